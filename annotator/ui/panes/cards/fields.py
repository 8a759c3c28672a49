"""Fields of the open card: text that grows and is never lost, and choices that look like words."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QGuiApplication, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy

from annotator.text.direction import is_rtl
from annotator.ui.panes.paint import side_of, visual
from annotator.ui.theme import interface_font
from annotator.ui.words import title_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent

    from annotator.ui.panes.cards.context import Context
    from annotator.ui.theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

MOST_LINES = 14
"""A field grows to so many lines and then scrolls."""

Key = tuple[str, ...]
"""Says whose text a field shows: the id of a claim or link, and the field's name."""


class TextField(QPlainTextEdit):
    """Text that is saved when the field is left, on Ctrl+Enter, and before it shows other text.

    `save(key, text)` stores it and says whether that worked; what could not be stored stays as a draft and
    comes back with its key. While the person types, nothing that happens elsewhere changes the field.
    `entered` says that it was saved by Ctrl+Enter, `left` by Escape.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self,
        context: Context,
        name: str,
        save: Callable[[Key, str], bool] | None,
        *,
        one_line: bool = False,
    ) -> None:
        """Begin empty, under a name; without `save` the text is a draft, kept until `take` asks for it."""
        super().__init__()
        self._context, self._save, self._one_line = context, save, one_line
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self._key: Key | None = None
        self._base = self._newest = ""
        self.setTabChangesFocus(True)
        self.setFont(interface_font(9.5))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    @property
    def is_dirty(self) -> bool:
        """Say whether something was typed that is not stored."""
        return self.toPlainText() != self._base

    def show_text(self, key: Key, text: str) -> None:
        """Show the text of a key; typing in the same key goes on undisturbed."""
        if key == self._key:
            self._newest = text
            if self.hasFocus() or self.is_dirty:
                return
        else:
            self.flush()
        self._key, self._base, self._newest = key, text, text
        shown = self._context.drafts.pop(key, text)
        if shown != self.toPlainText():
            self.setPlainText(shown)
            self._turn(shown)

    def flush(self) -> bool:
        """Save what was typed; return whether nothing is left unsaved."""
        if self._key is None or not self.is_dirty:
            return True
        text = self.toPlainText()
        if self._save is not None and self._save(self._key, text):
            self._base = text
            return True
        self._context.drafts[self._key] = text
        return self._save is None

    def take(self) -> str:
        """Return a draft and empty the field."""
        text = self.toPlainText().strip()
        self._context.drafts.pop(self._key or (), None)
        self._base = self._newest = ""
        self.clear()
        return text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save; then show what has come from elsewhere meanwhile."""
        super().focusOutEvent(event)
        self.flush()
        if not self.is_dirty and self._newest != self._base:
            self.show_text(self._key or (), self._newest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save and leave on Ctrl+Enter and on Escape."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and (control or self._one_line):
            self.flush()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, not files: those become evidence of the card."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def _turn(self, text: str) -> None:
        """Lay the text out in its own direction."""
        right = is_rtl(text) if text else QGuiApplication.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def _grow(self) -> None:
        """Be as tall as the text."""
        needed = max(1, round(self.document().size().height()))
        lines = min(MOST_LINES, needed)
        frame = self.height() - self.contentsRect().height()
        inner = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        wanted = ceil(inner) + frame
        if wanted != self.height():
            self.setFixedHeight(wanted)
        scrolls = needed > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the width."""
        super().resizeEvent(event)
        self._grow()


class Choice(QComboBox):
    """A choice among codes that looks like a word with a small arrow; the wheel is left to the list.

    `picked` carries the value that the person chose; `left` says that a choice that was opened by key is
    done.
    """

    picked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, name: str, values: Iterable[StrEnum], *, unset: str = "") -> None:
        """Offer these codes, and None under the words `unset` where they are given."""
        super().__init__()
        self._theme, self._by_key = theme, False
        self.setFont(interface_font(9))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt reads what is chosen as the name
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Qt turns the codes of an item's data into plain strings, so they are kept here.
        self.values: tuple[StrEnum | None, ...] = (*((None,) if unset else ()), *values)
        self.addItems([unset if value is None else title_word(value) for value in self.values])
        self.setMaxVisibleItems(24)
        self.activated.connect(self._pick)

    @property
    def value(self) -> StrEnum | None:
        """Return what is chosen."""
        return self.values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def show_value(self, value: StrEnum | None) -> None:
        """Show a value; nothing is emitted."""
        place = self.values.index(value)
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.updateGeometry()

    def open_by_key(self) -> None:
        """Take the focus and open; `left` follows when something was chosen or not."""
        self._by_key = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.showPopup()

    def hidePopup(self) -> None:
        """Close, and say so where a key had opened it."""
        super().hidePopup()
        if self._by_key:
            self._by_key = False
            self.left.emit()

    def _pick(self, place: int) -> None:
        self.picked.emit(self.values[place])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; leave on Escape."""
        if event.key() in ENTER:
            self.showPopup()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the chosen word and the arrow."""
        metrics = QFontMetricsF(self.font())
        return QSize(ceil(metrics.horizontalAdvance(self.currentText())) + 19, ceil(metrics.height()) + 5)

    def minimumSizeHint(self) -> QSize:
        """Return room for the beginning of the word and the arrow."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word and the arrow, a ground while it is hovered, a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, box = self._theme.colours, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colours.chosen if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        words = visual(box.adjusted(2, 0, -14, 0), box)
        painter.setPen(colours.text if self.isEnabled() and self.value is not None else colours.faint)
        fitting = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, int(side_of(end=False)), fitting)
        arrow = QRectF(box.right() - 12, box.center().y() - 2, 7, 4)
        draw_arrow(painter, visual(arrow, box), self._theme)


def draw_arrow(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw a small arrow that points down."""
    painter.setPen(QPen(theme.colours.soft, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center()
    middle.setY(box.bottom())
    painter.drawPolyline(QPolygonF([box.topLeft(), middle, box.topRight()]))
