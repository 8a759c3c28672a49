"""The details pane: what is said of the article as a whole, and the kind of each section, to be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.app import commands
from annotator.domain.article import SectionKind
from annotator.ui import sentences
from annotator.ui.errors import attempt
from annotator.ui.panes.came_with import CameWith
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import title_word

if TYPE_CHECKING:
    from annotator.domain.article import Article, Section
    from annotator.domain.changes import Changes
    from annotator.domain.ids import SectionId
    from annotator.importers import Imported
    from annotator.ui.models.articles import Index
    from annotator.ui.state import DeskState

FIELDS = (
    ("title", "Title"),
    ("byline", "Byline"),
    ("agency", "Agency"),
    ("dateline", "Dateline"),
    ("published", "Published on"),
    ("url", "Address"),
    ("language", "Language"),
)
"""The fields of Details in the order of the form, with their labels."""

OPTIONAL = frozenset({"published", "url"})
"""Fields whose empty form is None."""


class DetailsPane(QWidget):
    """A form that saves each field when it is left, notes of the import, and a table of the sections."""

    encoding_chosen = Signal(str)
    section_picked = Signal(object)

    def __init__(self, state: DeskState, parent: QWidget | None = None) -> None:
        """Follow the open article."""
        super().__init__(parent)
        self._state = state
        self._fields = {name: self._field(name, self.tr(text)) for name, text in FIELDS}
        self._origin = label("", "soft", wrap=True)
        self._notes = label("", "warning", wrap=True)
        self._build_encoding()
        self._build_sections()
        self.came_with = CameWith(state, self._table)
        self._lay_out()
        state.opened.connect(self._show)
        state.changed.connect(self._on_changed)
        self._show()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(text)
        field.editingFinished.connect(lambda: self._save(name))
        if name == "published":
            field.setPlaceholderText(self.tr("YYYY-MM-DD"))
        return field

    def _build_encoding(self) -> None:
        self._preview = QPlainTextEdit(readOnly=True)
        self._preview.setAccessibleName(self.tr("First lines with special characters"))
        self._preview.setFixedHeight(72)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.again: QPushButton = button(
            self.tr("Read again"), lambda: self.encoding_chosen.emit(self.encoding.currentText())
        )
        self._guess = QWidget()
        head = label(self.tr("Are these lines right? If not, choose another encoding."), "warning", wrap=True)
        choice = QWidget()
        choice.setLayout(row(self.encoding, self.again, 1))
        self._guess.setLayout(column(head, self._preview, choice))
        self._guess.hide()

    def _build_sections(self) -> None:
        self._sections = SectionsModel(self)
        self._table = QTableView()
        self._table.setAccessibleName(self.tr("Sections"))
        self._table.setModel(self._sections)
        self._table.setItemDelegateForColumn(0, KindDelegate(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._sections.kind_chosen.connect(self._set_kind)
        self._table.selectionModel().currentRowChanged.connect(self._pick_section)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text in FIELDS:
            form.addRow(label(self.tr(text), "soft"), self._fields[name])
        layout = column(label(self.tr("DETAILS"), "heading"), margins=(16, 16, 16, 12), spacing=10)
        layout.addLayout(form)
        for part in (self._origin, self._notes, self._guess):
            layout.addWidget(part)
        layout.addWidget(self.came_with, 1)
        self.setLayout(layout)

    @property
    def first_field(self) -> QLineEdit:
        """Return the field that takes the focus when the pane does."""
        return self._fields["title"]

    @property
    def has_notes(self) -> bool:
        """Say whether there is something to look at: a repair, a guess, what was left out."""
        return bool(self._notes.text()) or not self._guess.isHidden() or self.came_with.asks

    def welcome(self, imported: Imported) -> None:
        """Show what an importer noticed."""
        self.say([sentences.finding(warning) for warning in imported.warnings])
        self.offer_encodings(imported.preview, (imported.original.encoding, *imported.alternatives))

    def say(self, notes: list[str]) -> None:
        """Show what there is to know of the import: repairs, guesses, doubled lines."""
        self._notes.setText("\n".join(f"• {note}" for note in notes))
        self._notes.setVisible(bool(notes))

    def offer_encodings(self, preview: tuple[str, ...], encodings: tuple[str, ...]) -> None:
        """Show how the bytes read in the first of these, with the others to choose from; nothing hides it."""
        if self._is_offered(preview, encodings):
            return
        self._preview.setPlainText("\n".join(preview))
        self.encoding.clear()
        self.encoding.addItems(list(encodings))
        self._guess.setVisible(bool(preview))

    def _is_offered(self, preview: tuple[str, ...], encodings: tuple[str, ...]) -> bool:
        """Say whether just this is shown already: what is being chosen stays."""
        shown = tuple(self.encoding.itemText(at) for at in range(self.encoding.count()))
        return shown == encodings and self._preview.toPlainText() == "\n".join(preview)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("article", "revision", "section"):
            self._fill()

    def _show(self) -> None:
        self.say([sentences.finding(finding) for finding in self.came_with.came.record.findings])
        self.offer_encodings((), ())
        self._fill()

    def _fill(self) -> None:
        desk = self._state.desk
        self.setEnabled(desk is not None and not self._state.library.read_only)
        if desk is None:
            for field in self._fields.values():
                field.clear()
            self._sections.show(None)
            self._origin.setText("")
            self._origin.setToolTip("")
            return
        for name, field in self._fields.items():
            if not (field.hasFocus() and field.isModified()):
                field.setText(getattr(desk.article.details, name) or "")
                field.setCursorPosition(0)
        self._origin.setText(self._told_origin(desk.article))
        self._origin.setToolTip(desk.article.original.sha256)
        self._sections.show(desk.article)

    def _told_origin(self, article: Article) -> str:
        original = article.original
        parts = (
            original.name or self.tr("pasted text"),
            original.encoding,
            f"SHA-256 {original.sha256[:12]}…",
            self.tr("revision {number}").format(number=article.revision.number),
        )
        return " · ".join(part for part in parts if part)

    def _save(self, name: str) -> None:
        desk, field = self._state.desk, self._fields[name]
        if desk is None or not field.isModified():
            return
        field.setModified(False)
        text = field.text().strip()
        value = text or (None if name in OPTIONAL else "")
        article = desk.article.id
        attempt(self, lambda: commands.edit_details(self._state.library, article=article, **{name: value}))
        self._fill()

    def _set_kind(self, section: SectionId, kind: SectionKind) -> None:
        attempt(self, lambda: commands.set_section_kind(self._state.library, sections=[section], kind=kind))

    def _pick_section(self, index: QModelIndex) -> None:
        section = self._sections.section(index.row())
        if section is not None and self._table.hasFocus():
            self.section_picked.emit(section.span)


class SectionsModel(QAbstractTableModel):
    """One row a section: its kind, to be chosen, and how its words begin."""

    kind_chosen = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._article: Article | None = None

    def show(self, article: Article | None) -> None:
        """Show an article's sections."""
        self.beginResetModel()
        self._article = article
        self.endResetModel()

    def section(self, at: int) -> Section | None:
        """Return the section of a row, None beyond the last."""
        rows = () if self._article is None else self._article.revision.sections
        return rows[at] if 0 <= at < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sections."""
        if self._article is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._article.revision.sections)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return two: kind and words."""
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the kind in words, or the first words of the section."""
        section = self.section(index.row())
        if section is None or self._article is None:
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == 0:
            return section.kind
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = section.span.of(self._article.text)[:120]
            return title_word(section.kind) if index.column() == 0 else words
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on that a kind was chosen."""
        section = self.section(index.row())
        if section is None or role != Qt.ItemDataRole.EditRole or value == section.kind:
            return False
        self.kind_chosen.emit(section.id, SectionKind(str(value)))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the kind be edited."""
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else base

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Kind"), self.tr("Words"))[section]
        return None


class KindDelegate(QStyledItemDelegate):
    """Edits a section's kind in a list of all kinds."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Offer every kind."""
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Kind of the section"))
        for kind in SectionKind:
            box.addItem(title_word(kind), str(kind))
        box.activated.connect(lambda _at: self._done(box))
        return box

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin at the kind that the section has."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand over the chosen kind."""
        if isinstance(editor, QComboBox) and isinstance(model, SectionsModel):
            model.setData(index, editor.currentData())
