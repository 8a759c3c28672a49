"""What the mouse does on the page: a drag selects words, a double click a word, a triple click a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.text.graphemes import snap
from annotator.ui.article import gutter
from annotator.ui.article.handles import Handles

if TYPE_CHECKING:
    from annotator.ui.article.surface import Surface

SCROLL = 40
"""Milliseconds between two steps of scrolling while a drag is held outside the view."""

Unit = Callable[[int], tuple[int, int]]
"""From a code point to the words round it by which a drag selects."""


@dataclass(slots=True)
class Press:
    """Where the button went down, the words that a drag from there keeps selected, and its unit.

    `lifts` says that the press was on selected words, which a drag takes away with it.
    """

    point: QPointF
    kept: tuple[int, int]
    unit: Unit
    lifts: bool = False
    is_drag: bool = False


class Pointer(QObject):
    """Follows the left button over one surface."""

    clicked = Signal(int, QPoint, object)
    """A click: the letter's code point (-1 beside the words), where on the screen, with which modifiers."""

    gutter_clicked = Signal(object)
    """A click on the bar of this sentence, a `Span`."""

    hovered = Signal(QPointF)
    """The pointer moved over the viewport with no button down."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.handles = Handles(surface)
        self._press: Press | None = None
        self._doubled: tuple[float, QPointF] | None = None
        self._held = QPointF()
        self._by_words = True
        self._scroll = QTimer(self, interval=SCROLL)
        self._scroll.timeout.connect(self._scroll_on)
        surface.viewport().setMouseTracking(True)
        surface.viewport().installEventFilter(self)

    @property
    def is_idle(self) -> bool:
        """Say whether no drag is under way."""
        return self._press is None and not self.handles.is_held

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the left button's events before the text edit sees them."""
        take = TAKEN.get(event.type())
        if take is None or not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._move(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            take(self, event)
        return event.button() != Qt.MouseButton.RightButton

    # --- Down

    def press(self, event: QMouseEvent) -> None:
        """Take the button going down."""
        self._surface.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        if gutter.is_over(self._surface.page, point.x()):
            self._press_gutter(point)
        elif self._is_third(point):
            self._begin(point, self._sentence)
        elif not self.handles.press(point):
            self._press_words(point, event.modifiers())

    def double(self, event: QMouseEvent) -> None:
        """Take a double click: the word under it, and a drag from there goes by words."""
        point = event.position()
        if not gutter.is_over(self._surface.page, point.x()):
            self._doubled = monotonic(), point
            self._begin(point, self._word)

    def _press_gutter(self, point: QPointF) -> None:
        found = gutter.sentence_at(self._surface.page, self._surface.to_page(point))
        if found is not None:
            self.gutter_clicked.emit(found[0])

    def _is_third(self, point: QPointF) -> bool:
        doubled, self._doubled = self._doubled, None
        if doubled is None:
            return False
        return monotonic() - doubled[0] < QApplication.doubleClickInterval() / 1_000 and _are_near(
            point, doubled[1]
        )

    def _begin(self, point: QPointF, unit: Unit) -> None:
        """Select the word or sentence under the pointer, and go on by such."""
        kept = unit(self._letter(point))
        self._press = Press(point, kept, unit, is_drag=True)
        self._surface.select(*kept)

    def _press_words(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        surface = self._surface
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._press = Press(point, (surface.anchor(),) * 2, self._unit(modifiers), is_drag=True)
            self._stretch(point)
            return
        place, on, words = surface.place_at(point), surface.letter_at(point), surface.focus.words
        lifts = words is not None and on is not None and words[0] <= on < words[1]
        kept = (
            (place, place) if modifiers & Qt.KeyboardModifier.AltModifier else self._word(self._letter(point))
        )
        self._press = Press(point, kept, self._unit(modifiers), lifts=lifts)
        if not lifts:
            surface.select(place, place)

    # --- On the way

    def _move(self, event: QMouseEvent) -> None:
        self._held = event.position()
        self._by_words = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.hovered.emit(self._held)
            return
        press = self._press
        if press is not None and not press.is_drag and not _are_near(self._held, press.point):
            self._begin_drag(press)
        self._follow()
        self._scroll_if_outside()

    def _begin_drag(self, press: Press) -> None:
        if press.lifts:
            self._press = None
            self._lift()
        else:
            press.is_drag = True

    def _follow(self) -> None:
        """Let what is dragged follow the pointer."""
        if self.handles.is_held:
            self.handles.move(self._held, by_words=self._by_words)
        elif self._press is not None and self._press.is_drag:
            self._stretch(self._held)

    def _stretch(self, point: QPointF) -> None:
        """Select from the words where the drag began to those under the pointer."""
        press = self._press
        if press is None:
            return
        here = press.unit(self._letter(point) if press.unit != _letters else self._surface.place_at(point))
        low, high = min(press.kept[0], here[0]), max(press.kept[1], here[1])
        self._surface.select(*((high, low) if here[0] < press.kept[0] else (low, high)))

    def _lift(self) -> None:
        """Carry the selected words out as plain text."""
        drag = QDrag(self._surface)
        drag.setMimeData(self._surface.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction)

    # --- Up

    def release(self, event: QMouseEvent) -> None:
        """Take the button going up: without a drag it was a click."""
        press, self._press = self._press, None
        self._scroll.stop()
        if self.handles.is_held:
            self.handles.release()
        elif press is not None and press.is_drag:
            self._offer_selection()
        elif press is not None:
            self._click(press, event)

    def _click(self, press: Press, event: QMouseEvent) -> None:
        place, on = self._surface.place_at(press.point), self._surface.letter_at(press.point)
        self._surface.select(place, place)
        self.clicked.emit(-1 if on is None else on, event.globalPosition().toPoint(), event.modifiers())

    def _offer_selection(self) -> None:
        """Put the words where the middle button pastes from, on systems that have that."""
        board, words = QApplication.clipboard(), self._surface.selected()
        if board.supportsSelection() and words is not None:
            board.setText(words.of(self._surface.sheet.text), board.Mode.Selection)

    def cancel(self) -> None:
        """Let go of everything; a handle's end goes back."""
        self._press = None
        self._scroll.stop()
        self.handles.cancel()

    # --- Scrolling while the pointer is held outside

    def _beyond(self) -> float:
        """Return how far the pointer is above (negative) or below the view, in pixels."""
        return min(self._held.y(), 0.0) + max(self._held.y() - self._surface.viewport().height(), 0.0)

    def _scroll_if_outside(self) -> None:
        if self.is_idle or not self._beyond():
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()

    def _scroll_on(self) -> None:
        bar = self._surface.verticalScrollBar()
        bar.setValue(bar.value() + round(self._beyond()))
        self._follow()

    # --- Units

    def _unit(self, modifiers: Qt.KeyboardModifier) -> Unit:
        return _letters if modifiers & Qt.KeyboardModifier.AltModifier else self._word

    def _letter(self, point: QPointF) -> int:
        """Return the letter under the pointer, or the border nearest to it."""
        on = self._surface.letter_at(point)
        return self._surface.place_at(point) if on is None else on

    def _word(self, place: int) -> tuple[int, int]:
        text = self._surface.sheet.text
        word = snap(text, Span(place, place + 1), words=True) if place < len(text) else None
        return (place, place) if word is None else (word.start, word.end)

    def _sentence(self, place: int) -> tuple[int, int]:
        sheet = self._surface.sheet
        found = sheet.sentence_at(place)
        return sheet.stretch(sheet.display.block_at(place)) if found is None else (found.start, found.end)


TAKEN: dict[QEvent.Type, Callable[[Pointer, QMouseEvent], None]] = {
    QEvent.Type.MouseButtonPress: Pointer.press,
    QEvent.Type.MouseButtonDblClick: Pointer.double,
    QEvent.Type.MouseButtonRelease: Pointer.release,
    QEvent.Type.MouseMove: lambda _pointer, _event: None,
}
"""What is taken before the text edit sees it; moves have a way of their own, with or without a button."""


def _letters(place: int) -> tuple[int, int]:
    return place, place


def _are_near(first: QPointF, second: QPointF) -> bool:
    return (first - second).manhattanLength() < QApplication.startDragDistance() / 2
