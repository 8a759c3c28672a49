"""One correction as the card of a claim and the list of all corrections show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.marks import CorrectionState, Severity
from annotator.ui.panes.cards.fields import Choice, Key, TextField
from annotator.ui.panes.cards.parts import Link, Words, shown_time
from annotator.ui.theme import interface_font
from annotator.ui.words import word

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.ids import CorrectionId
    from annotator.domain.marks import Correction
    from annotator.ui.panes.cards.context import Context

QUOTE_MOST = 240
"""Code points of old and of new words that are shown."""


class CorrectionRow(QWidget):
    """Old words and new ones, why and how pressing; what can be done with it, and its fields once asked."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._correction: Correction | None = None
        theme = context.theme
        self.words = Words(theme, interface_font(9.5), most=2 * QUOTE_MOST)
        self.words.clicked.connect(self._go_to)
        self.reason = Words(theme, interface_font(9))
        self.reason.setEnabled(False)
        self.meta = Words(theme, interface_font(8.5), own_way=False)
        self.meta.setEnabled(False)
        self.fields = CorrectionFields(context)
        self.fields.hide()
        self.accept = Link(theme, self.tr("Accept"), lambda: self._set(CorrectionState.ACCEPTED))
        self.stet = Link(
            theme,
            self.tr("Stet"),
            self._let_stand,
            name=self.tr("Let the words stand"),
        )
        self.propose = Link(theme, self.tr("Propose again"), lambda: self._set(CorrectionState.PROPOSED))
        self.edit = Link(theme, self.tr("Change…"), self.open_fields, name=self.tr("Change the correction"))
        self.remove = Link(theme, "×", self._remove, name=self.tr("Delete the correction"))
        self._lay_out()

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        for link in (self.accept, self.stet, self.propose, self.edit):
            below.addWidget(link)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(1)
        column.addLayout(top)
        for part in (self.reason, self.meta):
            column.addWidget(part)
        column.addLayout(below)
        column.addWidget(self.fields)

    def show_correction(self, desk: Desk, correction: Correction) -> None:
        """Show a correction, or what has changed of it."""
        self._correction = correction
        self.words.show_words(told(correction, self.tr("the words go")))
        self.reason.show_words("", correction.reason)
        self.reason.setVisible(bool(correction.reason))
        self.meta.show_words("", self._particulars(desk, correction))
        state = correction.state
        self.accept.setVisible(state is CorrectionState.PROPOSED)
        self.stet.setVisible(state is not CorrectionState.STET)
        self.propose.setVisible(state is not CorrectionState.PROPOSED)
        self.fields.show_correction(correction)

    def _particulars(self, desk: Desk, correction: Correction) -> str:
        who = desk.reviewers[correction.by].initials if correction.by in desk.reviewers else ""
        lost = self.tr("no longer in the text") if correction.anchor.is_orphan else ""
        severity = self.tr("{how} be fixed").format(how=word(correction.severity))
        parts = (severity, word(correction.state), lost, who, shown_time(correction.at))
        return " · ".join(part for part in parts if part)

    def open_fields(self) -> None:
        """Show the fields with the focus in the new words, or hide them."""
        if self.fields.isHidden():
            self.fields.show()
            self.fields.new.setFocus()
            self.fields.new.selectAll()
        else:
            self.fields.flush()
            self.fields.hide()

    def flush(self) -> None:
        """Save what is being typed."""
        self.fields.flush()

    def _go_to(self) -> None:
        if self._correction is not None and self._correction.anchor.span is not None:
            self._context.go_to(self._correction.anchor.span)

    def _set(self, state: CorrectionState) -> None:
        one = self._correction
        if one is not None:
            library = self._context.library
            self._context.do(lambda: commands.set_correction_state(library, correction=one.id, state=state))

    def _let_stand(self) -> None:
        self._set(CorrectionState.STET)

    def _remove(self) -> None:
        one = self._correction
        if one is not None:
            self._context.do(lambda: commands.remove_correction(self._context.library, correction=one.id))


def told(correction: Correction, nothing: str) -> str:
    """Return old and new words on one line; `nothing` stands for new words that there are none of."""
    old, new = (" ".join(words.split())[:QUOTE_MOST] for words in (correction.anchor.exact, correction.new))
    return f"“{old}” → “{new}”" if new else f"“{old}” → {nothing}"


class CorrectionFields(QWidget):
    """New words, reason and severity of a correction that is there."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._key: CorrectionId | None = None
        self.new = TextField(context, self.tr("New words"), self._save_new)
        self.reason = TextField(context, self.tr("Reason"), self._save_reason)
        self.severity = Choice(context.theme, self.tr("How pressing"), Severity)
        self.severity.picked.connect(lambda value: self._save(severity=value))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        for part in (self.new, self.reason):
            part.left.connect(self._leave)
            part.entered.connect(self._leave)
            layout.addWidget(part)
        layout.addWidget(self.severity, 0, Qt.AlignmentFlag.AlignLeft)

    def show_correction(self, correction: Correction) -> None:
        """Show the fields of a correction."""
        self._key = correction.id
        self.new.show_text((correction.id, "new"), correction.new)
        self.reason.show_text((correction.id, "reason"), correction.reason)
        self.severity.show_value(correction.severity)

    def flush(self) -> None:
        """Save what is being typed."""
        self.new.flush()
        self.reason.flush()

    def _leave(self) -> None:
        self.hide()
        self._context.leave()

    def _save_new(self, _key: Key, text: str) -> bool:
        return self._save(new=text)

    def _save_reason(self, _key: Key, text: str) -> bool:
        return self._save(reason=text)

    def _save(self, **fields: object) -> bool:
        key = self._key
        if key is None:
            return False
        return self._context.do(
            lambda: commands.edit_correction(self._context.library, correction=key, **fields)
        )
