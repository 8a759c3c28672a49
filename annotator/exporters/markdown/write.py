"""One review to one Markdown text.

Claims are not tinted here, so a tag stands before and behind the words of each. There are no links inside the
document: viewers do not agree on the names of places.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from annotator.codec.review_json import fingerprint
from annotator.domain.article import SectionKind
from annotator.exporters.addresses import web_address
from annotator.exporters.flow import Flow
from annotator.exporters.markdown.escape import escaped, strong
from annotator.exporters.outline import Digest
from annotator.exporters.outline.article import ArticleLine
from annotator.exporters.outline.blocks import Heading, Picture, Prose, Table, Tone
from annotator.exporters.sanitise import Sanitiser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.review import Review
    from annotator.exporters.outline.blocks import Cell, Inline, Row, Sentence
    from annotator.exporters.outline.leaves import FlowPart, Leaf
    from annotator.exporters.protocol import Options

MOST_COLUMNS = 4
"""Columns of a table that can still be read as it stands; a wider one is written as a list."""


def write(review: Review, options: Options) -> bytes:
    """Return the Markdown of a review, without what must not leave."""
    digest = Digest.of(review, options)
    sanitiser = Sanitiser()
    flow = Flow(
        digest,
        options,
        fingerprint=fingerprint(options.allowed(review)),
        replaced=lambda: sanitiser.replaced,
        every_end=True,
    )
    writer = _Writer(sanitiser)
    blocks = [block for part in flow.parts() for block in writer.part(part)]
    return ("".join(blocks).strip("\n") + "\n").encode()


class _Writer:
    """Writes leaves, each with the blank line before it that it needs."""

    def __init__(self, sanitiser: Sanitiser) -> None:
        self._sanitiser = sanitiser

    def part(self, part: FlowPart) -> Iterator[str]:
        before: Leaf | None = None
        for leaf in part.leaves:
            if isinstance(leaf, Table) and isinstance(before, Heading) and before.says(leaf.title):
                leaf = replace(leaf, title="")  # noqa: PLW2901 - the heading has just said it
            yield self._gap(before, leaf) + self._leaf(leaf)
            before = leaf

    @staticmethod
    def _gap(before: Leaf | None, leaf: Leaf) -> str:
        if isinstance(before, ArticleLine) and before.goes_on and isinstance(leaf, ArticleLine):
            return "\\\n"
        if _is_item(before) and _is_item(leaf):
            return "\n"
        return "\n\n"

    def _leaf(self, leaf: Leaf) -> str:
        if isinstance(leaf, Heading):
            return f"{'#' * min(leaf.level + 1, 6)} {self._text(leaf.text, one_line=True)}"
        if isinstance(leaf, Prose):
            return self._prose(leaf)
        if isinstance(leaf, Table):
            return "\n".join(self._table(leaf))
        if isinstance(leaf, ArticleLine):
            return self._line(leaf)
        if isinstance(leaf, Picture):
            return self._text(leaf.drawing.told, one_line=True)
        assert_never(leaf)

    def _text(self, text: str, *, one_line: bool = False) -> str:
        text = self._sanitiser.clean(text)
        return escaped(" ".join(text.split()) if one_line else text)

    def _prose(self, prose: Prose) -> str:
        words = self._sentence(prose.words)
        if prose.style == "title":
            return f"# {words.replace(BREAK, ' ')}"
        return f"- {words}" if prose.style == "item" else words

    def _line(self, line: ArticleLine) -> str:
        words = escaped(self._sanitiser.clean("".join(piece.text for piece in line.pieces)))
        if line.kind is SectionKind.HEADLINE:
            return f"### {words}"
        return f"> {words}" if line.kind is SectionKind.QUOTE else words

    # --- Sentences ---

    def _sentence(self, words: Sentence) -> str:
        """Return the words of one paragraph; what touches is escaped together, so that no mark is halved."""
        parts = [part for part in words if part.text]
        said = [self._sanitiser.clean(part.text) for part in parts]
        told = ""
        for at, part in enumerate(parts):
            before = said[at - 1] if at else ""
            after = said[at + 1] if at + 1 < len(said) else ""
            told += self._inline(part, said[at], before, after, first=not at)
        return told.strip(" ")

    def _inline(self, part: Inline, text: str, before: str, after: str, *, first: bool) -> str:
        address = web_address(part.link, self._sanitiser) if part.link and part.link[0] != "#" else None
        if address is not None:
            return f"<{address}>" if address == text else f"[{escaped(text)}](<{address}>)"
        lead = text[: len(text) - len(text.lstrip(" "))]
        tail = text[len(text.rstrip(" ")) :] if text.strip(" ") else ""
        told = f"{lead if not first else ''}{escaped(text)}{tail}"
        return strong(told, before, after) if part.tone in {Tone.STRONG, Tone.LABEL} else told

    # --- Tables ---

    def _table(self, table: Table) -> Iterator[str]:
        if not table.header:
            yield from (f"- {self._fact(row)}" for row in table.rows)
            return
        if table.title:
            yield f"{strong(self._text(table.title, one_line=True), '', '')}\n"
        if len(table.columns) <= MOST_COLUMNS and not any(map(_is_long, table.rows)):
            yield from self._grid(table)
        else:
            for row in table.rows:
                yield from self._entry(table, row)

    def _fact(self, row: Row) -> str:
        name, *rest = row.cells
        title = self._text("".join(part.text for words in name.paragraphs for part in words), one_line=True)
        return f"**{title}:** {' '.join(map(self._cell, rest))}"

    def _grid(self, table: Table) -> Iterator[str]:
        titles = (self._text(column.title, one_line=True) for column in table.columns)
        yield f"| {' | '.join(titles)} |"
        yield f"|{' --- |' * len(table.columns)}"
        for row in table.rows:
            yield f"| {' | '.join(self._cell(cell) for cell in row.cells)} |"

    def _entry(self, table: Table, row: Row) -> Iterator[str]:
        """Yield a row as an item of a list, with an item under it for each other column with words."""
        titles = [self._text(column.title, one_line=True) for column in table.columns]
        first, *rest = (self._cell(cell) for cell in row.cells)
        yield f"- {titles[0]} {first}"
        for title, said in zip(titles[1:], rest, strict=True):
            if said not in {"", "–"}:
                mark = "" if title.endswith("?") else ":"
                yield f"  - **{title}{mark}** {said}".replace("\n", "\n    ")

    def _cell(self, cell: Cell) -> str:
        return BREAK.join(filter(None, map(self._sentence, cell.paragraphs)))


BREAK = "\\\n"
"""A hard break."""


def _is_item(leaf: Leaf | None) -> bool:
    return isinstance(leaf, Prose) and leaf.style == "item"


def _is_long(row: Row) -> bool:
    """Say whether a row has a cell of several paragraphs or lines, which no grid holds."""
    return any(
        len(cell.paragraphs) > 1 or "\n" in part.text or "\r" in part.text
        for cell in row.cells
        for words in cell.paragraphs
        for part in words
    )
