"""The open article in memory: what the window shows, kept true by reading only what a step touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.app import queries
from annotator.domain.coverage import Coverage, SentenceState, coverage, sentence_states
from annotator.domain.ids import ClaimId
from annotator.text.sentences import sentences

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.article import Article
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.evidence import Evidence
    from annotator.domain.ids import ArticleId, EvidenceId, ReviewerId, SourceId
    from annotator.domain.marks import Comment, Reviewer, Subject, Tick
    from annotator.domain.review import Review
    from annotator.domain.source import Source
    from annotator.domain.span import Span
    from annotator.domain.verdict import Layer, Rating, Scale, Verdict

CLAIM_TABLES = frozenset({"claim", "mention", "anchor", "attribution", "verdict", "evidence_link"})
"""Tables whose changes are shown by reading the touched claims alone; others ask for the frame as well."""


class Desk:
    """One article of the library with all that has been recorded of it."""

    def __init__(self, library: Library, article: ArticleId) -> None:
        """Read the article; raises NotFoundError when the library does not hold it."""
        self._library = library
        self.preferred_scale = ""
        self._take(queries.review(library, article=article))

    def _take(self, review: Review) -> None:
        self.review = review
        self.claims: dict[ClaimId, Claim] = {claim.id: claim for claim in review.claims}
        self._forget("sentences", "states", "coverage", "reading_order")

    @property
    def article(self) -> Article:
        """Return the article with its newest revision."""
        return self.review.article

    @property
    def text(self) -> str:
        """Return the text that every span of this desk refers to."""
        return self.review.article.text

    @property
    def sources(self) -> dict[SourceId, Source]:
        """Return the sources that the review names."""
        return self.review.source_by_id

    @property
    def evidence(self) -> dict[EvidenceId, Evidence]:
        """Return the evidence that the review names."""
        return self.review.evidence_by_id

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """Return the ticks of the article."""
        return self.review.ticks

    @property
    def reviewers(self) -> dict[ReviewerId, Reviewer]:
        """Return the people who have worked on it."""
        return self.review.reviewer_by_id

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences of the newest revision."""
        return sentences(self.text, self.article.revision.sections)

    @cached_property
    def states(self) -> tuple[SentenceState, ...]:
        """Return what has been done with each sentence."""
        return sentence_states(self.sentences, self.claims.values(), self.ticks)

    @cached_property
    def coverage(self) -> Coverage:
        """Return the counts of the sentences' states."""
        return coverage(self.states)

    @cached_property
    def reading_order(self) -> tuple[Claim, ...]:
        """Return the claims as the article is read; those without a place last."""
        end = len(self.text)
        return tuple(
            sorted(self.claims.values(), key=lambda c: (end if c.start is None else c.start, c.number))
        )

    def scale(self, layer: Layer) -> Scale:
        """Return the scale that new verdicts of a layer are given on.

        It is the preferred one if that judges this layer, else the first that the library holds.
        """
        scales = [scale for scale in self.review.scales if scale.layer is layer]
        return next((scale for scale in scales if scale.id == self.preferred_scale), scales[0])

    def rating(self, verdict: Verdict | None) -> Rating | None:
        """Return the rating that a verdict gives, None for no verdict."""
        return None if verdict is None else self.review.rating_of(verdict)

    def comments_on(self, subject: Subject, key: str) -> tuple[Comment, ...]:
        """Return the comments on one thing, oldest first."""
        return self.review.comments_on(subject, key)

    def refresh(self, changes: Changes) -> None:
        """Read again what a step touched; raises NotFoundError when the article itself is gone."""
        touched = tuple(ClaimId(key) for key in changes.claims)
        self._refresh_claims(touched)
        if any(row.table not in CLAIM_TABLES for row in changes.rows) or self._name_strangers(touched):
            self._refresh_frame()
        self._forget("states", "coverage", "reading_order")

    def _name_strangers(self, touched: tuple[ClaimId, ...]) -> bool:
        """Say whether a claim now names a source or evidence of the library that the article did not name."""
        claims = [self.claims[key] for key in touched if key in self.claims]
        named = {a.source for claim in claims for a in claim.attributions} - {None}
        linked = {link.evidence for claim in claims for link in claim.evidence}
        return not (named <= self.sources.keys() and linked <= self.evidence.keys())

    def _refresh_frame(self) -> None:
        """Read all but the claims: details, sections, sources, evidence, comments, ticks, people."""
        old = self.article.revision
        self.review = queries.review(self._library, article=self.article.id, claims=False)
        if self.article.revision != old:
            self._forget("sentences")

    def _refresh_claims(self, touched: tuple[ClaimId, ...]) -> None:
        for key in touched:
            self.claims.pop(key, None)
        found = queries.claims(self._library, article=self.article.id, ids=touched)
        self.claims.update((claim.id, claim) for claim in found)

    def _forget(self, *derived: str) -> None:
        for name in derived:
            self.__dict__.pop(name, None)
