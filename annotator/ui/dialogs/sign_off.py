"""Sign off: what is signed, what is still missing, the signer's words, and the signatures that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from annotator.app import commands, handoff, queries
from annotator.codec.review_json import content_hash
from annotator.domain.marks import SignOff, Stage
from annotator.ui.panes.cards.parts import shown_time
from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted, finding_words, title_word

if TYPE_CHECKING:
    from annotator.domain.handoff import Finding
    from annotator.domain.ids import ArticleId
    from annotator.domain.review import Review
    from annotator.ui.frame import Frame
    from annotator.ui.state import DeskState

THING = Qt.ItemDataRole.UserRole
SHORT_HASH = 12
"""Hexadecimal digits of the review's hash that are shown, as in the footer of an export."""

ISOLATE, END = "\u2068", "\u2069"
"""Round each part of a line, so that a name from right to left turns nothing round it (UAX 9)."""

LINES = 5
"""Lines that a list shows before it scrolls."""


class SignOffDialog(QDialog):
    """Stands over the desk without stopping it; `finding_picked` carries a finding whose place is wanted."""

    finding_picked = Signal(object)

    def __init__(self, state: DeskState, frame: Frame, article: ArticleId, parent: QWidget) -> None:
        """Show how the review of an article stands now, and after each step."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign off"))
        self._state, self._frame, self._article = state, frame, article
        self.what = label("", "soft", wrap=True)
        self.left_head = label(self.tr("STILL MISSING"), "heading")
        self.left = _list(self.tr("Still missing"))
        self.left.itemActivated.connect(lambda item: self.finding_picked.emit(item.data(THING)))
        self.left.itemClicked.connect(lambda item: self.finding_picked.emit(item.data(THING)))
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("Stage"))
        for stage in Stage:
            self.stage.addItem(title_word(stage), stage)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Decision"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(64)
        self.words.textChanged.connect(self._judge)
        self.signed_head = label(self.tr("SIGNED"), "heading")
        self.signed = _list(self.tr("Signatures"))
        self.signed.currentRowChanged.connect(lambda _row: self._judge())
        self.back = button(self.tr("Take back"), self._take_back, name=self.tr("Take back this signature"))
        self._lay_out()
        state.changed.connect(self._show)
        state.opened.connect(self.close)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Stage")), self.stage)
        form.addRow(label(self.tr("Decision")), self.words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.sign = buttons.addButton(self.tr("Sign"), QDialogButtonBox.ButtonRole.ApplyRole)
        look(self.sign, "primary")
        self.sign.clicked.connect(lambda _on=False: self._sign())
        buttons.rejected.connect(self.close)
        taken = QWidget()
        taken.setLayout(row(self.back, 1))
        self._back_row = taken
        layout = column(self.what, self.left_head, self.left, margins=(20, 18, 20, 14), spacing=10)
        layout.addLayout(form)
        for part in (self.signed_head, self.signed, taken, buttons):
            layout.addWidget(part)
        self.setLayout(layout)
        self.setMinimumWidth(520)

    def _show(self) -> None:
        """Read the review again and show how it stands."""
        review = queries.review(self._state.library, article=self._article)
        self._hash = content_hash(review)
        standing = handoff.hand_off(review)
        self.what.setText(self._told(review))
        self._show_left(standing.left)
        self._show_signed(review)
        if not standing.left and not self.words.toPlainText():
            self.words.setPlainText(self.tr("Passed."))
        self._judge()

    def _told(self, review: Review) -> str:
        claims = counted("SignOffDialog", len(review.claims), "{n} claim", "{n} claims")
        checked = sum(claim.is_checked for claim in review.claims)
        text = self.tr(
            "You sign the review as it is: revision {revision}, {claims}, {checked} checked (hash {hash}). "
            "Any later change makes a signature stale."
        )
        number = review.article.revision.number
        return text.format(revision=number, claims=claims, checked=checked, hash=self._hash[:SHORT_HASH])

    def _show_left(self, left: tuple[Finding, ...]) -> None:
        self.left.clear()
        for finding in left:
            item = QListWidgetItem(finding_words(finding))
            item.setData(THING, finding)
            self.left.addItem(item)
        for part in (self.left_head, self.left):
            part.setVisible(bool(left))
        hint = self.tr("Say why it can go out all the same") if left else self.tr("What was decided")
        self.words.setPlaceholderText(hint)
        _fit(self.left)

    def _show_signed(self, review: Review) -> None:
        self.signed.clear()
        for one in review.sign_offs:
            item = QListWidgetItem(self._line(review, one))
            item.setData(THING, one)
            self.signed.addItem(item)
        for part in (self.signed_head, self.signed, self._back_row):
            part.setVisible(bool(review.sign_offs))
        _fit(self.signed)

    def _line(self, review: Review, one: SignOff) -> str:
        by = None if one.by is None else review.reviewer_by_id.get(one.by)
        stale = "" if one.sha256 == self._hash else self.tr("stale: changed since")
        parts = (title_word(one.stage), by.name if by else "", shown_time(one.at), stale, one.decision)
        return " · ".join(f"{ISOLATE}{part}{END}" for part in parts if part)

    def _judge(self) -> None:
        library = self._state.library
        nobody = library.reviewer is None
        self.sign.setEnabled(bool(self.words.toPlainText().strip()) and not nobody and not library.read_only)
        self.sign.setToolTip(self.tr("Say first who is at work.") if nobody else "")
        self.back.setEnabled(self.signed.currentItem() is not None and not library.read_only)

    def _sign(self) -> None:
        stage, words = Stage(self.stage.currentData()), self.words.toPlainText()
        self.words.clear()
        self._frame.guarded(
            lambda: commands.sign_off(self._state.library, article=self._article, stage=stage, decision=words)
        )()

    def _take_back(self) -> None:
        item = self.signed.currentItem()
        if item is not None:
            one: SignOff = item.data(THING)
            self._frame.guarded(lambda: commands.withdraw(self._state.library, sign_off=one.id))()


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    return made


def _fit(shown: QListWidget) -> None:
    """Let a list be as tall as its first lines."""
    lines = max(1, min(LINES, shown.count()))
    shown.setFixedHeight(lines * (shown.fontMetrics().height() + 8) + 6)
