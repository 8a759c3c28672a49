"""What every document needs to know of a review, worked out once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from annotator.codec.review_json import content_hash
from annotator.domain.claim import ClaimState
from annotator.domain.coverage import Coverage, SentenceState, coverage, sentence_states
from annotator.domain.handoff import findings, is_clean, standing_signature
from annotator.domain.ids import ScaleId
from annotator.domain.marks import Subject
from annotator.domain.threads import Said, threaded
from annotator.domain.verdict import Layer, Scale
from annotator.exporters.outline.blocks import NOT_CHECKED, Look
from annotator.exporters.outline.changing import Change, changes
from annotator.exporters.outline.language import day, say
from annotator.exporters.outline.lines import Place, places
from annotator.text.sentences import sentences

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.handoff import Finding
    from annotator.domain.ids import ClaimId, EvidenceId, ReviewerId, SourceId
    from annotator.domain.marks import Comment, Reviewer, SignOff
    from annotator.domain.review import Review
    from annotator.domain.span import Span
    from annotator.domain.verdict import Rating, Verdict

UNCOUNTED = frozenset({ClaimState.DROPPED, ClaimState.SUGGESTED})
"""Claims in these states stand in no document as claims."""

NO_SCALE = Scale(ScaleId(""), "Verdicts", Layer.CONTENT, ())

_TINT = re.compile("[0-9A-Fa-f]{6}")


def look(rating: Rating) -> Look:
    """Return how a rating is shown; a tint that is no RRGGBB becomes the neutral one."""
    tint = rating.tint.upper() if _TINT.fullmatch(rating.tint) else NOT_CHECKED.tint
    return Look(rating.mark, rating.label, tint, rating.underline)


class Letting(Protocol):
    """What of an export's options decides which review a document is made of.

    The options themselves know what draws, and that knows the outline: so they are not named here.
    """

    def allowed(self, review: Review) -> Review:
        """Return what of the review may leave."""
        ...

    def signed(self, review: Review) -> Review:
        """Return the review with a reviewer."""
        ...


class Digest:
    """A review with its indices; what must not leave the desk has been taken out of it before.

    `whole` is the review as the desk has it, where the two differ: what is left to do counts all of it.
    """

    def __init__(self, review: Review, *, whole: Review | None = None) -> None:
        self.review = review
        self.whole = review if whole is None else whole
        self.claims = tuple(c for c in review.in_reading_order if c.state not in UNCOUNTED)
        self._given: dict[tuple[str | None, ReviewerId | None], str] = {}
        self.looks = {(scale.id, r.code): look(r) for scale in review.scales for r in scale.ratings}

    @classmethod
    def of(cls, review: Review, options: Letting) -> Digest:
        """Return the digest of what may leave of a review: what each document begins with."""
        return cls(options.signed(options.allowed(review)), whole=review)

    @cached_property
    def by_number(self) -> tuple[Claim, ...]:
        """Return the claims that count, in the order of their numbers."""
        return tuple(sorted(self.claims, key=lambda claim: claim.number))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Return every piece of every claim that counts, where it stands."""
        return places(self.claims)

    @cached_property
    def comments(self) -> dict[tuple[Subject, str], list[Comment]]:
        """Return the comments of each subject, oldest first."""
        found = defaultdict(list)
        for comment in self.review.comments:
            found[comment.subject, comment.on].append(comment)
        return found

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Return the corrections in force, as the article is read."""
        return changes(self.review.corrections, self.places)

    def talk(self, claim: Claim) -> tuple[Said, ...]:
        """Return the comments on a claim as they answer each other."""
        return threaded(self.thread(claim))

    def thread(self, claim: Claim) -> list[Comment]:
        """Return the comments on a claim, oldest first."""
        return self.comments.get((Subject.CLAIM, claim.id), [])

    def open_queries(self, claim: Claim) -> list[Comment]:
        """Return the questions on a claim that nobody has resolved."""
        return [comment for comment in self.thread(claim) if comment.is_open_query]

    def look_of(self, verdict: Verdict | None) -> Look:
        """Return how a verdict is shown; one on a scale that the review lacks is shown by its code."""
        if verdict is None or verdict.rating is None:
            return NOT_CHECKED
        known = self.looks.get((verdict.scale, verdict.rating))
        return known or NOT_CHECKED._replace(label=verdict.rating)

    def look(self, claim: Claim) -> Look:
        """Return how a claim is shown: as its current content verdict."""
        return self._look_of_claim[claim.id]

    def given(self, verdict: Verdict) -> str:
        """Say in brackets as of when and by whom a verdict is given; nothing when neither is known."""
        key = (verdict.as_of, verdict.by)
        if key not in self._given:
            by = self.reviewer(verdict.by)
            facts = (
                say("as of {day}", day=day(verdict.as_of)) if verdict.as_of else "",
                by.initials or by.name if by else "",
            )
            told = ", ".join(fact for fact in facts if fact)
            self._given[key] = f" ({told})" if told else ""
        return self._given[key]

    @cached_property
    def _look_of_claim(self) -> dict[ClaimId, Look]:
        return {claim.id: self.look_of(claim.verdict()) for claim in self.claims}

    @cached_property
    def evidence_number(self) -> dict[EvidenceId, int]:
        """Return the numbers under which the register lists the evidence, from 1."""
        return {evidence.id: n for n, evidence in enumerate(self.review.evidence, start=1)}

    @cached_property
    def source_number(self) -> dict[SourceId, int]:
        """Return the numbers under which the register lists the sources, from 1."""
        return {source.id: n for n, source in enumerate(self.review.sources, start=1)}

    def source_name(self, source: SourceId | None) -> str:
        """Return what a source is called, with the one that it belongs to: `Harbour radio (City radio)`."""
        known = None if source is None else self.review.source_by_id.get(source)
        if known is None:
            return say("an anonymous source")
        parent = None if known.parent is None else self.review.source_by_id.get(known.parent)
        return known.name if parent is None else f"{known.name} ({parent.name})"

    def reviewer(self, key: ReviewerId | None) -> Reviewer | None:
        """Return a reviewer by id; None for nobody and for one that the review lacks."""
        return None if key is None else self.review.reviewer_by_id.get(key)

    def hand(self, key: ReviewerId | None) -> Reviewer | None:
        """Return who did something, else the review's first reviewer, who answers for it."""
        return self.reviewer(key) or next(iter(self.review.reviewers), None)

    def author_of(self, claim: Claim) -> Reviewer | None:
        """Return who answers for a claim's entry: who gave the verdict, else the review's first reviewer."""
        verdict = claim.verdict()
        return self.hand(None if verdict is None else verdict.by)

    def scales(self, layer: Layer) -> tuple[Scale, ...]:
        """Return the scales of a layer that verdicts are given on; if there are none, the layer's first.

        For content there is always one, if only an empty one: what is not yet checked is told all the same.
        """
        used = {v.scale for c in self.claims if (v := c.verdict(layer)) is not None}
        own = [scale for scale in self.review.scales if scale.layer is layer]
        found = tuple(scale for scale in own if scale.id in used) or tuple(own[:1])
        return found or ((NO_SCALE,) if layer is Layer.CONTENT else ())

    @cached_property
    def is_final(self) -> bool:
        """Say whether nothing is on the list before hand-off, or somebody has signed for just this state."""
        return is_clean(self.whole, self._spans) or self.signature is not None

    @cached_property
    def left(self) -> tuple[Finding, ...]:
        """Return the list before hand-off, also of what is withheld here."""
        return findings(self.whole, self._spans())

    def _spans(self) -> list[Span]:
        return [span for span, _ in self.sentences]

    @cached_property
    def signature(self) -> SignOff | None:
        """Return the signature that was given for just this state."""
        return standing_signature(self.review, content_hash(self.review)) if self.review.sign_offs else None

    @cached_property
    def sentences(self) -> tuple[tuple[Span, SentenceState], ...]:
        """Return the sentences of the article with what has been done with each."""
        article = self.review.article
        spans = sentences(article.text, article.revision.sections)
        return tuple(zip(spans, sentence_states(spans, self.claims, self.review.ticks), strict=True))

    @cached_property
    def coverage(self) -> Coverage:
        """Count the sentences of the article by what has been done with them."""
        return coverage(state for _, state in self.sentences)

    @property
    def status(self) -> str:
        """Return `FINAL` or `DRAFT`."""
        return "FINAL" if self.is_final else "DRAFT"

    @cached_property
    def as_of(self) -> str | None:
        """Return the latest date that a verdict holds to or was given on; None without a dated verdict."""
        dates = [v.as_of or v.at for claim in self.claims for v in claim.verdicts]
        return max((d for d in dates if d), default=None)

    @property
    def title(self) -> str:
        """Return what the article is called: its title, else its first line."""
        article = self.review.article
        return article.details.title or next(iter(article.text.strip().splitlines()), "")
