"""Copies that are kept by themselves: of each library a folder of verified copies, the older the fewer.

A copy's name tells when it was made, up to which step, and how many claims it holds, so that the list of
copies opens none of them. Copying is work for a job: it reads the whole library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator import paths
from annotator.app import queries, upkeep
from annotator.store import backup as copies

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.app.library import Library

EVERY = timedelta(minutes=30)
"""So long of work may lie between two copies."""

NAME = re.compile(r"(\d{8}-\d{6}) step (\d+) claims (\d+)\.annotator")
MOMENT = "%Y%m%d-%H%M%S"

KEPT: tuple[tuple[timedelta, str], ...] = (
    (timedelta(hours=2), "%Y%m%d%H%M%S"),
    (timedelta(days=1), "%Y%m%d%H"),
    (timedelta(days=30), "%Y%m%d"),
    (timedelta(days=3_650), "%G%V"),
)
"""Up to which age every copy is kept, one of each hour, one of each day, one of each week."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: where it lies, when it was made (UTC), its newest step, and how many claims it holds."""

    path: Path
    at: datetime
    step: int
    claims: int


def folder_of(library: Path) -> Path:
    """Return the folder for the copies of the library at a path; its name alone may not tell it apart."""
    place = sha256(str(library.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return paths.user_data() / "backups" / f"{library.stem}-{place}"


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in a folder, the newest first."""
    names = ((path, NAME.fullmatch(path.name)) for path in (folder.iterdir() if folder.is_dir() else ()))
    found = [_backup(path, match) for path, match in names if match]
    return tuple(sorted(found, key=lambda one: (one.at, one.step), reverse=True))


def _backup(path: Path, match: re.Match[str]) -> Backup:
    at = datetime.strptime(match[1], MOMENT).replace(tzinfo=UTC)
    return Backup(path, at, int(match[2]), int(match[3]))


def is_due(library: Library, folder: Path, *, now: datetime) -> bool:
    """Say whether something was done since the newest copy, and half an hour went by."""
    newest = next(iter(listed(folder)), None)
    return newest is None or (_newest_step(library) != newest.step and now - newest.at >= EVERY)


def keep(library: Library, folder: Path, *, now: datetime) -> Path | None:
    """Copy the library into the folder unless nothing was done since the newest copy; thin out older ones.

    Returns the copy, or None. Raises FileUnwritableError, or LibraryUnreadableError for a damaged library:
    then no older copy is touched.
    """
    step = _newest_step(library)
    if any(backup.step == step for backup in listed(folder)[:1]):
        return None
    claims = sum(summary.claims for summary in queries.articles(library))
    to = folder / f"{now.astimezone(UTC).strftime(MOMENT)} step {step} claims {claims}.annotator"
    copies.make_folder(to)
    upkeep.backup(library, to)
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
    return next((step.seq for step in queries.steps(library, limit=1)), 0)
