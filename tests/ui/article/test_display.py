"""Texts cut into blocks for the eye, and the way from places in them to places in the text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.display import LONGEST, UNBROKEN, Display, cuts
from tests.strategies import texts


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_place_is_found_again_from_its_position_in_the_document(text: str) -> None:
    display = Display(text)
    assert [display.from_document(display.to_document(place)) for place in range(len(text) + 1)] == [
        *range(len(text) + 1)
    ]


@given(texts)
def test_blocks_hold_the_whole_text_but_its_line_breaks(text: str) -> None:
    display = Display(text)
    blocks = [display.words(block) for block in range(display.count)]
    assert without_breaks("".join(blocks)) == without_breaks(text)
    assert all(without_breaks(words) == words or words.isspace() for words in blocks)


def without_breaks(text: str) -> str:
    return text.replace("\n", "").replace("\u2029", "")


@given(texts)
def test_what_qt_is_given_has_one_line_for_each_block_and_as_many_units_as_the_text(text: str) -> None:
    display = Display(text)
    assert display.shown().count("\n") == display.count - 1
    assert units(display.shown()) == units(text)


@given(texts, st.data())
def test_places_in_a_block_are_counted_in_utf_16_units(text: str, data: st.DataObject) -> None:
    display = Display(text)
    place = data.draw(st.integers(0, len(text)))
    block = display.block_at(place)
    start = display.starts[block]
    inside = min(place, display.end(block))
    assert display.units(block, place) == units(text[start:inside])
    assert display.place(block, display.units(block, place)) == inside


def test_an_unbroken_run_is_cut_in_pieces_and_keeps_its_places() -> None:
    text = "Sea.\n" + "x" * 5_000 + "\nQuay."
    display = Display(text)
    assert [len(display.words(block)) for block in range(display.count)] == [4, UNBROKEN, UNBROKEN, 1_000, 5]
    assert [display.is_continued(block) for block in range(5)] == [False, False, True, True, False]
    assert [display.line_start(block) for block in range(5)] == [0, 1, 1, 1, 4]
    assert display.to_document(text.index("Quay")) == text.index("Quay") + 2
    assert display.from_document(display.to_document(4_321)) == 4_321


def test_a_position_on_a_cut_is_the_place_behind_it() -> None:
    display = Display("x" * 4_001)
    assert display.from_document(2_000) == display.from_document(2_001) == 2_000
    assert display.to_document(2_000) == 2_001


def test_a_long_line_of_words_is_cut_where_a_word_begins() -> None:
    line = "harbour " * 5_000
    places = list(cuts(line))
    assert places
    assert all(line[place] == "h" and line[place - 1] == " " for place in places)
    assert max(b - a for a, b in zip([0, *places], [*places, len(line)], strict=True)) <= LONGEST


@pytest.mark.parametrize("cluster", ["e\u0301", "👩🏽\u200d🔧", "🇳🇴"], ids=["accent", "family", "flag"])
def test_a_cut_never_goes_through_a_character(cluster: str) -> None:
    line = "x" * (UNBROKEN - 1) + cluster + "x" * UNBROKEN
    assert next(cuts(line)) in {UNBROKEN - 1, UNBROKEN - 1 + len(cluster)}


def test_characters_that_qt_keeps_for_itself_are_shown_as_others_of_their_length() -> None:
    display = Display("a\u2029b\ufdd0c\ufdd1d\ufffce")
    assert display.shown() == "a\nb\ufffdc\ufffdd\ufffde"
    assert display.count == 2
    assert display.words(1) == "b\ufdd0c\ufdd1d\ufffce"


def test_blocks_of_a_range_leave_out_one_that_only_touches_it() -> None:
    display = Display("one\ntwo\nthree")
    assert list(display.blocks(0, 4)) == [0]
    assert list(display.blocks(2, 5)) == [0, 1]
    assert list(display.blocks(4, 13)) == [1, 2]


def test_blank_lines_in_a_row_are_one_block_and_keep_their_places() -> None:
    text = "one\n\n \t\n\n\u3000\ntwo\n\nthree"
    display = Display(text)
    assert [display.words(block) for block in range(display.count)] == [
        "one",
        "\n \t\n\n\u3000",
        "two",
        "",
        "three",
    ]
    assert display.shown() == "one\n      \ntwo\n\nthree"
    assert all(display.from_document(display.to_document(at)) == at for at in range(len(text) + 1))


@pytest.mark.parametrize(
    "text",
    ["\n" * 50_000, " " * 50_000, "\t" * 50_000, "ab\u2028" * 20_000, "a\t" * 30_000, "e" + "\u0301" * 9_000],
    ids=["blank lines", "spaces", "tabs", "line separators", "columns", "marks"],
)
def test_whatever_a_text_is_made_of_no_block_is_too_long_to_be_laid_out(text: str) -> None:
    display = Display(text)
    for block in range(display.count):
        words = display.words(block)
        weight = len(words) + 69 * words.count("\u2028") + 7 * words.count("\t")
        assert weight <= LONGEST or len(words) <= UNBROKEN + 1
        assert not words.isspace() or len(words) <= UNBROKEN + 1
