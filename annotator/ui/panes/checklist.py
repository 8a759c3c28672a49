"""A list of things to be checked off one by one: words in a few lines, and a note on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPen, QPolygonF, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.text.direction import is_rtl
from annotator.ui.panes.library import ActivatingList
from annotator.ui.panes.paint import side_of, visual
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from annotator.ui.models.articles import Index

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives its CheckRow."""

LINE, NOTE, PAD, BOX = 17, 15, 7, 15
"""Heights in pixels: a line of words, of the note, the room around both; the box that is ticked."""

LEFT = 28
LINES, SHOWN = 8, 1_000
"""Lines of the words at most, and code points of them that are laid out."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing: its words, a note in small type, whether it is ticked, and whether that can be changed."""

    key: object
    words: str
    note: str = ""
    checked: bool = False
    enabled: bool = True


class ChecklistModel(QAbstractListModel):
    """The rows of a checklist."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: tuple[CheckRow, ...] = ()

    def show(self, rows: tuple[CheckRow, ...]) -> None:
        """Show these rows; as many as before keep their place in the list."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words, whether they are ticked, and both for a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words[:SHOWN]}. {row.note}"
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a row be ticked while that can be changed."""
        if not index.isValid():
            return super().flags(index)
        shown = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return shown | Qt.ItemFlag.ItemIsUserCheckable if self.rows[index.row()].enabled else shown


class Checklist(ActivatingList):
    """The list; a click, Space or Enter ticks a row: `ticked` carries its key and whether it shall be."""

    ticked = Signal(object, bool)

    def __init__(self, name: str) -> None:
        """Take the name that a screen reader says."""
        super().__init__(name)
        self.model_ = ChecklistModel(self)
        self.setModel(self.model_)
        self.setUniformItemSizes(False)
        self.setResizeMode(self.ResizeMode.Adjust)
        self.setItemDelegate(CheckDelegate(self))
        self.picked.connect(self._tick)

    def _tick(self, index: QModelIndex) -> None:
        row = self.model_.rows[index.row()]
        if row.enabled:
            self.ticked.emit(row.key, not row.checked)


class CheckDelegate(QStyledItemDelegate):
    """Paints a row: a box with or without a tick, words, and the note under them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row: its lines, and the note."""
        row: CheckRow = index.data(ROW)
        view = option.widget
        room = (view.viewport().width() if isinstance(view, QListView) else option.rect.width()) - LEFT - 12
        count = len(wrapped(_words(row), interface_font(9.5), room))
        return QSize(180, count * LINE + (NOTE if row.note else 0) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: CheckRow = index.data(ROW)
        box = QRectF(option.rect).adjusted(0, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QGuiApplication.palette()  # The view's own ground is transparent.
        self._ground(painter, box, option, palette)
        tick = QRectF(box.left() + 6, box.top() + PAD, BOX, BOX)
        self._tick(painter, visual(tick, box), palette, row)
        self._words(painter, visual(box.adjusted(LEFT, PAD - 1, -8, -PAD), box), palette, row)
        painter.restore()

    def _ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, palette: QPalette
    ) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase).darker(105))
        painter.drawRoundedRect(box, 5, 5)

    def _tick(self, painter: QPainter, box: QRectF, palette: QPalette, row: CheckRow) -> None:
        role = QPalette.ColorRole
        edge = palette.color(role.Link if row.checked else role.PlaceholderText)
        painter.setPen(QPen(edge if row.enabled else palette.color(role.Mid), 1.5))
        painter.setBrush(edge if row.checked and row.enabled else palette.color(role.Base))
        painter.drawRoundedRect(box, 3, 3)
        if row.checked:
            pen = QPen(palette.color(role.Base if row.enabled else role.PlaceholderText), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y = box.left(), box.top()
            painter.drawPolyline(
                QPolygonF([QPointF(x + 3.5, y + 8), QPointF(x + 6.5, y + 11), QPointF(x + 11.5, y + 4.5)])
            )

    def _words(self, painter: QPainter, box: QRectF, palette: QPalette, row: CheckRow) -> None:
        font, top = interface_font(9.5), box.top()
        colour = palette.color(QPalette.ColorRole.Text if row.enabled else QPalette.ColorRole.PlaceholderText)
        for line in wrapped(_words(row), font, box.width()):
            self._line(painter, QRectF(box.left(), top, box.width(), LINE), line, font, colour)
            top += LINE
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        note = QRectF(box.left(), top, box.width(), NOTE)
        self._line(painter, note, row.note, interface_font(8.5), faint)

    def _line(self, painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        end = is_rtl(text) is not QGuiApplication.isRightToLeft()
        painter.drawText(box, side_of(end=end) | Qt.TextFlag.TextSingleLine, fitting)


def _words(row: CheckRow) -> str:
    return " ".join(row.words[:SHOWN].split())


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return a text in lines of that width; the last of LINES holds all the rest, to be elided."""
    layout = QTextLayout(text, font)
    units = text.encode("utf-16-le")  # Qt counts these.
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        end = len(units) if len(found) == LINES - 1 else start + 2 * line.textLength()
        found.append(units[start:end].decode("utf-16-le", "replace").strip())
        if len(found) == LINES:
            break
    layout.endLayout()
    return found or [text]
