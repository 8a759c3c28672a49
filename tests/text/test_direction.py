"""Which way a paragraph runs, and which of its words run otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.direction import directed, has_rtl, is_rtl, is_rtl_language
from tests.strategies import texts

ARABIC = "قالت هيئة الميناء"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("", False),
        ("The port", False),
        (ARABIC, True),
        ("שלום", True),
        (f"“1,234” {ARABIC} said", True),
        (f"Aldra: {ARABIC}", False),
        ("12.5 %", False),
        ("\u200f12", True),
        ("𐤀", True),
    ],
)
def test_a_paragraph_runs_as_its_first_strong_character_does(text: str, *, rtl: bool) -> None:
    assert is_rtl(text) is rtl


def test_words_of_one_direction_are_one_stretch_with_the_signs_between_them() -> None:
    mixed = f"He said {ARABIC}, twice."
    assert list(directed(mixed, base=False)) == [("He said ", False), (ARABIC, True), (", twice.", False)]


def test_in_a_paragraph_from_right_to_left_signs_and_digits_go_with_the_paragraph() -> None:
    mixed = f"{ARABIC} (AFP) 12."
    assert list(directed(mixed, base=True)) == [(f"{ARABIC} (", True), ("AFP", False), (") 12.", True)]


@given(texts, st.booleans())
def test_the_stretches_of_any_text_are_the_text(text: str, base: bool) -> None:  # noqa: FBT001 - drawn
    stretches = list(directed(text, base=base))
    assert "".join(words for words, _ in stretches) == text
    assert base or has_rtl(text) or not any(rtl for _, rtl in stretches)


@pytest.mark.parametrize(
    ("tag", "rtl"),
    [("ar", True), ("ar-SY", True), ("HE", True), ("ur-Latn-PK", False), ("en", False), ("", False)],
)
def test_a_language_has_a_way_to_run(tag: str, *, rtl: bool) -> None:
    assert is_rtl_language(tag) is rtl
