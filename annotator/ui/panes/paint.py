"""The parts of a card as they are drawn, shared by the closed cards and the open one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from annotator.text.direction import is_rtl
from annotator.ui.models.card import ChipStyle, ChipText
from annotator.ui.theme import interface_font, reading_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from annotator.ui.theme import Theme

EDGE = 4
"""Width of the coloured edge in pixels."""

RADIUS = 7
PAD = 12
"""Room between the edge of a card and its words, in pixels."""

CHIP_PAD, CHIP_GAP, CHIP_SPACE = 8.0, 5.0, 5.0
"""Inside a chip: room at its ends, between its two words; outside: between two chips, in pixels."""

QUOTE_LIMIT = 600
"""Code points of a quote that are laid out for a closed card: two lines never hold more."""

LINES = 2
"""Lines of the quoted words that a closed card shows."""


@dataclass(frozen=True)
class Type:
    """The faces of a card, at sizes in points."""

    meta: QFont
    strong: QFont
    chip: QFont
    chip_strong: QFont
    quote: QFont

    @cached_property
    def meta_height(self) -> int:
        """Return the height of the line at the top."""
        return ceil(QFontMetricsF(self.strong).height())

    @cached_property
    def quote_line(self) -> int:
        """Return the distance of two lines of the quoted words."""
        return ceil(QFontMetricsF(self.quote).height() * 1.02)

    @cached_property
    def chip_height(self) -> int:
        """Return the height of a chip."""
        return ceil(QFontMetricsF(self.chip).height()) + 4

    @cached_property
    def chip_metrics(self) -> QFontMetricsF:
        """Return the measures of a chip's words."""
        return QFontMetricsF(self.chip)

    @cached_property
    def strong_metrics(self) -> QFontMetricsF:
        """Return the measures of a chip's first words."""
        return QFontMetricsF(self.chip_strong)

    @cached_property
    def quote_metrics(self) -> QFontMetricsF:
        """Return the measures of the quoted words."""
        return QFontMetricsF(self.quote)


def type_of(scale: float = 1.0) -> Type:
    """Return the faces of cards at a scale of their usual size."""
    strong = QFont(interface_font(9.25 * scale))
    strong.setWeight(QFont.Weight.DemiBold)
    return Type(
        QFont(interface_font(9.25 * scale)),
        strong,
        QFont(interface_font(8.5 * scale)),
        QFont(interface_font(8.5 * scale)),
        QFont(reading_font(11.0 * scale)),
    )


def visual(inner: QRectF, outer: QRectF) -> QRectF:
    """Return where a box inside another lies on the screen: mirrored in a window that runs right to left."""
    if not QGuiApplication.isRightToLeft():
        return inner
    return inner.translated(outer.left() + outer.right() - inner.left() - inner.right(), 0)


def side_of(*, end: bool) -> Qt.AlignmentFlag:
    """Return the flags that put words at the beginning or the end of a line of the window."""
    right = end is not QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def draw_ground(painter: QPainter, box: QRectF, fill: QColor, line: QColor, edge: QColor) -> None:
    """Draw a card's ground with round corners, its hairline, and the coloured edge where lines begin."""
    outline = QPainterPath()
    outline.addRoundedRect(box, RADIUS, RADIUS)
    painter.fillPath(outline, fill)
    painter.setPen(QPen(line, 1))
    painter.drawPath(outline)
    painter.save()
    painter.setClipPath(outline)
    side = QRectF(box.left() - 1, box.top() - 1, EDGE + 1, box.height() + 2)
    painter.fillRect(visual(side, box), edge)
    painter.restore()


def draw_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw the ring of a card that has the focus."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def draw_line(
    painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, *, right: bool = False
) -> float:
    """Draw one line of words, cut with an ellipsis where it is too long; return the width that it took.

    `right` puts it at the end of the line: on the left in a window that runs right to left.
    """
    metrics = QFontMetricsF(font)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, int(side_of(end=right) | Qt.TextFlag.TextSingleLine), fitting)
    return metrics.horizontalAdvance(fitting)


