from __future__ import annotations

import pytest

from annotator.domain.attribution import Confidence, Role
from annotator.domain.claim import ClaimKind
from annotator.suggest import Suggestion, suggest
from tests.parts import an_article


def of_rule(text: str, rule: str) -> list[Suggestion]:
    return [s for s in suggest(an_article(text), language="en") if s.rule == rule]


@pytest.mark.parametrize(
    "start",
    [
        "VARNHOLT (DPA) — ",
        "VARNHOLT, Ostrand (DPA) — ",
        "VARNHOLT, Ostrand, May 3 (DPA) — ",
        "VARNHOLT (May 3) (DPA) - ",
        "Varnholt (DPA) – ",
    ],
)
def test_the_agency_of_a_dateline_carries_the_article(start: str) -> None:
    text = f"Harbour shut\n\n{start}The harbour of Varnholt was shut on Monday."
    (found,) = of_rule(text, "dateline")
    assert found.role is Role.CARRIER
    assert found.source is not None
    assert found.source.name == "Deutsche Presse-Agentur"
    assert found.source_span is not None
    assert found.source_span.of(text) == "DPA"


def test_a_bracket_without_a_dash_is_no_dateline() -> None:
    assert of_rule("The harbour (see map) was shut on Monday.", "dateline") == []


def test_a_byline_names_its_author() -> None:
    text = "Harbour shut\nBy Ilse Marn\n\nThe harbour was shut on Monday."
    (found,) = of_rule(text, "byline")
    assert found.source is not None
    assert (found.source.name, found.role) == ("Ilse Marn", Role.CREDIT)


@pytest.mark.parametrize(
    "line", ["By the sea it was cold.", "By nightfall the harbour was shut", "Bystanders"]
)
def test_a_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    assert of_rule(f"Harbour shut\n{line}", "byline") == []


@pytest.mark.parametrize(
    ("credit", "source"),
    [
        ("Photo captured from Meridian video", "Meridian video"),
        ("Image courtesy of the harbour board", "harbour board"),
        ("DPA Photo/Ilse Marn", "DPA Photo"),
        ("File photo", "File photo"),
    ],
)
def test_a_credit_cites_a_medium_and_no_speaker(credit: str, source: str) -> None:
    text = f"The quay of Varnholt lies in ruins. ({credit})\n\nThe quay fell on Monday."
    (found,) = of_rule(text, "credit")
    assert found.role is Role.CREDIT
    assert found.claims[0].kind is ClaimKind.PROVENANCE
    assert found.source is not None
    assert found.source.name == source
    assert found.content[0].of(text) == credit


def test_a_bracket_that_names_no_medium_is_no_credit() -> None:
    assert of_rule("The quay of Varnholt fell (again).", "credit") == []


def test_a_credit_that_stands_twice_is_one_with_two_places() -> None:
    line = "The quay of Varnholt lies in ruins. (Photo captured from Meridian video)"
    (found,) = of_rule(f"{line}\n{line}", "credit")
    assert len(found.claims[0].mentions) == 2


def test_a_caption_that_stands_twice_is_noticed() -> None:
    line = "The quay of Varnholt lies in ruins. (Photo captured from Meridian video)"
    text = f"{line}\n{line}\n\nThe tide was late."
    (found,) = of_rule(text, "doubled")
    assert found.confidence is Confidence.NORMAL
    places = [[span.of(text) for span in mention] for mention in found.claims[0].mentions]
    assert places == [["The quay of Varnholt lies in ruins."]] * 2


def test_short_lines_may_stand_twice() -> None:
    assert of_rule("Advert\nThe tide was late.\nAdvert", "doubled") == []
