"""Shortcuts: each action of the table as a QAction, with the keys that the person chose."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from annotator.app import settings
from annotator.ui.actions import ACTIONS, Action, Scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.app.settings import Settings
    from annotator.ui.hands import Hands


class Keys(QObject):
    """The actions of one window. Single keys are bound to the surfaces, so that they never steal typing."""

    def __init__(self, hands: Hands, surfaces: Sequence[QWidget], article: QWidget) -> None:
        """Bind every action: those of the desk to `surfaces`, some keys to the article alone."""
        super().__init__(hands.window)
        self._hands, self._surfaces, self._article = hands, surfaces, article
        self.actions = {action.id: self._make(action) for action in ACTIONS}
        self.bind(chosen_keys(hands.settings))

    def _make(self, action: Action) -> QAction:
        made = QAction(action.text, self)
        made.triggered.connect(lambda: self.do(action))
        desk = action.scope is Scope.DESK
        context = Qt.ShortcutContext
        made.setShortcutContext(context.WidgetShortcut if desk else context.WindowShortcut)
        for widget in self._surfaces if desk else (self._hands.window,):
            widget.addAction(made)
        if action.article_keys:
            self._bind_to_article(action)
        return made

    def _bind_to_article(self, action: Action) -> None:
        extra = QAction(action.text, self)
        extra.setShortcuts([QKeySequence(keys) for keys in action.article_keys])
        extra.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        extra.triggered.connect(lambda: self.do(action))
        for widget in self._surfaces if action.scope is Scope.WINDOW else (self._article,):
            widget.addAction(extra)

    def do(self, action: Action) -> None:
        """Do an action if it can be done now; a known error is told in the window."""
        if action.when(self._hands):
            self._hands.frame.guarded(lambda: action.deed(self._hands))()

    def bind(self, chosen: dict[str, str]) -> None:
        """Give each action its keys: those that were chosen, else those of the table."""
        for action in ACTIONS:
            keys = (chosen[action.id],) if action.id in chosen else action.keys
            self.actions[action.id].setShortcuts([QKeySequence(key) for key in keys if key])

    def refresh(self) -> None:
        """Enable what can be done now; called before a menu or the palette is shown."""
        for action in ACTIONS:
            self.actions[action.id].setEnabled(action.when(self._hands))

    def enable_all(self) -> None:
        """Enable every action again, so that keys are judged when they are pressed."""
        for action in self.actions.values():
            action.setEnabled(True)

    def shown(self, key: str) -> str:
        """Return an action's first key as this platform writes it, or nothing."""
        shortcuts = self.actions[key].shortcuts()
        native = QKeySequence.SequenceFormat.NativeText
        return shortcuts[0].toString(native) if shortcuts else ""


def chosen_keys(kept: Settings) -> dict[str, str]:
    """Return the keys that a person has bound, by action id; what the file holds wrongly is left out."""
    try:
        rows = json.loads(kept.get(settings.KEYS))
    except ValueError:
        return {}
    if not isinstance(rows, dict):
        return {}
    return {key: value for key, value in rows.items() if isinstance(key, str) and isinstance(value, str)}
