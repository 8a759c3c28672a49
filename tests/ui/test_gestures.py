"""Gestures by real keys and the real mouse that several parts of the window take part in."""

from __future__ import annotations

from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import commands, history, queries, settings
from annotator.app.library import Library
from annotator.ui import start
from tests.ui.test_menus import card_at, claim

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId
    from annotator.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def key(widget: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, which, modifiers)


def stand_at(window: Window, words: str, nth: int = 0) -> None:
    """Click into the words."""
    surface = window.article.surface()
    place = -1
    for _ in range(nth + 1):
        place = surface.sheet.text.index(words, place + 1)
    rect = surface.places.rects(place, place + 1)[0].translated(0, -surface.view()[0])
    QTest.mouseClick(surface.viewport(), LEFT, pos=rect.center().toPoint())


def newest(window: Window) -> str:
    return history.told(queries.steps(window.state.library, limit=1)[0])


# --- Delete


def test_del_in_the_article_takes_the_place_at_the_caret_and_offers_undo(window: Window) -> None:
    stand_at(window, "Cranes stand idle", nth=1)
    before = claim(window, 1)
    key(window.article.surface(), Qt.Key.Key_Delete)
    assert claim(window, 1).mentions == before.mentions[:1]
    assert window.notice.offer.text() == "Undo"
    QTest.mouseClick(window.notice.offer, LEFT)
    assert claim(window, 1).mentions == before.mentions


def test_del_in_the_article_takes_the_claim_where_only_one_place_is_left(window: Window) -> None:
    stand_at(window, "Cranes stand idle", nth=1)
    for _ in range(2):
        key(window.article.surface(), Qt.Key.Key_Delete)
    assert window.state.desk is not None
    assert 1 not in {one.number for one in window.state.desk.claims.values()}


def test_del_in_the_list_takes_the_whole_claim(window: Window) -> None:
    window.state.select(claim(window, 1).id)
    window.cards.view.setFocus()
    key(window.cards.view, Qt.Key.Key_Delete)
    assert window.state.desk is not None
    assert 1 not in {one.number for one in window.state.desk.claims.values()}


# --- Several cards at once


def choose_two(window: Window) -> tuple[Claim, Claim]:
    view = window.cards.view
    QTest.mouseClick(view.viewport(), LEFT, pos=card_at(window, 2))
    window.cards.view.close_claim()
    QTest.mouseClick(view.viewport(), LEFT, CTRL, card_at(window, 1))
    view.setFocus()
    two = claim(window, 1), claim(window, 2)
    assert set(window.state.claim_ids) == {one.id for one in two}
    return two


@pytest.mark.parametrize(("which", "told"), [(Qt.Key.Key_4, "Contradicted"), (Qt.Key.Key_Delete, "Deleted")])
def test_a_verdict_and_a_delete_of_several_cards_are_one_step(
    window: Window, which: Qt.Key, told: str
) -> None:
    before = choose_two(window)
    key(window.cards.view, which)
    assert told in window.notice.text
    assert "1 and 2" in window.notice.text
    key(window.cards.view, Qt.Key.Key_Z, CTRL)
    assert (claim(window, 1), claim(window, 2)) == before


def test_a_source_of_several_cards_is_one_step(window: Window) -> None:
    before = choose_two(window)
    key(window.cards.view, Qt.Key.Key_S)
    picker = window.cards.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "nobody")
    key(picker.field, Qt.Key.Key_Return)
    assert all(any(a.source is None for a in claim(window, n).attributions) for n in (1, 2))
    assert window.notice.offer.text() == "Undo"
    QTest.mouseClick(window.notice.offer, LEFT)
    assert (claim(window, 1), claim(window, 2)) == before


# --- Ticks


def test_t_ticks_with_the_evidence_that_is_open_on_the_card(window: Window) -> None:
    assert window.state.desk is not None
    window.state.select(claim(window, 3).id)
    rows = list(window.cards.editor.evidence.rows.values())
    links = claim(window, 3).evidence
    assert len(links) == len(rows) == 2
    for row, link in zip(rows, links, strict=True):
        QTest.mouseClick(row.words, LEFT)
        surface = window.article.surface()
        start_ = surface.sheet.text.index("The port of Kestermouth")
        surface.select(start_, start_ + 8)
        surface.setFocus()
        key(surface, Qt.Key.Key_T)
        (tick,) = [one for one in window.state.desk.ticks if one.anchor.exact == "The port"]
        assert tick.evidence == link.evidence
        surface.select(start_, start_ + 8)
        key(surface, Qt.Key.Key_T)  # takes it back
        QTest.mouseClick(row.words, LEFT)


def test_t_names_no_evidence_where_several_pieces_could_be_meant(window: Window) -> None:
    assert window.state.desk is not None
    for number, expected in ((3, None), (1, claim(window, 1).evidence[0].evidence)):
        window.state.select(claim(window, number).id)
        surface = window.article.surface()
        at = surface.sheet.text.index("smell")
        surface.select(at, at + 5)
        key(surface, Qt.Key.Key_T)
        (tick,) = [one for one in window.state.desk.ticks if one.anchor.exact == "smell"]
        assert tick.evidence == expected
        surface.select(at, at + 5)
        key(surface, Qt.Key.Key_T)


