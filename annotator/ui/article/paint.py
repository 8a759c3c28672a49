"""Paints the blocks in the dirty rectangle: what lies under the words, the words, what lies over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from annotator.ui.article import controls, gutter, over, ring, under
from annotator.ui.article.block import Block
from annotator.ui.article.ink import Focus, Ink

if TYPE_CHECKING:
    from annotator.ui.article.layout import PageLayout


class PagePainter:
    """Paints the blocks of a layout."""

    def __init__(self, layout: PageLayout) -> None:
        self.layout = layout
        self.focus = Focus()

    def paint(self, painter: QPainter, clip: QRectF, caret: int | None) -> None:
        """Paint what lies in the clip, in pixels of the page; `caret` is a code point, None for none."""
        ink = Ink(self.layout.typography, self.layout.measure, self.focus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(clip, ink.colours.page)
        for number in self.layout.blocks_between(clip.top(), clip.bottom()):
            corner = QPointF(self.layout.left, self.layout.block_top(number))
            block = Block(self.layout, number, clip.top() - corner.y(), clip.bottom() - corner.y())
            painter.translate(corner)
            if not block.sheet.is_blank(number):
                self._block(painter, block, ink, clip.translated(-corner))
            if caret is not None and block.sheet.display.block_at(caret) == number:
                _caret(painter, block, caret, ink)
            painter.translate(-corner)
        self._meta(painter, clip, ink)

    def _block(self, painter: QPainter, block: Block, ink: Ink, clip: QRectF) -> None:
        shown = block.sheet.shown(block.start, block.end, ink.focus.claims)
        under.paint(painter, block, shown, ink)
        painter.setPen(ink.colours.text)
        block.shape.layout.draw(painter, QPointF(0, 0), under.words_on(block, ink), clip)
        over.paint(painter, block, shown, ink)
        ring.paint(painter, block, shown, ink)
        over.paint_numbers(painter, block, shown, ink)
        controls.paint(painter, block, ink)
        gutter.paint(painter, block, self.layout)

    def _meta(self, painter: QPainter, clip: QRectF, ink: Ink) -> None:
        """Say where the article comes from, below its headline."""
        rect, sheet = self.layout.meta_rect, self.layout.sheet
        if sheet.meta and rect.intersects(clip):
            font = ink.typography.small
            side = Qt.AlignmentFlag.AlignRight if sheet.starts_rtl else Qt.AlignmentFlag.AlignLeft
            shown = QFontMetricsF(font).elidedText(sheet.meta, Qt.TextElideMode.ElideRight, rect.width())
            painter.setFont(font)
            painter.setPen(ink.colours.faint)
            painter.drawText(
                rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown
            )


def _caret(painter: QPainter, block: Block, caret: int, ink: Ink) -> None:
    place = block.units(caret)
    line, x = block.shape.line(place), block.shape.x(place)
    painter.fillRect(QRectF(round(x) - 0.5, line.high, 2, line.low - line.high), ink.colours.accent)
