"""Heights of thousands of blocks, of which a few change at a time."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CHUNK = 256
"""Blocks whose heights are summed together; a change sums one chunk and the row of chunks again."""


class Heights:
    """A column of blocks: how high each is, where it lies, which one lies at a height. All in pixels."""

    __slots__ = ("_heights", "_sums", "_tops")

    def __init__(self, heights: Iterable[float]) -> None:
        self._heights = list(heights)
        self._sums = [sum(self._heights[at : at + CHUNK]) for at in range(0, len(self._heights), CHUNK)]
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, block: int) -> float:
        return self._heights[block]

    def __setitem__(self, block: int, height: float) -> None:
        change = height - self._heights[block]
        if change:
            self._heights[block] = height
            self._sums[block // CHUNK] += change
            self._tops = None

    def _chunk_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._sums, initial=0.0))
        return self._tops

    @property
    def total(self) -> float:
        """Return the height of the whole column."""
        return self._chunk_tops()[-1]

    def top(self, block: int) -> float:
        """Return where a block begins; the block behind the last begins at the end of the column."""
        chunk = block // CHUNK
        return self._chunk_tops()[chunk] + sum(self._heights[chunk * CHUNK : block])

    def at(self, height: float) -> int:
        """Return the block that covers a height; what lies above or below the column is the first or last."""
        tops = self._chunk_tops()
        chunk = min(max(bisect_right(tops, height) - 1, 0), len(self._sums) - 1)
        end = tops[chunk]
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, len(self._heights))):
            end += self._heights[block]
            if height < end:
                return block
        return min((chunk + 1) * CHUNK, len(self._heights)) - 1
