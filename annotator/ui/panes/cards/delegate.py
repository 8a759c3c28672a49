"""Paints one closed card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.colour import mix
from annotator.ui.models.claims import CARD
from annotator.ui.panes.paint import (
    LINES,
    PAD,
    Type,
    draw_chips,
    draw_ground,
    draw_line,
    draw_ring,
    quote_layout,
    type_of,
    visual,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QColor

    from annotator.ui.models.card import Card
    from annotator.ui.theme import Theme

ABOVE, UNDER_META, UNDER_QUOTE, BELOW = 8, 3, 7, 9
"""Room in a card from top to bottom, in pixels."""


class CardDelegate(QStyledItemDelegate):
    """Draws number, place, kind, verdict, quoted words, chips; the height depends on the lines alone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in this theme."""
        super().__init__(parent)
        self.theme = theme
        self.type: Type = type_of()

    def height(self, lines: int) -> int:
        """Return the height in pixels of a card with this many lines of quoted words."""
        kind = self.type
        quote = max(1, min(lines, LINES)) * kind.quote_line
        return ABOVE + kind.meta_height + UNDER_META + quote + UNDER_QUOTE + kind.chip_height + BELOW

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a card with all its lines."""
        return QSize(option.rect.width(), self.height(LINES))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card into the rectangle of the option."""
        card: Card | None = index.data(CARD)
        if card is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, card)
        whole = QRectF(option.rect)
        self._words(painter, visual(whole.adjusted(PAD + 3, ABOVE, -PAD, -BELOW), whole), card)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, card: Card) -> None:
        colours = self.theme.colours
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = colours.chosen if chosen else colours.raised
        line = mix(colours.line, colours.edge, 1.0 if hovered else 0.3)
        draw_ground(painter, box, fill, line, edge_colour(card, self.theme))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, box, colours.accent)

    def _words(self, painter: QPainter, box: QRectF, card: Card) -> None:
        kind, top = self.type, box.top()
        head = QRectF(box.left(), top, box.width(), kind.meta_height)
        draw_head(painter, head, card, kind, self.theme)
        top += kind.meta_height + UNDER_META
        layout = quote_layout(card.quote, kind.quote, box.width(), kind.quote_line)
        painter.setPen(self.theme.colours.soft if card.faded else self.theme.colours.text)
        layout.draw(painter, QPointF(box.left(), top))
        bottom = QRectF(box.left(), box.bottom() - kind.chip_height, box.width(), kind.chip_height)
        draw_chips(painter, bottom, card.chips, kind, self.theme)


def draw_head(painter: QPainter, box: QRectF, card: Card, kind: Type, theme: Theme) -> None:
    """Draw a card's first line: number, place and kind where it begins, the verdict at its end."""
    colours = theme.colours
    word = draw_line(painter, box, card.verdict, kind.strong, word_colour(card, theme), right=True)
    before = visual(box.adjusted(0, 0, -word - 10, 0), box)
    number = draw_line(painter, before, str(card.number), kind.strong, colours.text)
    rest = visual(before.adjusted(number + 7, 0, 0, 0), before)
    draw_line(painter, rest, card.meta, kind.meta, colours.soft)


def edge_colour(card: Card, theme: Theme) -> QColor:
    """Return the colour of a card's left edge: its verdict's line, or that of unchecked claims."""
    return theme.colours.unchecked if card.rating is None else theme.tint(card.rating).line


def word_colour(card: Card, theme: Theme) -> QColor:
    """Return the colour of the verdict's word."""
    return theme.colours.soft if card.rating is None else theme.tint(card.rating).word
