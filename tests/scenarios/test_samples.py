"""The samples that ship with the program: the whole walk, as they are and behind other characters."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.scenarios.moved import IN_FRONT, story
from tests.scenarios.walk import TheWalk, Walked, counted, walk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk

COUNTS = {"harbour": (28, 30, 28), "souk.ar": (13, 13, 13), "festival": (15, 15, 15)}
WALKS = list(product(COUNTS, IN_FRONT))


@pytest.fixture(params=WALKS, ids=[f"{name}, {front}" for name, front in WALKS])
def walked(desk: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> Walked:
    """Walk with a sample, each place moved by what is put in front."""
    name, front = request.param
    text, review = (paths.resource("samples", f"{name}.{ending}") for ending in ("txt", "review.json"))
    return walk(desk, story(tmp_path, text, review, IN_FRONT[front]), tmp_path)


class TestSamples(TheWalk):
    """What holds of every article, and the numbers of these."""

    def test_nothing_is_left_out(self, walked: Walked) -> None:
        name = walked.story.path.name.removesuffix(".txt")
        assert counted(walked) == COUNTS[name]
