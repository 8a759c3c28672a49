"""PDF files: their text layer, in paragraphs again, by PDFium."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

FILE_LIMIT = 100_000_000
"""Bytes of a file; most of a large one are pictures."""

MAGIC = b"%PDF-"
_WITHIN = 1_024
"""Bytes in which the magic stands: some programs write something of their own before it."""


class Pdf:
    """PDF files with a text layer; a scan is refused by that name."""

    name = "pdf"
    label = "PDF"
    endings = (".pdf",)
    media_types = ("application/pdf",)
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending, and by the magic near their beginning."""
        return PurePath(name).suffix.casefold() in self.endings or MAGIC in head[:_WITHIN]

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a document. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a document, whose encoding is never in doubt."""
        from annotator.importers.pdf.parse import parse

        del encoding
        return parse(data, name=name)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        return finish(draft, data, name=name, importer=self.name, media_type=self.media_types[0])
