"""What the middle of the window shows while no article is open: what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from annotator.ui.theme import reading_font
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.keys import Keys


MARGIN = 40
"""Room at the sides, in pixels."""


class EmptyDesk(QWidget):
    """Three ways to begin."""

    def __init__(self, keys: Keys) -> None:
        """Offer to open a file, to paste, or to look at the sample."""
        super().__init__()
        title = label(self.tr("Open an article to check it."), wrap=True)
        title.setFont(reading_font(20))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = self.tr("Drop a file anywhere on this window, paste its text, or begin with the sample.")
        hint = label(words, "soft", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        names = (("open", "primary"), ("paste", ""), ("sample", ""))
        self.buttons = [self._button(keys, key, style) for key, style in names]
        choices = QWidget()
        self._row = row(1, *self.buttons, 1, spacing=10)
        choices.setLayout(self._row)
        self.setLayout(column(3, title, hint, choices, 4, margins=(MARGIN, 20, MARGIN, 20), spacing=16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons one below the other where they have no room side by side."""
        super().resizeEvent(event)
        wanted = sum(each.sizeHint().width() + self._row.spacing() for each in self.buttons)
        ways = QBoxLayout.Direction
        narrow = wanted > event.size().width() - 2 * MARGIN
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _button(self, keys: Keys, key: str, style: str) -> QWidget:
        action = keys.actions[key]
        return button(action.text(), action.trigger, style)
