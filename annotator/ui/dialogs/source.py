"""A source of the library: its name, kind, other names, whom it belongs to, and merging it with another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from annotator.app import commands, queries
from annotator.domain.source import Source, SourceKind
from annotator.ui.errors import attempt
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import title_word

if TYPE_CHECKING:
    from annotator.domain.ids import SourceId
    from annotator.ui.state import DeskState


class SourceDialog(QDialog):
    """A form over one source; what is changed is one step of history."""

    def __init__(self, state: DeskState, source: SourceId, parent: QWidget) -> None:
        """Show the source as the library knows it now."""
        super().__init__(parent)
        self._state = state
        known = {one.id: one for one in queries.sources(state.library)}
        self._source = known[source]
        self._others = [one for key, one in known.items() if key != source]
        self.setWindowTitle(self.tr("Source"))
        self._build_fields()
        self._build_merge()
        self._lay_out()

    def _build_fields(self) -> None:
        source = self._source
        self.name = QLineEdit(source.name)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("not said"), None)
        for kind in SourceKind:
            self.kind.addItem(title_word(kind), kind)
        self.kind.setCurrentIndex(0 if source.kind is None else list(SourceKind).index(source.kind) + 1)
        self.aliases = QPlainTextEdit("\n".join(source.aliases))
        self.aliases.setPlaceholderText(self.tr("One name a line: the Observatory"))
        self.aliases.setFixedHeight(84)
        self.aliases.setTabChangesFocus(True)
        self.parent_source = self._choice(self.tr("none"))
        self.parent_source.setCurrentIndex(max(0, self.parent_source.findData(source.parent)))
        self.note = QLineEdit(source.note)
        self.confidential = QCheckBox(self.tr("Confidential: never leaves in an export"))
        self.confidential.setChecked(source.confidential)

    def _build_merge(self) -> None:
        self.merge_with = self._choice(self.tr("Choose a source…"))
        self.merge_with.setAccessibleName(self.tr("Merge with"))
        self.merge = button(self.tr("Merge"), self._merge, name=self.tr("Merge into the chosen source"))
        self.merge.setEnabled(False)
        self.merge_with.currentIndexChanged.connect(lambda at: self.merge.setEnabled(at > 0))

    def _choice(self, first: str) -> QComboBox:
        box = QComboBox()
        box.addItem(first, None)
        for other in sorted(self._others, key=lambda one: one.name.casefold()):
            box.addItem(other.name, other.id)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Also called"), self.aliases),
            (self.tr("Belongs to"), self.parent_source),
            (self.tr("Note"), self.note),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(label(text, "soft"), field)
        form.addRow(label(""), self.confidential)
        merging = QWidget()
        merging.setLayout(row(self.merge_with, self.merge))
        form.addRow(label(self.tr("Is the same as"), "soft"), merging)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = column(margins=(20, 18, 20, 14), spacing=14)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setLayout(layout)
        self.setMinimumWidth(460)

    def _changed(self) -> dict[str, object]:
        """Return the fields whose values differ from the library's."""
        now = Source(
            id=self._source.id,
            name=self.name.text().strip(),
            kind=self.kind.currentData(),
            aliases=tuple(line.strip() for line in self.aliases.toPlainText().splitlines() if line.strip()),
            parent=self.parent_source.currentData(),
            note=self.note.text().strip(),
            confidential=self.confidential.isChecked(),
        )
        names = ("name", "kind", "aliases", "parent", "note", "confidential")
        return {
            name: getattr(now, name) for name in names if getattr(now, name) != getattr(self._source, name)
        }

    def _save(self) -> None:
        fields = self._changed()
        desk = self._state.desk
        article = None if desk is None else desk.article.id
        if not fields:
            self.accept()
            return
        done = attempt(
            self,
            lambda: commands.edit_source(
                self._state.library, source=self._source.id, article=article, **fields
            ),
        )
        if done is not None:
            self.accept()

    def _merge(self) -> None:
        kept = self.merge_with.currentData()
        done = attempt(
            self, lambda: commands.merge_sources(self._state.library, kept=kept, gone=self._source.id)
        )
        if done is not None:
            self.accept()
