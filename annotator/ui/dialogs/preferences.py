"""Preferences: a form that builds itself from the rows of app/settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from annotator.app.settings import ROWS
from annotator.ui.dialogs.keys import KeysForm
from annotator.ui.widgets import column, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.settings import Setting, Settings
    from annotator.ui.keys import Keys


SIZE = (620, 560)
"""Pixels of the window at first."""


class Preferences(QDialog):
    """One control for each row that has a label; each takes effect, and is kept, as it is changed."""

    changed = Signal(str)

    def __init__(self, settings: Settings, keys: Keys, parent: QWidget) -> None:
        """Show the values as they are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(self.tr("Pages of the preferences"))
        self.pages.addTab(self._general(), self.tr("General"))
        self.keys = KeysForm(keys)
        self.pages.addTab(self.keys, self.tr("Keys"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = column(close, margins=(16, 0, 16, 12))
        layout = column(self.pages)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.resize(*SIZE)

    def show_keys(self) -> None:
        """Turn to the page of the keys."""
        self.pages.setCurrentWidget(self.keys)
        self.keys.search.setFocus()

    def _general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(16, 16, 16, 12)
        form.setVerticalSpacing(10)
        for row in ROWS:
            if row.label:
                name = QCoreApplication.translate("settings", row.label)
                control = self._control(cast("Setting[str]", row))
                control.setAccessibleName(name)
                control.setObjectName(row.name)
                form.addRow(label(name), control)
        return page

    def _control(self, row: Setting[str]) -> QWidget:
        value: object = self._settings.get(row)
        if row.choices:
            return self._choice(row)
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(self._keeper(row))
            return box
        if isinstance(value, int | float):
            return self._number(row, value)
        field = QLineEdit(str(value))
        field.editingFinished.connect(lambda: self._keeper(row)(field.text().strip()))
        return field

    def _choice(self, row: Setting[str]) -> QComboBox:
        box = QComboBox()
        for value, text in row.choices:
            box.addItem(QCoreApplication.translate("settings", text), value)
        box.setCurrentIndex(box.findData(self._settings.get(row)))
        box.activated.connect(lambda _at: self._keeper(row)(box.currentData()))
        return box

    def _number(self, row: Setting[str], value: float) -> QWidget:
        spin: QSpinBox | QDoubleSpinBox
        if isinstance(value, int):
            spin = QSpinBox()
            spin.setRange(int(row.low or 0), int(row.high or 1_000_000))
            spin.setValue(value)
        else:
            spin = QDoubleSpinBox(singleStep=0.1)
            spin.setRange(row.low or 0.0, row.high or 1_000_000.0)
            spin.setValue(value)
        spin.lineEdit().setTextMargins(6, 0, 0, 0)  # as in other fields; the style sheet does not reach it
        spin.valueChanged.connect(self._keeper(row))
        return spin

    def _keeper(self, row: Setting[str]) -> Callable[[str], None]:
        def keep(value: str) -> None:
            self._settings.set(row, value)
            self.changed.emit(row.name)

        return keep
