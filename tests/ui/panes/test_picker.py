"""The source picker: wholly driven by keys, and what is chosen becomes an attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.attribution import Level, Mentioned
from annotator.domain.ids import ClaimId
from annotator.domain.span import Span
from annotator.ui import theme
from annotator.ui.models.picking import RowKind
from tests.parts import uid
from tests.rich import AUTHORITY, VIDEO

if TYPE_CHECKING:
    from annotator.domain.attribution import Attribution
    from annotator.ui.panes.cards.pane import CardsPane
    from annotator.ui.panes.picker import SourcePicker
    from annotator.ui.state import DeskState

CTRL = Qt.KeyboardModifier.ControlModifier


def key(number: int) -> ClaimId:
    return ClaimId(uid(f"claim {number}"))


def attributions(state: DeskState, number: int) -> tuple[Attribution, ...]:
    assert state.desk is not None
    return state.desk.claims[key(number)].attributions


def place(state: DeskState, words: str) -> Span:
    assert state.desk is not None
    start = state.desk.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def picker(pane: CardsPane, state: DeskState) -> SourcePicker:
    """Ask who says claim 4, which nobody has been asked of yet."""
    state.select(key(4))
    pane.begin_attribution()
    return pane.picker


def press(
    picker: SourcePicker, wanted: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(picker.field, wanted, modifier)


def current(picker: SourcePicker) -> str:
    return picker.model.rows[picker.list.currentIndex().row()].name


def test_it_opens_with_an_empty_field_and_nobody_first(picker: SourcePicker) -> None:
    assert picker.isVisible()
    assert picker.field.text() == ""
    assert current(picker) == "Nobody is cited"


def test_enter_on_the_first_row_says_that_nobody_is_cited(picker: SourcePicker, state: DeskState) -> None:
    press(picker, Qt.Key.Key_Return)
    assert not picker.isVisible()
    made = attributions(state, 4)[0]
    assert made.source is None
    assert made.level in {None, Level.NONE}


def test_a_source_is_found_by_parts_of_its_name_and_taken_by_enter(
    picker: SourcePicker, state: DeskState
) -> None:
    QTest.keyClicks(picker.field, "harb auth")
    assert current(picker) == "Kestermouth Harbour Authority"
    press(picker, Qt.Key.Key_Enter)
    assert attributions(state, 4)[0].source == AUTHORITY.id


def test_nobody_can_be_reached_while_something_is_typed(picker: SourcePicker, state: DeskState) -> None:
    QTest.keyClicks(picker.field, "harb")
    press(picker, Qt.Key.Key_Down)
    assert current(picker) == "Nobody is cited"
    press(picker, Qt.Key.Key_Return)
    assert attributions(state, 4)[0].source is None


def test_arrows_stop_at_the_ends(picker: SourcePicker) -> None:
    press(picker, Qt.Key.Key_Up)
    assert picker.list.currentIndex().row() == 0
    press(picker, Qt.Key.Key_PageDown)
    press(picker, Qt.Key.Key_PageDown)
    assert picker.list.currentIndex().row() == len(picker.model.rows) - 1
    press(picker, Qt.Key.Key_PageUp)
    press(picker, Qt.Key.Key_PageUp)
    assert picker.list.currentIndex().row() == 0


def test_escape_closes_and_changes_nothing(picker: SourcePicker, state: DeskState) -> None:
    QTest.keyClicks(picker.field, "harb")
    press(picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert attributions(state, 4) == ()


def test_f2_asks_for_the_source_to_be_edited(pane: CardsPane, picker: SourcePicker) -> None:
    asked: list[str] = []
    pane.source_edit_wanted.connect(asked.append)
    press(picker, Qt.Key.Key_F2)
    assert asked == []
    QTest.keyClicks(picker.field, "harb auth")
    press(picker, Qt.Key.Key_F2)
    assert asked == [AUTHORITY.id]
    assert not picker.isVisible()


def test_ctrl_enter_makes_a_new_source(picker: SourcePicker, state: DeskState) -> None:
    QTest.keyClicks(picker.field, "Tide office of Aldra")
    assert picker.model.rows[-1].kind is RowKind.NEW
    press(picker, Qt.Key.Key_Return, CTRL)
    assert state.desk is not None
    made = attributions(state, 4)[0].source
    assert made is not None
    assert state.desk.sources[made].name == "Tide office of Aldra"


def test_where_nothing_fits_enter_does_not_make_a_source_by_accident(picker: SourcePicker) -> None:
    QTest.keyClicks(picker.field, "Tide office of Aldra")
    assert current(picker) == "Nobody is cited" or picker.model.rows[0].kind is RowKind.SOURCE


def test_a_click_on_the_last_row_makes_a_new_source(picker: SourcePicker, state: DeskState) -> None:
    QTest.keyClicks(picker.field, "Tide office of Aldra")
    rect = picker.list.visualRect(picker.model.index(len(picker.model.rows) - 1))
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert attributions(state, 4)[0].source is not None


def test_ctrl_enter_without_a_name_does_nothing(picker: SourcePicker, state: DeskState) -> None:
    press(picker, Qt.Key.Key_Return, CTRL)
    assert picker.isVisible()
    assert attributions(state, 4) == ()


def test_selected_words_are_shown_and_become_the_mention(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4))
    state.select_words(place(state, "the Harbour Authority"))
    pane.begin_attribution()
    assert pane.picker.field.text() == ""
    assert pane.picker.said == "Named by “the Harbour Authority”"
    assert current(pane.picker) == "Kestermouth Harbour Authority"
    press(pane.picker, Qt.Key.Key_Return)
    made = attributions(state, 4)[0]
    assert made.source_words is not None
    assert made.source_words.exact == "the Harbour Authority"
    assert made.mentioned in {Mentioned.ALIAS, Mentioned.SHORT_NAME}


def test_a_new_source_takes_the_selected_words(pane: CardsPane, state: DeskState) -> None:
    state.select(key(8))
    state.select_words(place(state, "a banner"))
    pane.begin_attribution()
    press(pane.picker, Qt.Key.Key_Return, CTRL)
    made = attributions(state, 8)[0]
    assert state.desk is not None
    assert made.source is not None
    assert state.desk.sources[made.source].name == "a banner"
    assert made.source_words is not None
    assert made.source_words.exact == "a banner"


def test_without_selected_words_the_name_in_the_same_sentence_is_the_mention(
    pane: CardsPane, state: DeskState
) -> None:
    state.select(key(3))
    pane.begin_attribution()
    QTest.keyClicks(pane.picker.field, "harb")
    press(pane.picker, Qt.Key.Key_Return)
    made = attributions(state, 3)[-1]
    assert made.source_words is not None
    assert made.source_words.exact == "the Harbour Authority"


def test_several_claims_are_attributed_at_once(pane: CardsPane, state: DeskState) -> None:
    state.select(key(8), key(9), key(10))
    pane.open_picker(QPoint(200, 200))
    QTest.keyClicks(pane.picker.field, "tidewater video")
    press(pane.picker, Qt.Key.Key_Return)
    assert [attributions(state, n)[0].source for n in (8, 9, 10)] == [VIDEO.id] * 3


def test_the_card_opens_the_picker_by_its_chip(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4))
    pane.editor.attributions.add.click()
    assert pane.picker.isVisible()
    pane.picker.close()


def test_without_a_claim_nothing_is_asked(pane: CardsPane) -> None:
    pane.begin_attribution()
    assert not pane.picker.isVisible()


def test_the_picker_stays_on_the_screen(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4))
    pane.open_picker(QPoint(100_000, 100_000))
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(pane.picker.geometry())


def test_what_is_chosen_is_told_to_screen_readers(picker: SourcePicker) -> None:
    QTest.keyClicks(picker.field, "harb auth")
    assert "Kestermouth Harbour Authority" in picker.field.accessibleDescription()


def test_it_is_painted_in_its_theme(picker: SourcePicker) -> None:
    picker.set_theme(theme.load("dark"))
    image = picker.grab().toImage()
    across, down = range(0, image.width(), 3), range(0, image.height(), 3)
    seen = {image.pixel(x, y) & 0xFFFFFF for x in across for y in down}
    assert int("2C3136", 16) in seen
    assert int("2D3B4B", 16) in seen
