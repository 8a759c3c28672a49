"""What one pass over a story of a document collects."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from annotator.importers.nodes import Node

if TYPE_CHECKING:
    from annotator.importers.draft import NoteKind
    from annotator.importers.findings import FindingCode

Spot = tuple[Node, int]
"""A paragraph and the length that it had."""


class Reference(NamedTuple):
    """Where a footnote or endnote is referred to."""

    kind: NoteKind
    id: str
    spot: Spot


class Story:
    """What a pass collects: paragraphs, places of comments and references, counts, parts that are named."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.starts: dict[str, Spot] = {}
        self.ends: dict[str, Spot] = {}
        self.references: list[Reference] = []
        self.noticed: Counter[FindingCode] = Counter()
        self.margins: list[str] = []
