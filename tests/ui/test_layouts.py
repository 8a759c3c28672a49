"""Keys by their place: events as French, German and Arabic keyboards send them, on three systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.layouts import stand_ins

if TYPE_CHECKING:
    from annotator.ui.window import Window

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ALTGR = Qt.KeyboardModifier.GroupSwitchModifier
DEAD_CIRCUMFLEX = int(Qt.Key.Key_Dead_Circumflex)


def event(written: str | int, scan: int, held: Qt.KeyboardModifier = NONE, virtual: int = 0) -> QKeyEvent:
    """Return the press of a key: what it writes (or Qt's code for it), and where it lies."""
    if isinstance(written, int):
        return QKeyEvent(QEvent.Type.KeyPress, written, held, scan, virtual, 0, "")
    code = ord(written if written == "ß" else written.upper())
    return QKeyEvent(QEvent.Type.KeyPress, code, held, scan, virtual, 0, written)


FRENCH = [
    (event("&", 10), ("1",)),
    (event("é", 11), ("2",)),
    (event('"', 12), ("3",)),
    (event("'", 13), ("4",)),
    (event("(", 14), ("5",)),
    (event("-", 15), ("6",)),
    (event("à", 19), ("0",)),
    (event("&", 10, CTRL), ("Ctrl+1",)),
    (event("1", 10, SHIFT), ()),  # a digit counts as it is written
    (event("a", 24), ()),  # a Latin letter too
    (event("ù", 48), ("'",)),
    (event(DEAD_CIRCUMFLEX, 34), ("[",)),
    (event("¨", 34, SHIFT), ("Shift+[", "{")),
    (event("$", 35), ("]",)),
    (event(";", 59), (",",)),
    (event(":", 60), (".",)),
]
GERMAN = [
    (event("ü", 34), ("[",)),
    (event("Ü", 34, SHIFT), ("Shift+[", "{")),
    (event("+", 35), ("]",)),
    (event("ß", 20), ("-",)),
    (event("y", 52), ()),
    (event("€", 26, ALTGR), ()),  # at the place of e
]
ARABIC = [
    (event("ش", 38), ("A",)),
    (event("ِ", 38, SHIFT), ("Shift+A",)),
    (event("ﻻ", 56), ("B",)),
    (event("ا", 43), ("H",)),
    (event("ج", 34), ("[",)),
    (event("؟", 61, SHIFT), ("Shift+/", "?")),
    (event("ن", 45, CTRL), ("Ctrl+K",)),
    (event("١", 10), ("1",)),
]


@pytest.mark.parametrize(
    ("pressed", "wanted"), [*FRENCH, *GERMAN, *ARABIC], ids=lambda value: getattr(value, "text", str)()
)
def test_a_key_stands_for_what_america_has_in_its_place(pressed: QKeyEvent, wanted: tuple[str, ...]) -> None:
    assert stand_ins(pressed, "xcb") == wanted
    assert stand_ins(pressed, "wayland") == wanted


@pytest.mark.parametrize(
    ("platform", "pressed"),
    [("xcb", event("&", 10)), ("windows", event("&", 2)), ("cocoa", event("&", 1, virtual=0x12))],
    ids=["xcb", "windows", "cocoa"],
)
def test_each_system_numbers_places_its_own_way(platform: str, pressed: QKeyEvent) -> None:
    assert stand_ins(pressed, platform) == ("1",)


def test_keys_outside_the_block_of_letters_stand_for_nothing() -> None:
    assert stand_ins(event(Qt.Key.Key_Up, 111), "xcb") == ()
    assert stand_ins(event("é", 0), "xcb") == ()


def rating(window: Window) -> str | None:
    assert window.state.claim is not None
    verdict = window.state.claim.verdict()
    return None if verdict is None else verdict.rating


def select_first(window: Window) -> None:
    assert window.state.desk is not None
    window.state.select(next(iter(window.state.desk.claims)))
    window.article.surface().setFocus()


@pytest.mark.parametrize("pressed", [event("&", 10), event("١", 10)], ids=["French", "Arabic"])
def test_a_digit_gives_its_verdict_without_shift(window: Window, pressed: QKeyEvent) -> None:
    select_first(window)
    window.keys.actions["rate_2"].trigger()
    before = rating(window)
    QApplication.sendEvent(window.article.surface(), pressed)
    assert rating(window) not in {None, before}


def test_a_pane_is_chosen_by_the_place_of_its_digit(window: Window) -> None:
    window.show_right("history")
    QApplication.sendEvent(window.article.surface(), event("é", 11, CTRL))
    assert window.right.name == "details"


def test_a_place_steals_no_typing(window: Window) -> None:
    select_first(window)
    before = rating(window)
    window.finder.field.setFocus()
    QApplication.sendEvent(window.finder.field, event("&", 10))
    assert window.finder.field.text() == "&"
    assert rating(window) == before
