"""What became of each stretch of a text in its next version: sentence by sentence, then word by word.

Sentences are paired by P. Heckel, "A technique for isolating differences between files", CACM 21 (1978):
those that stand once in both texts, then their equal neighbours. It is linear and follows what was moved.
Between paired sentences words are paired by `difflib`, as long as they are few.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from difflib import SequenceMatcher
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.text.tokens import likeness, sentences_of, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.text.tokens import Token

MOST_WORDS = 2_000
"""Words on either side between two paired sentences that are still compared; they may cost their product."""


NEAR = 50
"""Sentences before a place among which a paired one is looked for."""

ALIKE = 0.5
"""Likeness (0 to 1) of changed words from which they are taken for the same ones, edited."""


ROOTS, ROOTED = 6, 0.4
"""Words to either side of a stretch, and the share of them that must have stayed for it to be carried."""


class Carried(NamedTuple):
    """Where a stretch went; `is_same` says whether its words are unchanged, composition and spaces apart."""

    span: Span
    is_same: bool


class Difference:
    """The difference of two texts, asked by places of the old one."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._before, self._after = list(sentences_of(old)), list(sentences_of(new))
        self._starts = [sentence.start for sentence in self._before]
        self._pairs = paired([s.key for s in self._before], [s.key for s in self._after])
        self._aligned = cache(self._align)

    def carry(self, span: Span) -> Carried | None:
        """Return where the words of `span` went, or None when they, or too many of them, are gone."""
        first, last = self._at(span.start), self._at(span.end - 1)
        moved = self._moved(span, first, last)
        if moved is not None:
            return moved
        region = self._aligned(*self._bounds(first, last))
        carried = None if region is None else region.carry(span)
        return carried or self._by_ends(span, first, last)

    def expected(self, place: int) -> int:
        """Return about where a place of the old text would be: beside its nearest paired sentence."""
        at = self._at(place)
        for near in range(at, max(-1, at - NEAR), -1):
            pair = self._pairs[near]
            if pair is not None:
                return self._after[pair].start + place - self._before[near].start
        return place * len(self.new) // max(1, len(self.old))

    def _at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _moved(self, span: Span, first: int, last: int) -> Carried | None:
        """Carry a span whose sentences stand unchanged, to the letter, side by side."""
        pair = self._pairs[first]
        if pair is None or self._pairs[first : last + 1] != list(range(pair, pair + last - first + 1)):
            return None
        start = self._after[pair].start + span.start - self._before[first].start
        end = self._after[pair + last - first].start + span.end - self._before[last].start
        if not 0 <= start < end or self.new[start:end] != span.of(self.old):
            return None
        return Carried(Span(start, end), is_same=True)

    def _by_ends(self, span: Span, first: int, last: int) -> Carried | None:
        """Carry a long span by its first and last sentence, when both stand unchanged and in order."""
        start, end = self._unchanged(first), self._unchanged(last)
        if start is None or end is None or first == last:
            return None
        start += span.start - self._before[first].start
        end += span.end - self._before[last].start
        return Carried(Span(start, end), is_same=False) if start < end else None

    def _unchanged(self, at: int) -> int | None:
        """Return where a sentence begins in the new text, if it stands there to the letter."""
        pair = self._pairs[at]
        if pair is None:
            return None
        before, after = self._before[at], self._after[pair]
        same = self.old[before.start : before.end].rstrip() == self.new[after.start : after.end].rstrip()
        return after.start if same else None

    def _bounds(self, first: int, last: int) -> tuple[int, int, int, int]:
        """Return the sentences (old from, to; new from, to) between the paired ones round a stretch."""
        before, after = first, last + 1
        if all(pair is not None for pair in self._pairs[first:after]):
            return first, after, self._pairs[first] or 0, (self._pairs[last] or 0) + 1
        while before > 0 and self._pairs[before - 1] is None:
            before -= 1
        while after < len(self._pairs) and self._pairs[after] is None:
            after += 1
        start = (self._pairs[before - 1] or 0) + 1 if before else 0
        end = self._pairs[after] if after < len(self._pairs) else len(self._after)
        return before, after, start, end or 0

    def _align(self, before: int, after: int, start: int, end: int) -> Region | None:
        """Return the counterpart of old sentences; None when nothing stands in their place."""
        if start >= end:
            return None
        old = Span(self._before[before].start, self._before[after - 1].end)
        new = Span(self._after[start].start, self._after[end - 1].end)
        return Region(self.old, self.new, old, new)


