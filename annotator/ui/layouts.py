"""Keys by their place: what stands on the American keyboard where another layout writes something else.

Shortcuts go by the character that a key writes. Where that character does nothing, the key's place counts:
digits of a layout that needs Shift for them, letters of one without Latin letters, brackets of one that hides
them behind AltGr.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SHIFTED = dict(zip("`1234567890-=[]\\;',./", '~!@#$%^&*()_+{}|:"<>?', strict=True))
"""What Shift makes of a key of the American keyboard that is no letter."""

ROWS = ((2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'"), (41, "`"), (43, "\\zxcvbnm,./"))
"""The first scan code of each stretch of keys, as set 1 numbers them (Windows), and its characters."""

SCAN_CODES = {first + at: character for first, row in ROWS for at, character in enumerate(row)}

X_OFFSET = 8
"""X11 and Wayland count the same places from 8 on (xkeyboard-config, keycodes/evdev)."""

MAC_ROWS = (
    (0, "asdfhgzxcv"),
    (11, "bqweryt123465=97-80]ou[ip"),
    (37, "lj'k;\\,/nm."),
    (50, "`"),
)
"""The virtual key codes of macOS, which name places too (kVK_ANSI_A = 0 and on; HIToolbox/Events.h)."""

MAC_CODES = {first + at: character for first, row in MAC_ROWS for at, character in enumerate(row)}

WINDOWS, MAC = "windows", "cocoa"

HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""Modifiers that make another key of a key, and not only another level of the layout."""

MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
"""Keys that are held or switched, and do nothing by themselves."""

PRINTABLE = 0x01000000
"""From here on Qt's key codes name keys that write nothing."""


def place_of(event: QKeyEvent, platform: str) -> str:
    """Return what the American keyboard has at the place of a key, unshifted; nothing for other keys."""
    if platform == MAC:
        return MAC_CODES.get(event.nativeVirtualKey(), "")
    return SCAN_CODES.get(event.nativeScanCode() - (0 if platform == WINDOWS else X_OFFSET), "")


def stand_ins(event: QKeyEvent, platform: str | None = None) -> tuple[str, ...]:
    """Return what a key stands for by its place, in portable notation; nothing where its letter counts."""
    place = place_of(event, QGuiApplication.platformName() if platform is None else platform)
    if not place or not _may_stand_for(place, _written(event)):
        return ()
    held = event.modifiers() & HELD
    shift = Qt.KeyboardModifier.ShiftModifier
    found = [_chord(held, place)]
    if held & shift and place in SHIFTED:
        found.append(_chord(held & ~shift, SHIFTED[place]))
    return tuple(found)


def _written(event: QKeyEvent) -> str:
    """Return the character that a key has in the layout in use, or nothing: dead keys have none."""
    return chr(event.key()) if 0 < event.key() < PRINTABLE else ""


def _may_stand_for(place: str, written: str) -> bool:
    """Say whether a key that writes this counts by its place: never a plain letter or digit."""
    if written.isascii() and written.isalnum():
        return False
    if not place.isalpha():
        return True
    return unicodedata.category(written or " ")[0] in "LM" and "LATIN" not in unicodedata.name(written, "")


def _chord(held: Qt.KeyboardModifier, character: str) -> str:
    chord = QKeyCombination(held, Qt.Key(ord(character.upper())))
    return QKeySequence(chord).toString(QKeySequence.SequenceFormat.PortableText)


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as a shortcut has it; nothing for a modifier alone, or a key without a name.

    What a layout without Latin letters writes counts by its place, so that the key works in every layout.
    Shift is left out where it has made another character already.
    """
    if event.key() in MODIFIERS:
        return ""
    written = _written(event)
    if not written.isascii() or event.key() >= Qt.Key.Key_Dead_Grave:
        return next(iter(stand_ins(event)), "")
    is_made_by_shift = bool(written) and not written.isalpha() and written != " "
    held = event.modifiers() & (HELD & ~Qt.KeyboardModifier.ShiftModifier if is_made_by_shift else HELD)
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString(
        QKeySequence.SequenceFormat.PortableText
    )
