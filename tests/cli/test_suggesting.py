"""Suggestions through the command line: shown with rule and reason, never taken for claims."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.scenarios.walk import read_word

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk, Said

HARBOUR = paths.resource("samples", "harbour.txt")
HARBOUR_REVIEW = paths.resource("samples", "harbour.review.json")


def assert_suggestions(said: Said) -> None:
    """Look at each claim and attribution: it is a suggestion and says why."""
    assert said.code == 0, said.message
    review = said.json
    assert review["claims"]
    assert {claim["state"] for claim in review["claims"]} == {"suggested"}
    attributions = [one for claim in review["claims"] for one in claim["attributions"]]
    assert attributions
    assert {one["state"] for one in attributions} == {"suggested"}
    assert all(one["rule"] and one["reason"] for one in attributions)
    assert [claim["number"] for claim in review["claims"]] == list(range(1, len(review["claims"]) + 1))


def test_a_file_is_suggested_for_without_a_library(desk: Desk, at_home: Path) -> None:
    assert_suggestions(desk.bare("suggest", HARBOUR, "--json"))
    assert not list(at_home.rglob("*.annotator"))


def test_an_article_is_suggested_for_and_stays_as_it_is(desk: Desk) -> None:
    article = desk.imported(HARBOUR)
    before = desk.rows()
    assert_suggestions(desk.call("suggest", article, "--json"))
    assert desk.rows() == before


def test_what_is_marked_already_is_not_suggested_for_an_article(desk: Desk) -> None:
    bare = len(desk.bare("suggest", HARBOUR, "--json").json["claims"])
    article = desk.imported(HARBOUR_REVIEW)
    assert len(desk.done("suggest", article, "--json").json["claims"]) < bare


def test_suggestions_are_shown_with_their_reasons(desk: Desk) -> None:
    lines = desk.bare("suggest", HARBOUR).text.splitlines()
    assert lines[0] == "   1 -: Port of Brennhaven reopens after worst storm in half a century"
    assert any(line.startswith("     cue said; by Brennhaven Port Authority") for line in lines)


def test_suggestions_are_no_annotations(desk: Desk, tmp_path: Path) -> None:
    article = desk.imported(HARBOUR)
    path = tmp_path / "suggested.json"
    path.write_bytes(desk.done("suggest", article, "--json").out)
    before = desk.rows()
    answer = desk.call("annotate", article, path)
    assert answer.code == 1
    assert "the review holds suggestions" in answer.message
    assert desk.rows() == before


@pytest.mark.parametrize(
    ("what", "said"),
    [("gone.txt", "There is no file “gone.txt”."), ("nothing", "The library holds no article “nothing”.")],
)
def test_what_is_neither_a_file_nor_an_article_is_told(desk: Desk, ferry: Path, what: str, said: str) -> None:
    desk.imported(ferry)
    answer = desk.call("suggest", what, "--json")
    assert (answer.code, answer.out) == (1, b"")
    assert said in answer.message


@pytest.mark.parametrize("document", ["report", "checking"])
def test_an_annex_lists_suggestions_only_when_asked_for(desk: Desk, tmp_path: Path, document: str) -> None:
    words: list[str | Path] = ["review", HARBOUR, "--annotations", HARBOUR_REVIEW, "--document", document]
    without, with_annex = tmp_path / "without.docx", tmp_path / "with.docx"
    assert desk.bare(*words, "-o", without).code == 0
    assert desk.bare(*words, "-o", with_annex, "--with-suggestions").code == 0
    shown, annexed = read_word(without), read_word(with_annex)
    annex = "\nAnnex: suggestions, accepted by nobody\n"
    assert annex not in shown[0]
    before, _, listed = annexed[0].partition(annex)
    assert listed.startswith("Suggestion: “")
    assert shown[0].startswith(before)
    assert len(annexed[1]) == len(shown[1])


def test_suggestions_never_stand_in_a_review_file_as_claims(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    words = ("review", HARBOUR, "--annotations", HARBOUR_REVIEW, "-o", out, "--with-suggestions")
    assert desk.bare(*words).code == 0
    assert len(json.loads(out.read_bytes())["claims"]) == 28
