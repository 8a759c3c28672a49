"""Who carries how much: shares of the letters, by verdict, and who is not cited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app.shares import Part, shares
from annotator.domain.attribution import Attribution, Level
from annotator.domain.ids import AttributionId, SourceId
from annotator.domain.review import Review
from annotator.domain.source import Source, SourceKind
from annotator.exporters.drawing import RowKind
from tests.parts import SCALES, a_claim, a_mention, a_verdict, an_article, uid

TEXT = "Alpha said so. Beta knew. Nobody asked. Who spoke? Rest."


def said(number: int, source: SourceId | None, level: Level | None = None) -> Attribution:
    return Attribution(AttributionId(uid(f"attribution {number}")), source, level=level)


@pytest.fixture
def review() -> Review:
    alpha = Source(SourceId(uid("alpha")), "Alpha", SourceKind.PERSON)
    claims = [
        replace(
            a_claim(1, a_mention(TEXT, "Alpha said so.")),
            attributions=(said(1, alpha.id),),
            verdicts=(a_verdict("1", "confirmed"),),
        ),
        replace(a_claim(2, a_mention(TEXT, "Beta knew.")), attributions=(said(2, alpha.id),)),
        replace(a_claim(3, a_mention(TEXT, "Nobody asked.")), attributions=(said(3, None),)),
        replace(a_claim(4, a_mention(TEXT, "Who")), attributions=(said(4, None, Level.ANONYMOUS),)),
        a_claim(5, a_mention(TEXT, "spoke?")),
    ]
    return Review(an_article(TEXT), tuple(claims), (alpha,), scales=SCALES)


def test_sources_come_first_and_the_answers_that_are_none_last(review: Review) -> None:
    found = shares(review)
    kinds = [row.row for row in found.rows]
    assert kinds == [RowKind.SOURCE, RowKind.ANONYMOUS, RowKind.NOBODY, RowKind.UNATTRIBUTED]
    assert [row.claims for row in found.rows] == [2, 1, 1, 1]


def test_shares_are_of_the_letters_by_verdict_with_those_unchecked_last(review: Review) -> None:
    found, letters = shares(review), len("".join(TEXT.split()))
    alpha = found.rows[0]
    assert alpha.parts == (
        Part("confirmed", len("Alphasaidso.") / letters, 1),
        Part(None, len("Betaknew.") / letters, 1),
    )
    assert alpha.share == pytest.approx(21 / letters)
    assert found.unmarked == pytest.approx(len("Rest.") / letters)


def test_an_article_without_claims_or_letters_has_no_rows(review: Review) -> None:
    assert shares(replace(review, claims=())).rows == ()
    assert shares(replace(review, claims=())).unmarked == 1
