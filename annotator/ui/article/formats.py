"""How Qt sets a block's words: the face of its kind, sections within its line, sources, words on a tint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from annotator.ui.article.typography import style_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.article.sheet import Sheet
    from annotator.ui.article.typography import Typography

Run = tuple[int, int, QTextCharFormat]
"""Code points from the first up to the second, and how they are set."""


def formats(sheet: Sheet, block: int, typography: Typography) -> list[QTextLayout.FormatRange]:
    """Return the formats of a block, those further on laid over those before."""
    return [ranged(sheet, block, run) for run in _runs(sheet, block, typography) if run[0] < run[1]]


def ranged(sheet: Sheet, block: int, run: Run) -> QTextLayout.FormatRange:
    """Return a run of a block as Qt has it, in UTF-16 units from the block's start."""
    start, end, form = run
    made = QTextLayout.FormatRange()
    first = sheet.display.units(block, start)
    made.start, made.length = first, sheet.display.units(block, end) - first
    made.format = form
    return made


def _runs(sheet: Sheet, block: int, typography: Typography) -> Iterator[Run]:
    section, style = sheet.section(block), style_of(sheet.kind(block))
    start, end = sheet.stretch(block)
    yield start, end, typography.block_format(style)
    for _, other in sheet.sections_in(block):
        if other is not section:
            yield max(start, other.span.start), other.span.end, typography.inline_format(style_of(other.kind))
    grounds = tuple(_grounds(sheet, block, typography))
    for first, last, _ in grounds:
        yield max(start, first), last, coloured(typography.theme.colours.text)
    for first, last, rank in sheet.cited(block):
        yield max(start, first), last, _source(typography, rank, _ground_at(grounds, first, last))


def _grounds(sheet: Sheet, block: int, typography: Typography) -> Iterator[tuple[int, int, QColor]]:
    """Yield where a block is tinted, and how, the longer stretches first."""
    for piece in sheet.shown(*sheet.stretch(block)):
        if piece.rating is not None:
            yield piece.mark.start, piece.mark.end, typography.theme.tint(piece.rating).ground


def _ground_at(grounds: tuple[tuple[int, int, QColor], ...], start: int, end: int) -> QColor | None:
    """Return the tint that lies on top somewhere in a stretch."""
    return next((ground for a, b, ground in reversed(grounds) if a < end and start < b), None)


def coloured(colour: QColor) -> QTextCharFormat:
    """Return what sets words in a colour and leaves all else as it is."""
    made = QTextCharFormat()
    made.setForeground(colour)
    return made


def _source(typography: Typography, rank: int, ground: QColor | None) -> QTextCharFormat:
    """Return what a mention of the source that came up as number `rank` is set in."""
    theme = typography.theme
    made = coloured(theme.readable(theme.source(rank), ground or theme.colours.page))
    made.setFontWeight(700)
    return made
