"""Rows of bars: a name at the left, tinted stretches, what they come to at the right, a legend above.

A stretch is told by tint, mark and line together, as everywhere, so that it can be read in grey.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.verdict import Underline
from annotator.exporters.drawing import LINE, PAGE, SOFT, TEXT, Align, Box, Colour, Ink, Stroke, Words
from annotator.exporters.outline.lettering import width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.ids import SourceId
    from annotator.exporters.drawing import Shape, Target
    from annotator.exporters.outline.blocks import Look

WIDTH = 470.0
"""Points across: the width between the margins of an upright page of A4."""

NAMES = 142.0
"""Where names end; bars begin a gap further on."""

LEFT = 152.0
RIGHT = 392.0
"""Where the longest bar ends; beyond it stands what it comes to."""

THICK = 15.0
PITCH = 23.0
"""From one row to the next, where the name takes one line."""

SIZE = 9.0
SMALL = 8.0
LEADING = 10.5
GAP = 0.8

NO_VERDICT_LINE = Colour("8C877D", Ink.SOFT)


class Stretch(NamedTuple):
    """One stretch of a row: how long it is in the scale's unit, how it looks, what it stands for."""

    size: float
    look: Look
    rating: str
    target: Target


class BarRow(NamedTuple):
    """A row: name, stretches, what it comes to in bold and what is said beside it."""

    name: str
    stretches: tuple[Stretch, ...]
    sum: str
    aside: str
    source: SourceId | None = None


class Pen:
    """Draws from the top down; `y` is how far it has come."""

    def __init__(self, *, most: float) -> None:
        """Begin; the longest row is `most` long."""
        self.shapes: list[Shape] = []
        self.y = 0.0
        self._scale = (RIGHT - LEFT) / most if most else 0.0

    def legend(self, looks: list[tuple[Look, str]]) -> None:
        """Draw a swatch with mark and word for each look, in as many lines as they need."""
        x = 0.0
        self.y += 2
        for look, rating in looks:
            room = 24 + width(look.words, SMALL) + 12
            if x and x + room > WIDTH:
                x = 0.0
                self.y += 18
            self.shapes += swatch((x, self.y), (18, 10), look, rating)
            self.shapes.append(Words(x + 23, self.y + 9, look.words, SMALL))
            x += room
        self.y += 28

    def grid(self, step: float, most: float, height: float, unit: str) -> None:
        """Draw light upright lines behind `height` points of rows, each with its figure below."""
        at = 0.0
        while at <= most:
            x = LEFT + at * self._scale
            foot = self.y + height
            self.shapes.append(Stroke(((x, self.y - 6), (x, foot)), 0.6, LINE))
            self.shapes.append(Words(x, foot + 11, f"{at:g}{unit}", SMALL, Align.MIDDLE, colour=SOFT))
            at += step

    def axis(self, height: float) -> None:
        """Draw the line from which bars begin, over `height` points of rows."""
        self.shapes.append(Stroke(((LEFT, self.y - 6), (LEFT, self.y + height - 6)), 0.6, LINE))

    def heading(self, words: str) -> None:
        """Draw the heading of a group of rows."""
        self.shapes.append(Words(0, self.y + SIZE, words, SIZE + 1, bold=True))
        self.y += 24

    def row(self, row: BarRow) -> None:
        """Draw a row."""
        names = wrapped(row.name, NAMES, SIZE)
        room = (len(names) - 1) * LEADING
        middle = self.y + (THICK + room) / 2
        for number, name in enumerate(names):
            y = middle + 3 - room / 2 + number * LEADING
            self.shapes.append(Words(NAMES, y, name, SIZE, Align.END, room=NAMES, source=row.source))
        x = LEFT
        for stretch in row.stretches:
            x = self._stretch(x, middle - THICK / 2, stretch)
        self._end(x, middle + 3, row)
        self.y += PITCH + room

    def _stretch(self, x: float, y: float, stretch: Stretch) -> float:
        full = stretch.size * self._scale
        shown = max(full - GAP, 0.6)
        self.shapes += swatch((x, y), (shown, THICK), stretch.look, stretch.rating, stretch.target)
        mark = stretch.look.mark
        if mark and shown >= width(mark, SIZE) + 5:
            self.shapes.append(Words(x + shown / 2, y + 11, mark, SIZE, Align.MIDDLE, bold=True))
        return x + max(full, shown + GAP)

    def _end(self, x: float, y: float, row: BarRow) -> None:
        x += 4
        room = width(row.sum, SIZE) + 6
        self.shapes.append(Box(x - 2, y - 8, room + width(row.aside, SMALL), 10, PAGE))
        self.shapes.append(Words(x, y, row.sum, SIZE, bold=True))
        self.shapes.append(Words(x + room, y, row.aside, SMALL, colour=SOFT))

    def rule(self) -> None:
        """Draw a line between groups of rows."""
        self.shapes.append(Stroke(((0, self.y - 4), (WIDTH, self.y - 4)), 0.6, LINE))
        self.y += 5

    def note(self, words: str) -> None:
        """Draw small words over the whole width."""
        for line in wrapped(words, WIDTH, SMALL, lines=3):
            self.y += LEADING
            self.shapes.append(Words(0, self.y, line, SMALL, colour=SOFT))


def height(row: BarRow) -> float:
    """Return how much room a row takes."""
    return PITCH + (len(wrapped(row.name, NAMES, SIZE)) - 1) * LEADING


def swatch(
    at: tuple[float, float],
    size: tuple[float, float],
    look: Look,
    rating: str,
    target: Target | None = None,
) -> Iterator[Shape]:
    """Yield a tinted rectangle and, below it, the line that goes with the tint."""
    x, y = at
    across, down = size
    yield Box(x, y, across, down, Colour(look.tint, Ink.TINT, rating), target)
    yield from underline(x, x + across, y + down + 1.6, look.underline)


def underline(start: float, end: float, y: float, line: Underline | None) -> Iterator[Stroke]:
    """Yield the strokes of a rating's line, as words have it in the annotated article."""
    ends = ((start, y), (end, y))
    if line is None:
        yield Stroke(ends, 0.7, NO_VERDICT_LINE)
    elif line is Underline.WAVE:
        yield Stroke(_wave(start, end, y), 0.9, TEXT)
    elif line is Underline.DOUBLE:
        yield Stroke(ends, 0.7, TEXT)
        yield Stroke(((start, y + 1.9), (end, y + 1.9)), 0.7, TEXT)
    else:
        thick, dash = _PLAIN[line]
        yield Stroke(ends, thick, TEXT, dash)


_PLAIN: dict[Underline, tuple[float, tuple[float, ...]]] = {
    Underline.SOLID: (1.5, ()),
    Underline.DASHED: (1.2, (3.6, 2.0)),
    Underline.DOTTED: (1.3, (1.3, 1.7)),
    Underline.THIN: (0.7, ()),
}


def _wave(start: float, end: float, y: float) -> tuple[tuple[float, float], ...]:
    count = max(1, int((end - start) / 1.6))
    inner = ((start + n * 1.6, y + (0.9 if n % 2 else -0.5)) for n in range(count + 1))
    return tuple(chain(inner, ((end, y),)))
