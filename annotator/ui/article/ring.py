"""The outline of the selected claim, which follows its lines, and the handles at its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen

from annotator.ui.article.sheet import mention_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from annotator.ui.article.block import Block
    from annotator.ui.article.ink import Ink
    from annotator.ui.article.intervals import Mark
    from annotator.ui.article.sheet import Shown

HANDLE = 4.0
"""Radius of a handle, in pixels."""

CORNER = 3.0
"""Radius of the outline's corners, in pixels."""


def paint(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    """Draw the rings of the selected claims; that of a mention whose end is dragged lies where it is now."""
    for entry in shown:
        held = _is_held(entry.mark, ink)
        if entry.mark.owner in ink.focus.claims and not (held and ink.focus.pending):
            _ring(painter, block, entry.mark[:2], ink, has_handles=held)
    for span in ink.focus.pending:
        _ring(painter, block, (span.start, span.end), ink, has_handles=True)


def _is_held(mark: Mark, ink: Ink) -> bool:
    return ink.focus.mention == (mark.owner, mention_number(mark))


def _ring(painter: QPainter, block: Block, stretch: tuple[int, int], ink: Ink, *, has_handles: bool) -> None:
    for piece in block.stretches(*stretch):
        begins = piece.starts and stretch[0] >= block.start
        finishes = piece.ends and stretch[1] <= block.end
        sides = (finishes, begins) if block.shape.is_rtl else (begins, finishes)
        rect = piece.rect.adjusted(-2.2, -1.0, 2.2, 1.6)
        painter.setPen(QPen(ink.colours.accent, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline(rect, is_left=sides[0], is_right=sides[1]))
        if has_handles:
            corners = [spot for spot, is_there in zip(feet(rect), sides, strict=True) if is_there]
            _handles(painter, corners, ink)


def feet(rect: QRectF) -> tuple[QPointF, QPointF]:
    """Return where the left and the right handle of a piece hang."""
    return rect.bottomLeft(), rect.bottomRight()


def _handles(painter: QPainter, spots: Sequence[QPointF], ink: Ink) -> None:
    painter.setPen(QPen(ink.colours.page, 1.4))
    painter.setBrush(ink.colours.accent)
    for spot in spots:
        painter.drawEllipse(spot, HANDLE, HANDLE)


def outline(rect: QRectF, *, is_left: bool, is_right: bool) -> QPainterPath:
    """Return the outline of a piece of a claim: closed at the sides where the claim begins or ends."""
    path = QPainterPath()
    if is_left and is_right:
        path.addRoundedRect(rect, CORNER, CORNER)
    elif is_left:
        _hook(path, rect.topRight(), rect.topLeft(), rect.bottomLeft(), rect.bottomRight())
    elif is_right:
        _hook(path, rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft())
    else:
        _lines(path, rect)
    return path


def _lines(path: QPainterPath, rect: QRectF) -> None:
    path.moveTo(rect.topLeft())
    path.lineTo(rect.topRight())
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.bottomRight())


def _hook(path: QPainterPath, start: QPointF, first: QPointF, second: QPointF, last: QPointF) -> None:
    """Go from the start round two corners and back to the open side."""
    inward = QPointF(CORNER if start.x() > first.x() else -CORNER, 0)
    path.moveTo(start)
    path.lineTo(first + inward)
    path.quadTo(first, first + QPointF(0, CORNER))
    path.lineTo(second - QPointF(0, CORNER))
    path.quadTo(second, second + inward)
    path.lineTo(last)
