"""Processes killed at any moment: what was reported as done is there, and everything is whole.

ANNOTATOR_KILLS says how many times (50 unless told); a release is tested with a thousand.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import contextmanager
from time import sleep
from typing import TYPE_CHECKING

import pytest

from annotator.app import queries, upkeep
from annotator.app.library import Library
from tests.fault.worker import COPY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLS = int(os.environ.get("ANNOTATOR_KILLS", "50"))
MOST_LINES = 25
LONGEST_WAIT = 0.02  # Seconds from a reported step to the kill: a few more steps.

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60 + 4 * KILLS)]


@contextmanager
def killed(path: Path, what: str, lines: int, wait: float) -> Iterator[list[str]]:
    """Let a process work until it has said so many lines, wait a little, kill it, and give what it said."""
    words = [sys.executable, "-m", "tests.fault.worker", str(path), what]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline().strip() for _ in range(lines)]
        sleep(wait)
        process.kill()
        yield said + process.stdout.read().split("\n")[:-1]  # Whole lines that were still on their way.
    assert process.returncode != 0


def moments(count: int) -> Iterator[tuple[int, float]]:
    """Give moments to kill at, other ones in each run: from before the opening to the middle of the work."""
    chance = random.Random()  # noqa: S311 - no secret.
    for _ in range(count):
        lines = chance.randrange(MOST_LINES)
        yield lines, chance.random() * (LONGEST_WAIT if lines else 0.5)


def test_no_step_that_was_reported_is_lost_by_a_kill(tmp_path: Path) -> None:
    path, reported = tmp_path / "desk.annotator", set[int]()
    for lines, wait in moments(KILLS):
        with killed(path, "commands", lines, wait) as said:
            reported |= {int(word) for word in said if word.isdigit()}
        with Library.open(path) as library:
            assert not library.read_only
            assert upkeep.check(library) == ()
            kept = {step.seq for step in queries.steps(library, limit=10**9)}
        assert reported <= kept
    assert reported


def test_a_copy_is_the_old_one_or_the_new_one_whenever_its_writer_is_killed(tmp_path: Path) -> None:
    path, copy = tmp_path / "desk.annotator", tmp_path / COPY
    for lines, wait in moments(max(1, KILLS // 5)):
        with killed(path, "backup", min(lines, 5), wait) as said:
            pass
        if "copied" in said:
            assert copy.exists()
        if copy.exists():
            with Library.open(copy, read_only=True) as opened:
                assert upkeep.check(opened) == ()
    with Library.open(path) as library:
        upkeep.backup(library, copy)
    beside = {path.name, f"{path.name}-holder", COPY}
    assert {found.name for found in tmp_path.iterdir()} == beside
