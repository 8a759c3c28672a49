"""Characters as a reader sees them, found in a window round a place."""

import regex  # type: ignore[import-untyped]  # The library ships no types.
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.clusters import WINDOW, cluster_end, cluster_start, is_boundary, trim
from tests.strategies import texts

CLUSTER = regex.compile(r"\X")
HARD = st.text(
    st.sampled_from(
        "a \n\r.é\u0301\u0308\u200d👩👧🇩🇪🇫가각\u1100\u1161\u0600\u0627\u064b中。ก็ำ\xa0©\ufe0f1\u20e3क्षि\u203c"
    ),
    max_size=16,
)


def ends(text: str) -> set[int]:
    return {0} | {match.end() for match in CLUSTER.finditer(text)}


@given(HARD | texts)
def test_boundaries_are_those_of_the_whole_text(text: str) -> None:
    assert {at for at in range(len(text) + 1) if is_boundary(text, at)} == ends(text)


@given(HARD | texts, st.data())
def test_a_place_inside_a_cluster_goes_to_its_ends(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert cluster_start(text, place) == max(end for end in ends(text) if end <= place)
    assert cluster_end(text, place) == min(end for end in ends(text) if end >= place)


def test_sure_boundaries_agree_with_the_library_for_every_common_sign() -> None:
    signs = [chr(code) for code in range(0x20, 0x3100) if not 0xD7B0 <= code < 0xE000]
    for sign in signs:
        for other in ("a", "\u0301", "\u0600", "\r", "\u200d", "👩", "क", "्", "가", "\n"):
            for text in (sign + other, other + sign):
                assert is_boundary(text, 1) == (CLUSTER.match(text).end() == 1), text.encode("unicode_escape")


@given(HARD | texts)
def test_trimmed_ends_are_boundaries_without_white_space(text: str) -> None:
    span = trim(text, 0, len(text))
    if span is None:
        assert not any(sign.isalnum() for sign in text)
    else:
        assert {span.start, span.end} <= ends(text)
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        assert not any(sign.isalnum() for sign in text[: span.start] + text[span.end :])


def test_a_space_that_carries_a_mark_goes_with_it() -> None:
    assert trim(" \u0301 \u0301", 0, 4) is None
    assert trim("a \u0301", 0, 3) is not None
    assert trim("", 0, 0) is None


def test_a_cluster_longer_than_the_window_is_cut() -> None:
    text = "e" + "\u0301" * (3 * WINDOW)
    assert cluster_start(text, 2 * WINDOW) == WINDOW
    assert cluster_end(text, 2 * WINDOW) == 3 * WINDOW
