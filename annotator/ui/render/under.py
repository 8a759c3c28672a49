"""The lines under claims, drawn as lines: Qt has no double one, and makes a wave out of little pictures."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from annotator.domain.verdict import Underline
from annotator.ui.render import fonts
from annotator.ui.render.build import NO_VERDICT, UNDER
from annotator.ui.render.fonts import POINT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextFragment, QTextLine

WIDTHS: dict[Underline | None, float] = {
    Underline.SOLID: 1.1,
    Underline.DASHED: 1.0,
    Underline.DOTTED: 1.1,
}
THIN = 0.6
"""Widths of lines in points, and that of all others."""

PATTERNS = {Underline.DASHED: [4.0, 2.5], Underline.DOTTED: [1.0, 1.6]}
"""Dashes and gaps in widths of the line."""

WAVE = 2.0
"""Half the length of a wave, in points."""

DEPTH = 2.4
"""How far below the base line a line stands, in points, unless the type is smaller."""

GREY = "8C877D"
"""The line under a claim without a verdict."""


class Line(NamedTuple):
    """A line under words: the code of its style, its ends, and its height in the document."""

    kind: str
    left: float
    right: float
    y: float


def lines_under(document: QTextDocument) -> dict[int, list[Line]]:
    """Return the lines of a laid-out document by the page that they stand on, from 0."""
    found = defaultdict(list)
    height = document.pageSize().height()
    block = document.begin()
    while block.isValid():
        for line in _lines(document, block):
            found[int(line.y // height)].append(line)
        block = block.next()
    return found


def _lines(document: QTextDocument, block: QTextBlock) -> Iterator[Line]:
    for fragment in _fragments(block):
        kind = fragment.charFormat().property(UNDER)
        if kind:
            corner = document.documentLayout().blockBoundingRect(block).topLeft()
            first = fragment.position() - block.position()
            yield from _under(block, str(kind), first, first + fragment.length(), corner)


def _under(block: QTextBlock, kind: str, first: int, last: int, corner: QPointF) -> Iterator[Line]:
    """Yield a line for each line of type over which the words from `first` to `last` run."""
    for at in range(block.layout().lineCount()):
        line = block.layout().lineAt(at)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end:
            ends = sorted((_x(line, start), _x(line, end)))
            y = corner.y() + line.y() + line.ascent() + min(line.descent(), DEPTH * POINT)
            yield Line(kind, corner.x() + ends[0], corner.x() + ends[1], y)


def _x(line: QTextLine, at: int) -> float:
    """Return where a code unit of the block begins; the binding gives it with the code unit that it found."""
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    walk = block.begin()
    while not walk.atEnd():
        yield walk.fragment()
        walk += 1


def draw(painter: QPainter, line: Line) -> None:
    """Draw one line."""
    style = None if line.kind == NO_VERDICT else Underline(line.kind)
    painter.setPen(_pen(style))
    if style is Underline.WAVE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_wave(line))
        return
    for shift in (-0.7, 0.7) if style is Underline.DOUBLE else (0.0,):
        height = line.y + shift * POINT
        painter.drawLine(QPointF(line.left, height), QPointF(line.right, height))


def _pen(style: Underline | None) -> QPen:
    pen = QPen(QColor(f"#{GREY if style is None else fonts.INK}"), POINT * WIDTHS.get(style, THIN))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style in PATTERNS:
        pen.setDashPattern(PATTERNS[style])
    return pen


def _wave(line: Line) -> QPainterPath:
    path = QPainterPath(QPointF(line.left, line.y))
    at, way = line.left, 1
    while at < line.right:
        step = min(WAVE * POINT, line.right - at)
        path.quadTo(QPointF(at + step / 2, line.y + way * 1.8 * POINT), QPointF(at + step, line.y))
        at, way = at + step, -way
    return path
