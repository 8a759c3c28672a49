"""Underlines of ratings: a style that tells them apart without colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from annotator.domain.verdict import Underline

WAVE = 3
"""Pixels from a wave's crest to its trough, along the line."""

CREST = 1.3
"""Pixels from a wave's middle to its crest."""


def pen(colour: QColor, width: float, pattern: tuple[float, ...] = ()) -> QPen:
    """Return a pen; `pattern` are lengths of dashes and gaps in pixels."""
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern:
        made.setDashPattern([length / width for length in pattern])
    return made


def crisp(line: QLineF, width: float) -> QLineF:
    """Return a level line moved to where its edges lie on pixels."""
    y = round(line.y1() - width / 2) + width / 2
    return QLineF(line.x1(), y, line.x2(), y)


def underline(painter: QPainter, style: Underline | None, colour: QColor, line: QLineF) -> None:
    """Draw a rating's underline from left to right; None is that of a claim without a verdict."""
    match style:
        case Underline.WAVE:
            _wave(painter, colour, line)
        case Underline.DOUBLE:
            painter.setPen(pen(colour, 1.0))
            painter.drawLine(crisp(line.translated(0, -1), 1.0))
            painter.drawLine(crisp(line.translated(0, 1), 1.0))
        case _:
            width, *pattern = LINES[style]
            painter.setPen(pen(colour, width, tuple(pattern)))
            painter.drawLine(crisp(line, width))


LINES: dict[Underline | None, tuple[float, ...]] = {
    None: (1.0,),
    Underline.THIN: (1.0,),
    Underline.SOLID: (2.0,),
    Underline.DASHED: (2.0, 6.0, 3.0),
    Underline.DOTTED: (2.0, 2.0, 2.5),
}
"""Width of each straight line, and the lengths of its dashes and gaps, in pixels."""


def _wave(painter: QPainter, colour: QColor, line: QLineF) -> None:
    height = round(2 * CREST + 2)
    band = QRectF(line.x1(), line.y1() - height / 2, line.length(), height)
    painter.drawTiledPixmap(band, _tile(colour.rgba(), painter.device().devicePixelRatioF()))


@cache
def _tile(rgba: int, ratio: float) -> QPixmap:
    """Return one wave, to be laid side by side: ten times as fast as a line drawn through its points."""
    height = round(2 * CREST + 2)
    made = QPixmap(round(2 * WAVE * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(rgba), 1.3))
    middle = height / 2
    steps = (QPointF(n * WAVE, middle + (CREST if n % 2 else -CREST)) for n in range(-1, 5))
    painter.drawPolyline(QPolygonF(list(steps)))
    painter.end()
    return made
