"""The choices of an export: format, document, paper, what only some formats ask, and the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QLineEdit, QWidget

from annotator import exporters
from annotator.app import settings
from annotator.exporters import A4, LETTER, Document, Options, Shown
from annotator.exporters.outline.language import LANGUAGES
from annotator.text.names import slug
from annotator.ui.render import QtRenderer
from annotator.ui.widgets import button, label, row
from annotator.ui.words import format_name

if TYPE_CHECKING:
    from annotator.app.settings import Setting, Settings
    from annotator.domain.marks import Reviewer
    from annotator.exporters import Exporter

DOCUMENT_WORDS = {
    Document.REPORT: "Review report",
    Document.CHECKING: "Checking copy",
    Document.CHECKED: "Checked copy",
}
DOCUMENT_TOLD = {
    Document.REPORT: "Findings, annotated article, claims, sources, evidence, method.",
    Document.CHECKING: "The article with what was found on each claim.",
    Document.CHECKED: "The article with the proposed changes.",
}


class ExportForm(QWidget):
    """Asks for the choices, beginning with those of the last time; `changed` when the document changes."""

    changed = Signal()

    def __init__(self, title: str, kept: Settings, by: Reviewer | None) -> None:
        """Propose a file named after the article; `by` hands the document over."""
        super().__init__()
        self._title, self._kept, self._by = title, kept, by
        self._renderer = QtRenderer()
        self.format = self._choice(self.tr("Format"))
        for exporter in exporters.REGISTRY:
            self.format.addItem(format_name(exporter.label), exporter)
        self.document = self._choice(self.tr("Document"))
        self.document_told = label("", "soft", wrap=True)
        self.paper = self._choice(self.tr("Paper"))
        for size in (A4, LETTER):
            self.paper.addItem(size.name, size)
        self.language = self._choice(self.tr("Language of the document"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.organisation = self._field(self.tr("Organisation"), settings.ORGANISATION)
        self.address = self._field(self.tr("Address of the published review"), settings.PUBLISHED_AT)
        self.address.setPlaceholderText("https://")
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self._lay_out()
        self._restore()
        self._connect()

    @staticmethod
    def _choice(name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        return made

    def _field(self, name: str, kept: Setting[str]) -> QLineEdit:
        made = QLineEdit(self._kept.get(kept))
        made.setAccessibleName(name)
        return made

    def _lay_out(self) -> None:
        browse = button(self.tr("Choose…"), self._browse, name=self.tr("Choose the file"))
        place = QWidget()
        place.setLayout(row(self.path, browse))
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setVerticalSpacing(10)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.addRow(label(self.tr("Format")), self.format)
        self.rows.addRow(label(self.tr("Document")), self.document)
        self.rows.addRow(self.document_told)
        self.rows.addRow(label(self.tr("Paper")), self.paper)
        self.rows.addRow(label(self.tr("Language of the document")), self.language)
        self.rows.addRow(label(self.tr("Organisation that publishes")), self.organisation)
        self.rows.addRow(label(self.tr("Address of the published review")), self.address)
        self.rows.addRow(label(self.tr("File")), place)

    def _restore(self) -> None:
        names = [exporter.name for exporter in exporters.REGISTRY]
        name = self._kept.get(settings.EXPORT_FORMAT)
        self.format.setCurrentIndex(names.index(name) if name in names else 0)
        self.paper.setCurrentText(self._kept.get(settings.PAPER))
        self.language.setCurrentIndex(
            max(0, self.language.findData(self._kept.get(settings.EXPORT_LANGUAGE)))
        )
        self._on_format()

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(lambda _at: self._on_format())
        self.document.activated.connect(lambda _at: self._on_document())
        self.document.currentIndexChanged.connect(lambda _at: self._propose_path())
        for choice in (self.format, self.document, self.paper, self.language):
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for field in (self.organisation, self.address):
            field.textChanged.connect(lambda _text: self.changed.emit())

    # --- What is chosen ---

    @property
    def exporter(self) -> Exporter:
        """Return the chosen format."""
        found: Exporter = self.format.currentData()
        return found

    @property
    def options(self) -> Options:
        """Return the choices, with what draws."""
        return Options(
            document=Document(self.document.currentData() or Document.REPORT),
            page=self.paper.currentData(),
            language=self.language.currentData(),
            by=self._by,
            organisation=self.organisation.text().strip(),
            published_at=self.address.text().strip(),
            renderer=self._renderer,
        )

    @property
    def chosen_path(self) -> Path:
        """Return where the file is to be written."""
        path = Path(self.path.text())
        try:
            return path.expanduser()
        except RuntimeError:  # the home of somebody who is not known here
            return path

    def keep(self) -> None:
        """Keep the choices for the next time."""
        self._kept.set(settings.EXPORT_FOLDER, str(self.chosen_path.parent))
        self._kept.set(settings.EXPORT_FORMAT, self.exporter.name)
        self._kept.set(settings.PAPER, self.options.page.name)
        self._kept.set(settings.EXPORT_LANGUAGE, self.options.language)
        self._kept.set(settings.ORGANISATION, self.options.organisation)
        self._kept.set(settings.PUBLISHED_AT, self.options.published_at)
        if self.document.currentData():
            self._kept.set(settings.EXPORT_DOCUMENT, str(self.document.currentData()))

    # --- What changes with what ---

    def _on_format(self) -> None:
        exporter = self.exporter
        self.document.clear()
        for document in exporter.documents:
            self.document.addItem(self.tr(DOCUMENT_WORDS[document]), document)
        wanted = self.document.findData(self._kept.get(settings.EXPORT_DOCUMENT))
        self.document.setCurrentIndex(max(0, wanted) if exporter.documents else -1)
        self._show_rows(exporter)
        self._on_document()
        self._propose_path()

    def _show_rows(self, exporter: Exporter) -> None:
        has_paper = exporter.shown is Shown.PAGES or exporter.name == "xlsx"
        rows = (
            (self.document, bool(exporter.documents)),
            (self.document_told, bool(exporter.documents)),
            (self.paper, has_paper),
            (self.language, bool(exporter.documents)),
            (self.organisation, exporter.name == "claimreview"),
            (self.address, exporter.name == "claimreview"),
        )
        for field, shown in rows:
            self.rows.setRowVisible(field, shown)

    def _on_document(self) -> None:
        document = self.document.currentData()
        self.document_told.setText(self.tr(DOCUMENT_TOLD[document]) if document else "")

    def _propose_path(self) -> None:
        folder = self._kept.get(settings.EXPORT_FOLDER) or str(Path.home())
        document = self.document.currentData()
        title = self._title or self.tr("review")
        name = slug(f"{title} {document}" if document else title, ending=self.exporter.ending)
        self.path.setText(str(Path(folder) / name))

    def _browse(self) -> None:
        kinds = f"{format_name(self.exporter.label)} (*{self.exporter.ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export review"), self.path.text(), kinds)
        if name:
            self.path.setText(name)
