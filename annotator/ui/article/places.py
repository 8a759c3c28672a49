"""From places in the text to places on the page and back; what is asked about is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

if TYPE_CHECKING:
    from annotator.ui.article.layout import PageLayout

SLACK = 2.0
"""Pixels round a line's letters that still count as on them."""


class Places:
    """Asks one layout. Points and rectangles are in pixels of the page, places are code points."""

    def __init__(self, page: PageLayout) -> None:
        self._page = page

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return where the words of a range stand, in reading order."""
        page, rects = self._page, []
        display = page.sheet.display
        for block in display.blocks(start, end):
            shape, corner = page.shape(block), QPointF(page.left, page.block_top(block))
            units = display.units(block, start), display.units(block, end)
            rects += [piece.rect.translated(corner) for piece in shape.stretches(*units)]
        return rects

    def nearest(self, point: QPointF) -> int:
        """Return the border between two letters that is nearest to a point."""
        block, number, x = self._line_at(point)
        shape = self._page.shape(block)
        line = shape.lines[number]
        place = shape.layout.lineAt(number).xToCursor(x)
        return self._page.sheet.display.place(block, min(max(place, line.start), line.end))

    def over(self, point: QPointF) -> int | None:
        """Return the letter that lies at a point, None beside the words."""
        block, number, x = self._line_at(point)
        shape = self._page.shape(block)
        entry, line = shape.lines[number], shape.layout.lineAt(number)
        box, y = line.naturalTextRect(), point.y() - self._page.block_top(block)
        is_on = box.left() <= x < box.right() and entry.high - SLACK <= y <= entry.low + SLACK
        if not is_on or self._page.sheet.is_blank(block):
            return None
        on = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return self._page.sheet.display.place(block, min(on, entry.end - 1))

    def _line_at(self, point: QPointF) -> tuple[int, int, float]:
        """Return block, line in it, and x from the column's left."""
        block = self._page.block_at(point.y())
        number = self._page.shape(block).line_at(point.y() - self._page.block_top(block))
        return block, number, point.x() - self._page.left

    def line_top(self, place: int) -> float:
        """Return where the line of a code point begins; for the first line 0, the head of the page."""
        page, display = self._page, self._page.sheet.display
        block = display.block_at(place)
        line = page.shape(block).line(display.units(block, place))
        return 0.0 if block == 0 and line.top == 0 else page.block_top(block) + line.top
