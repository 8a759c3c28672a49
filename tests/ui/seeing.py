"""How far apart colours look, and how they look to people who see fewer of them.

Colours are QColors; work is done in linear sRGB (IEC 61966-2-1), 0 to 1, and in CIELAB under D65.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Sequence

Vision = Literal["normal", "protanopia", "deuteranopia", "tritanopia"]
Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

VISIONS: dict[Vision, Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Severity 1.0 of Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
Deficiency, IEEE TVCG 15 (2009), table 1; applied in linear sRGB."""

TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Triple = (0.95047, 1.0, 1.08883)
"""D65, 2 degrees."""


def seen(colour: QColor, vision: Vision) -> QColor:
    """Return a colour as somebody with this vision sees it."""
    linear = times(VISIONS[vision], tuple(map(_linear, _channels(colour))))
    return QColor.fromRgbF(*(_encoded(min(max(part, 0.0), 1.0)) for part in linear))


def distance(first: QColor, second: QColor) -> float:
    """Return CIEDE2000 with unit weights: about 1 is the least difference that is seen side by side."""
    return ciede2000(lab(first), lab(second))


def lab(colour: QColor) -> Triple:
    """Return L*, a*, b* (CIE 15)."""
    x, y, z = (
        _root(part / white)
        for part, white in zip(times(TO_XYZ, tuple(map(_linear, _channels(colour)))), WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(first: Triple, second: Triple) -> float:
    """Return the difference of two colours in CIELAB.

    Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula, Color Res. Appl. 30 (2005), equations 2 to 22.
    """
    (l1, a1, b1), (l2, a2, b2) = first, second
    chroma = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - _saturation(chroma))
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = (degrees(atan2(b, a * stretch)) % 360 for a, b in ((a1, b1), (a2, b2)))
    light, mean_c, mean_h = (l1 + l2) / 2, (c1 + c2) / 2, _mean_hue(h1, h2, c1 * c2)
    d_hue = 2 * sqrt(c1 * c2) * sin(radians(_turn(h1, h2, c1 * c2) / 2))
    by_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * mean_c)
    by_hue = d_hue / (1 + 0.015 * mean_c * _hue_weight(mean_h))
    rotation = -sin(radians(60 * exp(-(((mean_h - 275) / 25) ** 2)))) * 2 * _saturation(mean_c)
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def _saturation(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25.0**7))


def _turn(h1: float, h2: float, product: float) -> float:
    """Return the way from one hue to the other, in degrees from -180 to 180; grey has none."""
    way = h2 - h1
    return 0.0 if product == 0 else way - 360 if way > 180 else way + 360 if way < -180 else way


def _mean_hue(h1: float, h2: float, product: float) -> float:
    total = h1 + h2
    if product == 0:
        return total
    if abs(h1 - h2) <= 180:
        return total / 2
    return (total + 360) / 2 if total < 360 else (total - 360) / 2


def _hue_weight(hue: float) -> float:
    terms = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(share * cos(radians(times * hue + shift)) for share, times, shift in terms)


def times(matrix: Matrix, vector: Sequence[float]) -> Triple:
    """Return a matrix applied to three numbers."""
    x, y, z = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return x, y, z


def _channels(colour: QColor) -> Triple:
    return colour.redF(), colour.greenF(), colour.blueF()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _root(part: float) -> float:
    return part ** (1 / 3) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29
