from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import ScaleId
from annotator.domain.verdict import Layer
from tests.libraries import a_claim_in

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId, ClaimId


def get(library: Library, claim: ClaimId) -> Claim:
    return queries.claims(library, article=queries.articles(library)[0].id, ids=[claim])[0]


def rate(library: Library, claim: ClaimId, rating: str | None, layer: Layer = Layer.CONTENT) -> int:
    return len(commands.set_verdict(library, claims=[claim], layer=layer, rating=rating).rows)


def test_a_verdict_says_who_judged_when_and_as_of_which_day(library: Library, claim: ClaimId) -> None:
    library.clock = lambda: "2024-05-06T12:00:00.000Z"
    rate(library, claim, "confirmed")
    verdict = get(library, claim).verdict()
    assert verdict is not None
    assert library.reviewer is not None
    assert (verdict.scale, verdict.rating, verdict.by) == ("desk", "confirmed", library.reviewer.id)
    assert (verdict.at, verdict.as_of) == ("2024-05-06T12:00:00.000Z", "2024-05-06")


def test_the_newest_verdict_of_a_layer_counts_and_the_older_ones_stay(
    library: Library, claim: ClaimId
) -> None:
    library.clock = lambda: "2024-05-06T12:00:00.000Z"
    rate(library, claim, "confirmed")
    rate(library, claim, "accurate", Layer.ATTRIBUTION)
    library.clock = lambda: "1999-01-01T00:00:00.000Z"
    rate(library, claim, "disputed")
    found = get(library, claim)
    assert [verdict.rating for verdict in found.verdicts] == ["confirmed", "accurate", "disputed"]
    current = found.verdict()
    assert current is not None
    assert current.rating == "disputed"
    assert found.verdict(Layer.ATTRIBUTION) is not None


def test_the_same_rating_again_changes_nothing(library: Library, claim: ClaimId) -> None:
    assert rate(library, claim, None) == 0
    assert rate(library, claim, "confirmed") == 1
    assert rate(library, claim, "confirmed") == 0
    assert rate(library, claim, None) == 1
    assert rate(library, claim, None) == 0
    assert get(library, claim).verdict() is None


def test_an_explanation_stays_with_every_rating(library: Library, claim: ClaimId) -> None:
    commands.explain(library, claim=claim, layer=Layer.CONTENT, text="Asked the line.")
    assert get(library, claim).verdict() is None
    rate(library, claim, "confirmed")
    rate(library, claim, None)
    assert get(library, claim).explanation() == "Asked the line."
    rate(library, claim, "disputed")
    assert commands.explain(library, claim=claim, layer=Layer.CONTENT, text="Asked the line. ").rows == ()
    commands.explain(library, claim=claim, layer=Layer.CONTENT, text="Asked twice.")
    verdict = get(library, claim).verdict()
    assert verdict is not None
    assert (verdict.rating, verdict.explanation) == ("disputed", "Asked twice.")


def test_many_claims_are_judged_in_one_step(library: Library, article: ArticleId, claim: ClaimId) -> None:
    other = a_claim_in(library, article, "Nobody was hurt")
    rate(library, other, "confirmed")
    changes = commands.set_verdict(library, claims=[claim, other], layer=Layer.CONTENT, rating="confirmed")
    assert changes.claims == {claim}
    history.undo(library, article=article)
    assert get(library, claim).verdict() is None
    assert get(library, other).is_checked


def test_a_desk_can_judge_on_another_scale(library: Library, claim: ClaimId) -> None:
    scale = ScaleId("five_point")
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="half_true", scale=scale)
    verdict = get(library, claim).verdict()
    assert verdict is not None
    assert verdict.scale == "five_point"


def test_a_rating_is_one_of_its_scale_and_layer(library: Library, claim: ClaimId) -> None:
    with pytest.raises(InvalidError, match=r"no rating “accurate”.*confirmed"):
        rate(library, claim, "accurate")
    with pytest.raises(NotFoundError, match="scale “attribution”"):
        commands.set_verdict(
            library, claims=[claim], layer=Layer.CONTENT, rating="accurate", scale=ScaleId("attribution")
        )
