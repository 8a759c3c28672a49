"""The strip beside the text: what its rows tell, and how it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.app import commands
from annotator.domain.coverage import SentenceState
from annotator.domain.marks import TickResult
from annotator.domain.verdict import Rating
from annotator.ui.article.intervals import Mark
from annotator.ui.article.sheet import Shown
from annotator.ui.article.strip import CLAIMS, DONE, SIGNS
from annotator.ui.article.strip_rows import EMPTY, Rows, shares
from annotator.ui.theme import load
from tests.parts import a_claim, a_mention

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.ui.article.strip import Strip
    from tests.ui.article.conftest import Page, Shows

LEFT = Qt.MouseButton.LeftButton
LONG = "\n\n".join(
    f"Paragraph {n} tells of boats that lay in the harbour of Lindmoor. " * 6 for n in range(60)
)


def made(page: Page, qtbot: QtBot) -> Strip:
    qtbot.waitUntil(lambda: page.view.strip.is_made)
    return page.view.strip


def colour_at(strip: Strip, y: int, lane: tuple[float, float]) -> str:
    return strip.grab().toImage().pixelColor(int(lane[0] + 0.5), y).name()


def row_of(strip: Strip, page: Page, words: str) -> int:
    rows, span = Rows(page.surface.page), page.span(words)
    rows.fit(strip.height(), strip._length())  # noqa: SLF001 - the same division as the strip's
    found = rows.rows_of(span.start, span.end)
    return found[len(found) // 2]


# --- Rows


def test_a_row_tells_what_lies_in_its_words(rich: Page) -> None:
    rows = Rows(rich.surface.page)
    rows.fit(400, rich.surface.page.documentSize().height())
    place = rich.span("two-day").start
    row = rows.row(rows.row_at(rows.y(place)))
    assert {rating.code for rating, _ in row.parts if rating} == {"contradicted", "confirmed_with_change"}
    assert row.done in set(SentenceState)
    assert rows.row(399) == EMPTY  # the empty foot of the page


def test_rows_and_places_agree_all_over_the_page(shows: Shows) -> None:
    page = shows(LONG)
    rows = Rows(page.surface.page)
    rows.fit(300, page.surface.page.documentSize().height())
    told = [stretch for number in range(300) if (stretch := rows.stretch(number)) is not None]
    assert told == sorted(told)
    assert told[0][0] == 0
    assert told[-1][1] == len(LONG)
    for place in range(0, len(LONG), 997):
        near = rows.rows_of(place, place + 1)
        around = [rows.stretch(row) for row in (near[0] - 1, *near, near[-1] + 1)]
        assert any(one is not None and one[0] <= place <= one[1] for one in around)


def test_shares_are_those_of_the_words_and_never_more_than_the_whole(rich: Page) -> None:
    claim, yes, no = rich.claim(3), Rating("yes", "Yes"), Rating("no", "No")
    two = [Shown(Mark(0, 5, "a"), claim, yes), Shown(Mark(5, 40, "b"), claim, None)]
    assert shares(two, 0, 20) == ((yes, 0.25), (None, 0.75))
    over = [Shown(Mark(0, 10, "a"), claim, yes), Shown(Mark(0, 10, "b"), claim, no)]
    assert shares(over, 0, 10) == ((no, 0.5), (yes, 0.5))
    assert shares([], 0, 10) == ()


# --- The picture


def test_a_verdict_colours_the_row_of_its_claim(rich: Page, qtbot: QtBot) -> None:
    strip, light = made(rich, qtbot), load("light")
    claim = rich.claim(3)
    rating = rich.surface.sheet.rating(claim)
    assert rating is not None
    assert colour_at(strip, row_of(strip, rich, "reopened on"), CLAIMS) == light.tint(rating).line.name()
    commands.set_verdict(rich.state.library, claims=[claim.id], layer=rich.state.layer, rating="unverified")
    assert colour_at(made(rich, qtbot), row_of(strip, rich, "reopened on"), CLAIMS) == (
        light.tints["unverified"].line.name()
    )


def test_a_tick_found_words_and_suggestions_show_in_their_lanes(shows: Shows, qtbot: QtBot) -> None:
    page = shows("The mole was begun in 1904.\n\nNobody knows why the work was stopped for so long.")
    strip, light = made(page, qtbot), load("light")
    row = row_of(strip, page, "Nobody knows why")
    before = colour_at(strip, row, DONE)
    commands.tick(
        page.state.library,
        article=page.state.desk.article.id,  # type: ignore[union-attr]  # it is open
        spans=[page.span("Nobody knows why the work was stopped for so long.")],
        result=TickResult.NOTHING_TO_CHECK,
    )
    assert colour_at(made(page, qtbot), row, DONE) != before
    page.view.show_hits([page.span("Nobody knows why")])
    assert colour_at(made(page, qtbot), row, SIGNS) == light.colours.warning.name()
    page.view.show_hits([])
    page.view.set_suggestions([("one", [page.span("Nobody knows why")])])
    suggested = colour_at(made(page, qtbot), row, SIGNS)
    assert suggested not in {light.colours.warning.name(), light.colours.page.name()}


def test_the_selected_claim_is_pointed_at(rich: Page, qtbot: QtBot) -> None:
    strip = made(rich, qtbot)
    row = row_of(strip, rich, "reopened on")
    before = strip.grab().toImage().pixelColor(2, row).name()
    rich.state.select(rich.claim(3).id)
    assert any(strip.grab().toImage().pixelColor(2, row + by).name() != before for by in (-2, -1, 0, 1, 2))


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_theme_has_its_own_picture(rich: Page, qtbot: QtBot, name: str) -> None:
    rich.view.set_theme(load(name))
    strip = made(rich, qtbot)
    assert colour_at(strip, strip.height() - 30, CLAIMS) == load(name).colours.page.name()
    rating = rich.surface.sheet.rating(rich.claim(3))
    assert rating is not None
    assert colour_at(strip, row_of(strip, rich, "reopened on"), CLAIMS) == load(name).tint(rating).line.name()


def test_an_article_from_right_to_left_has_it_on_the_left(shows: Shows, qtbot: QtBot) -> None:
    arabic = "قال رئيس الميناء إن أربعة عشر قاربا غادرت الرصيف."
    page = shows(arabic, a_claim(1, a_mention(arabic, "قال رئيس الميناء")))
    strip = made(page, qtbot)
    assert strip.mapTo(page.view, QPoint(0, 0)).x() < page.view.width() / 2
    row = row_of(strip, page, "رئيس")
    shot = strip.grab().toImage()
    assert shot.pixelColor(int(strip.width() - CLAIMS[0] - 1), row).name() == (
        load("light").colours.unchecked.name()
    )
    shows("Left to right again, as the first one was not.")
    assert strip.mapTo(page.view, QPoint(0, 0)).x() > page.view.width() / 2


# --- Scrolling


def test_a_click_brings_that_part_of_the_article_into_view(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    target = page.span("Paragraph 40")
    assert not page.surface.shows(target.start, target.end)
    QTest.mouseClick(strip, LEFT, pos=QPoint(12, row_of(strip, page, "Paragraph 40")))
    assert page.surface.shows(target.start, target.end)
    QTest.mouseClick(strip, LEFT, pos=QPoint(12, 0))
    assert strip.value() == 0


def test_the_frame_is_dragged_where_it_was_taken(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    start = strip.frame().center().toPoint()
    QTest.mousePress(strip, LEFT, pos=start)
    assert strip.value() == 0  # taken, not moved
    QTest.mouseMove(strip, start + QPoint(0, 100))
    assert abs(strip.frame().center().y() - start.y() - 100) <= 3
    QTest.mouseRelease(strip, LEFT, pos=start + QPoint(0, 100))
    value = strip.value()
    QTest.mouseMove(strip, start)
    assert strip.value() == value
    QTest.mousePress(strip, Qt.MouseButton.RightButton, pos=start)
    assert strip.value() == value


def test_the_frame_shows_what_is_in_view_and_is_never_too_small_to_take(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    share = page.surface.viewport().height() / page.surface.page.documentSize().height()
    assert abs(strip.frame().height() - share * strip.height()) <= 1
    strip.setValue(strip.maximum())
    assert abs(strip.frame().bottom() - strip.height()) <= 1
    short = shows("One line.")
    assert made(short, qtbot).frame() == QRectF(0, 0, strip.width(), strip.height())


def test_it_works_by_keys_and_says_what_is_in_view(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    spoken = QAccessible.queryAccessibleInterface(strip)
    assert spoken.role() == QAccessible.Role.ScrollBar
    assert spoken.text(QAccessible.Text.Name) == "The article at a glance"
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.accessibleDescription().startswith("0 % to ")
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert strip.value() > 0
    assert not strip.accessibleDescription().startswith("0 % to ")
    assert spoken.valueInterface().currentValue() == strip.value()
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert strip.value() == strip.maximum()


def test_a_tip_tells_claims_and_words(rich: Page, qtbot: QtBot) -> None:
    strip = made(rich, qtbot)
    y = row_of(strip, rich, "reopened on")
    spot = QPoint(12, y)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, spot, strip.mapToGlobal(spot)))
    assert "claim" in QToolTip.text()
    assert strip.tip(y).splitlines()[-1].endswith("”")
    assert strip.tip(strip.height() - 1) == ""
    QToolTip.hideText()


def test_marking_one_place_makes_few_rows_again(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    strip._work.stop()  # noqa: SLF001 - to count before they are made
    page.surface.marked.emit(((10, 40),))
    assert 0 < len(strip._due) < 20  # noqa: SLF001 - how little is to be done is what this tests
    strip._work.start()  # noqa: SLF001
    assert made(page, qtbot).is_made


def test_no_row_is_made_while_somebody_scrolls(shows: Shows, qtbot: QtBot) -> None:
    page = shows(LONG)
    strip = made(page, qtbot)
    strip._divide()  # noqa: SLF001 - all rows are due again
    due = len(strip._due)  # noqa: SLF001
    for place in range(5):
        strip.setValue(10 * (place + 1))
        qtbot.wait(20)
    assert len(strip._due) == due  # noqa: SLF001
    qtbot.waitUntil(lambda: strip.is_made)