def paired(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Return for each old sentence the new one that is the same: Heckel's passes over both lists."""
    pairs: list[int | None] = [None] * len(old)
    back: list[int | None] = [None] * len(new)
    in_old, in_new = Counter(old), Counter(new)
    place = {key: at for at, key in enumerate(new) if in_new[key] == 1}
    for at, key in enumerate(old):
        if in_old[key] == 1 and key in place:
            pairs[at], back[place[key]] = place[key], at
    _spread(pairs, back, old, new, step=1)
    _spread(pairs, back, old, new, step=-1)
    return pairs


def _spread(
    pairs: list[int | None], back: list[int | None], old: Sequence[str], new: Sequence[str], *, step: int
) -> None:
    """Pair the equal neighbours of what is paired, forwards or backwards; the texts' ends are paired."""
    order = range(len(old)) if step > 0 else range(len(old) - 1, -1, -1)
    beyond = -1 if step > 0 else len(new)
    here = beyond
    for at in order:
        pair = pairs[at]
        follower = here + step
        if pair is None and 0 <= follower < len(new) and back[follower] is None and old[at] == new[follower]:
            pairs[at], back[follower], pair = follower, at, follower
        here = -len(new) - len(old) if pair is None else pair


class Region:
    """A stretch of the old text and the one in its place: first what is equal at the ends, then words."""

    def __init__(self, old_text: str, new_text: str, old: Span, new: Span) -> None:
        self._old_text, self._new_text, self._old, self._new = old_text, new_text, old, new
        ours, theirs = old.of(old_text), new.of(new_text)
        self._front = common_start(ours, theirs)
        most = min(len(ours), len(theirs)) - self._front
        self._back = common_start(ours[::-1], theirs[::-1], most)

    def carry(self, span: Span) -> Carried | None:
        """Return where the words of a span inside the stretch went, or None."""
        if span.end < self._old.start + self._front:
            return self._shifted(span, self._new.start - self._old.start)
        if span.start > self._old.end - self._back:
            return self._shifted(span, self._new.end - self._old.end)
        return self._by_words(span)

    def _shifted(self, span: Span, by: int) -> Carried:
        return Carried(Span(span.start + by, span.end + by), is_same=True)

    @cached_property
    def _words(self) -> Alignment | None:
        """The words of both stretches, aligned; None when they are too many."""
        old = tokens(self._old_text, self._old.start, self._old.end)
        new = tokens(self._new_text, self._new.start, self._new.end)
        return Alignment(old, new) if max(len(old), len(new)) <= MOST_WORDS else None

    def _by_words(self, span: Span) -> Carried | None:
        if self._words is None:
            return None
        exact = span.of(self._old_text)
        for found, is_same in self._words.places(span, self._old_text, self._new_text):
            if is_same or likeness(exact, found.of(self._new_text)) >= ALIKE:
                return Carried(found, is_same)
        return None


class Alignment:
    """Words of two stretches, each paired with its counterpart by `difflib`."""

    def __init__(self, old: Sequence[Token], new: Sequence[Token]) -> None:
        self._old, self._new = old, new
        self._starts = [token.start for token in old]
        self._pairs: list[int | None] = [None] * len(old)
        matcher = SequenceMatcher(None, [t.key for t in old], [t.key for t in new], autojunk=False)
        for ours, theirs, size in matcher.get_matching_blocks():
            self._pairs[ours : ours + size] = range(theirs, theirs + size)

    def places(self, span: Span, old: str, new: str) -> Iterator[tuple[Span, bool]]:
        """Yield where the words may have gone, likeliest first, with whether they are unchanged there."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        first += self._old[first].end <= span.start
        last = bisect_right(self._starts, span.end - 1) - 1
        if not self._is_rooted(first, last):
            return
        inside = self._pairs[first : last + 1]
        kept = [pair for pair in inside if pair is not None]
        if kept and len(kept) == len(inside) == kept[-1] - kept[0] + 1:
            yield self._exactly(span, (first, kept[0]), (last, kept[-1]), old, new), True
        else:
            yield from ((place, False) for place in self._nearly(first, last, kept))

    def _is_rooted(self, first: int, last: int) -> bool:
        """Say whether the words stay among their neighbours, or are many enough to be known by themselves.

        Without this a "said" would go over to any sentence that was put in the place of its own.
        """
        around = self._pairs[max(0, first - ROOTS) : first] + self._pairs[last + 1 : last + 1 + ROOTS]
        kept = sum(pair is not None for pair in around)
        return kept >= ROOTED * len(around) or last - first >= ROOTS

    def _nearly(self, first: int, last: int, kept: Sequence[int]) -> Iterator[Span]:
        """Yield the place of changed words: with what replaced those at the ends, then without."""
        low, high = self._low(first, kept), self._high(last, kept)
        if low is not None and high is not None and low <= high:
            yield Span(self._new[low].start, self._new[high].end)
        if kept:
            yield Span(self._new[kept[0]].start, self._new[kept[-1]].end)

    def _exactly(self, span: Span, first: tuple[int, int], last: tuple[int, int], old: str, new: str) -> Span:
        """Carry both ends into their words; where a word is composed otherwise, to the word's own ends."""
        ours, theirs = self._old[first[0]], self._new[first[1]]
        inset = span.start - ours.start if old[ours.start : ours.end] == new[theirs.start : theirs.end] else 0
        start = theirs.start + inset
        ours, theirs = self._old[last[0]], self._new[last[1]]
        inset = ours.end - span.end if old[ours.start : ours.end] == new[theirs.start : theirs.end] else 0
        return Span(start, theirs.end - inset)

    def _low(self, first: int, kept: Sequence[int]) -> int | None:
        """Return the first new word: the counterpart, or what stands in its place behind the word before."""
        if first == 0 or self._pairs[first] is not None:
            return 0 if self._pairs[first] is None else self._pairs[first]
        before = self._pairs[first - 1]
        if before is not None:
            return before + 1
        return kept[0] if kept else None

    def _high(self, last: int, kept: Sequence[int]) -> int | None:
        """Return the last new word, likewise."""
        if last == len(self._pairs) - 1 or self._pairs[last] is not None:
            return len(self._new) - 1 if self._pairs[last] is None else self._pairs[last]
        after = self._pairs[last + 1]
        if after is not None:
            return after - 1
        return kept[-1] if kept else None


def common_start(one: str, other: str, most: int | None = None) -> int:
    """Return how many code points two texts begin alike with, by bisection over slices."""
    low, high = 0, min(len(one), len(other)) if most is None else most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
