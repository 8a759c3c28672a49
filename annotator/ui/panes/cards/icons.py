"""Small line drawings for kinds of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.evidence import EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from annotator.ui.theme import Theme

SIDE = 15
"""Width and height of a drawing in pixels; shapes are drawn in a field of 14."""


def _page(path: QPainterPath) -> None:
    path.moveTo(3, 1.5)
    path.lineTo(8.5, 1.5)
    path.lineTo(11.5, 4.5)
    path.lineTo(11.5, 12.5)
    path.lineTo(3, 12.5)
    path.closeSubpath()
    for top in (6.5, 9.0):
        path.moveTo(5, top)
        path.lineTo(9.5, top)


def _globe(path: QPainterPath) -> None:
    path.addEllipse(QRectF(1.5, 1.5, 11, 11))
    path.addEllipse(QRectF(4.5, 1.5, 5, 11))
    path.moveTo(1.5, 7)
    path.lineTo(12.5, 7)


def _grid(path: QPainterPath) -> None:
    path.addRect(QRectF(2, 2, 10, 10))
    for at in (5.3, 8.6):
        path.moveTo(2, at)
        path.lineTo(12, at)
        path.moveTo(at, 2)
        path.lineTo(at, 12)


def _bubble(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(1.5, 2, 11, 7.5), 2.5, 2.5)
    path.moveTo(4, 9.5)
    path.lineTo(4, 12.5)
    path.lineTo(7, 9.5)


def _wave(path: QPainterPath) -> None:
    for left, half in ((2, 1.5), (4.5, 4), (7, 5.5), (9.5, 3.5), (12, 1.5)):
        path.moveTo(left, 7 - half)
        path.lineTo(left, 7 + half)


def _film(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(1.5, 2.5, 11, 9), 2, 2)
    path.moveTo(5.7, 4.9)
    path.lineTo(9.2, 7)
    path.lineTo(5.7, 9.1)
    path.closeSubpath()


def _picture(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(1.5, 2.5, 11, 9), 1.5, 1.5)
    path.moveTo(1.8, 10.5)
    path.lineTo(5.5, 6.5)
    path.lineTo(8, 9.2)
    path.lineTo(9.7, 7.5)
    path.lineTo(12.2, 10)


def _eye(path: QPainterPath) -> None:
    path.moveTo(1, 7)
    path.cubicTo(QPointF(4, 2), QPointF(10, 2), QPointF(13, 7))
    path.cubicTo(QPointF(10, 12), QPointF(4, 12), QPointF(1, 7))
    path.addEllipse(QRectF(5.2, 5.2, 3.6, 3.6))


def _tick(path: QPainterPath) -> None:
    path.addEllipse(QRectF(1.5, 1.5, 11, 11))
    path.moveTo(4.5, 7.2)
    path.lineTo(6.4, 9.1)
    path.lineTo(9.7, 5.2)


SHAPES: dict[EvidenceKind, Callable[[QPainterPath], None]] = {
    EvidenceKind.DOCUMENT: _page,
    EvidenceKind.WEB_PAGE: _globe,
    EvidenceKind.DATASET: _grid,
    EvidenceKind.INTERVIEW: _bubble,
    EvidenceKind.CORRESPONDENCE: _bubble,
    EvidenceKind.STATEMENT: _page,
    EvidenceKind.RECORDING: _wave,
    EvidenceKind.FOOTAGE: _film,
    EvidenceKind.IMAGE: _picture,
    EvidenceKind.OBSERVATION: _eye,
    EvidenceKind.CALCULATION: _grid,
    EvidenceKind.PUBLISHED_FACT_CHECK: _tick,
}


class KindIcon(QWidget):
    """The drawing of a kind of evidence."""

    def __init__(self, theme: Theme, kind: EvidenceKind) -> None:
        """Draw this kind."""
        super().__init__()
        self._theme, self._kind = theme, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the drawing."""
        return QSize(SIDE, SIDE + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, path = QPainter(self), QPainterPath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        SHAPES[self._kind](path)
        painter.translate(0.5, 1.5)
        painter.setPen(QPen(self._theme.colours.soft, 1.2))
        painter.drawPath(path)
