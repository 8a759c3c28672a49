"""How alike two pictures of the window are, whatever a machine's smoothing of letters does.

Both are made small; then the means of small tiles are compared. What moves by some pixels, changes its colour
or is not there at all, changes a tile; how the edge of a letter is drawn does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, qBlue, qGreen, qRed

TILE = 12
"""Pixels of a picture, across and down, that are compared as one mean."""

TILE_MOST = 16.0
"""The most by which a tile's mean may differ in a channel, of 255."""

MEAN_MOST = 1.5
"""The same of all tiles together."""


@dataclass(frozen=True)
class Likeness:
    """The greatest and the mean difference of tiles, of 255, and a picture in which they are red."""

    greatest: float
    mean: float
    picture: QImage

    @property
    def is_close(self) -> bool:
        """Say whether both pictures show the same."""
        return self.greatest <= TILE_MOST and self.mean <= MEAN_MOST


def compare(first: QImage, second: QImage) -> Likeness:
    """Compare two pictures; different sizes are as different as can be."""
    if first.size() != second.size():
        return Likeness(255.0, 255.0, second)
    one, other = tiles(first), tiles(second)
    apart = [
        [_apart(one.pixel(x, y), other.pixel(x, y)) for x in range(one.width())] for y in range(one.height())
    ]
    every = [value for line in apart for value in line]
    return Likeness(max(every), sum(every) / len(every), _shown(second, apart))


def tiles(image: QImage) -> QImage:
    """Return a picture with one pixel for each tile: the mean of its colours."""
    size = (max(1, image.width() // TILE), max(1, image.height() // TILE))
    ways = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(*size, *ways)


def _apart(one: int, other: int) -> int:
    return max(abs(part(one) - part(other)) for part in (qRed, qGreen, qBlue))


def _shown(image: QImage, apart: list[list[int]]) -> QImage:
    """Return a picture, pale, with what differs in red."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    for y in range(made.height()):
        for x in range(made.width()):
            value = apart[min(y // TILE, len(apart) - 1)][min(x // TILE, len(apart[0]) - 1)]
            if value > TILE_MOST / 2:
                made.setPixelColor(x, y, QColor(255, max(0, 160 - value * 4), max(0, 160 - value * 4)))
    return made
