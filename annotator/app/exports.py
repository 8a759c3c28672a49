"""Word files that went out: each is kept as it left, so that what comes back is compared with that very file.

They lie outside the history. Undoing a step does not call back a file that somebody has, and an editor may
answer one long after.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from annotator.codec import word_marks
from annotator.store import exports, files
from annotator.store.exports import Export

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId

__all__ = ["Export"]


def keep(library: Library, *, article: ArticleId, data: bytes) -> Export:
    """Keep a Word file that was made of an article and is about to leave.

    Raises LibraryHeldError or LibraryReadOnlyError where nothing may be written.
    """
    with ZipFile(BytesIO(data)) as archive:
        marks = word_marks.from_xml(archive.read(word_marks.PART))
    export = Export(marks.export, article, marks.document, marks.base, marks.text, "", library.clock())
    with library.beside() as db:
        exports.keep(db, export, data)
    return export


def find(library: Library, export: str) -> Export | None:
    """Return the file that went out with that id, None when this library knows none."""
    with library.reading() as db:
        return exports.get(db, export)


def of_article(library: Library, article: ArticleId) -> tuple[Export, ...]:
    """Return the files that an article went out in, the newest first."""
    with library.reading() as db:
        return exports.of_article(db, article)


def data_of(library: Library, export: Export) -> bytes:
    """Return the bytes of a file as it went out, verified. Raises LibraryUnreadableError."""
    with library.reading() as db:
        return files.read(db, export.file, library.path)
