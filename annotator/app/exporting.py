"""Reviews to disk: an export is the old file or the new file, never half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app import exports
from annotator.domain.errors import FileUnwritableError

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.review import Review
    from annotator.exporters import Exporter, Options

WORD = "docx"
"""The name of the format that comes back."""


def export(
    review: Review, *, path: Path, exporter: Exporter, options: Options, library: Library | None = None
) -> bool:
    """Write a review to `path` in one format; raises UserError, and then what was there is still there.

    A Word file is kept in `library`, which the review is of, so that it can be read back. Returns whether it
    can: not without a library, nor while another process writes to it.
    """
    data = exporter.export(review, options)
    kept = library is not None and exporter.name == WORD and not library.read_only
    if library is not None and kept:
        exports.keep(library, article=review.article.id, data=data)
    replace_file(path, data)
    return kept


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
