"""Anchors carried from one text to the next: by place, by the difference of the texts, by search, one to one.

An anchor's place counts when its quote stands there with the same context, or stands nowhere else. Else the
difference of the texts carries it along with its sentence and its words. Else the quote is searched for. What
finds no place is an orphan that keeps its words. In an anchor that was carried `exact` are the words of the
new text, which may have been edited; `found` says how they were found.

Cutting and pairing are linear in the texts; each changed stretch is compared once, each search is bounded
(see `annotator.text.difference` and `annotator.text.search`).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from annotator.domain.span import CONTEXT, Anchor, Found, Span
from annotator.text.difference import Difference
from annotator.text.graphemes import snap
from annotator.text.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.text.search import Place

BLOCK = 4_096
"""Code points of a block of the register of places that are taken."""

SCANNED = 50_000_000
"""Code points that are scanned in all to see whether quotes stand in one place only."""

Key = tuple[Span | None, str, str, str]


def reanchor(anchors: Sequence[Sequence[Anchor]], *, old: str, new: str) -> tuple[tuple[Anchor, ...], ...]:
    """Carry groups of anchors, such as the pieces of mentions, from the old text to the new one.

    Returns as many groups of as many anchors; the pieces of a group come in the order of the new text. No two
    anchors land on the same words unless they shared words before. Anchors that are equal stay equal.
    """
    distinct = dict.fromkeys(map(_key, chain.from_iterable(anchors)))
    carrier = _Carrier(old, new)
    carrier.carry([Anchor(*key) for key in distinct])
    return tuple(_in_order(group, [carrier.of(anchor) for anchor in group]) for group in anchors)


def _key(anchor: Anchor) -> Key:
    return anchor.span, anchor.exact, anchor.prefix, anchor.suffix


def _in_order(before: Sequence[Anchor], after: Iterable[Anchor]) -> tuple[Anchor, ...]:
    """Sort the pieces of a group by place; one that came to overlap the one before it is an orphan."""
    placed = sorted(
        ((new.span, new, old) for old, new in zip(before, after, strict=True) if new.span),
        key=lambda piece: piece[0],
    )
    ordered: list[Anchor] = []
    end = 0
    for span, new, old in placed:
        ordered.append(new if span.start >= end else old.orphaned())
        end = max(end, span.end)
    lost = [old.orphaned() for old, new in zip(before, after, strict=True) if new.span is None]
    return (*ordered, *lost)


class _Carrier:
    """The carrying of all anchors at once, surest first."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._difference = Difference(old, new)
        self._search = Search(new)
        self._taken = _Taken()
        self._found: dict[Key, Anchor] = {}
        self._budget = SCANNED

    def of(self, anchor: Anchor) -> Anchor:
        """Return what became of an anchor."""
        return self._found.get(_key(anchor)) or anchor.orphaned()

    def carry(self, anchors: Sequence[Anchor]) -> None:
        """Find a place for each anchor that has one."""
        rest = [anchor for anchor in anchors if not self._by_position(anchor)]
        rest = [anchor for anchor in rest if not self._by_difference(anchor)]
        self._by_search(rest)

    def _by_position(self, anchor: Anchor) -> bool:
        span = anchor.span
        if span is None or self._new[span.start : span.end] != anchor.exact:
            return False
        stands = self._has_context(anchor, span) or (
            self._is_whole(anchor, span) and self._is_alone(anchor.exact)
        )
        return stands and self._place(anchor, span, Found.POSITION)

    def _has_context(self, anchor: Anchor, span: Span) -> bool:
        before = self._new[max(0, span.start - CONTEXT) : span.start]
        return (
            before.endswith(anchor.prefix)
            and self._new.startswith(anchor.suffix, span.end)
            and bool(anchor.prefix or anchor.suffix)
        )

    def _is_whole(self, anchor: Anchor, span: Span) -> bool:
        """Say whether the ends of the quote cut no word that they did not cut before."""
        quote = anchor.exact
        before, after = self._new[max(0, span.start - 1) : span.start], self._new[span.end : span.end + 1]
        return _joins(before, quote) == _joins(anchor.prefix, quote) and _joins(quote, after) == _joins(
            quote, anchor.suffix
        )

    def _is_alone(self, quote: str) -> bool:
        """Say whether a quote stands once in the new text, as long as the scanning stays within bounds."""
        if self._budget <= 0:
            return False
        self._budget -= len(self._new)
        return self._new.find(quote, self._new.find(quote) + 1) < 0

    def _by_difference(self, anchor: Anchor) -> bool:
        span = anchor.span
        if span is None or span.of(self._old) != anchor.exact:
            return False
        carried = self._difference.carry(span)
        if carried is None:
            return False
        return self._place(anchor, carried.span, Found.DIFFERENCE if carried.is_same else Found.FUZZY)

    def _by_search(self, anchors: Sequence[Anchor]) -> None:
        """Give the best scores their places first; who comes too late takes the next best place."""
        offers = [(place, anchor) for anchor in anchors for place in self._places(anchor)]
        for place, anchor in sorted(offers, key=lambda offer: -offer[0].score):
            if _key(anchor) not in self._found:
                self._place(anchor, place.span, Found.FUZZY)

    def _places(self, anchor: Anchor) -> list[Place]:
        expected = 0 if anchor.span is None else self._difference.expected(anchor.span.start)
        return self._search.places(anchor, expected)

    def _place(self, anchor: Anchor, span: Span, found: Found) -> bool:
        """Put an anchor on whole characters, unless words that were others before are there already."""
        whole = snap(self._new, span)
        if whole is None or not self._taken.is_free(whole, anchor.span):
            return False
        self._taken.add(whole, anchor.span)
        how = found if whole == span else Found.FUZZY
        self._found[_key(anchor)] = Anchor.at(self._new, whole, how)
        return True


def _joins(left: str, right: str) -> bool:
    """Say whether a word goes on from one piece of text to the next."""
    return left[-1:].isalnum() and right[:1].isalnum()


class _Taken:
    """The places that are taken, each with where its words were before."""

    def __init__(self) -> None:
        self._blocks: defaultdict[int, list[tuple[Span, Span | None]]] = defaultdict(list)

    def is_free(self, span: Span, before: Span | None) -> bool:
        """Say whether only words that were shared before are shared at this place."""
        return all(
            before is not None and former is not None and former.overlaps(before)
            for taken, former in self._near(span)
            if taken.overlaps(span)
        )

    def add(self, span: Span, before: Span | None) -> None:
        """Take a place."""
        for block in range(span.start // BLOCK, span.end // BLOCK + 1):
            self._blocks[block].append((span, before))

    def _near(self, span: Span) -> Iterator[tuple[Span, Span | None]]:
        for block in range(span.start // BLOCK, span.end // BLOCK + 1):
            yield from self._blocks.get(block, ())
