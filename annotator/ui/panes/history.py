"""The history pane: who did what when, newest first; each step can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.app import history, queries
from annotator.ui import sentences
from annotator.ui.errors import attempt
from annotator.ui.panes.cards.parts import shown_time
from annotator.ui.panes.paint import side_of, visual
from annotator.ui.theme import interface_font
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QShowEvent

    from annotator.domain.changes import Step
    from annotator.domain.ids import ReviewerId
    from annotator.domain.marks import Reviewer
    from annotator.ui.models.articles import Index
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme

STEP = Qt.ItemDataRole.UserRole
"""The role under which a row gives its Step."""

PAGE = 200
"""Steps that are read at once; more come when the list is scrolled to its end."""

ROW_HEIGHT = 46


class StepsModel(QAbstractListModel):
    """The steps of an article or of the whole library, newest first, read a page at a time."""

    def __init__(self, state: DeskState, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._state = state
        self._rows: list[Step] = []
        self._more = False
        self.whole_library = False
        self.people: dict[ReviewerId, Reviewer] = {}

    def reload(self) -> None:
        """Read the newest page again."""
        self.beginResetModel()
        self.people = queries.people(self._state.library)
        self._rows = self._page(None)
        self.endResetModel()

    def _page(self, before: int | None) -> list[Step]:
        desk = self._state.desk
        article = None if desk is None or self.whole_library else desk.article.id
        found = list(queries.steps(self._state.library, article=article, before=before, limit=PAGE))
        self._more = len(found) == PAGE
        return found

    def canFetchMore(self, _parent: Index | None = None) -> bool:
        """Say whether older steps may be there."""
        return self._more

    def fetchMore(self, _parent: Index | None = None) -> None:
        """Read the next page."""
        older = self._page(self._rows[-1].seq)
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(older) - 1)
        self._rows.extend(older)
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many steps have been read."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what was done, by whom and when."""
        if not index.isValid():
            return None
        step = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return sentences.step(step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{sentences.step(step)}. {self.particulars(step)}"
        return step if role == STEP else None

    def particulars(self, step: Step) -> str:
        """Say who did it and when, and whether it was taken back."""
        person = None if step.by is None else self.people.get(step.by)
        parts = [shown_time(step.at)] if person is None else [person.name, shown_time(step.at)]
        return " · ".join([*parts, self.tr("taken back")] if step.undone else parts)


class HistoryPane(QWidget):
    """The list of steps, whose words they are, and a button that takes the chosen one back."""

    def __init__(self, state: DeskState, theme: Theme, parent: QWidget | None = None) -> None:
        """Read nothing until the pane is shown."""
        super().__init__(parent)
        self._state = state
        self._model = StepsModel(state, self)
        self.steps = QListView()
        self.steps.setAccessibleName(self.tr("History"))
        self.steps.setUniformItemSizes(True)
        self.steps.setModel(self._model)
        self._delegate = StepDelegate(theme, self.steps)
        self.steps.setItemDelegate(self._delegate)
        self._back = button(self.tr("Take this step back"), self.take_back)
        self._whole = QCheckBox(self.tr("Whole library"))
        self._whole.toggled.connect(self._on_whole)
        foot = QWidget()
        foot.setLayout(row(self._back, 1, self._whole))
        heading = label(self.tr("HISTORY"), "heading")
        layout = column(heading, margins=(16, 16, 12, 12), spacing=8)
        layout.addWidget(self.steps, 1)
        layout.addWidget(foot)
        self.setLayout(layout)
        self.steps.selectionModel().currentChanged.connect(lambda now, _old: self._on_current(now))
        self._on_current(QModelIndex())
        state.opened.connect(self._reload_if_shown)
        state.library_changed.connect(lambda _changes: self._reload_if_shown())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.theme = theme
        self.steps.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the steps when they are looked at."""
        self._model.reload()
        super().showEvent(event)

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self._model.reload()
            self._on_current(QModelIndex())

    def _on_whole(self, whole: bool) -> None:
        self._model.whole_library = whole
        self._model.reload()

    def _on_current(self, index: QModelIndex) -> None:
        step: Step | None = index.data(STEP) if index.isValid() else None
        self._back.setEnabled(step is not None and not step.undone and not self._state.library.read_only)

    def take_back(self) -> None:
        """Take the chosen step back, or say which later step stands in the way."""
        step: Step | None = self.steps.currentIndex().data(STEP)
        if step is not None:
            attempt(self, lambda: history.take_back(self._state.library, step=step.seq))


class StepDelegate(QStyledItemDelegate):
    """Paints a step in two lines; one that was taken back is struck through."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in this theme."""
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of all rows."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        step: Step = index.data(STEP)
        model = index.model()
        if not isinstance(model, StepsModel):
            return
        colours = self.theme.colours
        box = QRectF(option.rect).adjusted(0, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.chosen)
            painter.drawRoundedRect(box, 5, 5)
        font = interface_font(9.5)
        font.setStrikeOut(step.undone)
        told = str(index.data())
        above = visual(box.adjusted(10, 5, -8, -22), box)
        self._line(painter, above, told, colours.soft if step.undone else colours.text, font)
        small = interface_font(8.5)
        self._line(
            painter, visual(box.adjusted(10, 22, -8, -4), box), model.particulars(step), colours.soft, small
        )
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, text: str, colour: QColor, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, side_of(end=False) | Qt.TextFlag.TextSingleLine, fitting)
