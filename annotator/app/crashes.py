"""Reports of bugs, kept on this machine: where it happened, and no word of an article."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator import __version__, paths

if TYPE_CHECKING:
    from pathlib import Path


def keep(error: BaseException) -> Path | None:
    """Write a report into the folder of logs and return where it lies; None when that cannot be written.

    It holds versions, the kind of the error, and the places in the code that led there, with those of the
    errors that caused it. What an error says is left out: it may quote an article.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = paths.logs() / f"crash-{moment}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(report(error), encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    return path


def report(error: BaseException) -> str:
    """Return what a report says of an error."""
    versions = f"Annotator {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join((versions, *_places(error), ""))


def _places(error: BaseException) -> list[str]:
    """Return the lines of an error and, before them, those of what caused it."""
    before = error.__cause__ or error.__context__
    own = [
        f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return [*(_places(before) if before else ()), type(error).__name__, *own]
