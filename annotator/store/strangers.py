"""A library from a stranger, taken over row by row: whatever else its file holds stays behind.

A trigger in such a file can rewrite what is added, a view can run without end (reliability.md). So nothing of
it is run: an authorizer lets values be read out of plain tables and nothing more, a clock ends what takes too
long, and the rows are bound into a fresh file of our own, which then has to pass every check.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from time import monotonic
from typing import TYPE_CHECKING

from annotator.domain.errors import LibraryUnreadableError
from annotator.store import schema
from annotator.store.db import Db

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 60.0
"""How long the reading of one table may take: more than a library of a hundred thousand articles needs."""

PLAIN = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})
"""All that a stranger's file is asked for."""

BETWEEN_LOOKS = 100_000  # Steps of SQLite's machine between two looks at the clock.

REBUILD = (
    "INSERT INTO text_words (text_words) VALUES ('rebuild')",
    "INSERT INTO words (words) VALUES ('rebuild')",
)


def take_over(stranger: Path, to: Path) -> None:
    """Copy the rows of a stranger's library into the file `to`, which must not exist.

    The file is a library of the newest version, unchecked. Raises LibraryUnreadableError for a file that is
    no library, that a newer version wrote, or whose tables are not plain tables of ours.
    """
    try:
        with closing(_connect(stranger)) as source, closing(_fresh(to)) as target:
            version = _version(source, stranger)
            schema.migrate(target, schema.migrations()[:version])
            _guard(source)
            _copy(source, target)
            schema.migrate(target)
    except sqlite3.DatabaseError as error:
        raise LibraryUnreadableError(path=stranger, reason=f"its rows cannot be read ({error})") from error


def _connect(stranger: Path) -> sqlite3.Connection:
    """Open the file so that nothing is made beside it; with a log beside it, that has to be read as well."""
    has_log = stranger.with_name(f"{stranger.name}-wal").exists()
    how = "mode=ro" if has_log else "immutable=1"
    return sqlite3.connect(f"{stranger.absolute().as_uri()}?{how}", uri=True)


def _fresh(to: Path) -> sqlite3.Connection:
    target = sqlite3.connect(to, isolation_level=None)
    target.execute("PRAGMA foreign_keys = OFF")  # The checks that follow tell what does not fit.
    return target


def _version(source: sqlite3.Connection, path: Path) -> int:
    found = schema.look(Db(source))
    if found.mark != schema.APPLICATION_ID or not 0 < found.version <= schema.newest():
        raise LibraryUnreadableError(path=path, reason="it is no library, or a newer version wrote it")
    tables = {part for part in schema.expected(found.version) if part[0] == "table"}
    if not tables <= found.shape:
        raise LibraryUnreadableError(path=path, reason="its tables are not those of a library")
    return found.version


def _guard(source: sqlite3.Connection) -> None:
    """Let values be read, and nothing be run, for so long."""
    source.execute("PRAGMA trusted_schema = OFF")
    source.execute("PRAGMA cell_size_check = ON")
    source.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in PLAIN else sqlite3.SQLITE_DENY)
    end = monotonic() + SECONDS
    source.set_progress_handler(lambda: monotonic() > end, BETWEEN_LOOKS)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy every row of the tables that our own schema names, by the columns that it names."""
    target.execute("BEGIN")
    for table, columns in _tables(Db(target)).items():
        marks = ", ".join("?" * len(columns))
        rows = source.execute(f"SELECT {', '.join(columns)} FROM main.{table}")
        target.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
    for rebuild in REBUILD:
        target.execute(rebuild)
    target.execute("COMMIT")


def _tables(db: Db) -> dict[str, list[str]]:
    names = db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
    tables = [name for (name,) in names if name not in schema.SHADOWS and not name.startswith("sqlite_")]
    return {
        table: [row[0] for row in db.rows("SELECT name FROM pragma_table_info(?)", table)] for table in tables
    }
