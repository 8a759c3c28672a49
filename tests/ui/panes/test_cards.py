"""The list of cards: keys and mouse, selection, filter, following, thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.app import commands
from annotator.domain.ids import ClaimId
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui import theme
from annotator.ui.models.filters import Filter
from annotator.ui.panes.cards import pane as cards
from tests.parts import uid
from tests.rich import AUTHORITY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library
    from annotator.ui.panes.cards.pane import CardsPane
    from annotator.ui.state import DeskState


def key(number: int) -> ClaimId:
    return ClaimId(uid(f"claim {number}"))


def shown(pane: CardsPane) -> list[int]:
    return [pane.model.card(row).number for row in range(pane.model.rowCount())]


def selected(pane: CardsPane) -> list[int]:
    rows = sorted(index.row() for index in pane.view.selectionModel().selectedRows())
    return [pane.model.card(row).number for row in rows]


def click(
    pane: CardsPane, number: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    rect = pane.view.visualRect(pane.model.index_of(key(number)))
    QTest.mouseClick(
        pane.view.viewport(), Qt.MouseButton.LeftButton, modifier, rect.topLeft() + QPoint(30, 12)
    )


def pixels(pane: CardsPane) -> set[int]:
    """Return the colours of what the list paints, a few points of each line."""
    image = pane.view.viewport().grab().toImage()
    return {
        image.pixel(x, y) & 0xFFFFFF for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    }


def rgb(name: str) -> int:
    return int(name, 16)


# --- what is painted ----------------------------------------------------------------------------------------


def test_a_card_has_the_edge_of_its_verdict(pane: CardsPane) -> None:
    colours = pixels(pane)
    assert rgb("2284AB") in colours  # confirmed
    assert rgb("7F8288") in colours  # not yet checked


def test_another_theme_paints_the_cards_anew(pane: CardsPane) -> None:
    pane.set_theme(theme.load("dark"))
    assert rgb("2C3136") in pixels(pane)
    assert rgb("2284AB") not in pixels(pane)


def test_only_cards_in_sight_are_written(pane: CardsPane) -> None:
    pane.window().resize(385, 300)
    QApplication.processEvents()
    assert len(pane.view.rows_in_sight()) < pane.model.rowCount()


# --- selection ----------------------------------------------------------------------------------------------


def test_a_click_selects_and_opens_a_card(pane: CardsPane, state: DeskState) -> None:
    click(pane, 2)
    assert state.claim_ids == (key(2),)
    assert pane.editor.isVisible()
    assert pane.editor.claim is not None
    assert pane.editor.claim.number == 2


def test_the_clicked_card_keeps_its_place_when_another_closes(pane: CardsPane) -> None:
    pane.window().resize(385, 1000)
    click(pane, 4)
    before = pane.view.visualRect(pane.model.index_of(key(1))).top()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().value() + before - 100)
    click(pane, 1)
    assert pane.editor.y() == 100


def test_ctrl_click_and_shift_click_select_several(pane: CardsPane, state: DeskState) -> None:
    click(pane, 1)
    pane.view.close_claim()
    click(pane, 3, Qt.KeyboardModifier.ControlModifier)
    assert selected(pane) == [1, 3]
    assert state.claim_ids == (key(1), key(3))
    click(pane, 6, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pane) == [1, 3, 5, 6]
    assert not pane.editor.isVisible()


def test_arrows_walk_and_shift_arrows_select(pane: CardsPane, state: DeskState) -> None:
    pane.view.setFocus()
    state.select(key(4))
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert state.claim_ids == (key(1),)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pane) == [1, 2]
    assert state.claim is not None
    assert state.claim.number == 2
    QTest.keyClick(pane.view, Qt.Key.Key_Up)
    assert state.claim_ids == (key(1),)


def test_home_end_and_pages_lead_through_the_list(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4))
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert state.claim_ids == (key(10),)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert state.claim_ids == (key(4),)
    QTest.keyClick(pane.view, Qt.Key.Key_PageDown)
    assert state.claim_ids != (key(4),)


def test_ctrl_a_selects_all_and_the_bar_counts_them(pane: CardsPane, state: DeskState) -> None:
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(state.claim_ids) == 10
    assert pane.filters.count.text() == "10 selected"


def test_letters_are_left_to_the_keys_of_actions(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4))
    QTest.keyClicks(pane.view, "th")
    assert state.claim_ids == (key(4),)


def test_a_selection_made_elsewhere_opens_the_card_and_brings_it_into_sight(
    pane: CardsPane, state: DeskState
) -> None:
    pane.window().resize(385, 320)
    state.select(key(10))
    assert selected(pane) == [10]
    assert pane.editor.isVisible()
    assert pane.view.viewport().rect().contains(pane.editor.pos())


def test_step_goes_to_the_next_and_the_previous_claim(pane: CardsPane, state: DeskState) -> None:
    pane.step(1)
    assert state.claim_ids == (key(4),)
    pane.step(1)
    assert state.claim_ids == (key(1),)
    pane.step(-1)
    pane.step(-1)
    assert state.claim_ids == (key(4),)
    state.select()
    pane.step(-1)
    assert state.claim_ids == (key(10),)


def test_nothing_selected_closes_the_card(pane: CardsPane, state: DeskState) -> None:
    state.select(key(1))
    state.select()
    assert not pane.editor.isVisible()
    assert selected(pane) == []


def test_a_selected_claim_that_is_deleted_closes_its_card(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    state.select(key(2))
    commands.remove_claims(library, claims=[key(2)])
    assert not pane.editor.isVisible()
    assert 2 not in shown(pane)
    assert state.claim_ids == ()


def test_a_drag_over_the_cards_selects_nothing_more(pane: CardsPane, state: DeskState) -> None:
    view = pane.view.viewport()
    start = pane.view.visualRect(pane.model.index_of(key(4))).center()
    end = pane.view.visualRect(pane.model.index_of(key(3))).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert state.claim_ids == (key(4),)


# --- filter -------------------------------------------------------------------------------------------------


def test_the_bar_says_how_many_are_shown(pane: CardsPane) -> None:
    assert pane.filters.count.text() == "10 claims"
    pane.filters.set_filter(Filter(open_only=True))
    assert pane.filters.count.text() == "3 of 10"


def test_the_library_pane_can_show_one_source(pane: CardsPane) -> None:
    pane.filter_by_source(AUTHORITY.id)
    assert shown(pane) == [3, 7]
    pane.filter_by_source("nobody")
    assert shown(pane) == [1]
    pane.filter_by_source(None)
    assert len(shown(pane)) == 10


def test_an_active_filter_is_a_chip_that_goes_when_clicked(pane: CardsPane) -> None:
    pane.filters.set_filter(Filter(open_only=True, ratings=frozenset({"confirmed"})))
    assert [chip.chip.strong for chip in pane.filters.chips] == ["open", "✓ Confirmed"]
    QTest.mouseClick(pane.filters.chips[0], Qt.MouseButton.LeftButton)
    assert pane.model.filter == Filter(ratings=frozenset({"confirmed"}))
    assert len(pane.filters.chips) == 1


def test_words_are_looked_for_while_they_are_typed(pane: CardsPane) -> None:
    QTest.keyClicks(pane.filters.field, "sea wall")
    assert shown(pane) == [6]
    QTest.keyClick(pane.filters.field, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 10


def test_the_menu_has_every_filter_and_both_orders(pane: CardsPane) -> None:
    actions = {action.text(): action for action in pane.filters.fill_menu().actions()}
    actions["Sort by number"].trigger()
    assert shown(pane) == list(range(1, 11))
    actions["Open: no verdict yet"].trigger()
    assert shown(pane) == [2, 8, 10]
    menu = actions["Source"].menu()
    assert isinstance(menu, QMenu)
    sources = [action.text() for action in menu.actions()]
    assert "Kestermouth Harbour Authority" in sources
    assert {"Verdict", "Kind", "not attributed yet", "nobody cited", "Clear the filter"} <= actions.keys()


def test_a_filter_that_hides_all_says_so_and_can_be_cleared(pane: CardsPane) -> None:
    pane.filters.set_filter(Filter(text="no such words"))
    assert "No claim fits" in pane.empty.text
    QTest.mouseClick(pane.empty.clear, Qt.MouseButton.LeftButton)
    assert len(shown(pane)) == 10


def test_a_claim_made_under_a_filter_is_shown(pane: CardsPane, state: DeskState, library: Library) -> None:
    assert state.desk is not None
    pane.filters.set_filter(Filter(text="sea wall"))
    done = commands.add_claim(library, article=state.desk.article.id, mentions=[[Span(0, 4)]])
    state.select(ClaimId(done.made("claim")[0]))
    assert shown(pane) == [11, 6]
    assert pane.editor.isVisible()


def test_without_an_article_or_claims_the_pane_says_what_to_do(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    assert state.desk is not None
    commands.remove_claims(library, claims=list(state.desk.claims))
    pane.set_keys({"highlight": "H"})
    assert "press H" in pane.empty.text
    state.clear()
    assert "Open or drop an article" in pane.empty.text
    assert not pane.filters.isVisible()


# --- following ----------------------------------------------------------------------------------------------


@pytest.fixture
def low(pane: CardsPane) -> CardsPane:
    """Make the pane so low that it must scroll, with the focus elsewhere."""
    pane.window().resize(385, 320)
    pane.filters.field.setFocus()
    QApplication.processEvents()
    return pane


def test_cards_follow_the_reading_position(low: CardsPane, state: DeskState, qtbot: QtBot) -> None:
    assert state.desk is not None
    low.follow(state.desk.text.index("sea wall"))
    row = low.model.row_of(key(6))
    qtbot.waitUntil(lambda: row in low.view.rows_in_sight())
    assert state.claim_ids == ()


def test_cards_do_not_follow_while_somebody_works_in_them(low: CardsPane, state: DeskState) -> None:
    assert state.desk is not None
    low.view.setFocus()
    low.follow(state.desk.text.index("sea wall"))
    QTest.qWait(250)
    assert low.view.verticalScrollBar().value() == 0


def test_the_list_stays_with_a_claim_that_was_just_selected(
    low: CardsPane, state: DeskState, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state.desk is not None
    state.select(key(6))
    at = low.view.verticalScrollBar().value()
    low.follow(0)
    QTest.qWait(250)
    assert low.view.verticalScrollBar().value() == at
    monkeypatch.setattr(cards, "SETTLE_MS", 0)
    low.follow(0)  # nothing has moved since
    QTest.qWait(250)
    assert low.view.verticalScrollBar().value() == at
    low.follow(state.desk.text.index("Cranes") + 5)
    QTest.qWait(300)
    assert low.view.verticalScrollBar().value() < at


def test_a_card_in_sight_is_not_scrolled_to(pane: CardsPane, state: DeskState) -> None:
    assert state.desk is not None
    pane.filters.field.setFocus()
    pane.view.glide_to(2)
    QTest.qWait(250)
    assert pane.view.verticalScrollBar().value() == 0


# --- drops --------------------------------------------------------------------------------------------------


def drop(pane: CardsPane, number: int, data: QMimeData) -> None:
    place = pane.view.visualRect(pane.model.index_of(key(number))).center()
    enter = QDragEnterEvent(
        place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.view.viewport(), enter)
    assert enter.isAccepted()
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.view.viewport(), event)


def titles(state: DeskState, number: int) -> list[str]:
    assert state.desk is not None
    return [state.desk.evidence[link.evidence].title for link in state.desk.claims[key(number)].evidence]


def test_a_file_that_is_dropped_on_a_card_is_its_evidence(
    pane: CardsPane, state: DeskState, tmp_path: Path
) -> None:
    (tmp_path / "tides.csv").write_text("day,height\n1,3.2\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "tides.csv"))])
    drop(pane, 2, data)
    assert titles(state, 2) == ["tides.csv"]
    assert state.desk is not None
    made = next(e for e in state.desk.evidence.values() if e.title == "tides.csv")
    assert made.kind == "dataset"
    assert made.sha256 is not None


def test_a_link_that_is_dropped_on_a_card_is_its_evidence(pane: CardsPane, state: DeskState) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://tides.example/kestermouth")])
    drop(pane, 2, data)
    assert titles(state, 2) == ["https://tides.example/kestermouth"]


def test_words_that_are_dropped_begin_evidence_with_an_excerpt(pane: CardsPane, state: DeskState) -> None:
    data = QMimeData()
    data.setText("high water at six")
    drop(pane, 2, data)
    assert state.claim_ids == (key(2),)
    assert pane.editor.evidence.form.isVisible()
    assert pane.editor.evidence.form.excerpt.toPlainText() == "high water at six"


def test_a_link_that_is_pasted_in_the_list_is_evidence(pane: CardsPane, state: DeskState) -> None:
    state.select(key(2))
    QGuiApplication.clipboard().setText(" https://tides.example/paste ")
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(state, 2) == ["https://tides.example/paste"]


def test_what_is_no_link_is_not_pasted(pane: CardsPane, state: DeskState) -> None:
    state.select(key(2))
    QGuiApplication.clipboard().setText("javascript:alert(1)")
    QTest.keyClick(pane.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(state, 2) == []


# --- odds and ends ------------------------------------------------------------------------------------------


def test_an_index_of_nothing_has_no_place(pane: CardsPane) -> None:
    assert pane.view.visualRect(QModelIndex()).isNull()
    assert not pane.view.indexAt(QPoint(-5, -5)).isValid()
    pane.view.scrollTo(QModelIndex())
    assert pane.view.verticalScrollBar().value() == 0


def test_cards_are_measured_anew_when_the_pane_is_made_narrower(qtbot: QtBot, pane: CardsPane) -> None:
    wide = pane.view.visualRect(pane.model.index_of(key(6))).height()
    pane.window().resize(200, 800)
    qtbot.waitUntil(lambda: pane.view.visualRect(pane.model.index_of(key(6))).height() > wide)


def test_many_claims_paint_only_what_is_seen(pane: CardsPane, state: DeskState, library: Library) -> None:
    assert state.desk is not None
    article = state.desk.article.id
    for place in range(100):
        commands.add_claim(library, article=article, mentions=[[Span(place, place + 12)]])
    QApplication.processEvents()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    assert pane.model.rowCount() == 110
    assert pane.view.rows_in_sight().stop == 110
    assert len(pane.view.rows_in_sight()) < 15


def test_the_verdict_of_a_selected_claim_is_shown_in_the_open_card(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    state.select(key(2))
    commands.set_verdict(library, claims=[key(2)], layer=Layer.CONTENT, rating="contradicted")
    assert [part.isChecked() for part in pane.editor.verdict.segments.parts].index(True) == 3


def test_a_screen_reader_finds_each_card(pane: CardsPane) -> None:
    found = QAccessible.queryAccessibleInterface(pane.view)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Claims"
    said = [found.child(row).text(QAccessible.Text.Name) for row in range(found.childCount())]
    assert any("Claim 3" in text for text in said)


def test_the_open_card_hands_the_list_what_it_does_not_take(pane: CardsPane, state: DeskState) -> None:
    click(pane, 2)
    before = pane.view.verticalScrollBar().value()
    wheel(pane.view.place)
    assert pane.view.verticalScrollBar().value() > before
    QTest.keyClick(pane.editor, Qt.Key.Key_Down)
    assert state.claim_ids == (key(3),)


def wheel(over: QWidget) -> None:
    """Turn the wheel towards oneself over a widget, as the system sends it."""
    place = QPointF(4, 4)
    event = QWheelEvent(
        place,
        over.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by position alone
    )
    QApplication.sendEvent(over, event)


def test_clicks_beside_the_open_card_are_the_lists(pane: CardsPane) -> None:
    click(pane, 2)
    place = pane.view.place
    assert place.mask().boundingRect() == pane.editor.geometry() & place.rect()
    below = pane.view.visualRect(pane.model.index_of(key(3))).center()
    assert pane.childAt(place.mapTo(pane, below)) is pane.view.viewport()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    assert place.mask().boundingRect().intersected(place.rect()) == pane.editor.geometry() & place.rect()


def test_a_closed_list_leaves_no_place_over_it(pane: CardsPane) -> None:
    click(pane, 2)
    assert pane.view.place.isVisible()
    pane.view.close_claim()
    assert not pane.view.place.isVisible()
