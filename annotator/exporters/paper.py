"""A document for paper: its parts with clean words, and what stands at the head and the foot of each page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.exporters.outline.blocks import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.exporters.outline.leaves import FlowPart


@dataclass(frozen=True, slots=True)
class Paper:
    """A document for pages: every word is clean, every link is `#anchor` or an address of the web.

    `width` and `height` are those of upright pages, in points. `number` says on each page which it is, of how
    many: a template with `page` and `pages`. `day` is the ISO 8601 date that the file bears, empty where the
    review has none.
    """

    title: str
    authors: str
    language: str
    day: str
    hash: str
    width: float
    height: float
    head: str
    foot: str
    number: str
    parts: tuple[FlowPart, ...]

    @property
    def headings(self) -> Iterator[Heading]:
        """Yield the headings that links can lead to, in order."""
        for part in self.parts:
            yield from (leaf for leaf in part.leaves if isinstance(leaf, Heading) and leaf.anchor)
