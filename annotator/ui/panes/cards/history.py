"""What was done to the claim, newest first; read only when somebody looks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app import queries
from annotator.ui import sentences
from annotator.ui.errors import attempt
from annotator.ui.panes.cards.parts import Disclosure, Words, shown_time
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.changes import Step
    from annotator.domain.claim import Claim
    from annotator.ui.panes.cards.context import Context

LIMIT = 2_000
"""Steps of the article that are looked through."""

MOST = 30
"""Steps of the claim that are shown."""


class ClaimHistory(QWidget):
    """Who did what to the claim; closed at first."""

    def __init__(self, context: Context) -> None:
        """Read nothing yet."""
        super().__init__()
        self._context = context
        self._claim: Claim | None = None
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(14, 0, 0, 0)
        self._rows.setSpacing(1)
        self.head = Disclosure(context.theme, self.tr("History"), self._list)
        self.head.clicked.connect(self._fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.head)
        layout.addWidget(self._list)

    def show_claim(self, _desk: Desk, claim: Claim) -> None:
        """Show another claim's history, if it is open."""
        if self._claim is not None and self._claim.id != claim.id:
            self.head.set_open(False)
        self._claim = claim
        self._fill()

    @property
    def told(self) -> list[str]:
        """Return what is shown, line by line."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row.accessibleName() for row in rows if row is not None]

    def _fill(self) -> None:
        if not self.head.is_open:
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for step in self._steps():
            row = Words(self._context.theme, interface_font(8.5), own_way=False)
            row.setEnabled(False)
            who = (
                self._context.state.desk.reviewers.get(step.by)
                if self._context.state.desk and step.by
                else None
            )
            row.show_words(
                sentences.step(step),
                " · ".join(filter(None, (who.initials if who else "", shown_time(step.at)))),
            )
            self._rows.addWidget(row)

    def _steps(self) -> list[Step]:
        claim, desk = self._claim, self._context.state.desk
        if claim is None or desk is None:
            return []
        article = desk.article.id
        found = attempt(
            self._context.pane, lambda: queries.steps(self._context.library, article=article, limit=LIMIT)
        )
        return [step for step in found or () if is_about(step, claim.number)][:MOST]


def is_about(step: Step, number: int) -> bool:
    """Say whether a step was about the claim of that number, as far as its words tell."""
    if step.parameters.get("number") == str(number):
        return True
    named = (step.parameters.get("claims", ""), step.parameters.get("on", ""))
    return any(words.startswith("claim") and str(number) in re.findall(r"\d+", words) for words in named)
