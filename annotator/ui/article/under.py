"""What lies under a block's words: tints of claims, found places, the selection, a caption's bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from annotator.ui.article.formats import coloured, ranged
from annotator.ui.article.sheet import between
from annotator.ui.article.strokes import pen
from annotator.ui.article.typography import style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTextLayout

    from annotator.ui.article.block import Block
    from annotator.ui.article.ink import Ink
    from annotator.ui.article.sheet import Shown


OWN_DOTS = frozenset("-–—*•‣·◦▪+(")
"""Characters with which writers of plain text begin a list item."""


def paint(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    """Draw everything under the words; the painter stands at the block's corner."""
    _ornament(painter, block, ink)
    _tints(painter, block, shown, ink)
    _hits(painter, block, ink)
    _suggestion(painter, block, ink)
    _selection(painter, block, ink)


def _ornament(painter: QPainter, block: Block, ink: Ink) -> None:
    """Draw a caption's bar or a list item's dot."""
    style = style_of(block.sheet.kind(block.number))
    if style.has_bar:
        x = ink.measure - 3 if block.shape.is_rtl else 0.0
        painter.fillRect(QRectF(x, 1, 3, block.shape.lines[-1].bottom - 1), ink.colours.line)
    elif style.has_dot and _wants_dot(block):
        inset = ink.typography.px(style.indent) / 2
        x = ink.measure - inset if block.shape.is_rtl else inset
        painter.setBrush(ink.colours.soft)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = block.shape.lines[0].baseline - ink.typography.px(0.28)
        painter.drawEllipse(QPointF(x, middle), 2.2, 2.2)


def _wants_dot(block: Block) -> bool:
    """Say whether a list item begins here that has no dash, dot or number of its own."""
    words = block.sheet.text[block.start : block.start + 3].lstrip()
    return not block.sheet.goes_on(block.number) and not words[:1].isdigit() and words[:1] not in OWN_DOTS


def _tints(painter: QPainter, block: Block, shown: Sequence[Shown], ink: Ink) -> None:
    """Tint each claim's words once, the shorter over the longer."""
    tinted = {piece.mark[:2]: ink.theme.tint(piece.rating).ground for piece in shown if piece.rating}
    for (start, end), ground in tinted.items():
        for piece in block.stretches(start, end):
            painter.fillRect(piece.rect.adjusted(-0.5, 0, 0.5, 0), ground)


def _hits(painter: QPainter, block: Block, ink: Ink) -> None:
    painter.setBrush(ink.colours.hit)
    for hit in between(block.sheet.hits, block.start, block.end):
        is_current = hit.start == ink.focus.hit
        painter.setPen(pen(ink.colours.accent, 1.6) if is_current else Qt.PenStyle.NoPen)
        for piece in block.stretches(hit.start, hit.end):
            painter.drawRoundedRect(piece.rect.adjusted(-1, 0.5, 1, -0.5), 2.5, 2.5)


def _suggestion(painter: QPainter, block: Block, ink: Ink) -> None:
    """Lay a ground under the suggestion that keys act on."""
    for mark in block.sheet.suggestions.of(ink.focus.suggestion or ""):
        for piece in block.stretches(mark.start, mark.end):
            painter.fillRect(piece.rect, ink.colours.chosen)


def _selection(painter: QPainter, block: Block, ink: Ink) -> None:
    """Lay the selection over the tints, with hairlines that show it on a tint of its own colour."""
    if ink.focus.words is None:
        return
    edge = QColor(ink.colours.accent)
    edge.setAlpha(150)
    for piece in block.stretches(*ink.focus.words):
        rect = piece.rect
        painter.fillRect(rect, ink.colours.selection)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), edge)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), edge)


def words_on(block: Block, ink: Ink) -> list[QTextLayout.FormatRange]:
    """Return how words are set while they are selected, found or proposed: in the colour of the text.

    They stand on another ground then, on which a source's or a caption's colour could not be read.
    """
    spans = [(hit.start, hit.end) for hit in between(block.sheet.hits, block.start, block.end)]
    spans += [mark[:2] for mark in block.sheet.suggestions.of(ink.focus.suggestion or "")]
    spans += [ink.focus.words] if ink.focus.words is not None else []
    cut = ((max(start, block.start), min(end, block.end)) for start, end in spans)
    plain = coloured(ink.colours.text)
    return [ranged(block.sheet, block.number, (start, end, plain)) for start, end in cut if start < end]
