"""The whole article in as many rows of pixels as a strip has: what stands in each, worked out one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.coverage import SentenceState
from annotator.ui.article.sheet import between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.verdict import Rating
    from annotator.ui.article.blocks import Stretch
    from annotator.ui.article.layout import PageLayout
    from annotator.ui.article.sheet import Shown

LEAST_FIRST = (
    SentenceState.UNTOUCHED,
    SentenceState.OPEN,
    SentenceState.CHECKED,
    SentenceState.NOTHING_TO_CHECK,
)
"""A row that holds several sentences shows the one of which least has been done: one looks for that."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row tells.

    `parts` are ratings (None for no verdict) with the share of the row's words, 0 to 1, under such claims.
    """

    done: SentenceState | None = None
    parts: tuple[tuple[Rating | None, float], ...] = ()
    is_suggested: bool = False
    is_hit: bool = False


EMPTY = Row()


class Rows:
    """Asks one layout. Rows are as high as a pixel of the strip; the page's own pixels are called `y`."""

    def __init__(self, page: PageLayout) -> None:
        self._page = page
        self.count = 1
        self.length = 1.0

    def fit(self, count: int, length: float) -> None:
        """Divide a page of `length` pixels into so many rows."""
        self.count, self.length = max(1, count), max(1.0, length)

    def row(self, number: int) -> Row:
        """Return what a row tells: 0.05 ms, whatever the length of the article."""
        stretch = self.stretch(number)
        if stretch is None:
            return EMPTY
        sheet, (start, end) = self._page.sheet, stretch
        states = {state for _, state in sheet.states_between(start, end)}
        return Row(
            next((state for state in LEAST_FIRST if state in states), None),
            shares(sheet.shown(start, end), start, end),
            bool(sheet.suggestions.between(start, end)),
            bool(between(sheet.hits, start, end)),
        )

    def stretch(self, number: int) -> Stretch | None:
        """Return the code points that a row shows, None where there are no words."""
        first = self._place(number * self.length / self.count)
        last = self._place((number + 1) * self.length / self.count)
        return None if first == last else (int(first), max(int(last), int(first) + 1))

    def _place(self, y: float) -> float:
        """Return the code point at a height, with the share of the way to the next one."""
        page = self._page
        block = page.block_at(y)
        start, end = page.sheet.stretch(block)
        top = page.block_top(block)
        bottom = page.block_rect(block).bottom()
        share = (y - top) / (bottom - top) if bottom > top else 0.0
        return start + min(max(share, 0.0), 1.0) * (end - start)

    def y(self, place: int) -> float:
        """Return the height at which a code point stands, by its share of its block."""
        page = self._page
        block = page.sheet.display.block_at(place)
        start, end = page.sheet.stretch(block)
        top = page.block_top(block)
        share = (place - start) / (end - start) if end > start else 0.0
        return top + min(share, 1.0) * (page.block_rect(block).bottom() - top)

    def row_at(self, y: float) -> int:
        """Return the row that shows a height of the page."""
        return min(max(int(y * self.count / self.length), 0), self.count - 1)

    def rows_of(self, start: int, end: int) -> range:
        """Return the rows that show a stretch of text."""
        return range(self.row_at(self.y(start)), self.row_at(self.y(end)) + 1)


def shares(shown: Iterable[Shown], start: int, end: int) -> tuple[tuple[Rating | None, float], ...]:
    """Return how much of a stretch lies under claims of each rating, those without a verdict last.

    Where claims lie over one another the shares could exceed the whole; they are then cut down alike.
    """
    covered: dict[Rating | None, int] = {}
    for piece in shown:
        length = min(piece.mark.end, end) - max(piece.mark.start, start)
        covered[piece.rating] = covered.get(piece.rating, 0) + length
    whole = max(end - start, sum(covered.values()))
    ordered = sorted(covered, key=lambda rating: (rating is None, "" if rating is None else rating.code))
    return tuple((rating, covered[rating] / whole) for rating in ordered)
