"""The names of WordprocessingML, in its two namespaces: transitional, which Word writes, and strict."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element


class Spaces(NamedTuple):
    """The namespaces of one flavour: the words themselves (`w`) and the references to other parts (`r`)."""

    w: str
    r: str


TRANSITIONAL = Spaces(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
)
STRICT = Spaces(
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
FLAVOURS = {spaces.w: spaces for spaces in (TRANSITIONAL, STRICT)}

CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}",
    "{http://purl.oclc.org/ooxml/officeDocument/math}",
)
CHARTS = (
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart",
    "{http://purl.oclc.org/ooxml/drawingml/chart}chart",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds",
    "{http://purl.oclc.org/ooxml/drawingml/diagram}relIds",
)
BRANCHES = (f"{CHOICES}Choice", f"{CHOICES}Fallback")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
OFF = frozenset({"0", "false", "off"})
"""What an on-off property says when it is off; without a value it is on."""


@cache
def tag(space: str, name: str) -> str:
    """Return a name as lxml writes it."""
    return f"{{{space}}}{name}"


class Often(NamedTuple):
    """Names that are compared again and again, written out once."""

    text: str
    run: str
    paragraph: str
    properties: str
    tabs: str
    row: str
    value: str


def often(w: str) -> Often:
    """Return these names in the namespace `w`."""
    return Often(*(tag(w, name) for name in ("t", "r", "pPr", "rPr", "tabs", "trPr", "val")))


def local(element: _Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def space(element: _Element) -> str:
    """Return the namespace of an element's name, empty when it has none."""
    name = str(element.tag)
    return name[1:].partition("}")[0] if name.startswith("{") else ""
