"""Which suggestions are open in an article: those that nobody has dismissed, and that no mark covers yet."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from annotator.app import queries
from annotator.app.commands.suggestions import dismissal, places_of
from annotator.domain.attribution import Attribution, AttributionState
from annotator.domain.claim import Claim, ClaimState, Mention
from annotator.domain.ids import AttributionId, ClaimId, MentionId, SourceId, derived_id
from annotator.domain.review import Review
from annotator.domain.source import Source
from annotator.domain.span import Anchor
from annotator.store import dismissals as dismissal_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId
    from annotator.domain.span import Span
    from annotator.store.dismissals import Dismissal
    from annotator.suggest import Memory, SuggestedSource, Suggestion

COVERED = 0.5
"""The share of a suggestion's words from which on they count as marked already."""


class Suggester:
    """Works the suggestions of an article out, and again only what has been touched since.

    Claims and dismissals open or close what was found before. Other sources change who is meant by the words
    that were found. Another text is read where its paragraphs are new.
    """

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._found: tuple[Suggestion, ...] = ()
        self._memory: Memory | None = None
        self._turn = Lock()

    def open_in(self, library: Library, *, article: ArticleId) -> tuple[Suggestion, ...]:
        """Return the suggestions for an article that are still to be judged, in reading order.

        It reads by itself and may run on any thread; a second call waits for the first. Raises NotFoundError.
        """
        with self._turn:
            return self._open_in(library, article)

    def _open_in(self, library: Library, article: ArticleId) -> tuple[Suggestion, ...]:
        review, sources = queries.review(library, article=article), queries.sources(library)
        with library.reading() as db:
            dismissed = dismissal_rows.read(db, article)
        key = (article, review.article.revision.text_sha256, review.article.details, sources)
        if key != self._key:
            self._key, self._found = key, self._suggested(review, sources)
        return still_open(self._found, review, dismissed)

    def _suggested(self, review: Review, sources: Sequence[Source]) -> tuple[Suggestion, ...]:
        from annotator.suggest import Memory

        self._memory = self._memory or Memory()
        return suggested(review, sources, self._memory)


def open_suggestions(library: Library, *, article: ArticleId) -> tuple[Suggestion, ...]:
    """Return the suggestions for an article that are still to be judged. Raises NotFoundError."""
    return Suggester().open_in(library, article=article)


def suggested(
    review: Review, sources: Sequence[Source] = (), memory: Memory | None = None
) -> tuple[Suggestion, ...]:
    """Return all suggestions for a review's article, with its own sources where no others are given."""
    from annotator.suggest import suggest

    return suggest(review.article, sources=sources or review.sources, memory=memory)


def still_open(
    suggestions: Iterable[Suggestion], review: Review, dismissed: Iterable[Dismissal]
) -> tuple[Suggestion, ...]:
    """Leave out what was dismissed, here or with the same words in an earlier text, and what is marked."""
    gone = {one.id for one in dismissed}
    words = {(one.rule, one.words) for one in dismissed}
    marked = _Covered(span for claim in review.claims for span in claim.spans)
    said = _Covered(span for claim in review.claims for span in _attributed(claim))
    return tuple(
        one
        for one in suggestions
        if one.id not in gone
        and dismissal(review.article.text, one)[1:] not in words
        and not (marked if one.source is None else said).cover(one.content)
    )


def _attributed(claim: Claim) -> Iterable[Span]:
    """Return the words that are attributed: the content that was said so, and the claim itself."""
    if not claim.attributions:
        return ()
    content = [a.span for one in claim.attributions for a in one.content if a.span is not None]
    return (*content, *claim.spans)


class _Covered:
    """A set of code points, as merged spans in order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def cover(self, spans: Sequence[Span]) -> bool:
        """Say whether at least the share COVERED of these spans lies inside."""
        return sum(map(self._inside, spans)) >= COVERED * sum(map(len, spans))

    def _inside(self, span: Span) -> int:
        at, inside = bisect_left(self._ends, span.start + 1), 0
        while at < len(self._starts) and self._starts[at] < span.end:
            inside += min(span.end, self._ends[at]) - max(span.start, self._starts[at])
            at += 1
        return inside


def suggestions_for(review: Review) -> tuple[Claim, ...]:
    """Return what is suggested for a review beyond what it marks, as claims in state suggested."""
    return as_review(review, still_open(suggested(review), review, ())).claims


def as_review(review: Review, suggestions: Sequence[Suggestion]) -> Review:
    """Return a review whose claims and attributions are the suggestions, each in state suggested.

    Claims are numbered in reading order. Sources that the review does not know get a derived id.
    """
    cast = _Cast(review)
    claims = [claim for one in suggestions for claim in cast.claims(one)]
    numbered = tuple(replace(claim, number=n) for n, claim in enumerate(claims, start=1))
    return Review(review.article, numbered, tuple(cast.sources.values()), scales=review.scales)


class _Cast:
    """The sources that suggestions name, each once, and the claims that they make."""

    def __init__(self, review: Review) -> None:
        self._text, self._sha256 = review.article.text, review.article.revision.text_sha256
        self._known = review.source_by_id
        self.sources: dict[SourceId, Source] = {}

    def claims(self, one: Suggestion) -> Iterator[Claim]:
        """Yield the claims of a suggestion, each with its attribution."""
        for at, (mentions, kind) in enumerate(places_of(one)):
            key = f"{one.id}/claims/{at}"
            said = (self._attribution(one, key),) if one.source or one.cue_span else ()
            stands = tuple(self._mention(f"{key}/{n}", spans) for n, spans in enumerate(mentions))
            yield Claim(
                ClaimId(self._id(key)), 1, stands, kind, state=ClaimState.SUGGESTED, attributions=said
            )

    def _id(self, place: str) -> str:
        return derived_id(self._sha256, place)

    def _mention(self, key: str, spans: Iterable[Span]) -> Mention:
        return Mention(MentionId(self._id(key)), tuple(Anchor.at(self._text, span) for span in spans))

    def _attribution(self, one: Suggestion, key: str) -> Attribution:
        return Attribution(
            AttributionId(self._id(f"{key}/attribution")),
            None if one.source is None else self._source(one.source),
            one.role,
            one.directness,
            None if one.source is None else one.source.mentioned,
            state=AttributionState.SUGGESTED,
            source_words=None if one.source_span is None else Anchor.at(self._text, one.source_span),
            cue=None if one.cue_span is None else Anchor.at(self._text, one.cue_span),
            content=tuple(Anchor.at(self._text, span) for span in one.content),
            confidence=one.confidence,
            rule=one.rule,
            reason=one.reason,
        )

    def _source(self, found: SuggestedSource) -> SourceId:
        key = found.known or SourceId(self._id(f"sources/{found.name.casefold()}"))
        known = self._known.get(key) or Source(key, found.name, found.kind)
        self.sources.setdefault(key, replace(known, parent=None))
        return key
