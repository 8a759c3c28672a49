"""The quiet bar keeps off what it would cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from annotator.ui.panes.notice import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def placed(widget: QWidget, home: QWidget) -> QRect:
    return QRect(widget.mapTo(home, QPoint(0, 0)), widget.size())


def room(qtbot: QtBot) -> tuple[QWidget, QWidget, QWidget, Notice]:
    """Return a window of 1000 × 600 pixels, its article from 200 to 800, the bar at its foot, the notice."""
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(1000, 600)
    notice = Notice(home)
    reading = QWidget(home)
    reading.setGeometry(200, 0, 600, 570)
    bar = QWidget(reading)
    bar.setObjectName("suggestionBar")
    bar.setGeometry(0, 520, 600, 50)
    with qtbot.waitExposed(home):
        home.show()
    return home, reading, bar, notice


def test_the_notice_lies_above_the_suggestion_bar(qtbot: QtBot) -> None:
    home, reading, bar, notice = room(qtbot)
    notice.say("A claim was deleted.")
    assert notice.geometry().bottom() < placed(bar, home).top()
    assert placed(reading, home).contains(notice.geometry())


def test_the_notice_makes_way_when_the_suggestion_bar_comes(qtbot: QtBot) -> None:
    home, _reading, bar, notice = room(qtbot)
    bar.hide()
    notice.say("A claim was deleted.")
    low = notice.geometry().bottom()
    assert low > placed(bar, home).top()
    bar.show()
    assert notice.geometry().bottom() < placed(bar, home).top()
    bar.hide()
    assert notice.geometry().bottom() == low


def test_without_an_article_the_notice_lies_above_the_status_bar(qtbot: QtBot) -> None:
    home, reading, _bar, notice = room(qtbot)
    reading.hide()
    notice.say("This file is empty.")
    assert notice.geometry().bottom() < home.height() - 30
    assert abs(notice.geometry().center().x() - home.rect().center().x()) <= 1
