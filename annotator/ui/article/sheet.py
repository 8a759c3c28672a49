"""What the page shows of the open article, by place: claims, sources, marks, suggestions, hits, sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimState
from annotator.domain.coverage import SentenceState, sentence_states
from annotator.domain.ids import ClaimId
from annotator.domain.verdict import Layer
from annotator.ui.article.blocks import Blocks
from annotator.ui.article.intervals import Intervals, Mark
from annotator.ui.article.meta import meta_of
from annotator.ui.article.names import Names
from annotator.ui.article.placed import Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.app.desk import Desk
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.ids import SourceId
    from annotator.domain.marks import Correction, Tick
    from annotator.domain.source import Source
    from annotator.domain.span import Span
    from annotator.domain.verdict import Rating
    from annotator.ui.article.blocks import Stretch


NEAR = 20_000
"""Code points at the start of an article whose claims are placed before the first frame."""

LOOK_AHEAD = 10_000
"""Code points whose sentences are judged together when one is looked for."""

AT_ONCE = 500
"""Claims up to which all are placed then."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What a step changed on the page: some stretches of text, how everything is set, or the text itself."""

    stretches: tuple[Stretch, ...] = ()
    setting: bool = False
    text: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of a claim's mention, with the rating that it is shown in."""

    mark: Mark
    claim: Claim
    rating: Rating | None


