"""Neutral leaves to a text document, by cursor alone: no word of them is ever read as markup."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from annotator.domain.article import SectionKind
from annotator.domain.verdict import Underline
from annotator.exporters.outline.article import ArticleLine, Change, Tag
from annotator.exporters.outline.blocks import Heading, Inline, Picture, Prose, Table, Tone, runs_rtl
from annotator.text.direction import is_rtl
from annotator.ui.render import fonts
from annotator.ui.render.fonts import POINT, Type
from annotator.ui.render.picture import drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextTableCell

    from annotator.exporters.drawing import Drawing
    from annotator.exporters.outline.article import Stretch
    from annotator.exporters.outline.blocks import Column, Look, Row, Sentence
    from annotator.exporters.outline.leaves import Leaf

UNDER = QTextFormat.Property.UserProperty.value + 1
"""The property of words with a line under them: the code of its style, `none` for no verdict."""

COMPANY = 60
"""Points that must be left under a heading on its page: else it goes to the next one."""

NO_VERDICT = "none"

PICTURE_SCALE = 4
"""Dots to a point of a drawing: 288 an inch."""


class Builder:
    """Fills one document, whose page size is set, with leaves; `margin` is in units of a page.

    Each paragraph and each table is one edit, so that it is laid out once, and a heading can be sent to the
    next page before anything follows it: Qt loses lines where that is done later.
    """

    def __init__(self, document: QTextDocument, margin: float) -> None:
        self._document = document
        self._margin = margin
        self._cursor = QTextCursor(document)
        self._fresh = True
        self._pictures = 0
        self._before: Heading | None = None

    def leaf(self, leaf: Leaf, following: Leaf | None = None) -> None:
        """Write a leaf after what is there; a heading stays with what follows it, a picture whole."""
        if isinstance(leaf, Heading):
            company = following.drawing.height if isinstance(following, Picture) else 0
            self._heading(leaf, company + COMPANY)
        elif isinstance(leaf, Prose):
            self._paragraph(fonts.PROSE[leaf.style], leaf.words)
        elif isinstance(leaf, Table):
            self._table(leaf)
        elif isinstance(leaf, ArticleLine):
            self._line(leaf)
        elif isinstance(leaf, Picture):
            self._picture(leaf.drawing)
        else:
            assert_never(leaf)
        self._before = leaf if isinstance(leaf, Heading) else None

    # --- Paragraphs ---

    def _heading(self, heading: Heading, company: float) -> None:
        style = fonts.HEADINGS.get(heading.level, fonts.DEEPER)
        words = fonts.characters(style)
        name_place(words, heading.anchor)
        with self._edit():
            self._begin(style, rtl=is_rtl(heading.text), turn=heading.fresh)
            self._cursor.insertText(heading.text, words)
        self._keep_company(company)

    def _paragraph(self, style: Type, words: Sentence) -> None:
        with self._edit():
            self._begin(style, rtl=runs_rtl(words))
            write(self._cursor, style, words)

    @contextmanager
    def _edit(self) -> Iterator[None]:
        self._cursor.beginEditBlock()
        yield
        self._cursor.endEditBlock()

    def _begin(self, style: Type, *, rtl: bool = False, together: bool = False, turn: bool = False) -> None:
        block = fonts.paragraph(style, rtl=rtl, together=together)
        if turn and not self._fresh:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(fonts.characters(style))
        else:
            self._cursor.insertBlock(block, fonts.characters(style))
        self._fresh = False

    def _keep_company(self, company: float = COMPANY) -> None:
        """Send the last paragraph to the next page if less than `company` points are left under it."""
        block = self._cursor.block()
        height = self._document.pageSize().height()
        bottom = self._document.documentLayout().blockBoundingRect(block).bottom()
        if height - self._margin - bottom % height < company * POINT:
            turned = block.blockFormat()
            turned.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._cursor.setBlockFormat(turned)

    def _line(self, line: ArticleLine) -> None:
        style = fonts.ARTICLE[line.kind or SectionKind.PARAGRAPH]
        with self._edit():
            self._begin(style, rtl=is_rtl(line.words), together=line.goes_on)
            for piece in line.pieces:
                if isinstance(piece, Tag):
                    self._tag(piece, style)
                else:
                    self._stretch(
                        piece, style if piece.kind is line.kind else style._replace(colour=fonts.QUIET)
                    )

    def _stretch(self, stretch: Stretch, style: Type) -> None:
        words = tinted(fonts.characters(style), stretch.look, line_under=True)
        if stretch.change is Change.STRUCK:
            words.setFontStrikeOut(True)
            words.setForeground(QColor(f"#{fonts.STRUCK}"))
        elif stretch.change is Change.NEW:
            words.setForeground(QColor(f"#{fonts.NEW}"))
            words.setProperty(UNDER, str(Underline.DOUBLE))
        self._cursor.insertText(stretch.text, words)

    def _tag(self, tag: Tag, style: Type) -> None:
        small = Type(style.size * 0.72, families=fonts.SANS, bold=True)
        words = fonts.characters(small if tag.look is not None else small._replace(colour=fonts.QUIET))
        tinted(words, tag.look, line_under=False)
        if tag.link:
            words.setAnchor(True)
            words.setAnchorHref(tag.link)
        bracket = QTextCharFormat(words)
        bracket.clearProperty(QTextFormat.Property.AnchorHref.value)
        name_place(bracket, tag.anchor)
        self._cursor.insertText(tag.text[:1], bracket)
        self._cursor.insertText(tag.text[1:], words)

    def _picture(self, drawing: Drawing) -> None:
        self._pictures += 1
        name = f"picture{self._pictures}"
        resource = QTextDocument.ResourceType.ImageResource.value
        self._document.addResource(resource, QUrl(name), drawn(drawing, scale=PICTURE_SCALE))
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(drawing.width * POINT)
        image.setHeight(drawing.height * POINT)
        with self._edit():
            self._begin(fonts.PICTURE)
            self._cursor.insertImage(image)

    # --- Tables ---

    def _table(self, table: Table) -> None:
        said = self._before is not None and self._before.says(table.title)
        if table.header and table.title and not said:
            self._paragraph(fonts.CAPTION, (Inline(table.title),))
            self._keep_company()
        with self._edit():
            self._cells(table)
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
            self._cursor.setBlockFormat(fonts.paragraph(fonts.AFTER_TABLE))
            self._cursor.setBlockCharFormat(fonts.characters(fonts.AFTER_TABLE))

    def _cells(self, table: Table) -> None:
        made = self._cursor.insertTable(len(table.rows) + table.header, len(table.columns), _format(table))
        if table.header:
            for at, column in enumerate(table.columns):
                _head(made.cellAt(0, at), column)
        for at, row in enumerate(table.rows, start=int(table.header)):
            self._row(row, [made.cellAt(at, column) for column in range(len(row.cells))])

    @staticmethod
    def _row(row: Row, cells: list[QTextTableCell]) -> None:
        anchor = row.anchor
        for cell, to in zip(row.cells, cells, strict=True):
            _ruled(to, "" if cell.look is None else cell.look.tint)
            cursor = to.firstCursorPosition()
            for at, words in enumerate(cell.paragraphs):
                block = fonts.paragraph(fonts.TABLE, rtl=runs_rtl(words))
                if at:
                    cursor.insertBlock(block)
                else:
                    cursor.setBlockFormat(block)
                anchor = write(cursor, fonts.TABLE, words, anchor=anchor)


def _format(table: Table) -> QTextTableFormat:
    made = QTextTableFormat()
    total = sum(column.share for column in table.columns)
    kind = QTextLength.Type.PercentageLength
    made.setColumnWidthConstraints([QTextLength(kind, 100 * c.share / total) for c in table.columns])
    made.setWidth(QTextLength(kind, 100))
    made.setHeaderRowCount(int(table.header))
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellPadding((1.5 if table.tight else 3.5) * POINT)
    made.setCellSpacing(0)
    made.setTopMargin(3 * POINT)
    return made


def _ruled(cell: QTextTableCell, ground: str) -> None:
    """Give a cell a rule above and its ground; a row that goes on overleaf leaves nothing open."""
    look = cell.format().toTableCellFormat()
    look.setTopBorder(0.5 * POINT)
    look.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setTopBorderBrush(QBrush(QColor(f"#{fonts.RULE}")))
    if ground:
        look.setBackground(QColor(f"#{ground}"))
    cell.setFormat(look)


def _head(cell: QTextTableCell, column: Column) -> None:
    _ruled(cell, fonts.HEAD)
    cursor = cell.firstCursorPosition()
    cursor.setBlockFormat(fonts.paragraph(fonts.TABLE_HEAD, rtl=is_rtl(column.title)))
    write(cursor, fonts.TABLE_HEAD, (Inline(column.title, link=column.link),))


# --- Words ---


def write(cursor: QTextCursor, style: Type, words: Sentence, *, anchor: str = "") -> str:
    """Write the words of a paragraph; `anchor` names the first of them that is no link itself.

    Returns the anchor if it found no such words: Qt makes no place of words that are a link.
    """
    for part in words:
        if part.text:
            made = _toned(style, part)
            if anchor and not part.link:
                name_place(made, anchor)
                anchor = ""
            cursor.insertText(part.text.replace("\n", "\u2028"), made)
    return anchor


def _toned(style: Type, part: Inline) -> QTextCharFormat:
    if part.tone in {Tone.STRONG, Tone.LABEL}:
        style = style._replace(bold=True)
    elif part.tone is Tone.FAINT:
        style = style._replace(colour=fonts.QUIET)
    if part.link:
        style = style._replace(colour=fonts.LINK)
    made = tinted(fonts.characters(style), part.look, line_under=part.look is not None)
    if part.link:
        made.setAnchor(True)
        made.setAnchorHref(part.link)
    return made


def tinted(words: QTextCharFormat, look: Look | None, *, line_under: bool) -> QTextCharFormat:
    """Return the format of words with a look's ground, dark ink and line."""
    if look is not None:
        words.setBackground(QColor(f"#{look.tint}"))
        words.setForeground(QColor(f"#{fonts.INK}"))
        if line_under:
            words.setProperty(UNDER, str(look.underline or NO_VERDICT))
    return words


def name_place(words: QTextCharFormat, anchor: str) -> None:
    """Let links lead to words, where they have a name."""
    if anchor:
        words.setAnchor(True)
        words.setAnchorNames([anchor])
