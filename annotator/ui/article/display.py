"""The text as the surface shows it: in blocks, and how their places are told apart from those of the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from annotator.text.clusters import cluster_start
from annotator.text.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

UNBROKEN = 2_000
"""Code points of a run without white space that are laid out as one: Qt's cost grows with their square."""

LONGEST = 16_000
"""Code points of a block; a longer line is cut where a word begins (8 ms to lay out)."""

WEIGHTS = {"\t": 8, "\u2028": 70}
"""As many letters of a line as a tab and a line separator take up."""

_LONG_RUN = re.compile(rf"(?<!\S)\S{{{UNBROKEN + 1}}}|(?<!\s)\s{{{UNBROKEN + 1}}}")
_WORD_START = re.compile(r"\s(?=\S)")
_SECOND_BREAK = "\u2029"
_BREAKS = re.compile(f"[\n{_SECOND_BREAK}]")

# Qt takes these for parts of its own structure. Each stand-in is as long, so no place moves.
_STAND_INS = (("\u2029", "\n"), ("\ufdd0", "\ufffd"), ("\ufdd1", "\ufffd"), ("\ufffc", "\ufffd"))


class Display:
    """Cuts a text into blocks: its lines, blank lines in a row as one, and pieces of lines that are too long.

    A cut is for the eye alone. It takes one place in Qt's document that the text does not have; Qt counts
    UTF-16 units, the text code points. All three borders are crossed here and nowhere else.
    """

    __slots__ = ("_blanks", "_lines", "_offsets", "_soft", "starts", "text")

    def __init__(self, text: str) -> None:
        """Cut the text; takes 20 ms for 5 MB."""
        self.text = text
        self._offsets = Offsets(text)
        self.starts: list[int] = []
        self._soft: list[int] = []
        self._lines: list[int] = []
        self._blanks: list[tuple[int, int]] = []
        start, blank = 0, -UNBROKEN
        for line in _BREAKS.split(text) if _SECOND_BREAK in text else text.split("\n"):
            end = start + len(line)
            if (not line or line.isspace()) and end - blank < UNBROKEN:
                self._join(blank, end)
            else:
                self.starts.append(start)
                blank = start if not line or line.isspace() else -UNBROKEN
                if len(line) > UNBROKEN:
                    self._cut(line, start)
            start = end + 1

    def _join(self, start: int, end: int) -> None:
        """Let the blank block that begins at `start` reach to `end`."""
        if self._blanks and self._blanks[-1][0] == start:
            self._blanks.pop()
        self._blanks.append((start, end))

    def _cut(self, line: str, start: int) -> None:
        first = len(self.starts) - 1
        for place in cuts(line):
            self._lines.append(first)
            self._soft.append(start + place)
            self.starts.append(start + place)

    @property
    def count(self) -> int:
        """Return the number of blocks, at least one."""
        return len(self.starts)

    def shown(self) -> str:
        """Return what Qt is given to show: one line for each block."""
        shown = self.text
        for odd, stand_in in _STAND_INS:
            shown = shown.replace(odd, stand_in)
        shown = self._with_blanks(shown) if self._blanks else shown
        return self._with_breaks(shown) if self._soft else shown

    def _with_blanks(self, shown: str) -> str:
        """Put spaces for the line breaks between blank lines that are one block."""
        pieces, last = [], 0
        for start, end in self._blanks:
            pieces += [shown[last:start], " " * (end - start)]
            last = end
        return "".join([*pieces, shown[last:]])

    def _with_breaks(self, shown: str) -> str:
        ends = [*self._soft, len(shown)]
        starts = [0, *self._soft]
        return "\n".join(shown[a:b] for a, b in zip(starts, ends, strict=True))

    def block_at(self, place: int) -> int:
        """Return the index of the block that shows the code point."""
        return max(0, bisect_right(self.starts, place) - 1)

    def is_continued(self, block: int) -> bool:
        """Say whether the block goes on with the line of the one before."""
        start = self.starts[block]
        at = bisect_left(self._soft, start)
        return at < len(self._soft) and self._soft[at] == start

    def line_start(self, block: int) -> int:
        """Return the block with which the line of a block begins."""
        at = bisect_left(self._soft, self.starts[block])
        return self._lines[at] if self.is_continued(block) else block

    def end(self, block: int) -> int:
        """Return the code point behind the block's last, a line break left out."""
        if block + 1 == len(self.starts):
            return len(self.text)
        return self.starts[block + 1] - (not self.is_continued(block + 1))

    def words(self, block: int) -> str:
        """Return the part of the text that the block shows."""
        return self.text[self.starts[block] : self.end(block)]

    def blocks(self, start: int, end: int) -> range:
        """Return the blocks that show the code points from `start` up to `end`."""
        return range(self.block_at(start), self.block_at(max(start, end - 1)) + 1)

    def units(self, block: int, place: int) -> int:
        """Return a code point's place in a block, in UTF-16 units from its start, cut to the block."""
        start = self.starts[block]
        inside = min(max(place, start), self.end(block))
        return self._offsets.to_utf16(inside) - self._offsets.to_utf16(start)

    def place(self, block: int, units: int) -> int:
        """Return the code point at a place in a block, given in UTF-16 units from its start."""
        unit = self._offsets.to_utf16(self.starts[block]) + units
        return min(self._offsets.to_code_points(unit), self.end(block))

    def to_document(self, place: int) -> int:
        """Return the position in Qt's document of a code point."""
        return self._offsets.to_utf16(place) + bisect_right(self._soft, place)

    def from_document(self, position: int) -> int:
        """Return the code point at a position in Qt's document."""
        low, high = 0, len(self._soft)
        while low < high:  # the soft breaks that lie before the position
            middle = (low + high) // 2
            if self._offsets.to_utf16(self._soft[middle]) + middle < position:
                low = middle + 1
            else:
                high = middle
        return self._offsets.to_code_points(position - low)


def cuts(line: str) -> Iterator[int]:
    """Yield where a line without line breaks is cut, in code points: where a word begins if it can be."""
    start = 0
    while len(line) - start > UNBROKEN:
        piece = line[start : start + LONGEST]
        run = _LONG_RUN.search(piece)
        share = LONGEST / _weight(piece)
        if run is not None:
            start = max(cluster_start(line, start + run.start() + UNBROKEN), start + 1)
        elif share < 1 or start + LONGEST < len(line):
            start += _last_word(piece[: max(1, int(len(piece) * share))])
        else:
            return
        yield start


def _weight(piece: str) -> int:
    """Return how much of a line some characters take up, in letters."""
    return len(piece) + sum((each - 1) * piece.count(odd) for odd, each in WEIGHTS.items())


def _last_word(piece: str) -> int:
    """Return where the last word of a piece begins, or its end if it is one word."""
    tail = max(0, len(piece) - UNBROKEN - 1)
    starts = [match.end() for match in _WORD_START.finditer(piece, tail)]
    return starts[-1] if starts else len(piece)
