"""Where the copies of a library lie that are kept by themselves: a folder for each library.

A copy's name tells when it was made, up to which step, and how many claims it holds, so that the list of
copies opens none of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator import paths
from annotator.store import backup as copies

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.db import Db

NAME = re.compile(r"(\d{8}-\d{6}) step (\d+) claims (\d+)\.annotator")
MOMENT = "%Y%m%d-%H%M%S"


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


def put_by(db: Db, folder: Path, *, now: datetime) -> Path:
    """Write a verified copy of what `db` reads into a folder, and return it.

    Raises FileUnwritableError, or LibraryUnreadableError for a damaged library.
    """
    step, claims = copies.held(db)
    to = folder / f"{now.astimezone(UTC).strftime(MOMENT)} step {step} claims {claims}.annotator"
    copies.make_folder(to)
    copies.copy(db, to)
    return to


def before_migrating(library: Path, db: Db) -> None:
    """Copy a library of an older version before it is changed. Raises as `put_by` does."""
    put_by(db, folder_of(library), now=datetime.now(UTC))
