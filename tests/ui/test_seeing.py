"""The measures by which the themes are judged, against published figures."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from annotator.ui.colour import contrast, mix, readable
from tests.ui.seeing import VISIONS, ciede2000, distance, lab, seen

# Rows of table 1 of Sharma, Wu, Dalal (2005): they reach every branch of the hue's arithmetic.
SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("first", "second", "apart"), SHARMA)
def test_distances_are_those_of_the_paper(
    first: tuple[float, float, float], second: tuple[float, float, float], apart: float
) -> None:
    assert ciede2000(first, second) == pytest.approx(apart, abs=5e-5)
    assert ciede2000(second, first) == pytest.approx(apart, abs=5e-5)


def test_white_and_the_primaries_lie_where_cielab_has_them() -> None:
    assert lab(QColor("#FFFFFF")) == pytest.approx((100, 0, 0), abs=0.01)
    assert lab(QColor("#FF0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.02)
    assert lab(QColor("#000000")) == pytest.approx((0, 0, 0), abs=1e-6)


def test_greys_look_the_same_to_everybody() -> None:
    for vision in VISIONS:
        assert distance(seen(QColor("#808080"), vision), QColor("#808080")) < 0.5


def test_red_and_green_of_one_lightness_fall_together_without_the_cones_for_them() -> None:
    red, green = QColor("#C04A3C"), QColor("#6E7A20")
    apart = {vision: distance(seen(red, vision), seen(green, vision)) for vision in VISIONS}
    assert apart["normal"] > 40
    assert apart["deuteranopia"] < apart["tritanopia"] / 2


def test_contrasts_are_those_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#FFFFFF"), QColor("#777777")) == contrast(QColor("#777777"), QColor("#FFFFFF"))


def test_a_colour_goes_no_farther_than_to_that_of_the_text() -> None:
    ground, text, pale = QColor("#FFFFFF"), QColor("#666666"), QColor("#EEEEEE")
    assert readable(text, ground, text, 4.5) == text
    assert readable(pale, ground, text, 21) == text
    assert readable(QColor("#808080"), ground, QColor("#000000"), 4.5) == mix(
        QColor("#808080"), QColor("#000000"), 0.2
    )
