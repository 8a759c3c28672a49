"""How each kind of section is set: sizes, colours, spacing, in pixels of a zoomed page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from annotator.domain.article import SectionKind
from annotator.ui.theme import interface_font, reading_font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from annotator.ui.theme import Theme

POINTS = 13.0
"""Size of the article's face at zoom 1."""

MEASURE = 71
"""Characters of a line."""

# Letters in about the frequency of running English, whose mean width is that of a character.
_SAMPLE = "in the morning the harbour was quiet and only a few of the boats had come back from the sea"


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind is set. Lengths are in ems of the body: `pitch` from line to line, `above` before it.

    `colour` is the name of a colour of the theme.
    """

    size: float = 1.0
    pitch: float = 1.64
    above: float = 0.62
    indent: float = 0.0
    colour: str = "text"
    is_bold: bool = False
    is_italic: bool = False
    has_bar: bool = False
    has_dot: bool = False


BODY = Style()

STYLES = {
    SectionKind.HEADLINE: Style(size=1.58, pitch=1.94, above=0.0, is_bold=True),
    SectionKind.DECK: Style(size=1.16, pitch=1.76, above=0.3, colour="soft"),
    SectionKind.BYLINE: Style(size=0.88, pitch=1.5, above=0.3, colour="soft"),
    SectionKind.DATELINE: Style(),
    SectionKind.CAPTION: Style(size=0.88, pitch=1.46, above=0.7, indent=0.8, colour="caption", has_bar=True),
    SectionKind.CREDIT: Style(size=0.88, pitch=1.46, above=0.3, colour="soft"),
    SectionKind.QUOTE: Style(indent=1.6, is_italic=True),
    SectionKind.LIST_ITEM: Style(above=0.2, indent=1.3, has_dot=True),
    SectionKind.TABLE_CELL: Style(size=0.92, pitch=1.5, above=0.15, indent=0.6),
    SectionKind.NOTE: Style(size=0.88, pitch=1.5, above=0.5, colour="soft"),
    SectionKind.FOOTER: Style(size=0.82, pitch=1.45, above=0.5, colour="soft"),
}
"""Set of the drawings; a kind that is not named is set as the body."""


def style_of(kind: SectionKind | None) -> Style:
    """Return how a kind is set; None is text outside every section."""
    return BODY if kind is None else STYLES.get(kind, BODY)


class Typography:
    """Fonts and measures of one theme at one zoom."""

    def __init__(self, theme: Theme, zoom: float = 1.0) -> None:
        """Measure the body's face."""
        self.theme = theme
        self.zoom = zoom
        self.body = QFont(reading_font(POINTS * zoom))
        self.body.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        metrics = QFontMetricsF(self.body)
        self.character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.em = metrics.height() / 1.362  # the serif faces of the list are 1.36 em high
        self.measure = round(self.character * MEASURE)
        self.tiny = interface_font(7.0 * zoom)
        self.small = interface_font(8.6 * zoom)

    def px(self, ems: float) -> float:
        """Return a length in pixels."""
        return ems * self.em

    def font(self, style: Style) -> QFont:
        """Return the face of a style."""
        font = QFont(self.body)
        font.setPointSizeF(self.body.pointSizeF() * style.size)
        font.setBold(style.is_bold)
        font.setItalic(style.is_italic)
        return font

    def colour(self, style: Style) -> QColor:
        """Return the colour of a style's words."""
        colour: QColor = getattr(self.theme.colours, style.colour)
        return colour

    def block_format(self, style: Style) -> QTextCharFormat:
        """Return what all words of a block are set in."""
        made = QTextCharFormat()
        made.setFont(self.font(style))
        made.setForeground(self.colour(style))
        return made

    def inline_format(self, style: Style) -> QTextCharFormat:
        """Return what a section that shares its line with a longer one is set in: its colour and slant."""
        made = QTextCharFormat()
        made.setForeground(self.colour(style))
        made.setFontItalic(style.is_italic)
        return made
