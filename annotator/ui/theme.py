"""Colours and fonts of a theme, and the style sheet and palette that follow from them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.paths import resource
from annotator.ui.colour import mix, readable

if TYPE_CHECKING:
    from annotator.domain.verdict import Rating

READING_FAMILIES = ("Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
"""Serif faces for the article, best first; none is bundled."""

INTERFACE_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
"""Faces for everything round the article, best first."""

INTERFACE_POINTS = 9.5
"""The usual size of controls and labels, in points."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The named colours of a theme; what each is for stands beside it in resources/themes."""

    ground: QColor
    chrome: QColor
    page: QColor
    raised: QColor
    line: QColor
    edge: QColor
    text: QColor
    soft: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    chosen: QColor
    selection: QColor
    hit: QColor
    warning: QColor
    unchecked: QColor
    gutter: QColor
    caption: QColor
    tick: QColor


@dataclass(frozen=True, slots=True)
class Tint:
    """A rating's colours: behind the words, of its line, and of its word on a card."""

    ground: QColor
    line: QColor
    word: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme; `tints` by rating code, `wheel` for sources in the order in which they come up.

    `least` is the contrast that words have with whatever they stand on: 4.5 or 7 (WCAG 2.2, 1.4.3 and 1.4.6).
    """

    name: str
    label: str
    least: float
    colours: Colours
    tints: dict[str, Tint]
    wheel: tuple[QColor, ...]

    @property
    def is_dark(self) -> bool:
        """Say whether text is lighter than its ground."""
        return self.colours.text.lightness() > self.colours.page.lightness()

    def tint(self, rating: Rating) -> Tint:
        """Return a rating's colours; those of a desk's own scale are mixed from its tint and the page."""
        return self.tints.get(rating.code) or self._mixed(QColor(f"#{rating.tint}"))

    def _mixed(self, own: QColor) -> Tint:
        page, text = self.colours.page, self.colours.text
        ground = readable(mix(own, page, 0.55) if self.is_dark else own, text, page, self.least)
        return Tint(
            ground, self.readable(mix(own, text, 0.45), page), self.readable(mix(own, text, 0.7), page)
        )

    def readable(self, colour: QColor, ground: QColor) -> QColor:
        """Return the colour, nearer to that of the text where it could not be read on the ground."""
        return readable(colour, ground, self.colours.text, self.least)

    def source(self, index: int) -> QColor:
        """Return the colour of the source that came up as number `index`, from 0."""
        return self.wheel[index % len(self.wheel)]


@cache
def load(name: str) -> Theme:
    """Read a theme: light, dark or contrast."""
    rows = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    colours = Colours(**{field.name: QColor(f"#{rows['colours'][field.name]}") for field in fields(Colours)})
    tints = {code: Tint(*(QColor(f"#{value}") for value in row)) for code, row in rows["tints"].items()}
    wheel = tuple(QColor(f"#{value}") for value in rows["sources"]["wheel"])
    return Theme(name, rows["label"], rows["least"], colours, tints, wheel)


def reading_font(points: float) -> QFont:
    """Return the article's face at a size in points."""
    return QFont(_first_of(READING_FAMILIES, QFont.StyleHint.Serif, points))


def interface_font(points: float) -> QFont:
    """Return the face of controls and labels at a size in points."""
    return QFont(_first_of(INTERFACE_FAMILIES, QFont.StyleHint.SansSerif, points))


@cache
def _first_of(families: tuple[str, ...], hint: QFont.StyleHint, points: float) -> QFont:
    font = QFont(list(_installed(families, hint)))
    font.setStyleHint(hint)
    font.setPointSizeF(points)
    return font


@cache
def _installed(families: tuple[str, ...], hint: QFont.StyleHint) -> tuple[str, ...]:
    """Return the families, or the platform's own where none of them is there; asking takes milliseconds."""
    font = QFont(list(families))
    font.setStyleHint(hint)
    if QFontInfo(font).family() in families:
        return families
    return (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)


def palette(theme: Theme) -> QPalette:
    """Return the palette for widgets that no style rule reaches."""
    colours, role = theme.colours, QPalette.ColorRole
    made = QPalette()
    for where, colour in (
        (role.Window, colours.ground),
        (role.Base, colours.raised),
        (role.AlternateBase, colours.chrome),
        (role.Button, colours.chrome),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Link, colours.accent),
        (role.Mid, colours.edge),
    ):
        made.setColor(where, colour)
    return made


def chosen(name: str) -> Theme:
    """Return a theme by name; for "system" the one that it asks for: high contrast, dark or light."""
    if name != "system":
        return load(name)
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return load("contrast")
    return load("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def apply(theme: Theme, style_sheet: str) -> None:
    """Give the whole program a theme's palette, font and style sheet."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(theme))
        app.setFont(interface_font(INTERFACE_POINTS))
        app.setStyleSheet(style_sheet)
