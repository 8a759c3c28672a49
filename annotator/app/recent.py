"""The files that were opened lately, the newest first; those that are gone are left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app import settings

if TYPE_CHECKING:
    from annotator.app.settings import Settings

MOST = 10


def files(kept: Settings) -> tuple[Path, ...]:
    """Return the files that are still there."""
    return tuple(path for path in _all(kept) if _is_there(path))


def remember(kept: Settings, path: Path) -> None:
    """Put a file at the head of the list. Raises FileUnwritableError."""
    whole = path.absolute()
    _keep(kept, [whole, *(other for other in _all(kept) if other != whole)])


def clear(kept: Settings) -> None:
    """Forget all of them. Raises FileUnwritableError."""
    _keep(kept, [])


def _all(kept: Settings) -> list[Path]:
    try:
        rows = json.loads(kept.get(settings.RECENT))
    except (ValueError, RecursionError):
        return []
    return [Path(row) for row in rows if isinstance(row, str)] if isinstance(rows, list) else []


def _keep(kept: Settings, paths: list[Path]) -> None:
    kept.set(settings.RECENT, json.dumps([str(path) for path in paths[:MOST]], ensure_ascii=False))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a folder on the way may not be looked into; a name that no system has
        return False
