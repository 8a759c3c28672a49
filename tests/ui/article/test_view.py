"""Reading and selecting with mouse and keys, as a person does."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.theme import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.article.conftest import Page, Shows

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


# --- The mouse selects


def test_a_double_click_takes_a_word(rich: Page) -> None:
    QTest.mouseDClick(
        rich.viewport, LEFT, Qt.KeyboardModifier.NoModifier, rich.at("two-day closure", letter=1)
    )
    assert rich.selected() == "two-day"
    assert rich.state.words == rich.span("two-day")


def test_a_triple_click_takes_a_sentence(rich: Page) -> None:
    point = rich.at("not one sailor")
    QTest.mouseDClick(rich.viewport, LEFT, Qt.KeyboardModifier.NoModifier, point)
    rich.click(point)
    assert rich.selected() in rich.text
    assert rich.view.selection() == rich.surface.sheet.sentence_at(rich.span("not one sailor").start)


def test_a_slow_third_click_is_a_click(rich: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "doubleClickInterval", staticmethod(lambda: 1))
    point = rich.at("banner")
    QTest.mouseDClick(rich.viewport, LEFT, Qt.KeyboardModifier.NoModifier, point)
    qtbot.wait(10)
    rich.click(point)
    assert rich.view.selection() is None


def test_a_drag_snaps_to_words(rich: Page) -> None:
    rich.drag(rich.at("reopened", letter=3), rich.at("Sunday", letter=2))
    assert rich.selected() == "reopened on Sunday"


def test_a_drag_backwards_snaps_to_words_and_leaves_the_caret_at_their_start(rich: Page) -> None:
    rich.drag(rich.at("Sunday", letter=2), rich.at("reopened", letter=3))
    assert rich.selected() == "reopened on Sunday"
    assert rich.view.caret() == rich.span("reopened").start


def test_a_drag_with_alt_snaps_to_nothing(rich: Page) -> None:
    rich.drag(rich.at("reopened", letter=3), rich.at("Sunday", letter=2), modifiers=ALT)
    assert rich.selected() in {"pened on Su", "pened on Sun", "ened on Su", "ened on Sun"}


def test_a_drag_from_a_double_click_goes_on_by_words(rich: Page) -> None:
    start, end = rich.at("reopened", letter=3), rich.at("Sunday", letter=2)
    QTest.mouseDClick(rich.viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    double = rich.surface.caret()
    assert double == rich.span("reopened").end
    rich.click(end, SHIFT)
    assert rich.selected() == "reopened on Sunday"


def test_a_drag_of_a_hair_is_a_click(rich: Page) -> None:
    point = rich.at("banner")
    rich.drag(point, point + QPoint(1, 0))
    assert rich.view.selection() is None
    assert abs(rich.view.caret() - rich.span("banner").start) <= 1


def test_a_drag_never_splits_a_character(rich: Page) -> None:
    rich.drag(rich.at("👩🏽\u200d🔧"), rich.at("🇳🇴", letter=1), modifiers=ALT)
    assert rich.selected().startswith(("👩🏽\u200d🔧", "🇳🇴"))
    assert not rich.selected().endswith("🇳")


def test_emoji_and_accents_are_taken_whole_by_a_double_click(rich: Page) -> None:
    for words, letter in (("👩🏽\u200d🔧", 0), ("Nguye\u0302\u0303n", 2)):
        point = rich.at(words, letter=letter)
        QTest.mouseDClick(rich.viewport, LEFT, Qt.KeyboardModifier.NoModifier, point)
        assert rich.selected() == words


def test_a_drag_past_the_lower_edge_scrolls_on(shows: Shows, qtbot: QtBot) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(200)))
    below = QPoint(page.at("Line 3 ").x(), page.viewport.height() + 60)
    page.drag_begin(page.at("Line 3 ", letter=5), below)
    qtbot.waitUntil(lambda: page.surface.verticalScrollBar().value() > 300, timeout=5_000)
    page.drag_end(below)
    value = page.surface.verticalScrollBar().value()
    qtbot.wait(100)
    assert page.surface.verticalScrollBar().value() == value
    assert page.selected().startswith("3 of the long list")
    assert len(page.selected()) > 500


# --- Keys


def test_arrows_move_the_caret_and_shift_selects(rich: Page) -> None:
    start = rich.span("reopened on").start
    rich.view.go_to(Span(start, start + 1))
    rich.key(Qt.Key.Key_Right)
    rich.key(Qt.Key.Key_Right)
    assert rich.view.caret() == start + 2
    rich.key(Qt.Key.Key_Right, SHIFT)
    rich.key(Qt.Key.Key_Right, SHIFT)
    assert rich.selected() == "op"


def test_ctrl_and_arrows_move_by_word(rich: Page) -> None:
    span = rich.span("reopened on Sunday")
    rich.view.go_to(span)
    rich.key(Qt.Key.Key_Right, CTRL | SHIFT)
    rich.key(Qt.Key.Key_Right, CTRL | SHIFT)
    assert rich.selected() == "reopened on"


def test_home_and_end_go_to_the_ends_of_the_line(rich: Page) -> None:
    rich.view.go_to(rich.span("closure, the"))
    rich.key(Qt.Key.Key_Home)
    block = rich.surface.sheet.display.block_at(rich.view.caret())
    lines = rich.surface.page.shape(block).lines
    start = rich.surface.sheet.display.starts[block]
    line = next(line for line in lines if line.start == rich.view.caret() - start)
    rich.key(Qt.Key.Key_End, SHIFT)
    assert rich.selected() == rich.text[start + line.start : start + line.end].strip()


def test_up_and_down_pass_over_blank_lines(rich: Page) -> None:
    rich.view.go_to(rich.span("“We lost"))
    rich.key(Qt.Key.Key_Up)
    assert rich.text[rich.view.caret()] != "\n" or rich.text[rich.view.caret() - 1] != "\n"
    assert rich.view.caret() < rich.span("“We lost").start
    rich.key(Qt.Key.Key_Down)
    assert rich.view.caret() >= rich.span("“We lost").start


def test_page_down_scrolls_by_a_page_and_ctrl_end_goes_to_the_end(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(200)))
    page.key(Qt.Key.Key_PageDown)
    assert page.surface.verticalScrollBar().value() > 300
    page.key(Qt.Key.Key_End, CTRL)
    assert page.view.caret() == len(page.text)
    page.key(Qt.Key.Key_Home, CTRL)
    assert (page.view.caret(), page.surface.verticalScrollBar().value()) == (0, 0)


def test_a_key_that_does_not_move_the_caret_does_not_scroll(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(200)))
    page.surface.verticalScrollBar().setValue(500)
    page.key(Qt.Key.Key_Control, CTRL)
    assert page.surface.verticalScrollBar().value() == 500


def test_the_caret_is_seen_while_the_page_has_the_focus(rich: Page) -> None:
    span = rich.span("banner")
    rich.view.go_to(span)
    rect = rich.rects("b", rich.text[: span.start].count("b"))[0]
    spot = QPointF(rect.left(), rect.center().y())
    assert rich.colour(spot) == load("light").colours.accent
    rich.surface.clearFocus()
    assert rich.colour(spot) != load("light").colours.accent


# --- The clipboard, and what is dragged


def test_copy_gives_the_words_as_they_stand_and_says_where_they_are_from(shows: Shows) -> None:
    page = shows("Head\u2028line\n\nA\u00a0quay\twith “x” 👍🏽.")
    page.view.select_span(Span(0, len(page.text)))
    page.key(Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == f"{page.text}\n\n“Head\u2028line”, Tidewater, 5 May 2024"
    assert not copied.hasHtml()


def test_numbers_and_marks_are_not_copied(rich: Page) -> None:
    rich.view.select_span(rich.span("The port of Kestermouth reopened on Sunday"))
    rich.key(Qt.Key.Key_C, CTRL)
    first = QApplication.clipboard().text().split("\n")[0]
    assert first == "The port of Kestermouth reopened on Sunday"


def test_selected_words_are_dragged_out_as_plain_text(rich: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[QMimeData] = []
    monkeypatch.setattr("annotator.ui.article.pointer.QDrag", lambda _source: FakeDrag(carried))
    rich.view.select_span(rich.span("reopened on Sunday"))
    rich.drag(rich.at("on Sunday"), rich.at("on Sunday") + QPoint(40, 30))
    assert [data.text().split("\n")[0] for data in carried] == ["reopened on Sunday"]
    assert rich.selected() == "reopened on Sunday"


class FakeDrag:
    """A drag that is dropped at once, since a real one waits for a hand."""

    def __init__(self, carried: list[QMimeData]) -> None:
        self._carried = carried

    def setMimeData(self, data: QMimeData) -> None:  # noqa: N802 - Qt's name
        self._carried.append(data)

    def exec(self, _action: Qt.DropAction) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def test_files_that_are_dropped_on_the_page_are_left_to_the_window(rich: Page) -> None:
    assert not rich.surface.acceptDrops()
    assert not rich.viewport.acceptDrops()
    data = QMimeData()
    data.setUrls([QUrl("file:///tmp/story.txt")])
    data.setText("story")
    before = rich.surface.toPlainText()
    drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rich.viewport, drop)
    assert rich.surface.toPlainText() == before


def test_typing_changes_nothing(rich: Page) -> None:
    before = rich.surface.toPlainText()
    QTest.keyClicks(rich.surface, "hello")
    rich.key(Qt.Key.Key_Delete)
    rich.key(Qt.Key.Key_V, CTRL)
    assert rich.surface.toPlainText() == before


def test_markup_in_a_text_is_shown_as_it_is_written(shows: Shows) -> None:
    page = shows('Head\n\n<img src="x.png"><b>bold</b> &amp;')
    page.view.select_span(page.span("<b>bold</b> &amp;"))
    assert page.selected() == "<b>bold</b> &amp;"
    assert page.rects("<b>")[0].width() > 15


# --- Zoom, theme, place


def wheel(page: Page, turn: int, modifiers: Qt.KeyboardModifier) -> None:
    spot, not_inverted = QPointF(200, 200), False
    event = QWheelEvent(
        spot,
        page.viewport.mapToGlobal(spot),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        not_inverted,
    )
    QApplication.sendEvent(page.viewport, event)


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(rich: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rich.view.zoom_changed) as zoomed:
        wheel(rich, 120, CTRL)
    assert zoomed.args == [pytest.approx(1.1)]
    wheel(rich, -120, CTRL)
    assert rich.view.zoom() == pytest.approx(1.0)
    rich.view.resize(800, 300)
    wheel(rich, -120, Qt.KeyboardModifier.NoModifier)
    assert rich.surface.verticalScrollBar().value() > 0


def test_zoom_stays_within_bounds_and_on_the_line_that_is_read(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(200)))
    page.view.restore_place(page.span("Line 90 ").start)
    page.view.resize(1_600, 700)
    before = page.surface.page.measure
    page.view.set_zoom(2)
    assert page.surface.page.measure == pytest.approx(2 * before, rel=0.05)
    assert page.view.scroll_place() == page.span("Line 90 ").start
    page.view.set_zoom(99)
    assert page.view.zoom() == 3.0
    page.view.set_zoom(0.01)
    assert page.view.zoom() == 0.5


def test_the_place_is_the_same_when_it_is_restored(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(500)))
    place = page.span("Line 321 ").start
    page.view.restore_place(place)
    assert page.view.scroll_place() == place
    page.view.restore_place(0)
    assert page.surface.verticalScrollBar().value() == 0
    page.view.restore_place(10**9)
    assert page.surface.verticalScrollBar().value() > 0


def test_the_reading_position_is_told_when_the_page_rests(shows: Shows, qtbot: QtBot) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(500)))
    with qtbot.waitSignal(page.view.reading_position_changed) as told:
        for value in range(0, 900, 90):
            page.surface.verticalScrollBar().setValue(value)
    place = told.args[0]
    assert page.view.scroll_place() < place < page.view.scroll_place() + 800


def test_a_theme_is_taken_at_once(rich: Page) -> None:
    corner = QPointF(3, 400)
    assert rich.colour(corner) == load("light").colours.page
    rich.view.set_theme(load("dark"))
    assert rich.colour(corner) == load("dark").colours.page


def test_going_to_a_place_shows_it_with_the_caret_before_it(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join(f"Line {n} of the long list." for n in range(500)))
    span = page.span("Line 444 of")
    page.view.go_to(span)
    rect = page.surface.places.rects(span.start, span.end)[0]
    assert page.surface.view()[0] < rect.top() < page.surface.view()[1]
    assert (page.view.caret(), page.view.selection()) == (span.start, None)
    page.view.go_to(span, select=True)
    assert page.selected() == "Line 444 of"
    page.view.clear_selection()
    assert page.view.selection() is None


def test_the_sentence_at_the_caret_is_the_one_that_holds_it(rich: Page) -> None:
    rich.view.go_to(rich.span("sea wall"))
    sentence = rich.view.sentence_at_caret()
    assert sentence is not None
    assert sentence.contains(rich.span("A dock worker who asked not to be named"))


def test_a_selection_grows_by_word_sentence_and_paragraph_and_shrinks_the_same_way(rich: Page) -> None:
    rich.view.go_to(rich.span("sailor"))
    grown = []
    for _ in range(6):
        rich.view.grow()
        grown.append(rich.selected())
    assert grown[0] == "sailor"
    assert grown[-1] == rich.text.strip()
    assert all(a in b for a, b in pairwise(grown))
    back = []
    for _ in range(8):
        rich.view.shrink()
        back.append(rich.selected())
    assert back[-1] == "sailor"
    assert set(back) <= set(grown)


def test_a_selection_that_was_made_by_hand_is_what_shrinking_comes_back_to(rich: Page) -> None:
    rich.view.select_span(rich.span("not one"))
    rich.view.grow()
    assert rich.selected() != "not one"
    rich.view.shrink()
    assert rich.selected() == "not one"
    rich.view.shrink()
    assert rich.selected() == "not one"


def test_an_empty_desk_is_an_empty_page(rich: Page) -> None:
    rich.state.clear()
    assert rich.text == ""
    assert rich.view.sentence_at_caret() is None
    rich.key(Qt.Key.Key_Down)
    rich.click(QPoint(100, 100))
    rich.viewport.grab()
    assert rich.view.selection() is None


def test_the_page_is_named_for_screen_readers(rich: Page) -> None:
    assert rich.surface.accessibleName() == "Article text"
    rich.view.go_to(rich.span("reopened on"))
    assert rich.surface.accessibleDescription() == "Claim 3, ✎ Confirmed with change"
    rich.view.go_to(rich.span("banner"))
    assert rich.surface.accessibleDescription() == ""
