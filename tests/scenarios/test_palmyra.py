"""The first real article, marked by hand: the whole walk, as it is and behind other characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.scenarios.moved import IN_FRONT, story
from tests.scenarios.walk import TheWalk, Walked, counted, read_word, walk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk


@pytest.fixture(params=list(IN_FRONT.values()), ids=list(IN_FRONT))
def walked(shared: Path, desk: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> Walked:
    """Walk with the article, each place moved by what is put in front."""
    folder = shared / "articles"
    made = story(tmp_path, folder / "palmyra.txt", folder / "palmyra.review.json", request.param)
    return walk(desk, made, tmp_path)


class TestPalmyra(TheWalk):
    """What holds of every article, and the numbers of this one."""

    def test_there_are_27_claims_in_29_mentions_and_16_attributions(self, walked: Walked) -> None:
        assert counted(walked) == (27, 29, 16)
        (row,) = walked.desk.done("list", "--json").json
        assert (row["claims"], row["checked"], row["coverage"]) == (27, 0, 0)

    def test_there_are_29_comments_three_pairs_of_which_overlap(self, walked: Walked) -> None:
        _, comments = read_word(walked.exported("checking.docx", "--document", "checking"))
        assert len(comments) == 29
        spans = sorted((mark.start, mark.start + len(mark.words)) for mark in comments)
        overlaps = [
            (one, other)
            for number, one in enumerate(spans)
            for other in spans[number + 1 :]
            if other[0] < one[1]
        ]
        assert len(overlaps) == 3

    def test_the_importer_tells_of_the_line_that_stands_twice(self, walked: Walked) -> None:
        (result,) = walked.desk.done("import", walked.story.path, "--json").json
        assert any("A line stands 2 times" in warning for warning in result["warnings"])
