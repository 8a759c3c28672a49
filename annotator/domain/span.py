"""Places in a text: spans, and quotes that find their place again (W3C TextPosition and TextQuote)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = 32
"""Code points of prefix and of suffix that are kept with a quote."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` up to, not including, `end` of one revision's text; never empty.

    Raises ValueError for anything else.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what is no place: negative, empty or reversed."""
        if not 0 <= self.start < self.end:
            message = f"not a span: {self.start}–{self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        """Return the length in code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of `text` at this place."""
        return text[self.start : self.end]

    def moved(self, by: int) -> Span:
        """Return the same stretch `by` code points further on, or back."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Found(StrEnum):
    """How the place of an anchor was found in the revision that it lies in now."""

    MARKED = "marked"
    POSITION = "position"
    DIFFERENCE = "difference"
    FUZZY = "fuzzy"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote and, unless it is an orphan, its place: `text[span.start:span.end] == exact`.

    `prefix` and `suffix` are up to CONTEXT code points before and after. An orphan (`span` is None) keeps
    its words, so that nothing is dropped in silence.
    """

    span: Span | None
    exact: str
    prefix: str = ""
    suffix: str = ""
    found: Found = Found.MARKED

    @classmethod
    def at(cls, text: str, span: Span, found: Found = Found.MARKED) -> Anchor:
        """Anchor `span` in `text`; raises ValueError when it lies beyond the text."""
        if span.end > len(text):
            message = f"span {span.start}–{span.end} lies beyond a text of {len(text)} code points"
            raise ValueError(message)
        before = text[max(0, span.start - CONTEXT) : span.start]
        return cls(span, span.of(text), before, text[span.end : span.end + CONTEXT], found)

    @property
    def is_orphan(self) -> bool:
        """Say whether the quote has lost its place."""
        return self.span is None

    def orphaned(self) -> Anchor:
        """Return the same quote without a place."""
        return Anchor(None, self.exact, self.prefix, self.suffix, Found.ORPHAN)


def ordered_and_disjoint(spans: Iterable[Span]) -> bool:
    """Say whether each span ends before the next begins, as the pieces of one mention must."""
    pieces = list(spans)
    return all(a.end <= b.start for a, b in pairwise(pieces))
