"""The source picker: who says so? A field, and under it the sources, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.ui.models.picking import PickerModel, Question, Row, RowKind
from annotator.ui.panes.paint import RADIUS
from annotator.ui.panes.picker_rows import RowDelegate
from annotator.ui.widgets import label

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from annotator.domain.ids import SourceId
    from annotator.domain.span import Span
    from annotator.ui.theme import Theme

WIDTH, TALLEST = 344, 380
"""The picker's width, and the height of its list at most, in pixels."""

NAVIGATION = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""Keys of the field that move in the list."""

EDIT_KEY = Qt.Key.Key_F2
"""Renames, gives aliases, merges: as in file managers."""

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SourcePicker(QFrame):
    """A popup that asks for a source and closes by itself.

    `chosen` carries a SourceId, or None for nobody; `new` the name of a source that is to be made;
    `words_for` then gives the words by which the text names it. `edit_wanted` carries the id of a source
    that is to be renamed, given aliases or merged.
    """

    chosen = Signal(object)
    new = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Stay hidden until a question is asked."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Who says so?"))
        self._question: Question | None = None
        self._said = label("", "soft", wrap=True)
        self._hint = label(self.tr("F2: rename, aliases, merge"), "faint")
        self.field = QLineEdit()
        self.list = QListView()
        self.model = PickerModel(self)
        self._theme = theme
        control = QKeySequence("Ctrl+A").toString(QKeySequence.SequenceFormat.NativeText).removesuffix("A")
        self._rows = RowDelegate(theme, f"{control}↵", WIDTH - 14, self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFixedWidth(WIDTH)
        self.field.setPlaceholderText(self.tr("Who says so? Type a name"))
        self.field.setAccessibleName(self.tr("Name of the source"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._rows)
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(self._take)
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 7, 7, 7)
        layout.setSpacing(5)
        for part in (self.field, self._said, self.list, self._hint):
            layout.addWidget(part)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = self._rows.theme = theme
        self.list.viewport().update()

    @property
    def mention(self) -> Span | None:
        """Return the words that the answer is tied to."""
        return None if self._question is None else self._question.mention

    @property
    def said(self) -> str:
        """Return what is said above the list: by which words the source is named."""
        return self._said.text() if self._said.isVisible() else ""

    @property
    def question(self) -> Question | None:
        """Return what is being asked."""
        return self._question

    def ask(self, question: Question, at: QPoint) -> None:
        """Open below a point of the screen; the field is empty, so that typing begins a name."""
        self._question = question
        self._said.setText(self.tr("Named by “{words}”").format(words=question.words))
        self._said.setVisible(bool(question.words))
        self.field.clear()
        self._fill()
        self.move(self._on_screen(at))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_screen(self, at: QPoint) -> QPoint:
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room: QRect = screen.availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = max(room.top(), min(at.y(), room.bottom() - self.height()))
        return QPoint(left, top)

    def _fill(self) -> None:
        if self._question is None:
            return
        rows = self._question.rows(self.field.text())
        self.model.show(rows)
        self._choose(self._question.first_choice(rows))
        self._fit()

    def _fit(self) -> None:
        """Make the list as tall as its rows."""
        self.list.setFixedWidth(WIDTH - 14)
        tall = sum(self.list.sizeHintForRow(row) for row in range(len(self.model.rows)))
        self.list.setFixedHeight(min(tall + 2, TALLEST))
        self.adjustSize()

    def _choose(self, row: int) -> None:
        index = self.model.index(max(0, min(len(self.model.rows) - 1, row)))
        self.list.setCurrentIndex(index)
        self.field.setAccessibleDescription(str(index.data() or ""))
        self._hint.setVisible(any(row.source is not None for row in self.model.rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground: a translucent window has none of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colours.edge)
        painter.setBrush(self._theme.colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrows move in the list, and Enter take the row."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._make_new()
        elif key in ENTER:
            self._take(self.list.currentIndex())
        elif key in NAVIGATION:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[key]
            self._choose(self.list.currentIndex().row() + step)
        elif key == EDIT_KEY:
            self._edit(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row: Row = self.model.rows[index.row()]
        if row.kind is RowKind.NEW:
            self._make_new()
            return
        self.close()
        self.chosen.emit(row.source)

    def _edit(self, index: QModelIndex) -> None:
        """Ask for the source of a row to be edited; other rows have nothing to edit."""
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is not None and row.source is not None:
            self.close()
            self.edit_wanted.emit(row.source)

    def _make_new(self) -> None:
        """Ask for a new source of the typed name, else of the selected words, if there are any."""
        row = next((row for row in self.model.rows if row.kind is RowKind.NEW), None)
        if row is not None:
            self.close()
            self.new.emit(row.name)

    def words_for(self, source: SourceId | None) -> Span | None:
        """Return the words that name a source: the selected ones, else those beside the claim."""
        if self._question is None:
            return None
        return self._question.mention or (None if source is None else self._question.beside(source))
