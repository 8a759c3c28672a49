"""Marks where characters stand that cannot be seen, or that turn the order of others round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.ui.article.block import Block
    from annotator.ui.article.ink import Ink

NAMES = {
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
"""Abbreviations of Unicode's own for what is marked. Joiners inside emoji and words are not."""

_HIDDEN = re.compile("[" + "".join(NAMES) + "]")


def paint(painter: QPainter, block: Block, ink: Ink) -> None:
    """Draw a hairline and the character's abbreviation at each hidden character of a block."""
    words = block.sheet.display.words(block.number)
    if words.isascii():
        return
    for match in _HIDDEN.finditer(words):
        place = block.units(block.start + match.start())
        line, x = block.shape.line(place), round(block.shape.x(place)) + 0.5
        painter.setPen(QPen(ink.colours.warning, 1))
        painter.setFont(ink.typography.tiny)
        painter.drawLine(QLineF(x, line.high, x, line.low))
        painter.drawText(QPointF(x + 1.5, line.high - 1.2), NAMES[match.group()])
