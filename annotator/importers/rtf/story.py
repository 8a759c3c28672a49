"""A run of paragraphs of rich text, and the table that is being read in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.importers.nodes import Node, laid_out

if TYPE_CHECKING:
    from annotator.importers.nodes import Row


@dataclass(slots=True, eq=False)
class Story:
    """The text itself, a note, a margin, a comment or a text box, as its `kind` says.

    `spot` is where a note or box stands: a paragraph, and the length that it had.
    """

    kind: str = "body"
    spot: tuple[Node, int] | None = None
    nodes: list[Node] = field(default_factory=list)
    node: Node = field(default_factory=Node)
    in_table: bool = False
    cell: list[Node] = field(default_factory=list)
    row: Row = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def plain(self) -> None:
        """Take the properties of the paragraph back to what they are without any word on them."""
        self.in_table = False
        self.node.kind = None

    def end_paragraph(self) -> None:
        """Close the paragraph; its properties hold on until others are named."""
        node, self.node = self.node, Node(kind=self.node.kind)
        if self.in_table:
            node.close(self.cell)
        else:
            self.end_table()
            node.close(self.nodes)

    def end_cell(self) -> None:
        """Close a cell."""
        self.in_table = True
        self.end_paragraph()
        self.row.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        """Close a row."""
        if self.cell:
            self.row.append(self.cell)
        if self.row:
            self.rows.append(self.row)
        self.row, self.cell = [], []

    def end_table(self) -> None:
        """Lay out the table that was read, if one was."""
        self.end_row()
        self.nodes += laid_out(self.rows)
        self.rows = []

    def close(self) -> list[Node]:
        """Return the paragraphs when there are no more."""
        self.end_paragraph()
        self.end_table()
        return self.nodes
