"""What stands in place of the cards while there are none, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.widgets import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class EmptyState(QWidget):
    """A sentence in the middle, and a button where the filter hides everything."""

    clear_wanted = Signal()

    def __init__(self) -> None:
        """Ask for an article."""
        super().__init__()
        self._title: QLabel = label("", "title", wrap=True)
        self._advice: QLabel = label("", "soft", wrap=True)
        self.clear = button(self.tr("Clear the filter"), self.clear_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(8)
        layout.addStretch(2)
        for text in (self._title, self._advice):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(text)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._key = ""
        self._reason = (False, False)
        self.show_reason(has_article=False, has_claims=False)

    @property
    def text(self) -> str:
        """Return what is said."""
        return f"{self._title.text()} {self._advice.text()}"

    def set_key(self, key: str) -> None:
        """Name the key that marks a claim, as it is bound now."""
        self._key = key
        has_article, has_claims = self._reason
        self.show_reason(has_article=has_article, has_claims=has_claims)

    def show_reason(self, *, has_article: bool, has_claims: bool) -> None:
        """Say why there is no card, and what to do next."""
        self._reason = (has_article, has_claims)
        self.clear.setVisible(has_claims)
        if not has_article:
            self._say(self.tr("No article"), self.tr("Open or drop an article, and its claims stand here."))
        elif not has_claims:
            advice = self.tr("Select words in the article and press {key}.").format(key=self._key)
            self._say(self.tr("No claims yet"), advice if self._key else "")
        else:
            self._say(self.tr("No claim fits the filter"), "")

    def _say(self, title: str, advice: str) -> None:
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
