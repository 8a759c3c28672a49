from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.domain.errors import BadSpanError, InvalidError, NotFoundError
from annotator.domain.evidence import EvidenceKind
from annotator.domain.ids import EvidenceId, TickId
from annotator.domain.marks import TickResult
from tests.libraries import FERRY, a_claim_in, an_article_in, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId, ClaimId

WORDS = [span_of(FERRY, "The ferry"), span_of(FERRY, "Monday")]


def test_words_are_ticked_off_each_by_itself(library: Library, article: ArticleId, claim: ClaimId) -> None:
    made = commands.add_evidence(library, claim=claim, kind=EvidenceKind.DOCUMENT, title="Timetable")
    evidence = EvidenceId(made.made("evidence")[0])
    commands.tick(library, article=article, spans=WORDS, claim=claim, evidence=evidence)
    ticks = queries.review(library, article=article).ticks
    assert [tick.anchor.exact for tick in ticks] == ["The ferry", "Monday"]
    assert {(tick.result, tick.claim, tick.evidence) for tick in ticks} == {(TickResult.OK, claim, evidence)}
    assert library.reviewer is not None
    assert ticks[0].by == library.reviewer.id
    commands.untick(library, ticks=[ticks[0].id])
    assert queries.review(library, article=article).ticks == ticks[1:]


def test_a_tick_outlives_the_claim_that_it_was_made_with(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.tick(library, article=article, spans=WORDS, claim=claim, result=TickResult.CHANGED)
    commands.remove_claims(library, claims=[claim])
    assert [(t.claim, t.result) for t in queries.review(library, article=article).ticks] == [
        (None, TickResult.CHANGED)
    ] * 2


def test_what_a_tick_names_is_there_and_in_its_article(library: Library, article: ArticleId) -> None:
    other = an_article_in(library, "The quay is open.\n")
    far = a_claim_in(library, other, "The quay", "The quay is open.\n")
    with pytest.raises(InvalidError, match="another article"):
        commands.tick(library, article=article, spans=WORDS, claim=far)
    with pytest.raises(NotFoundError, match="evidence"):
        commands.tick(library, article=article, spans=WORDS, evidence=EvidenceId("none"))
    with pytest.raises(BadSpanError):
        commands.tick(library, article=article, spans=[span_of(FERRY, "\n\n")])
    with pytest.raises(NotFoundError, match="tick"):
        commands.untick(library, ticks=[TickId("none")])


def test_ticking_nothing_changes_nothing(library: Library, article: ArticleId) -> None:
    assert commands.tick(library, article=article, spans=[]).rows == ()
