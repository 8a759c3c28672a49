"""Web archives (.mhtml, .mht): the page in them, and where it came from."""

from __future__ import annotations

from typing import NamedTuple

from annotator.domain.errors import BrokenFileError
from annotator.importers import mime

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
    message = mime.message(data, name=name)
    parts = [part for part in mime.leaves(message) if part.get_content_type() in PAGES]
    start = message.get_param("start")
    named = [part for part in parts if part.get("Content-ID") == start]
    for part in (*named, *parts):
        payload = mime.payload(part)
        if payload:
            address = part.get("Content-Location") or message.get("Snapshot-Content-Location")
            subject = mime.words(message.get("Subject"))
            where = None if address is None else str(address)
            return Page(payload, part.get_content_charset(), where, subject, mime.is_cut(message))
    raise BrokenFileError(name=name, reason="the archive holds no web page")
