"""The source picture in the window: its rows, and that a click or a key shows the claims behind a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.app import commands
from annotator.domain.verdict import Layer
from annotator.ui.models.shares import SHARE, SharePart, ShareRow, percent
from annotator.ui.panes.share_bars import parts_of
from annotator.ui.theme import load
from tests.ui.test_menus import claim

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.ui.panes.shares import ShareList
    from annotator.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bars(window: Window, qtbot: QtBot) -> ShareList:
    """Show the source picture of the rich review."""
    QTest.mouseClick(window.library_pane.shares, LEFT)
    qtbot.waitUntil(lambda: bool(window.shares.bars.rows.rows))
    return window.shares.bars


def rows(bars: ShareList) -> dict[str, ShareRow]:
    return {row.name: row for row in bars.rows.rows}


def box_of(bars: ShareList, name: str) -> QRectF:
    return QRectF(bars.visualRect(bars.rows.index_of(rows(bars)[name].key)))


def point_on(bars: ShareList, name: str, part: int) -> QPoint:
    """Return the middle of a part of a bar."""
    found = list(parts_of(rows(bars)[name], box_of(bars, name), bars.rows.most))
    return found[part][1].center().toPoint()


def test_it_tells_who_carries_how_much(bars: ShareList, window: Window) -> None:
    QAbstractItemModelTester(bars.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert window.right.name == "sources"
    found = rows(bars)
    assert {"Tidewater video", "Kestermouth Harbour Authority", "nobody cited", "not attributed yet"} <= (
        found.keys()
    )
    assert [row.is_gap for row in bars.rows.rows] == sorted(row.is_gap for row in bars.rows.rows)
    assert found["nobody cited"].spoken == (
        f"nobody cited, {percent(found['nobody cited'].share)} · 1 claim: 1 ✓ Confirmed"
    )
    assert "of the text is in no claim" in window.shares.note.text()
    assert window.shares.bars.rows.data(bars.rows.index(0), SHARE) == bars.rows.rows[0]


def test_a_click_on_a_part_shows_the_claims_of_that_source_and_verdict(
    bars: ShareList, window: Window
) -> None:
    row = rows(bars)["Kestermouth Harbour Authority"]
    assert len(row.parts) == 2
    QTest.mouseClick(bars.viewport(), LEFT, pos=point_on(bars, row.name, 0))
    assert window.right.name == "claims"
    shown = window.cards.model
    assert shown.rowCount() == row.parts[0].claims
    assert shown.filter.ratings == {row.parts[0].code}
    assert shown.filter.cited == {row.key}


def test_a_click_on_the_name_shows_all_its_claims(bars: ShareList, window: Window) -> None:
    row = rows(bars)["Kestermouth Harbour Authority"]
    QTest.mouseClick(bars.viewport(), LEFT, pos=box_of(bars, row.name).topLeft().toPoint() + QPoint(40, 12))
    assert window.cards.model.rowCount() == sum(part.claims for part in row.parts)


def test_what_has_no_verdict_shows_the_open_claims(bars: ShareList, window: Window) -> None:
    unchecked = len(rows(bars)["not attributed yet"].parts) - 1
    assert rows(bars)["not attributed yet"].parts[unchecked].code is None
    QTest.mouseClick(bars.viewport(), LEFT, pos=point_on(bars, "not attributed yet", unchecked))
    assert window.cards.model.filter.open_only
    assert window.cards.model.filter.cited == {"unattributed"}
    assert window.cards.model.rowCount() == rows(bars)["not attributed yet"].parts[unchecked].claims


def test_keys_go_along_rows_and_parts_and_pick(bars: ShareList, window: Window) -> None:
    index = bars.rows.index_of(rows(bars)["Kestermouth Harbour Authority"].key)
    bars.setFocus()
    bars.setCurrentIndex(index)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(bars, key)
    part = rows(bars)["Kestermouth Harbour Authority"].parts[1]
    assert part.verdict in bars.accessibleDescription()
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert window.cards.model.filter.ratings == {part.code}
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(bars, key)
    QTest.keyClick(bars, Qt.Key.Key_Space)
    assert window.cards.model.filter.ratings == frozenset()
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert bars.currentIndex().row() == index.row() + 1
    assert bars.paints.chosen is None


def test_a_tip_tells_what_a_part_stands_for(bars: ShareList) -> None:
    point = point_on(bars, "nobody cited", 0)
    QApplication.sendEvent(
        bars.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, bars.viewport().mapToGlobal(point))
    )
    assert "nobody cited · ✓ Confirmed: " in QToolTip.text()
    QToolTip.hideText()


def test_it_follows_what_is_done_while_it_is_shown(bars: ShareList, window: Window, qtbot: QtBot) -> None:
    assert [part.code for part in rows(bars)["nobody cited"].parts] == ["confirmed"]
    commands.set_verdict(
        window.state.library, claims=[claim(window, 1).id], layer=Layer.CONTENT, rating="disputed"
    )
    qtbot.waitUntil(lambda: rows(bars)["nobody cited"].parts[0].code == "disputed")
    window.state.clear()
    assert bars.rows.rowCount() == 0


def test_an_article_without_claims_says_what_to_do(unmarked_window: Window, qtbot: QtBot) -> None:
    unmarked_window.keys.actions["sources"].trigger()
    qtbot.waitUntil(lambda: "press H" in unmarked_window.shares.note.text())


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_parts_are_painted_in_their_verdicts_colours(
    bars: ShareList, window: Window, qtbot: QtBot, name: str
) -> None:
    window.shares.set_theme(load(name))
    bars.clearSelection()
    qtbot.waitUntil(bars.isVisible)
    found = list(parts_of(rows(bars)["nobody cited"], box_of(bars, "nobody cited"), bars.rows.most))
    part, where = found[0]
    assert part.rating is not None
    spot = where.topLeft().toPoint() + QPoint(1, 2)
    assert bars.viewport().grab().toImage().pixelColor(spot) == load(name).tint(part.rating).ground


def test_small_shares_are_not_told_as_none() -> None:
    assert (percent(0.0), percent(0.001), percent(0.126)) == ("0 %", "less than 1 %", "13 %")
    assert SharePart(None, "old_code", 0.1, 1).verdict == "old_code"


def test_in_a_window_from_right_to_left_bars_and_keys_go_the_other_way(
    bars: ShareList, qapp: QApplication
) -> None:
    row = rows(bars)["Kestermouth Harbour Authority"]
    box = box_of(bars, row.name)
    there = [where for _, where in parts_of(row, box, bars.rows.most)]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = [where for _, where in parts_of(row, box, bars.rows.most)]
        bars.setCurrentIndex(bars.rows.index_of(row.key))
        QTest.keyClick(bars, Qt.Key.Key_Left)
        assert bars.paints.chosen == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert [round(where.left()) for where in mirrored] == [
        round(box.left() + box.right() - where.right()) for where in there
    ]
