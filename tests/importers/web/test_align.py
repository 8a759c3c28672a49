"""Laying an extractor's text beside the page's own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.web.align import mark_kept
from annotator.importers.web.page import Piece


def laid(page: list[str], kept: list[str]) -> list[tuple[str, bool]]:
    """Return the blocks of a page, and whether each is kept."""
    return [(piece.text, piece.kept) for piece in mark_kept([*map(Piece, page)], [*map(Piece, kept)])]


def test_equal_blocks_are_kept_white_space_apart() -> None:
    assert laid(["Home", "The ferry\nwas halted."], ["The ferry was halted."]) == [
        ("Home", False),
        ("The ferry\nwas halted.", True),
    ]


def test_of_two_equal_blocks_the_one_that_fits_the_order_is_kept() -> None:
    page = ["Ferry halted", "One.", "Ferry halted", "Two."]
    assert [kept for _, kept in laid(page, ["One.", "Ferry halted", "Two."])] == [False, True, True, True]
    assert [kept for _, kept in laid(page, ["One.", "Ferry halted", "Ferry halted"])] == [
        True,
        True,
        True,
        False,
    ]


def test_a_block_of_which_a_part_was_kept_has_that_part() -> None:
    page = ["Home", "The ferry was halted. Share this"]
    assert laid(page, ["The ferry was halted."]) == [("Home", False), ("The ferry was halted.", True)]


def test_a_block_made_of_several_keeps_them_as_they_are() -> None:
    page = ["The ferry was halted.", "Nobody was hurt there.", "Ad"]
    assert laid(page, ["The ferry was halted. Nobody was hurt there."]) == [
        ("The ferry was halted.", True),
        ("Nobody was hurt there.", True),
        ("Ad", False),
    ]


def test_what_stands_nowhere_goes_in_where_it_was_met() -> None:
    page = ["One of the paragraphs.", "Another paragraph."]
    assert laid(page, ["One of the paragraphs.", "Unheard of.", "Another paragraph."]) == [
        ("One of the paragraphs.", True),
        ("Unheard of.", True),
        ("Another paragraph.", True),
    ]


def test_words_that_went_into_a_new_block_cannot_be_put_back_twice() -> None:
    page = ["One of the paragraphs."]
    assert laid(page, ["One of the paragraphs. And twice as much that stands in no block of the page."]) == [
        ("One of the paragraphs. And twice as much that stands in no block of the page.", True),
        ("", False),
    ]


@given(st.lists(st.text("ab ", min_size=1), max_size=12), st.data())
def test_a_choice_of_whole_blocks_is_found_again(page: list[str], data: st.DataObject) -> None:
    page = [text for text in page if text.strip()]
    chosen = data.draw(st.lists(st.booleans(), min_size=len(page), max_size=len(page)))
    kept = [text for text, keep in zip(page, chosen, strict=True) if keep]
    found = laid(page, kept)
    assert [text for text, _ in found] == page
    assert ["".join(text.split()) for text, keep in found if keep] == ["".join(text.split()) for text in kept]
