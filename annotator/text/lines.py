"""The lines of a text put together to what a reader sees: one paragraph, one caption, one headline."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.text.clusters import trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WRAP_WIDTH = 100
"""Code points of the longest line in a block that may be wrapped by hand."""

FORCED = 0.9
"""Share of the line ends that must be forced by the width for a block to count as wrapped."""

WRAPPED_LINES = 3
"""The fewest lines of a block that may be wrapped."""

MOST_UNITS = 100_000
"""The most units of a text; no article has so many, and beyond it neighbours are taken together."""

LIST_MARK = re.compile(r"(?:[-–—*•‣▪◦·●]|\(?(?:\d{1,3}|[a-z])[.)])[ \t\xa0]+(?=\S)")
"""What a line of a list begins with."""

_LINE = re.compile(r"[^\n\u2028\u2029]+")


def units(text: str) -> tuple[Span, ...]:
    """Return the units of the text, ordered and disjoint, without white space at their ends.

    A line is a unit, except in a block of lines that was wrapped at a width: that is one unit.
    """
    found = tuple(_units(text))
    each = -(-len(found) // MOST_UNITS) or 1
    if each == 1:
        return found
    firsts, lasts = found[::each], (*found[each - 1 :: each], found[-1])
    return tuple(Span(a.start, b.end) for a, b in zip(firsts, lasts, strict=False))


def _units(text: str) -> Iterator[Span]:
    for block in filter(None, _blocks(text)):
        if _is_wrapped(text, block):
            yield Span(block[0].start, block[-1].end)
        else:
            yield from block


def _blocks(text: str) -> Iterator[list[Span]]:
    """Yield the groups of lines between blank lines."""
    block: list[Span] = []
    for line in filter(None, (trim(text, match.start(), match.end()) for match in _LINE.finditer(text))):
        if block and text.count("\n", block[-1].end, line.start) > 1:
            yield block
            block = []
        block.append(line)
    yield block


def _is_wrapped(text: str, block: Sequence[Span]) -> bool:
    """Say whether the lines end where they do because the next word found no room."""
    width = max(len(line) for line in block)
    if len(block) < WRAPPED_LINES or not WRAP_WIDTH // 3 <= width <= WRAP_WIDTH:
        return False
    if any(LIST_MARK.match(text, line.start) for line in block):
        return False
    forced = sum(
        len(line) + 1 + len(follower.of(text).split(None, 1)[0]) > width for line, follower in pairwise(block)
    )
    return forced >= FORCED * (len(block) - 1)
