"""The article line by line, cut wherever a claim or a section begins or ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from heapq import heappop, heappush
from itertools import zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.article import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.article import Section
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.ids import MentionId


WITHIN_A_LINE = frozenset({SectionKind.DATELINE, SectionKind.CREDIT})
"""Sections that may share their line with the caption or paragraph that they belong to."""


class Place(NamedTuple):
    """One piece of a mention where it stands, in code points.

    `piece` counts from 1 within the mention. `leads` marks the first piece of a mention that has a place: it
    carries the comment; `first` marks the claim's first mention in reading order, which carries the entry.
    """

    start: int
    end: int
    claim: Claim
    mention: Mention
    piece: int
    leads: bool
    first: bool


class Marks(NamedTuple):
    """The pieces that end here, the inner one first, and after them those that begin, the outer one first."""

    ends: tuple[Place, ...]
    begins: tuple[Place, ...]


class Words(NamedTuple):
    """Words without a cut; `top` is the shortest piece over them, if any lies there."""

    text: str
    kind: SectionKind
    top: Place | None


Item = Marks | Words


class Line(NamedTuple):
    """One line of the text; the lines' words joined by line feeds are the text, code point for code point.

    `kind` is None for a blank line; `goes_on` says that the next line belongs to the same section.
    """

    kind: SectionKind | None
    items: tuple[Item, ...]
    goes_on: bool


def places(claims: Iterable[Claim]) -> tuple[Place, ...]:
    """Return every piece that has a place, in reading order, the longer first where two begin together."""
    found = [place for claim in claims for place in _places_of(claim)]
    return tuple(sorted(found, key=lambda p: (p.start, -p.end, p.claim.number)))


def _places_of(claim: Claim) -> Iterator[Place]:
    standing = [mention for mention in claim.mentions if mention.spans]
    first = min(standing, key=lambda mention: mention.spans[0]) if len(standing) > 1 else None
    for mention in standing:
        leads = True
        leading = first is None or mention is first
        for piece, anchor in enumerate(mention.pieces, start=1):
            if anchor.span is not None:
                yield Place(
                    anchor.span.start, anchor.span.end, claim, mention, piece, leads=leads, first=leading
                )
                leads = False


def tangled(standing: Sequence[Place]) -> frozenset[tuple[MentionId, int]]:
    """Return the pieces that share a code point with another, whose ends shading alone does not show."""
    found = set()
    furthest = 0
    for place, following in zip_longest(standing, standing[1:]):
        if place.start < furthest or (following is not None and following.start < place.end):
            found.add((place.mention.id, place.piece))
        furthest = max(furthest, place.end)
    return frozenset(found)


def lines(text: str, sections: Sequence[Section], standing: Sequence[Place]) -> Iterator[Line]:
    """Yield the lines of `text` with the places (in reading order) and sections that lie in each."""
    sweep = _Sweep(text, sections, standing)
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        items = tuple(sweep.items(start, end))
        yield Line(sweep.kind_of(start, end), items, sweep.goes_on(end))
        start = end + 1


class _Sweep:
    """Walks once from the start of the text to its end; every piece is pushed and popped once."""

    def __init__(self, text: str, sections: Sequence[Section], standing: Sequence[Place]) -> None:
        self._text = text
        self._sections = sections
        self._starts = [section.span.start for section in sections]
        self._ends = [section.span.end for section in sections]
        self._reading_order = tuple(standing)
        self._ending_order = tuple(sorted(standing, key=lambda p: (p.end, -p.start, -p.claim.number)))
        self._next_begin = self._next_end = 0
        self._over: list[tuple[int, int, int, Place]] = []
        self._cuts = sorted(self._all_cuts())

    def _all_cuts(self) -> set[int]:
        spans = map(attrgetter("span"), self._sections)
        borders = {border for span in spans for border in (span.start, span.end)}
        return borders.union(*((place.start, place.end) for place in self._reading_order))

    def items(self, start: int, end: int) -> Iterator[Item]:
        """Yield what stands from `start` to `end`, marks at both borders included."""
        inner = self._cuts[bisect_right(self._cuts, start) : bisect_left(self._cuts, end)]
        bounds = (start, *inner, end) if start < end else (start,)
        for at, following in zip_longest(bounds, bounds[1:]):
            marks = Marks(self._ending(at), self._beginning(at))
            if marks.ends or marks.begins:
                yield marks
            if following is not None:
                yield Words(self._text[at:following], self._kind_at(at), self._top(at))

    def _ending(self, at: int) -> tuple[Place, ...]:
        first = self._next_end
        while self._next_end < len(self._ending_order) and self._ending_order[self._next_end].end <= at:
            self._next_end += 1
        return self._ending_order[first : self._next_end]

    def _beginning(self, at: int) -> tuple[Place, ...]:
        first = self._next_begin
        while (
            self._next_begin < len(self._reading_order) and self._reading_order[self._next_begin].start <= at
        ):
            place = self._reading_order[self._next_begin]
            heappush(self._over, (place.end - place.start, -place.claim.number, self._next_begin, place))
            self._next_begin += 1
        return self._reading_order[first : self._next_begin]

    def _top(self, at: int) -> Place | None:
        while self._over and self._over[0][3].end <= at:
            heappop(self._over)
        return self._over[0][3] if self._over else None

    def _section_at(self, at: int) -> Section | None:
        index = bisect_right(self._ends, at)
        found = self._sections[index] if index < len(self._sections) else None
        return found if found is not None and found.span.start <= at else None

    def _kind_at(self, at: int) -> SectionKind:
        section = self._section_at(at)
        return SectionKind.PARAGRAPH if section is None else section.kind

    def kind_of(self, start: int, end: int) -> SectionKind | None:
        """Return what the line as a whole is; None for a blank line.

        That is what its first section is, unless that is a dateline or credit with more beside it.
        """
        if not self._text[start:end].strip():
            return None
        last = bisect_left(self._starts, end)
        kinds = [section.kind for section in self._sections[bisect_right(self._ends, start) : last]]
        rest = (kind for kind in kinds if kind not in WITHIN_A_LINE)
        return next(rest, kinds[0] if kinds else SectionKind.PARAGRAPH)

    def goes_on(self, end: int) -> bool:
        """Say whether the section at the end of a line has a further line."""
        section = self._section_at(end)
        return section is not None and section.span.end > end + 1
