"""Web archives (.mhtml, .mht): the page in them, and where it came from."""

from __future__ import annotations

import email
import email.policy
from email.errors import CloseBoundaryNotFoundDefect, HeaderParseError
from email.header import decode_header, make_header
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import BrokenFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

PAGES = frozenset({"text/html", "application/xhtml+xml"})


class Page(NamedTuple):
    """The page of an archive: its bytes, the encoding that its header tells, its address, its title.

    `is_cut` says that the archive breaks off before its end.
    """

    data: bytes
    encoding: str | None = None
    address: str | None = None
    subject: str = ""
    is_cut: bool = False


def page(data: bytes, *, name: str) -> Page:
    """Return the page of a web archive: the first HTML part, or the one that the archive names as its start.

    Raises BrokenFileError where there is none.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
    except RecursionError as error:
        raise BrokenFileError(name=name, reason="the archive is nested too deeply") from error
    parts = [part for part in _leaves(message) if part.get_content_type() in PAGES]
    start = message.get_param("start")
    named = [part for part in parts if part.get("Content-ID") == start]
    for part in (*named, *parts):
        payload = _payload(part)
        if payload:
            address = part.get("Content-Location") or message.get("Snapshot-Content-Location")
            subject = _words(message.get("Subject"))
            is_cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in message.defects)
            where = None if address is None else str(address)
            return Page(payload, part.get_content_charset(), where, subject, is_cut)
    raise BrokenFileError(name=name, reason="the archive holds no web page")


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold data, without recursion: an archive of a stranger may nest as it likes."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        if part.is_multipart():
            waiting = [child for child in part.get_payload() if not isinstance(child, str)] + waiting
        else:
            yield part


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _words(header: object) -> str:
    """Return a header's words, decoded as RFC 2047 has it; an encoding that nobody knows stays as it is."""
    if header is None:
        return ""
    try:
        return str(make_header(decode_header(str(header))))
    except (HeaderParseError, LookupError, ValueError):
        return str(header)
