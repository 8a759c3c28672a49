"""The one border between code points, which the program counts, and UTF-16 units, which Qt counts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

BLOCK = 2_048
"""Code points of a block; only blocks with astral characters that are asked about are looked into."""

_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")


class Offsets:
    """Turns offsets in code points into UTF-16 units and back, for one text.

    Building encodes the text once, block by block (20 ms for 5 MB of any script); an answer is a bisection
    over the blocks and one over the astral characters of a block.
    """

    __slots__ = ("_inside", "_length", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._length = len(text)
        self._inside: dict[int, list[int]] = {}
        self._starts = [0]
        if text.isascii():
            return
        for at in range(0, len(text), BLOCK):
            units = len(text[at : at + BLOCK].encode("utf-16-le", "surrogatepass")) // 2
            self._starts.append(self._starts[-1] + units)

    @property
    def units(self) -> int:
        """Return the length of the text in UTF-16 units."""
        return max(self._starts[-1], self._length)

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 unit at which the code point begins; beyond the text is its end."""
        place = min(max(code_point, 0), self._length)
        block, rest = divmod(place, BLOCK)
        if block + 1 >= len(self._starts):
            return self.units if len(self._starts) > 1 else place
        return self._starts[block] + rest + bisect_left(self._astral(block), rest)

    def to_code_points(self, unit: int) -> int:
        """Return the code point at a UTF-16 unit; a unit inside a surrogate pair is rounded down."""
        place = min(max(unit, 0), self.units)
        if len(self._starts) == 1:
            return place
        block = min(bisect_right(self._starts, place), len(self._starts) - 1) - 1
        rest = place - self._starts[block]
        pairs = self._astral(block)
        return block * BLOCK + rest - bisect_left(range(len(pairs)), rest, key=lambda k: pairs[k] + k)

    def _astral(self, block: int) -> list[int]:
        """Return the places of the astral characters in a block, counted from its start."""
        start = block * BLOCK
        size = min(BLOCK, self._length - start)
        if self._starts[block + 1] - self._starts[block] == size:
            return []
        if block not in self._inside:
            piece = self._text[start : start + size]
            self._inside[block] = [match.start() for match in _ASTRAL.finditer(piece)]
        return self._inside[block]
