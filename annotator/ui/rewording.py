"""From the article to the form for other words, and back to what was beside it before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView
    from annotator.ui.panes.beside import Beside
    from annotator.ui.panes.corrections import CorrectionsPane

NAME = "corrections"
"""What the row of tabs calls the pane."""


class Rewording(QObject):
    """Shows the corrections while one is written, and then what was shown before."""

    def __init__(self, beside: Beside, pane: CorrectionsPane, article: ArticleView) -> None:
        """Listen to the pane."""
        super().__init__(beside)
        self._beside, self._article = beside, article
        self._before = NAME
        pane.shown_wanted.connect(self._show)
        pane.left.connect(self._back)
        pane.go_to_wanted.connect(article.go_to)

    def _show(self) -> None:
        self._before = self._beside.name
        self._beside.show_pane(NAME)

    def _back(self) -> None:
        self._beside.show_pane(self._before)
        self._article.surface().setFocus()
