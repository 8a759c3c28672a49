"""The narrow margin that shows sentence by sentence what has been done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from annotator.domain.coverage import SentenceState
from annotator.ui.article.block import Block

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from annotator.domain.span import Span
    from annotator.ui.article.layout import PageLayout
    from annotator.ui.article.shape import Shape
    from annotator.ui.theme import Colours

AWAY = 2.0
"""From the column to the bars, in ems."""

WIDTH = 6.0
"""Width of a bar, in pixels."""

GAP = 1.5
"""Half of what lies between two bars, in pixels."""

REACH = 9.0
"""Pixels beside a bar's middle that still mean it."""


def x_of(layout: PageLayout) -> float:
    """Return where the bars begin: right of an article that runs from right to left, left of any other."""
    away = layout.typography.px(AWAY)
    return layout.left + layout.measure + away - WIDTH if layout.sheet.starts_rtl else layout.left - away


def sentence_at(layout: PageLayout, point: QPointF) -> tuple[Span, SentenceState] | None:
    """Return the sentence whose bar lies at a point of the page, with its state."""
    if not is_over(layout, point.x()):
        return None
    block = Block(layout, layout.block_at(point.y()))
    y = point.y() - layout.block_top(block.number)
    for sentence, state in block.sheet.states_between(block.start, block.end):
        rect = bar(block, sentence, layout.measure)
        if rect.top() - GAP <= y < rect.bottom() + GAP:
            return sentence, state
    return None


def is_over(layout: PageLayout, x: float) -> bool:
    """Say whether an x of the page lies on the gutter or near enough to mean it."""
    return abs(x - x_of(layout) - WIDTH / 2) <= REACH


def bar(block: Block, sentence: Span, measure: float) -> QRectF:
    """Return the bar of the part of a sentence that stands in a block: x 0, y from the block's top.

    Sentences that share a line share its height as they share its width.
    """
    first, last = block.units(sentence.start), block.units(sentence.end)
    top, bottom = _y(block.shape, first, measure) + GAP, _y(block.shape, last, measure) - GAP
    return QRectF(0, top, WIDTH, max(bottom - top, 4.0))


def _y(shape: Shape, place: int, measure: float) -> float:
    if place >= shape.lines[-1].end:
        return shape.lines[-1].bottom
    line, x = shape.line(place), shape.x(place)
    across = (
        0.0 if place == line.start else min(max((measure - x if shape.is_rtl else x) / measure, 0.0), 1.0)
    )
    return line.top + across * (line.bottom - line.top)


def paint(painter: QPainter, block: Block, layout: PageLayout) -> None:
    """Draw the bars of the sentences in a block; the painter stands at the block's corner."""
    painter.save()
    painter.translate(x_of(layout) - layout.left, 0)
    for sentence, state in block.sheet.states_between(block.start, block.end):
        _bar(painter, state, bar(block, sentence, layout.measure), layout.typography.theme.colours)
    painter.restore()


def _bar(painter: QPainter, state: SentenceState, rect: QRectF, colours: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    match state:
        case SentenceState.CHECKED:
            _fill(painter, rect, colours.accent)
        case SentenceState.OPEN:
            _fill(painter, rect, colours.gutter)
            _half(painter, rect, colours.accent)
        case SentenceState.NOTHING_TO_CHECK:
            painter.fillRect(QRectF(rect.center().x() - 1, rect.top(), 2, rect.height()), colours.unchecked)
        case SentenceState.UNTOUCHED:
            painter.setPen(QPen(colours.unchecked, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)


def _fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 2.5, 2.5)


def _half(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill the upper half of a bar."""
    painter.save()
    upper = QRectF(rect.topLeft(), QPointF(rect.right(), rect.center().y()))
    painter.setClipRect(upper, Qt.ClipOperation.IntersectClip)
    _fill(painter, rect, colour)
    painter.restore()
