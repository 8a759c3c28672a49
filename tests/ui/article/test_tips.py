"""What is said of the words under the pointer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.domain.coverage import SentenceState
from annotator.domain.ids import MentionId
from annotator.ui.article.tips import MOST, tip_at, tip_of
from tests.builders import a_claim, a_mention, uid

if TYPE_CHECKING:
    from tests.ui.article.conftest import Page, Shows


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SentenceState.CHECKED, "Checked"),
        (SentenceState.OPEN, "Open"),
        (SentenceState.NOTHING_TO_CHECK, "Nothing to check"),
        (SentenceState.UNTOUCHED, "Nobody has looked"),
    ],
)
def test_a_bar_says_what_it_means(state: SentenceState, words: str) -> None:
    assert tip_of(state).startswith(words)


def test_of_very_many_claims_on_a_word_a_few_are_told_and_the_rest_counted(shows: Shows) -> None:
    text = "Head\n\nThe ferry to Aldra was halted on Monday."
    mention = a_mention(text, "ferry to Aldra")
    claims = [a_claim(n, replace(mention, id=MentionId(uid(f"tip {n}")))) for n in range(1, MOST + 4)]
    page = shows(text, *claims)
    tip = tip_at(page.surface.sheet, text.index("ferry"))
    assert tip.count("Claim ") == MOST
    assert tip.endswith("and 3 more claims")


def test_nobody_is_an_answer_in_a_tip(rich: Page) -> None:
    tip = tip_at(rich.surface.sheet, rich.span("Cranes stand").start)
    assert "nobody is cited" in tip.splitlines()


def test_lines_of_a_tip_are_short_and_foreign_words_never_its_first(shows: Shows) -> None:
    words = "<b>" + "word " * 60 + "</b>"
    text = f"Head\n\n{words} end."
    page = shows(text, a_claim(1, a_mention(text, words)))
    lines = tip_at(page.surface.sheet, text.index("word")).splitlines()
    assert lines[0] == "Claim 1"
    assert max(map(len, lines)) <= 64
