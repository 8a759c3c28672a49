"""Calls of the command line: in this process, where they are quick, or as a person makes them."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import cli

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Said:
    """What a call said: its exit code, and the bytes of standard output and standard error."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Return standard output as text."""
        return self.out.decode()

    @property
    def message(self) -> str:
        """Return standard error as text."""
        return self.err.decode()

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is of any type.
        """Return standard output as JSON."""
        return json.loads(self.out)


class Desk:
    """A library of a test and the calls on it."""

    def __init__(self, library: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        """Work on the library at that path, which need not be there."""
        self.library = library
        self.capture = capture

    def call(self, *words: str | Path) -> Said:
        """Make a call on this library in this process."""
        return self.bare("--library", self.library, *words)

    def bare(self, *words: str | Path) -> Said:
        """Make a call with these words alone."""
        self.capture.readouterr()
        code = cli.main([str(word) for word in words])
        out, err = self.capture.readouterr()
        return Said(code, out, err)

    def done(self, *words: str | Path) -> Said:
        """Make a call that must succeed."""
        said = self.call(*words)
        assert said.code == 0, said.message
        return said

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """Return every row of every table of the library, the history and the index of words with them."""
        with closing(sqlite3.connect(self.library)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            # The names come from the schema itself.
            return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables}  # noqa: S608

    def imported(self, path: Path) -> str:
        """Import one file and return the id of its article."""
        (result,) = self.done("import", path, "--json").json
        return str(result["id"])


def command(*words: str | Path) -> list[str]:
    """Return the command that a person would type."""
    return [sys.executable, "-P", "-m", "annotator", *map(str, words)]


def surroundings(**more: str) -> dict[str, str]:
    """Return the environment of a process of its own: no display, and no library but those that are named."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ANNOTATOR_LIBRARY", "PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def started(*words: str | Path, **more: str) -> Said:
    """Make a call in a process of its own, with `more` in its environment."""
    ran = subprocess.run(
        command(*words), env=surroundings(**more), capture_output=True, check=False, stdin=subprocess.DEVNULL
    )
    return Said(ran.returncode, ran.stdout, ran.stderr)
