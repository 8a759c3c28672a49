"""Export: which format and document, on what paper, where to; with a preview of what will be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from annotator.app import handoff
from annotator.domain.withhold import withhold
from annotator.ui.dialogs.export_form import ExportForm
from annotator.ui.dialogs.preview import Preview
from annotator.ui.dialogs.preview_work import Wanted
from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.jobs import JobRunner
    from annotator.app.settings import Settings
    from annotator.domain.marks import Reviewer
    from annotator.domain.review import Review

SIZE = (1120, 760)
"""Pixels of the window at first."""

FORM_WIDTH = 430


class ExportDialog(QDialog):
    """Choose, look and go; `chosen` carries path, exporter and options.

    `list_wanted` asks for the list before hand-off.
    """

    chosen = Signal(object, object, object)
    list_wanted = Signal()

    def __init__(
        self, review: Review, kept: Settings, jobs: JobRunner, parent: QWidget, *, by: Reviewer | None = None
    ) -> None:
        """Begin with the choices of the last time; `by` is who is at work."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export review"))
        self._review = review
        self.form = ExportForm(review.article.details.title, kept, by)
        self.preview = Preview(jobs)
        self._lay_out()
        self.form.changed.connect(self._show_preview)
        self.form.path.textChanged.connect(lambda _path: self._tell_replacing())
        self.finished.connect(lambda _result: self.preview.stop())
        self._tell_replacing()
        self._show_preview()
        self.resize(*SIZE)
        self.form.format.setFocus()

    def _lay_out(self) -> None:
        self.told = label(self._told(), "soft", wrap=True)
        text = self.tr("This file is there already. What is in it will be replaced.")
        self.replacing = label(text, "warning", wrap=True)
        self.standing = label(self._standing(), "soft", wrap=True)
        self.list = button(self.tr("Before hand-off…"), self._show_list, "quiet")
        shown = row(self.list, 1)
        self.notes = column(self.told, self.standing, spacing=8)
        self.notes.addLayout(shown)
        """What is said of the review before it goes out; more can stand here."""
        choices = QWidget()
        left = column(spacing=14)
        left.addLayout(self.notes)
        left.addWidget(self.form)
        left.addWidget(self.replacing)
        left.addStretch(1)
        choices.setLayout(left)
        choices.setFixedWidth(FORM_WIDTH)
        beside = row(choices, self.preview, spacing=20)
        beside.setStretch(1, 1)
        layout = column(margins=(20, 18, 20, 14), spacing=14)
        layout.addLayout(beside, 1)
        layout.addWidget(self._buttons())
        self.setLayout(layout)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        look(self.go, "primary")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _told(self) -> str:
        review = self._review
        checked = sum(claim.is_checked for claim in review.claims)
        attributed = sum(claim.is_attributed for claim in review.claims)
        claims = counted("ExportDialog", len(review.claims), "{n} claim", "{n} claims")
        text = self.tr("{claims}: {checked} checked, {attributed} attributed.").format(
            claims=claims, checked=checked, attributed=attributed
        )
        return f"{text} {self._kept_back()}".strip()

    def _standing(self) -> str:
        """Say whether an export is a draft, and how much is on the list before hand-off."""
        standing = handoff.hand_off(self._review)
        count = sum(max(1, len(finding.items)) for finding in standing.left)
        if not count:
            return self.tr("FINAL: nothing is left before hand-off.")
        if standing.signature is not None:
            return self.tr("FINAL: a checker has signed for just this state.")
        return counted(
            "ExportDialog",
            count,
            "DRAFT: one thing is left before hand-off.",
            "DRAFT: {n} things are left before hand-off.",
        )

    def _kept_back(self) -> str:
        held = withhold(self._review).withheld
        kinds = (
            (
                held.sources,
                counted("ExportDialog", held.sources, "{n} confidential source", "{n} confidential sources"),
            ),
            (
                held.evidence,
                counted("ExportDialog", held.evidence, "{n} confidential item", "{n} confidential items"),
            ),
            (
                held.comments,
                counted("ExportDialog", held.comments, "{n} private comment", "{n} private comments"),
            ),
        )
        told = ", ".join(words for count, words in kinds if count)
        return self.tr("What stays here: {told}.").format(told=told) if told else ""

    def _show_preview(self) -> None:
        self.preview.show_wanted(Wanted(self._review, self.form.exporter, self.form.options))

    def _tell_replacing(self) -> None:
        """Say before the button is pressed that a file would be written over: comments may stand in it."""
        there = is_file(self.form.chosen_path)
        self.replacing.setVisible(there)
        self.go.setText(self.tr("Replace") if there else self.tr("Export"))

    def _show_list(self) -> None:
        self.reject()
        self.list_wanted.emit()

    def _accept(self) -> None:
        self.form.keep()
        path, exporter, options = self.form.chosen_path, self.form.exporter, self.form.options
        self.accept()
        self.chosen.emit(path, exporter, options)


def is_file(path: Path) -> bool:
    """Say whether a file is there; no name that can be typed is an error."""
    try:
        return path.is_file()
    except OSError:  # too long, or in a folder that may not be looked into
        return False
