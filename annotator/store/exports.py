"""Rows of Word files that have left the library: only ever added to, outside the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.store import files

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId
    from annotator.store.db import Db, Writer


class Export(NamedTuple):
    """One file that went out: the id that it carries, what it was made from, its bytes by their SHA-256.

    `document` is the code of the document, `base` the SHA-256 of the review, `text_sha256` that of the
    article's text, `at` the moment in ISO 8601.
    """

    export: str
    article: ArticleId
    document: str
    base: str
    text_sha256: str
    file: str
    at: str


COLUMNS = "SELECT export, article, document, base, text_sha256, file, at FROM export"


def keep(db: Writer, export: Export, data: bytes) -> None:
    """Keep a file that goes out; `export.file` is worked out here. The same export twice is kept once."""
    row = export._replace(file=files.keep(db, data))
    db.run("INSERT OR IGNORE INTO export VALUES (?, ?, ?, ?, ?, ?, ?)", *row)


def get(db: Db, export: str) -> Export | None:
    """Return the file that carries that id, None when it is not known here."""
    row = db.row(f"{COLUMNS} WHERE export = ?", export)
    return None if row is None else Export(*row)


def of_article(db: Db, article: ArticleId) -> tuple[Export, ...]:
    """Return the files that an article went out in, the newest first."""
    return tuple(Export(*row) for row in db.rows(f"{COLUMNS} WHERE article = ? ORDER BY at DESC", article))
