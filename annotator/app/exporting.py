"""Reviews to disk: an export is the old file or the new file, never half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import FileUnwritableError

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters import Exporter, Options


def export(review: Review, *, path: Path, exporter: Exporter, options: Options) -> None:
    """Write a review to `path` in one format; raises UserError, and then what was there is still there."""
    replace_file(path, exporter.export(review, options))


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` where `path` is, in one stroke that also survives a power cut.

    The bytes go to a temporary file in the same folder and are forced to the disk before it takes the name.
    Raises FileUnwritableError.
    """
    try:
        _replace(path, data)
    except OSError as error:
        raise FileUnwritableError(path=path, reason=error.strerror or str(error)) from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(path))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those of a new file: mkstemp gives 0600."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows keeps names safe by itself and opens no folders
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
