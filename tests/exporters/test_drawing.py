"""Neutral shapes: turned about for who reads from the right, and written as SVG."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from annotator.exporters.drawing import (
    SOFT,
    TEXT,
    Align,
    Box,
    Colour,
    Drawing,
    Ink,
    RowKind,
    Stroke,
    Target,
    Words,
)
from annotator.exporters.svg import svg

BLUE = Colour("B2D5E8", Ink.TINT, "confirmed")
SHAPES = (
    Box(10, 2, 30, 8, BLUE, Target(RowKind.NOBODY, (), "Nobody is cited: 30%")),
    Stroke(((10, 11.25), (40, 11.25)), 0.7, TEXT, (3.6, 2)),
    Stroke(((0, 0), (0, 20)), 1, TEXT),
    Words(5, 8, 'Ilse & "Bo" <desk>', 9, Align.END, bold=True),
    Words(50, 8, "هيئة الميناء (الأحد)", 9, Align.MIDDLE, colour=SOFT),
)
DRAWING = Drawing(100, 20, SHAPES, "Bars: 30%.", "Who")


def test_a_mirrored_drawing_has_everything_on_the_other_side() -> None:
    assert DRAWING.mirrored().shapes == (
        Box(60, 2, 30, 8, BLUE, Target(RowKind.NOBODY, (), "Nobody is cited: 30%")),
        Stroke(((90, 11.25), (60, 11.25)), 0.7, TEXT, (3.6, 2)),
        Stroke(((100, 0), (100, 20)), 1, TEXT),
        Words(95, 8, 'Ilse & "Bo" <desk>', 9, Align.START, bold=True),
        SHAPES[4],
    )
    assert DRAWING.mirrored().mirrored() == DRAWING


def test_an_svg_is_well_formed_and_says_what_it_shows() -> None:
    tree = etree.fromstring(svg(DRAWING))
    assert tree.get("role") == "img"
    assert tree.get("aria-label") == "Bars: 30%."
    assert tree.get("viewBox") == "0 0 100 20"
    names = [etree.QName(child).localname for child in tree]
    assert names == ["title", "rect", "polyline", "polyline", "text", "text"]
    assert tree[1][0].text == "Nobody is cited: 30%"
    assert (tree[2].get("points"), tree[2].get("stroke-dasharray")) == ("10,11.25 40,11.25", "3.6 2")
    assert tree[3].get("stroke-dasharray") is None
    assert (tree[4].text, tree[4].get("text-anchor")) == ('Ilse & "Bo" <desk>', "end")
    assert tree[4].get("font-weight") == "bold"


def test_words_from_right_to_left_stand_in_isolates() -> None:
    text = etree.fromstring(svg(DRAWING))[5].text
    assert text == "\u2067هيئة الميناء (الأحد)\u2069"


def test_what_xml_cannot_hold_is_replaced() -> None:
    drawing = replace(DRAWING, shapes=(Words(0, 0, "a\x00b\ufffe\ud800", 9),), told="\x01")
    tree = etree.fromstring(svg(drawing))
    assert tree[1].text == "a\ufffdb\ufffd\ufffd"
    assert tree.get("aria-label") == "\ufffd"


def test_nothing_is_loaded_and_nothing_runs() -> None:
    text = svg(DRAWING)
    assert not any(word in text for word in ("href", "script", "url(", "@import"))
