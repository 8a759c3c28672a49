"""The quiet bar: says what was done or what went wrong, offers one thing to do, and goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.ui.widgets import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

SHOWN_MS = 7_000
"""How long a word stays that asks for nothing; errors stay until they are closed or another word comes."""

GAP, STATUS = 14, 30
"""Pixels between the bar and what lies below it; height of the status bar."""

MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
"""What the parent or the suggestion bar does that moves this bar."""


class Notice(QFrame):
    """A bar that floats above the foot of the article; one word at a time.

    The article is what holds the suggestion bar: where there is none, or it is not shown, the whole parent.
    """

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until there is something to say."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._home = parent
        self.setAccessibleName(self.tr("Message"))
        self._label = label(wrap=True)
        self._deed: Callable[[], object] | None = None
        self._below: QWidget | None = None
        self._offer = button("", self._do)
        self._close = button("×", self.hide, name=self.tr("Close the message"))
        self._close.setFixedWidth(30)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._offer)
        layout.addWidget(self._close)

    @property
    def text(self) -> str:
        """Return what is being said, or nothing while the bar is hidden."""
        return self._label.text() if self.isVisible() else ""

    @property
    def offer(self) -> QPushButton:
        """Return the button that does what is offered."""
        return self._offer

    def say(
        self, text: str, *, offer: str = "", deed: Callable[[], object] | None = None, stay: bool = False
    ) -> None:
        """Show a text, with a button for `deed` if there is one; it goes after a while, or stays."""
        self._label.setText(text)
        self._deed = deed
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setVisible(deed is not None)
        self.setAccessibleDescription(text)
        self._watch()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop() if stay else self._timer.start()

    def _do(self) -> None:
        deed, self._deed = self._deed, None
        self.hide()
        if deed is not None:
            deed()

    def _watch(self) -> None:
        """Follow the suggestion bar, which is made after this bar."""
        if self._below is None:
            self._below = self._home.findChild(QWidget, "suggestionBar")
            if self._below is not None:
                self._below.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when what lies around changes its size, comes or goes."""
        if event.type() in MOVING and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Lie in the middle, above the suggestion bar or the status bar, as high as the words need."""
        room = self._room()
        width = min(640, room.width() - 48)
        self.setFixedWidth(width)
        self._layout.activate()
        height = max(self._layout.heightForWidth(width), self.sizeHint().height())
        self.setFixedHeight(height)
        self.move(QPoint(room.left() + (room.width() - width) // 2, room.bottom() - height - GAP))

    def _room(self) -> QRect:
        """Return what the bar may cover: the article without its suggestion bar, in the parent's pixels."""
        below = self._below
        reading = None if below is None else below.parentWidget()
        if below is None or reading is None or not reading.isVisible():
            return self._home.rect().adjusted(0, 0, 0, -STATUS)
        room = QRect(reading.mapTo(self._home, QPoint(0, 0)), reading.size())
        return room.adjusted(0, 0, 0, -below.height()) if below.isVisible() else room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
