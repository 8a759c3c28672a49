"""Colours: mixed, and how well one can be read on another."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour with `share` (0 to 1) of the second."""
    pairs = (
        (first.red(), second.red()),
        (first.green(), second.green()),
        (first.blue(), second.blue()),
    )
    return QColor(*(round(a * (1 - share) + b * share) for a, b in pairs))


def contrast(first: QColor, second: QColor) -> float:
    """Return the ratio of two colours' luminances, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor, ground: QColor, text: QColor, least: float) -> QColor:
    """Return the colour, mixed with that of the text until its contrast with the ground is `least`."""
    for share in range(0, 10, 2):
        mixed = mix(colour, text, share / 10)
        if contrast(mixed, ground) >= least:
            return mixed
    return text


def _luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, with the threshold of IEC 61966-2-1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
