"""The export window: begins with the choices of the last time, and says before a file is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import settings
from annotator.exporters import Document
from annotator.ui.dialogs.export import ExportDialog
from tests.builders import rich_review

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.app.settings import Settings
    from annotator.ui.window import Window

    Opened = Callable[[], ExportDialog]


@pytest.fixture
def opened(empty_window: Window, kept: Settings, tmp_path: Path) -> Iterator[Opened]:
    """Return what opens the window anew, for exports into this test's folder."""
    kept.set(settings.EXPORT_FOLDER, str(tmp_path))
    made: list[ExportDialog] = []

    def open_one() -> ExportDialog:
        made.append(ExportDialog(rich_review(), kept, empty_window))
        return made[-1]

    yield open_one
    for dialog in made:
        dialog.close()


def choose(dialog: ExportDialog, name: str) -> None:
    names = [dialog.format.itemData(at).name for at in range(dialog.format.count())]
    dialog.format.setCurrentIndex(names.index(name))


def test_format_document_and_folder_are_those_of_the_last_time(opened: Opened, tmp_path: Path) -> None:
    first = opened()
    first.document.setCurrentIndex(first.document.findData(Document.CHECKING))
    first.go.click()
    second = opened()
    assert second.document.currentData() == Document.CHECKING
    choose(second, "json")
    second.path.setText(str(tmp_path / "deeper" / "mine.json"))
    second.go.click()
    third = opened()
    assert third.format.currentData().name == "json"
    assert third.path.text().startswith(str(tmp_path / "deeper"))


def test_a_file_that_would_be_replaced_is_named_before(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (True, "Export")
    there = tmp_path / "sent back.docx"
    there.write_bytes(b"with comments of the editor")
    dialog.path.setText(str(there))
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (False, "Replace")
    dialog.path.setText(str(tmp_path / "new.docx"))
    assert (dialog.replacing.isHidden(), dialog.go.text()) == (True, "Export")


@pytest.mark.parametrize("typed", ["~nobody-of-that-name/review.docx", "long" * 2_000, "nul\0.docx", ""])
def test_any_name_can_be_typed(opened: Opened, typed: str) -> None:
    dialog = opened()
    dialog.path.setText(typed)
    assert dialog.replacing.isHidden()


def test_what_stays_at_the_desk_is_counted(opened: Opened) -> None:
    assert "confidential or private stay here" in opened().told.text()
