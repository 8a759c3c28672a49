"""A block of the page that is about to be painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.article.layout import PageLayout
    from annotator.ui.article.shape import Stretch

REACH = 12.0
"""Pixels beyond its own height that a line's marks and numbers may take."""


class Block:
    """One block of a layout: its code points from `start` up to `end`, and its lines.

    The painter stands at the block's corner. Lines wholly above `top` or below `bottom` (pixels from there)
    are not wanted.
    """

    __slots__ = ("_found", "_is_plain", "bottom", "end", "number", "shape", "sheet", "start", "top")

    def __init__(
        self, layout: PageLayout, number: int, top: float = 0.0, bottom: float = float("inf")
    ) -> None:
        self.number = number
        self.sheet = layout.sheet
        self.shape = layout.shape(number)
        self.start, self.end = self.sheet.stretch(number)
        self.top, self.bottom = top - REACH, bottom + REACH
        self._is_plain = self.shape.lines[-1].end == self.end - self.start
        self._found: dict[tuple[int, int], tuple[Stretch, ...]] = {}

    def units(self, place: int) -> int:
        """Return a code point's place in the block, in UTF-16 units, cut to the block."""
        if self._is_plain:
            return min(max(place, self.start), self.end) - self.start
        return self.sheet.display.units(self.number, place)

    def stretches(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return the pieces of wanted lines that a range in code points takes up."""
        key = start, end
        if key not in self._found:
            first, last = max(start, self.start), min(end, self.end)
            pieces = self.shape.stretches(self.units(first), self.units(last)) if first < last else ()
            self._found[key] = tuple(
                p for p in pieces if self.top < p.line.bottom and p.line.top < self.bottom
            )
        return self._found[key]

    def _is_wanted(self, piece: Stretch) -> bool:
        return self.top < piece.line.bottom and piece.line.top < self.bottom
