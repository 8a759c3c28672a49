"""Pictures as neutral, frozen shapes: what stands where, before anything draws it.

Lengths are points (1/72 inch), x to the right and y downwards from the upper left corner; colours are RRGGBB.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Align(StrEnum):
    """Which end of the words stands at their place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Box(NamedTuple):
    """A rectangle; without `fill` it is empty, without `edge` it has no line round it."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    radius: float = 0


class Stroke(NamedTuple):
    """A line through points, each (x, y)."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 1
    dashed: bool = False


class Words(NamedTuple):
    """One line of words; `y` is its base line. Beyond `room` it is cut by an ellipsis; 0 is no bound."""

    x: float
    y: float
    text: str
    size: float = 9
    colour: str = "1C1B19"
    bold: bool = False
    align: Align = Align.START
    room: float = 0


Shape = Box | Stroke | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of `width` × `height` points; later shapes lie on earlier ones. `told` is what it shows."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    told: str = ""
