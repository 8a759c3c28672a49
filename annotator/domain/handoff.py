"""Before hand-off: what of a review is missing or should be looked at once more, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.attribution import AttributionState
from annotator.domain.claim import ClaimState
from annotator.domain.coverage import SentenceState, sentence_states
from annotator.domain.ids import ClaimId
from annotator.domain.marks import CorrectionState, Severity, Stage, Subject
from annotator.domain.standing import cites_nobody, rests_on_one
from annotator.domain.verdict import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.ids import CommentId, CorrectionId
    from annotator.domain.marks import Comment, SignOff
    from annotator.domain.review import Review
    from annotator.domain.span import Span


class Concern(StrEnum):
    """What may be missing, in the order in which it is listed."""

    NO_CLAIM = "no_claim"
    UNCHECKED = "unchecked"
    PARKED = "parked"
    UNATTRIBUTED = "unattributed"
    UNEXPLAINED = "unexplained"
    NO_EVIDENCE = "no_evidence"
    OPEN_QUERY = "open_query"
    UNDECIDED_CORRECTION = "undecided_correction"
    UNDECIDED_SUGGESTION = "undecided_suggestion"
    LOST_PLACE = "lost_place"
    NOBODY_CITED = "nobody_cited"
    ONE_SOURCE = "one_source"
    UNTOUCHED = "untouched"


class Item(NamedTuple):
    """One thing of a finding: its words, and where it is, as far as it has a place."""

    words: str
    claim: ClaimId | None = None
    span: Span | None = None
    comment: CommentId | None = None
    correction: CorrectionId | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern with all that it is about; only a review without a claim has one about nothing."""

    concern: Concern
    items: tuple[Item, ...] = ()

    @property
    def claims(self) -> tuple[ClaimId, ...]:
        """Return the claims that it is about, each once."""
        return tuple(dict.fromkeys(item.claim for item in self.items if item.claim is not None))


def findings(review: Review, sentences: Sequence[Span]) -> tuple[Finding, ...]:
    """Return what is left to do or to look at in a review; nothing at all when its list is clean.

    `sentences` are those of its text (text.sentences). Claims come by number, sentences as they are read.
    """
    found = [Finding(concern, tuple(items)) for concern, items in _concerns(review, lambda: sentences)]
    kept = [one for one in found if one.items]
    return (*([] if _counting(review) else [Finding(Concern.NO_CLAIM)]), *kept)


def is_clean(review: Review, sentences: Callable[[], Sequence[Span]]) -> bool:
    """Say whether `findings` would list nothing; stops at the first, and asks for the sentences last."""
    found = (item for _, items in _concerns(review, sentences) for item in items)
    return bool(_counting(review)) and next(found, None) is None


def _counting(review: Review) -> list[Claim]:
    """Return the claims that count, by number."""
    counting = (c for c in review.claims if c.state in {ClaimState.OPEN, ClaimState.PARKED})
    return sorted(counting, key=lambda claim: claim.number)


def _concerns(
    review: Review, sentences: Callable[[], Sequence[Span]]
) -> Iterator[tuple[Concern, Iterator[Item]]]:
    """Yield each concern but that there is no claim, in the order of the list, with what it is about."""
    claims = _counting(review)
    on_claims = _on_claims(review)
    others: dict[Concern, Callable[[], Iterator[Item]]] = {
        Concern.OPEN_QUERY: lambda: _queries(review),
        Concern.UNDECIDED_CORRECTION: lambda: _corrections(review, claims),
        Concern.UNTOUCHED: lambda: _untouched(review, sentences()),
    }
    for concern in Concern:
        if concern in on_claims:
            yield concern, _of(claims, on_claims[concern])
        elif concern in others:
            yield concern, others[concern]()


def _on_claims(review: Review) -> dict[Concern, Callable[[Claim], bool]]:
    return {
        Concern.UNCHECKED: lambda claim: not claim.is_checked,
        Concern.PARKED: lambda claim: claim.state is ClaimState.PARKED,
        Concern.UNATTRIBUTED: lambda claim: not claim.is_attributed,
        Concern.UNEXPLAINED: _is_unexplained,
        Concern.NO_EVIDENCE: lambda claim: claim.is_checked and not claim.evidence,
        Concern.UNDECIDED_SUGGESTION: _is_undecided,
        Concern.LOST_PLACE: lambda claim: bool(claim.orphans),
        Concern.NOBODY_CITED: cites_nobody,
        Concern.ONE_SOURCE: lambda claim: rests_on_one(claim, review.source_by_id),
    }


def _of(claims: Sequence[Claim], wanted: Callable[[Claim], bool]) -> Iterator[Item]:
    return (Item(claim.quote, claim.id, _first(claim)) for claim in claims if wanted(claim))


def _first(claim: Claim) -> Span | None:
    return next(iter(claim.spans), None)


def _is_unexplained(claim: Claim) -> bool:
    given = (claim.verdict(layer) for layer in Layer)
    return any(verdict is not None and not verdict.explanation.strip() for verdict in given)


def _is_undecided(claim: Claim) -> bool:
    return any(a.state is AttributionState.SUGGESTED for a in claim.attributions)


def _queries(review: Review) -> Iterator[Item]:
    for comment in review.comments:
        claim = _claim_of(review, comment)
        if comment.is_open_query and (claim is None or claim.state is not ClaimState.DROPPED):
            on, span = (None, None) if claim is None else (claim.id, _first(claim))
            yield Item(comment.text, on, span, comment=comment.id)


def _claim_of(review: Review, comment: Comment) -> Claim | None:
    return review.claim_by_id.get(ClaimId(comment.on)) if comment.subject is Subject.CLAIM else None


def _corrections(review: Review, claims: Sequence[Claim]) -> Iterator[Item]:
    for one in review.corrections:
        if one.severity is Severity.MUST and one.state is CorrectionState.PROPOSED:
            span = one.anchor.span
            near = (c.id for c in claims if span is not None and any(span.overlaps(s) for s in c.spans))
            yield Item(one.anchor.exact, next(near, None), span, correction=one.id)


def _untouched(review: Review, sentences: Sequence[Span]) -> Iterator[Item]:
    states = sentence_states(sentences, review.claims, review.ticks)
    for span, state in zip(sentences, states, strict=True):
        if state is SentenceState.UNTOUCHED:
            yield Item(span.of(review.article.text), span=span)


def standing_signature(review: Review, content: str) -> SignOff | None:
    """Return the newest signature under the check that was given for just this state, or None.

    `content` is the hash of the review as it is now (codec.review_json.content_hash).
    """
    signed = (one for one in reversed(review.sign_offs) if one.stage is Stage.CHECK)
    return next((one for one in signed if one.sha256 == content and one.decision.strip()), None)
