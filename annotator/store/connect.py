"""A library file that is open: one writer, any number of readers, one transaction a step of history."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from annotator.domain.changes import Scope
from annotator.domain.errors import (
    FileMissingError,
    FileUnwritableError,
    LibraryHeldError,
    LibraryReadOnlyError,
    LibraryUnreadableError,
    UserError,
)
from annotator.store import holder, index, journal, schema
from annotator.store.db import Db, Tx, Writer, collecting_later, told_plainly
from annotator.store.turn import WritersTurn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from annotator.domain.ids import ArticleId, ReviewerId

BUSY_MS = 5000
CACHE_KIB = 32 * 1024  # Random keys touch pages all over; the default of 2 MiB spills in an import of 10,000.
STATEMENTS = 512  # Prepared statements that a connection keeps: more than this package has.

SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_size = -{CACHE_KIB}",
)


class Store:
    """An open library. Make one with `Store.open`; `close` it when done.

    `read_only` says whether steps are refused, `reason` why, and `holder` who writes to it, if another does.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reason = ""
        self.holder: str | None = None
        self.tables: dict[str, tuple[str, ...]] = {}
        self._hold: holder.Hold | None = None
        self._writer: sqlite3.Connection | None = None
        self._writing = WritersTurn()
        self._idle: list[sqlite3.Connection] = []

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, before_migrating: Callable[[Db], None] | None = None
    ) -> Store:
        """Open the library at `path`; without `read_only` it is made when there is none.

        `before_migrating` is handed a library of an older version before that is changed; what it raises
        leaves the library as it is.

        A library that another process writes to, that may not be written to, or that a newer version wrote is
        opened for reading. Raises FileMissingError when there is nothing to read, LibraryUnreadableError for
        a file that is no library, is damaged, or holds parts that Annotator did not make, FileUnwritableError
        where none can be made.
        """
        _refuse_what_is_no_file(path, read_only=read_only)
        store = cls(path)
        try:
            with told_plainly(path):
                store._begin(read_only=read_only, before_migrating=before_migrating)
        except BaseException:
            store.close()
            raise
        return store

    @property
    def read_only(self) -> bool:
        """Say whether the library can only be read."""
        return self._writer is None

    def close(self) -> None:
        """Close every connection; the writer folds its log into the file, so that one file can be mailed."""
        with suppress(UserError):  # What cannot be indexed or folded in now is at the next opening.
            self.index_words()
        while self._idle:
            self._idle.pop().close()
        if self._writer is not None:
            with suppress(sqlite3.OperationalError):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()
            self._writer = None
        self._let_go()

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """Give one read transaction: all that is read in the block is of one moment. Any thread may read."""
        with told_plainly(self.path), collecting_later():
            connection = self._idle.pop() if self._idle else self._connect_to_read()
            connection.execute("BEGIN")
            try:
                yield Db(connection)
            finally:
                connection.execute("ROLLBACK")
                self._idle.append(connection)

    @contextmanager
    def step(
        self,
        action: str,
        *,
        at: str,
        article: ArticleId | None = None,
        by: ReviewerId | None = None,
        parameters: Mapping[str, str] | None = None,
        scope: Scope = Scope.ARTICLE,
        undoes: int | None = None,
    ) -> Iterator[Tx]:
        """Give one transaction that becomes one step of history, durable when the block has ended.

        A block that changes no row leaves no step. `scope` says from where it can be undone; `undoes` is the
        step that this one takes back. Whatever is raised in the block leaves the library as it was. Raises
        LibraryHeldError or LibraryReadOnlyError where nothing may be written, BlockedError where a later step
        needs what this one takes away.
        """
        with self._writing, told_plainly(self.path), collecting_later():
            connection = self._may_write()
            told = dict(parameters or {})
            with _transaction(connection):
                tx = Tx(
                    connection, action=action, at=at, by=by, article=article, scope=scope, parameters=told
                )
                yield tx
                self._finish(tx, connection, undoes)

    @contextmanager
    def beside(self) -> Iterator[Writer]:
        """Give one transaction that is no step: for tables outside the history alone.

        Raises LibraryHeldError or LibraryReadOnlyError where nothing may be written.
        """
        with self._writing, told_plainly(self.path):
            connection = self._may_write()
            with _transaction(connection):
                yield Writer(connection)
                connection.execute("COMMIT")

    def remember(self, name: str, value: str) -> None:
        """Set what the library remembers of itself; this is no part of the history."""
        with self._writing, told_plainly(self.path):
            sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
            self._may_write().execute(sql, (name, value))

    def index_words(self) -> None:
        """Let the index of words follow what was done; without the right to write, leave it as it is."""
        with self._writing, told_plainly(self.path):
            if self._writer is None or not index.pending(Db(self._writer)):
                return
            with _transaction(self._writer):
                index.follow(Writer(self._writer))
                self._writer.execute("COMMIT")

    def _finish(self, tx: Tx, connection: sqlite3.Connection, undoes: int | None) -> None:
        tx.changes = journal.record(tx, undoes)
        if not tx.changes.rows:
            connection.execute("ROLLBACK")
            return
        try:
            connection.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            if undoes is None:
                raise
            raise journal.BlockedError(journal.needing(tx)) from error

    def _may_write(self) -> sqlite3.Connection:
        if self._writer is not None:
            return self._writer
        if self.holder is not None:
            raise LibraryHeldError(path=self.path, holder=self.holder)
        raise LibraryReadOnlyError(path=self.path, reason=self.reason)

    def _begin(self, *, read_only: bool, before_migrating: Callable[[Db], None] | None) -> None:
        """Look at what is there before anything is made beside it; then take hold of it, or only read."""
        if self.path.exists():
            self._look(read_only=read_only)
        if read_only:
            self.reason = "it was opened so"
        elif not self.reason:
            self._take_hold()
        if self._hold is not None:
            self._open_writer(before_migrating)
        elif not self.path.exists():
            raise FileUnwritableError(path=self.path, reason=self.reason or f"{self.holder} is making it")

    def _look(self, *, read_only: bool) -> None:
        with self.reading() as db:
            found = schema.look(db)
        if (
            not found.pages and self.path.stat().st_size
        ):  # SQLite takes a file of a few bytes for an empty one.
            raise LibraryUnreadableError(path=self.path, reason="it is no library of Annotator")
        if found.is_foreign:
            raise LibraryUnreadableError(path=self.path, reason="it belongs to another program")
        if found.version > schema.newest():
            self.reason = "a newer version of Annotator wrote it"
        elif found.version:
            schema.check_shape(found, self.path)
        elif read_only:
            raise LibraryUnreadableError(path=self.path, reason="it is empty")

    def _take_hold(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            taken = holder.take(self.path)
        except OSError as error:
            self.reason = error.strerror or "its folder cannot be made"
        except sqlite3.DatabaseError:
            self.reason = "its folder may not be written to"
        else:
            self._hold, self.holder = (None, taken) if isinstance(taken, str) else (taken, None)

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def _open_writer(self, before_migrating: Callable[[Db], None] | None) -> None:
        connection = _connect(str(self.path))
        self._writer = connection
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if before_migrating is not None and schema.is_older(Db(connection)):
            before_migrating(Db(connection))
        schema.migrate(connection)
        self.tables = journal.journaled(Db(connection))
        journal.install(connection, self.tables)

    def _connect_to_read(self) -> sqlite3.Connection:
        """Connect without a way to write. A folder that is read-only itself needs its own way to open."""
        address = self.path.absolute().as_uri()
        if _may_make_files(self.path):
            return _connect(f"{address}?mode=rw", query_only=True)
        try:
            return _connect(f"{address}?mode=ro", query_only=True)
        except sqlite3.OperationalError:
            return _connect(f"{address}?immutable=1", query_only=True)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Begin a transaction, which the block commits; whatever is raised in it takes everything back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # A full disk has ended it already.
            connection.execute("ROLLBACK")
        raise


def _refuse_what_is_no_file(path: Path, *, read_only: bool) -> None:
    try:
        if path.is_dir():
            raise LibraryUnreadableError(path=path, reason="it is a folder")
        if read_only and not path.exists():
            raise FileMissingError(path=path)
    except OSError as error:  # A folder on the way to it may not be looked into.
        raise LibraryUnreadableError(path=path, reason=error.strerror or str(error)) from error


def _may_make_files(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connect(address: str, *, query_only: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address,
        uri=address.startswith("file:"),
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
    )
    try:
        for setting in SETTINGS:
            connection.execute(setting)
        if query_only:
            connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _insist_on_foreign_keys(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _insist_on_foreign_keys(connection: sqlite3.Connection) -> None:
    """Read the setting back: an SQLite that was built without foreign keys takes it in silence."""
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("this SQLite does not keep foreign keys")
