"""Tables: a header row that repeats, rows that do not split, cells tinted as verdicts are."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING, Protocol

from annotator.exporters.outline.blocks import Inline, Tone
from annotator.exporters.word.styles import RULE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.exporters.outline.blocks import Cell, Row, Sentence, Table

HEAD = "AnnotatorTableHead"
BODY = "AnnotatorTableText"
SIGNS = "AnnotatorMatrixText"

_TIGHT = (
    '<w:tblCellMar><w:left w:w="20" w:type="dxa"/><w:right w:w="20" w:type="dxa"/></w:tblCellMar>',
    f'<w:tblBorders><w:insideV w:val="single" w:sz="2" w:space="0" w:color="{RULE}"/></w:tblBorders>',
)
"""The margins of cells that hold signs, and the lines between their columns."""


class Paragraphs(Protocol):
    """What writes the paragraphs of cells."""

    def paragraph(self, style: str, words: Sentence, *, anchor: str = "") -> str:
        """Return a paragraph of a style; `anchor` names a bookmark round its words."""
        ...


def table(
    block: Table, paragraphs: Paragraphs, *, width: int, caption: str, rtl: bool = False
) -> Iterator[str]:
    """Yield a table over `width` twentieths of a point, and the small paragraph that parts it from the next.

    `caption` is its alternative text, escaped; with `rtl` its first column stands at the right.
    """
    total = sum(column.share for column in block.columns)
    widths = [width * column.share // total for column in block.columns]
    yield _opening(block, widths, caption, rtl=rtl)
    rest = SIGNS if block.tight else BODY
    if block.header:
        styles = chain((HEAD,), repeat(SIGNS if block.tight else HEAD))
        titles = (
            _cell(style, "", ((Inline(column.title, Tone.STRONG, column.link),),), paragraphs)
            for style, column in zip(styles, block.columns, strict=False)
        )
        yield _row(titles, widths, "<w:tblHeader/>")
    for row in block.rows:
        yield _row(_cells(row, rest, paragraphs), widths)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="AnnotatorAfterTable"/></w:pPr></w:p>'


def _opening(block: Table, widths: list[int], caption: str, *, rtl: bool) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    header = block.header
    look = f'w:val="{"0620" if header else "0680"}" w:firstRow="{header:d}" w:lastRow="0"'
    margins, borders = _TIGHT if block.tight else ("", "")
    way = "<w:bidiVisual/>" * rtl
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="AnnotatorTable"/>{way}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'{borders}<w:tblLayout w:type="fixed"/>{margins}<w:tblLook {look} w:firstColumn="{not header:d}"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _row(cells: Iterable[tuple[str, str]], widths: list[int], header: str = "") -> str:
    written = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{content}</w:tc>'
        for width, (shade, content) in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{''.join(written)}</w:tr>"


def _cells(row: Row, rest: str, paragraphs: Paragraphs) -> Iterator[tuple[str, str]]:
    """Yield shading and content of the cells; the first one holds the row's bookmark.

    `rest` is the style of the others.
    """
    first, *others = row.cells
    yield _cell(BODY, _shade(first), first.paragraphs, paragraphs, row.anchor)
    for cell in others:
        yield _cell(rest, _shade(cell), cell.paragraphs, paragraphs)


def _shade(cell: Cell) -> str:
    return "" if cell.look is None else f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.look.tint}"/>'


def _cell(
    style: str, shade: str, sentences: tuple[Sentence, ...], paragraphs: Paragraphs, anchor: str = ""
) -> tuple[str, str]:
    first, *rest = sentences
    content = paragraphs.paragraph(style, first, anchor=anchor)
    return shade, content + "".join(paragraphs.paragraph(style, words) for words in rest)
