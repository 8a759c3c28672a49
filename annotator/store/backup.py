"""Verified copies of a library: a copy counts only when it was reopened and passed its checks.

A copy of the main file alone would lose what lies in SQLite's log beside it (reliability.md), hence SQLite's
own backup interface.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import (
    FileMissingError,
    FileUnwritableError,
    LibraryHeldError,
    LibraryUnreadableError,
    UserError,
)
from annotator.store import check, holder, strangers
from annotator.store.connect import Store
from annotator.store.db import told_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.store.db import Db

FLUSHES_FOLDERS = os.name == "posix"
"""Windows has no way to flush a folder, and needs none."""

SIDES = ("", "-wal", "-shm")
"""What SQLite may have lying beside the name of a library."""


def copy(db: Db, to: Path) -> None:
    """Write what `db` reads to the file `to`, whole or not at all.

    An older copy there is replaced. Raises FileUnwritableError when something else lies there or nothing can
    be written, LibraryUnreadableError when the copy did not pass its checks.
    """
    if _is_there(to) and not _is_library(to):
        raise FileUnwritableError(path=to, reason="there is another file of that name")
    with _verified(lambda part: _write(db, part), to) as part:
        _put(part, to)


def held(db: Db) -> tuple[int, int]:
    """Return what a library holds: its newest step, and how many claims; of any version of Annotator."""
    step: int = db.value("SELECT coalesce(max(seq), 0) FROM step")
    claims: int = db.value("SELECT count(*) FROM claim")
    return step, claims


def take_over(stranger: Path, to: Path) -> None:
    """Copy the rows of a library that holds parts that are not ours into a new library `to`.

    Raises FileUnwritableError where something lies at `to`, LibraryUnreadableError when the rows cannot be
    read or do not pass the checks, FileMissingError.
    """
    if not stranger.exists():
        raise FileMissingError(path=stranger)
    if _is_there(to):
        raise FileUnwritableError(path=to, reason="there is a file of that name")
    with _verified(lambda part: strangers.take_over(stranger, part), to) as part:
        _put(part, to)


@contextmanager
def _verified(write: Callable[[Path], None], to: Path) -> Iterator[Path]:
    """Give a verified library in the folder of `to`; it is removed where the block gives it no name."""
    part = to.with_name(f".{to.name}.part")
    try:
        _clear(part)  # What a writer that was killed has left.
        part.touch()
        with told_plainly(to):
            write(part)
            _verify(part, to)
        yield part
    except OSError as error:
        raise FileUnwritableError(path=to, reason=error.strerror or str(error)) from error
    finally:
        _clear(part)


def _clear(part: Path) -> None:
    for side in (*SIDES, "-journal"):
        Path(f"{part}{side}").unlink(missing_ok=True)


def restore(kept: Path, to: Path, aside: Path) -> bool:
    """Put the verified copy `kept` in the place of the library `to`; what was there is copied to `aside`.

    Returns whether there was something. Raises LibraryHeldError while another process writes to it,
    LibraryUnreadableError for a copy that does not pass its checks, FileMissingError or FileUnwritableError.
    """
    source = Store.open(kept, read_only=True)
    try:
        with source.reading() as db:
            _refuse_faults(db, kept)
            return _put_back(db, to, aside)
    finally:
        source.close()


def _put_back(db: Db, to: Path, aside: Path) -> bool:
    make_folder(to)
    there = to.exists()
    if there:
        with suppress(UserError):  # A damaged library is what a copy is for.
            Store.open(
                to
            ).close()  # Folds its log into the file: no log is left to be taken for the new one's.
    hold = _take(to)
    try:
        with _verified(lambda part: _write(db, part), to) as part:
            if there:
                _set_aside(to, aside)
            _put(part, to)
    finally:
        hold.release()
    return there


def _is_there(to: Path) -> bool:
    try:
        return to.exists()
    except OSError as error:  # A folder on the way to it may not be looked into.
        raise FileUnwritableError(path=to, reason=error.strerror or str(error)) from error


def _take(to: Path) -> holder.Hold:
    try:
        hold = holder.take(to)
    except sqlite3.DatabaseError as error:
        raise FileUnwritableError(path=to, reason="its folder may not be written to") from error
    if isinstance(hold, str):
        raise LibraryHeldError(path=to, holder=hold)
    return hold


def make_folder(to: Path) -> None:
    """Make the folder that the file `to` is to lie in. Raises FileUnwritableError."""
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritableError(path=to, reason=error.strerror or str(error)) from error


def _set_aside(to: Path, aside: Path) -> None:
    """Keep what is there, its log with it, and leave the library in its place until the new one takes it."""
    shutil.copyfile(to, aside)
    for side in SIDES:
        log = Path(f"{to}{side}")
        if side and log.exists():
            log.replace(f"{aside}{side}")


def _write(db: Db, part: Path) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        db.copy_to(target)
        target.execute("PRAGMA journal_mode = DELETE")


def _verify(part: Path, to: Path) -> None:
    store = Store.open(part, read_only=True)
    try:
        with store.reading() as db:
            _refuse_faults(db, to)
    finally:
        store.close()


def _refuse_faults(db: Db, path: Path) -> None:
    fault = next(check.findings(db), None)
    if fault is not None:
        raise LibraryUnreadableError(path=path, reason=fault)


def _put(part: Path, to: Path) -> None:
    """Make the file durable, give it its name, and make the name durable."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(to)
    if FLUSHES_FOLDERS:
        folder = os.open(to.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _is_library(path: Path) -> bool:
    try:
        Store.open(path, read_only=True).close()
    except LibraryUnreadableError:
        return False
    return True
