"""Rich text (.rtf, and files of that kind that are called .doc), read by our own walk over its words."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

FILE_LIMIT = 50_000_000
"""Bytes of a file; most of a large one are pictures."""

MAGIC = b"{\\rtf"


class Rtf:
    """Rich text, whatever the file is called."""

    name = "rtf"
    label = "Rich text"
    endings = (".rtf",)
    media_types = ("application/rtf", "text/rtf")
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending, and by the beginning that all of them have."""
        return PurePath(name).suffix.casefold() in self.endings or head.lstrip().startswith(MAGIC)

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a document. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a document; `encoding` overrules the code page that it names."""
        from annotator.importers.rtf.parse import parse

        return parse(data, name=name, limit=FILE_LIMIT, encoding=encoding)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        return finish(draft, data, name=name, importer=self.name, media_type=self.media_types[0])