def test_nothing_to_check_is_told_in_its_own_words(unmarked_window: Window) -> None:
    window = unmarked_window
    stand_at(window, "On the quay")
    key(window.article.surface(), Qt.Key.Key_Space)
    assert newest(window).startswith("Nothing to check in “On the quay")


# --- What is told


def test_accepting_a_suggestion_and_renumbering_offer_undo(unmarked_window: Window) -> None:
    window, surface = unmarked_window, unmarked_window.article.surface()
    window.suggestions.show(shown=True)
    QTest.qWait(10)
    deadline = 100
    while not window.suggestions.all and deadline:
        QTest.qWait(50)
        deadline -= 1
    key(surface, Qt.Key.Key_Period)
    key(surface, Qt.Key.Key_A)
    assert "Accepted" in window.notice.text
    assert window.notice.offer.text() == "Undo"
    QTest.mouseClick(window.notice.offer, LEFT)
    assert window.state.desk is not None
    assert not window.state.desk.claims
    key(surface, Qt.Key.Key_D)
    assert "Dismissed" in window.notice.text


def test_renumbering_offers_undo(window: Window) -> None:
    before = {one.id: one.number for one in (window.state.desk.claims if window.state.desk else {}).values()}
    window.keys.actions["renumber"].trigger()
    assert window.notice.offer.text() == "Undo"
    QTest.mouseClick(window.notice.offer, LEFT)
    assert window.state.desk is not None
    assert {one.id: one.number for one in window.state.desk.claims.values()} == before


@pytest.mark.parametrize(
    ("which", "words"),
    [
        (Qt.Key.Key_H, "Select the words in the article first."),
        (Qt.Key.Key_1, "Choose a claim first."),
        (Qt.Key.Key_C, "Select the words in the article first."),
    ],
)
def test_a_key_that_can_do_nothing_says_why(window: Window, which: Qt.Key, words: str) -> None:
    key(window.article.surface(), which)
    assert window.notice.text == words


def test_a_key_without_an_article_says_so(empty_window: Window) -> None:
    empty_window.keys.actions["renumber"].trigger()
    assert empty_window.notice.text == "Open an article first."


def told_when_reading(reading: Window, article: ArticleId, which: Qt.Key) -> str:
    """Open the article in a window that reads only, press a key and return what is said."""
    reading.open_article(article)
    reading.show()
    QTest.qWaitForWindowActive(reading)
    surface = reading.article.surface()
    surface.setFocus()
    surface.select(0, 4)
    key(surface, which)
    told = reading.notice.text
    reading.close()
    reading.deleteLater()
    return told


def test_h_in_a_second_window_says_who_works_in_the_library(
    window: Window, library: Library, kept: Settings
) -> None:
    assert window.state.desk is not None
    article = window.state.desk.article.id
    with Library.open(library.path) as second:
        told = told_when_reading(start.build_window(second, kept), article, Qt.Key.Key_H)
    assert told.startswith("Another window of Annotator works in this library (process ")


def test_a_digit_in_a_library_that_was_opened_for_reading_says_so(
    window: Window, library: Library, kept: Settings
) -> None:
    assert window.state.desk is not None
    article, path = window.state.desk.article.id, library.path
    library.close()
    with Library.open(path, read_only=True) as opened:
        told = told_when_reading(start.build_window(opened, kept), article, Qt.Key.Key_1)
    assert told == "This library can only be read: it was opened so. Nothing can be marked in it."


def test_a_cue_needs_a_source_and_says_so(window: Window) -> None:
    window.state.select(claim(window, 4).id)
    surface = window.article.surface()
    at = surface.sheet.text.index("said")
    surface.select(at, at + 4)
    key(surface, Qt.Key.Key_C)
    assert window.notice.text.startswith("This claim has no source yet.")


# --- Copy


def test_ctrl_c_copies_words_with_the_article_and_from_the_cards_the_claims(window: Window) -> None:
    surface, board = window.article.surface(), QGuiApplication.clipboard()
    assert window.state.desk is not None
    title = window.state.desk.article.details.title
    at = surface.sheet.text.index("smell")
    surface.select(at, at + 5)
    key(surface, Qt.Key.Key_C, CTRL)
    assert board.text().startswith("smell\n\n“")
    assert title in board.text()
    surface.select(at, at)
    window.state.select(claim(window, 6).id, claim(window, 1).id)
    window.cards.view.setFocus()
    key(window.cards.view, Qt.Key.Key_C, CTRL)
    assert board.text().startswith(f"{claim(window, 6).quote}\n\n{claim(window, 1).quote}\n\n“")
    assert not board.mimeData().hasHtml()


def test_a_selection_can_be_grown_by_key_marked_and_taken_back(unmarked_window: Window) -> None:
    window, surface = unmarked_window, unmarked_window.article.surface()
    stand_at(window, "diesel")
    for _ in range(2):
        key(surface, Qt.Key.Key_G)
    words = window.article.selection()
    assert words is not None
    assert "smell of diesel" in words.of(surface.sheet.text)
    key(surface, Qt.Key.Key_H)
    assert window.state.claim is not None
    assert window.state.claim.spans == (words,)
    key(surface, Qt.Key.Key_Z, CTRL)
    assert window.state.claim is None


