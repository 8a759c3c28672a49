"""The calls that are about the window: opening it, and what this machine lacks for it."""

from __future__ import annotations

import gc
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from annotator import paths
from annotator.domain.errors import FileMissingError, NoDisplayError, WrongUsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path


def open_window(options: argparse.Namespace, word: str | None, calls: Sequence[str]) -> int:
    """Open the window and import the files; return Qt's exit code when it was closed.

    Whatever stands in the way is told before Qt is imported: it ends the program where it finds no display.
    Raises WrongUsageError when `word`, the first of the call, is neither a file nor one of `calls`,
    FileMissingError and NoDisplayError.
    """
    _insist_on_files(options.files, word, calls)
    from annotator import doctor

    fault = doctor.display_fault()
    if fault:
        raise NoDisplayError(reason=fault)
    if doctor.missing(doctor.diagnose()):
        return doctor.run(sys.stderr)
    return _open(options)


def _open(options: argparse.Namespace) -> int:
    # What starting makes stays: to look for cycles in it takes a sixth of the time (tests/bench/start.py).
    gc.disable()
    try:
        from annotator.ui import start

        return start.run(
            options.library or paths.default_library(),
            options.files,
            reviewer=options.reviewer,
            exit_after_first_paint=options.exit_after_first_paint,
        )
    finally:
        gc.enable()


def _insist_on_files(files: Sequence[Path], word: str | None, calls: Sequence[str]) -> None:
    for path in files:
        if not _exists(path):
            if str(path) == word and not looks_like_a_file(path):
                raise WrongUsageError(reason=_no_call(word, calls))
            raise FileMissingError(path=path)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that may not be looked into: reading the file tells why
        return True


def looks_like_a_file(path: Path) -> bool:
    """Say whether a word that names nothing can hardly be meant for anything but a file."""
    return bool(path.suffix) or len(path.parts) > 1


def _no_call(word: str, calls: Sequence[str]) -> str:
    near = get_close_matches(word, calls, n=1)
    meant = f" Is “{near[0]}” meant?" if near else ""
    return f"There is no call “{word}”, and no file of that name.{meant} The calls are: {', '.join(calls)}."


def tell_what_is_missing(_options: argparse.Namespace) -> int:
    """Say what is missing on this machine, and the command that installs it."""
    from annotator import doctor

    return doctor.run(sys.stdout)
