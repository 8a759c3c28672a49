"""Clicks on what is painted: claims, sources, suggestions, bars of the gutter, handles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.app import commands
from annotator.domain.span import Span
from annotator.ui.article import gutter
from annotator.ui.article.handles import moved

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.article.conftest import Page, Shows

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


# --- Claims


def test_a_click_on_a_claim_selects_it(rich: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rich.view.claim_activated) as told:
        rich.click(rich.at("reopened on"))
    assert rich.state.claim_ids == (rich.claim(3).id,)
    assert told.args[0] == rich.claim(3).id
    assert abs(rich.view.caret() - rich.span("reopened on").start) <= 1


def test_a_click_beside_claims_keeps_the_selected_one(rich: Page) -> None:
    rich.click(rich.at("reopened on"))
    rich.click(rich.at("banner"))
    rich.click(QPoint(rich.at("banner").x(), rich.viewport.height() - 3))
    assert rich.state.claim_ids == (rich.claim(3).id,)


def test_where_claims_overlap_the_shortest_is_taken_and_another_click_takes_the_next(
    rich: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.article.choice.QApplication.doubleClickInterval", lambda: 60_000)
    point = rich.at("two-day")
    taken = []
    for _ in range(3):
        QTest.mousePress(rich.viewport, Qt.MouseButton.LeftButton, pos=point)
        QTest.mouseRelease(rich.viewport, Qt.MouseButton.LeftButton, pos=point)
        taken.append(rich.state.claim_ids)
    assert [next(iter(keys)) for keys in taken] == [rich.claim(n).id for n in (4, 3, 4)]


def test_where_claims_overlap_a_menu_offers_them(
    rich: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "doubleClickInterval", staticmethod(lambda: 10))
    rich.click(rich.at("two-day"))
    menu = rich.view.touching.choice.menu
    qtbot.waitUntil(menu.isVisible)
    rows = menu.actions()
    assert [row.text().split(" · ")[:2] for row in rows] == [
        ["4", "✗ Contradicted"],
        ["3", "✎ Confirmed with change"],
    ]
    assert [row.isChecked() for row in rows] == [True, False]
    rows[1].trigger()
    menu.close()
    assert rich.state.claim_ids == (rich.claim(3).id,)


def test_a_double_click_takes_the_menu_back(
    rich: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "doubleClickInterval", staticmethod(lambda: 50))
    QTest.mouseDClick(rich.viewport, Qt.MouseButton.LeftButton, pos=rich.at("two-day"))
    assert rich.selected() == "two-day"
    qtbot.wait(80)
    assert not rich.view.touching.choice.menu.isVisible()


def test_a_click_with_ctrl_adds_a_claim_and_takes_it_away_again(rich: Page) -> None:
    rich.click(rich.at("reopened on"))
    rich.click(rich.at("the sea wall"), CTRL)
    both = rich.state.claim_ids
    rich.click(rich.at("the sea wall", letter=5), CTRL)
    assert (both, rich.state.claim_ids) == ((rich.claim(3).id, rich.claim(6).id), (rich.claim(3).id,))


def test_a_claim_that_is_selected_elsewhere_is_brought_into_view(rich: Page) -> None:
    rich.view.resize(800, 260)
    rich.state.select(rich.claim(7).id)
    rect = rich.rects("الرصيف «آمن تمامًا»")[0]
    assert 0 <= rect.top() < rect.bottom() <= rich.viewport.height()


# --- Sources and suggestions


def test_a_click_on_a_source_tells_which(rich: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rich.view.source_activated) as told:
        rich.click(rich.at("the Authority the sea", letter=5))
    assert rich.state.desk is not None
    assert rich.state.desk.sources[told.args[0]].name == "Kestermouth Harbour Authority"


def test_a_click_on_a_suggestion_tells_which(rich: Page, qtbot: QtBot) -> None:
    rich.view.set_suggestions([("first", [rich.span("On the quay")]), ("second", [rich.span("banner read")])])
    with qtbot.waitSignal(rich.view.suggestion_activated) as told:
        rich.click(rich.at("banner read"))
    assert told.args == ["second"]
    rich.view.set_suggestions([])
    with qtbot.assertNotEmitted(rich.view.suggestion_activated):
        rich.click(rich.at("banner read"))


# --- The gutter


def bar_of(page: Page, words: str) -> QPoint:
    """Return the middle of the bar of the sentence that holds some words."""
    layout = page.surface.page
    y = page.at(words).y()
    x = round(gutter.x_of(layout) + gutter.WIDTH / 2)
    return QPoint(x, y)


def test_a_click_on_a_bar_takes_its_sentence(rich: Page) -> None:
    rich.click(bar_of(rich, "A dock worker"))
    assert rich.view.selection() == rich.surface.sheet.sentence_at(rich.span("A dock worker").start)


def test_every_sentence_has_a_bar_of_its_own(rich: Page) -> None:
    layout = rich.surface.page
    x = gutter.x_of(layout) + gutter.WIDTH / 2
    found = [
        gutter.sentence_at(layout, QPointF(x, y)) for y in range(0, round(layout.documentSize().height()), 2)
    ]
    assert {entry[0] for entry in found if entry} == set(rich.surface.sheet.sentences)
    assert gutter.sentence_at(layout, QPointF(x + 40, 300)) is None


def test_a_click_between_bars_takes_nothing(rich: Page) -> None:
    rich.click(QPoint(bar_of(rich, "A dock worker").x(), rich.viewport.height() - 4))
    assert rich.view.selection() is None


# --- Tips


def test_the_pointer_says_what_lies_under_it(rich: Page) -> None:
    tip = rich.view.touching.tip
    assert tip(QPointF(rich.at("reopened on"))).startswith("Claim 3\n✎ Confirmed with change\n“The port")
    assert tip(QPointF(bar_of(rich, "A dock worker"))).startswith("Checked")
    assert tip(QPointF(rich.at("banner"))) == ""
    assert tip(QPointF(2, 2)) == ""


def test_a_tip_is_shown_as_plain_text(rich: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _over: shown.append(words))
    point = rich.at("reopened on")
    QApplication.sendEvent(
        rich.viewport, QHelpEvent(QEvent.Type.ToolTip, point, rich.viewport.mapToGlobal(point))
    )
    assert shown[0].startswith("Claim 3\n")
    assert not GuiQt.mightBeRichText(shown[0])


def test_the_pointer_changes_over_what_can_be_clicked_or_dragged(rich: Page) -> None:
    rich.state.select(rich.claim(6).id)
    shapes = []
    for point in (
        rich.at("banner"),
        rich.at("the Authority the"),
        bar_of(rich, "A dock"),
        foot(rich, last=True),
    ):
        QTest.mouseMove(rich.viewport, point)
        QApplication.processEvents()
        shapes.append(rich.viewport.cursor().shape())
    kinds = Qt.CursorShape
    assert shapes == [
        kinds.IBeamCursor,
        kinds.PointingHandCursor,
        kinds.PointingHandCursor,
        kinds.SizeHorCursor,
    ]


# --- Handles


def foot(page: Page, *, last: bool) -> QPoint:
    """Return where the handle at the end, or the start, of the current mention hangs."""
    feet = dict(page.view.touching.pointer.handles.feet())
    spot = feet[not last] - QPointF(0, page.surface.view()[0])
    return spot.toPoint()


def test_the_end_of_a_claim_is_dragged_by_its_handle(rich: Page, qtbot: QtBot) -> None:
    rich.state.select(rich.claim(6).id)
    with qtbot.waitSignal(rich.view.mention_moved) as told:
        rich.drag(foot(rich, last=True), rich.at("wall was", letter=2))
    words = rich.span("the sea wall")
    assert told.args == [rich.claim(6).mentions[0].id, (words,)]
    assert rich.surface.focus.pending == ()


def test_the_start_of_a_claim_is_dragged_by_its_handle_and_with_alt_by_letters(
    rich: Page, qtbot: QtBot
) -> None:
    rich.state.select(rich.claim(6).id)
    with qtbot.waitSignal(rich.view.mention_moved) as told:
        rich.drag(foot(rich, last=False), rich.at("sea wall", letter=2), modifiers=ALT)
    (span,) = told.args[1]
    assert span.of(rich.text) in {"ea wall was unsafe", "a wall was unsafe"}


def test_a_handle_that_is_put_back_moves_nothing(rich: Page, qtbot: QtBot) -> None:
    rich.state.select(rich.claim(6).id)
    start = foot(rich, last=True)
    with qtbot.assertNotEmitted(rich.view.mention_moved):
        rich.drag(start, rich.at("wall was"), start)
        rich.drag(start, start)


def test_a_claim_that_moved_keeps_what_hangs_on_it_and_its_ring_follows(rich: Page) -> None:
    claim = rich.claim(6)
    rich.state.select(claim.id)
    rich.view.mention_moved.connect(
        lambda mention, spans: commands.move_mention(rich.state.library, mention=mention, spans=spans)
    )
    rich.drag(foot(rich, last=True), rich.at("wall was", letter=2))
    after = rich.claim(6)
    assert after.quote == "the sea wall"
    assert after.verdicts == claim.verdicts
    assert rich.surface.sheet.claims.of(claim.id)[0][:2] == (after.spans[0].start, after.spans[0].end)


def test_handles_hang_on_the_mention_nearest_to_the_caret(rich: Page) -> None:
    rich.click(rich.at("Cranes stand idle", 1))
    held = [rich.surface.focus.mention]
    rich.state.select()
    held.append(rich.surface.focus.mention)
    rich.state.select(rich.claim(10).id)  # has lost all its places
    held.append(rich.surface.focus.mention)
    assert held == [(rich.claim(1).id, 1), None, None]


def test_a_dragged_end_never_passes_the_other() -> None:
    text = "one two three four"
    spans = (Span(4, 7), Span(8, 13))
    assert moved(text, spans, 99, is_start=True, by_words=True) == (Span(4, 7), Span(8, 13))
    assert moved(text, spans, 0, is_start=False, by_words=True) == (Span(4, 7), Span(8, 13))
    assert moved(text, spans, 0, is_start=True, by_words=True) == (Span(0, 7), Span(8, 13))
    assert moved(text, spans, 17, is_start=False, by_words=False) == (Span(4, 7), Span(8, 17))


# --- Drags that end behind a word


def test_a_drag_takes_a_full_stop_only_by_going_past_it(shows: Shows) -> None:
    page = shows("The pier was closed. It opened again in May.")
    start = page.at("was")
    stop = page.surface.places.rects(page.text.index("."), page.text.index(".") + 1)[0].center().toPoint()
    page.drag(start, stop)
    assert page.selected() == "was closed"
    last = page.surface.places.rects(len(page.text) - 1, len(page.text))[0].center().toPoint()
    for beyond, words in (
        (0, "again in May"),
        (6, "again in May."),
        (40, "again in May."),
    ):
        page.drag(page.at("again"), last + QPoint(beyond, 0))
        assert page.selected() == words
        page.click(page.at("It"))
    page.drag(page.at("again"), last + QPoint(6, 0), modifiers=ALT)
    assert page.selected().endswith("May.")


# --- The number of the selected claim


def test_the_ring_leaves_the_number_of_its_claim_free(rich: Page) -> None:
    claim = rich.claim(6)
    rect = rich.rects("the sea wall was unsafe")[0]
    box = QRect(int(rect.left()), int(rect.top()) - 14, 6, 11)
    before = rich.viewport.grab(box).toImage()
    rich.state.select(claim.id)
    after = rich.viewport.grab(box).toImage()
    inked = [
        sum(image.pixelColor(x, y).lightness() < 190 for x in range(box.width()) for y in range(box.height()))
        for image in (before, after)
    ]
    assert inked[1] >= inked[0] - 2  # all of the digit is there, above the line of the ring
