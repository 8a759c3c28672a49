"""Messages of MIME (RFC 2045 and on), which mails and web archives are: parts, headers, what is cut off."""

from __future__ import annotations

import email
import email.policy
from email.errors import CloseBoundaryNotFoundDefect, HeaderParseError
from email.header import decode_header, make_header
from typing import TYPE_CHECKING

from annotator.domain.errors import BrokenFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message


def message(data: bytes, *, name: str) -> Message:
    """Return the message in a file. Raises BrokenFileError for parts in parts without end."""
    try:
        return email.message_from_bytes(data, policy=email.policy.compat32)
    except RecursionError as error:
        raise BrokenFileError(name=name, reason="it is nested too deeply") from error


def leaves(whole: Message) -> Iterator[Message]:
    """Yield the parts that hold data, without recursion: a message of a stranger may nest as it likes."""
    waiting = [whole]
    while waiting:
        part = waiting.pop(0)
        if part.is_multipart():
            waiting = [child for child in part.get_payload() if not isinstance(child, str)] + waiting
        else:
            yield part


def payload(part: Message) -> bytes:
    """Return the bytes of a part."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def words(header: object) -> str:
    """Return a header's words, decoded as RFC 2047 has it; an encoding that nobody knows stays as it is."""
    if header is None:
        return ""
    try:
        return str(make_header(decode_header(str(header))))
    except (HeaderParseError, LookupError, ValueError):
        return str(header)


def is_cut(whole: Message) -> bool:
    """Say whether a message breaks off before its end."""
    return any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in whole.defects)
