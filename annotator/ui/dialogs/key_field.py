"""A field that waits for one key and says which it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.layouts import pressed

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

PASSED_ON = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""Keys that leave the field, as everywhere."""


class KeyField(QLineEdit):
    """`pressed` carries a key in portable notation; `given_up` says that none is wanted any more."""

    pressed = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait; nothing can be typed."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setAccessibleName(self.tr("Press a key"))
        self.setAccessibleDescription(self.tr("Escape gives up"))

    def event(self, event: QEvent) -> bool:
        """Take every key before it becomes a shortcut of anything else."""
        if isinstance(event, QKeyEvent) and event.key() not in PASSED_ON:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(event)
        return super().event(event)

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key := pressed(event):
            self.pressed.emit(key)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up when the focus goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.given_up.emit()