class Sheet(Blocks):
    """Everything that is painted on the words, without places on the screen; empty without a desk."""

    def __init__(self, desk: Desk | None = None, layer: Layer = Layer.CONTENT) -> None:
        """Take what the desk holds; `sentences` are given later, since finding them takes long."""
        super().__init__("" if desk is None else desk.text)
        self.desk = desk
        self.layer = layer
        self._claims, self._source_words = Intervals(), Intervals()
        self._ticked: Placed[Tick] = Placed()
        self.corrections: Placed[Correction] = Placed()
        self.suggestions = Intervals()
        self.hits: Sequence[Span] = ()
        self.sentences: Sequence[Span] = ()
        self._states: dict[Span, SentenceState] = {}
        self._take_frame(desk)
        self._waiting: list[Claim] = []
        if desk is not None:
            self._put_first(list(desk.claims.values()))

    def _take_frame(self, desk: Desk | None) -> None:
        """Take all but claims: sections, sources, ticks, and where the article comes from."""
        self.sources: dict[SourceId, Source] = {} if desk is None else dict(desk.sources)
        self.source_ids = tuple(self.sources)
        self._rank = {key: at for at, key in enumerate(self.source_ids)}
        self._names = Names(self.sources)
        self.meta = "" if desk is None else meta_of(desk.article)
        self.take_sections(() if desk is None else desk.article.revision.sections)
        self._ticked.take(() if desk is None else desk.ticks)
        self.corrections.take(() if desk is None else desk.review.corrections)

    # --- Putting claims in their places

    def _put_first(self, claims: list[Claim]) -> None:
        """Put the claims at the start of the article in their places; others wait till they are wanted."""
        near = _near(claims) if len(claims) > AT_ONCE else {claim.id for claim in claims}
        self._waiting = [claim for claim in claims if claim.id not in near]
        self._fill([claim for claim in claims if claim.id in near])

    def _fill(self, claims: list[Claim]) -> None:
        self._claims.fill((claim.id, _marks_of(claim)) for claim in claims)
        self._source_words.fill((claim.id, self._cited_by(claim)) for claim in claims if claim.attributions)

    def put_all(self) -> None:
        """Put the claims that wait in their places: 3 ms for 1,000."""
        waiting, self._waiting = self._waiting, []
        self._fill(waiting)

    @property
    def claims(self) -> Intervals:
        """Return the marks of all claims, by claim."""
        self.put_all()
        return self._claims

    @property
    def source_words(self) -> Intervals:
        """Return the words of sources in attributions, by claim; `part` is the source's rank."""
        self.put_all()
        return self._source_words

    def claims_between(self, start: int, end: int) -> list[Mark]:
        """Return the marks of claims that share code points with a stretch."""
        return (self._claims if end <= NEAR else self.claims).between(start, end)

    def _words_between(self, start: int, end: int) -> list[Mark]:
        return (self._source_words if end <= NEAR else self.source_words).between(start, end)

    # --- Sources

    def cited(self, block: int) -> list[tuple[int, int, int]]:
        """Return start, end and the source's rank of each mention of a source in a block, in order."""
        start, end = self.stretch(block)
        marked = [(m.start, m.end, m.part) for m in self._words_between(start, end)]
        named = (
            (start + a, start + b, self._rank[key])
            for a, b, key in self._names.find(self.display.words(block))
        )
        free = [n for n in named if not any(n[0] < b and a < n[1] for a, b, _ in marked)]
        return sorted({*marked, *free})

    def source_at(self, place: int) -> SourceId | None:
        """Return the source that is mentioned at a code point."""
        found = self.cited(self.display.block_at(place))
        return next((self.source_ids[rank] for a, b, rank in found if a <= place < b), None)

    # --- Claims

    def _put_claim(self, claim: Claim) -> None:
        self.claims.put(claim.id, _marks_of(claim))
        self.source_words.put(claim.id, self._cited_by(claim))

    def _cited_by(self, claim: Claim) -> tuple[Mark, ...]:
        made = []
        for attribution in claim.attributions:
            words = attribution.source_words
            if words is not None and words.span is not None and attribution.source in self._rank:
                rank = self._rank[attribution.source]
                made.append(Mark(words.span.start, words.span.end, claim.id, rank))
        return tuple(made)

    def claim(self, key: str) -> Claim | None:
        """Return the claim of an id, None when the desk does not hold it."""
        return None if self.desk is None else self.desk.claims.get(ClaimId(key))

    def mentions(self, key: str) -> tuple[Mention, ...]:
        """Return a claim's mentions; none for a claim that the desk does not hold."""
        claim = self.claim(key)
        return () if claim is None else claim.mentions

    def rating(self, claim: Claim) -> Rating | None:
        """Return the rating that a claim has on the layer that is shown."""
        return None if self.desk is None else self.desk.rating(claim.verdict(self.layer))

    def shown(self, start: int, end: int, chosen: frozenset[str] = frozenset()) -> list[Shown]:
        """Return the pieces of claims in a stretch, the longest first; dropped claims only when chosen."""
        found = []
        for mark in self.claims_between(start, end):
            claim = self.claim(mark.owner)
            if claim is not None and (claim.state is not ClaimState.DROPPED or mark.owner in chosen):
                found.append(Shown(mark, claim, self.rating(claim)))
        return sorted(found, key=lambda piece: piece.mark.start - piece.mark.end)

    def claims_at(self, place: int) -> list[Mark]:
        """Return the marks of the claims over a code point that are shown, the shortest first."""
        return [piece.mark for piece in reversed(self.shown(place, place + 1))]

    # --- Ticks and sentences

    @property
    def ticks(self) -> Intervals:
        """Return the marks of all ticks, by tick."""
        return self._ticked.marks

    @property
    def tick_by_id(self) -> dict[str, Tick]:
        """Return the ticks by their ids."""
        return self._ticked.by_id

    def take_sentences(self, sentences: Sequence[Span]) -> None:
        """Take the article's sentences, ordered and disjoint."""
        self.sentences = sentences
        self._states.clear()

    def sentences_between(self, start: int, end: int) -> Sequence[Span]:
        """Return the sentences that share code points with a stretch."""
        return between(self.sentences, start, end)

    def sentence_at(self, place: int) -> Span | None:
        """Return the sentence that holds a code point, or ends just before it."""
        near = self.sentences_between(max(0, place - 1), place + 1)
        return next((span for span in reversed(near) if span.start <= place <= span.end), None)

    def states_between(self, start: int, end: int) -> list[tuple[Span, SentenceState]]:
        """Return the sentences in a stretch, each with what has been done with it."""
        sentences = self.sentences_between(start, end)
        new = [sentence for sentence in sentences if sentence not in self._states]
        if new:
            self._states.update(zip(new, self._judge(new), strict=True))
        return [(sentence, self._states[sentence]) for sentence in sentences]

    def untouched(self, start: int, end: int) -> Span | None:
        """Return the first sentence that begins in a stretch and that nobody has looked at."""
        for first in range(start, end, LOOK_AHEAD):
            last = min(first + LOOK_AHEAD, end)
            for sentence, state in self.states_between(first, last):
                if state is SentenceState.UNTOUCHED and first <= sentence.start < last:
                    return sentence
        return None

    def _judge(self, sentences: Sequence[Span]) -> Sequence[SentenceState]:
        """Say what has been done with some sentences, in order."""
        low, high = sentences[0].start, sentences[-1].end
        owners = dict.fromkeys(mark.owner for mark in self.claims_between(low, high))
        claims = [claim for key in owners if (claim := self.claim(key)) is not None]
        ticks = [self.tick_by_id[mark.owner] for mark in self.ticks.between(low, high)]
        return sentence_states(sentences, claims, ticks)

    def _forget_states(self, stretches: Iterable[Stretch]) -> None:
        for start, end in stretches:
            for sentence in self.sentences_between(start, end):
                self._states.pop(sentence, None)

    # --- Keeping up

    def refresh(self, changes: Changes) -> Touched:
        """Take over what a step changed; the desk has read it already."""
        desk = self.desk
        if desk is None:
            return Touched()
        if desk.text != self.text:
            return Touched(text=True)
        is_set_anew = desk.article.revision.sections != self.sections or desk.sources != self.sources
        if is_set_anew or meta_of(desk.article) != self.meta:
            self._take_frame(desk)
        touched = [stretch for key in changes.claims for stretch in self._refresh_claim(key)]
        touched += self._ticked.take(desk.ticks)
        reworded = self.corrections.take(desk.review.corrections)
        self._forget_states(touched if not is_set_anew else [(0, len(self.text))])
        return Touched((*touched, *reworded), setting=is_set_anew)

    def _refresh_claim(self, key: str) -> list[Stretch]:
        before = [*self.claims.of(key), *self.source_words.of(key)]
        claim = self.claim(key)
        if claim is None:
            self.claims.take(key)
            self.source_words.take(key)
        else:
            self._put_claim(claim)
        return [mark[:2] for mark in {*before, *self.claims.of(key), *self.source_words.of(key)}]


def between(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return those of some ordered, disjoint spans that share code points with a stretch."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    last = bisect_left(spans, end, key=lambda span: span.start)
    return spans[first:last]


def _marks_of(claim: Claim) -> tuple[Mark, ...]:
    """Return the marks of a claim's pieces; `part` tells the mention, and is negative for further pieces."""
    made = []
    for number, mention in enumerate(claim.mentions):
        part = number
        for piece in mention.pieces:
            if piece.span is not None:
                made.append(Mark(piece.span.start, piece.span.end, claim.id, part))
                part = -number - 1
    return tuple(made)


def _near(claims: Iterable[Claim]) -> set[ClaimId]:
    """Return the claims of which something stands at the start of the article."""
    placed = {
        claim.id
        for claim in claims
        for mention in claim.mentions
        for piece in mention.pieces
        if piece.span is not None and piece.span.start < NEAR
    }
    words = ((claim.id, a.source_words) for claim in claims if claim.attributions for a in claim.attributions)
    cited = {key for key, w in words if w is not None and w.span is not None and w.span.start < NEAR}
    return placed | cited


def mention_number(mark: Mark) -> int:
    """Return the index of the mention that a claim's mark is a piece of."""
    return mark.part if mark.part >= 0 else -mark.part - 1
