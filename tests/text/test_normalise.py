"""The canonical text: what is mended is counted, everything else stays."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import EmptyTextError, TooLargeError, TooManyLinesError
from annotator.text.normalise import (
    LINE_LIMIT,
    TEXT_LIMIT,
    Repair,
    RepairKind,
    mend,
    normalise,
    refuse_large,
    sha256_of,
)
from tests.strategies import texts


@given(texts)
def test_a_clean_text_stays_identical(text: str) -> None:
    normalised = normalise(text, name="a.txt")
    assert (normalised.text, normalised.repairs) == (text, ())


def test_blank_lines_spaces_and_separators_stay() -> None:
    text = "\n\na\xa0b\u2028c\u2029d \t\n\n\n e"
    assert normalise(text, name="a.txt").text == text


@pytest.mark.parametrize(
    ("raw", "text", "kind", "count"),
    [
        ("\ufeffa", "a", RepairKind.BOM, 1),
        ("a\r\nb\r\n", "a\nb\n", RepairKind.CR_LF, 2),
        ("a\rb", "a\nb", RepairKind.CR, 1),
        ("a\fb", "a\nb", RepairKind.FORM_FEED, 1),
        ("a\vb", "a\nb", RepairKind.VERTICAL_TAB, 1),
        ("a\0b\0", "a\ufffdb\ufffd", RepairKind.NUL, 2),
        ("a\x1b\x7f\x85b", "a\ufffd\ufffd\ufffdb", RepairKind.CONTROL, 3),
        ("a\ud800b", "a\ufffdb", RepairKind.SURROGATE, 1),
    ],
)
def test_each_repair_is_made_and_counted(raw: str, text: str, kind: RepairKind, count: int) -> None:
    normalised = normalise(raw, name="a.txt")
    assert (normalised.text, normalised.repairs) == (text, (Repair(kind, count),))


def test_a_byte_order_mark_goes_only_at_the_beginning() -> None:
    assert normalise("\ufeffa\ufeffb", name="a.txt").text == "a\ufeffb"


@given(st.text(st.characters(), min_size=1, max_size=60))
def test_mending_twice_is_mending_once(raw: str) -> None:
    once = mend(raw)
    again = mend(once.text.removeprefix("\ufeff"))
    assert again.text == once.text.removeprefix("\ufeff")
    assert again.repairs == ()


@given(st.text(st.characters(), max_size=60))
def test_only_line_ends_and_the_mark_change_the_length(raw: str) -> None:
    mended = mend(raw)
    counts = {repair.kind: repair.count for repair in mended.repairs}
    assert len(raw) - len(mended.text) == counts.get(RepairKind.BOM, 0) + counts.get(RepairKind.CR_LF, 0)


@pytest.mark.parametrize("raw", ["", " \n\t\u2028", "\ufeff", "\ufeff\r\n"])
def test_white_space_alone_is_no_text(raw: str) -> None:
    with pytest.raises(EmptyTextError, match=r"a\.txt"):
        normalise(raw, name="a.txt")


def test_ten_megabytes_are_the_limit() -> None:
    assert normalise("é" * (TEXT_LIMIT // 2), name="a.txt").repairs == ()
    with pytest.raises(TooLargeError, match=r"10\.0 MB, and a text may have 10 MB"):
        normalise("é" * (TEXT_LIMIT // 2) + "a", name="a.txt")


def test_a_size_is_refused_before_anything_is_read() -> None:
    refuse_large(5, name="a", limit=5)
    with pytest.raises(TooLargeError):
        refuse_large(6, name="a", limit=5)


def test_the_hash_is_that_of_the_utf8_bytes() -> None:
    assert sha256_of("café") == hashlib.sha256("café".encode()).hexdigest()


def test_a_text_of_too_many_lines_is_refused() -> None:
    assert normalise("x\n" * LINE_LIMIT, name="a.txt").text
    with pytest.raises(TooManyLinesError, match=r"200,000 lines"):
        normalise("x\n" * (LINE_LIMIT + 1), name="a.txt")
