"""Words that should read otherwise: by key from the article, in one list, and on the card of their claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app import commands
from annotator.domain.marks import Correction, CorrectionState, Severity
from annotator.domain.span import Span
from annotator.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from annotator.ui.panes.cards.correction_row import CorrectionRow
    from annotator.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def place(window: Window, words: str) -> Span:
    assert window.state.desk is not None
    start = window.state.desk.text.index(words)
    return Span(start, start + len(words))


def corrections(window: Window) -> dict[str, Correction]:
    """Return the corrections by their old words."""
    assert window.state.desk is not None
    return {one.anchor.exact: one for one in window.state.desk.review.corrections}


def reword(window: Window, words: str) -> None:
    window.article.select_span(place(window, words))
    press(window.article.surface(), Qt.Key.Key_W)


def row(window: Window, words: str) -> CorrectionRow:
    return window.corrections.rows.rows[corrections(window)[words].id]


def test_w_opens_a_form_beside_the_article_and_ctrl_enter_proposes(window: Window) -> None:
    reword(window, "14 containers")
    form = window.corrections.form
    assert window.right.name == "corrections"
    assert form.new.hasFocus()
    assert form.old.accessibleName() == "“14 containers”"
    QTest.keyClicks(form.new, "12 crates")
    press(form.new, Qt.Key.Key_Tab)
    QTest.keyClicks(form.reason, "Manifest.")
    press(form.reason, Qt.Key.Key_Return, CONTROL)
    made = corrections(window)["14 containers"]
    assert (made.new, made.reason, made.severity, made.state) == (
        "12 crates",
        "Manifest.",
        Severity.MUST,
        CorrectionState.PROPOSED,
    )
    assert window.right.name == "claims"
    assert window.article.surface().hasFocus()
    assert form.isHidden()


def test_undo_and_redo_take_it_back_and_make_it_again(window: Window) -> None:
    reword(window, "14 containers")
    QTest.keyClicks(window.corrections.form.new, "12")
    window.corrections.form.send.click()
    window.keys.actions["undo"].trigger()
    assert "14 containers" not in corrections(window)
    window.keys.actions["redo"].trigger()
    assert corrections(window)["14 containers"].new == "12"


def test_escape_goes_back_and_keeps_the_draft_and_cancel_drops_it(window: Window) -> None:
    form = window.corrections
    for leave, left in ((True, "12 crates"), (False, "14 containers")):
        reword(window, "14 containers")
        form.form.new.setPlainText("12 crates")
        if leave:
            press(form.form.new, Qt.Key.Key_Escape)
        else:
            form.form.cancel.click()
        assert window.article.surface().hasFocus()
        reword(window, "14 containers")
        assert form.form.new.toPlainText() == left
        form.form.drop()
    assert "14 containers" not in corrections(window)


def test_without_words_it_says_what_to_do(window: Window) -> None:
    window.article.clear_selection()
    press(window.article.surface(), Qt.Key.Key_W)
    assert "Select the words" in window.notice.text
    assert window.right.name == "claims"


def test_what_is_refused_stays_as_it_was_typed(window: Window) -> None:
    reword(window, "14 containers")
    form = window.corrections.form
    form.send.click()
    assert "the new words are the old ones" in window.notice.text
    assert form.isVisible()
    assert form.new.toPlainText() == "14 containers"


def test_on_words_that_are_corrected_it_opens_that_correction(window: Window) -> None:
    reword(window, "two-day")
    fields = row(window, "two-day").fields
    assert fields.isVisible()
    assert fields.new.hasFocus()
    QTest.keyClicks(fields.new, "50-hour")
    press(fields.new, Qt.Key.Key_Return, CONTROL)
    assert corrections(window)["two-day"].new == "50-hour"
    assert window.article.surface().hasFocus()
    window.article.select_span(Span(place(window, "two-day").start, place(window, "two-day").start + 3))
    press(window.article.surface(), Qt.Key.Key_Right)
    press(window.article.surface(), Qt.Key.Key_W)
    assert row(window, "two-day").fields.isVisible()


def test_all_are_listed_in_the_article_s_order_and_judged_there(window: Window) -> None:
    press(window.article.surface(), Qt.Key.Key_5, CONTROL)
    window.keys.actions["corrections"].trigger()
    said = [one.words.accessibleName().strip() for one in window.corrections.rows.rows.values()]
    assert said[0] == "“two-day” → “53-hour”"
    assert "“and the smell of diesel was back” → the words go" in said
    assert window.corrections.told.text() == "2 changes in force"
    words = "the longest in its history"
    row(window, words).accept.click()
    assert corrections(window)[words].state is CorrectionState.ACCEPTED
    row(window, words).stet.click()
    assert corrections(window)[words].state is CorrectionState.STET
    assert window.corrections.told.text() == "One change in force"
    row(window, words).propose.click()
    assert corrections(window)[words].state is CorrectionState.PROPOSED
    row(window, words).edit.click()
    fields = row(window, words).fields
    fields.severity.setCurrentIndex(fields.severity.values.index(Severity.MAY))
    fields.severity.activated.emit(fields.severity.currentIndex())
    fields.reason.setPlainText("Asked twice.")
    row(window, words).edit.click()
    assert (corrections(window)[words].severity, corrections(window)[words].reason) == (
        Severity.MAY,
        "Asked twice.",
    )
    row(window, words).remove.click()
    assert words not in corrections(window)
    assert "Deleted the correction" in window.notice.text


def test_a_click_on_one_shows_its_place(window: Window, qtbot: QtBot) -> None:
    window.show_right("corrections")
    with qtbot.waitSignal(window.corrections.go_to_wanted) as shown:
        row(window, "two-day").words.click()
    assert shown.args == [place(window, "two-day")]


def test_a_claim_s_card_lists_those_on_its_words_and_nothing_else(window: Window) -> None:
    desk = window.state.desk
    assert desk is not None
    by_number = {claim.number: claim.id for claim in desk.claims.values()}
    window.state.select(by_number[4])
    section = window.cards.editor.corrections
    assert section.isVisible()
    assert [r.words.accessibleName().strip() for r in section.list.rows.values()] == [
        "“two-day” → “53-hour”",
        "“the longest in its history” → “the longest since 1987”",
    ]
    window.state.select(by_number[1])
    assert not section.isVisible()


def test_another_theme_keeps_what_is_being_typed(window: Window) -> None:
    reword(window, "14 containers")
    window.corrections.form.new.setPlainText("12 crates")
    window.corrections.set_theme(theme.load("dark"))
    assert window.corrections.form.new.toPlainText() == "12 crates"
    assert window.corrections.form.isVisible()


def test_an_article_without_any_says_how_one_is_made(unmarked_window: Window) -> None:
    unmarked_window.show_right("corrections")
    assert "Select words" in unmarked_window.corrections.told.text()
    assert unmarked_window.corrections.rows.isHidden()


@pytest.mark.parametrize("words", ["two-day", "the longest in its history"])
def test_every_control_has_a_name(window: Window, words: str) -> None:
    window.show_right("corrections")
    shown = row(window, words)
    shown.open_fields()
    parts = (shown.accept, shown.stet, shown.edit, shown.remove, shown.fields.new, shown.fields.severity)
    assert all(part.accessibleName() for part in parts)


def test_one_that_lost_its_words_is_listed_and_says_so(window: Window) -> None:
    desk = window.state.desk
    assert desk is not None
    window.show_right("corrections")
    commands.revise(window.state.library, article=desk.article.id, text=desk.text.replace("two-day", "short"))
    assert "no longer in the text" in row(window, "two-day").meta.accessibleName()
