"""The search field: every place in the article at once, and what the library holds below the field."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotator.app import queries
from annotator.domain.span import Span
from annotator.ui.errors import tell
from annotator.ui.widgets import column, label, row, search_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from annotator.app.jobs import Bug, JobRunner
    from annotator.app.queries import Hit
    from annotator.domain.errors import UserError
    from annotator.ui.article.view import ArticleView
    from annotator.ui.state import DeskState

PAUSE_MS = 120
"""Typing is left alone for so long before the search begins."""

LIBRARY_HITS = 12
"""How many places of the library are offered."""

HIT_LIMIT = 10_000
"""How many places of the article are shown at once."""


def find_all(text: str, words: str) -> list[Span]:
    """Return where `words` stand in a text, letter case and the width of white space apart."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE)
    return [Span(*match.span()) for match, _ in zip(found, range(HIT_LIMIT), strict=False)]


class Finder(QWidget):
    """A field, the count of places, and a list of what the library holds."""

    picked = Signal(object)

    def __init__(self, state: DeskState, jobs: JobRunner, parent: QWidget | None = None) -> None:
        """Look for nothing at first."""
        super().__init__(parent)
        self._state, self._jobs = state, jobs
        self._turn = 0
        self._article: ArticleView | None = None
        self._hits: list[Span] = []
        self._at = -1
        asked = self.tr("Find in article or library")
        self.field = search_field(asked, asked, self.tr("Clear"))
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance(asked) + 44)
        self.field.setMaximumWidth(260)
        self.field.installEventFilter(self)
        self.count = label("", "soft")
        self._list = LibraryHits(self)
        self._list.picked.connect(self._pick)
        self.setLayout(row(self.count, self.field))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        state.opened.connect(self._look_again)

    def attach(self, article: ArticleView) -> None:
        """Show hits in this reading surface."""
        self._article = article

    def begin(self, text: str) -> None:
        """Take the focus, with `text` to look for if there is any."""
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before, round the end of the article."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        if self._hits and self._article is not None:
            self._at = (self._at + by) % len(self._hits)
            self._show()
            self._article.go_to(self._hits[self._at])

    def end(self) -> None:
        """Clear the field and give the focus back to the article, with the hit that was reached selected."""
        reached = self._hits[self._at] if self._hits and self._at >= 0 else None
        self.field.clear()
        self._list.hide()
        if self._article is not None:
            self._article.surface().setFocus()
            if reached is not None:
                self._article.select_span(reached)

    def _look_again(self) -> None:
        self._at = -1
        if self.field.text():
            self._look()

    def _look(self) -> None:
        words, desk = self.field.text().strip(), self._state.desk
        self._hits = [] if desk is None else find_all(desk.text, words)
        self._at = self._first_after_caret()
        self._show()
        if self._at >= 0 and self._article is not None:
            self._article.go_to(self._hits[self._at])
        self._look_in_library(words)

    def _look_in_library(self, words: str) -> None:
        """Look on a thread: after many steps the index of words must follow them first."""
        self._turn += 1
        turn, library = self._turn, self._state.library

        def done(found: Sequence[Hit]) -> None:
            if turn == self._turn:
                here = None if self._state.desk is None else self._state.desk.article.id
                self._list.show_hits([hit for hit in found if hit.article != here], self.field)

        if len(words) > 1:
            work = partial(queries.search, library, words=words, limit=LIBRARY_HITS)
            self._jobs.run(lambda _progress: work(), done=done, failed=self._fail)
        else:
            done(())

    def _fail(self, error: UserError | Bug) -> None:
        tell(self, error)

    def _first_after_caret(self) -> int:
        if not self._hits or self._article is None:
            return -1
        caret = self._article.caret()
        return next((at for at, span in enumerate(self._hits) if span.end >= caret), 0)

    def _show(self) -> None:
        if self._article is not None:
            self._article.show_hits(self._hits, self._at if self._at >= 0 else None)
        searched = bool(self.field.text().strip()) and self._state.desk is not None
        place = self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._hits))
        self.count.setText(place if searched and self._hits else self.tr("not here") if searched else "")

    def _pick(self, hit: Hit) -> None:
        self._list.hide()
        self.picked.emit(hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter step, Down enter the list, and Escape end."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return self._key(event)  # type: ignore[arg-type]  # an event of this type is a QKeyEvent
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self._list, self._list.hide_unless_used)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, backwards = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if backwards else 1)
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif key == Qt.Key.Key_Down and self._list.isVisible():
            self._list.enter()
        else:
            return False
        return True


class LibraryHits(QFrame):
    """A list below the field of where the words stand elsewhere."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until there is something to offer."""
        super().__init__(parent.window())
        self.setObjectName("popup")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Found in the library"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._activate)
        self._list.itemClicked.connect(self._activate)
        self.setLayout(
            column(label(self.tr("In the library"), "heading"), self._list, margins=(10, 8, 10, 8))
        )
        self.hide()

    def show_hits(self, hits: list[Hit], below: QLineEdit) -> None:
        """List these hits below a field, or hide when there are none."""
        if self.parentWidget() is not below.window():
            self.setParent(below.window())
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.title} — {hit.snippet}" if hit.snippet else hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self._list.addItem(item)
        if not hits or not below.hasFocus():
            self.hide()
            return
        self._place(below, len(hits))

    def _place(self, below: QLineEdit, rows: int) -> None:
        width = 460
        corner = below.mapTo(below.window(), QPoint(below.width() - width, below.height() + 4))
        self.setGeometry(max(8, corner.x()), corner.y(), width, 52 + 24 * rows)
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Take the focus, at the first row."""
        self._list.setFocus()
        self._list.setCurrentRow(0)

    def hide_unless_used(self) -> None:
        """Hide when the focus went elsewhere than into the list."""
        if not self._list.hasFocus():
            self.hide()

    def _activate(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
