"""Words are measured on the safe side and cut where they have no room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.exporters.outline.lettering import cut, width, wrapped


def test_broad_letters_take_more_room_than_narrow_ones_and_marks_none() -> None:
    assert width("ill", 10) < width("bad", 10) < width("MWM", 10) < width("報告書", 10)
    assert width("é", 10) == width("e\u0301", 10)
    assert width("A", 10) > width("a", 10)


def test_words_that_fit_stay_as_they_are() -> None:
    assert cut("Harbour radio", 200, 9) == "Harbour radio"
    assert wrapped("Harbour  radio", 200, 9) == ("Harbour radio",)


def test_words_go_on_in_the_next_line_and_are_cut_in_the_last() -> None:
    assert wrapped("Coastal Observatory for the Northern Seas", 120, 9) == (
        "Coastal Observatory for the",
        "Northern Seas",
    )
    last = wrapped("Coastal Observatory for the Northern Seas", 70, 9)[-1]
    assert last.endswith("…")


def test_one_word_too_long_is_cut() -> None:
    assert cut("m" * 40, 50, 9).endswith("m…")
    assert cut("m" * 40, 0, 9) == "…"


@given(st.text(max_size=80), st.floats(30, 200))
def test_no_line_is_wider_than_its_room(text: str, most: float) -> None:
    lines = wrapped(text, most, 9)
    assert 1 <= len(lines) <= 2
    assert all(width(line, 9) <= most for line in lines)
