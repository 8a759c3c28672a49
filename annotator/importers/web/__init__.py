"""Saved web pages (.html, .mhtml): the article in them by trafilatura, the rest to choose from."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

FILE_LIMIT = 50_000_000
"""Bytes of a page, or of an archive with its pictures."""

_ARCHIVES = (".mhtml", ".mht")
_PAGE = re.compile(rb"(?i)\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html)[\s>]", re.DOTALL)

_HEADER = re.compile(rb"(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}")

HEAD = 65_536
"""Bytes in which the header of an archive ends."""


class WebPage:
    """Web pages as browsers save them: one file of HTML, or an archive with all that belongs to it."""

    name = "web"
    label = "Web page"
    endings = (".html", ".htm", ".xhtml", *_ARCHIVES)
    media_types = ("text/html", "multipart/related")
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending, and by a beginning that is a page's whatever the file is called."""
        plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
        return PurePath(name).suffix.casefold() in self.endings or _PAGE.match(plain) is not None

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a page. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a page."""
        from annotator.importers.web.parse import parse

        return parse(data, name=name, encoding=encoding)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        media_type = self.media_types[is_archive(data)]
        return finish(draft, data, name=name, importer=self.name, media_type=media_type)


def is_archive(data: bytes) -> bool:
    """Say whether a file begins with the header of a web archive."""
    match = _HEADER.match(data[:HEAD].lstrip(b"\xef\xbb\xbf\r\n"))
    return (
        match is not None and re.search(rb"(?im)^(mime-version|content-type|snapshot-)", match[0]) is not None
    )
