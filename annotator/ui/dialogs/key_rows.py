"""The table of actions with their keys, as the preferences show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from annotator.ui.actions import ACTIONS, Action, Scope
from annotator.ui.bindings import reach

if TYPE_CHECKING:
    from annotator.ui.keys import Keys

Index = QModelIndex | QPersistentModelIndex

ACTION_ROLE = Qt.ItemDataRole.UserRole
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
"""The action of a row, and all that it can be found by."""


class KeysModel(QAbstractTableModel):
    """A row for each action: its name, its keys as this platform writes them, where they work."""

    def __init__(self, keys: Keys, parent: QObject | None = None) -> None:
        """Follow the keys."""
        super().__init__(parent)
        self._keys = keys
        keys.changed.connect(self._on_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return one row for each action."""
        return 0 if parent is not None and parent.isValid() else len(ACTIONS)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Action"), self.tr("Keys"), self.tr("Where"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a chosen key is bold, and said to be chosen."""
        if not index.isValid():
            return None
        action = ACTIONS[index.row()]
        if role == ACTION_ROLE:
            return action
        if role == SEARCH_ROLE:
            return "\n".join((action.text, *self._keys.all_shown(action)))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(action, index.column(), spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.FontRole and self._is_chosen(action, index.column()):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _is_chosen(self, action: Action, column: int) -> bool:
        return column == 1 and self._keys.bindings.is_changed(action)

    def _text(self, action: Action, column: int, *, spoken: bool) -> str:
        if column == 0:
            return action.text
        if column == 2:
            return self._where(action)
        shown = "  ".join(self._keys.all_shown(action))
        if not spoken:
            return shown
        said = shown or self.tr("no key")
        return self.tr("{keys}, chosen by you").format(keys=said) if self._is_chosen(action, 1) else said

    def _where(self, action: Action) -> str:
        scopes = {reach(action, key) for key in self._keys.bindings.keys(action)}
        return where(next((scope for scope in Scope if scope in scopes), action.scope))

    def _on_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(ACTIONS) - 1, 2))


def where(scope: Scope) -> str:
    """Say in words where a key works."""
    words = {
        Scope.WINDOW: QCoreApplication.translate("KeysModel", "everywhere"),
        Scope.DESK: QCoreApplication.translate("KeysModel", "article, claims"),
        Scope.ARTICLE: QCoreApplication.translate("KeysModel", "article"),
    }
    return words[scope]
