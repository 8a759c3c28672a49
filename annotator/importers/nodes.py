"""Paragraphs while a document is walked: what they hold so far, where they will stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.importers.draft import PARAGRAPHS, Block, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONG_CELL = 4
"""Paragraphs of a table cell from which the table is one of layout and its paragraphs are no cells."""

MARK = "\ufeff"
"""The byte order mark, which some programs leave in front of a text."""

_BEFORE = re.compile(rf"[\s{MARK}]*")

CELLS = "\t"
ROWS = "\n"


@dataclass(slots=True, eq=False)
class Node:
    """One paragraph: its pieces of text, of hidden text, and what stands in its text boxes."""

    style: str = ""
    number: str = ""
    """The id of its numbering: "0" takes away that of its style."""

    heads: bool = False
    """Whether its outline level is that of a heading."""

    hides: bool = False
    """Whether its style hides it."""

    joins: bool = False
    """Whether its mark is deleted, so that the next paragraph goes on in it."""

    pieces: list[str] = field(default_factory=list)
    hidden: list[str] | None = None
    boxes: list[Node] | None = None
    kind: SectionKind | None = None
    text: str = ""
    lead: int = 0
    """Code points of white space that were cut off at the start."""

    before: str = PARAGRAPHS
    why: Why | None = None

    @property
    def length(self) -> int:
        """Return the length of the text so far, in code points."""
        return sum(map(len, self.pieces))

    def start_again(self) -> None:
        """Be the next paragraph too: its properties are those that count."""
        self.style = self.number = ""
        self.heads = self.hides = self.joins = False

    def hide(self, text: str) -> None:
        """Add a piece of hidden text."""
        if self.hidden is None:
            self.hidden = []
        self.hidden.append(text)

    def close(self, nodes: list[Node]) -> None:
        """Fix the text, and add to `nodes` this one if it has any, what is hidden in it, and its boxes."""
        whole = "".join(self.pieces)
        self.text = whole.strip()
        if len(self.text) != len(whole) or self.text[:1] == MARK:
            self._cut(whole)
        if self.text:
            nodes.append(self)
        if self.hidden:
            hidden = "".join(self.hidden).strip()
            nodes += [Node(kind=self.kind, text=hidden, why=Why.HIDDEN)] if hidden else []
        nodes += self.boxes or ()

    def _cut(self, whole: str) -> None:
        """Fix the text without what stands before it, and note how much that was."""
        white = _BEFORE.match(whole)
        self.lead = white.end() if white else 0
        self.text = whole[self.lead :].rstrip()

    def offset(self, length: int) -> int:
        """Return the offset in the text of a place that was noted when the node had that length."""
        return min(max(length - self.lead, 0), len(self.text))


@dataclass(slots=True, eq=False)
class Sink:
    """Where finished paragraphs go: the story, a cell, a text box; `carried` waits for its continuation."""

    nodes: list[Node] = field(default_factory=list)
    carried: Node | None = None
    gone: bool = False
    """Whether it is a cell that is deleted, or a piece of a merged one that was read already."""

    def flush(self) -> None:
        """Let a paragraph whose continuation never came stand by itself."""
        if self.carried is not None:
            self.carried.close(self.nodes)
            self.carried = None


Row = list[list[Node]]


class Table:
    """The rows of a table while it is walked; `gone` says that the row that is being read is deleted."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.gone = False

    def begin_row(self) -> None:
        """Begin a row."""
        self.rows.append([])
        self.gone = False

    def take(self, cell: list[Node]) -> bool:
        """Take a cell into the row, unless there is none."""
        if self.rows and not self.gone:
            self.rows[-1].append(cell)
        return bool(self.rows)


def laid_out(rows: list[Row]) -> Iterator[Node]:
    """Yield the paragraphs of a table, row by row: the cells of a row are parted by tabs, rows by line feeds.

    A table of one column, or with a whole story in a cell, only frames what it holds.
    """
    frames = all(len(row) <= 1 for row in rows)
    full = [row for row in ([cell for cell in row if cell] for row in rows) if row]
    if frames or any(len(cell) >= LONG_CELL for row in full for cell in row):
        yield from (node for row in full for cell in row for node in cell)
        return
    for at, row in enumerate(full):
        yield from _row(row, PARAGRAPHS if at == 0 else ROWS)


def _row(cells: Row, before: str) -> Iterator[Node]:
    simple = all(sum(node.why is None for node in cell) <= 1 for cell in cells)
    simple = simple and not any("\n" in node.text for cell in cells for node in cell)
    for cell in cells:
        for node in cell:
            node.before = before
            node.kind = SectionKind.TABLE_CELL
            before = CELLS if simple else ROWS
            yield node


def blocks(nodes: Iterable[Node]) -> tuple[Block, ...]:
    """Return the nodes as blocks with their places."""
    return tuple(Block(node.text, node.kind, node.before, node.why, at) for at, node in enumerate(nodes))


def words_before(node: Node, offset: int) -> tuple[int, int]:
    """Return where the last word before an offset in a node's text begins, and that offset."""
    words = node.text[:offset].split()
    return node.text.rindex(words[-1], 0, offset) if words else offset, offset
