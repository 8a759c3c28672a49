"""The article pane: the page, and how it follows the desk and tells it what is selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.article.following import Following
from annotator.ui.article.growing import Growing
from annotator.ui.article.intervals import Mark
from annotator.ui.article.strip import Strip
from annotator.ui.article.surface import Surface
from annotator.ui.article.touching import Touching
from annotator.ui.article.typography import Typography
from annotator.ui.theme import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.domain.span import Span
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme

ZOOMS = (0.5, 3.0)
"""Smallest and greatest zoom."""

STEP = 1.1
"""By how much one notch of the wheel zooms."""

QUIET = 120
"""Milliseconds for which the page must lie still before the reading position is told."""


class ArticleView(QWidget):
    """Shows the open article of a desk state and lets its words be selected. Places are code points."""

    claim_activated = Signal(str, object)
    """A claim was clicked: its id and the keyboard modifiers. It is selected already."""

    source_activated = Signal(str)
    """A mention of a source was clicked: the source's id."""

    suggestion_activated = Signal(str)
    """A suggestion was clicked: its id."""

    mention_moved = Signal(str, object)
    """An end of a mention was dragged: the mention's id and its new spans, a tuple of `Span`."""

    reading_position_changed = Signal(int)
    """The code point at the upper third of the view, when the page has come to rest."""

    zoom_changed = Signal(float)

    def __init__(self, state: DeskState, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme = theme or load("light")
        self._zoom = 1.0
        self._surface = Surface(Typography(theme), self)
        self._surface.setAccessibleName(self.tr("Article text"))
        self.strip = Strip(self._surface)
        self.setFocusProxy(self._surface)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._surface)
        self._growing = Growing(self._surface)
        self._following = Following(self._surface, state)
        self.touching = Touching(self._surface, state)
        self._rest = QTimer(self, interval=QUIET, singleShot=True)
        self._connect()
        self._following.open()

    def _connect(self) -> None:
        touching, surface = self.touching, self._surface
        touching.claim_clicked.connect(self.claim_activated)
        touching.source_clicked.connect(self.source_activated)
        touching.suggestion_clicked.connect(self.suggestion_activated)
        touching.mention_moved.connect(self.mention_moved)
        self._rest.timeout.connect(lambda: self.reading_position_changed.emit(self.reading_position()))
        surface.scrolled.connect(self._rest.start)
        surface.zoomed.connect(lambda way: self.set_zoom(self._zoom * STEP**way))

    def surface(self) -> Surface:
        """Return the widget that takes the focus and that single-key actions are attached to."""
        return self._surface

    # --- Theme and size

    def set_theme(self, theme: Theme) -> None:
        """Show the page in another theme."""
        self._theme = theme
        self._surface.set_typography(Typography(theme, self._zoom))

    def zoom(self) -> float:
        """Return the zoom, 1 being the drawings' size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller, within bounds; the line at the top stays there."""
        wanted = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        if wanted != self._zoom:
            self._zoom = wanted
            self._surface.set_typography(Typography(self._theme, wanted))
            self.zoom_changed.emit(wanted)

    # --- Selection

    def selection(self) -> Span | None:
        """Return the selected words: whole grapheme clusters, no white space at the ends."""
        return self._surface.selected()

    def select_span(self, span: Span) -> None:
        """Select words and show them."""
        self._surface.select(span.start, span.end)
        self._surface.reveal(span.start, span.end)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        caret = self._surface.caret()
        self._surface.select(caret, caret)

    def caret(self) -> int:
        """Return the caret's code point."""
        return self._surface.caret()

    def below_caret(self) -> QPoint | None:
        """Return the point of the screen below the caret, None while it is out of sight."""
        line, port = self._surface.cursorRect(), self._surface.viewport()
        return port.mapToGlobal(line.bottomLeft()) if port.rect().intersects(line) else None

    def sentence_at_caret(self) -> Span | None:
        """Return the sentence that holds the caret, or the start of the selection."""
        return self._surface.sheet.sentence_at(min(self._surface.caret(), self._surface.anchor()))

    def next_untouched(self) -> Span | None:
        """Return the next sentence behind the caret that nobody has looked at, round the article's end."""
        sheet, caret = self._surface.sheet, self._surface.caret()
        if not sheet.sentences and sheet.desk is not None:  # they are being found: this waits for them
            sheet.take_sentences(sheet.desk.sentences)
        return sheet.untouched(caret + 1, len(sheet.text)) or sheet.untouched(0, caret + 1)

    def grow(self) -> None:
        """Widen the selection: to the word, then clause, sentence, paragraph."""
        self._growing.grow()

    def shrink(self) -> None:
        """Narrow the selection again, round the words with which growing began."""
        self._growing.shrink()

    # --- Going to places

    def go_to(self, span: Span, *, select: bool = False) -> None:
        """Show a place, with the caret before it or with its words selected."""
        if select:
            self.select_span(span)
        else:
            self._surface.select(span.start, span.start)
            self._surface.reveal(span.start, span.end)

    def scroll_place(self) -> int:
        """Return the code point of the first line in view."""
        return self._surface.top_place()

    def restore_place(self, place: int) -> None:
        """Put the caret at a code point and scroll until its line is the first in view."""
        bounded = min(place, len(self._surface.sheet.text))
        self._surface.select(bounded, bounded)
        self._surface.scroll_to(bounded)

    def reading_position(self) -> int:
        """Return the code point at the upper third of the view."""
        return self._surface.place_at(QPointF(self._surface.page.left, self._surface.viewport().height() / 3))

    # --- Layers

    def show_hits(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Show these found places, ordered and disjoint, the current one (its index) with an edge."""
        surface = self._surface
        surface.sheet.hits = spans
        surface.refocus(replace(surface.focus, hit=None if current is None else spans[current].start))
        surface.show_marks()

    def set_suggestions(self, suggestions: Iterable[tuple[str, Iterable[Span]]]) -> None:
        """Show these suggestions (id, spans) as dotted underlines in place of those before."""
        layer = self._surface.sheet.suggestions
        for owner in tuple(layer.owners()):
            layer.take(owner)
        for key, spans in suggestions:
            layer.put(key, tuple(Mark(span.start, span.end, key) for span in spans))
        self._surface.show_marks()

    def set_current_suggestion(self, key: str | None) -> None:
        """Mark the suggestion that keys act on."""
        surface, before = self._surface, self._surface.focus.suggestion
        surface.refocus(replace(surface.focus, suggestion=key))
        layer = surface.sheet.suggestions
        surface.update_stretches(mark[:2] for owner in (before, key) if owner for mark in layer.of(owner))
