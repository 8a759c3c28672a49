"""Lays the article out block by block, only what is looked at: a column of constant width in the page.

QTextEdit keeps the cursor, the keys, the clipboard and the accessible text; this class takes the place of
its own layout, which would lay out everything up to a place before it could be shown (0.5 s to the end of
1 MB). A block that was never seen has a height that is guessed from its length.
"""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextLayout, QTextOption

from annotator.ui.article.formats import formats
from annotator.ui.article.heights import Heights
from annotator.ui.article.shape import Line, Shape, is_mixed
from annotator.ui.article.typography import BODY, style_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter, QPainterPath, QTextBlock, QTextDocument, QTextFrame

    from annotator.ui.article.sheet import Sheet
    from annotator.ui.article.typography import Style, Typography

    Draw = Callable[[QPainter, QRectF, int], None]

KEPT = 600
"""Blocks that stay laid out; beyond that, those far from the view are cleared and keep their height."""

TOP = 1.6
BOTTOM = 6.0
"""Empty space above and below the article, in ems."""

GUTTER = 2.9
BESIDE = 1.3
"""Least space beside the column, in ems: on the side of the gutter, and on the other."""


class PageLayout(QAbstractTextDocumentLayout):
    """The layout of one document. All places are in pixels of the document, y growing downwards."""

    def __init__(self, document: QTextDocument, sheet: Sheet, typography: Typography, draw: Draw) -> None:
        super().__init__(document)
        self.sheet = sheet
        self.typography = typography
        self.page_width = 800.0
        self._draw = draw
        self._shapes: dict[int, Shape] = {}
        self._exact = bytearray(1)
        self.heights = Heights([0.0])

    # --- What the page is made of

    def end(self) -> None:
        """Let go of all blocks before the document gets another text."""
        self.forget(tuple(self._shapes))
        self.heights, self._exact = Heights([0.0]), bytearray(1)

    def begin(self, sheet: Sheet) -> None:
        """Begin with another sheet; the document must hold what its display shows."""
        self.sheet = sheet
        self._shapes.clear()
        self._guess()

    def set_typography(self, typography: Typography) -> None:
        """Set everything anew."""
        self.typography = typography
        self._guess()

    def _guess(self) -> None:
        display, pitch = self.sheet.display, round(self.typography.px(BODY.pitch))
        above, each = (
            round(self.typography.px(BODY.above)),
            self.typography.measure / self.typography.character,
        )
        ends = [*display.starts[1:], len(display.text) + 1]
        lengths = (end - start - 1 for start, end in zip(display.starts, ends, strict=True))
        self.heights = Heights(above + pitch * int(1 + n // each) if n > 0 else 0 for n in lengths)
        self._exact = bytearray(len(self.heights))
        self.forget(tuple(self._shapes))
        self.tell_size()

    def set_page_width(self, width: float) -> bool:
        """Take the width of the page and say whether the column's width changed with it."""
        before = self.measure
        self.page_width = width
        if self.measure == before:
            return False
        self._guess()
        return True

    @property
    def measure(self) -> float:
        """Return the width of the column."""
        room = self.page_width - round(self.typography.px(GUTTER + BESIDE))
        return float(min(self.typography.measure, max(room, 10 * self.typography.character)))

    @property
    def left(self) -> float:
        """Return where the column begins."""
        spare, gutter = self.page_width - self.measure, self.typography.px(GUTTER)
        middle = spare / 2
        return float(round(min(middle, spare - gutter) if self.sheet.starts_rtl else max(middle, gutter)))

    @property
    def top(self) -> float:
        """Return where the first block begins."""
        lead = self.typography.px(TOP)
        return float(round(lead if self.sheet.meta_block is not None else lead + self.meta_height))

    @property
    def meta_height(self) -> float:
        """Return the height of the line that says where the article comes from."""
        return float(round(self.typography.px(1.7)))

    @property
    def meta_rect(self) -> QRectF:
        """Return where the line that says so stands."""
        block = self.sheet.meta_block
        bottom = self.top if block is None else self.top + self.heights.top(block + 1)
        return QRectF(self.left, bottom - self.meta_height, self.measure, self.meta_height)

    # --- Blocks

    def forget(self, blocks: Iterable[int]) -> None:
        """Lay these blocks out again when they are next looked at."""
        for block in blocks:
            if self._shapes.pop(block, None) is not None:
                self._text_layout(block).clearLayout()

    def reset(self, blocks: Iterable[int]) -> None:
        """Lay those of the blocks out anew whose words are set differently now."""
        for block in blocks:
            shape = self._shapes.get(block)
            if shape is not None and formats(self.sheet, block, self.typography) != shape.layout.formats():
                self.forget((block,))
                self.shape(block)

    def reset_all(self) -> None:
        """Lay out anew all blocks whose words are set differently now, such as on another tint."""
        self.reset(tuple(self._shapes))

    def is_laid(self, block: int) -> bool:
        """Say whether the block's height is that of its words, not a guess."""
        return bool(self._exact[block])

    def shape(self, block: int) -> Shape:
        """Return a block's lines, laid out if they were not."""
        found = self._shapes.get(block)
        if found is None:
            found = self._shapes[block] = self._lay(block)
        return found

    def block_top(self, block: int) -> float:
        """Return where a block's words begin, below the space above them."""
        return self.top + self.heights.top(block) + self._above(block)

    def block_rect(self, block: int) -> QRectF:
        """Return everything that belongs to a block, the space above it included, over the whole page."""
        top = self.top + self.heights.top(block)
        return QRectF(0, top, self.page_width, self.heights[block])

    def block_at(self, y: float) -> int:
        """Return the block at a height."""
        return self.heights.at(y - self.top)

    def blocks_between(self, top: float, bottom: float) -> list[int]:
        """Return the blocks that touch a stretch of the page; lays them out."""
        blocks = []
        block, y = self.block_at(top), 0.0
        y = self.top + self.heights.top(block)
        while block < len(self.heights) and y < bottom:
            self.shape(block)
            y += self.heights[block]
            blocks.append(block)
            block += 1
        return blocks

    def tidy(self, near: int) -> None:
        """Clear the layouts farthest from a block when there are too many."""
        if len(self._shapes) > KEPT:
            far = sorted(self._shapes, key=lambda block: -abs(block - near))
            self.forget(far[: len(far) - KEPT // 2])

    def tell_size(self) -> None:
        """Tell the scroll bar how long the page is."""
        self.documentSizeChanged.emit(self.documentSize())

    # --- Laying out one block

    def _text_layout(self, block: int) -> QTextLayout:
        """Return Qt's own layout of a block, not to be kept (see `Shape`)."""
        return self.document().findBlockByNumber(block).layout()

    def _style(self, block: int) -> Style:
        return style_of(self.sheet.kind(block))

    def _above(self, block: int) -> float:
        if self.sheet.is_blank(block) or self.sheet.goes_on(block):
            return 0.0
        return float(round(self.typography.px(self._style(block).above)))

    def _below(self, block: int) -> float:
        return self.meta_height if block == self.sheet.meta_block else 0.0

    def _lay(self, block: int) -> Shape:
        layout = self._text_layout(block)
        style = self._style(block)
        is_rtl = self.sheet.is_rtl(block)
        is_blank = self.sheet.is_blank(block)
        layout.setTextOption(_option(is_rtl=is_rtl, wraps=not is_blank))
        layout.setFormats(formats(self.sheet, block, self.typography))
        lines = tuple(self._lines(layout, style, is_rtl=is_rtl))
        words = 0.0 if is_blank else lines[-1].bottom
        self.heights[block] = self._above(block) + words + self._below(block)
        self._exact[block] = 1
        return Shape(
            partial(self._text_layout, block),
            lines,
            mixed=is_mixed(self.sheet.display.words(block)),
            is_rtl=is_rtl,
        )

    def _lines(self, layout: QTextLayout, style: Style, *, is_rtl: bool) -> list[Line]:
        indent = round(self.typography.px(style.indent))
        width, left = self.measure - indent, 0.0 if is_rtl else indent
        lines: list[Line] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            made = self._place(lines[-1].bottom if lines else 0.0, line.ascent(), line.descent(), style)
            line.setPosition(QPointF(left, made.baseline - line.ascent()))
            start = line.textStart()
            lines.append(
                Line(
                    start,
                    start + line.textLength(),
                    made.top,
                    made.bottom,
                    made.baseline,
                    made.high,
                    made.low,
                )
            )
        layout.endLayout()
        return lines

    def _place(self, top: float, ascent: float, descent: float, style: Style) -> Line:
        """Set a line of a natural height below the one before; a tall line (other script) takes more room."""
        em = self.typography.em * style.size
        pitch = round(self.typography.px(style.pitch))
        usual = pitch - 0.50 * em
        baseline = top + max(usual, ascent + 0.1 * em if ascent > 1.25 * em else 0.0)
        baseline = round(baseline)
        bottom = max(top + pitch, baseline + (ceil(descent) if descent > 0.5 * em else 0))
        return Line(0, 0, top, bottom, baseline, round(baseline - 0.88 * em), round(baseline + 0.27 * em))

    # --- What Qt asks

    def documentChanged(self, _at: int, _removed: int, _added: int) -> None:
        """Do nothing: the text never changes; `show` takes another."""

    def pageCount(self) -> int:
        """Return one page."""
        return 1

    def documentSize(self) -> QSizeF:
        """Return the size of the page."""
        bottom = self.typography.px(BOTTOM)
        return QSizeF(self.page_width, round(self.top + self.heights.total + bottom))

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        """Return the whole page: there is one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where a block's words stand, laying it out: Qt's cursor counts on that."""
        number = block.blockNumber() if block.isValid() else -1
        if not 0 <= number < len(self.heights):
            return QRectF()
        shape = self.shape(number)
        return QRectF(self.left, self.block_top(number), self.measure, shape.lines[-1].bottom)

    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        """Return the position in the document that is nearest to a point, -1 for an exact miss."""
        spot = cast("QPointF", point)
        number = self.block_at(spot.y())
        shape = self.shape(number)
        x, y = spot.x() - self.left, spot.y() - self.block_top(number)
        line = shape.layout.lineAt(shape.line_at(y))
        if accuracy == Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(x, y):
            return -1
        start = self.document().findBlockByNumber(number).position()
        return start + int(line.xToCursor(x))

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint what lies in the clip."""
        clip = QRectF(context.clip) if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        self._draw(painter, clip, context.cursorPosition)


def _option(*, is_rtl: bool, wraps: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wraps else mode.NoWrap)
    return option
