"""Copies that are kept while a window is open, the list of them, and back to one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.app import backups, queries, settings
from annotator.app.library import Library
from annotator.ui import safekeeping, start
from annotator.ui.dialogs.restore import RestoreDialog
from annotator.ui.safekeeping import Safekeeping
from annotator.ui.window import Window
from tests.libraries import an_article_in

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.app.settings import Settings


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def keeping(window: Window) -> Safekeeping:
    return Safekeeping(window.state.library, window.settings, window.jobs, window, window)


def copies(window: Window) -> tuple[backups.Backup, ...]:
    return backups.listed(backups.folder_of(window.state.library.path))


def test_a_copy_is_kept_soon_after_the_start(
    qtbot: QtBot, window: Window, keeping: Safekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "AT_FIRST_MS", 0)
    keeping.begin()
    assert copies(window) == ()
    qtbot.waitUntil(lambda: len(copies(window)) == 1)
    assert copies(window)[0].claims == 10


def test_none_is_kept_where_nothing_was_done_or_nobody_wants_one(
    qtbot: QtBot, window: Window, keeping: Safekeeping
) -> None:
    window.settings.set(settings.KEEP_COPIES, value=False)
    keeping.keep()
    qtbot.wait(50)
    assert copies(window) == ()
    window.settings.set(settings.KEEP_COPIES, value=True)
    keeping.keep()
    qtbot.waitUntil(lambda: len(copies(window)) == 1)
    keeping.keep()
    qtbot.wait(200)
    assert len(copies(window)) == 1


def test_a_copy_that_cannot_be_kept_is_told_once(
    qtbot: QtBot, window: Window, keeping: Safekeeping, data: Path
) -> None:
    data.touch()
    keeping.keep()
    qtbot.waitUntil(lambda: "cannot be written" in window.notice.text)
    window.say("something else")
    keeping.keep()
    qtbot.wait(200)
    assert window.notice.text == "something else"


def test_the_list_says_what_a_copy_holds(qtbot: QtBot, window: Window, keeping: Safekeeping) -> None:
    keeping.keep()
    qtbot.waitUntil(lambda: len(copies(window)) == 1)
    window.keys.actions["restore"].trigger()
    (dialog,) = window.findChildren(RestoreDialog)
    assert "10 claims" in dialog.copies.item(0).text()
    qtbot.waitUntil(lambda: dialog.articles.count() == 1)
    assert dialog.articles.item(0).text().startswith("Port of Kestermouth reopens")
    dialog.reject()


def test_without_copies_there_is_nothing_to_restore(window: Window) -> None:
    window.keys.actions["restore"].trigger()
    (dialog,) = window.findChildren(RestoreDialog)
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_back_to_a_copy_and_the_window_comes_again(tmp_path: Path, kept: Settings) -> None:
    path = tmp_path / "desk.annotator"
    with Library.open(path) as library:
        an_article_in(library, "Mill burns down\n\nThe mill at Orr burned down.\n")
        copy = backups.keep(library, backups.folder_of(path), now=datetime.now(UTC))
        an_article_in(library, "Bridge opens\n\nThe bridge at Orr opened.\n")
    assert copy is not None
    seen: list[tuple[list[str], str]] = []

    def look() -> None:
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, Window) and shown.isVisible():
                titles = [one.title for one in queries.articles(shown.state.library)]
                seen.append((sorted(titles), shown.notice.text))
                if len(seen) == 1:
                    shown.openings.copy_wanted = copy
                shown.close()

    clock = QTimer(interval=300)
    clock.timeout.connect(look)
    clock.start()
    assert start._run(start.application(), path, kept, (), exit_after_first_paint=False) == 0  # noqa: SLF001
    clock.stop()
    assert [titles for titles, _ in seen] == [["Bridge opens", "Mill burns down"], ["Mill burns down"]]
    assert "What was there before lies in" in seen[1][1]


def test_a_copy_that_is_damaged_leaves_the_library_as_it_is(tmp_path: Path) -> None:
    path, copy = tmp_path / "desk.annotator", tmp_path / "copy.annotator"
    Library.open(path).close()
    before = path.read_bytes()
    copy.write_bytes(before[:4096])
    assert "cannot be opened" in start._go_back(copy, path)  # noqa: SLF001 - the border to the store
    assert path.read_bytes() == before
