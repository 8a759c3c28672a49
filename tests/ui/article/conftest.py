"""An article on the page, in a real library: where its words are, and how a hand and eye meet them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import commands
from annotator.domain.review import Review
from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.state import DeskState
from annotator.ui.theme import load
from tests.builders import ADA, SCALES, an_article, rich_review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library
    from annotator.domain.article import Section
    from annotator.domain.claim import Claim
    from annotator.domain.source import Source

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Page:
    """A shown article view with the words of its article."""

    def __init__(self, view: ArticleView, state: DeskState) -> None:
        self.view, self.state = view, state
        self.surface = view.surface()
        self.viewport = self.surface.viewport()

    @property
    def text(self) -> str:
        return self.surface.sheet.text

    def span(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def claim(self, number: int) -> Claim:
        assert self.state.desk is not None
        return next(claim for claim in self.state.desk.claims.values() if claim.number == number)

    def rects(self, words: str, nth: int = 0) -> list[QRectF]:
        span = self.span(words, nth)
        top = self.surface.view()[0]
        return [rect.translated(0, -top) for rect in self.surface.places.rects(span.start, span.end)]

    def at(self, words: str, nth: int = 0, *, letter: int = 0) -> QPoint:
        """Return the middle of a letter of some words, in pixels of the viewport."""
        start = self.span(words, nth).start + letter
        rect = self.surface.places.rects(start, start + 1)[0]
        return rect.translated(0, -self.surface.view()[0]).center().toPoint()

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.viewport, LEFT, modifiers, point)

    def drag(self, start: QPoint, *way: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press, move along and let go, with keys held down."""
        self.send(QEvent.Type.MouseButtonPress, start, modifiers)
        for point in way:
            self.send(QEvent.Type.MouseMove, point, modifiers)
        self.send(QEvent.Type.MouseButtonRelease, way[-1], modifiers)

    def drag_begin(self, start: QPoint, point: QPoint) -> None:
        """Press and move, and hold the button down."""
        self.send(QEvent.Type.MouseButtonPress, start)
        self.send(QEvent.Type.MouseMove, point)

    def drag_end(self, point: QPoint) -> None:
        self.send(QEvent.Type.MouseButtonRelease, point)

    def send(self, kind: QEvent.Type, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        spot, far = QPointF(point), QPointF(self.viewport.mapToGlobal(point))
        QApplication.sendEvent(self.viewport, QMouseEvent(kind, spot, far, button, held, modifiers))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.surface, key, modifiers)

    def selected(self) -> str:
        words = self.view.selection()
        return "" if words is None else words.of(self.text)

    def colour(self, point: QPointF) -> QColor:
        """Return the colour of a pixel of the viewport."""
        return self.viewport.grab().toImage().pixelColor(point.toPoint())


class Shows(Protocol):
    def __call__(
        self, text: str, *claims: Claim, sources: tuple[Source, ...] = (), kinds: tuple[Section, ...] = ()
    ) -> Page: ...


@pytest.fixture
def state(qtbot: QtBot, library: Library) -> Iterator[DeskState]:
    del qtbot  # Qt must be there first
    made = DeskState(library)
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, state: DeskState) -> ArticleView:
    made = ArticleView(state, load("light"))
    made.resize(800, 860)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.surface().setFocus()
    return made


@pytest.fixture
def rich(view: ArticleView, state: DeskState, library: Library, qtbot: QtBot) -> Page:
    """Show the rich review."""
    done = commands.add_review(library, review=rich_review())
    assert done.article is not None
    state.open(done.article)
    qtbot.waitUntil(lambda: bool(view.surface().sheet.sentences))
    return Page(view, state)


@pytest.fixture
def shows(view: ArticleView, state: DeskState, library: Library, qtbot: QtBot) -> Shows:
    """Show an article of one's own."""

    def show(
        text: str, *claims: Claim, sources: tuple[Source, ...] = (), kinds: tuple[Section, ...] = ()
    ) -> Page:
        article = an_article(text, agency="Tidewater", published="2024-05-05")
        if kinds:
            article = replace(article, revision=replace(article.revision, sections=kinds))
        done = commands.add_review(
            library, review=Review(article, claims, sources, scales=SCALES, reviewers=(ADA,))
        )
        assert done.article is not None
        state.open(done.article)
        qtbot.wait(1)
        return Page(view, state)

    return show
