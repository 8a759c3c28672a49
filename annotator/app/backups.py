"""Copies that are kept by themselves: of each library a folder of verified copies, the older the fewer.

Copying is work for a job: it reads the whole library.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from annotator.app import shelf
from annotator.app.shelf import Backup, folder_of, listed
from annotator.store import backup as copies

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from annotator.app.library import Library

__all__ = ["Backup", "folder_of", "is_due", "keep", "listed", "too_many"]

EVERY = timedelta(minutes=30)
"""So long of work may lie between two copies."""

KEPT: tuple[tuple[timedelta, str], ...] = (
    (timedelta(hours=2), "%Y%m%d%H%M%S"),
    (timedelta(days=1), "%Y%m%d%H"),
    (timedelta(days=30), "%Y%m%d"),
    (timedelta(days=3_650), "%G%V"),
)
"""Up to which age every copy is kept, one of each hour, one of each day, one of each week."""


def is_due(library: Library, folder: Path, *, now: datetime) -> bool:
    """Say whether something was done since the newest copy, and half an hour went by."""
    newest = next(iter(listed(folder)), None)
    return newest is None or (_newest_step(library) != newest.step and now - newest.at >= EVERY)


def keep(library: Library, folder: Path, *, now: datetime) -> Path | None:
    """Copy the library into the folder unless nothing was done since the newest copy; thin out older ones.

    Returns the copy, or None. Raises FileUnwritableError, or LibraryUnreadableError for a damaged library:
    then no older copy is touched.
    """
    with library.reading() as db:
        step, _ = copies.held(db)
        if any(backup.step == step for backup in listed(folder)[:1]):
            return None
        to = shelf.put_by(db, folder, now=now)
    for backup in too_many(listed(folder), now=now):
        backup.path.unlink(missing_ok=True)
    return to


def too_many(backups: Iterable[Backup], *, now: datetime) -> tuple[Backup, ...]:
    """Return the copies to remove: of each stretch of time the newest stays, and the newest of all."""
    newest_first = sorted(backups, key=lambda one: (one.at, one.step), reverse=True)
    seen = set[str]()
    spare = []
    for number, backup in enumerate(newest_first):
        stretch = _stretch(backup, now)
        if number and (stretch is None or stretch in seen):
            spare.append(backup)
        elif stretch is not None:
            seen.add(stretch)
    return tuple(spare)


def _stretch(backup: Backup, now: datetime) -> str | None:
    """Return the stretch of time of which one copy is kept, or None when it is too old for any."""
    shape = next((shape for age, shape in KEPT if now - backup.at <= age), None)
    return None if shape is None else f"{len(shape)}/{backup.at.strftime(shape)}"


def _newest_step(library: Library) -> int:
    with library.reading() as db:
        return copies.held(db)[0]
