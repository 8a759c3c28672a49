from __future__ import annotations

import pytest

from annotator.domain.attribution import Confidence, Mentioned
from annotator.domain.ids import SourceId
from annotator.domain.source import Source, SourceKind
from annotator.suggest import SuggestedSource, Suggestion, suggest
from tests.parts import an_article

BOARD = Source(SourceId("s1"), "Varnholt Harbour Board", SourceKind.COMPANY, ("the board", "VHB"))


def suggestions(text: str, *known: Source) -> list[Suggestion]:
    return [s for s in suggest(an_article(text), sources=known, language="en") if s.source_span]


def last(text: str, *known: Source) -> SuggestedSource:
    source = suggestions(text, *known)[-1].source
    assert source is not None
    return source


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Orlund army general staff", SourceKind.MILITARY),
        ("The general", SourceKind.PERSON_BY_OFFICE),
        ("The space agency", SourceKind.GOVERNMENT),
        ("The Orlund press agency", SourceKind.NEWS_AGENCY),
        ("The Tarn Valley Monitoring Group", SourceKind.NGO_MONITOR),
        ("Footage aired by Meridian", SourceKind.FOOTAGE),
    ],
)
def test_the_last_telling_words_give_the_kind(words: str, kind: SourceKind) -> None:
    assert last(f"{words} showed that the quay had sunk.").kind is kind


def test_a_body_led_by_an_office_is_it() -> None:
    source = last("The army general staff said the quay sank. “It was late,” it said.")
    assert (source.name, source.mentioned) == ("army general staff", Mentioned.PRONOUN)


def test_footage_keeps_who_showed_it() -> None:
    assert last("Footage aired by Meridian showed smoke.").name == "Footage aired by Meridian"


def test_who_stands_in_the_dateline_is_an_agency() -> None:
    assert last("ORLUND, Ostrand (KPA) — The quay sank on Monday.").kind is SourceKind.NEWS_AGENCY


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        ("Ilse Marn said the quay sank.", "Ilse Marn", Mentioned.NAMED),
        ("Ilse Marn said the quay sank. Marn said it was late.", "Ilse Marn", Mentioned.SHORT_NAME),
        (
            "The Varnholt Tide Observatory said the quay sank. The Observatory said it was late.",
            "Varnholt Tide Observatory",
            Mentioned.SHORT_NAME,
        ),
        (
            "The Ministry of Tides (MOT) shut the quay. The MOT said it was late.",
            "Ministry of Tides",
            Mentioned.SHORT_NAME,
        ),
        (
            "The navy high command said the quay sank. The navy said it was late.",
            "navy high command",
            Mentioned.ALIAS,
        ),
        ("Ilse Marn said the quay sank. She said it was late.", "Ilse Marn", Mentioned.PRONOUN),
        ("The Tide Observatory said the quay sank. It said so twice.", "Tide Observatory", Mentioned.PRONOUN),
        ("Residents said the quay sank. They said it was late.", "Residents", Mentioned.PRONOUN),
        ("Ilse Marn, who said the quay sank, left.", "Ilse Marn", Mentioned.NAMED),
        ("Ilse Marn said the quay sank, adding that it was late.", "Ilse Marn", Mentioned.ELIDED),
        ("A docker said the quay sank.", "docker", Mentioned.DESCRIPTOR),
        (
            "Reporters asked. Aides said AFP was late. AFP said it was.",
            "Agence France-Presse",
            Mentioned.SHORT_NAME,
        ),
    ],
)
def test_the_words_of_a_source_are_resolved(text: str, name: str, how: Mentioned) -> None:
    source = last(text)
    assert (source.name, source.mentioned) == (name, how)


def test_a_pronoun_takes_the_source_that_fits_it() -> None:
    text = "Ilse Marn said the quay sank. The Tide Observatory said it held. She said it was late."
    assert last(text).name == "Ilse Marn"


def test_a_pronoun_reaches_over_one_paragraph_break_and_no_more() -> None:
    near = "Ilse Marn said the quay sank.\nShe said it was late."
    far = "Ilse Marn said the quay sank.\nThe tide rose.\nThe moon set.\nShe said it was late."
    assert last(near).is_resolved
    assert not last(far).is_resolved


def test_whoever_was_not_cited_is_not_proposed_for_a_pronoun() -> None:
    (found,) = suggestions("Ilse Marn swam to the quay. She said it was late.")
    assert found.confidence is Confidence.LOW
    assert found.source is not None
    assert (found.source.name, found.source.is_resolved) == ("She", False)


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Varnholt Harbour Board", Mentioned.NAMED),
        ("The board", Mentioned.ALIAS),
        ("VHB", Mentioned.ALIAS),
    ],
)
def test_a_source_of_the_library_is_known_by_its_name_and_aliases(words: str, how: Mentioned) -> None:
    source = last(f"{words} said the quay sank.", BOARD)
    assert (source.known, source.name, source.kind, source.mentioned) == (
        BOARD.id,
        BOARD.name,
        BOARD.kind,
        how,
    )


def test_an_alias_that_a_person_added_is_used_the_next_time() -> None:
    text = "The wardens of the quay said it sank."
    assert last(text).known is None
    remembered = Source(BOARD.id, BOARD.name, None, ("the wardens of the quay",))
    assert last(text, remembered).known == BOARD.id


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Harbour spokesman Tomas Reuk", SourceKind.SPOKESPERSON),
        ("Ilse Marn", SourceKind.PERSON),
        ("The ministry", SourceKind.GOVERNMENT),
        ("The army", SourceKind.MILITARY),
        ("A survey of dockers", SourceKind.DATASET),
        ("Officials", SourceKind.UNNAMED),
    ],
)
def test_the_kind_of_a_source_is_read_from_its_words(words: str, kind: SourceKind) -> None:
    assert last(f"{words} said the quay sank.").kind is kind


def test_the_reason_says_cue_and_source_in_words() -> None:
    text = "The Varnholt Tide Observatory said the quay sank. The Observatory said it was late."
    assert suggestions(text)[-1].reason == "cue said; The Observatory = Varnholt Tide Observatory"
