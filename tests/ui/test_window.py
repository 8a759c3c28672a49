"""The window as a whole: articles come on the desk, keys act, panes change, the place is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.app import queries, settings
from annotator.app.jobs import Bug
from annotator.app.library import Library
from annotator.domain.errors import EmptyTextError
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui import start, theme
from annotator.ui.actions import ACTIONS, by_id
from annotator.ui.dialogs.reviewer import ReviewerDialog
from annotator.ui.recent import RecentMenu
from tests.libraries import an_article_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId, ClaimId
    from annotator.ui.window import Window

FIRST = "Cranes stand idle"
LEAD = "reopened on Sunday after a two-day closure"


def place(window: Window, words: str) -> Span:
    """Return where words first stand in the article on the desk."""
    assert window.state.desk is not None
    start_ = window.state.desk.text.index(words)
    return Span(start_, start_ + len(words))


def claims(window: Window) -> dict[ClaimId, Claim]:
    assert window.state.desk is not None
    return window.state.desk.claims


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


def mark(window: Window, words: str) -> Claim:
    """Mark words as a claim by key and return it."""
    window.article.select_span(place(window, words))
    press(window.article.surface(), Qt.Key.Key_H)
    assert window.state.claim is not None
    return window.state.claim


def test_an_empty_library_says_what_to_do_next(empty_window: Window) -> None:
    assert empty_window.middle.currentWidget() is empty_window.empty
    assert [part.text() for part in empty_window.empty.buttons] == [  # type: ignore[attr-defined]  # push buttons
        "Open…",
        "Paste article",
        "Open the sample article",
    ]


def test_an_article_comes_on_the_desk(window: Window) -> None:
    assert window.middle.currentWidget() is window.reading
    assert window.state.desk is not None
    assert window.state.desk.article.details.title in window.windowTitle()


def test_nothing_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, window: Window, windows_shown: list[str]
) -> None:
    mark(window, LEAD)
    for name in ("details", "history", "claims"):
        window.show_right(name)
    qtbot.wait(500)
    window.keys.actions["suggest"].trigger()
    qtbot.waitUntil(window.suggestion_bar.isVisible)
    assert windows_shown == []


def test_h_makes_the_selected_words_a_claim(window: Window) -> None:
    before = len(claims(window))
    claim = mark(window, LEAD)
    assert claim.quote == LEAD
    assert len(claims(window)) == before + 1
    assert window.state.words is None


def test_enter_makes_a_claim_too(window: Window) -> None:
    before = len(claims(window))
    window.article.select_span(place(window, LEAD))
    press(window.article.surface(), Qt.Key.Key_Return)
    assert len(claims(window)) == before + 1


def test_h_without_a_selection_does_nothing(window: Window) -> None:
    before = len(claims(window))
    window.article.clear_selection()
    press(window.article.surface(), Qt.Key.Key_H)
    assert len(claims(window)) == before


def test_words_that_stand_twice_are_offered_as_one_claim(window: Window) -> None:
    assert window.state.desk is not None
    caption = "Cranes stand idle at the port of Kestermouth."
    claim = mark(window, caption)
    assert "stand once more" in window.notice.text
    window.notice.offer.click()
    again = claims(window)[claim.id]
    assert [mention.quote for mention in again.mentions] == [caption, caption]


def test_m_adds_a_mention(window: Window) -> None:
    claim = mark(window, LEAD)
    window.article.select_span(place(window, "The port of Kestermouth"))
    press(window.article.surface(), Qt.Key.Key_M)
    assert len(claims(window)[claim.id].mentions) == 2


@pytest.mark.parametrize(
    ("key", "modifier", "quote"),
    [
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, f"Kestermouth {LEAD}"),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, LEAD.removeprefix("reopened ")),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ShiftModifier, LEAD.removesuffix(" closure")),
    ],
)
def test_brackets_move_the_ends_by_a_word(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, quote: str
) -> None:
    claim = mark(window, LEAD)
    press(window.article.surface(), key, modifier)
    assert claims(window)[claim.id].quote == quote


def test_digits_rate_the_active_layer(window: Window) -> None:
    claim = mark(window, LEAD)
    press(window.article.surface(), Qt.Key.Key_3)
    press(window.article.surface(), Qt.Key.Key_L)
    press(window.article.surface(), Qt.Key.Key_1)
    rated = claims(window)[claim.id]
    content, attribution = rated.verdict(), rated.verdict(Layer.ATTRIBUTION)
    assert content is not None
    assert attribution is not None
    assert (content.rating, attribution.rating) == ("disputed", "accurate")
    press(window.article.surface(), Qt.Key.Key_0)
    assert claims(window)[claim.id].verdict(Layer.ATTRIBUTION) is None


def test_t_ticks_words_and_takes_the_tick_back(window: Window) -> None:
    assert window.state.desk is not None
    before = len(window.state.desk.ticks)
    for expected in (before + 1, before):
        window.article.select_span(place(window, "two-day closure"))
        press(window.article.surface(), Qt.Key.Key_T)
        assert len(window.state.desk.ticks) == expected


def test_space_says_that_a_sentence_has_nothing_to_check(unmarked_window: Window) -> None:
    desk = unmarked_window.state.desk
    assert desk is not None
    unmarked_window.article.go_to(desk.sentences[-1])
    for expected in (1, 0):
        press(unmarked_window.article.surface(), Qt.Key.Key_Space)
        assert desk.coverage.nothing == expected


def test_u_goes_from_one_untouched_sentence_to_the_next(unmarked_window: Window) -> None:
    desk, surface = unmarked_window.state.desk, unmarked_window.article.surface()
    assert desk is not None
    seen = []
    for _ in desk.sentences:
        press(surface, Qt.Key.Key_U)
        seen.append(unmarked_window.article.selection())
    assert set(seen) == set(desk.sentences)


def test_u_says_when_every_sentence_has_been_looked_at(window: Window) -> None:
    press(window.article.surface(), Qt.Key.Key_U)
    assert "Every sentence" in window.notice.text


def test_deleting_a_claim_offers_undo(window: Window) -> None:
    claim = mark(window, LEAD)
    press(window.article.surface(), Qt.Key.Key_Delete)
    assert claim.id not in claims(window)
    assert window.notice.offer.text() == "Undo"
    window.notice.offer.click()
    assert claims(window)[claim.id] == claim


def test_undo_and_redo_by_key(window: Window) -> None:
    claim = mark(window, LEAD)
    press(window.article.surface(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert claim.id not in claims(window)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(window.article.surface(), Qt.Key.Key_Z, both)
    assert claims(window)[claim.id] == claim


def test_single_keys_do_not_steal_typing(window: Window) -> None:
    mark(window, LEAD)
    before = claims(window).copy()
    window.finder.field.setFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        press(window.finder.field, key)
    assert window.finder.field.text() == "h1 "
    assert claims(window) == before


def test_finding_shows_every_place_and_steps_through_them(qtbot: QtBot, window: Window) -> None:
    window.finder.begin("")
    QTest.keyClicks(window.finder.field, "kestermouth")
    qtbot.waitUntil(lambda: "of" in window.finder.count.text())
    _, total = window.finder.count.text().split(" of ")
    assert int(total) > 2
    first = window.finder.count.text()
    press(window.finder.field, Qt.Key.Key_Return)
    assert window.finder.count.text() != first
    press(window.finder.field, Qt.Key.Key_Escape)
    assert window.finder.field.text() == ""


def test_escape_leaves_the_hit_selected_so_that_h_marks_it(qtbot: QtBot, window: Window) -> None:
    window.finder.begin("")
    QTest.keyClicks(window.finder.field, "two-day closure")
    qtbot.waitUntil(lambda: "of" in window.finder.count.text())
    press(window.finder.field, Qt.Key.Key_Escape)
    press(window.article.surface(), Qt.Key.Key_H)
    assert window.state.claim is not None
    assert window.state.claim.quote == "two-day closure"


def test_a_new_text_carries_the_claims_over(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    desk = window.state.desk
    assert desk is not None
    claim = mark(window, LEAD)
    path = tmp_path / "new.txt"
    path.write_text("An added line.\n\n" + desk.text, encoding="utf-8")
    window.intake.revise(desk.article.id, path)
    expected = desk.article.revision.number + 1
    qtbot.waitUntil(lambda: desk.article.revision.number == expected)
    moved = desk.claims[claim.id]
    assert moved.quote == LEAD
    assert moved.start == (claim.start or 0) + len("An added line.\n\n")
    assert f"revision {expected}" in window.notice.text


def test_panes_beside_the_article_change(window: Window) -> None:
    for name, pane in (("details", window.details), ("history", window.history), ("claims", window.cards)):
        window.show_right(name)
        assert window.right.current() is pane


def test_f6_walks_through_the_panes_and_back(window: Window) -> None:
    window.article.surface().setFocus()
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert len(set(seen)) == 4
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is seen[2]


def test_a_dropped_file_becomes_an_article(qtbot: QtBot, empty_window: Window, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("Mill burns down\n\nThe mill at Orr burned down on Friday.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert empty_window.intake.take(data)
    qtbot.waitUntil(lambda: empty_window.state.desk is not None)
    assert empty_window.state.desk is not None
    assert empty_window.state.desk.article.details.title == "Mill burns down"


def test_pasted_text_becomes_an_article(qtbot: QtBot, empty_window: Window) -> None:
    data = QMimeData()
    data.setText("Bridge opens\n\nThe bridge at Orr opened on Friday.")
    empty_window.intake.take(data)
    qtbot.waitUntil(lambda: empty_window.state.desk is not None)


def test_an_empty_clipboard_is_told_in_words(empty_window: Window) -> None:
    assert not empty_window.intake.take(QMimeData())
    assert "no text" in empty_window.notice.text


def test_a_file_that_cannot_be_read_is_told_and_nothing_changes(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    before = queries.articles(window.state.library)
    window.intake.read_files([tmp_path / "missing.txt"])
    qtbot.waitUntil(lambda: "missing.txt" in window.notice.text)
    assert queries.articles(window.state.library) == before


def test_the_sample_is_one_click_away(qtbot: QtBot, empty_window: Window) -> None:
    empty_window.intake.open_sample()
    qtbot.waitUntil(lambda: empty_window.state.desk is not None and bool(empty_window.state.desk.claims))


def test_opening_again_comes_back_to_the_last_article(window: Window, kept: Settings) -> None:
    assert window.state.desk is not None
    article = window.state.desk.article.id
    window.close()
    again = start.build_window(window.state.library, kept)
    again.restore_last()
    assert again.state.desk is not None
    assert again.state.desk.article.id == article
    again.close()
    again.deleteLater()


def test_a_last_article_that_is_gone_leaves_the_desk_empty(empty_window: Window) -> None:
    empty_window.settings.set(settings.LAST_ARTICLE, "gone")
    empty_window.restore_last()
    assert empty_window.state.desk is None


def test_deleting_the_article_clears_the_desk_and_undo_brings_it_back(window: Window) -> None:
    (article,) = [row.id for row in queries.articles(window.state.library)]
    window.keys.actions["remove_article"].trigger()
    assert window.state.desk is None
    window.notice.offer.click()
    assert [row.id for row in queries.articles(window.state.library)] == [article]


def test_known_errors_and_bugs_are_told_in_the_window(empty_window: Window) -> None:
    empty_window.tell_error(EmptyTextError(name="<b>bold.txt</b>"))
    assert "<b>bold.txt</b>" in empty_window.notice.text
    empty_window.tell_error(Bug("ZeroDivisionError", "trace"))
    assert "ZeroDivisionError" in empty_window.notice.text


@pytest.mark.parametrize("theme", ["light", "dark", "contrast", "system"])
def test_the_theme_changes_at_once(window: Window, theme: str) -> None:
    window.settings.set(settings.THEME, theme)
    window.apply_theme()
    assert window.theme.name in {theme, "light", "dark"}
    assert window.grab().toImage().pixelColor(720, 400).isValid()


def test_zoom_is_kept(window: Window) -> None:
    window.keys.actions["zoom_in"].trigger()
    assert window.settings.get(settings.ZOOM) == pytest.approx(1.1)
    window.keys.actions["zoom_reset"].trigger()
    assert window.article.zoom() == pytest.approx(1.0)


def test_every_action_can_be_tried_without_an_article(empty_window: Window) -> None:
    skipped = {"open", "read_back", "quit", "sample", "paste"}
    for action in ACTIONS:
        if action.id not in skipped:
            empty_window.keys.do(action)
    for popup in empty_window.findChildren(type(empty_window.notice)):
        popup.hide()


def test_action_ids_and_keys_are_given_once() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(set(keys)) == len(keys)


def test_the_source_list_filters_the_cards(window: Window) -> None:
    rows = window.library_pane.sources.model().rowCount()
    assert rows > 2
    window.library_pane.sources.picked.emit(window.library_pane.sources.model().index(0, 0))
    assert window.cards.model.rowCount() < len(claims(window))


def test_details_are_saved_when_a_field_is_left(window: Window) -> None:
    window.show_right("details")
    field = window.details.first_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Port reopens")
    press(field, Qt.Key.Key_Return)
    assert window.state.desk is not None
    assert window.state.desk.article.details.title == "Port reopens"
    assert "Port reopens" in window.windowTitle()


def test_history_lists_steps_and_takes_one_back(window: Window) -> None:
    claim = mark(window, LEAD)
    window.show_right("history")
    window.history.steps.setCurrentIndex(window.history.steps.model().index(0, 0))
    assert str(window.history.steps.model().index(0, 0).data()) == f"Marked claim {claim.number}"
    window.history.take_back()
    assert claim.id not in claims(window)


LONG = "Ferries late\n\n" + "\n\n".join(
    f"Ferry {n} came late on Monday, the harbour said." for n in range(150)
)


def test_opening_again_comes_back_to_the_last_place(
    qtbot: QtBot, empty_window: Window, kept: Settings
) -> None:
    empty_window.open_article(an_article_in(empty_window.state.library, LONG))
    assert empty_window.state.desk is not None
    empty_window.article.restore_place(empty_window.state.desk.sentences[120].start)
    place_left = empty_window.article.scroll_place()
    assert place_left > 0
    empty_window.close()
    again = start.build_window(empty_window.state.library, kept)
    again.restore_last()
    with qtbot.waitExposed(again):
        again.show()
    assert again.article.scroll_place() == place_left
    assert again.article.caret() == place_left
    again.close()
    again.deleteLater()


def test_the_place_in_one_article_is_not_taken_for_that_in_another(window: Window) -> None:
    window.settings.set(settings.LAST_PLACE, 100)
    window.open_article(an_article_in(window.state.library, LONG))
    assert window.settings.get(settings.LAST_PLACE) == 0


def test_undo_takes_back_at_last_the_import_and_redo_brings_it_back(window: Window) -> None:
    window.open_article(an_article_in(window.state.library, LONG))
    claim = mark(window, "Ferry 7 came late")
    undo, redo = window.keys.actions["undo"], window.keys.actions["redo"]
    undo.trigger()
    undo.trigger()
    assert window.state.desk is None
    assert "Undone: Imported" in window.notice.text
    redo.trigger()
    (there,) = [row.id for row in queries.articles(window.state.library) if row.title == "Ferries late"]
    window.open_article(there)
    redo.trigger()
    assert claims(window)[claim.id].quote == "Ferry 7 came late"


def test_undo_in_one_article_leaves_the_others_alone(window: Window) -> None:
    assert window.state.desk is not None
    mine = window.state.desk.article.id
    other = an_article_in(window.state.library, LONG)
    for _ in range(3):
        window.keys.actions["undo"].trigger()
    assert {row.id for row in queries.articles(window.state.library)} >= {other, mine}
    assert "nothing to undo" in window.notice.text


def test_history_says_who_did_it_also_when_no_article_is_open(window: Window) -> None:
    window.keys.actions["remove_article"].trigger()
    window.show_right("history")
    newest = window.history.steps.model().index(0, 0)
    assert "Ada Lind" in str(newest.data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_encoding_can_be_chosen_again_and_again(
    qtbot: QtBot, empty_window: Window, tmp_path: Path
) -> None:
    said = "“It burned down – all of it,” the mayor’s office said."
    path = tmp_path / "wire.txt"
    path.write_bytes(f"Mill burns down\n\n{said}\n".encode("cp1252"))
    empty_window.intake.read_files([path])
    for encoding in ("cp1252", "mac-roman", "cp1252"):
        if encoding != empty_window.details.encoding.currentText():
            empty_window.details.encoding.setCurrentText(encoding)
            empty_window.details.again.click()
        qtbot.waitUntil(partial(is_read_in, encoding, empty_window))
        assert empty_window.details.has_notes
        assert empty_window.details.encoding.currentText() == encoding
    assert empty_window.state.desk is not None
    assert said in empty_window.state.desk.text
    assert len(queries.articles(empty_window.state.library)) == 1


def is_read_in(encoding: str, window: Window) -> bool:
    desk = window.state.desk
    return desk is not None and desk.article.original.encoding == encoding


def test_a_window_comes_back_divided_as_it_was_left(qtbot: QtBot, window: Window, kept: Settings) -> None:
    window.splitter.setSizes([300, 700, 440])
    left = window.splitter.sizes()
    window.close()
    again = start.build_window(window.state.library, kept)
    again.resize(1440, 900)  # a screen that is smaller has cut it
    with qtbot.waitExposed(again):
        again.show()
    assert again.splitter.sizes() == pytest.approx(left, abs=20)
    again.close()
    again.deleteLater()


def test_a_window_that_only_reads_says_why(library: Library, kept: Settings) -> None:
    path = library.path
    library.close()
    with Library.open(path, read_only=True) as reading:
        window = start.build_window(reading, kept)
        assert "Reading only: it was opened so" in shown_texts(window)
        window.close()
        window.deleteLater()


def test_a_second_window_says_who_writes_to_the_library(library: Library, kept: Settings) -> None:
    with Library.open(library.path) as second:
        window = start.build_window(second, kept)
        assert second.held_by is not None
        assert f"Reading only: {second.held_by} writes to it" in shown_texts(window)
        window.close()
        window.deleteLater()


def shown_texts(window: Window) -> list[str]:
    return [label.text() for label in window.status.findChildren(QLabel)]


def test_who_is_at_work_can_be_told_anew(window: Window) -> None:
    window.keys.actions["reviewer"].trigger()
    (dialog,) = window.findChildren(ReviewerDialog)
    dialog.name.setText("Ben Ross")
    dialog.initials.setText("BR")
    dialog.accept()
    assert window.state.library.reviewer is not None
    assert window.state.library.reviewer.name == "Ben Ross"
    assert window.settings.get(settings.REVIEWER_INITIALS) == "BR"


def test_recent_files_are_opened_again_from_the_menu(
    qtbot: QtBot, empty_window: Window, tmp_path: Path
) -> None:
    menu = empty_window.top.findChild(RecentMenu)
    assert isinstance(menu, RecentMenu)
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]
    path = tmp_path / "mill.txt"
    path.write_text("Mill burns down\n\nThe mill at Orr burned down on Friday.\n", encoding="utf-8")
    empty_window.intake.read_files([path])
    qtbot.waitUntil(lambda: empty_window.state.desk is not None)
    empty_window.state.clear()
    menu.aboutToShow.emit()
    first, _, clear = menu.actions()
    assert first.text() == "mill.txt"
    first.trigger()
    qtbot.waitUntil(lambda: empty_window.state.desk is not None)
    clear.trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["No files yet"]


@pytest.mark.parametrize(
    ("contrast", "scheme", "wanted"),
    [
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Light, "light"),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Dark, "dark"),
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Light, "contrast"),
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Dark, "contrast"),
    ],
)
def test_the_theme_is_what_the_system_asks_for(
    monkeypatch: pytest.MonkeyPatch,
    contrast: Qt.ContrastPreference,
    scheme: Qt.ColorScheme,
    wanted: str,
) -> None:
    hints = Mock()
    hints.accessibility().contrastPreference.return_value = contrast
    hints.colorScheme.return_value = scheme
    monkeypatch.setattr("annotator.ui.theme.QGuiApplication", Mock(styleHints=lambda: hints))
    assert theme.chosen("system").name == wanted
    assert theme.chosen("dark").name == "dark"


def whole(part: QWidget) -> bool:
    """Say whether a part has the room that its words need."""
    return (
        part.width() >= part.minimumSizeHint().width() and part.visibleRegion().boundingRect() == part.rect()
    )


def test_the_smallest_window_cuts_no_word_of_an_empty_library(empty_window: Window) -> None:
    empty_window.resize(1024, 700)
    QTest.qWait(20)
    shown = [part for part in empty_window.findChildren(QPushButton) if part.isVisible()]
    assert [part.text() for part in shown if not whole(part)] == []


def test_the_smallest_window_cuts_no_word_of_a_suggestion(qtbot: QtBot, unmarked_window: Window) -> None:
    unmarked_window.resize(1024, 700)
    bar = unmarked_window.suggestion_bar
    unmarked_window.keys.do(by_id("suggest"))
    qtbot.waitUntil(bar.isVisible)
    unmarked_window.keys.do(by_id("next_suggestion"))
    QTest.qWait(20)
    assert all(whole(part) for part in bar.buttons)
    unmarked_window.resize(1800, 700)
    QTest.qWait(20)
    tops = {part.mapTo(bar, part.rect().center()).y() for part in bar.buttons}
    assert len(tops) == 1
    qtbot.waitUntil(lambda: bar.height() < 80)


def test_hints_are_shown_whole_or_not_at_all(window: Window) -> None:
    window.resize(1024, 700)
    window.status.say_saved()
    QTest.qWait(20)
    labels = [part for part in window.status.findChildren(QLabel) if part.isVisible() and part.text()]
    assert [part.text() for part in labels if part.width() < part.sizeHint().width()] == []


WIRE = "“It burned down – all of it,” the mayor’s office said."


def a_guess(qtbot: QtBot, window: Window, folder: Path) -> ArticleId:
    """Import a file that does not say its encoding, and read it in a wrong one."""
    path = folder / "wire.txt"
    path.write_bytes(f"Mill burns down\n\n{WIRE}\n".encode("cp1252"))
    window.intake.read_files([path])
    qtbot.waitUntil(partial(is_read_in, "cp1252", window))
    window.details.encoding.setCurrentText("mac-roman")
    window.details.again.click()
    qtbot.waitUntil(partial(is_read_in, "mac-roman", window))
    assert window.state.desk is not None
    return window.state.desk.article.id


def offered(window: Window) -> list[str]:
    return [window.details.encoding.itemText(at) for at in range(window.details.encoding.count())]


def test_an_encoding_can_be_chosen_again_after_a_restart(
    qtbot: QtBot, empty_window: Window, kept: Settings, tmp_path: Path
) -> None:
    article = a_guess(qtbot, empty_window, tmp_path)
    empty_window.close()
    again = start.build_window(empty_window.state.library, kept)
    again.open_article(article)
    qtbot.waitUntil(lambda: offered(again)[:1] == ["mac-roman"])
    assert "cp1252" in offered(again)
    again.details.encoding.setCurrentText("cp1252")
    again.details.again.click()
    qtbot.waitUntil(partial(is_read_in, "cp1252", again))
    assert again.state.desk is not None
    assert WIRE in again.state.desk.text
    again.close()
    again.deleteLater()


def test_claims_move_to_the_text_in_another_encoding(
    qtbot: QtBot, empty_window: Window, tmp_path: Path
) -> None:
    article = a_guess(qtbot, empty_window, tmp_path)
    claim = mark(empty_window, "burned down")
    empty_window.details.encoding.setCurrentText("cp1252")
    empty_window.details.again.click()
    qtbot.waitUntil(partial(is_read_in, "cp1252", empty_window))
    desk = empty_window.state.desk
    assert desk is not None
    assert desk.article.id == article
    assert desk.article.revision.number == 2
    assert WIRE in desk.text
    assert desk.claims[claim.id].quote == "burned down"
    qtbot.waitUntil(lambda: offered(empty_window)[:1] == ["cp1252"])
    empty_window.keys.actions["undo"].trigger()
    assert desk.article.original.encoding == "mac-roman"


def test_an_encoding_that_is_sure_is_not_asked_for(window: Window) -> None:
    assert offered(window) == []
