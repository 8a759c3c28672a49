"""Shortcuts: each action of the table as a QAction, with the keys that the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from annotator.app import settings
from annotator.ui.actions import ACTIONS, Action, Scope
from annotator.ui.bindings import Bindings, bindings, native, reach
from annotator.ui.layouts import stand_ins
from annotator.ui.reasons import reason_against

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.ui.hands import Hands

CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.DESK: Qt.ShortcutContext.WidgetShortcut,
    Scope.ARTICLE: Qt.ShortcutContext.WidgetShortcut,
}


class Keys(QObject):
    """The actions of one window. Single keys are bound to the surfaces, so that they never steal typing.

    `actions` are those of menus and buttons, by id, and whatever does one triggers it; `changed` says that
    keys were bound anew.
    """

    changed = Signal()

    def __init__(self, hands: Hands, surfaces: Sequence[QWidget], article: QWidget) -> None:
        """Bind every action: those of the desk to `surfaces`, some keys to the article alone."""
        super().__init__(hands.window)
        self.hands = hands
        self._places = {Scope.WINDOW: (hands.window,), Scope.DESK: tuple(surfaces), Scope.ARTICLE: (article,)}
        self.actions = {action.id: self._make(action) for action in ACTIONS}
        self._extra: list[QAction] = []
        self._bound: dict[str, tuple[Action, Scope]] = {}
        self.bindings = Bindings()
        self._bind(bindings(hands.settings.get(settings.KEYS)))
        for widget in (hands.window, *surfaces):
            widget.installEventFilter(self)

    def _make(self, action: Action) -> QAction:
        made = QAction(action.text, self)
        made.triggered.connect(lambda: self.do(action))
        return made

    def do(self, action: Action) -> None:
        """Do an action if it can be done now, else say why not; a known error is told in the window."""
        if action.when(self.hands):
            self.hands.frame.guarded(lambda: action.deed(self.hands))()
        elif reason := reason_against(action.when, self.hands):
            self.hands.notice.say(reason)

    # --- Binding ---

    def choose(self, chosen: Bindings) -> None:
        """Bind these keys at once, and keep them. Raises FileUnwritableError; they hold till the end then."""
        self._unbind()
        self._bind(chosen)
        self.changed.emit()
        self.hands.settings.set(settings.KEYS, chosen.as_text())

    def _bind(self, chosen: Bindings) -> None:
        """Give each action the keys that were chosen for it, else those of the table."""
        self.bindings = chosen
        for action in ACTIONS:
            keys: dict[Scope, list[str]] = {}
            for key in chosen.keys(action):
                keys.setdefault(reach(action, key), []).append(key)
                self._bound[key] = (action, reach(action, key))
            for at, (scope, there) in enumerate(keys.items()):
                self._put(self._again(action) if at else self.actions[action.id], scope, there)

    def _unbind(self) -> None:
        """Take all keys off."""
        for extra in self._extra:
            extra.deleteLater()
        self._extra.clear()
        self._bound.clear()
        for made in self.actions.values():
            made.setShortcuts([])
            for widget in (widget for place in self._places.values() for widget in place):
                widget.removeAction(made)

    def _again(self, action: Action) -> QAction:
        """Make a second QAction of an action, for keys that work elsewhere than its first ones."""
        made = QAction(action.text, self)
        made.triggered.connect(self.actions[action.id].trigger)
        self._extra.append(made)
        return made

    def _put(self, made: QAction, scope: Scope, keys: Sequence[str]) -> None:
        made.setShortcutContext(CONTEXTS[scope])
        made.setShortcuts([QKeySequence(key) for key in keys])
        for widget in self._places[scope]:
            widget.addAction(made)

    # --- Keys by their place ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that no shortcut answered to for the one that stands at its place."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            for key in stand_ins(event):
                action, scope = self._bound.get(key, (None, None))
                if action is not None and scope is not None and watched in self._places[scope]:
                    self.actions[action.id].trigger()
                    return True
        return super().eventFilter(watched, event)

    # --- Asking ---

    def refresh(self) -> None:
        """Enable what can be done now; called before a menu or the palette is shown."""
        for action in ACTIONS:
            self.actions[action.id].setEnabled(action.when(self.hands))

    def enable_all(self) -> None:
        """Enable every action again, so that keys are judged when they are pressed."""
        for action in self.actions.values():
            action.setEnabled(True)

    def all_shown(self, action: Action) -> tuple[str, ...]:
        """Return every key of an action as this platform writes it, the two Enter keys as one sign."""
        shown = ("⏎" if key in {"Return", "Enter"} else native(key) for key in self.bindings.keys(action))
        return tuple(dict.fromkeys(shown))

    def shown(self, key: str) -> str:
        """Return an action's first key as this platform writes it, or nothing."""
        made = next(action for action in ACTIONS if action.id == key)
        return next(iter(self.all_shown(made)), "")

    def first_keys(self) -> dict[str, str]:
        """Return the first key of every action, by id."""
        return {action.id: self.shown(action.id) for action in ACTIONS}
