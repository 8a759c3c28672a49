"""What the middle of the window shows while no article is open: what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.theme import reading_font
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from annotator.ui.keys import Keys


class EmptyDesk(QWidget):
    """Three ways to begin."""

    def __init__(self, keys: Keys) -> None:
        """Offer to open a file, to paste, or to look at the sample."""
        super().__init__()
        title = label(self.tr("Open an article to check it."))
        title.setFont(reading_font(20))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = self.tr("Drop a file anywhere on this window, paste its text, or begin with the sample.")
        hint = label(words, "soft", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        names = (("open", "primary"), ("paste", ""), ("sample", ""))
        self.buttons = [self._button(keys, key, style) for key, style in names]
        choices = QWidget()
        choices.setLayout(row(1, *self.buttons, 1, spacing=10))
        self.setLayout(column(3, title, hint, choices, 4, margins=(40, 20, 40, 20), spacing=16))

    def _button(self, keys: Keys, key: str, style: str) -> QWidget:
        action = keys.actions[key]
        return button(action.text(), action.trigger, style)
