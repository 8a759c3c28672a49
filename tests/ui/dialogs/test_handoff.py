"""The list before hand-off in the window: what is left, ways to it, and what it becomes as work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app import commands
from annotator.domain.ids import ClaimId
from annotator.domain.marks import CommentKind, Stage, Subject
from annotator.domain.verdict import Layer
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.handoff import THING, HandOffDialog
from annotator.ui.dialogs.sign_off import SignOffDialog
from tests.builders import clean_review, uid
from tests.ui.conftest import put_on_desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from annotator.ui.window import Window


def shown(window: Window) -> HandOffDialog:
    (dialog,) = window.findChildren(HandOffDialog)
    return dialog


@pytest.fixture
def dialog(window: Window) -> HandOffDialog:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.article.surface(), Qt.Key.Key_E, modifiers)
    return shown(window)


def groups(dialog: HandOffDialog) -> dict[str, QTreeWidgetItem]:
    found = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    return {item.text(0): item for item in found if item is not None}


def lines(group: QTreeWidgetItem) -> list[str]:
    return [child(group, at).text(0) for at in range(group.childCount())]


def child(group: QTreeWidgetItem, at: int) -> QTreeWidgetItem:
    found = group.child(at)
    assert found is not None
    return found


def click(dialog: HandOffDialog, line: QTreeWidgetItem) -> None:
    dialog.list.scrollToItem(line)
    place = dialog.list.visualItemRect(line).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_lists_what_is_left_with_the_words_of_each_thing(dialog: HandOffDialog) -> None:
    assert dialog.status.text() == "An export says DRAFT."
    found = groups(dialog)
    assert lines(found["Not yet checked · 3"]) == [
        "2 · Still from Tidewater video",
        "8 · “Open again 👩🏽\u200d🔧 🇳🇴”",
        "10 · a night of 90-knot gusts",
    ]
    assert "Hold it <until> six & call “Bo” 👍🏽." in lines(found["Open queries · 3"])
    assert lines(found["Corrections that must be decided · 1"]) == ["4 · the longest in its history"]


def test_a_click_leads_to_the_claim_and_its_words(
    window: Window, dialog: HandOffDialog, qtbot: QtBot
) -> None:
    line = child(groups(dialog)["Not yet checked · 3"], 1)
    with qtbot.waitSignal(window.openings.place_wanted) as wanted:
        click(dialog, line)
    assert window.state.claim_ids == (uid("claim 8"),)
    desk = window.state.desk
    assert desk is not None
    assert wanted.args == [desk.claims[ClaimId(uid("claim 8"))].spans[0]]
    assert dialog.isVisible()


def test_enter_leads_there_as_well_and_a_heading_leads_nowhere(window: Window, dialog: HandOffDialog) -> None:
    group = groups(dialog)["Parked · 1"]
    click(dialog, group)
    assert not window.state.claim_ids
    dialog.list.setCurrentItem(child(group, 0))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.state.claim_ids == (uid("claim 8"),)


def test_the_list_follows_the_work_and_what_is_folded_stays_so(
    window: Window, dialog: HandOffDialog, qtbot: QtBot
) -> None:
    groups(dialog)["Open queries · 3"].setExpanded(False)
    claim = ClaimId(uid("claim 2"))
    commands.set_verdict(window.state.library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    qtbot.waitUntil(lambda: "Not yet checked · 2" in groups(dialog))
    assert not groups(dialog)["Open queries · 3"].isExpanded()
    assert groups(dialog)["Not yet checked · 2"].isExpanded()


def test_a_sign_off_makes_it_final(window: Window, dialog: HandOffDialog, qtbot: QtBot) -> None:
    desk = window.state.desk
    assert desk is not None
    commands.sign_off(
        window.state.library, article=desk.article.id, stage=Stage.CHECK, decision="The rest can wait."
    )
    qtbot.waitUntil(lambda: dialog.status.text() == "An export says FINAL.")
    assert "“The rest can wait.”" in dialog.told.text()
    assert dialog.list.isVisible()


def test_a_clean_review_has_no_list(empty_window: Window) -> None:
    put_on_desk(empty_window, clean_review())
    empty_window.openings.hand_off()
    dialog = shown(empty_window)
    assert dialog.told.text() == "Nothing is left before hand-off."
    assert not dialog.list.isVisible()


def test_without_an_article_it_says_so(window: Window, dialog: HandOffDialog, qtbot: QtBot) -> None:
    window.state.clear()
    qtbot.waitUntil(lambda: dialog.status.text() == "No article is open.")
    assert not dialog.export.isEnabled()


def test_long_words_are_cut_in_their_line_and_whole_in_their_tip(
    window: Window, dialog: HandOffDialog, qtbot: QtBot
) -> None:
    long = "word " * 60
    commands.comment(
        window.state.library,
        subject=Subject.CLAIM,
        on=uid("claim 5"),
        text=long,
        kind=CommentKind.QUERY_AUTHOR,
    )
    qtbot.waitUntil(lambda: "Open queries · 4" in groups(dialog))
    line = child(groups(dialog)["Open queries · 4"], 3)
    assert line.text(0).endswith("…")
    assert line.toolTip(0) == long.strip()


def test_it_opens_once_and_again_after_it_was_closed(window: Window, dialog: HandOffDialog) -> None:
    window.openings.hand_off()
    assert shown(window) is dialog
    dialog.close()
    window.openings.hand_off()
    assert any(one.isVisible() and one is not dialog for one in window.findChildren(HandOffDialog))


def test_its_buttons_lead_on(window: Window, dialog: HandOffDialog) -> None:
    dialog.sign.click()
    assert window.findChildren(SignOffDialog)
    dialog.export.click()
    (export,) = window.findChildren(ExportDialog)
    export.close()


def test_the_export_window_says_how_the_review_stands_and_leads_to_the_list(window: Window) -> None:
    window.open_export()
    (export,) = window.findChildren(ExportDialog)
    assert export.standing.text() == "DRAFT: 23 things are left before hand-off."
    export.list.click()
    assert not export.isVisible()
    assert shown(window).isVisible()


def test_each_line_has_its_thing(dialog: HandOffDialog) -> None:
    for group in groups(dialog).values():
        assert all(child(group, at).data(0, THING).words for at in range(group.childCount()))
