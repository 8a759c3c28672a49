"""All corrections of the open article in one place, and the form that proposes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.marks import Severity
from annotator.ui.panes.cards.context import Context
from annotator.ui.panes.cards.corrections import CorrectionRows
from annotator.ui.panes.cards.fields import Choice, TextField
from annotator.ui.panes.cards.parts import Words
from annotator.ui.theme import interface_font
from annotator.ui.widgets import button, column, label
from annotator.ui.words import counted

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.domain.changes import Changes
    from annotator.domain.marks import Correction
    from annotator.domain.span import Span
    from annotator.ui.models.places import Places
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme

MARGINS = (16, 12, 16, 12)


class CorrectionsPane(QWidget):
    """The list, and above it the form while words are being reworded.

    `shown_wanted` asks to be shown, `left` says that the person is done and wants back to the article;
    `go_to_wanted` carries a Span to be shown.
    """

    shown_wanted = Signal()
    left = Signal()
    go_to_wanted = Signal(object)

    def __init__(self, state: DeskState, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow the open article."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Corrections"))
        self._state = state
        self._context = Context(
            self,
            state,
            theme,
            _no_places,
            lambda _action: None,
            self.go_to_wanted.emit,
            self.left.emit,
            lambda _source: None,
        )
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._is_built = False
        state.opened.connect(self._on_opened)
        state.changed.connect(self._on_changed)

    def _build(self) -> None:
        """Make the parts when they are first looked at: a window starts without them."""
        self._is_built = True
        self.form = CorrectionForm(self._context)
        self.rows = CorrectionRows(self._context)
        self.told = label("", "soft", wrap=True)
        page = QWidget()
        page.setLayout(column(self.form, self.told, self.rows, 1, margins=MARGINS, spacing=10))
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Corrections"))
        self.area.setWidget(page)
        self.area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self.setFocusProxy(self.area)
        self._layout.addWidget(self.area)
        self._show()
        self.area.show()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme; what is being typed stays."""
        if theme is self._context.theme or not self._is_built:
            self._context.theme = theme
            return
        self.flush()
        words = self.form.span
        self._context.theme = theme
        self._layout.removeWidget(self.area)
        self.area.deleteLater()
        self._build()
        if words is not None:
            self.form.show_words(words)

    def begin(self, words: Span) -> None:
        """Open the form for these words, or the fields of the correction in force that they lie on."""
        self.shown_wanted.emit()
        there = self._at(words)
        if there is None:
            self.form.begin(words)
            self.area.ensureWidgetVisible(self.form)
            return
        row = self.rows.rows[there.id]
        if row.fields.isHidden():
            row.open_fields()
        self.area.ensureWidgetVisible(row)

    def _at(self, words: Span) -> Correction | None:
        desk = self._state.desk
        found = () if desk is None else desk.review.corrections
        live = (one for one in found if one.is_live)
        return next((one for one in live if one.anchor.span and one.anchor.span.overlaps(words)), None)

    def flush(self) -> None:
        """Save what is being typed."""
        if self._is_built:
            self.form.flush()
            self.rows.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is to be seen."""
        if not self._is_built:
            self._build()
        super().showEvent(event)

    def _on_opened(self) -> None:
        if self._is_built:
            self.form.drop()
            self._show()

    def _on_changed(self, changes: Changes) -> None:
        if self._is_built and changes.touches("correction", "revision", "reviewer"):
            self._show()

    def _show(self) -> None:
        desk = self._state.desk
        found = () if desk is None else desk.review.corrections
        self.setEnabled(desk is not None and not self._state.library.read_only)
        if desk is not None:
            self.rows.show_corrections(desk, found)
        self.rows.setVisible(bool(found))
        self.told.setText(self._sum(found))

    def _sum(self, found: tuple[Correction, ...]) -> str:
        live = sum(one.is_live for one in found)
        if not found:
            return self.tr("Nothing is to be changed yet. Select words that should read otherwise.")
        return counted("CorrectionsPane", live, "One change in force", "{n} changes in force")


def _no_places() -> Places:
    """Give no places: rows of corrections ask for none."""
    raise NotImplementedError


class CorrectionForm(QFrame):
    """How the selected words should read, why, and how pressing it is."""

    def __init__(self, context: Context) -> None:
        """Begin closed."""
        super().__init__()
        self._context = context
        self.span: Span | None = None
        self.old = Words(context.theme, interface_font(9.5), most=400)
        self.old.setEnabled(False)
        self.new = TextField(context, self.tr("New words; none lets them go"), None)
        self.reason = TextField(context, self.tr("Reason"), None)
        self.severity = Choice(context.theme, self.tr("How pressing"), Severity)
        self.severity.show_value(Severity.MUST)
        self.send = button(self.tr("Propose"), self._send, "primary", name=self.tr("Propose the correction"))
        self.cancel = button(self.tr("Cancel"), self._close, "quiet")
        for field in (self.new, self.reason):
            field.entered.connect(self._send)
            field.left.connect(self._leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.severity)
        row.addStretch(1)
        for control in (self.cancel, self.send):
            row.addWidget(control)
        layout = column(label(self.tr("INSTEAD OF"), "heading"), self.old, self.new, self.reason, spacing=5)
        layout.addLayout(row)
        self.setLayout(layout)

    def begin(self, words: Span) -> None:
        """Open for some words, with the old ones to type over."""
        self.show_words(words)
        self.new.setFocus()
        self.new.selectAll()

    def show_words(self, words: Span) -> None:
        """Show the form of some words; what was typed for them before comes back."""
        desk = self._context.state.desk
        if desk is None:
            return
        self.flush()
        self.span = words
        old = words.of(desk.text)
        self.old.show_words(f"“{old}”")
        key = (desk.article.id, str(words.start), str(words.end))
        self.new.show_text((*key, "new"), old)
        self.reason.show_text((*key, "reason"), "")
        self.show()

    def flush(self) -> None:
        """Keep what is being typed."""
        self.new.flush()
        self.reason.flush()

    def drop(self) -> None:
        """Close; drafts are kept for when the same words are reworded again."""
        self.flush()
        self.span = None
        self.hide()

    def _send(self) -> None:
        desk, span = self._context.state.desk, self.span
        if desk is None or span is None:
            return
        done = self._context.do(
            lambda: commands.correct(
                self._context.library,
                article=desk.article.id,
                span=span,
                new=self.new.toPlainText(),
                reason=self.reason.toPlainText(),
                severity=Severity(str(self.severity.value)),
            )
        )
        if done:
            self._close()

    def _leave(self) -> None:
        self.drop()
        self._context.leave()

    def _close(self) -> None:
        """Close without a draft."""
        for field in (self.new, self.reason):
            field.take()
        self.severity.show_value(Severity.MUST)
        self._leave()
