"""Paints one row of the source picker."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.models.picking import ROW, Row, RowKind
from annotator.ui.panes.paint import draw_line, quote_layout, visual
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from annotator.ui.theme import Theme

PAD, ABOVE, NAME_SHARE, COUNT = 9, 6, 0.5, 30
"""Room at the sides and above, the name's share of the width beside a place, room for the count."""


class RowDelegate(QStyledItemDelegate):
    """The name in bold over at most two lines, where it stands in the text, how often it is used."""

    def __init__(self, theme: Theme, new_key: str, width: int, parent: QObject | None = None) -> None:
        """Paint rows `width` pixels wide; `new_key`, shown at the right, makes a new source."""
        super().__init__(parent)
        self.theme, self.new_key, self.width = theme, new_key, width
        self.name_font = QFont(interface_font(9.75))
        self.name_font.setWeight(QFont.Weight.DemiBold)
        self.where_font = interface_font(9)

    def _line(self) -> int:
        return ceil(QFontMetricsF(self.name_font).height())

    def _columns(self, row: Row, width: float) -> tuple[float, float]:
        """Return the widths of the name and of the place."""
        room = width - 2 * PAD - self._aside_width(row)
        if not row.where:
            return room, 0.0
        own = min(QFontMetricsF(self.name_font).horizontalAdvance(row.name) + 4, room * NAME_SHARE)
        return own, room - own - PAD

    def _lines(self, row: Row, width: float) -> int:
        name, where = self._columns(row, width)
        long_name = QFontMetricsF(self.name_font).horizontalAdvance(self._title(row)) > name
        long_where = QFontMetricsF(self.where_font).horizontalAdvance(row.where) > where
        return 2 if long_name or (row.where and long_where) else 1

    def _title(self, row: Row) -> str:
        return self.tr("+ New source “{name}”").format(name=row.name) if row.kind is RowKind.NEW else row.name

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for one or two lines."""
        row: Row = index.data(ROW)
        return QSize(self.width, self._lines(row, self.width) * self._line() + 2 * ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colours.chosen)
            painter.drawRoundedRect(box, 5, 5)
        self._words(painter, box.adjusted(PAD, ABOVE, -PAD, -ABOVE), row, box.width())
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, row: Row, width: float) -> None:
        colours, line = self.theme.colours, self._line()
        name, where = self._columns(row, width)
        painter.setPen(colours.text)
        first = visual(QRectF(box.left(), box.top(), name, line), box)
        quote_layout(self._title(row), self.name_font, name, line).draw(painter, first.topLeft())
        if row.where:
            painter.setPen(colours.soft)
            second = visual(QRectF(box.left() + name + PAD, box.top(), where, line), box)
            quote_layout(row.where, self.where_font, where, line).draw(painter, second.topLeft())
        aside = self._aside_width(row)
        right = QRectF(box.right() - aside, box.top(), aside, line)
        draw_line(painter, visual(right, box), self._aside(row), self.where_font, colours.faint, right=True)

    def _aside(self, row: Row) -> str:
        return self.new_key if row.kind is RowKind.NEW else str(row.uses)

    def _aside_width(self, row: Row) -> float:
        return max(COUNT, QFontMetricsF(self.where_font).horizontalAdvance(self._aside(row)) + 2)
