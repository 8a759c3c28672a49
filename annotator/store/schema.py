"""The shape of a library: its mark, its migrations, and whether a file has exactly that shape."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import LibraryUnreadableError
from annotator.store.db import Db

if TYPE_CHECKING:
    from collections.abc import Iterable

APPLICATION_ID = 0x416E6E6F
"""The mark of our files in SQLite's header: "Anno" in ASCII."""

FOLDER = Path(__file__).parent / "migrations"

Shape = frozenset[tuple[str, str, str, str]]

# What FTS5 makes for itself beside each index; its text differs between versions of SQLite.
SHADOWS = frozenset(
    f"{index}_{part}"
    for index in ("words", "text_words")
    for part in ("data", "idx", "content", "docsize", "config")
)


@dataclass(frozen=True, slots=True)
class Look:
    """What a file shows before it is used: its pages, its mark, its version (0 for none) and its schema."""

    pages: int
    mark: int
    version: int
    shape: Shape

    @property
    def is_foreign(self) -> bool:
        """Say whether it is a database of another program; an empty file is nobody's."""
        return self.mark != APPLICATION_ID and bool(self.mark or self.version or self.shape)


def look(db: Db) -> Look:
    """Read the mark, the version and the schema of a file."""
    found = db.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema")
    rows = frozenset(row for row in found if row[1] not in SHADOWS or row[0] != "table")
    pages, mark, version = (
        db.value(f"PRAGMA {name}") for name in ("page_count", "application_id", "user_version")
    )
    return Look(pages, mark, version, rows)


def migrations() -> tuple[Path, ...]:
    """Return the numbered files in order; the last one's number is the version of our libraries."""
    return tuple(sorted(FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")))


def newest() -> int:
    """Return the version of the libraries that this program writes."""
    return len(migrations())


def is_older(db: Db) -> bool:
    """Say whether a library was written by an older version of Annotator; an empty file was by none."""
    version: int = db.value("PRAGMA user_version")
    return 0 < version < newest()


def migrate(connection: sqlite3.Connection, steps: Iterable[Path] | None = None) -> None:
    """Bring a library to the newest version: each step and its record in one transaction."""
    done: int = Db(connection).value("PRAGMA user_version")
    for number, path in enumerate(migrations() if steps is None else steps, start=1):
        if number > done:
            _apply(connection, path.read_text(encoding="utf-8"), number)


def _apply(connection: sqlite3.Connection, script: str, number: int) -> None:
    record = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number};"
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {script}; {record} COMMIT;")
    except sqlite3.Error:
        connection.rollback()
        raise


def check_shape(found: Look, path: Path) -> None:
    """Raise LibraryUnreadableError when the schema is not, text for text, the one that this program makes."""
    strange = found.shape ^ expected(found.version)
    if strange:
        names = ", ".join(sorted({name for _, name, _, _ in strange}))
        reason = f"it holds parts that Annotator did not make, or lacks some ({names})"
        raise LibraryUnreadableError(path=path, reason=reason)


@cache
def expected(version: int) -> Shape:
    """Return the schema that a library of a version has."""
    connection = sqlite3.connect(":memory:")
    try:
        migrate(connection, migrations()[:version])
        return look(Db(connection)).shape
    finally:
        connection.close()
