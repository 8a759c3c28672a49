"""The command palette and the sheet of keys: both are printed from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, Action, Group
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.ui.hands import Hands
    from annotator.ui.keys import Keys

WIDTH = 520

SHEET_COLUMNS = ((Group.ARTICLE, Group.CLAIM), (Group.EDIT, Group.CHECK), (Group.SUGGEST, Group.VIEW))
"""The groups of the sheet of keys, column by column, so that the columns are about as long."""

SHEET_GAP = 28
"""Pixels between two columns."""


class Palette(QFrame):
    """A field and the actions whose names hold what was typed; those that cannot be done now stand apart."""

    def __init__(self, hands: Hands, keys: Keys) -> None:
        """Open over the top of the window."""
        super().__init__(hands.window, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hands, self._keys = hands, keys
        self.field = QLineEdit(placeholderText=self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Action"))
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Actions"))
        self.rows.itemActivated.connect(self._do)
        self.rows.itemClicked.connect(self._do)
        self.setLayout(column(self.field, self.rows, margins=(10, 10, 10, 10), spacing=8))
        self.field.textChanged.connect(self._fill)
        self._fill("")
        self._place()

    def _place(self) -> None:
        window = self._hands.window
        self.resize(WIDTH, 420)
        self.move(window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, 60)))
        self.field.setFocus()

    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        self.rows.clear()
        for action in ACTIONS:
            if all(word in action.text.casefold() for word in words) and action.id != "palette":
                self.rows.addItem(self._item(action))
        self.rows.setCurrentRow(0)

    def _item(self, action: Action) -> QListWidgetItem:
        shown = self._keys.shown(action.id)
        item = QListWidgetItem(f"{action.text}    {shown}" if shown else action.text)
        item.setData(Qt.ItemDataRole.UserRole, action)
        if not action.when(self._hands):
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item

    def _do(self, item: QListWidgetItem) -> None:
        action: Action = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self._keys.do(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list and Enter do its row while the field has the focus."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return self._key(event)  # type: ignore[arg-type]  # an event of this type is a QKeyEvent
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.rows.setCurrentRow(
                (self.rows.currentRow() + steps[Qt.Key(event.key())]) % max(1, self.rows.count())
            )
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.rows.currentItem() is not None:
            self._do(self.rows.currentItem())
        else:
            return False
        return True


class KeySheet(QDialog):
    """Every action with its keys, group by group; `change_wanted` asks for the page that changes them."""

    change_wanted = Signal()

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        """Print the table of actions with the keys as they are bound now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        layout = QHBoxLayout(sheet)
        layout.setSpacing(SHEET_GAP)
        for groups in SHEET_COLUMNS:
            part = column(*(self._group(group, keys) for group in groups), 1, spacing=14)
            layout.addLayout(part)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setAccessibleName(self.tr("Keys"))
        note = label(
            self.tr("Single keys work while the article or the list of claims has the focus."),
            "soft",
            wrap=True,
        )
        head = QWidget()
        layout_of_head = row(note, button(self.tr("Change keys…"), self._change))
        layout_of_head.setStretchFactor(note, 1)
        head.setLayout(layout_of_head)
        self.setLayout(column(head, area, margins=(18, 16, 12, 12), spacing=10))
        wide = sheet.sizeHint().width() + 60
        tall = sheet.sizeHint().height() + 90
        self.resize(min(wide, parent.width() - 40), min(tall, parent.height() - 60))

    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()

    def _group(self, group: Group, keys: Keys) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setSpacing(4)
        layout.addWidget(label(group.text.upper(), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        rows = [action for action in ACTIONS if action.group is group]
        for at, action in enumerate(rows):
            grid.addWidget(label("  ".join(keys.all_shown(action)) or "–", "title"), at, 0)
            grid.addWidget(label(action.text), at, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        return made
