"""Care for a library: is it sound, a verified copy of it, and back from one."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import FileUnwritableError
from annotator.store import backup as copies
from annotator.store import check as checks

if TYPE_CHECKING:
    from annotator.app.library import Library


def check(library: Library) -> tuple[str, ...]:
    """Return a sentence for each fault of the library; nothing for a sound one."""
    with library.reading() as db:
        return tuple(checks.findings(db))


def backup(library: Library, to: Path) -> None:
    """Write a verified copy of the library to the file `to`; an older copy there is replaced.

    Raises FileUnwritableError, also where the library would be its own copy, and LibraryUnreadableError when
    it or its copy is damaged.
    """
    _insist_on_two(library.path, to)
    with library.reading() as db:
        copies.copy(db, Path(to))


def restore(copy: Path, to: Path) -> Path | None:
    """Put a verified copy in the place of the library `to`.

    Returns where what was there lies now, None when nothing was. Raises LibraryHeldError while it is in use,
    LibraryUnreadableError for a copy that is damaged, FileMissingError, FileUnwritableError.
    """
    _insist_on_two(Path(to), copy)
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = Path(to).with_name(f"{Path(to).name}.before-restore-{moment}")
    return aside if copies.restore(Path(copy), Path(to), aside) else None


def take_over(stranger: Path, to: Path) -> None:
    """Copy the rows of a library that holds parts that are not ours, such as triggers, to a new one.

    Nothing of the file is run. Raises FileUnwritableError where something lies at `to`,
    LibraryUnreadableError when the rows cannot be read or do not pass the checks, FileMissingError.
    """
    copies.take_over(Path(stranger), Path(to))


def _insist_on_two(library: Path, copy: Path) -> None:
    """Refuse a copy in the place of its library: whoever writes to it would go on writing to what is gone."""
    if os.path.realpath(library) == os.path.realpath(copy):
        raise FileUnwritableError(path=copy, reason="it is the library itself")
