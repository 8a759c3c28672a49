"""The connection's wrapper: rows out of a library (`Db`), and rows into it within one step (`Tx`)."""

from __future__ import annotations

import gc
import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import (
    FileUnwritableError,
    LibraryHeldError,
    LibraryReadOnlyError,
    LibraryUnreadableError,
    UserError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from enum import StrEnum
    from pathlib import Path

    from annotator.domain.changes import Changes, Scope
    from annotator.domain.ids import ArticleId, ReviewerId

Value = str | int | bytes | None
Row = tuple[Any, ...]

PRIMARY_CODE = 0xFF  # SQLite keeps the kind of an error in the low byte and the detail above it.


class Db:
    """A connection inside a transaction. Statements are constant texts, so that SQLite's cache finds them."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, *parameters: Value) -> list[Row]:
        """Return every row of a query."""
        return self._connection.execute(sql, parameters).fetchall()

    def each(self, sql: str, *parameters: Value) -> Iterator[Row]:
        """Yield the rows of a query one by one, for tables that hold more than should lie in memory."""
        yield from self._connection.execute(sql, parameters)

    def row(self, sql: str, *parameters: Value) -> Row | None:
        """Return the first row of a query, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, *parameters: Value) -> Any:  # noqa: ANN401 - a column may hold any SQL type.
        """Return the first column of the first row, or None."""
        found = self.row(sql, *parameters)
        return None if found is None else found[0]

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole library, as it is in this transaction, into an empty database."""
        self._connection.backup(target)


class Writer(Db):
    """A connection inside a transaction that may write."""

    __slots__ = ()

    def run(self, sql: str, *parameters: Value) -> int:
        """Run one statement and return how many rows it touched."""
        return self._connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Run one statement for each row of parameters."""
        self._connection.executemany(sql, rows)

    def insert(self, table: str, rows: Iterable[Mapping[str, Value]]) -> None:
        """Add rows that all name the same columns in the same order."""
        listed = list(rows)
        if listed:
            columns = ", ".join(listed[0])
            marks = ", ".join("?" * len(listed[0]))
            # Table and columns are names from this package; values are bound.
            sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
            self.run_many(sql, (tuple(row.values()) for row in listed))

    def update(self, table: str, key: str, values: Mapping[str, Value]) -> None:
        """Set columns of one row; what is the same already leaves no trace in the history."""
        if values:
            settings = ", ".join(f"{column} = ?" for column in values)
            # Table and columns are names from this package; values are bound.
            self.run(f"UPDATE {table} SET {settings} WHERE id = ?", *values.values(), key)

    def remove(self, table: str, column: str, keys: Iterable[str]) -> None:
        """Remove the rows whose column holds one of the keys."""
        # Table and column are names from this package; values are bound.
        sql = f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
        self.run(sql, as_list(keys))

    def taken(self, table: str, keys: Iterable[str]) -> set[str]:
        """Return those of the keys that rows of the table have already."""
        # The table is a name from this package; values are bound.
        sql = f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self.rows(sql, as_list(keys))}


class Tx(Writer):
    """One step of history while it is being made; everything done through it becomes durable at once.

    `article`, `scope` and `parameters` (which fill the words in which the step is told) may be set until the
    block ends; `changes` is there once it has ended. `by` and `at` say who is at work and when, `seq` is the
    step's number, that of its first change.
    """

    __slots__ = (
        "_ordinal",
        "action",
        "article",
        "at",
        "by",
        "changes",
        "parameters",
        "scope",
        "seq",
    )

    changes: Changes

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        action: str,
        at: str,
        by: ReviewerId | None,
        article: ArticleId | None,
        scope: Scope,
        parameters: dict[str, str],
    ) -> None:
        super().__init__(connection)
        self.action = action
        self.at = at
        self.by = by
        self.article = article
        self.scope = scope
        self.parameters = parameters
        self._ordinal: int = self.value("SELECT coalesce(max(n), 0) FROM change")
        self.seq = self._ordinal + 1

    def ordinal(self) -> int:
        """Return a number greater than any given before in this library: rows are ordered by it."""
        self._ordinal += 1
        return self._ordinal


def code(member: StrEnum | None) -> str | None:
    """Return the text of a code, which sqlite3 binds five times faster than the member itself."""
    return None if member is None else member.value


def as_list(keys: Iterable[str]) -> str:
    """Return keys as the one JSON parameter that `IN (SELECT value FROM json_each(?))` takes."""
    return json.dumps(list(keys))


@contextmanager
def collecting_later() -> Iterator[None]:
    """Put off the collection of garbage for a short while in which tens of thousands of values may be made.

    None of them is garbage, and each full collection would walk them all: a third of the time of an import.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's mishaps with a library at `path` into errors that say what to do; bugs pass through."""
    try:
        yield
    except sqlite3.Error as error:
        make = MISHAPS.get(getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE)
        if make is None:
            raise
        raise make(path) from error


def _unwritable(reason: str) -> Callable[[Path], UserError]:
    return lambda path: FileUnwritableError(path=path, reason=reason)


def _unreadable(reason: str) -> Callable[[Path], UserError]:
    return lambda path: LibraryUnreadableError(path=path, reason=reason)


MISHAPS: dict[int, Callable[[Path], UserError]] = {
    sqlite3.SQLITE_BUSY: lambda path: LibraryHeldError(path=path, holder="another program"),
    sqlite3.SQLITE_READONLY: lambda path: LibraryReadOnlyError(path=path, reason="it may not be written to"),
    sqlite3.SQLITE_FULL: _unwritable("the disk is full"),
    sqlite3.SQLITE_IOERR: _unwritable("the disk reports an error"),
    sqlite3.SQLITE_CANTOPEN: _unreadable("the system does not open it"),
    sqlite3.SQLITE_CORRUPT: _unreadable("it is damaged"),
    sqlite3.SQLITE_NOTADB: _unreadable("it is no library of Annotator"),
}
"""What SQLite's primary error codes mean to a person."""
