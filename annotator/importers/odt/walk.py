"""One pass over the XML of an OpenDocument text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.article import SectionKind
from annotator.importers.draft import Why
from annotator.importers.findings import FindingCode
from annotator.importers.nodes import Node, laid_out
from annotator.importers.odt.names import (
    DRAW,
    DUBLIN,
    OFFICE,
    PARAGRAPHS,
    ROWS,
    SIGNS,
    SILENT,
    TABLE,
    TEXT,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from annotator.importers.nodes import Row
    from annotator.importers.odt.styles import Styles

Spot = tuple[Node, int]
"""A paragraph and the length that it had."""

SPACES = 1_000
"""The most spaces that one element may stand for."""

_WHITE = re.compile(r"[ \t\r\n]+")


class Comment(NamedTuple):
    """A comment: its words, who made it when, and where it begins."""

    text: str
    author: str
    at: str
    key: str
    spot: Spot | None


class Note(NamedTuple):
    """A footnote or endnote: its sign, its paragraphs, and where it is referred to."""

    is_endnote: bool
    label: str
    nodes: list[Node]
    spot: Spot


class Walk:
    """What a pass collects: paragraphs, notes, comments with the places where they end, and counts."""

    def __init__(self, styles: Styles) -> None:
        """Read with these styles."""
        self.notes: list[Note] = []
        self.comments: list[Comment] = []
        self.ends: dict[str, Spot] = {}
        self.noticed: Counter[FindingCode] = Counter()
        self._styles = styles
        self._in_list = 0
        self._hidden = 0
        self._inline: dict[str, Callable[[_Element, Node], None]] = {
            f"{TEXT}s": self._spaces, f"{TEXT}note": self._note, f"{OFFICE}annotation": self._comment,
            f"{OFFICE}annotation-end": self._comment_end, f"{TEXT}span": self._span,
            f"{TEXT}hidden-paragraph": self._nothing,
        }  # fmt: skip

    def blocks(self, element: _Element) -> list[Node]:
        """Return the paragraphs in an element, tables laid out."""
        nodes: list[Node] = []
        for child in element:
            self._block(child, nodes)
        return nodes

    def _block(self, element: _Element, nodes: list[Node]) -> None:
        tag = str(element.tag)
        if tag in SILENT:
            return
        if tag in PARAGRAPHS:
            self._paragraph(element, nodes)
        elif tag == f"{TABLE}table":
            nodes += laid_out(self._rows(element))
        elif tag == f"{TEXT}tracked-changes":
            self._changes(element)
        elif tag == f"{TEXT}list":
            self._in_list += 1
            nodes += self.blocks(element)
            self._in_list -= 1
        elif tag == f"{TEXT}section" and element.get(f"{TEXT}display") == "none":
            self._hidden += 1
            nodes += self.blocks(element)
            self._hidden -= 1
        elif tag == f"{OFFICE}annotation":
            self._comment(element, None)
        else:
            nodes += self.blocks(element)

    def _rows(self, table: _Element) -> list[Row]:
        rows: list[Row] = []
        for child in table:
            if child.tag in ROWS:
                rows += self._rows(child)
            elif child.tag == f"{TABLE}table-row":
                rows.append([self.blocks(cell) for cell in child if cell.tag == f"{TABLE}table-cell"])
        return rows

    def _changes(self, element: _Element) -> None:
        for name, code in (("deletion", FindingCode.DELETIONS), ("insertion", FindingCode.INSERTIONS)):
            self.noticed[code] += sum(1 for _ in element.iter(f"{TEXT}{name}"))

    # --- Paragraphs ---

    def _paragraph(self, element: _Element, nodes: list[Node]) -> None:
        node = Node(kind=self._kind(element))
        self._words(element, node)
        hides = self._hidden or element.get(f"{TEXT}style-name") in self._styles.hidden
        if hides:
            node.why = Why.HIDDEN
        node.close(nodes)

    def _kind(self, element: _Element) -> SectionKind | None:
        known = self._styles.kinds.get(element.get(f"{TEXT}style-name", ""))
        if known is not None:
            return known
        if element.tag == f"{TEXT}h":
            return SectionKind.HEADLINE
        return SectionKind.LIST_ITEM if self._in_list else None

    def _words(self, element: _Element, node: Node) -> None:
        """Add what stands in a paragraph, or in an element inside one."""
        self._add(element.text, node)
        for child in element:
            tag = str(child.tag)
            if tag in SIGNS:
                node.pieces.append(SIGNS[tag])
            elif (handler := self._inline.get(tag)) is not None:
                handler(child, node)
            elif tag.startswith(DRAW) or tag in PARAGRAPHS or tag == f"{TABLE}table":
                self._aside(child, node)
            elif tag not in SILENT:
                self._words(child, node)
            self._add(child.tail, node)

    def _add(self, text: str | None, node: Node) -> None:
        """Add characters; white space between them is one space, as in all of XML's texts."""
        if not text:
            return
        text = _WHITE.sub(" ", text)
        if text[0] == " " and (not node.pieces or node.pieces[-1][-1:] == " "):
            text = text[1:]
        if text:
            node.pieces.append(text)

    def _aside(self, element: _Element, node: Node) -> None:
        """Let what stands in a text box come after the paragraph that it is bound to."""
        if element.tag == f"{DRAW}object":
            self.noticed[FindingCode.DRAWINGS] += 1
            return
        nodes: list[Node] = []
        self._block(element, nodes)
        node.boxes = [*(node.boxes or ()), *nodes]

    def _nothing(self, _element: _Element, _node: Node) -> None:
        """Pass over an element."""

    def _spaces(self, element: _Element, node: Node) -> None:
        count = element.get(f"{TEXT}c", "1")
        node.pieces.append(" " * min(int(count) if count.isdecimal() else 1, SPACES))

    def _span(self, element: _Element, node: Node) -> None:
        if element.get(f"{TEXT}style-name") not in self._styles.hidden:
            self._words(element, node)
            return
        aside = Node()
        self._words(element, aside)
        node.hide("".join(aside.pieces))

    # --- Notes and comments ---

    def _note(self, element: _Element, node: Node) -> None:
        body, sign = element.find(f"{TEXT}note-body"), element.find(f"{TEXT}note-citation")
        nodes = [] if body is None else self.blocks(body)
        for one in nodes:
            one.kind = SectionKind.NOTE
        label = "" if sign is None else "".join(sign.itertext())
        is_endnote = element.get(f"{TEXT}note-class") == "endnote"
        self.notes.append(Note(is_endnote, label, nodes, (node, node.length)))

    def _comment(self, element: _Element, node: Node | None) -> None:
        nodes: list[Node] = []
        for child in element:
            if child.tag in {*PARAGRAPHS, f"{TEXT}list"}:
                self._block(child, nodes)
        text = "\n".join(one.text for one in nodes)
        author, at = (element.findtext(f"{DUBLIN}{name}") or "" for name in ("creator", "date"))
        spot = None if node is None else (node, node.length)
        self.comments.append(Comment(text, author, at, element.get(f"{OFFICE}name", ""), spot))

    def _comment_end(self, element: _Element, node: Node) -> None:
        self.ends[element.get(f"{OFFICE}name", "")] = node, node.length
