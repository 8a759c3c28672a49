"""The words for codes, and dates."""

from __future__ import annotations

from enum import StrEnum

import pytest

from annotator.domain import attribution, claim, evidence, marks, source
from annotator.exporters.outline.language import counted, day
from annotator.exporters.outline.words import hidden_characters, moment, title, word

CODES = [
    code
    for module in (attribution, claim, evidence, marks, source)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    for code in kind
]


@pytest.mark.parametrize("code", CODES, ids=lambda code: f"{type(code).__name__} {code}")
def test_every_code_has_words_that_a_person_would_use(code: StrEnum) -> None:
    assert word(code)
    assert "_" not in word(code)
    assert title(code)[0].isupper()


def test_no_code_has_no_words() -> None:
    assert (word(None), title(None)) == ("", "")


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        ("2016-03-27", "27 March 2016"),
        ("2024-12-01T23:59:59Z", "1 December 2024"),
        ("spring 1987", "spring 1987"),
        ("2016-13-40", "2016-13-40"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_day_is_written_out_and_what_is_none_stays(moment: str | None, written: str) -> None:
    assert day(moment) == written


def test_counts_have_their_plural() -> None:
    assert [counted(n, "piece of evidence", "pieces of evidence") for n in (0, 1, 2)] == [
        *("0 pieces of evidence", "1 piece of evidence", "2 pieces of evidence")
    ]
    assert counted(2, "claim") == "2 claims"


def test_characters_that_hide_are_named_once_each() -> None:
    assert hidden_characters("pay\u202epal\u202e \u200bx") == (
        *("zero width space (U+200B)", "right-to-left override (U+202E)"),
    )


def test_joiners_are_at_home_in_emoji_and_persian_but_not_in_ascii() -> None:
    assert hidden_characters("👩🏽\u200d🔧 می\u200cروم") == ()
    assert hidden_characters("pay\u200dpal") == ("zero width joiner (U+200D)",)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("2016-03-28T16:03:00+02:00", "28 March 2016, 14:03 UTC"),
        ("2016-03-28T14:03:00Z", "28 March 2016, 14:03 UTC"),
        ("2016-03-28T14:03:00", "28 March 2016"),
        ("2016-03-28", "28 March 2016"),
        ("9999-12-31T23:00:00-05:00", "31 December 9999"),
        ("in spring", "in spring"),
        (None, ""),
    ],
)
def test_moments_are_told_in_utc(at: str | None, told: str) -> None:
    assert moment(at) == told
