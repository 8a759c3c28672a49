"""Suggestions in the window: shown on request, judged one key each, several at once, dropped when stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app.jobs import Bug

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.domain.claim import Claim
    from annotator.ui.window import Window


@pytest.fixture
def suggesting(qtbot: QtBot, unmarked_window: Window) -> Window:
    """Show the suggestions for the rich review's article."""
    unmarked_window.keys.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: len(unmarked_window.suggestions.all) > 2)
    return unmarked_window


def press(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window.article.surface(), key, modifier)


def claims(window: Window) -> tuple[Claim, ...]:
    assert window.state.desk is not None
    return tuple(window.state.desk.claims.values())


def test_nothing_is_suggested_until_it_is_asked_for(unmarked_window: Window) -> None:
    assert unmarked_window.suggestions.all == ()
    assert not unmarked_window.suggestion_bar.isVisible()


def test_the_first_full_stop_asks_and_the_next_ones_step(qtbot: QtBot, unmarked_window: Window) -> None:
    press(unmarked_window, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: len(unmarked_window.suggestions.all) > 2)
    assert unmarked_window.suggestion_bar.isVisible()
    press(unmarked_window, Qt.Key.Key_Period)
    first = unmarked_window.suggestions.current
    press(unmarked_window, Qt.Key.Key_Period)
    press(unmarked_window, Qt.Key.Key_Comma)
    assert unmarked_window.suggestions.current == first
    assert first is not None
    assert first.reason in unmarked_window.suggestion_bar.accessibleDescription()


def test_a_accepts_and_goes_on(suggesting: Window) -> None:
    press(suggesting, Qt.Key.Key_Period)
    accepted = suggesting.suggestions.current
    press(suggesting, Qt.Key.Key_A)
    assert accepted is not None
    assert claims(suggesting)[0].spans[0].overlaps(accepted.content[0])
    assert suggesting.suggestions.current not in {None, accepted}


def test_shift_a_accepts_and_selects_the_claim(suggesting: Window) -> None:
    press(suggesting, Qt.Key.Key_Period)
    press(suggesting, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert suggesting.state.claim == claims(suggesting)[0]


def test_d_dismisses_for_good(qtbot: QtBot, suggesting: Window) -> None:
    press(suggesting, Qt.Key.Key_Period)
    gone = suggesting.suggestions.current
    press(suggesting, Qt.Key.Key_D)
    with qtbot.waitSignal(suggesting.suggestions.settled):
        suggesting.suggestions.show(shown=True)
    assert gone not in suggesting.suggestions.all
    assert claims(suggesting) == ()


def test_all_of_one_kind_are_accepted_in_one_step_and_undone_in_one(suggesting: Window) -> None:
    press(suggesting, Qt.Key.Key_Period)
    current = suggesting.suggestions.current
    assert current is not None
    kind, _ = suggesting.suggestions.like(current)
    suggesting.suggestion_bar.wanted.emit("accept_rule")
    assert len(claims(suggesting)) >= len(kind) > 1
    press(suggesting, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert claims(suggesting) == ()


def test_all_of_one_source_are_accepted_in_one_step(suggesting: Window) -> None:
    sourced = next(one for one in suggesting.suggestions.all if one.source is not None)
    suggesting.suggestions.go(sourced.id)
    suggesting.keys.actions["accept_source"].trigger()
    cited = {a.source for claim in claims(suggesting) for a in claim.attributions}
    assert len(cited) == 1


def test_all_of_one_kind_are_dismissed(suggesting: Window) -> None:
    press(suggesting, Qt.Key.Key_Period)
    current = suggesting.suggestions.current
    assert current is not None
    suggesting.keys.actions["dismiss_rule"].trigger()
    assert all(one.rule != current.rule for one in suggesting.suggestions.all)


def test_hiding_takes_them_out_of_the_text(suggesting: Window) -> None:
    suggesting.keys.actions["suggest"].trigger()
    assert suggesting.suggestions.all == ()
    assert not suggesting.suggestion_bar.isVisible()


def test_results_for_an_article_that_has_left_the_desk_are_dropped(qtbot: QtBot, suggesting: Window) -> None:
    suggesting.suggestions.show(shown=True)
    suggesting.state.clear()
    with qtbot.assertNotEmitted(suggesting.suggestions.changed, wait=400):
        pass
    assert suggesting.suggestions.all == ()


def test_a_failure_is_told_and_nothing_is_shown(suggesting: Window) -> None:
    suggesting.suggestions.fail(Bug("ZeroDivisionError", "trace"))
    assert "ZeroDivisionError" in suggesting.notice.text
    assert suggesting.suggestions.all == ()


def test_keys_do_nothing_without_a_current_suggestion(suggesting: Window) -> None:
    before = suggesting.suggestions.all
    for key in (Qt.Key.Key_A, Qt.Key.Key_D):
        press(suggesting, key)
    assert suggesting.suggestions.all == before
    assert claims(suggesting) == ()
