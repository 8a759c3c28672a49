"""What the text says by itself of an attribution."""

from __future__ import annotations

import pytest

from annotator.app import prefill
from annotator.domain.attribution import Directness, Level, Mentioned
from annotator.domain.ids import SourceId
from annotator.domain.source import Source, SourceKind
from annotator.domain.span import Span


@pytest.mark.parametrize(
    ("text", "content", "found"),
    [
        ("He said “we won the war” loudly.", "“we won the war”", Directness.DIRECT),
        ("He said “we won the war” loudly.", "we won", Directness.DIRECT),
        ('He said "we won the war" loudly.', '"we won the war"', Directness.DIRECT),
        ("Er sagte: „wir haben gewonnen“, laut.", "wir haben gewonnen", Directness.DIRECT),
        ("Il a dit « nous avons gagné » hier.", "nous avons gagné", Directness.DIRECT),
        ("Er rief »gewonnen« und ging.", "gewonnen", Directness.DIRECT),
        ("他说「我们赢了」。", "我们赢了", Directness.DIRECT),
        ("He said ‘we’re done’ loudly.", "we’re done", Directness.DIRECT),
        ("He said 'we're done' loudly.", "we're done", Directness.DIRECT),
        ("He called it “a mess” and left.", "it “a mess” and left", Directness.MIXED),
        ("He said that they had won.", "they had won", Directness.INDIRECT),
        ("“We won.\nThey lost.”", "We won.", Directness.DIRECT),
        ("It’s the town’s quay.", "the town’s quay", Directness.INDIRECT),
        ("He said “yes”. They left.\nNobody “cared”.", "They left", Directness.INDIRECT),
        ("He said “…”.", "“…”", Directness.INDIRECT),
    ],
)
def test_quotation_marks_give_the_directness(text: str, content: str, found: Directness) -> None:
    start = text.index(content)
    assert prefill.directness(text, [Span(start, start + len(content))]) is found


def test_content_in_two_pieces_is_mixed_when_one_is_quoted() -> None:
    text = "They had won, he said, and “will win again”."
    first, second = text.index("They had won"), text.index("will win again")
    spans = [Span(first, first + 12), Span(second, second + 14)]
    assert prefill.directness(text, spans) is Directness.MIXED


def test_no_content_is_indirect() -> None:
    assert prefill.directness("Anything", []) is Directness.INDIRECT


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (SourceKind.PERSON, Level.ON_RECORD_NAMED),
        (SourceKind.SPOKESPERSON, Level.ON_RECORD_OFFICE),
        (SourceKind.NGO_MONITOR, Level.ON_RECORD_INSTITUTION),
        (SourceKind.UNNAMED, Level.ANONYMOUS),
        (SourceKind.FOOTAGE, None),
        (None, None),
    ],
)
def test_the_kind_of_a_source_gives_the_level(kind: SourceKind | None, level: Level | None) -> None:
    assert prefill.level(Source(SourceId("s"), "Somebody", kind)) is level


def test_nobody_is_at_no_level_and_mentioned_in_no_way() -> None:
    assert prefill.level(None) is Level.NONE
    assert prefill.mentioned("the harbour master", None) is None


HARBOUR = Source(
    SourceId("s"), "Aldra Harbour Observatory", SourceKind.NGO_MONITOR, ("AHO", "the monitors", "Ferry Watch")
)
MASTER = Source(SourceId("m"), "Aldra’s harbour master", SourceKind.PERSON_BY_OFFICE)
ORLO = Source(SourceId("o"), "Ida Orlo", SourceKind.PERSON)


@pytest.mark.parametrize(
    ("words", "source", "found"),
    [
        (None, HARBOUR, Mentioned.ELIDED),
        ("it", HARBOUR, Mentioned.PRONOUN),
        ("Its", HARBOUR, Mentioned.PRONOUN),
        ("The Aldra Harbour Observatory", HARBOUR, Mentioned.NAMED),
        ("Aldra\nHarbour  Observatory in Lindmoor", HARBOUR, Mentioned.NAMED),
        ("AHO", HARBOUR, Mentioned.NAMED),
        ("the harbour observatory", HARBOUR, Mentioned.NAMED),
        ("The Observatory", HARBOUR, Mentioned.SHORT_NAME),
        ("the monitors", HARBOUR, Mentioned.ALIAS),
        ("Ferry Watch", HARBOUR, Mentioned.ALIAS),
        ("the volunteers", HARBOUR, Mentioned.DESCRIPTOR),
        ("volunteers", HARBOUR, Mentioned.DESCRIPTOR),
        ("Lighthouse Friends", HARBOUR, Mentioned.ALIAS),
        ("XYZ", HARBOUR, Mentioned.ALIAS),
        ("Aldra’s harbour master", MASTER, Mentioned.DESCRIPTOR),
        ("Ms. Orlo", ORLO, Mentioned.SHORT_NAME),
        ("Orlo", ORLO, Mentioned.SHORT_NAME),
        ("Ida Orlo", ORLO, Mentioned.NAMED),
    ],
)
def test_the_words_against_the_names_say_how_a_source_is_mentioned(
    words: str | None, source: Source, found: Mentioned
) -> None:
    assert prefill.mentioned(words, source) is found
