"""The corrections of the open article as rows: on the card of a claim its own, beside the article all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.panes.cards.correction_row import CorrectionRow
from annotator.ui.panes.cards.parts import discard, heading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.domain.ids import CorrectionId
    from annotator.domain.marks import Correction
    from annotator.ui.panes.cards.context import Context


class CorrectionRows(QWidget):
    """Rows in the article's order; those that stay keep what is being typed."""

    def __init__(self, context: Context) -> None:
        """Show none yet."""
        super().__init__()
        self._context = context
        self.rows: dict[CorrectionId, CorrectionRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)

    def show_corrections(self, desk: Desk, corrections: Iterable[Correction]) -> None:
        """Show these, those without a place last."""
        end = len(desk.text)
        shown = {
            one.id: one
            for one in sorted(corrections, key=lambda c: c.anchor.span.start if c.anchor.span else end)
        }
        for key in [key for key in self.rows if key not in shown]:
            discard(self._list, self.rows.pop(key))
        for place, (key, one) in enumerate(shown.items()):
            if key not in self.rows:
                self.rows[key] = CorrectionRow(self._context)
            self._list.insertWidget(place, self.rows[key])
            self.rows[key].show_correction(desk, one)

    def flush(self) -> None:
        """Save what is being typed."""
        for row in self.rows.values():
            row.flush()


class Corrections(QWidget):
    """The corrections of words that a claim stands on; nothing at all where there are none."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self.list = CorrectionRows(context)
        head, _ = heading(context, self.tr("Corrections"), "reword")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list)

    def show_claim(self, desk: Desk, claim: Claim) -> None:
        """Show what is to be changed in the words of a claim."""
        near = [one for one in desk.review.corrections if _lies_on(one, claim)]
        self.list.show_corrections(desk, near)
        self.setVisible(bool(near))

    def flush(self) -> None:
        """Save what is being typed."""
        self.list.flush()


def _lies_on(correction: Correction, claim: Claim) -> bool:
    span = correction.anchor.span
    return span is not None and any(span.overlaps(own) for own in claim.spans)
