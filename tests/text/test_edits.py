"""What was edited between two texts: found, shown where it is, and made again."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import edits as module
from annotator.text.edits import Edit, applied, edits, image

TEXTS = st.lists(st.sampled_from(["one ", "two ", "three.", "\n", "\n\n", "é", "“", "four five"])).map(
    "".join
)


@given(TEXTS, TEXTS)
def test_the_edits_make_the_new_text(old: str, new: str) -> None:
    assert applied(old, edits(old, new)) == new


@given(TEXTS, TEXTS)
def test_edits_are_in_order_and_apart(old: str, new: str) -> None:
    made = edits(old, new)
    assert all(a.end < b.start or (a.end == b.start and a != b) for a, b in pairwise(made))
    assert all(old[edit.start : edit.end] != edit.new for edit in made)


@given(TEXTS)
def test_equal_texts_have_none(text: str) -> None:
    assert edits(text, text) == ()


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ("It was a mess here.", "It was an outrage here.", [Edit(7, 13, "an outrage")]),
        ("It was here.", "It was not here.", [Edit(7, 7, "not ")]),
        ("One.\nTwo.\nThree.\n", "One.\nThree.\n", [Edit(5, 10, "")]),
        ("One.\nTwo.\n", "Zero.\nOne.\nTwo.\n", [Edit(0, 0, "Zero.\n")]),
    ],
)
def test_words_and_lines_are_replaced_whole(old: str, new: str, made: list[Edit]) -> None:
    assert list(edits(old, new)) == made


def test_what_would_cost_too_much_is_one_edit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    assert edits("a b c\nd", "a x c\nd") == (Edit(0, 6, "a x c\n"),)


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [(0, 0, 0), (3, 3, 8), (4, 3, 8), (5, 8, 8), (6, 9, 9), (8, 11, 13), (9, 14, 14)],
)
def test_a_place_is_followed_into_the_new_text(place: int, before: int, after: int) -> None:
    made = [Edit(3, 5, "xxxxx"), Edit(8, 8, "yy")]
    assert (image(made, place), image(made, place, after=True)) == (before, after)


def test_edits_of_the_same_gap_meet() -> None:
    assert Edit(3, 3, "x").meets(Edit(3, 5, "y"))
    assert not Edit(0, 2, "x").meets(Edit(3, 5, "y"))
