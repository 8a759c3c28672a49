"""The two handles at the ends of the selected claim's current mention."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from annotator.domain.span import Span
from annotator.text.graphemes import snap
from annotator.ui.article.ring import HANDLE, feet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.article.surface import Surface

REACH = HANDLE + 5.0
"""Pixels from a handle's middle within which a press takes it."""

Spans = tuple[Span, ...]


class Handles(QObject):
    """Drags the ends of a mention; the words between stay, and all that hangs on them."""

    dropped = Signal(str, int, object)
    """An end was let go elsewhere: the claim, the number of its mention, the mention's new spans."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._held: Spans = ()
        self._is_start = False

    @property
    def is_held(self) -> bool:
        """Say whether a handle is being dragged."""
        return bool(self._held)

    def spans(self) -> Spans:
        """Return the pieces of the mention that has the handles, none for an orphan."""
        current = self._surface.focus.mention
        mentions = () if current is None else self._surface.sheet.mentions(current[0])
        return mentions[current[1]].spans if current is not None and current[1] < len(mentions) else ()

    def at(self, point: QPointF) -> bool | None:
        """Say which handle lies at a point of the viewport: True the start's, False the end's."""
        spot = self._surface.to_page(point)
        near = (is_start for is_start, foot in self.feet() if (foot - spot).manhattanLength() <= REACH)
        return next(near, None)

    def feet(self) -> Iterator[tuple[bool, QPointF]]:
        """Yield the handles in view: whether it is the start's, and where it hangs on the page."""
        spans, page = self.spans(), self._surface.page
        first, last = (page.block_at(y) for y in self._surface.view())
        for is_start, place in ((True, spans[0].start), (False, spans[-1].end - 1)) if spans else ():
            block = page.sheet.display.block_at(place)
            rects = self._surface.places.rects(place, place + 1) if first <= block <= last else []
            for rect in rects[:1]:
                yield is_start, feet(rect)[is_start == page.shape(block).is_rtl]

    def press(self, point: QPointF) -> bool:
        """Take a handle if one lies at the point, and say whether it does."""
        which = self.at(point)
        if which is not None:
            self._held, self._is_start = self.spans(), which
        return which is not None

    def move(self, point: QPointF, *, by_words: bool = True) -> None:
        """Put the held end where the pointer is: between words, or with Alt between letters."""
        place, text = self._surface.place_at(point), self._surface.sheet.text
        self._show(moved(text, self._held, place, is_start=self._is_start, by_words=by_words))

    def _show(self, pending: Spans) -> None:
        touched = (*self._held, *self._surface.focus.pending, *pending)
        self._surface.refocus(replace(self._surface.focus, pending=pending))
        self._surface.update_stretches((span.start, span.end) for span in touched)

    def release(self) -> None:
        """Let the end go where it is."""
        pending, current, before = self._surface.focus.pending, self._surface.focus.mention, self._held
        self.cancel()
        if pending and pending != before and current is not None:
            self.dropped.emit(*current, pending)

    def cancel(self) -> None:
        """Put the end back where it was."""
        if self._held:
            self._show(())
            self._held = ()


def moved(text: str, spans: Spans, place: int, *, is_start: bool, by_words: bool) -> Spans:
    """Return a mention's pieces with one end put at a code point; something of its piece is always left."""
    first, last = spans[0], spans[-1]
    wanted = (
        Span(min(place, first.end - 1), first.end)
        if is_start
        else Span(last.start, max(place, last.start + 1))
    )
    snapped = snap(text, wanted, words=by_words)
    if snapped is None:
        return spans
    if is_start:
        return (Span(min(snapped.start, first.end - 1), first.end), *spans[1:])
    return (*spans[:-1], Span(last.start, max(snapped.end, last.start + 1)))
