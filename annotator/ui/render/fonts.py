"""Type on paper: a calm serif to read, a sans for tables, labels and what is ours, as in the Word files."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from annotator.domain.article import SectionKind

POINT = 10
"""Units of a page in a point. Type is sized in them too: sizes in points a screen's density would scale."""

INK = "1F2328"
QUIET = "5B6069"
LINK = "1D4E89"
RULE = "D5D0C6"
STRUCK = "A3281C"
NEW = "17603A"
"""The ink of words that a correction takes out and puts in; a line through and two lines under say it too."""
HEAD = "F3F0EA"
"""The ground of a table's header row."""

SERIF = ("Georgia", "Noto Serif", "Source Serif 4", "DejaVu Serif", "Times New Roman")
SANS = ("Calibri", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


LIGATURES = QFont.Tag("liga")
"""Drawn letter by letter, so that who searches a PDF for a word finds it; scripts that must join still do."""


class Type(NamedTuple):
    """A style of paragraph: size in points, space round it in points, line height as a share of a line."""

    size: float
    before: float = 0
    after: float = 4
    line: float = 1.2
    families: tuple[str, ...] = SERIF
    bold: bool = False
    italic: bool = False
    colour: str = INK
    indent: float = 0


BODY = Type(10.5, 0, 6, 1.25)
ITEM = Type(10, 0, 3, 1.2, indent=12)
TABLE = Type(8.5, 0, 1.5, 1.08, SANS)
TABLE_HEAD = TABLE._replace(bold=True)
CAPTION = Type(9, 8, 3, 1.1, SANS, bold=True)
AFTER_TABLE = Type(4, 0, 6, 1)

PICTURE = Type(4, 2, 10, 1)

PROSE = {
    "body": BODY,
    "eyebrow": Type(9, 0, 3, 1, SANS, bold=True, colour=QUIET),
    "title": Type(21, 2, 10, 1.1, bold=True),
    "item": ITEM,
    "draft": Type(10, 2, 8, 1.1, SANS, bold=True),
    "quotation": Type(11, 1, 4, 1.3, indent=12),
    "faint": Type(8.5, 0, 3, 1, SANS, colour=QUIET),
}
"""The type of each style of prose."""

HEADINGS = {1: Type(15.5, 20, 7, 1.1, bold=True), 2: Type(11.5, 12, 4, 1.1, bold=True)}
DEEPER = Type(10.5, 8, 3, 1.1, bold=True)

_TEXT = Type(11.5, 0, 7, 1.45)
_ASIDE = _TEXT._replace(size=9.5, colour=QUIET)
ARTICLE = {
    SectionKind.HEADLINE: _TEXT._replace(size=17, bold=True, line=1.2),
    SectionKind.DECK: _TEXT._replace(size=12.5, colour=QUIET),
    SectionKind.BYLINE: _ASIDE,
    SectionKind.DATELINE: _TEXT,
    SectionKind.CAPTION: _ASIDE._replace(italic=True),
    SectionKind.CREDIT: _ASIDE._replace(italic=True),
    SectionKind.PARAGRAPH: _TEXT,
    SectionKind.QUOTE: _TEXT._replace(indent=20),
    SectionKind.LIST_ITEM: _TEXT._replace(indent=12),
    SectionKind.TABLE_CELL: _TEXT._replace(size=10, after=3),
    SectionKind.NOTE: _ASIDE,
    SectionKind.FOOTER: _ASIDE,
}
"""The type of each kind of section of the article."""


def font(style: Type) -> QFont:
    """Return the font of a style; its widths are those of its design, so that pages break alike anywhere."""
    made = QFont(list(style.families))
    made.setPixelSize(round(style.size * POINT))
    made.setBold(style.bold)
    made.setItalic(style.italic)
    made.setFeature(LIGATURES, 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def characters(style: Type) -> QTextCharFormat:
    """Return the format of words of a style."""
    made = QTextCharFormat()
    made.setFont(font(style))
    made.setForeground(QColor(f"#{style.colour}"))
    return made


def paragraph(style: Type, *, rtl: bool = False, together: bool = False) -> QTextBlockFormat:
    """Return the format of a paragraph of a style; `together` leaves no space to the next."""
    made = QTextBlockFormat()
    made.setTopMargin(style.before * POINT)
    made.setBottomMargin(0 if together else style.after * POINT)
    made.setLineHeight(style.line * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setLeftMargin(0 if rtl else style.indent * POINT)
    made.setRightMargin(style.indent * POINT if rtl else 0)
    if rtl:
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made
