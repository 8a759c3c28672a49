"""Suggestions become claims when accepted, stay away when dismissed, and never repeat what is marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import importers
from annotator.app import commands, history, queries, suggesting
from annotator.app.library import Library
from annotator.app.suggesting import open_suggestions, suggested
from annotator.domain.ids import ArticleId
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.domain.review import Review
    from annotator.domain.source import Source
    from annotator.suggest import Memory, Suggestion

STORY = """\
Bridge at Orrvale reopens

ORRVALE (Tidewater) — The Orrvale Bridge Authority said on Monday that 40,000 cars had crossed the bridge.

The Authority said the old bridge was unsafe. “It shook,” said Mira Holt, an engineer.
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.annotator") as made:
        yield made


@pytest.fixture
def article(library: Library) -> ArticleId:
    return ArticleId(str(commands.add_article(library, imported=importers.read_paste(STORY)).article))


def about(suggestions: tuple[Suggestion, ...], words: str) -> Suggestion:
    """Return the suggestion with a source whose content holds these words."""
    at = STORY.index(words)
    return next(one for one in suggestions if one.source and any(s.start <= at < s.end for s in one.content))


def source_named(library: Library, name: str) -> Source:
    return next(source for source in queries.sources(library) if source.goes_by(name))


def test_an_accepted_suggestion_is_a_claim_with_its_source_and_its_reason(
    library: Library, article: ArticleId
) -> None:
    wanted = about(open_suggestions(library, article=article), "40,000 cars")
    commands.accept(library, article=article, suggestions=[wanted])
    (claim,) = [c for c in queries.claims(library, article=article) if "40,000" in c.quote]
    (said,) = claim.attributions
    assert said.source == source_named(library, "Orrvale Bridge Authority").id
    assert said.cue is not None
    assert said.cue.exact == "said"
    assert (said.rule, said.reason) == (wanted.rule, wanted.reason)
    assert said.is_confirmed


def test_a_suggestion_that_names_no_claim_marks_what_was_said(library: Library, article: ArticleId) -> None:
    wanted = replace(about(open_suggestions(library, article=article), "40,000 cars"), claims=())
    commands.accept(library, article=article, suggestions=[wanted])
    (claim,) = queries.claims(library, article=article)
    assert claim.spans == wanted.content
    assert claim.kind is None


def test_two_suggestions_of_one_source_share_it(library: Library, article: ArticleId) -> None:
    found = open_suggestions(library, article=article)
    both = [about(found, "40,000 cars"), about(found, "the old bridge")]
    commands.accept(library, article=article, suggestions=both)
    cited = {a.source for c in queries.claims(library, article=article) for a in c.attributions}
    assert cited == {source_named(library, "Orrvale Bridge Authority").id}


def test_an_alias_that_a_person_confirms_is_remembered(library: Library, article: ArticleId) -> None:
    for words in ("40,000 cars", "the old bridge"):
        wanted = about(open_suggestions(library, article=article), words)
        commands.accept(library, article=article, suggestions=[wanted])
    assert source_named(library, "Orrvale Bridge Authority") == source_named(library, "The Authority")


def test_only_a_new_text_or_source_is_worked_out_again(
    library: Library, article: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[str] = []

    def counted(review: Review, sources: Sequence[Source], memory: Memory) -> tuple[Suggestion, ...]:
        runs.append("run")
        return suggested(review, sources, memory)

    monkeypatch.setattr(suggesting, "suggested", counted)
    suggester = suggesting.Suggester()
    found = suggester.open_in(library, article=article)
    commands.dismiss(library, article=article, suggestions=found[:1])
    assert suggester.open_in(library, article=article) == found[1:]
    assert len(runs) == 1
    commands.add_source(library, name="Orrvale Bridge Authority")
    suggester.open_in(library, article=article)
    assert len(runs) == 2


def test_what_was_accepted_is_not_suggested_again(library: Library, article: ArticleId) -> None:
    found = open_suggestions(library, article=article)
    wanted = about(found, "40,000 cars")
    commands.accept(library, article=article, suggestions=[wanted])
    assert wanted.id not in {one.id for one in open_suggestions(library, article=article)}


def test_accepting_twice_makes_nothing_twice(library: Library, article: ArticleId) -> None:
    wanted = about(open_suggestions(library, article=article), "40,000 cars")
    commands.accept(library, article=article, suggestions=[wanted])
    before = queries.claims(library, article=article)
    commands.accept(library, article=article, suggestions=[wanted])
    assert queries.claims(library, article=article) == before


def test_a_claim_on_the_same_words_takes_the_attribution(library: Library, article: ArticleId) -> None:
    wanted = about(open_suggestions(library, article=article), "40,000 cars")
    places = wanted.claims[0].mentions if wanted.claims else (wanted.content,)
    commands.add_claim(library, article=article, mentions=places)
    commands.accept(library, article=article, suggestions=[wanted])
    first = queries.claims(library, article=article)[0]
    assert len(first.attributions) == 1


def test_all_suggestions_are_accepted_and_undone_in_one_step(library: Library, article: ArticleId) -> None:
    found = open_suggestions(library, article=article)
    assert len(found) > 3
    commands.accept(library, article=article, suggestions=found)
    assert len(queries.claims(library, article=article)) >= 3
    history.undo(library, article=article)
    assert queries.claims(library, article=article) == ()
    assert open_suggestions(library, article=article) == found


def test_what_was_dismissed_stays_dismissed_until_undone(library: Library, article: ArticleId) -> None:
    found = open_suggestions(library, article=article)
    commands.dismiss(library, article=article, suggestions=found[:1])
    assert open_suggestions(library, article=article) == found[1:]
    history.undo(library, article=article)
    assert open_suggestions(library, article=article) == found


def test_dismissed_words_stay_dismissed_in_the_next_revision(library: Library, article: ArticleId) -> None:
    wanted = about(open_suggestions(library, article=article), "40,000 cars")
    commands.dismiss(library, article=article, suggestions=[wanted])
    commands.revise(library, article=article, text=f"An added line.\n\n{STORY}")
    text = queries.article(library, article).text
    again = [
        " … ".join(s.of(text) for s in one.content) for one in open_suggestions(library, article=article)
    ]
    assert not any("40,000 cars" in words and "Authority" not in words for words in again)


def test_a_mark_that_covers_half_of_a_bare_claim_is_enough(library: Library, article: ArticleId) -> None:
    review = queries.review(library, article=article)
    bare = [one for one in suggested(review) if one.source is None]
    assert bare
    start, end = bare[0].content[0].start, bare[0].content[-1].end
    commands.add_claim(library, article=article, mentions=[[Span(start, end)]])
    assert bare[0].id not in {one.id for one in open_suggestions(library, article=article)}
