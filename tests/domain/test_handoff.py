"""The list before hand-off: what it names, where it leads, and who may sign it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from annotator.codec.review_json import content_hash
from annotator.domain.attribution import AttributionState
from annotator.domain.claim import ClaimState
from annotator.domain.handoff import Concern, Finding, findings, is_clean, standing_signature
from annotator.domain.ids import SignOffId
from annotator.domain.marks import CorrectionState, SignOff, Stage
from annotator.domain.verdict import Layer
from annotator.text.sentences import sentences
from tests.builders import (
    ADA,
    a_review,
    a_verdict,
    clean_review,
    rich_review,
    uid,
)
from tests.strategies import reviews

if TYPE_CHECKING:
    from annotator.domain.review import Review


def listed(review: Review) -> dict[Concern, Finding]:
    revision = review.article.revision
    found = findings(review, sentences(revision.text, revision.sections))
    return {finding.concern: finding for finding in found}


def with_claim(**fields: object) -> Review:
    review = clean_review()
    return replace(review, claims=(replace(review.claims[0], **fields),))  # type: ignore[arg-type]


def test_a_clean_review_has_an_empty_list() -> None:
    assert listed(clean_review()) == {}


@pytest.mark.parametrize(
    ("fields", "concern"),
    [
        ({"verdicts": ()}, Concern.UNCHECKED),
        ({"state": ClaimState.PARKED}, Concern.PARKED),
        ({"attributions": ()}, Concern.UNATTRIBUTED),
        ({"verdicts": (a_verdict("bare", "confirmed", "  "),)}, Concern.UNEXPLAINED),
        ({"evidence": ()}, Concern.NO_EVIDENCE),
    ],
)
def test_what_a_claim_lacks_is_listed_with_its_words_and_place(
    fields: dict[str, object], concern: Concern
) -> None:
    review = with_claim(**fields)
    found = listed(review)
    assert list(found) == [concern]
    (item,) = found[concern].items
    assert (item.words, item.claim) == ("The lock is shut", review.claims[0].id)
    assert item.span == review.claims[0].spans[0]
    assert found[concern].claims == (review.claims[0].id,)


def test_each_layer_of_verdicts_wants_its_explanation() -> None:
    said = a_verdict("said", "accurate", layer=Layer.ATTRIBUTION)
    assert list(listed(with_claim(verdicts=(*clean_review().claims[0].verdicts, said)))) == [
        Concern.UNEXPLAINED
    ]


def test_nobody_and_one_source_are_looked_at_once_more() -> None:
    both = clean_review().claims[0].attributions
    assert list(listed(with_claim(attributions=(replace(both[0], source=None),)))) == [Concern.NOBODY_CITED]
    assert list(listed(with_claim(attributions=both[:1]))) == [Concern.ONE_SOURCE]


def test_suggestions_that_nobody_decided_are_listed() -> None:
    both = clean_review().claims[0].attributions
    third = replace(both[0], state=AttributionState.SUGGESTED)
    assert list(listed(with_claim(attributions=(*both, third)))) == [Concern.UNDECIDED_SUGGESTION]


def test_words_that_lost_their_place_are_listed() -> None:
    mention = clean_review().claims[0].mentions[0]
    lost = replace(mention, pieces=tuple(piece.orphaned() for piece in mention.pieces))
    found = listed(with_claim(mentions=(*clean_review().claims[0].mentions, lost)))
    assert list(found) == [Concern.LOST_PLACE]


def test_a_claim_without_any_place_is_listed_all_the_same() -> None:
    mention = clean_review().claims[0].mentions[0]
    lost = replace(mention, pieces=tuple(piece.orphaned() for piece in mention.pieces))
    assert listed(with_claim(mentions=(lost,)))[Concern.LOST_PLACE].items[0].span is None


def test_open_queries_on_anything_are_listed() -> None:
    items = listed(rich_review())[Concern.OPEN_QUERY].items
    assert [item.words for item in items] == [
        *("Fourteen or seventeen?", "Since when?", "Hold it <until> six & call “Bo” 👍🏽.")
    ]
    assert [item.claim for item in items] == [uid("claim 5"), uid("claim 4"), None]
    assert [item.span is None for item in items] == [False, False, True]


def test_a_query_on_a_dropped_claim_is_settled() -> None:
    review = a_review()
    dropped = replace(review.claims[1], state=ClaimState.DROPPED)
    found = listed(replace(review, claims=(review.claims[0], dropped)))
    assert Concern.OPEN_QUERY not in found
    assert Concern.UNCHECKED not in found


def test_corrections_that_must_be_made_and_are_not_decided_are_listed() -> None:
    (item,) = listed(rich_review())[Concern.UNDECIDED_CORRECTION].items
    assert (item.words, item.claim) == ("the longest in its history", uid("claim 4"))
    assert item.correction == uid("correction 1")
    review = rich_review()
    stet = tuple(replace(one, state=CorrectionState.STET) for one in review.corrections)
    assert Concern.UNDECIDED_CORRECTION not in listed(replace(review, corrections=stet))


def test_a_correction_without_a_place_is_about_no_claim() -> None:
    review = rich_review()
    lost = replace(review.corrections[0], anchor=review.corrections[0].anchor.orphaned())
    (item,) = listed(replace(review, corrections=(lost,)))[Concern.UNDECIDED_CORRECTION].items
    assert (item.claim, item.span) == (None, None)


def test_sentences_that_nobody_touched_are_listed_with_their_words() -> None:
    (item,) = listed(replace(clean_review(), ticks=()))[Concern.UNTOUCHED].items
    assert item.words == "It rained."
    assert item.claim is None


def test_a_review_without_a_claim_is_told_so() -> None:
    found = listed(replace(clean_review(), claims=()))
    assert list(found) == [Concern.NO_CLAIM, Concern.UNTOUCHED]
    assert found[Concern.NO_CLAIM].items == ()


@given(reviews())
def test_everything_listed_of_any_review_is_in_it(review: Review) -> None:
    found = listed(review)
    assert list(found) == sorted(found, key=list(Concern).index)
    counted = {c.id for c in review.claims if c.state in {ClaimState.OPEN, ClaimState.PARKED}}
    for finding in found.values():
        assert finding.items or finding.concern is Concern.NO_CLAIM
        if finding.concern is not Concern.OPEN_QUERY:
            assert set(finding.claims) <= counted


@given(reviews())
def test_a_review_is_clean_when_nothing_is_listed(review: Review) -> None:
    revision = review.article.revision
    assert is_clean(review, lambda: sentences(revision.text, revision.sections)) is (not listed(review))


def test_a_clean_review_is_clean_and_one_without_a_claim_is_not() -> None:
    spans = sentences(clean_review().article.text, clean_review().article.revision.sections)
    assert is_clean(clean_review(), lambda: spans)
    assert not is_clean(replace(clean_review(), claims=()), lambda: spans)


def signed(review: Review, **fields: object) -> Review:
    content = content_hash(review)
    one = SignOff(SignOffId(uid("signed")), Stage.CHECK, "Checked against the logbook.", content, ADA.id)
    return replace(review, sign_offs=(replace(one, **fields),))  # type: ignore[arg-type]


def test_a_signature_stands_for_just_the_state_that_was_signed() -> None:
    review = signed(a_review())
    assert standing_signature(review, content_hash(review)) == review.sign_offs[0]
    later = replace(review, comments=())
    assert standing_signature(later, content_hash(later)) is None


@pytest.mark.parametrize("fields", [{"stage": Stage.LEGAL}, {"decision": " "}])
def test_only_a_checker_who_says_why_signs_for_the_check(fields: dict[str, object]) -> None:
    review = signed(a_review(), **fields)
    assert standing_signature(review, content_hash(review)) is None
