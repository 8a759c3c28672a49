"""How an article looks in the library list: a ring of progress, title, and a line of particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.text.direction import is_rtl
from annotator.ui.models.articles import SUMMARY, Index, meta
from annotator.ui.panes.paint import side_of, visual
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QFont

    from annotator.app.queries import ArticleSummary
    from annotator.ui.theme import Theme

RING = 20
LEFT = 38
LINE = 17
HEIGHT = 66


def ground_of_row(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Lay the ground under a row that is chosen, and the ring round the one that has the focus."""
    focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(QPen(theme.colours.accent, 1.5) if focus else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colours.chosen if chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6, 6)


class ArticleDelegate(QStyledItemDelegate):
    """Paints one article; every row has the same height, so that thousands scroll."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in this theme."""
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of all rows."""
        return QSize(180, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, ring, title in two lines at most, and particulars."""
        summary: ArticleSummary = index.data(SUMMARY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        ground_of_row(painter, box, option, self.theme)
        ring = QRectF(box.left() + 8, box.center().y() - RING / 2, RING, RING)
        self._ring(painter, visual(ring, box), summary)
        self._words(painter, visual(box.adjusted(LEFT, 6, -8, -4), box), summary)
        painter.restore()

    def _ring(self, painter: QPainter, box: QRectF, summary: ArticleSummary) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colours.edge, 4))
        painter.drawEllipse(box)
        if summary.checked:
            done = QPen(self.theme.colours.accent, 4)
            done.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(done)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * summary.checked / summary.claims))

    def _words(self, painter: QPainter, box: QRectF, summary: ArticleSummary) -> None:
        bold = interface_font(9.5)
        bold.setBold(True)
        lines = two_lines(summary.title or "…", bold, box.width())
        top = box.center().y() - LINE * (len(lines) + 1) / 2
        for line in lines:
            self._line(
                painter, QRectF(box.left(), top, box.width(), LINE), line, bold, self.theme.colours.text
            )
            top += LINE
        particulars = QRectF(box.left(), top, box.width(), LINE)
        self._line(painter, particulars, meta(summary), interface_font(8.5), self.theme.colours.soft)

    def _line(self, painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        end = is_rtl(text) is not QGuiApplication.isRightToLeft()
        painter.drawText(box, side_of(end=end) | Qt.TextFlag.TextSingleLine, fitting)


def two_lines(text: str, font: QFont, width: float) -> list[str]:
    """Return a text as one line or two; the second holds all the rest, to be elided by the painter."""
    layout = QTextLayout(text[:400], font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first = text[: line.textLength()]
    rest = text[line.textLength() :].strip()
    return [first.strip(), rest] if rest else [first.strip()]
