"""A real library and a real window, without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app import commands
from annotator.app.library import Library
from annotator.app.settings import Settings
from annotator.domain.review import Review
from annotator.ui import start
from tests.builders import rich_review
from tests.ui import leaks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.ui.window import Window


@pytest.fixture(autouse=True)
def _own_look(qapp: QApplication) -> Iterator[None]:
    """Take a window's style sheet, font and palette off the program again: no test measures in them."""
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)
        qapp.setPalette(palette)


@pytest.fixture(autouse=True)
def _no_widget_left(_own_look: None) -> Iterator[None]:
    """Fail a test that leaves widgets behind: a window's parts, a menu, a pop-up that nobody owns."""
    before = leaks.widgets()
    yield
    left = leaks.left_since(before)
    assert not left, f"{len(left)} widgets were left behind: {leaks.names(left)}"


class WindowsShown(QObject):
    """Takes note of every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}".strip())
        return False


@pytest.fixture
def windows_shown(qapp: QApplication) -> Iterator[list[str]]:
    watcher = WindowsShown()
    qapp.installEventFilter(watcher)
    yield watcher.seen
    qapp.removeEventFilter(watcher)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.annotator") as made:
        commands.set_reviewer(made, name="Ada Lind", initials="AL")
        yield made


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def empty_window(qtbot: QtBot, library: Library, kept: Settings) -> Iterator[Window]:
    start.application()
    window = start.build_window(library, kept)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    shiboken6.delete(window)


@pytest.fixture
def window(empty_window: Window) -> Window:
    """Show the rich review on the desk, with the focus in the article."""
    return put_on_desk(empty_window, rich_review())


@pytest.fixture
def unmarked_window(empty_window: Window) -> Window:
    """Show the rich review's article on the desk without anything marked in it."""
    rich = rich_review()
    return put_on_desk(empty_window, Review(rich.article, scales=rich.scales))


def put_on_desk(window: Window, review: Review) -> Window:
    done = commands.add_review(window.state.library, review=review)
    assert done.article is not None
    window.open_article(done.article)
    window.article.surface().setFocus()
    return window
