"""Drawings become pictures without a window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.app.ports import LateRenderer
from annotator.domain.errors import NoRendererError
from annotator.exporters.drawing import TEXT, Align, Box, Colour, Drawing, Ink, Stroke, Words
from annotator.ui.render import QtRenderer

INK = TEXT


@pytest.fixture
def renderer(qapp: object) -> QtRenderer:
    assert qapp is not None
    return QtRenderer()


def drawn(renderer: QtRenderer, *shapes: Box | Stroke | Words, scale: float = 2) -> QImage:
    return QImage.fromData(renderer.picture(Drawing(100, 40, shapes), scale=scale))


def inked(image: QImage, columns: range) -> int:
    """Count the dark dots of some columns."""
    return sum(image.pixelColor(x, y).lightness() < 128 for x in columns for y in range(image.height()))


def test_a_picture_has_so_many_dots_a_point(renderer: QtRenderer) -> None:
    image = drawn(renderer, scale=3)
    assert (image.width(), image.height()) == (300, 120)
    assert round(image.dotsPerMeterX() * 0.0254) == 216
    assert image.pixelColor(0, 0) == QColor("white")


def test_boxes_and_strokes_stand_where_they_are_placed(renderer: QtRenderer) -> None:
    box = Box(10, 10, 20, 20, Colour("B2D5E8", Ink.TINT))
    image = drawn(
        renderer, box, Stroke(((50, 0), (50, 40)), 2, INK), Stroke(((60, 0), (60, 40)), 2, INK, (4, 4))
    )
    assert image.pixelColor(40, 40) == QColor("#B2D5E8")
    assert inked(image, range(98, 102)) > 200
    assert 0 < inked(image, range(118, 122)) < inked(image, range(98, 102))


@pytest.mark.parametrize(
    ("align", "left", "right"),
    [(Align.START, False, True), (Align.END, True, False), (Align.MIDDLE, True, True)],
)
def test_words_stand_at_their_place(renderer: QtRenderer, align: Align, *, left: bool, right: bool) -> None:
    image = drawn(renderer, Words(50, 25, "HHHH", 12, align, bold=True))
    assert (inked(image, range(98)) > 0, inked(image, range(102, 200)) > 0) == (left, right)


def test_words_without_room_are_cut(renderer: QtRenderer) -> None:
    image = drawn(renderer, Words(0, 25, "H" * 80, 12, room=50))
    assert inked(image, range(90)) > 0
    assert inked(image, range(104, 200)) == 0


def test_the_same_drawing_is_the_same_picture(renderer: QtRenderer) -> None:
    drawing = Drawing(80, 20, (Words(2, 12, "قالت الهيئة ✓", 9), Box(0, 15, 80, 5, INK)))
    assert renderer.picture(drawing) == renderer.picture(drawing)


def test_what_draws_is_loaded_when_it_is_first_asked_for(renderer: QtRenderer) -> None:
    loaded: list[QtRenderer] = []

    def load() -> QtRenderer:
        loaded.append(renderer)
        return renderer

    late = LateRenderer(load)
    assert loaded == []
    drawing = Drawing(10, 10, ())
    assert [late.picture(drawing), late.picture(drawing)] == [renderer.picture(drawing)] * 2
    assert loaded == [renderer]


def test_where_nothing_can_draw_it_is_said_why() -> None:
    def load() -> QtRenderer:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    with pytest.raises(NoRendererError, match=r"libEGL.*annotator doctor"):
        LateRenderer(load).picture(Drawing(10, 10, ()))
