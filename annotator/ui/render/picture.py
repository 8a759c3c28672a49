"""Neutral shapes to a picture: PNG, on white, the same bytes each time on one machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from annotator.exporters.drawing import Align, Box, Stroke, Words
from annotator.text.direction import isolated

if TYPE_CHECKING:
    from annotator.exporters.drawing import Colour, Drawing, Shape

DOTS_PER_METRE = 72 / 0.0254
"""Dots to a metre at one dot a point."""

FAMILIES = ["Calibri", "Carlito", "Segoe UI", "Helvetica Neue", "Arial", "sans-serif"]
"""The type of pictures: that of the tables beside them, or what comes nearest on this machine."""

SHIFT = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}


def picture(drawing: Drawing, *, scale: float) -> bytes:
    """Return a drawing as a PNG of `scale` dots a point."""
    return png(drawn(drawing, scale=scale))


def drawn(drawing: Drawing, *, scale: float) -> QImage:
    """Return a drawing as an image of `scale` dots a point."""
    image = QImage(
        max(1, round(drawing.width * scale)),
        max(1, round(drawing.height * scale)),
        QImage.Format.Format_RGB32,
    )
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(DOTS_PER_METRE * scale))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    for shape in drawing.shapes:
        draw(painter, shape)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return an image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know the format as bytes alone
    return bytes(buffer.data().data())


def draw(painter: QPainter, shape: Shape) -> None:
    """Draw one shape on a painter whose unit is a point."""
    if isinstance(shape, Box):
        _box(painter, shape)
    elif isinstance(shape, Stroke):
        _stroke(painter, shape)
    elif isinstance(shape, Words):
        _words(painter, shape)
    else:
        assert_never(shape)


def _box(painter: QPainter, box: Box) -> None:
    painter.fillRect(QRectF(box.x, box.y, box.width, box.height), _colour(box.colour))


def _stroke(painter: QPainter, stroke: Stroke) -> None:
    pen = QPen(_colour(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke.points]))


def _words(painter: QPainter, words: Words) -> None:
    font = QFont(FAMILIES)
    font.setPixelSize(max(1, round(words.size)))
    font.setBold(words.bold)
    metrics = QFontMetricsF(font)
    text = isolated(words.text)
    if words.room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.room)
    painter.setFont(font)
    painter.setPen(_colour(words.colour))
    painter.drawText(QPointF(words.x - SHIFT[words.align] * metrics.horizontalAdvance(text), words.y), text)


def _colour(colour: Colour) -> QColor:
    return QColor(f"#{colour.rgb}")
