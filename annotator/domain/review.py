"""A whole review: everything known of one article, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.domain.claim import Claim
    from annotator.domain.evidence import Evidence
    from annotator.domain.ids import ClaimId, EvidenceId, ReviewerId, SourceId
    from annotator.domain.marks import Comment, Correction, Reviewer, SignOff, Subject, Tick
    from annotator.domain.source import Source
    from annotator.domain.verdict import Rating, Scale, Verdict


@dataclass(frozen=True, slots=True)
class Withheld:
    """How much an export keeps back."""

    sources: int = 0
    evidence: int = 0
    comments: int = 0

    @property
    def total(self) -> int:
        """Return how many things are withheld in all."""
        return self.sources + self.evidence + self.comments


@dataclass(frozen=True)
class Review:
    """One article with its claims (in number order) and all that they name, each table in a stable order."""

    article: Article
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    scales: tuple[Scale, ...] = ()
    reviewers: tuple[Reviewer, ...] = ()
    ticks: tuple[Tick, ...] = ()
    comments: tuple[Comment, ...] = ()
    corrections: tuple[Correction, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    withheld: Withheld = field(default_factory=Withheld)

    @cached_property
    def source_by_id(self) -> dict[SourceId, Source]:
        """Return the sources by their ids."""
        return {source.id: source for source in self.sources}

    @cached_property
    def evidence_by_id(self) -> dict[EvidenceId, Evidence]:
        """Return the evidence by its ids."""
        return {evidence.id: evidence for evidence in self.evidence}

    @cached_property
    def reviewer_by_id(self) -> dict[ReviewerId, Reviewer]:
        """Return the reviewers by their ids."""
        return {reviewer.id: reviewer for reviewer in self.reviewers}

    @cached_property
    def claim_by_id(self) -> dict[ClaimId, Claim]:
        """Return the claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    def rating_of(self, verdict: Verdict) -> Rating | None:
        """Return the rating that a verdict gives, or None when it was taken back or its scale is unknown."""
        scale = next((scale for scale in self.scales if scale.id == verdict.scale), None)
        return None if scale is None or verdict.rating is None else scale.rating(verdict.rating)

    def comments_on(self, subject: Subject, key: str) -> tuple[Comment, ...]:
        """Return the comments of one thread's subject, oldest first."""
        return tuple(c for c in self.comments if c.subject is subject and c.on == key)

    @property
    def in_reading_order(self) -> tuple[Claim, ...]:
        """Return the claims as the article is read; orphans last."""
        end = len(self.article.text)
        starts = ((claim.start, claim) for claim in self.claims)
        placed = [(end if start is None else start, claim.number, claim) for start, claim in starts]
        return tuple(claim for _, _, claim in sorted(placed, key=itemgetter(0, 1)))
