"""The export window: begins with the choices of the last time, shows what will be written, spares files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from annotator.app import settings
from annotator.exporters import LETTER, Document
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.pages import Leaf
from tests.builders import a_review, rich_review

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings
    from annotator.exporters import Exporter, Options
    from annotator.ui.window import Window

    Opened = Callable[[], ExportDialog]


@pytest.fixture
def opened(empty_window: Window, kept: Settings, tmp_path: Path) -> Iterator[Opened]:
    """Return what opens the window anew, for exports into this test's folder."""
    kept.set(settings.EXPORT_FOLDER, str(tmp_path))
    made: list[ExportDialog] = []

    def open_one() -> ExportDialog:
        made.append(ExportDialog(rich_review(), kept, empty_window.jobs, empty_window))
        made[-1].show()
        return made[-1]

    yield open_one
    for dialog in made:
        dialog.close()


def choose(dialog: ExportDialog, name: str) -> None:
    names = [dialog.form.format.itemData(at).name for at in range(dialog.form.format.count())]
    dialog.form.format.setCurrentIndex(names.index(name))


def test_the_choices_are_those_of_the_last_time(opened: Opened, tmp_path: Path) -> None:
    first = opened()
    first.form.document.setCurrentIndex(first.form.document.findData(Document.CHECKING))
    first.form.paper.setCurrentText("Letter")
    first.form.language.setCurrentText("العربية")
    first.go.click()
    second = opened()
    assert second.form.options.document is Document.CHECKING
    assert second.form.options.page == LETTER
    assert second.form.options.language == "ar"
    choose(second, "json")
    second.form.path.setText(str(tmp_path / "deeper" / "mine.json"))
    second.go.click()
    third = opened()
    assert third.form.exporter.name == "json"
    assert third.form.path.text().startswith(str(tmp_path / "deeper"))


def test_what_was_chosen_is_handed_on(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    choose(dialog, "pdf")
    heard: list[tuple[Path, Exporter, Options]] = []
    dialog.chosen.connect(lambda *chosen: heard.append(chosen))
    dialog.go.click()
    ((path, exporter, options),) = heard
    assert (path.parent, path.suffix, exporter.name) == (tmp_path, ".pdf", "pdf")
    assert options.document is Document.REPORT


def test_a_file_that_would_be_replaced_is_named_before(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (True, "Export")
    there = tmp_path / "sent back.docx"
    there.write_bytes(b"with comments of the editor")
    dialog.form.path.setText(str(there))
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (False, "Replace")
    dialog.form.path.setText(str(tmp_path / "new.docx"))
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (True, "Export")


@pytest.mark.parametrize("typed", ["~nobody-of-that-name/review.docx", "long" * 2_000, "nul\0.docx", ""])
def test_any_name_can_be_typed(opened: Opened, typed: str) -> None:
    dialog = opened()
    dialog.form.path.setText(typed)
    assert dialog.replacing.isHidden()


def test_what_stays_at_the_desk_is_counted(opened: Opened) -> None:
    told = opened().told.text()
    assert "What stays here: 1 confidential source, 1 confidential item, 1 private comment." in told


def test_nothing_is_said_of_what_stays_where_nothing_does(empty_window: Window, kept: Settings) -> None:
    dialog = ExportDialog(a_review(), kept, empty_window.jobs, empty_window)
    assert "stays" not in dialog.told.text()
    dialog.close()


def test_only_what_a_format_asks_is_shown(opened: Opened) -> None:
    dialog = opened()
    form = dialog.form
    asked = {
        "docx": (True, True, False),
        "csv": (False, False, False),
        "xlsx": (False, True, False),
        "md": (True, False, False),
        "claimreview": (False, False, True),
    }
    for name, wanted in asked.items():
        choose(dialog, name)
        shown = (form.document.isVisible(), form.paper.isVisible(), form.address.isVisible())
        assert (name, shown) == (name, wanted)


# --- The preview ---


def pages(dialog: ExportDialog) -> list[Leaf]:
    return dialog.preview.pages.findChildren(Leaf)


def drawn(dialog: ExportDialog, qtbot: QtBot) -> int:
    """Wait until all pages are drawn; returns how many."""
    qtbot.waitUntil(lambda: dialog.preview.told.text().endswith("pages"), timeout=20_000)
    count = int(dialog.preview.told.text().split()[0])
    qtbot.waitUntil(lambda: len(dialog.preview.pages) == count, timeout=20_000)
    return count


def test_the_preview_shows_the_pages_of_the_chosen_document(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    report = drawn(dialog, qtbot)
    assert report > 4
    leaf = pages(dialog)[0]
    assert leaf.accessibleName() == f"Page 1 of {report}"
    assert leaf.height() > leaf.width() > 200
    shot = leaf.grab().toImage()
    assert len({shot.pixel(x, y) for x in range(0, shot.width(), 3) for y in range(0, shot.height(), 3)}) > 10
    dialog.form.document.setCurrentIndex(dialog.form.document.findData(Document.CHECKING))
    qtbot.waitUntil(lambda: 0 < len(dialog.preview.pages) < report, timeout=20_000)
    assert drawn(dialog, qtbot) < report


def test_pages_are_as_wide_as_the_view_until_a_size_is_chosen(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    drawn(dialog, qtbot)
    view = dialog.preview.pages
    fitting = pages(dialog)[0].width()
    assert abs(fitting - view.viewport().width()) < 40
    QTest.mouseClick(dialog.preview.larger, Qt.MouseButton.LeftButton)
    assert pages(dialog)[0].width() > fitting
    QTest.mouseClick(dialog.preview.smaller, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.preview.smaller, Qt.MouseButton.LeftButton)
    assert pages(dialog)[0].width() < fitting
    QTest.mouseClick(dialog.preview.fit, Qt.MouseButton.LeftButton)
    assert pages(dialog)[0].width() == fitting


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_tables_are_shown_as_tables(opened: Opened, qtbot: QtBot, name: str) -> None:
    dialog = opened()
    choose(dialog, name)
    table = dialog.preview.table
    qtbot.waitUntil(lambda: table.rowCount() == 9, timeout=20_000)
    item = table.item(2, 1)
    assert item is not None
    assert item.text().startswith("The port of Kestermouth")
    assert dialog.preview.stack.currentWidget() is table


@pytest.mark.parametrize("name", ["md", "json", "w3c", "claimreview"])
def test_texts_are_shown_as_texts(opened: Opened, qtbot: QtBot, name: str) -> None:
    dialog = opened()
    choose(dialog, name)
    qtbot.waitUntil(lambda: "Kestermouth" in dialog.preview.text.toPlainText(), timeout=20_000)
    assert dialog.preview.stack.currentWidget() is dialog.preview.text


def test_the_address_of_the_published_review_is_in_the_preview_and_kept(
    opened: Opened, qtbot: QtBot, kept: Settings
) -> None:
    dialog = opened()
    choose(dialog, "claimreview")
    QTest.keyClicks(dialog.form.address, "https://desk.example/check")
    text = dialog.preview.text
    qtbot.waitUntil(lambda: "https://desk.example/check#claim_1" in text.toPlainText(), timeout=20_000)
    dialog.go.click()
    assert kept.get(settings.PUBLISHED_AT) == "https://desk.example/check"


def test_a_window_that_is_closed_while_it_draws_leaves_nothing_behind(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.waitUntil(lambda: len(dialog.preview.pages) > 0, timeout=20_000)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    shown = len(dialog.preview.pages)
    qtbot.wait(300)
    assert len(dialog.preview.pages) == shown
