"""Pictures as neutral, frozen shapes: what stands where, before anything draws it.

Lengths are points (1/72 inch), x to the right and y downwards from the upper left corner. `svg` writes one as
text; the window and the pictures of a Word file are drawn from the same shapes by Qt (ui/render).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.verdict import Layer

if TYPE_CHECKING:
    from annotator.domain.ids import ClaimId, SourceId


class Ink(StrEnum):
    """What a colour is for, so that a window can take its own theme's in place of the printed one."""

    TEXT = "text"
    SOFT = "soft"
    LINE = "line"
    PAGE = "page"
    TINT = "tint"


class Colour(NamedTuple):
    """A printed colour (RRGGBB) and what it is for; `rating` is the code of the rating that a tint is of."""

    rgb: str
    ink: Ink
    rating: str = ""


TEXT = Colour("1F2328", Ink.TEXT)
SOFT = Colour("5B6069", Ink.SOFT)
LINE = Colour("D5D0C6", Ink.LINE)
PAGE = Colour("FFFFFF", Ink.PAGE)


class RowKind(StrEnum):
    """What a row of bars is about."""

    SOURCE = "source"
    MORE = "more"
    ANONYMOUS = "anonymous"
    NOBODY = "nobody"
    UNATTRIBUTED = "unattributed"
    RATING = "rating"


class Target(NamedTuple):
    """What a bar stands for: the claims behind it by number, and in words what it shows.

    `source` is set in rows of one source. `rating` is a code of the layer's scale; None is not yet checked.
    """

    row: RowKind
    claims: tuple[ClaimId, ...]
    words: str
    source: SourceId | None = None
    layer: Layer = Layer.CONTENT
    rating: str | None = None


class Box(NamedTuple):
    """A filled rectangle; `target` says what it stands for, where it stands for anything."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour
    target: Target | None = None


class Stroke(NamedTuple):
    """A line through points. `dash` holds lengths drawn and left out in turn; none for an unbroken one."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour
    dash: tuple[float, ...] = ()


class Align(StrEnum):
    """Which end of the words stands at their place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Words(NamedTuple):
    """One line of words; `y` is its base line. Beyond `room` it is cut by an ellipsis; 0 is no bound.

    `source` is set where the words are a source's name.
    """

    x: float
    y: float
    text: str
    size: float
    align: Align = Align.START
    bold: bool = False
    colour: Colour = TEXT
    room: float = 0
    source: SourceId | None = None


Shape = Box | Stroke | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of `width` × `height` points; later shapes lie on earlier ones.

    `told` says in words what it shows to whoever cannot see it; `title` is what it is called.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    told: str = ""
    title: str = ""

    def mirrored(self) -> Drawing:
        """Return it as it is read from right to left: turned about, the words themselves as they are."""
        turned = tuple(_turned(shape, self.width) for shape in self.shapes)
        return replace(self, shapes=turned)


_OTHER_SIDE = {Align.START: Align.END, Align.MIDDLE: Align.MIDDLE, Align.END: Align.START}


def _turned(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Box):
        return shape._replace(x=width - shape.x - shape.width)
    if isinstance(shape, Words):
        return shape._replace(x=width - shape.x, align=_OTHER_SIDE[shape.align])
    return shape._replace(points=tuple((width - x, y) for x, y in shape.points))
