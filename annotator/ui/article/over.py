"""What lies over a block's words: strokes through words, underlines, and numbers between the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPen, QPolygonF

from annotator.domain.marks import CorrectionState, TickResult
from annotator.ui.article.strokes import crisp, pen, underline
from annotator.ui.colour import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from annotator.ui.article.block import Block
    from annotator.ui.article.ink import Ink
    from annotator.ui.article.intervals import Mark
    from annotator.ui.article.shape import Stretch
    from annotator.ui.article.sheet import Shown

ROWS = 3
"""Underlines that are stacked before the next one lies on the first again."""

ROW = 3
"""Pixels from one underline of a stack to the next."""

CHANGED, CARET = 2.0, 4.0
"""Pixels: the line through words to be changed, and the arms of the mark behind them."""

ABOVE, ABOVE_RING = 1.2, 3.4
"""Pixels from a claim's words up to its number, and where the words have a ring."""

BESIDE = 5.0
"""Pixels between two numbers that would stand on one place."""


def paint(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    """Draw everything over the words; the painter stands at the block's corner."""
    _ticks(painter, block, ink)
    _corrections(painter, block, ink)
    _underlines(painter, block, shown, ink)
    _suggestions(painter, block, ink)


def _ticks(painter: QPainter, block: Block, ink: Ink) -> None:
    """Strike verified words lightly; "nothing to check" shows in the gutter alone."""
    painter.setPen(QPen(ink.colours.tick, 1))
    lift = ink.typography.px(0.27)
    for mark in block.sheet.ticks.between(block.start, block.end):
        if block.sheet.tick_by_id[mark.owner].result is not TickResult.NOTHING_TO_CHECK:
            for piece in block.stretches(mark.start, mark.end):
                y = piece.line.baseline - lift
                painter.drawLine(crisp(QLineF(piece.rect.left(), y, piece.rect.right(), y), 1))


def _corrections(painter: QPainter, block: Block, ink: Ink) -> None:
    """Strike words that should read otherwise, and set an insertion mark behind them.

    The line is dashed while the correction is only proposed, and in the colour of warnings: a tick is a thin
    grey one.
    """
    lift = ink.typography.px(0.3)
    for correction in block.sheet.corrections.between(block.start, block.end):
        span = correction.anchor.span
        if span is None or not correction.is_live:
            continue
        pattern = (5.0, 2.0) if correction.state is CorrectionState.PROPOSED else ()
        pieces = list(block.stretches(span.start, span.end))
        painter.setPen(pen(_change_colour(ink), CHANGED, pattern))
        for piece in pieces:
            y = piece.line.baseline - lift
            painter.drawLine(crisp(QLineF(piece.rect.left(), y, piece.rect.right(), y), CHANGED))
        if pieces and correction.new and span.end <= block.end:
            _caret(painter, block, pieces[-1], ink)


def _change_colour(ink: Ink) -> QColor:
    """Return a colour that is told from ticks and seen on every tint."""
    return mix(ink.colours.warning, ink.colours.text, 0.3)


def _caret(painter: QPainter, block: Block, piece: Stretch, ink: Ink) -> None:
    """Draw the mark that words are to be put in here, as on paper."""
    x = piece.rect.left() if block.shape.is_rtl else piece.rect.right()
    foot, size = piece.line.baseline + CARET + 1, CARET
    painter.setPen(pen(_change_colour(ink), CHANGED))
    arms = (QPointF(x - size, foot), QPointF(x, foot - size), QPointF(x + size, foot))
    painter.drawPolyline(QPolygonF(list(arms)))


def _underlines(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    rows = rows_of([piece.mark for piece in shown])
    drawn = {(*piece.mark[:2], row): piece.rating for piece, row in zip(shown, rows, strict=True)}
    for (start, end, row), rating in drawn.items():
        colour = ink.colours.unchecked if rating is None else ink.theme.tint(rating).line
        style = None if rating is None else rating.underline
        for piece in block.stretches(start, end):
            y = piece.rect.bottom() + row * ROW
            underline(painter, style, colour, QLineF(piece.rect.left(), y, piece.rect.right(), y))


def rows_of(marks: Sequence[Mark]) -> list[int]:
    """Give each mark a row of underlines that is free where it stands; the first marks choose first."""
    taken: list[list[Mark]] = [[] for _ in range(ROWS)]
    rows = []
    for number, mark in enumerate(marks):
        free = (row for row in range(ROWS) if not any(_overlap(mark, other) for other in taken[row]))
        row = next(free, number % ROWS)
        taken[row].append(mark)
        rows.append(row)
    return rows


def _overlap(first: Mark, second: Mark) -> bool:
    return first.start < second.end and second.start < first.end


def _suggestions(painter: QPainter, block: Block, ink: Ink) -> None:
    for mark in block.sheet.suggestions.between(block.start, block.end):
        width = 3.0 if mark.owner == ink.focus.suggestion else 2.0
        painter.setPen(pen(ink.colours.accent, width, (2.0, 2.4)))
        for piece in block.stretches(mark.start, mark.end):
            y = piece.rect.bottom() + 1
            painter.drawLine(crisp(QLineF(piece.rect.left(), y, piece.rect.right(), y), width))


def paint_numbers(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    """Draw the numbers and marks of claims between the lines, above the ring of those that have one."""
    painter.setFont(ink.typography.tiny)
    metrics = QFontMetricsF(ink.typography.tiny)
    free: dict[float, float] = {}
    for entry in sorted(shown, key=lambda entry: (entry.mark.start, entry.claim.number)):
        piece = next(iter(block.stretches(entry.mark.start, entry.mark.end)), None)
        if piece is None or entry.mark.part < 0 or entry.mark.start < block.start:
            continue
        lift = ABOVE_RING if entry.mark.owner in ink.focus.claims else ABOVE
        words, top = number_of(entry), piece.rect.top() - lift
        width = metrics.horizontalAdvance(words)
        painter.setPen(ink.colours.soft if entry.rating is None else ink.theme.tint(entry.rating).word)
        if block.shape.is_rtl:
            right = min(piece.rect.right(), free.get(top, piece.rect.right()))
            free[top], x = right - width - BESIDE, right - width
        else:
            x = max(piece.rect.left(), free.get(top, piece.rect.left()))
            free[top] = x + width + BESIDE
        if entry.mark.owner in ink.focus.claims:  # whatever lies there of the line above, it can be read
            ground = QRectF(x - 1, top - metrics.capHeight() - 1, width + 2, metrics.capHeight() + 2)
            painter.fillRect(ground, ink.colours.page)
        painter.drawText(QPointF(x, top), words)


def number_of(shown: Shown) -> str:
    """Return what stands above a mention: number and the verdict's mark, or that the claim is there again."""
    claim, rating = shown.claim, shown.rating
    starts = [spans[0].start for mention in claim.mentions if (spans := mention.spans)]
    if shown.mark.start > min(starts, default=shown.mark.start):
        return QCoreApplication.translate("article", "{number} again").format(number=claim.number)
    return f"{claim.number} {rating.mark}" if rating is not None and rating.mark else str(claim.number)
