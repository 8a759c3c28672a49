"""Whether a library is what it was: SQLite's own checks, hashes, and every row against the journal."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import TYPE_CHECKING

from annotator.store.index import wrong
from annotator.store.journal import image, journaled
from annotator.store.places import astray

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.db import Db


def findings(db: Db) -> Iterator[str]:
    """Yield a sentence for each fault of a library; none for a sound one.

    SQLite's check sees torn pages but not all overwritten content (reliability.md), so texts and files are
    hashed, and each row must be what the journal last made of it.
    """
    try:
        broken = [row[0] for row in db.rows("PRAGMA integrity_check") if row[0] != "ok"]
        yield from (f"The file is damaged: {said}" for said in broken)
        if not broken:
            yield from _content(db)
    except sqlite3.DatabaseError as error:
        yield f"The file is damaged: {error}"


def _content(db: Db) -> Iterator[str]:
    yield from _references(db)
    yield from _hashes(db, "text", "SELECT sha256, CAST(body AS BLOB) FROM text")
    yield from _hashes(db, "file", "SELECT sha256, data FROM file")
    changed = list(_history(db))
    yield from changed
    if not changed:  # Else the rows may hold anything.
        yield from _places(db)
        yield from _words(db)


def _references(db: Db) -> Iterator[str]:
    for table, row, other, _ in db.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of “{table}” names a row of “{other}” that is not there."


def _hashes(db: Db, noun: str, sql: str) -> Iterator[str]:
    for sha256, data in db.each(sql):
        if hashlib.sha256(data).hexdigest() != sha256:
            yield f"The {noun} {sha256[:12]}… is not what it was."


def _history(db: Db) -> Iterator[str]:
    """Compare each row with its newest image in the journal, and the journal with its steps."""
    for table, columns in journaled(db).items():
        yield from (
            f"The {table} {key} is not what its history says."
            for (key,) in db.rows(_differing(table, columns))
        )
        yield from (f"The {table} {key} is missing." for (key,) in db.rows(_missing(table)))
    yield from (f"The history of the {table} {key} is broken." for table, key in db.rows(BROKEN))
    for (step,) in db.rows(STRAY):
        yield f"The changes of step {step} of the history are not whole."


NEWEST = "(SELECT key, max(n) AS n FROM change WHERE tbl = '{0}' GROUP BY key)"
"""The newest change of each row of a table."""


def _differing(table: str, columns: tuple[str, ...]) -> str:
    # Table and columns are names of the schema; the image is the one that the triggers write.
    return (
        f"SELECT t.id FROM {table} t LEFT JOIN {NEWEST.format(table)} w ON w.key = t.id"
        f" LEFT JOIN change c ON c.n = w.n WHERE c.after IS NOT {image('t', columns)}"
    )


def _missing(table: str) -> str:
    return (
        f"SELECT w.key FROM {NEWEST.format(table)} w JOIN change c ON c.n = w.n"
        f" WHERE c.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = w.key)"
    )


# Each change starts from what the one before it left; the first makes the row.
BROKEN = """
SELECT DISTINCT tbl, key FROM (
  SELECT tbl, key, before, lag(after) OVER (PARTITION BY key, tbl ORDER BY n) AS until FROM change
) WHERE before IS NOT until
"""

# Each step begins where the one before it ended, and the last ends with the journal.
STRAY = """
SELECT seq FROM (SELECT seq, last, lag(last, 1, 0) OVER (ORDER BY seq) AS until FROM step)
WHERE seq <> until + 1 OR last < seq
UNION ALL SELECT count(*) FROM change HAVING count(*) <> (SELECT coalesce(max(last), 0) FROM step)
"""

DOUBLED = "SELECT DISTINCT a.number FROM claim a JOIN claim b USING (article, number) WHERE a.id < b.id"


def _places(db: Db) -> Iterator[str]:
    for row in astray(db):
        yield f"The words of {row.what} in the article {row.article} do not stand where they should."
    yield from (f"Two claims have the number {number}." for (number,) in db.rows(DOUBLED))


def _words(db: Db) -> Iterator[str]:
    """Compare the index of words with what is there; it could be made anew from the rest."""
    found = wrong(db)
    if found:
        yield f"The index of words is wrong in {found} entries."
