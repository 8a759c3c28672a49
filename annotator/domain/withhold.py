"""What does not leave the desk: confidential sources, confidential evidence, private comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.attribution import Level
from annotator.domain.ids import SourceId, derived_id
from annotator.domain.marks import Audience, Subject
from annotator.domain.review import Review, Withheld
from annotator.domain.source import Source, SourceKind

if TYPE_CHECKING:
    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim
    from annotator.domain.ids import EvidenceId, ReviewerId
    from annotator.domain.marks import Comment

STAND_IN = "Source withheld"
"""The name of whatever stands where a confidential source stood."""

StandIns = dict[SourceId, Source]


def withhold(review: Review) -> Review:
    """Return the review as it may be given away, and in it how many things were kept back.

    An attribution to a confidential source stays, to an anonymous stand-in for it: somebody is cited, and the
    article's own words for that one are public. Links to confidential evidence go, and so do comments on what
    is kept back and people whom nothing in the rest names. Doing it twice changes nothing.
    """
    stand_ins = _stand_ins(review)
    evidence = {item.id for item in review.evidence if item.confidential}
    comments = tuple(c for c in review.comments if _may_leave(c, {*stand_ins, *evidence}))
    kept = {comment.id for comment in comments}
    counts = review.withheld
    given = replace(
        review,
        claims=_claims(review.claims, stand_ins, evidence),
        sources=tuple(_source(source, stand_ins) for source in review.sources),
        evidence=tuple(item for item in review.evidence if item.id not in evidence),
        ticks=tuple(replace(t, evidence=None) if t.evidence in evidence else t for t in review.ticks),
        comments=tuple(c if c.reply_to in kept else replace(c, reply_to=None) for c in comments),
        withheld=Withheld(
            counts.sources + len(stand_ins),
            counts.evidence + len(evidence),
            counts.comments + len(review.comments) - len(comments),
        ),
    )
    named = _people(given)
    return replace(given, reviewers=tuple(one for one in review.reviewers if one.id in named))


def _stand_ins(review: Review) -> StandIns:
    """Give each confidential source a stand-in whose key tells nothing of it."""
    secret = [source.id for source in review.sources if source.confidential]
    text = review.article.revision.text_sha256
    earlier = review.withheld.sources
    keys = (SourceId(derived_id(text, f"withheld/{earlier + at}")) for at in range(len(secret)))
    return {
        source: Source(key, STAND_IN, SourceKind.UNNAMED) for source, key in zip(secret, keys, strict=True)
    }


def _may_leave(comment: Comment, kept_back: set[str]) -> bool:
    on_something = comment.subject in {Subject.SOURCE, Subject.EVIDENCE}
    return comment.audience is Audience.SHARED and not (on_something and comment.on in kept_back)


def _source(source: Source, stand_ins: StandIns) -> Source:
    if source.id in stand_ins:
        return stand_ins[source.id]
    return replace(source, parent=None) if source.parent in stand_ins else source


def _claims(claims: tuple[Claim, ...], stand_ins: StandIns, evidence: set[EvidenceId]) -> tuple[Claim, ...]:
    """Take out what hangs on claims, where there is anything to take out."""
    if not stand_ins and not evidence:
        return claims
    return tuple(_claim(claim, stand_ins, evidence) for claim in claims)


def _claim(claim: Claim, stand_ins: StandIns, evidence: set[EvidenceId]) -> Claim:
    return replace(
        claim,
        attributions=tuple(_attribution(a, stand_ins) for a in claim.attributions),
        evidence=tuple(link for link in claim.evidence if link.evidence not in evidence),
    )


def _attribution(one: Attribution, stand_ins: StandIns) -> Attribution:
    """Put the stand-in in its place; the reason of a suggestion may name the source, so it goes."""
    if one.source is None or one.source not in stand_ins:
        return one
    return replace(one, source=stand_ins[one.source].id, level=Level.ANONYMOUS, reason=None)


def _people(review: Review) -> set[ReviewerId | None]:
    """Return whom the review names."""
    judged = {verdict.by for claim in review.claims for verdict in claim.verdicts}
    captured = {item.captured_by for item in review.evidence}
    ticked = {tick.by for tick in review.ticks}
    commented = {comment.by for comment in review.comments}
    corrected = {correction.by for correction in review.corrections}
    signed = {sign_off.by for sign_off in review.sign_offs}
    return judged | captured | ticked | commented | corrected | signed
