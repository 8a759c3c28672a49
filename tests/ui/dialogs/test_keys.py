"""The page of keys: searching, choosing, clashes named before they happen, resetting; it holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from annotator.app import settings
from annotator.ui import start
from annotator.ui.actions import ACTIONS, BY_ID
from annotator.ui.dialogs.key_rows import KeysModel
from annotator.ui.dialogs.palette import KeySheet, Palette
from annotator.ui.dialogs.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings
    from annotator.ui.dialogs.keys import KeysForm
    from annotator.ui.window import Window


@pytest.fixture
def form(qtbot: QtBot, window: Window) -> Iterator[KeysForm]:
    window.openings.keys()
    (dialog,) = window.findChildren(Preferences)
    qtbot.waitUntil(dialog.isVisible)
    yield dialog.keys
    if shiboken6.isValid(dialog):
        dialog.close()


def look_for(form: KeysForm, words: str) -> None:
    form.search.clear()
    QTest.keyClicks(form.search, words)
    form.table.selectRow(0)


def choose(form: KeysForm, words: str, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key for the first action that is found by these words."""
    look_for(form, words)
    QTest.mouseClick(form.add, Qt.MouseButton.LeftButton)
    QTest.keyClick(form.field, key, held or Qt.KeyboardModifier.NoModifier)


def chips(form: KeysForm) -> list[str]:
    return [chip.text() for chip in form.chips.findChildren(QPushButton) if chip.isVisible()]


def test_the_rows_are_sound(qtmodeltester: ModelTester, window: Window) -> None:
    qtmodeltester.check(KeysModel(window.keys))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("typed", "found"), [("grow the", ["Grow the selection"]), ("ctrl+e", ["Export review…"])]
)
def test_actions_are_found_by_name_and_by_key(form: KeysForm, typed: str, found: list[str]) -> None:
    look_for(form, typed)
    rows = form.rows
    assert [rows.index(at, 0).data() for at in range(rows.rowCount())] == found


def test_a_free_key_is_bound_at_once_everywhere(window: Window, form: KeysForm, kept: Settings) -> None:
    choose(form, "export review", Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert chips(form) == ["Ctrl+E  ✕", "Ctrl+W  ✕"]
    next(chip for chip in form.chips.findChildren(QPushButton) if chip.isVisible()).click()
    assert chips(form) == ["Ctrl+W  ✕"]
    assert window.keys.actions["export"].shortcut().toString() == "Ctrl+W"
    assert "Ctrl+W" in window.top.export.toolTip()
    sheet, palette = KeySheet(window.keys, window), Palette(window.hands, window.keys)
    assert "Ctrl+W" in [part.text() for part in sheet.findChildren(QLabel)]
    assert palette.rows.findItems("Ctrl+W", Qt.MatchFlag.MatchContains)
    for opened in (sheet, palette):
        opened.close()
    another = start.build_window(window.state.library, kept)
    assert another.keys.shown("export") == "Ctrl+W"
    shiboken6.delete(another)


def test_a_key_of_the_desk_does_its_new_deed_and_no_longer_the_old(
    qtbot: QtBot, window: Window, form: KeysForm
) -> None:
    choose(form, "grow the selection", Qt.Key.Key_J)
    form.yes.click()
    form.window().close()
    surface = window.article.surface()
    window.activateWindow()
    surface.setFocus()
    qtbot.waitUntil(surface.hasFocus)
    assert window.state.desk is not None
    window.article.restore_place(window.state.desk.sentences[2].start)
    QTest.keyClick(surface, Qt.Key.Key_J)
    assert window.state.words is not None
    assert window.state.claim is None


def test_a_clash_is_named_before_it_happens(window: Window, form: KeysForm) -> None:
    choose(form, "highlight the selection", Qt.Key.Key_J)
    assert form.said.text() == "J does “Next claim” now (article, claims)."
    assert window.keys.shown("next") == "J"
    form.no.click()
    assert window.keys.shown("next") == "J"
    choose(form, "highlight the selection", Qt.Key.Key_J)
    form.yes.click()
    assert window.keys.shown("next") == ""
    assert "J  ✕" in chips(form)


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Home])
def test_keys_that_text_needs_are_refused(form: KeysForm, key: Qt.Key) -> None:
    choose(form, "highlight the selection", key)
    assert "for themselves" in form.said.text()
    assert chips(form) == ["H  ✕", "Return  ✕", "Enter  ✕"]


def test_escape_and_tab_leave_the_field(form: KeysForm) -> None:
    choose(form, "highlight the selection", Qt.Key.Key_Escape)
    assert not form.field.isVisible()
    assert form.isVisible()
    choose(form, "highlight the selection", Qt.Key.Key_Tab)
    assert not form.field.isVisible()


def test_one_action_is_reset_and_all_are(window: Window, form: KeysForm) -> None:
    choose(form, "highlight the selection", Qt.Key.Key_J)
    form.yes.click()
    look_for(form, "next claim")
    form.reset.click()
    assert window.keys.shown("next") == "J"
    assert "Taken back from" in form.said.text()
    form.yes.click()
    assert window.keys.shown("next") == ""
    form._reset_all()  # noqa: SLF001 - the button is one of several without a name of its own
    assert window.keys.bindings.chosen == {}
    form.yes.click()
    assert window.keys.shown("next") == ""
    assert window.settings.get(settings.KEYS) != "{}"


def test_a_key_without_a_latin_letter_is_taken_by_its_place(form: KeysForm) -> None:
    look_for(form, "take in a new text")
    form.add.click()
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord("ط"), Qt.KeyboardModifier.ControlModifier, 48, 0, 0, "ط")
    QApplication.sendEvent(form.field, pressed)
    assert chips(form) == ["Ctrl+'  ✕"]


def test_shift_is_no_key_by_itself_and_is_left_out_where_it_made_the_character(form: KeysForm) -> None:
    look_for(form, "take in a new text")
    form.add.click()
    QTest.keyClick(form.field, Qt.Key.Key_Shift)
    assert form.field.isVisible()
    QTest.keyClick(form.field, Qt.Key.Key_Percent, Qt.KeyboardModifier.ShiftModifier)
    assert chips(form) == ["%  ✕"]


def test_the_sheet_of_keys_leads_to_the_page(window: Window) -> None:
    window.open_key_sheet()
    (sheet,) = window.findChildren(KeySheet)
    sheet.change_wanted.emit()
    (dialog,) = window.findChildren(Preferences)
    assert dialog.pages.currentWidget() is dialog.keys
    dialog.close()


def test_menus_show_the_key_of_every_bound_action(window: Window) -> None:
    for action in ACTIONS:
        shown = window.keys.actions[action.id].shortcut().toString()
        assert shown == (BY_ID[action.id].keys[0] if action.keys else "")
