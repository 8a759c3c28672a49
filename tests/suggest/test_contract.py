"""What holds of every rule and every suggestion, whatever the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.ids import is_id
from annotator.domain.span import Span, ordered_and_disjoint
from annotator.suggest import REGISTRY, Rule, Suggestion, suggest
from annotator.suggest.engine import Attributed, Rules
from annotator.suggest.found import Found
from annotator.suggest.memory import Memory
from annotator.suggest.packs import pack_for
from tests.parts import an_article
from tests.suggest.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.suggest.sentence import Sentence

STORY = "\n".join(text for text, _ in STORIES.values())
WORDS = st.sampled_from(
    [
        *STORY.split(),
        "“",
        "”",
        '"',
        "''",
        "—",
        "(",
        ")",
        ":",
        ";",
        "…",
        "\n",
        "’s",
        "🚢",
        "e\u0301",
        "that",
        "who",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


def spans_of(suggestion: Suggestion) -> list[Span]:
    own = [span for span in (suggestion.source_span, suggestion.cue_span) if span is not None]
    claims = [span for claim in suggestion.claims for place in claim.mentions for span in place]
    checks = [check.span for claim in suggestion.claims for check in claim.checks]
    return [*own, *suggestion.content, *claims, *checks]


@given(TEXTS)
@settings(deadline=None)
def test_every_span_lies_in_the_text_and_has_no_white_space_at_its_ends(text: str) -> None:
    for suggestion in suggest(an_article(text), language="en"):
        for span in spans_of(suggestion):
            words = span.of(text)
            assert span.end <= len(text)
            assert words == words.strip()


@given(TEXTS)
@settings(deadline=None)
def test_contents_are_ordered_and_the_same_text_gives_the_same_suggestions(text: str) -> None:
    first = suggest(an_article(text), language="en")
    assert first == suggest(an_article(text), language="en")
    assert all(is_id(suggestion.id) for suggestion in first)
    assert all(ordered_and_disjoint(suggestion.content) for suggestion in first)


@pytest.mark.parametrize("rule", [rule for _, rule in REGISTRY], ids=lambda rule: rule.name)
def test_every_rule_finds_something_and_stays_inside_its_sentence(rule: Rule) -> None:
    found = [
        (sentence, find)
        for sentence in Memory().sentences(STORY, pack_for("en", ""))
        for find in rule.find(sentence)
    ]
    assert found
    for sentence, find in found:
        assert all(sentence.span.contains(span) for span in (find.cue, *find.content))


def test_every_suggestion_has_a_rule_a_reason_and_a_content() -> None:
    made = suggest(an_article(STORY), language="en")
    assert all(s.rule and s.reason and s.content for s in made)
    assert len({s.id for s in made}) == len(made)


def test_suggestions_are_in_reading_order() -> None:
    starts = [s.content[0].start for s in suggest(an_article(STORY), language="en")]
    assert starts == sorted(starts)


def test_another_provider_takes_the_place_of_the_rules() -> None:
    class Model:
        def attributions(self, sentences: Sequence[Sentence]) -> list[Attributed]:
            text = sentences[0].text
            cue, content = Span(0, 4), Span(5, len(text))
            return [Attributed(sentences[0], Found("model", None, cue, (content,)))]

    (made,) = suggest(an_article("Tock goes the clock"), provider=Model(), language="en")
    assert (made.rule, made.reason) == ("model", "cue Tock; nobody is named for it")


def test_an_endless_sentence_is_cut_and_does_not_stall() -> None:
    text = "the quay and the crane of the board " * 500
    assert Rules().attributions(Memory().sentences(text, pack_for("en", ""))) == []
