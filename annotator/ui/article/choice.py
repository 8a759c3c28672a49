"""Which claim is meant where several lie over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.article.tips import title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.claim import Claim
    from annotator.ui.article.sheet import Sheet
    from annotator.ui.article.surface import Surface

BELOW = QPoint(6, 14)
"""From the pointer to the menu, in pixels, so that a second click still falls on the words."""


class ClaimChoice(QObject):
    """Offers the claims under a click. The shortest is taken at once, another click takes the next.

    The menu waits for the time of a double click, which would mean the word.
    """

    chosen = Signal(str)
    """A row of the menu was chosen: the claim's id."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.menu = QMenu(surface)
        self._where = QPoint()
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(lambda: self.menu.popup(self._where + BELOW))

    def offer(self, sheet: Sheet, claims: Sequence[Claim], taken: str, where: QPoint) -> None:
        """Offer the claims at a point of the screen, that which was taken being ticked."""
        self.menu.clear()
        self.menu.setAccessibleName(self.tr("Claims at this place"))
        for claim in claims:
            row = self.menu.addAction(title_of(sheet, claim).replace("&", "&&"))
            row.setCheckable(True)
            row.setChecked(claim.id == taken)
            row.triggered.connect(lambda _checked=False, key=claim.id: self.chosen.emit(key))
        self._where = where
        self._wait.start(QApplication.doubleClickInterval())

    def withdraw(self) -> None:
        """Take back an offer that is not yet shown."""
        self._wait.stop()


def next_of(claims: Sequence[Claim], selected: str | None, *, again: bool) -> Claim:
    """Return the claim that a click takes: the first, or on the same place `again` the next one."""
    keys = [str(claim.id) for claim in claims]
    if again and selected is not None and selected in keys:
        return claims[(keys.index(selected) + 1) % len(claims)]
    return claims[0]
