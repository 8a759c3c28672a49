"""A drawing as SVG, to stand in a page or a file by itself: no script, no font, nothing loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.drawing import Align, Box, Words
from annotator.exporters.sanitise import Sanitiser
from annotator.text.direction import isolated

if TYPE_CHECKING:
    from annotator.exporters.drawing import Drawing, Shape, Stroke

FAMILY = "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

_ANCHORS = {Align.START: "start", Align.MIDDLE: "middle", Align.END: "end"}


def svg(drawing: Drawing) -> str:
    """Return the drawing as one `<svg>` element, its description as its name for screen readers."""
    size = f"{_number(drawing.width)} {_number(drawing.height)}"
    body = "".join(map(_shape, drawing.shapes))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{_number(drawing.width)}pt"'
        f' height="{_number(drawing.height)}pt" role="img" aria-label="{_escaped(drawing.told)}"'
        f' font-family="{FAMILY}"><title>{_escaped(drawing.title)}</title>{body}</svg>'
    )


def _shape(shape: Shape) -> str:
    if isinstance(shape, Box):
        return _box(shape)
    return _line(shape) if isinstance(shape, Words) else _stroke(shape)


def _box(box: Box) -> str:
    told = f"<title>{_escaped(box.target.words)}</title>" if box.target is not None else ""
    place = (
        f'x="{_number(box.x)}" y="{_number(box.y)}"'
        f' width="{_number(box.width)}" height="{_number(box.height)}"'
    )
    return f'<rect {place} fill="#{box.colour.rgb}">{told}</rect>'


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in stroke.points)
    dash = f' stroke-dasharray="{" ".join(map(_number, stroke.dash))}"' if stroke.dash else ""
    return (
        f'<polyline points="{points}" fill="none" stroke="#{stroke.colour.rgb}"'
        f' stroke-width="{_number(stroke.width)}"{dash}/>'
    )


def _line(words: Words) -> str:
    text = isolated(_escaped(words.text))
    bold = ' font-weight="bold"' if words.bold else ""
    return (
        f'<text x="{_number(words.x)}" y="{_number(words.y)}" font-size="{_number(words.size)}"'
        f' text-anchor="{_ANCHORS[words.align]}" fill="#{words.colour.rgb}"{bold}>{text}</text>'
    )


def _number(value: float) -> str:
    """Return a length with two decimals at most, the same on every machine."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _escaped(text: str) -> str:
    return Sanitiser().attribute(text)
