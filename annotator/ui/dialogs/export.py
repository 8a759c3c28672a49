"""Export: which document, which format, where to; written on a thread, and shown in its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from annotator import exporters
from annotator.app import settings
from annotator.domain.withhold import withhold
from annotator.exporters import Document
from annotator.text.names import slug
from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted

if TYPE_CHECKING:
    from annotator.app.settings import Settings
    from annotator.domain.review import Review
    from annotator.exporters import Exporter

DOCUMENT_WORDS = {
    Document.REPORT: "Review report: findings, annotated article, claim table, registers",
    Document.CHECKING: "Checking copy: the article with a comment for each claim",
    Document.CHECKED: "Checked copy: the article with the proposed changes",
}


class ExportDialog(QDialog):
    """Choose and go; `chosen` carries path, exporter and document."""

    chosen = Signal(object, object, object)

    def __init__(self, review: Review, kept: Settings, parent: QWidget) -> None:
        """Begin with the choices of the last time."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export review"))
        self._review, self._kept = review, kept
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for exporter in exporters.REGISTRY:
            self.format.addItem(exporter.label, exporter)
            if exporter.name == kept.get(settings.EXPORT_FORMAT):
                self.format.setCurrentIndex(self.format.count() - 1)
        self.document = QComboBox()
        self.document.setAccessibleName(self.tr("Document"))
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _at: self._on_format())
        self.document.currentIndexChanged.connect(lambda _at: self._propose_path())
        self.path.textChanged.connect(lambda _path: self._tell_replacing())
        self._on_format()

    def _lay_out(self) -> None:
        browse = button(self.tr("Choose…"), self._browse, name=self.tr("Choose the file"))
        place = QWidget()
        place.setLayout(row(self.path, browse))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._document_label = label(self.tr("Document"))
        form.addRow(label(self.tr("Format")), self.format)
        form.addRow(self._document_label, self.document)
        form.addRow(label(self.tr("File")), place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        look(self.go, "primary")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.told = label(self._told(), "soft", wrap=True)
        layout = column(self.told, margins=(20, 18, 20, 14), spacing=14)
        layout.addLayout(form)
        text = self.tr("This file is there already. What is in it will be replaced.")
        self.replacing = label(text, "warning", wrap=True)
        layout.addWidget(self.replacing)
        layout.addWidget(buttons)
        self.setLayout(layout)
        self.setMinimumWidth(620)

    def _told(self) -> str:
        review = self._review
        checked = sum(claim.is_checked for claim in review.claims)
        attributed = sum(claim.is_attributed for claim in review.claims)
        claims = counted(len(review.claims), self.tr("{n} claim"), self.tr("{n} claims"))
        text = self.tr("{claims}: {checked} checked, {attributed} attributed.").format(
            claims=claims, checked=checked, attributed=attributed
        )
        held = withhold(review).withheld.total
        kept_back = counted(
            held,
            self.tr("One thing that is confidential or private stays here."),
            self.tr("{n} things that are confidential or private stay here."),
        )
        return f"{text} {kept_back}" if held else text

    def _on_format(self) -> None:
        exporter: Exporter = self.format.currentData()
        self.document.clear()
        for document in exporter.documents:
            self.document.addItem(self.tr(DOCUMENT_WORDS[document]), document)
        wanted = self.document.findData(self._kept.get(settings.EXPORT_DOCUMENT))
        self.document.setCurrentIndex(max(0, wanted))
        for part in (self.document, self._document_label):
            part.setVisible(self.document.count() > 0)
        self._propose_path()

    def _propose_path(self) -> None:
        exporter: Exporter = self.format.currentData()
        folder = self._kept.get(settings.EXPORT_FOLDER) or str(Path.home())
        document = self.document.currentData()
        title = self._review.article.details.title or self.tr("review")
        name = slug(f"{title} {document}" if document else title, ending=exporter.ending)
        self.path.setText(str(Path(folder) / name))

    def _tell_replacing(self) -> None:
        """Say before the button is pressed that a file would be written over: comments may stand in it."""
        there = is_file(self._path)
        self.replacing.setVisible(there)
        self.go.setText(self.tr("Replace") if there else self.tr("Export"))

    @property
    def _path(self) -> Path:
        path = Path(self.path.text())
        try:
            return path.expanduser()
        except RuntimeError:  # the home of somebody who is not known here
            return path

    def _browse(self) -> None:
        exporter: Exporter = self.format.currentData()
        kinds = f"{exporter.label} (*{exporter.ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export review"), self.path.text(), kinds)
        if name:
            self.path.setText(name)

    def _accept(self) -> None:
        path, exporter = self._path, self.format.currentData()
        document = self.document.currentData()
        self._kept.set(settings.EXPORT_FOLDER, str(path.parent))
        self._kept.set(settings.EXPORT_FORMAT, exporter.name)
        if document:
            self._kept.set(settings.EXPORT_DOCUMENT, str(document))
        self.accept()
        self.chosen.emit(path, exporter, document)


def is_file(path: Path) -> bool:
    """Say whether a file is there; no name that can be typed is an error."""
    try:
        return path.is_file()
    except OSError:  # too long, or in a folder that may not be looked into
        return False
