"""The bar at the foot of the window: coverage, counts, and that all is saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.ui.widgets import label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.app.desk import Desk
    from annotator.domain.coverage import Coverage


MARGIN, SPACING, BAR_WIDTH = 16, 12, 160
"""Room at the ends, between the parts, and the width of the bar of coverage, in pixels."""


class StatusBar(QWidget):
    """Reads the desk and says how far the check is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing but the hints until an article is open."""
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Coverage"))
        self._title = label(self.tr("Coverage"), "soft")
        self._sentences = label("", "soft")
        self._counts = label("", "soft")
        self._saved = label("", "soft")
        self._hints = label("", "soft")
        items = (self._title, self._bar, self._sentences, self._counts, 1, self._saved, self._hints)
        self.setLayout(row(*items, margins=(MARGIN, 4, MARGIN, 4), spacing=SPACING))
        self.setFixedHeight(30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hints where they have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the hints whole or not at all."""
        parts = (self._title, self._bar, self._sentences, self._counts, self._saved)
        taken = sum(part.sizeHint().width() + SPACING for part in parts if not part.isHidden())
        room = self.width() - 2 * MARGIN - taken - BAR_WIDTH
        self._hints.setVisible(self._hints.sizeHint().width() <= room)

    def set_hints(self, text: str) -> None:
        """Show the keys that matter most, as they are bound now."""
        self._hints.setText(text)
        self._fit()

    def show_desk(self, desk: Desk | None) -> None:
        """Show an article's counts, or nothing."""
        for part in (self._title, self._bar, self._sentences, self._counts):
            part.setVisible(desk is not None)
        if desk is not None:
            self._show_counts(desk)

    def show_coverage(self, covered: Coverage) -> None:
        """Show how far the check is."""
        self._bar.setMaximum(max(1, covered.sentences))
        self._bar.setValue(covered.done)
        text = self.tr("{done} of {all} sentences").format(done=covered.done, all=covered.sentences)
        self._sentences.setText(text)
        self._bar.setAccessibleDescription(text)
        seen = self.tr("{seen} of {all} sentences have been looked at")
        self._bar.setToolTip(seen.format(seen=covered.seen, all=covered.sentences))

    def _show_counts(self, desk: Desk) -> None:
        claims = desk.claims.values()
        counts = self.tr("Claims {claims}    Attributed {attributed}    Checked {checked}").format(
            claims=len(claims),
            attributed=sum(claim.is_attributed for claim in claims),
            checked=sum(claim.is_checked for claim in claims),
        )
        self._counts.setText(counts)

    def say_saved(self) -> None:
        """Say that what was done last is on the disk."""
        now = datetime.now().astimezone().strftime("%H:%M")
        self._saved.setText(self.tr("All changes saved · {time}").format(time=now))
        self._fit()

    def say_reading_only(self, reason: str) -> None:
        """Say that nothing can be changed, and why: a clause."""
        self._saved.setText(self.tr("Reading only: {reason}").format(reason=reason))
