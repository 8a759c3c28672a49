"""OpenDocument texts (.odt, .ott, .fodt), read by our own walk over their XML."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish
from annotator.importers.limits import FILE_LIMIT

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

_MAGIC = b"mimetypeapplication/vnd.oasis.opendocument.text"
_FLAT = (b"<office:document", b"urn:oasis:names:tc:opendocument:xmlns:office:")


class OpenDocument:
    """OpenDocument texts, in an archive or as one flat file, whatever they are called."""

    name = "odt"
    label = "OpenDocument text"
    endings = (".odt", ".ott", ".fodt")
    media_types = ("application/vnd.oasis.opendocument.text",)
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending, and by the beginning that they have."""
        is_called_so = PurePath(name).suffix.casefold() in self.endings
        return is_called_so or _MAGIC in head[:100] or all(sign in head for sign in _FLAT)

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a document. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a document, whose encoding is never in doubt."""
        from annotator.importers.odt.parse import parse

        del encoding
        return parse(data, name=name)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        return finish(draft, data, name=name, importer=self.name, media_type=self.media_types[0])
