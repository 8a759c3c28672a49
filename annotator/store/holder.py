"""Who writes to a library: one process at a time, known to the others by name.

The lock is SQLite's own on a small file beside the library: the holder keeps a write transaction open on it,
so that others can still read its name there. The system drops the lock with the process, however that ends.
"""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path


class Hold:
    """The right to write to one library; `release` gives it back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def release(self) -> None:
        """Let others write. The small file stays, without a name in it, for the next holder."""
        self._connection.execute("DELETE FROM holder")
        self._connection.execute("COMMIT")
        self._connection.close()


def take(library: Path) -> Hold | str:
    """Take the right to write, or return who has it, such as "process 4711 on paperboy".

    A small file that is broken, after a loss of power say, is made anew. Raises sqlite3.DatabaseError or
    OSError where no file may be made beside the library.
    """
    beside = Path(f"{library}-holder")
    try:
        return _take(beside)
    except sqlite3.DatabaseError:
        beside.unlink(missing_ok=True)
        return _take(beside)


def _take(beside: Path) -> Hold | str:
    connection = sqlite3.connect(beside, isolation_level=None, timeout=0, check_same_thread=False)
    try:
        return _claim(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return _told(connection)
        connection.close()
        raise


def _claim(connection: sqlite3.Connection) -> Hold:
    """Write our name and keep the lock: once for the name to be read, once for as long as we live."""
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL) STRICT")
    connection.execute("DELETE FROM holder")
    connection.execute("INSERT INTO holder VALUES (?)", (f"process {os.getpid()} on {platform.node()}",))
    connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")
    return Hold(connection)


def _told(connection: sqlite3.Connection) -> str:
    """Read the holder's name; it may just be writing it."""
    try:
        connection.execute("PRAGMA busy_timeout = 500")
        row = connection.execute("SELECT name FROM holder").fetchone()
    except sqlite3.OperationalError:
        row = None
    finally:
        connection.close()
    return "another program" if row is None else str(row[0])
