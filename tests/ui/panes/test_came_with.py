"""The tabs of what came with an article: blocks are put back, statements confirmed, comments taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator import importers
from annotator.app import commands, history
from annotator.domain.span import Span
from annotator.ui.panes.came_with import CameWith
from annotator.ui.state import DeskState
from tests.libraries import FERRY, an_article_in
from tests.made_files import noted
from tests.web_files import a_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library
    from annotator.ui.panes.checklist import Checklist
    from tests.ui.panes.conftest import Teller

READ_ALSO = "Read also: Storm warning for the coast"


@pytest.fixture
def desk(library: Library) -> Iterator[DeskState]:
    made = DeskState(library)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, teller: Teller, desk: DeskState) -> CameWith:
    made = CameWith(desk, QLabel("sections"))
    teller.column.addWidget(made)
    with qtbot.waitExposed(teller):
        teller.show()
    return made


@pytest.fixture
def bring(library: Library, desk: DeskState) -> Callable[[bytes, str], None]:
    def import_(data: bytes, name: str) -> None:
        done = commands.add_article(library, imported=importers.read_bytes(data, name=name))
        assert done.article is not None
        desk.open(done.article)

    return import_


def shown(pane: CameWith) -> list[str]:
    return [tab.text() for tab in pane.tabs.values() if tab.isVisible()]


def click(list_: Checklist, words: str) -> None:
    at = next(n for n, row in enumerate(list_.model_.rows) if words in row.words)
    index = list_.model_.index(at)
    list_.scrollTo(index)
    place = list_.visualRect(index).center()
    QTest.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def text(desk: DeskState) -> str:
    assert desk.desk is not None
    return desk.desk.text


def test_a_page_shows_what_was_left_out_and_what_it_says(
    pane: CameWith, bring: Callable[[bytes, str], None]
) -> None:
    assert shown(pane) == ["Sections"]
    bring(a_page().encode(), "ferry.html")
    assert shown(pane) == ["Sections", "Left out 4", "The file says 2"]
    assert (pane.tab, pane.asks) == ("left_out", True)
    assert [row.words for row in pane.left_out.model_.rows][2] == READ_ALSO


def test_a_click_puts_a_block_back_and_a_second_one_leaves_it_out(
    pane: CameWith, bring: Callable[[bytes, str], None], desk: DeskState
) -> None:
    bring(a_page().encode(), "ferry.html")
    before = text(desk)
    click(pane.left_out, READ_ALSO)
    assert READ_ALSO in text(desk)
    assert pane.left_out.model_.rows[2].checked
    QTest.keyClick(pane.left_out, Qt.Key.Key_Space)
    assert text(desk) == before
    assert not pane.left_out.model_.rows[2].checked


def test_marks_and_a_new_text_say_what_becomes_of_a_tick(
    pane: CameWith, bring: Callable[[bytes, str], None], desk: DeskState, library: Library
) -> None:
    bring(a_page().encode(), "ferry.html")
    assert desk.desk is not None
    article, words = desk.desk.article.id, "Nobody was hurt"

    start = text(desk).index(words)
    commands.add_claim(library, article=article, mentions=[[Span(start, start + len(words))]])
    reason = pane.findChildren(QLabel)
    assert any("makes a new revision" in label.text() for label in reason)
    click(pane.left_out, READ_ALSO)
    assert desk.desk.article.revision.number == 2
    assert READ_ALSO in text(desk)
    commands.revise(library, article=article, text=FERRY)
    assert not any(row.enabled for row in pane.left_out.model_.rows)
    click(pane.left_out, READ_ALSO)
    assert text(desk) == FERRY


def test_a_statement_is_confirmed_once(
    pane: CameWith, bring: Callable[[bytes, str], None], desk: DeskState
) -> None:
    bring(a_page(head='<meta property="og:site_name" content="The Aldra Post">').encode(), "ferry.html")
    QTest.mouseClick(pane.tabs["said"], Qt.MouseButton.LeftButton)
    assert pane.tab == "said"
    click(pane.said, "The Aldra Post")
    assert desk.desk is not None
    assert desk.desk.article.details.agency == "The Aldra Post"
    row = next(row for row in pane.said.model_.rows if row.words == "The Aldra Post")
    assert (row.checked, row.enabled) == (True, False)
    assert row.note == "Site, for the agency, says og:site_name · confirmed"
    title = next(row for row in pane.said.model_.rows if row.note.startswith("Title"))
    assert title.note.endswith("in use, not confirmed")


def test_comments_of_a_document_are_taken_over(
    pane: CameWith, bring: Callable[[bytes, str], None], desk: DeskState, library: Library
) -> None:
    bring(noted(), "ferry.docx")
    assert pane.tab == "comments"
    assert pane.comments.model_.rows[0].note == "Ed Harrow · on “ferry”"
    QTest.mouseClick(pane.take_all, Qt.MouseButton.LeftButton)
    assert desk.desk is not None
    assert [comment.text for comment in desk.desk.review.comments] == ["“ferry”: Which one?"]
    assert not pane.take_all.isEnabled()
    history.undo(library, article=desk.desk.article.id)
    assert pane.take_all.isEnabled()
    click(pane.comments, "Which one?")
    assert len(desk.desk.review.comments) == 1


def test_a_plain_text_has_sections_alone_and_no_article_nothing(
    pane: CameWith, bring: Callable[[bytes, str], None], desk: DeskState, library: Library
) -> None:
    bring(a_page().encode(), "ferry.html")
    desk.open(an_article_in(library))
    assert (shown(pane), pane.tab, pane.asks) == (["Sections"], "sections", False)
    desk.clear()
    assert (shown(pane), pane.tab) == (["Sections"], "sections")


def test_long_words_take_two_lines_and_right_to_left_ones_stand_right(
    pane: CameWith, bring: Callable[[bytes, str], None]
) -> None:
    long = "The weather office warns of storm tides " * 6
    aside = f"<aside>{long}</aside><aside>العبارة توقفت</aside>"
    bring(a_page().replace("<footer>", aside + "<footer>").encode(), "ferry.html")
    list_ = pane.left_out
    heights = {
        row.words[:11]: list_.visualRect(list_.model_.index(n)).height()
        for n, row in enumerate(list_.model_.rows)
    }
    assert heights["The weather"] > heights["Home"]
    assert not list_.grab().isNull()
    assert "Home" in str(list_.model_.data(list_.model_.index(0), Qt.ItemDataRole.AccessibleTextRole))
