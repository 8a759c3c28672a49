"""What a click, a drop and a hover on the page come to: claims, sources, suggestions, sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from annotator.domain.ids import ClaimId
from annotator.ui.article import gutter
from annotator.ui.article.choice import ClaimChoice, next_of
from annotator.ui.article.pointer import Pointer
from annotator.ui.article.tips import claims_at, tip_at, tip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.span import Span
    from annotator.ui.article.surface import Surface
    from annotator.ui.state import DeskState


class Touching(QObject):
    """Turns what the pointer does on one surface into what one desk state is told."""

    claim_clicked = Signal(str, object)
    source_clicked = Signal(str)
    suggestion_clicked = Signal(str)
    mention_moved = Signal(str, object)

    def __init__(self, surface: Surface, state: DeskState) -> None:
        super().__init__(surface)
        self._surface, self._state = surface, state
        self._last_click = QPoint(-1, -1)
        self.pointer = Pointer(surface)
        self.choice = ClaimChoice(surface)
        self.pointer.clicked.connect(self._click)
        self.pointer.gutter_clicked.connect(lambda sentence: surface.select(sentence.start, sentence.end))
        self.pointer.hovered.connect(self._hover)
        self.pointer.handles.dropped.connect(self._drop)
        self.choice.chosen.connect(lambda key: state.select(ClaimId(key)))
        surface.selectionChanged.connect(self.choice.withdraw)
        surface.viewport().installEventFilter(self)

    # --- Clicks

    def _click(self, place: int, where: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        sheet = self._surface.sheet
        again, self._last_click = where == self._last_click, where
        if place < 0:
            return
        for mark in sheet.suggestions.at(place)[:1]:
            self.suggestion_clicked.emit(mark.owner)
        claims = claims_at(sheet, place)
        if claims:
            self._take(claims, where, modifiers, again=again)
        source = sheet.source_at(place)
        if source is not None:
            self.source_clicked.emit(source)

    def _take(
        self, claims: Sequence[Claim], where: QPoint, modifiers: Qt.KeyboardModifier, *, again: bool
    ) -> None:
        selected = self._state.claim_ids
        taken = next_of(claims, selected[-1] if selected else None, again=again)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            others = tuple(key for key in selected if key != taken.id)
            self._state.select(*others, *(() if taken.id in selected else (taken.id,)))
        else:
            self._state.select(taken.id)
        self.claim_clicked.emit(taken.id, modifiers)
        if len(claims) > 1:
            self.choice.offer(self._surface.sheet, claims, taken.id, where)

    def _drop(self, claim: str, number: int, spans: tuple[Span, ...]) -> None:
        mentions = self._surface.sheet.mentions(claim)
        if number < len(mentions):
            self.mention_moved.emit(mentions[number].id, spans)

    # --- Hovering

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(QPointF(event.pos())), self._surface.viewport())
            return True
        return False

    def tip(self, point: QPointF) -> str:
        """Return what is to be said of a point of the viewport, in plain text."""
        found = gutter.sentence_at(self._surface.page, self._surface.to_page(point))
        if found is not None:
            return tip_of(found[1])
        letter = self._surface.letter_at(point)
        return "" if letter is None else tip_at(self._surface.sheet, letter)

    def _hover(self, point: QPointF) -> None:
        self._surface.viewport().setCursor(self._shape(point))

    def _shape(self, point: QPointF) -> Qt.CursorShape:
        """Return the pointer's shape: a handle can be dragged, a bar and a source's name be clicked."""
        surface = self._surface
        if self.pointer.handles.at(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        if gutter.is_over(surface.page, point.x()):
            return Qt.CursorShape.PointingHandCursor
        letter = surface.letter_at(point)
        if letter is not None and surface.sheet.source_at(letter) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor
