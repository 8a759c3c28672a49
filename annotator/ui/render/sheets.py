"""A document for paper, laid out: how many pages, and each drawn on whatever paints.

Pages are laid out in tenths of a point, whatever they are drawn on later: so a preview breaks lines and pages
as the file does.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from annotator.exporters.outline.blocks import Heading, Table
from annotator.text.direction import is_rtl_language
from annotator.ui.render import fonts
from annotator.ui.render.build import Builder
from annotator.ui.render.fonts import POINT, Type
from annotator.ui.render.painting import painting
from annotator.ui.render.under import draw, lines_under

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.exporters.outline.leaves import Leaf
    from annotator.exporters.paper import Paper

DOTS_PER_INCH = 72 * POINT
MARGIN = 62
"""Margins in points: 22 mm, as in the Word files."""

PORTION = 200
"""Rows of a table, and leaves of a part, that are laid out in one go."""

CONTINUED = "\0"
"""The title of a further portion of a table, which no table has."""

EDGE = 34
"""From the edge of the paper to the line of the header, and to that of the footer, in points."""

RUNNING = Type(8, 0, 0, 1, fonts.SANS, colour=fonts.QUIET)


class Place(NamedTuple):
    """One page: which of the laid-out stretches it is in, and which page of that."""

    stretch: int
    page: int


class Sheets:
    """The pages of one document."""

    def __init__(self, paper: Paper, check: Callable[[], None] = lambda: None) -> None:
        """Lay the document out; `check` is called between its parts and may raise to end the work."""
        self.paper = paper
        self._stretches = [self._laid_out(wide, parts, check) for wide, parts in _turns(paper)]
        self._lines = [lines_under(one) for one in self._stretches]
        self._places = [
            Place(at, page) for at, one in enumerate(self._stretches) for page in range(one.pageCount())
        ]

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._places)

    def size(self, page: int) -> QSizeF:
        """Return the size of a page, from 0, in points."""
        return self._stretches[self._places[page].stretch].pageSize() / POINT

    def _laid_out(self, wide: bool, leaves: list[Leaf], check: Callable[[], None]) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(MARGIN * POINT)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_rtl_language(self.paper.language):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
        document.setPageSize(_page_size(self.paper, wide=wide))
        builder = Builder(document, MARGIN * POINT)
        for leaf, following in zip_longest(leaves, leaves[1:]):
            check()
            builder.leaf(_untitled(leaf), following)
        return document

    # --- Drawing ---

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page, from 0, on a painter whose unit is a tenth of a point, from its corner."""
        stretch, within = self._places[page]
        document = self._stretches[stretch]
        size = document.pageSize()
        self._frame(painter, page, size)
        painter.save()
        painter.translate(0, -within * size.height())
        shown = QRectF(0, within * size.height(), size.width(), size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, QColor(f"#{fonts.INK}"))
        painter.setClipRect(shown)
        document.documentLayout().draw(painter, context)
        for line in self._lines[stretch].get(within, ()):
            draw(painter, line)
        painter.restore()

    def picture(self, page: int, scale: float) -> QImage:
        """Return a page, from 0, as a picture of `scale` dots a point, on white."""
        size = (self.size(page) * scale).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with painting(image) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(scale / POINT, scale / POINT)
            self.paint(painter, page)
        return image

    def _frame(self, painter: QPainter, page: int, size: QSizeF) -> None:
        """Draw what stands round the page: which document it is, but on the first, and which page."""
        number = self.paper.number.format(page=page + 1, pages=len(self))
        painter.setFont(fonts.font(RUNNING))
        painter.setPen(QColor(f"#{fonts.QUIET}"))
        width = size.width() - 2 * MARGIN * POINT
        head = QRectF(MARGIN * POINT, EDGE * POINT, width, 12 * POINT)
        foot = QRectF(MARGIN * POINT, size.height() - (EDGE + 12) * POINT, width, 12 * POINT)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_rtl_language(self.paper.language):
            start, end = end, start
        if page:
            painter.drawText(head, start, self.paper.head)
        painter.drawText(foot, end, number)
        room = width - painter.fontMetrics().horizontalAdvance(number) - 20 * POINT
        told = painter.fontMetrics().elidedText(self.paper.foot, Qt.TextElideMode.ElideMiddle, round(room))
        painter.drawText(foot, start, told)


def _turns(paper: Paper) -> Iterator[tuple[bool, list[Leaf]]]:
    """Yield whether pages are wide, and the leaves that stand on them: what is laid out in one go.

    That is from one heading that begins a page to the next. Very long tables and parts are laid out in
    portions, each from the head of a page: Qt looks at every table of what is laid out together, and at every
    cell of a table, for each page that it draws.
    """
    for wide, parts in groupby(paper.parts, key=lambda part: part.wide):
        portion: list[Leaf] = []
        for leaf in (one for part in parts for whole in part.leaves for one in _portions(whole)):
            if portion and _begins(leaf, len(portion)):
                yield wide, portion
                portion = []
            portion.append(leaf)
        yield wide, portion


def _begins(leaf: Leaf, before: int) -> bool:
    """Say whether a leaf begins a portion; `before` are the leaves of the one that would end."""
    if isinstance(leaf, Table):
        return leaf.title == CONTINUED
    return isinstance(leaf, Heading) and (leaf.fresh or before >= PORTION)


def _portions(leaf: Leaf) -> Iterator[Leaf]:
    """Yield a leaf, or the portions of a very long table."""
    if not isinstance(leaf, Table):
        yield leaf
        return
    for at in range(0, max(1, len(leaf.rows)), PORTION):
        yield replace(leaf, title=CONTINUED if at else leaf.title, rows=leaf.rows[at : at + PORTION])


def _untitled(leaf: Leaf) -> Leaf:
    """Return a further portion of a table without a title, and any other leaf as it is."""
    return replace(leaf, title="") if isinstance(leaf, Table) and leaf.title == CONTINUED else leaf


def _page_size(paper: Paper, *, wide: bool) -> QSizeF:
    size = QSizeF(paper.width, paper.height) * POINT
    return size.transposed() if wide else size
