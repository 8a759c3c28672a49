"""Paints the rows of the source picture, and knows which verdict lies under a point of a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.article.strokes import underline
from annotator.ui.models.shares import SHARE
from annotator.ui.panes.articles import ground_of_row
from annotator.ui.panes.paint import draw_line, visual
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject, QPointF

    from annotator.ui.models.articles import Index
    from annotator.ui.models.shares import SharePart, ShareRow, SharesModel
    from annotator.ui.theme import Theme

ROW_HEIGHT = 54
BAR, BELOW = 16.0, 29.0
"""Height of a bar, and from the top of its row to it, in pixels."""

INSET = 12.0
LEAST = 3.0
"""Width that the smallest part of a bar has, in pixels, so that it can be seen and clicked."""


def parts_of(row: ShareRow, box: QRectF, most: float) -> Iterator[tuple[SharePart, QRectF]]:
    """Yield the parts of a row's bar and where they lie in its box; `most` is the longest bar's share."""
    room = box.width() - 2 * INSET
    x = box.left() + INSET
    for part in row.parts:
        width = max(part.share / most * room if most else 0.0, LEAST)
        yield part, visual(QRectF(x, box.top() + BELOW, width, BAR), box)
        x += width


def part_at(row: ShareRow, box: QRectF, most: float, point: QPointF) -> SharePart | None:
    """Return the part of a bar under a point, None beside the bar."""
    return next((part for part, where in parts_of(row, box, most) if where.contains(point)), None)


def bars_icon(theme: Theme) -> QIcon:
    """Return a small picture of bars, for the button that shows them."""
    ratio = 2
    picture = QPixmap(16 * ratio, 16 * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for place, width in enumerate((13, 8, 4)):
        bar = QRectF(1.5, 2.5 + 4.5 * place, width, 2.5)
        painter.fillRect(visual(bar, QRectF(0, 0, 16, 16)), theme.colours.soft)
    painter.end()
    return QIcon(picture)


class ShareDelegate(QStyledItemDelegate):
    """Paints a carrier: its name and share, below them a bar by verdict with mark and line."""

    def __init__(self, theme: Theme, model: SharesModel, parent: QObject | None = None) -> None:
        """Paint in this theme; `chosen` is the part of the current row that keys act on."""
        super().__init__(parent)
        self.theme = theme
        self.chosen: int | None = None
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of all rows."""
        return QSize(220, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: ShareRow = index.data(SHARE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground_of_row(painter, box.adjusted(4, 1, -4, -1), option, self.theme)
        self._words(painter, box, row)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        for number, (part, where) in enumerate(parts_of(row, box, self._model.most)):
            self._part(painter, part, where, is_chosen=has_focus and number == self.chosen)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, row: ShareRow) -> None:
        line = QRectF(box.left() + INSET, box.top() + 6, box.width() - 2 * INSET, 18)
        colours = self.theme.colours
        taken = draw_line(painter, line, row.told, interface_font(8.75), colours.soft, right=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.colour)
        sign = visual(QRectF(line.left(), line.center().y() - 4, 8, 8), line)
        painter.drawEllipse(sign) if row.is_gap else painter.drawRoundedRect(sign, 1.5, 1.5)
        room = visual(line.adjusted(15, 0, -taken - 10, 0), line)
        draw_line(painter, room, row.name, interface_font(9.5), row.colour if row.is_gap else colours.text)

    def _part(self, painter: QPainter, part: SharePart, where: QRectF, *, is_chosen: bool) -> None:
        colours = self.theme.colours
        tint = None if part.rating is None else self.theme.tint(part.rating)
        inner = where.adjusted(0, 0, -1, 0)
        painter.fillRect(inner, colours.gutter if tint is None else tint.ground)
        line = QLineF(inner.left(), inner.bottom() - 1, inner.right(), inner.bottom() - 1)
        style = None if part.rating is None else part.rating.underline
        underline(painter, style, colours.unchecked if tint is None else tint.line, line)
        if part.rating is not None:
            self._mark(painter, part.rating.mark, inner, colours.text)
        if is_chosen:
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(-1, -2, 1, 2), 2, 2)

    def _mark(self, painter: QPainter, mark: str, inner: QRectF, colour: QColor) -> None:
        """Write the verdict's mark where there is room, so that the bar reads without colour."""
        font = interface_font(8.5)
        if mark and QFontMetricsF(font).horizontalAdvance(mark) + 4 <= inner.width():
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(inner.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, mark)
