"""Code points and UTF-16 units, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.offsets import BLOCK, Offsets

LENGTHS = (0, 1, 2, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 7)


def check(text: str) -> None:
    offsets = Offsets(text)
    unit = 0
    for place, sign in enumerate(text):
        assert offsets.to_utf16(place) == unit
        assert offsets.to_code_points(unit) == place
        if ord(sign) > 0xFFFF:
            assert offsets.to_code_points(unit + 1) == place
        unit += 1 + (ord(sign) > 0xFFFF)
    assert offsets.to_utf16(len(text)) == offsets.units == unit
    assert offsets.to_code_points(unit) == len(text)


@given(st.text(st.sampled_from("aé中😀\U0010ffff\ud800"), max_size=50))
def test_every_place_is_found_in_both_directions(text: str) -> None:
    check(text)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("pattern", ["a", "é", "😀", "a😀", "中中😀"])
def test_the_ends_of_blocks_are_no_borders(length: int, pattern: str) -> None:
    check((pattern * length)[:length])


def test_places_beyond_the_text_are_its_ends() -> None:
    offsets = Offsets("a😀")
    assert (offsets.to_utf16(-1), offsets.to_utf16(9)) == (0, 3)
    assert (offsets.to_code_points(-1), offsets.to_code_points(9)) == (0, 2)
    ascii_only = Offsets("abc")
    assert (ascii_only.to_utf16(9), ascii_only.to_code_points(9), ascii_only.units) == (3, 3, 3)