def quote_layout(text: str, font: QFont, width: float, line: float) -> QTextLayout:
    """Lay out quoted words over at most LINES lines of `width` pixels, in their own direction."""
    plain = " ".join(text[:QUOTE_LIMIT].split())
    starts = _line_starts(plain, font, width)
    if len(starts) > LINES or len(text) > QUOTE_LIMIT:
        plain = _shortened(plain, starts[: LINES + 1], font, width)
    made = _layout(plain, font)
    made.beginLayout()
    for row in range(LINES):
        one = made.createLine()
        if not one.isValid():
            break
        one.setLineWidth(width)
        one.setPosition(QPointF(0, row * line))
    made.endLayout()
    return made


def _shortened(text: str, starts: list[int], font: QFont, width: float) -> str:
    """Cut a text so that its last line ends in an ellipsis; `starts` are its lines' in UTF-16 units."""
    units = text.encode("utf-16-le")
    last = starts[min(LINES, len(starts)) - 1] * 2
    rest = f"{units[last:].decode('utf-16-le')}…"
    fitting = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width - 2)
    return f"{units[:last].decode('utf-16-le')}{fitting.rstrip('…').rstrip()}…"


def _layout(text: str, font: QFont) -> QTextLayout:
    right = is_rtl(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made = QTextLayout(text, font)
    made.setTextOption(option)
    return made


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    """Return where lines begin, in UTF-16 units, up to one more than are shown."""
    made = _layout(text, font)
    made.beginLayout()
    starts: list[int] = []
    while len(starts) <= LINES and (line := made.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    made.endLayout()
    return starts or [0]


def chip_width(chip: ChipText, kind: Type) -> float:
    """Return how wide a chip is drawn, in pixels."""
    width = kind.strong_metrics.horizontalAdvance(chip.strong) + 2 * CHIP_PAD
    if chip.soft:
        width += CHIP_GAP + kind.chip_metrics.horizontalAdvance(chip.soft)
    return width


def draw_chip(
    painter: QPainter, box: QRectF, chip: ChipText, kind: Type, theme: Theme, *, room: float = 0.0
) -> None:
    """Draw a chip into a box, its words cut where they find no place; `room` pixels at the end stay free."""
    colours = theme.colours
    pen = QPen(colours.edge, 1)
    if chip.style is ChipStyle.DASHED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    words = visual(box.adjusted(CHIP_PAD, 0, 1 - CHIP_PAD - room, 0), box)
    first = colours.soft if chip.style is ChipStyle.DASHED else colours.text
    taken = draw_line(painter, words, chip.strong, kind.chip_strong, first) + CHIP_GAP
    if chip.soft and taken < words.width():
        draw_line(painter, visual(words.adjusted(taken, 0, 0, 0), words), chip.soft, kind.chip, colours.soft)


def draw_chips(painter: QPainter, box: QRectF, chips: Sequence[ChipText], kind: Type, theme: Theme) -> None:
    """Draw chips in one row; those that find no room are counted in a last one."""
    left = box.left()
    for place, chip in enumerate(chips):
        rest = len(chips) - place - 1
        reserved = chip_width(ChipText(f"+{rest}"), kind) + CHIP_SPACE if rest else 0
        room, width = box.right() - left - reserved, chip_width(chip, kind)
        if width > room and place:
            last = QRectF(left, box.top(), box.right() - left, box.height())
            draw_more(painter, visual(last, box), rest + 1, kind, theme)
            return
        place_of_it = QRectF(left, box.top(), min(width, room), box.height())
        draw_chip(painter, visual(place_of_it, box), chip, kind, theme)
        left += min(width, room) + CHIP_SPACE


def draw_more(painter: QPainter, box: QRectF, count: int, kind: Type, theme: Theme) -> None:
    """Draw the chip that counts what found no room."""
    chip = ChipText(f"+{count}")
    place = QRectF(box.left(), box.top(), chip_width(chip, kind), box.height())
    draw_chip(painter, visual(place, box), chip, kind, theme)
