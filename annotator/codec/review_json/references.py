"""What a review names must be in it, or its file could not be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.marks import Subject

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.domain.review import Review

    # What is named, the id that names it (None: nothing is named), and the ids that there are.
    Reference = tuple[str, str | None, Collection[str]]


def refuse_dangling(review: Review) -> None:
    """Raise ValueError for the first id that names nothing in the review."""
    for thing, key, known in _references(review):
        if key is not None and key not in known:
            raise ValueError(f"the review names what it does not hold: {thing} {key}")


def _references(review: Review) -> Iterator[Reference]:
    yield from (("source", source.parent, review.source_by_id) for source in review.sources)
    yield from _of_claims(review)
    yield from _of_comments(review)
    yield from _of_ticks(review)
    yield from (("reviewer", by, review.reviewer_by_id) for by in _hands(review))


def _of_claims(review: Review) -> Iterator[Reference]:
    scales = {scale.id for scale in review.scales}
    for claim in review.claims:
        reports = {attribution.id for attribution in claim.attributions}
        for attribution in claim.attributions:
            yield "source", attribution.source, review.source_by_id
            yield "attribution", attribution.nested_in, reports
        yield from (("evidence", link.evidence, review.evidence_by_id) for link in claim.evidence)
        yield from (("scale", verdict.scale, scales) for verdict in claim.verdicts)


def _of_comments(review: Review) -> Iterator[Reference]:
    subjects: dict[Subject, Collection[str]] = {
        Subject.CLAIM: review.claim_by_id,
        Subject.SOURCE: review.source_by_id,
        Subject.EVIDENCE: review.evidence_by_id,
        Subject.ARTICLE: {review.article.id},
    }
    comments = {comment.id for comment in review.comments}
    for comment in review.comments:
        yield comment.subject, comment.on, subjects[comment.subject]
        yield "comment", comment.reply_to, comments


def _of_ticks(review: Review) -> Iterator[Reference]:
    for tick in review.ticks:
        yield "claim", tick.claim, review.claim_by_id
        yield "evidence", tick.evidence, review.evidence_by_id


def _hands(review: Review) -> Iterator[str | None]:
    """Yield who is named as having done something."""
    yield from (verdict.by for claim in review.claims for verdict in claim.verdicts)
    yield from (evidence.captured_by for evidence in review.evidence)
    yield from (tick.by for tick in review.ticks)
    yield from (comment.by for comment in review.comments)
    yield from (correction.by for correction in review.corrections)
    yield from (sign_off.by for sign_off in review.sign_offs)
