"""Where the words of one laid-out block stand, in pixels from the block's own corner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

from annotator.text.direction import has_rtl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextLayout, QTextLine

_TURNING = re.compile("[\u200f\u202a-\u202e\u2066-\u2069]")


def is_mixed(words: str) -> bool:
    """Say whether words may run from right to left, or in both directions."""
    return not words.isascii() and (has_rtl(words) or _TURNING.search(words) is not None)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block: its places in UTF-16 units, its whole height, and that of its letters."""

    start: int
    end: int
    top: float
    bottom: float
    baseline: float
    high: float
    low: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of one line: `starts` and `ends` say whether the range begins and ends with this piece."""

    rect: QRectF
    line: Line
    starts: bool
    ends: bool


class Shape:
    """The lines of one block; valid until its layout is cleared.

    `find` returns Qt's layout of the block. It is asked for again for each use and never kept: PySide knows
    objects by their address, and would take another object that comes to lie there for the layout.
    """

    __slots__ = ("_find", "is_rtl", "lines", "mixed")

    def __init__(
        self, find: Callable[[], QTextLayout], lines: tuple[Line, ...], *, mixed: bool, is_rtl: bool
    ) -> None:
        self._find = find
        self.lines = lines
        self.mixed = mixed
        self.is_rtl = is_rtl

    @property
    def layout(self) -> QTextLayout:
        """Return Qt's layout of the block, not to be kept."""
        return self._find()

    def stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Yield the pieces of a range in UTF-16 units, line by line, as one rectangle for each run."""
        layout = self.layout
        for number, line in enumerate(self.lines):
            if line.start < end and start < line.end:
                first, last = max(start, line.start), min(end, line.end)
                for left, right in self._runs(layout.lineAt(number), first, last):
                    rect = QRectF(left, line.high, right - left, line.low - line.high)
                    yield Stretch(rect, line, start >= line.start, end <= line.end)

    def _runs(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        if self.mixed:
            return _joined([box(run.boundingRect()) for run in line.glyphRuns(first, last - first)])
        edge = line.naturalTextRect().right()
        return [(x_of(line, first), min(x_of(line, last), edge))]

    def x(self, place: int) -> float:
        """Return the x of the caret before a place."""
        return x_of(self.layout.lineAt(self.number(place)), place)

    def number(self, place: int) -> int:
        """Return the number of the line that holds a place; the last one for the block's end."""
        return next((n for n, line in enumerate(self.lines) if place < line.end), len(self.lines) - 1)

    def line(self, place: int) -> Line:
        """Return the line that holds a place."""
        return self.lines[self.number(place)]

    def line_at(self, y: float) -> int:
        """Return the number of the line at a height; above the first and below the last are those."""
        return next((n for n, line in enumerate(self.lines) if y < line.bottom), len(self.lines) - 1)


def x_of(line: QTextLine, place: int) -> float:
    """Return where in a line the caret before a place stands."""
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def box(rect: QRectF) -> tuple[float, float]:
    """Return a rectangle's left and right."""
    return rect.left(), rect.right()


def _joined(runs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Join runs that touch; a run that lies over another is one with it."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted(runs):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined
