"""Which keys do what: those of the table of actions, those that a person chose, and where each of them works.

Keys are in Qt's portable notation: `Ctrl+Shift+Z`, `[`, `Space`. One key is one chord, never a sequence.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from annotator.ui.actions import ACTIONS, BY_ID, Action, Scope
from annotator.ui.layouts import SHIFTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""Modifiers with which a key types nothing."""

EDITING = frozenset({"Del", "Backspace", "Return", "Enter", "Ins"})
"""Keys without a letter that mean something in any field."""

LISTS_OWN = frozenset({"Return", "Enter", "Space"})
"""Keys that the list of claims needs for itself."""

MOVING = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")

RESERVED = frozenset(
    {
        *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc"),
        *("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Ins", "Shift+Ins", "Shift+Del"),
        *("Ctrl+Return", "Ctrl+Enter"),
        *(f"{held}{key}" for held, key in product(("", "Shift+", "Ctrl+", "Ctrl+Shift+"), MOVING)),
    }
)
"""Keys that text, fields and lists need: moving, selecting, copying, saving, leaving."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A key of another action that would stand in the way, and where it works."""

    action: Action
    key: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class Bindings:
    """The keys of every action; `chosen` holds those actions whose keys differ from the table's."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, action: Action) -> tuple[str, ...]:
        """Return the keys of an action, the one to show first."""
        return self.chosen.get(action.id, action.keys)

    def is_changed(self, action: Action) -> bool:
        """Say whether a person chose this action's keys."""
        return action.id in self.chosen

    def clashes(self, action: Action, key: str) -> tuple[Clash, ...]:
        """Return what else a key does: every wider scope holds the narrower ones, so any place will clash."""
        return tuple(clash for clash in self._all() if clash.action is not action and same(clash.key, key))

    def _all(self) -> Iterator[Clash]:
        for action in ACTIONS:
            for key in self.keys(action):
                yield Clash(action, key, reach(action, key))

    def with_key(self, action: Action, key: str) -> Bindings:
        """Return bindings in which the key does this action, and nothing else where it does."""
        freed = self
        for clash in self.clashes(action, key):
            freed = freed.without_key(clash.action, clash.key)
        kept = tuple(one for one in freed.keys(action) if not same(one, key))
        return freed.bound(action, (*kept, key))

    def without_key(self, action: Action, key: str) -> Bindings:
        """Return bindings in which the key does not do this action."""
        return self.bound(action, tuple(one for one in self.keys(action) if one != key))

    def reset(self, action: Action) -> Bindings:
        """Return bindings in which an action has the table's keys, taken back from whatever got them."""
        back = self.bound(action, ())
        for key in action.keys:
            back = back.with_key(action, key)
        return back

    def bound(self, action: Action, keys: tuple[str, ...]) -> Bindings:
        """Return bindings in which an action has just these keys."""
        others = {key: value for key, value in self.chosen.items() if key != action.id}
        return Bindings(others if keys == action.keys else {**others, action.id: keys})

    def as_text(self) -> str:
        """Return what the settings keep."""
        return json.dumps({key: list(value) for key, value in self.chosen.items()}, ensure_ascii=False)


def bindings(text: str) -> Bindings:
    """Return the bindings that a text of the settings holds; what is wrong in it is left out.

    Where two actions got one key, the one that a person chose for it has it, else the first of the table.
    """
    made = Bindings()
    for key, value in _rows(text).items():
        if key in BY_ID:
            made = made.bound(BY_ID[key], _valid(value))
    if not made.chosen:  # the table itself has no clash, and looking for one takes a while at each start
        return made
    for action in (*(BY_ID[key] for key in made.chosen), *ACTIONS):
        for key in made.keys(action):
            for clash in made.clashes(action, key):
                made = made.without_key(clash.action, clash.key)
    return made


def _rows(text: str) -> dict[str, object]:
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return rows if isinstance(rows, dict) else {}


def _valid(value: object) -> tuple[str, ...]:
    """Return the keys of one row; files of the first version hold one key as a string."""
    keys = value if isinstance(value, list) else [value]
    parsed = (portable(QKeySequence(key)) for key in keys if isinstance(key, str))
    return tuple(dict.fromkeys(key for key in parsed if key and key not in RESERVED))


def portable(keys: QKeySequence) -> str:
    """Return one chord in portable notation, or nothing for what is none."""
    if keys.count() != 1 or _chord(keys).key() == Qt.Key.Key_unknown:
        return ""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """Return a key as this platform writes it, kept apart from what is round it where lines run to the left.

    Else the bracket of `Ctrl+[` would go to the other end, and be turned round.
    """
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text


def reach(action: Action, key: str) -> Scope:
    """Return where a key does an action: one that types or edits steals nothing outside the desk."""
    if key in LISTS_OWN:
        return Scope.ARTICLE
    return Scope.DESK if action.scope is Scope.WINDOW and _types(key) else action.scope


def _chord(keys: QKeySequence) -> QKeyCombination:
    chord: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs lack it
    return chord


@cache
def _types(key: str) -> bool:
    chord = _chord(QKeySequence(key))
    if chord.keyboardModifiers() & COMMANDING:
        return False
    return chord.key() < Qt.Key.Key_Escape or key.removeprefix("Shift+") in EDITING


def same(first: str, second: str) -> bool:
    """Say whether two notations are one key: `Shift+[` is `{` on most keyboards."""
    return _plain(first) == _plain(second)


def _plain(key: str) -> str:
    head, shift, base = key.rpartition("Shift+")
    return f"{head}{SHIFTED[base]}" if shift and base in SHIFTED else key
