"""The fuzzy search of a quote, for what neither its place nor the difference of the texts could carry.

The rarest words of the quote vote for places; the places with most votes are compared word by word and
weighed with context and nearness. The weights are those of the Hypothesis client
(`anchoring/match-quote.ts`): quote 50, prefix 20, suffix 20, nearness 2.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import CONTEXT, Span
from annotator.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.span import Anchor
    from annotator.text.tokens import Token

QUOTE, PREFIX, SUFFIX, NEARNESS = 50, 20, 20, 2
"""The weights of the parts of a score."""

SEEDS = 12
"""Words of the quote that vote, rarest first."""

MAJORITY = 0.4
"""Share of the words that vote which a place needs; below it the quote cannot be found anyway."""

OCCURRENCES = 50
"""Places of a word that count, nearest first."""

CANDIDATES = 12
"""Places that are compared; fewer for a long quote, so that at most COMPARED of its words are."""

COMPARED = 2_000
"""Words that are compared for one quote; a longer quote is not searched for."""

ENOUGH = 0.55
"""The score from which a long quote is found; a short one, which may stand anywhere, needs more."""

SHORTAGE = 0.25
"""How much more a quote of one word needs; the longer the quote, the less."""

UNIQUE = 5
"""Words from which a quote that stands unchanged in one place only needs no context."""


class Place(NamedTuple):
    """A place where a quote may stand, with its score from 0 to 1."""

    score: float
    span: Span


class Search:
    """A text in which quotes are looked for. Its index of words is made when first needed, in linear time."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _tokens(self) -> list[Token]:
        return tokens(self._text)

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index: defaultdict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self._tokens):
            index[token.key].append(at)
        return dict(index)

    def places(self, anchor: Anchor, expected: int) -> list[Place]:
        """Return the places where the quote may stand, best first, none below its minimum score.

        `expected` is the code point near which it should be. At most SEEDS × OCCURRENCES votes are counted
        and COMPARED words compared.
        """
        quote = [token.key for token in tokens(anchor.exact)]
        if not 0 < len(quote) <= COMPARED:
            return []
        near = bisect_left(self._tokens, expected, key=lambda token: token.start)
        found = {self._compare(anchor, quote, at, expected) for at in self._candidates(quote, near)}
        least = ENOUGH + SHORTAGE * 3 / (len(quote) + 2)
        exact = [place for place in found if place.is_exact]
        is_unique = len(quote) >= UNIQUE and len(exact) == 1
        good = (p for p in found if p.score >= least or (is_unique and p.is_exact))
        return sorted((Place(p.score, p.span) for p in good), key=lambda p: (-p.score, p.span))

    def _candidates(self, quote: Sequence[str], near: int) -> list[int]:
        """Return the words at which the quote may begin, most votes first."""
        known = sorted((len(self._index[key]), at) for at, key in enumerate(quote) if key in self._index)
        votes: Counter[int] = Counter()
        for _, at in known[:SEEDS]:
            votes.update(place - at for place in self._nearest(self._index[quote[at]], near))
        least = MAJORITY * min(SEEDS, len(quote))
        most = max(1, min(CANDIDATES, COMPARED // len(quote)))
        ranked = sorted(
            (-support, abs(at - near), at) for at in votes if (support := self._support(votes, at)) >= least
        )
        return [at for _, _, at in ranked[:most]]

    @staticmethod
    def _support(votes: Counter[int], at: int) -> int:
        """Count the votes for a place and its neighbours: a word more or less shifts what follows."""
        return sum(votes[near] for near in range(at - 2, at + 3))

    @staticmethod
    def _nearest(places: Sequence[int], near: int) -> Sequence[int]:
        at = bisect_left(places, near)
        return places[max(0, at - OCCURRENCES // 2) : at + OCCURRENCES // 2]

    def _compare(self, anchor: Anchor, quote: Sequence[str], at: int, expected: int) -> _Scored:
        """Score the place round the word `at`, near which at least the word that voted for it stands."""
        slack = 2 + len(quote) // 4
        first = max(0, at - slack)
        window = self._tokens[first : max(0, at) + len(quote) + slack]
        matcher = SequenceMatcher(None, quote, [token.key for token in window], autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        low, high = blocks[0].b, blocks[-1].b + blocks[-1].size - 1
        span = Span(window[low].start, window[high].end)
        matched = sum(block.size for block in blocks)
        alike = 2 * matched / (len(quote) + high - low + 1)
        return _Scored(self._score(anchor, span, alike, expected), span, alike == 1)

    def _score(self, anchor: Anchor, span: Span, alike: float, expected: int) -> float:
        before = self._text[max(0, span.start - CONTEXT) : span.start]
        after = self._text[span.end : span.end + CONTEXT]
        nearness = 1 - abs(span.start - expected) / max(1, len(self._text))
        total = (
            QUOTE * alike
            + PREFIX * _shared(anchor.prefix, before)
            + SUFFIX * _shared(anchor.suffix, after)
            + NEARNESS * max(0.0, nearness)
        )
        return total / (QUOTE + PREFIX + SUFFIX + NEARNESS)


class _Scored(NamedTuple):
    """A place with whether the quote stands there word for word."""

    score: float
    span: Span
    is_exact: bool


def _shared(ours: str, theirs: str) -> float:
    """Return how much of a context two places share, from 0 to 1; nothing on both sides is the same."""
    mine, yours = ([token.key for token in tokens(words)] for words in (ours, theirs))
    return SequenceMatcher(None, mine, yours, autojunk=False).ratio()
