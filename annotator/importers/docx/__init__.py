"""Word documents (.docx and its kin), read by our own walk over their XML."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish
from annotator.importers.limits import FILE_LIMIT

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

_OLD = (".doc", ".dot")
_PART = b"word/"


class WordDocument:
    """Word documents, with macros or without; takes their older kin too, to say what to do with it."""

    name = "docx"
    label = "Word document"
    endings = (".docx", ".docm", ".dotx", ".dotm")
    media_types = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-word.document.macroEnabled.12",
    )
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending, and archives that begin with a part of Word's."""
        ending = PurePath(name).suffix.casefold()
        return ending in (*self.endings, *_OLD) or (head.startswith(b"PK\x03\x04") and _PART in head)

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a document. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a document, whose encoding is never in doubt."""
        from annotator.importers.docx.parse import parse

        del encoding
        return parse(data, name=name)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        media_type = self.media_types[name.casefold().endswith("m")]
        return finish(draft, data, name=name, importer=self.name, media_type=media_type)
