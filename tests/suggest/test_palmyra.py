"""The first real story: read from the folder that ANNOTATOR_SHARED names, which is no part of the project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.domain.attribution import Confidence, Mentioned, Role
from annotator.suggest import CheckReason, Suggestion, suggest
from tests.parts import an_article

if TYPE_CHECKING:
    from collections.abc import Callable

SHARED = os.environ.get("ANNOTATOR_SHARED", "")
ARMY = "army general command"
MONITOR = "Syrian Observatory for Human Rights"

pytestmark = pytest.mark.skipif(
    not SHARED, reason="ANNOTATOR_SHARED does not name the folder of real articles"
)


@pytest.fixture(scope="module")
def text() -> str:
    return Path(SHARED, "articles", "palmyra.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def suggestions(text: str) -> tuple[Suggestion, ...]:
    return suggest(an_article(text, published="2016-03-27"))


@pytest.fixture(scope="module")
def cited(text: str, suggestions: tuple[Suggestion, ...]) -> Callable[[str], list[tuple[str, str]]]:
    """Return the words and the manner of each mention of a source, at normal confidence."""

    def of(name: str) -> list[tuple[str, str]]:
        return [
            (s.source_span.of(text), s.source.mentioned)
            for s in suggestions
            if s.source and s.source_span and s.source.name == name and s.confidence is Confidence.NORMAL
        ]

    return of


def test_the_army_is_found_under_all_its_names(cited: Callable[[str], list[tuple[str, str]]]) -> None:
    assert cited(ARMY) == [
        ("the army", Mentioned.ALIAS),
        ("The army general command", Mentioned.NAMED),
        ("it", Mentioned.PRONOUN),
        ("it", Mentioned.ELIDED),
    ]


def test_the_monitor_is_found_by_name_and_by_its_short_name(
    cited: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert cited(MONITOR) == [
        (f"The {MONITOR}", Mentioned.NAMED),
        ("The Observatory", Mentioned.SHORT_NAME),
    ]


def test_the_agency_the_chief_and_the_video_are_found(cited: Callable[[str], list[tuple[str, str]]]) -> None:
    assert cited("Agence France-Presse") == [("AFP", Mentioned.SHORT_NAME)]
    assert [words for words, _ in cited("Syria’s antiquities chief")] == ["Syria’s antiquities chief"] * 2
    assert [words.startswith("Reuters video") for words, _ in cited("Reuters video")] == [True, True]


def test_the_video_is_credited_twice_and_shows_something_once(suggestions: tuple[Suggestion, ...]) -> None:
    by_role = {s.role: s for s in suggestions if s.source and s.source.name == "Reuters video"}
    assert set(by_role) == {Role.CREDIT, Role.DEPICTS}
    assert len(by_role[Role.CREDIT].claims[0].mentions) == 2


def test_no_other_source_is_named_at_normal_confidence(suggestions: tuple[Suggestion, ...]) -> None:
    normal = {s.source.name for s in suggestions if s.source and s.confidence is Confidence.NORMAL}
    expected = {ARMY, MONITOR, "Agence France-Presse", "Reuters video", "Syria’s antiquities chief"}
    assert normal == expected


def test_the_doubled_caption_is_one_claim_with_two_mentions(suggestions: tuple[Suggestion, ...]) -> None:
    doubled = [s for s in suggestions if s.rule == "doubled"]
    assert [len(s.claims[0].mentions) for s in doubled] == [2]


def test_last_year_is_worked_out(suggestions: tuple[Suggestion, ...], text: str) -> None:
    checks = [check for s in suggestions for claim in s.claims for check in claim.checks]
    relative = {c.span.of(text): c.note for c in checks if c.reason is CheckReason.RELATIVE_DATE}
    assert relative["last year"] == "2015"
    assert CheckReason.WRONG_WEEKDAY not in {check.reason for check in checks}
