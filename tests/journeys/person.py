"""A person at the desk: looks at the window, and acts on it by real events alone.

The person runs on a thread of their own, so that the window's own loop is never held up. Looking is a call on
the window's thread that changes nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.span import Span
from annotator.ui.window import Window
from tests.journeys import screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds that the person waits for what should happen; the machine may be busy."""

LINE = 72
"""Code points: with more than so many to go, a person moves by lines."""


class Eyes(QObject):
    """Runs a look on the window's thread and hands its result to the person's."""

    _wanted = Signal(object, object)

    def __init__(self) -> None:
        """Belong to the thread that makes it."""
        super().__init__()
        self._wanted.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _look(self, look: Callable[[], T], told: Future[T]) -> None:
        try:
            told.set_result(look())
        except BaseException as fault:  # noqa: BLE001 - it is raised again on the thread that asked
            told.set_exception(fault)

    def see(self, look: Callable[[], T]) -> T:
        """Return what a look finds."""
        told: Future[T] = Future()
        self._wanted.emit(look, told)
        return told.result(PATIENCE)


class Person:
    """Presses keys, drags and clicks, counts each, and waits until the window shows what it should."""

    def __init__(self, eyes: Eyes, pictures: Path) -> None:
        """Look with `eyes`, leave pictures of the window in a folder."""
        self._eyes, self._pictures = eyes, pictures
        self.gestures: Counter[str] = Counter()

    # --- Looking

    def see(self, look: Callable[[Window], T]) -> T:
        """Return what a look at the window finds."""
        return self._eyes.see(lambda: look(_window()))

    def wait(self, what: str, look: Callable[[Window], T | None]) -> T:
        """Wait until a look finds something true, and return it; `what` says for what one waited in vain."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = self._eyes.see(lambda: look(_window()) if _has_window() else None)
            if found:
                return found
            time.sleep(0.01)
        self.picture("stuck")
        raise AssertionError(f"waited in vain: {what}")

    @property
    def desk(self) -> Desk:
        """Return what lies on the desk."""
        return self.wait("an article on the desk", lambda window: window.state.desk)

    @property
    def claim(self) -> Claim:
        """Return the selected claim."""
        return self.wait("a selected claim", lambda window: window.state.claim)

    def picture(self, name: str) -> None:
        """Keep a picture of the whole screen."""

        def grab(window: Window) -> bool:
            return window.screen().grabWindow(0).save(str(self._pictures / f"{name}.png"))

        self.see(grab)

    def insist_on_clean_paint(self) -> None:
        """Insist that the article on the screen is what it is when it is painted afresh."""
        self.wait("the page at rest", lambda window: window.article.surface().is_at_rest)
        self.wait("the screen as if painted afresh", _is_painted)

    def spot(self, place: int, *, after: bool = False) -> tuple[int, int]:
        """Return the point of the screen at a letter of the article: on it, or just past it.

        Past a full stop or a closing mark is over what follows it: a drag that ends on it leaves it out.
        """

        def look(window: Window) -> tuple[int, int]:
            surface = window.article.surface()
            box = surface.places.rects(place, place + 1)[0].translated(0, -surface.view()[0])
            past = -1.5 if surface.sheet.text[place].isalnum() else 2.0
            across = box.right() + past if after else box.left() + 1.5
            point = surface.viewport().mapToGlobal(QPointF(across, box.center().y()).toPoint())
            return point.x(), point.y()

        return self.see(look)

    def middle(self, find: Callable[[Window], QWidget]) -> tuple[int, int]:
        """Return the point of the screen in the middle of a part of the window."""

        def look(window: Window) -> tuple[int, int]:
            part = find(window)
            point = part.mapToGlobal(part.rect().center())
            return point.x(), point.y()

        return self.see(look)

    # --- Acting

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.gestures["keys"] += len(keys)
        screen.press(keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.gestures["keys"] += len(text)
        screen.write(text)

    def click(self, point: tuple[int, int]) -> None:
        """Click at a point of the screen."""
        self.gestures["clicks"] += 1
        screen.click(point)

    def click_on(self, find: Callable[[Window], QWidget]) -> None:
        """Click on a part of the window."""
        self.wait("a part of the window to click on", lambda window: find(window).isVisible())
        self.click(self.middle(find))

    def take_the_keys(self) -> None:
        """Give the window the keys, as a window manager does; here there is none."""
        self.wait("no dialog", lambda _window: QApplication.activeModalWidget() is None)
        screen.act("windowfocus", "--sync", self.see(lambda window: int(window.winId())))
        self.wait("the keys", lambda window: window.isActiveWindow())

    def come_back(self) -> None:
        """Come back from a dialog to the article."""
        self.take_the_keys()
        self.wait("the article to type in", lambda window: window.article.surface().hasFocus())

    # --- Selecting

    def drag_over(self, words: Span, *, loosely: bool = False) -> None:
        """Select words with the mouse; loosely, where more of the last word may come along."""
        self._bring_into_sight(words)
        self.gestures["drags"] += 1
        screen.drag(self.spot(words.start), self.spot(words.end - 1, after=True))
        self.wait(f"{words} selected", lambda window: _is_selected(window, words, loosely=loosely))

    def _bring_into_sight(self, words: Span) -> None:
        """Turn the wheel until the words stand well within the view."""
        for _ in range(60):
            way = self.see(lambda window: _way_to(window, words))
            if not way:
                return
            self.gestures["wheel"] += 1
            before = self.see(lambda window: window.article.surface().verticalScrollBar().value())
            middle = self.middle(lambda window: window.article.surface().viewport())
            screen.click(middle, 5 if way > 0 else 4)
            if not self._has_scrolled(before):
                return

    def _has_scrolled(self, before: int) -> bool:
        for _ in range(12):
            if self.see(lambda window: window.article.surface().verticalScrollBar().value()) != before:
                return True
            time.sleep(0.02)
        return False

    def reach_for(self, words: Span) -> None:
        """Select words by keys alone: find their first plain letters, then widen by word and letter."""
        text = self.desk.text
        start, typed = _to_type(text, words)
        self.press("ctrl+f")
        self.wait("the search field", lambda window: window.finder.field.hasFocus())
        self.write(typed)
        self.press(*["Return"] * self._steps_to(start, typed))
        self.press("Escape")
        here = Span(start, start + len(typed))
        self.wait("the find selected", lambda window: window.article.selection() == here)
        if start != words.start or here.end > words.end:
            self.press("Left", *["Left"] * (start - words.start))
            self.wait("the caret at the start", lambda window: window.article.caret() == words.start)
        self._widen_to(words)

    def _steps_to(self, start: int, typed: str) -> int:
        def look(window: Window) -> list[int] | None:
            finder = window.finder
            ready = finder.field.text() == typed and not finder._pause.isActive() and finder._at >= 0  # noqa: SLF001
            return [finder._at, *(hit.start for hit in finder._hits)] if ready else None  # noqa: SLF001

        at, *hits = self.wait(f"{typed} found", look)
        return (hits.index(start) - at) % len(hits)

    def _widen_to(self, words: Span) -> None:
        text = self.desk.text
        for _ in range(60):
            caret = self.see(lambda window: window.article.caret())
            if self.see(lambda window: window.article.selection() == words):
                return
            ahead = len(text[caret : words.end].split())
            if words.end - caret > LINE:
                keys = ["shift+Down"]
            elif caret < words.end and ahead > 1:
                keys = ["ctrl+shift+Right"] * (ahead - 1)
            elif caret < words.end - 2:
                keys = ["ctrl+shift+Right"]
            else:
                keys = ["shift+Right" if caret < words.end else "shift+Left"]
            self.press(*keys)
            self.wait("the caret moved", partial(_has_moved, was=caret))
            time.sleep(0.03)
        raise AssertionError(f"could not select {words.of(text)}")


def _is_painted(window: Window) -> bool:
    port = window.article.surface().viewport()
    corner = port.mapToGlobal(QPoint(0, 0))
    shown = window.screen().grabWindow(0, corner.x(), corner.y(), port.width(), port.height())
    picture = QImage(port.size(), QImage.Format.Format_RGB32)
    port.render(picture)
    return bool(shown.toImage().convertToFormat(QImage.Format.Format_RGB32) == picture)


def _has_moved(window: Window, was: int) -> bool:
    return window.article.caret() != was


def _is_selected(window: Window, words: Span, *, loosely: bool) -> bool:
    has = window.state.words
    return has == words or (loosely and has is not None and has.start == words.start and has.end > words.end)


def _window() -> Window:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible())


def _has_window() -> bool:
    return any(isinstance(one, Window) and one.isVisible() for one in QApplication.topLevelWidgets())


def _way_to(window: Window, words: Span) -> int:
    """Return 0 while words stand well within the view, else which way to turn the wheel."""
    surface = window.article.surface()
    top, bottom = surface.view()
    rects = surface.places.rects(words.start, words.end)
    if rects[0].top() < top + 4:
        return -1
    room = bottom - top - 150  # the quiet bar lies at the foot
    return 1 if rects[-1].bottom() > top + room else 0


def _to_type(text: str, words: Span) -> tuple[int, str]:
    """Return where to begin, and the fewest plain letters that lead there in a few steps."""
    start = words.start
    while not text[start].isascii():
        start += 1
    end = start + 4
    while end < words.end and text[end].isascii() and text.casefold().count(text[start:end].casefold()) > 1:
        end += 1
        if end - start > 14:
            break
    return start, text[start:end].rstrip()
