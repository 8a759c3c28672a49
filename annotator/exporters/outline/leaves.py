"""What a format without comments has to draw, the article in its place."""

from __future__ import annotations

from typing import NamedTuple

from annotator.exporters.outline.article import ArticleLine
from annotator.exporters.outline.blocks import Heading, Picture, Prose, Table

Leaf = Heading | Prose | Table | Picture | ArticleLine
"""One thing to draw. A new kind of block is a new member here, and mypy names every format that lacks it."""


class FlowPart(NamedTuple):
    """A part of a document; a wide one stands on landscape pages where there are pages."""

    leaves: tuple[Leaf, ...]
    wide: bool = False