# --- What would keep the window waiting


def test_a_dropped_file_is_read_and_kept_on_a_thread(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tide table.pdf"
    path.write_bytes(b"%PDF-1.4 tides")
    threads = []
    real = commands.keep_file

    def watched(library: Library, data: bytes) -> str:
        threads.append(current_thread())
        return real(library, data)

    monkeypatch.setattr(commands, "keep_file", watched)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    before = len(claim(window, 2).evidence)
    window.cards.view.dropped.emit(claim(window, 2).id, data)
    qtbot.waitUntil(lambda: len(claim(window, 2).evidence) == before + 1)
    assert main_thread() not in threads
    assert window.state.desk is not None
    kept = window.state.desk.evidence[claim(window, 2).evidence[-1].evidence]
    assert kept.title == "tide table.pdf"
    assert kept.sha256 is not None
    assert queries.file_bytes(window.state.library, kept.sha256) == b"%PDF-1.4 tides"


def test_a_dropped_file_that_is_gone_is_told_in_words(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.pdf"))])
    window.cards.view.dropped.emit(claim(window, 2).id, data)
    qtbot.waitUntil(lambda: "gone.pdf" in window.notice.text)


def test_the_library_is_searched_on_a_thread_and_an_old_answer_is_dropped(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = queries.search

    def watched(library: Library, *, words: str, limit: int) -> tuple[queries.Hit, ...]:
        asked.append((words, current_thread() is main_thread()))
        return real(library, words=words, limit=limit)

    monkeypatch.setattr(queries, "search", watched)
    window.finder.begin("banner")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("banner", False)]
    window.finder.end()


def test_words_that_stand_often_become_mentions_in_one_step(unmarked_window: Window) -> None:
    window, surface = unmarked_window, unmarked_window.article.surface()
    words = "Cranes stand idle at the port of Kestermouth."
    at = surface.sheet.text.index(words)
    surface.select(at, at + len(words))
    key(surface, Qt.Key.Key_H)
    QTest.mouseClick(window.notice.offer, LEFT)
    assert len(claim(window, 1).mentions) == 2
    assert window.notice.text == "Added a place to claim 1"
    QTest.mouseClick(window.notice.offer, LEFT)
    assert len(claim(window, 1).mentions) == 1


def test_a_zoom_by_the_wheel_is_remembered(window: Window, kept: Settings) -> None:
    viewport = window.article.surface().viewport()
    at = QPointF(viewport.rect().center())
    wheel = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own order
    )
    QApplication.sendEvent(viewport, wheel)
    assert window.article.zoom() > 1
    assert kept.get(settings.ZOOM) == round(window.article.zoom(), 3)


# --- Undo and the selection


def test_ctrl_z_in_a_field_takes_typing_back_and_no_step(window: Window) -> None:
    window.state.select(claim(window, 6).id)
    steps = len(queries.steps(window.state.library))
    key(window.article.surface(), Qt.Key.Key_X)
    field = window.cards.editor.explanation.field
    assert field.hasFocus()
    before = field.toPlainText()
    QTest.keyClicks(field, "tide")
    key(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == before
    assert len(queries.steps(window.state.library)) == steps


def test_undo_of_a_delete_brings_back_claim_verdict_source_and_place(window: Window) -> None:
    before = claim(window, 3)
    stand_at(window, "reopened on")
    key(window.article.surface(), Qt.Key.Key_Delete)
    assert window.state.claim is None
    key(window.article.surface(), Qt.Key.Key_Z, CTRL)
    assert claim(window, 3) == before
    stand_at(window, "reopened on")
    assert window.state.claim == before


def test_undo_while_words_are_selected_leaves_them_selected(window: Window) -> None:
    surface = window.article.surface()
    window.state.select(claim(window, 6).id)
    key(surface, Qt.Key.Key_1)
    at = surface.sheet.text.index("smell of diesel")
    surface.select(at, at + 15)
    key(surface, Qt.Key.Key_Z, CTRL)
    words = window.article.selection()
    assert words is not None
    assert words.of(surface.sheet.text) == "smell of diesel"
    verdict = claim(window, 6).verdict()
    assert verdict is not None
    assert verdict.rating == "not_checkable"
    key(surface, Qt.Key.Key_H)
    assert window.state.claim is not None
    assert window.state.claim.quote == "smell of diesel"


def test_the_round_by_keys_alone_takes_a_selection_and_four_keys(unmarked_window: Window) -> None:
    window, surface = unmarked_window, unmarked_window.article.surface()
    at = surface.sheet.text.index("The port of Kestermouth")
    surface.select(at, at + len("The port of Kestermouth"))
    for which in (Qt.Key.Key_H, Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_1):
        focused = QApplication.focusWidget()
        assert focused is not None
        key(focused, which)
    made = claim(window, 1)
    assert made.quote == "The port of Kestermouth"
    assert made.is_attributed
    assert made.is_checked
