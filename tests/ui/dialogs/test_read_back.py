"""The way back in the window: an export is compared, changes are chosen, taken, and undone at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from annotator import exporters
from annotator.app import commands, exporting, queries
from annotator.app.library import Library
from annotator.app.readback import Kind
from annotator.exporters import Document, Options
from annotator.ui import start
from annotator.ui.actions import by_id
from annotator.ui.dialogs.changed_words import ChangedWords, changed
from tests.builders import a_review
from tests.returned_files import Edited
from tests.ui.conftest import put_on_desk
from tests.word_files import a_docx, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings
    from annotator.ui.dialogs.read_back import ReadBackSheet
    from annotator.ui.window import Window

    Drop = Callable[[Path], None]


@pytest.fixture
def desk(empty_window: Window) -> Window:
    """Show a small review on the desk."""
    return put_on_desk(empty_window, a_review())


@pytest.fixture
def exported(desk: Window, tmp_path: Path) -> Path:
    """Export the checking copy of what is on the desk."""
    assert desk.state.desk is not None
    path = tmp_path / "checking.docx"
    library = desk.state.library
    exporting.export(
        queries.review(library, article=desk.state.desk.article.id),
        path=path,
        exporter=exporters.by_ending(path),
        options=Options(document=Document.CHECKING),
        library=library,
    )
    return path


@pytest.fixture
def returned(exported: Path) -> Path:
    """Answer the first comment of the export, type over some words, and delete the last comment."""
    file = Edited(exported.read_bytes())
    paras = file.paras()
    file.reply(paras[0], "Says <b>who</b>?").type_over("Nobody was hurt", "Nobody was injured")
    path = exported.with_name("back.docx")
    path.write_bytes(file.saved())
    return path


@pytest.fixture
def opened(desk: Window, returned: Path, qtbot: QtBot) -> ReadBackSheet:
    """Drop the file on the window, and wait for the sheet."""
    drop(desk, returned)
    qtbot.waitUntil(lambda: desk.openings.sheet is not None, timeout=20_000)
    sheet = desk.openings.sheet
    assert sheet is not None
    return sheet


def drop(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.intake.take(data)


def kinds(sheet: ReadBackSheet) -> list[Kind]:
    return [row.change.kind for row in sheet.rows]


def comments(window: Window) -> list[str]:
    assert window.state.desk is not None
    return [one.text for one in window.state.desk.review.comments]


def text(window: Window) -> str:
    assert window.state.desk is not None
    return window.state.desk.article.text


def test_a_dropped_export_opens_its_changes_instead_of_a_new_article(
    desk: Window, opened: ReadBackSheet
) -> None:
    assert set(kinds(opened)) == {Kind.REPLY, Kind.TEXT}
    assert not opened.isModal()
    assert opened.take.text() == "Take 2 changes"
    assert len(queries.articles(desk.state.library)) == 1


def test_all_is_taken_and_one_undo_takes_it_back(desk: Window, opened: ReadBackSheet) -> None:
    before = comments(desk), text(desk)
    QTest.mouseClick(opened.take, Qt.MouseButton.LeftButton)
    assert "Says <b>who</b>?" in comments(desk)
    assert "Nobody was injured" in text(desk)
    assert "Took 2 changes from “back.docx”" in desk.notice.text
    QTest.mouseClick(desk.notice.offer, Qt.MouseButton.LeftButton)
    assert (comments(desk), text(desk)) == before


def test_some_is_taken_by_ticking(desk: Window, opened: ReadBackSheet) -> None:
    row = next(row for row in opened.rows if row.change.kind is Kind.TEXT)
    row.box.setFocus()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert opened.take.text() == "Take 1 change"
    QTest.keyClick(opened.take, Qt.Key.Key_Space)
    assert "Says <b>who</b>?" in comments(desk)
    assert "Nobody was hurt" in text(desk)


def test_nothing_chosen_cannot_be_taken(opened: ReadBackSheet) -> None:
    press(opened, "None")
    assert not opened.take.isEnabled()
    press(opened, "All")
    assert opened.take.text() == "Take 2 changes"
    opened.close()


def press(sheet: ReadBackSheet, name: str) -> None:
    found = next(one for one in sheet.findChildren(QPushButton) if one.text() == name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_heading_shows_its_claim(desk: Window, opened: ReadBackSheet) -> None:
    number = opened.rows[0].change.number
    heading = next(
        one for one in opened.findChildren(QPushButton) if one.accessibleName() == f"Show claim {number}"
    )
    QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert desk.state.claim is not None
    assert desk.state.claim.number == number
    opened.close()


def test_a_deletion_is_never_ticked_by_itself(desk: Window, exported: Path, qtbot: QtBot) -> None:
    file = Edited(exported.read_bytes())
    exported.write_bytes(file.delete_comment(file.paras()[-1]).saved())
    desk.intake.returning.read(exported)
    qtbot.waitUntil(lambda: desk.openings.sheet is not None, timeout=20_000)
    sheet = desk.openings.sheet
    assert sheet is not None
    assert [row.box.isChecked() for row in sheet.rows] == [False]
    press(sheet, "All")
    assert not sheet.take.isEnabled()
    sheet.close()


def test_what_was_taken_already_is_shown_so(
    desk: Window, opened: ReadBackSheet, returned: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(opened.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.openings.sheet is None, timeout=5_000)
    desk.intake.returning.read(returned)
    qtbot.waitUntil(lambda: desk.openings.sheet is not None, timeout=20_000)
    again = desk.openings.sheet
    assert again is not None
    assert all("taken already" in row.box.text() and not row.box.isEnabled() for row in again.rows)
    assert again.take.isHidden()
    again.close()


def test_an_untouched_export_says_so(desk: Window, exported: Path, qtbot: QtBot) -> None:
    drop(desk, exported)
    qtbot.waitUntil(lambda: "Nothing was changed in checking.docx" in desk.notice.text, timeout=20_000)


def test_the_action_asks_for_a_file(
    desk: Window, returned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(returned), ""))
    desk.keys.do(by_id("read_back"))
    qtbot.waitUntil(lambda: desk.openings.sheet is not None, timeout=20_000)
    sheet = desk.openings.sheet
    assert sheet is not None
    sheet.close()


def test_a_strangers_file_is_offered_as_a_new_article(desk: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "strange.docx"
    path.write_bytes(a_docx(paragraph("Gale warning for the coast"), paragraph("Boats stay in.")))
    desk.intake.returning.read(path)
    qtbot.waitUntil(lambda: "carries no mark" in desk.notice.text, timeout=20_000)
    QTest.mouseClick(desk.notice.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(queries.articles(desk.state.library)) == 2, timeout=20_000)


def test_an_export_can_still_be_imported_as_a_new_article(
    desk: Window, opened: ReadBackSheet, qtbot: QtBot
) -> None:
    press(opened, "Import as a new article")
    qtbot.waitUntil(lambda: len(queries.articles(desk.state.library)) == 2, timeout=20_000)


def test_an_article_that_was_changed_meanwhile_is_told(desk: Window, opened: ReadBackSheet) -> None:
    assert desk.state.desk is not None
    commands.revise(desk.state.library, article=desk.state.desk.article.id, text=f"{text(desk)}More.\n")
    QTest.mouseClick(opened.take, Qt.MouseButton.LeftButton)
    assert "Read the file back again" in desk.notice.text


def test_what_is_gone_and_what_is_new_is_marked() -> None:
    gone, new = changed("a crane and crushed lorries.", "a crane and crushed trucks.")
    assert gone == [(20, 27)]
    assert new == [(20, 26)]
    assert changed("same", "same") == ([], [])


@pytest.mark.parametrize(
    "words", ["one 👩🏽‍🔧 two three four five six seven eight", "واحد اثنان ثلاثة أربعة"]
)
def test_marked_words_are_drawn_and_narrower_is_taller(qtbot: QtBot, words: str) -> None:
    shown = ChangedWords(words, [(4, 8)], gone=True)
    qtbot.addWidget(shown)
    shown.resize(400, shown.heightForWidth(400))
    assert shown.heightForWidth(60) > shown.heightForWidth(400)
    assert shown.sizeHint().height() == shown.heightForWidth(400)
    plain, struck = ChangedWords(words, [], gone=True), shown.grab().toImage()
    qtbot.addWidget(plain)
    plain.resize(shown.size())
    assert plain.grab().toImage() != struck
    assert shown.accessibleName() == words


def test_a_window_that_only_reads_says_that_its_export_cannot_come_back(
    desk: Window, kept: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    assert desk.state.desk is not None
    article, path = desk.state.desk.article.id, tmp_path / "out.docx"
    with Library.open(desk.state.library.path) as second:
        window = start.build_window(second, kept)
        with qtbot.waitExposed(window):
            window.show()
        review = queries.review(second, article=article)
        window.outgoing.write(review, path, exporters.by_ending(path), Options(document=Document.CHECKED))
        qtbot.waitUntil(lambda: "cannot be read back here" in window.notice.text, timeout=20_000)
        window.close()
        shiboken6.delete(window)
    assert path.is_file()
