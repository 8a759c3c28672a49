"""The page itself: a read-only QTextEdit whose layout and painting are the desk's own."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit

from annotator.domain.span import Span
from annotator.text.graphemes import snap
from annotator.ui.article.ink import Focus
from annotator.ui.article.layout import PageLayout
from annotator.ui.article.meta import cited
from annotator.ui.article.paint import PagePainter
from annotator.ui.article.places import Places
from annotator.ui.article.sheet import Sheet
from annotator.ui.theme import palette

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.article.blocks import Stretch
    from annotator.ui.article.typography import Typography

SLICE = 0.004
"""Seconds that one turn of laying out ahead takes at most."""

PAUSE = 8
"""Milliseconds between two such turns."""

AHEAD = 1_500_000
"""Code points up to which an article is laid out whole while nothing else is to do."""

MARGIN = 200.0
"""Pixels above and below the view that are laid out with it."""

WHOLE = 2_000
"""Code points of a range of which both ends are brought into view."""


class Surface(QTextEdit):
    """Shows a sheet. Places are code points; the text is never read back out of the document."""

    zoomed = Signal(int)
    """The wheel was turned with Ctrl: 1 towards larger, -1 towards smaller."""

    scrolled = Signal()

    marked = Signal(object)
    """What is marked in these stretches (a tuple) is shown otherwise now; None for the whole article."""

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_settling = False
        self._ahead = 0
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.page = PageLayout(document, Sheet(), typography, self._paint)
        self.places = Places(self.page)
        self.painter = PagePainter(self.page)
        document.setDocumentLayout(self.page)
        self.setDocument(document)
        self._idle = QTimer(self, interval=PAUSE)
        self._idle.timeout.connect(self._lay_ahead)
        self.selectionChanged.connect(self._follow_selection)
        self._set_up()
        self.set_typography(typography)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)  # files that are dropped here are the window's
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setObjectName("article")

    # --- What is shown

    @property
    def sheet(self) -> Sheet:
        """Return what is shown."""
        return self.page.sheet

    @property
    def focus(self) -> Focus:
        """Return what the reader does at the moment."""
        return self.painter.focus

    def refocus(self, focus: Focus) -> None:
        """Take note of what the reader does; the caller says what is to be painted again."""
        before, self.painter.focus = self.painter.focus, focus
        if focus.claims != before.claims:
            self.marked.emit(())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another article, from its top."""
        self.page.end()
        self.blockSignals(True)  # the cursor passes by the end of the new text, which is nowhere to be yet
        self.document().setPlainText(sheet.display.shown())
        self.setTextCursor(QTextCursor(self.document()))
        self.blockSignals(False)
        self.page.begin(sheet)
        self._take_direction()
        self.refocus(Focus())
        self.verticalScrollBar().setValue(0)
        self._start_over()

    def set_typography(self, typography: Typography) -> None:
        """Set the page in another theme or size; the line at the top stays there."""
        place = self.top_place()
        self.setPalette(palette(typography.theme))
        self.page.set_typography(typography)
        self.document().setDefaultFont(typography.body)
        self._start_over()
        self.scroll_to(place)

    def set_anew(self) -> None:
        """Set the page again after sections or sources changed; the line at the top stays there."""
        self.set_typography(self.page.typography)

    def _take_direction(self) -> None:
        """Lie as the article reads: what stands beside the text stands where its lines end."""
        directions = Qt.LayoutDirection
        self.setLayoutDirection(directions.RightToLeft if self.sheet.starts_rtl else directions.LeftToRight)

    def _start_over(self) -> None:
        self._ahead = 0
        self.settle()
        self._idle.start()
        self.show_marks()

    def show_marks(self) -> None:
        """Paint everything again after a whole layer came, went or changed."""
        self.viewport().update()
        self.marked.emit(None)

    # --- Layout

    def settle(self) -> None:
        """Lay out what is in view; what was in view already stays where it was."""
        top, bottom = self.view()
        first, last = self.page.block_at(top), self.page.block_at(bottom)
        anchor = next((block for block in range(first, last + 1) if self.page.is_laid(block)), first)
        self._relay(anchor, lambda: self.page.blocks_between(top - MARGIN, bottom + MARGIN))

    def _relay(self, anchor: int, work: Callable[[], object]) -> None:
        """Do what may change the heights of blocks, and keep a block where it is in the view."""
        if self._is_settling:
            return
        self._is_settling = True
        heights = self.page.heights
        before, total = heights.top(anchor), heights.total
        work()
        self.page.tidy(anchor)
        if heights.total != total:
            self.page.tell_size()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(heights.top(anchor) - before))
            self.viewport().update()  # the bar has moved what was painted; the block stays
        self._is_settling = False

    def _lay_ahead(self) -> None:
        """Lay out some blocks that were never seen, so that the scroll bar comes to tell the truth."""
        if self._ahead >= len(self.page.heights) or len(self.sheet.text) > AHEAD:
            self._idle.stop()
        else:
            self._relay(self.page.block_at(self.view()[0]), self._lay_some)

    @property
    def is_at_rest(self) -> bool:
        """Say whether nothing is left to be laid out ahead."""
        return not self._idle.isActive()

    def rest(self) -> None:
        """Lay nothing out ahead until the next article."""
        self._idle.stop()

    def _lay_some(self) -> None:
        end = perf_counter() + SLICE
        while self._ahead < len(self.page.heights) and perf_counter() < end:
            if not self.page.is_laid(self._ahead):
                self.page.shape(self._ahead)
            self._ahead += 1

    def view(self) -> tuple[float, float]:
        """Return which stretch of the page is in view, in pixels."""
        top = float(self.verticalScrollBar().value())
        return top, top + self.viewport().height()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lay out what comes into view before it is painted."""
        self.settle()
        super().scrollContentsBy(dx, dy)
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width; only where the page is too narrow is it set anew."""
        place = self.top_place()
        is_anew = self.page.set_page_width(self.viewport().width())
        super().resizeEvent(event)
        self.page.tell_size()
        self.settle()
        if is_anew:
            self._start_over()
            self.scroll_to(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place that was gone to before; Qt goes to the cursor when it shows a text first."""
        bar = self.verticalScrollBar()
        place = bar.value()
        super().showEvent(event)
        bar.setValue(place)

    def touch(self, stretches: Iterable[Stretch]) -> None:
        """Take over marks that came, went or changed: names in them may be bold now, and lines longer."""
        stretches, display = tuple(stretches), self.sheet.display
        blocks = {block for start, end in stretches for block in display.blocks(start, end)}
        total = self.page.heights.total
        self._relay(self.page.block_at(self.view()[0]), lambda: self.page.reset(blocks))
        if self.page.heights.total == total:
            self.update_stretches(stretches)
        else:
            self.viewport().update()
        self.marked.emit(stretches)

    # --- Painting

    def _paint(self, painter: QPainter, clip: QRectF, _blinking: int) -> None:
        has_caret = self.hasFocus() and not self.textCursor().hasSelection()
        self.painter.paint(painter, clip, self.caret() if has_caret else None)

    def update_stretches(self, stretches: Iterable[Stretch]) -> None:
        """Paint the blocks of these ranges again, as far as they are in view."""
        top, bottom = self.view()
        first, last = self.page.block_at(top), self.page.block_at(bottom)
        for start, end in stretches:
            blocks = self.sheet.display.blocks(start, end)
            for block in range(max(first, blocks.start), min(last + 1, blocks.stop)):
                rect = self.page.block_rect(block).translated(0, -top)
                self.viewport().update(rect.adjusted(0, -8, 0, 8).toAlignedRect())

    # --- Places

    def to_page(self, point: QPointF) -> QPointF:
        """Turn a point of the viewport into one of the page."""
        return point + QPointF(0, self.view()[0])

    def place_at(self, point: QPointF) -> int:
        """Return the border between two letters that is nearest to a point of the viewport."""
        return self.places.nearest(self.to_page(point))

    def letter_at(self, point: QPointF) -> int | None:
        """Return the letter that lies at a point of the viewport, None beside the words."""
        return self.places.over(self.to_page(point))

    def top_place(self) -> int:
        """Return the code point of the first line in view."""
        return self.place_at(QPointF(self.page.left, 1.0))

    def scroll_to(self, place: int, *, share: float = 0.0) -> None:
        """Scroll until a code point's line lies at the top, or at a share of the view's height."""
        for _ in range(2):  # by guessed heights first, then by those that were laid out on the way
            target = self.places.line_top(place) - share * self.viewport().height()
            self.page.tell_size()
            self.verticalScrollBar().setValue(round(target))
            self.settle()

    def shows(self, start: int, end: int) -> bool:
        """Say whether a line of a range is in view."""
        top, bottom = self.view()
        first, last = (self.page.block_at(y) for y in (top, bottom))
        blocks = self.sheet.display.blocks(start, end)
        if blocks.stop <= first or blocks.start > last:
            return False
        rects = self.places.rects(
            max(start, self.sheet.stretch(first)[0]), min(end, self.sheet.stretch(last)[1])
        )
        return any(rect.bottom() > top and rect.top() < bottom for rect in rects)

    def reveal(self, start: int, end: int) -> None:
        """Scroll to a range if it is not wholly in view, so that it stands in the upper third."""
        top, bottom = self.view()
        rects = self.places.rects(start, min(end, start + WHOLE))
        if rects and not (top <= rects[0].top() - 20 and rects[-1].bottom() + 20 <= bottom):
            self.scroll_to(start, share=0.3)

    # --- Selection

    def caret(self) -> int:
        """Return the caret's code point."""
        return self.sheet.display.from_document(self.textCursor().position())

    def anchor(self) -> int:
        """Return the code point where the selection was begun."""
        return self.sheet.display.from_document(self.textCursor().anchor())

    def selected(self) -> Span | None:
        """Return the selected words: whole grapheme clusters, no white space at the ends."""
        first, last = sorted((self.anchor(), self.caret()))
        return snap(self.sheet.text, Span(first, last)) if first < last else None

    def select(self, anchor: int, caret: int) -> None:
        """Select from one code point to another and put the caret there."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.sheet.display.to_document(anchor))
        cursor.setPosition(self.sheet.display.to_document(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _follow_selection(self) -> None:
        first, last = sorted((self.anchor(), self.caret()))
        words = (first, last) if first < last else None
        before = self.focus.words
        if words != before:
            self.refocus(replace(self.focus, words=words))
            self.update_stretches(stretch for stretch in differences(before, words) if stretch is not None)

    # --- Keys, wheel, clipboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move past blank lines, which take no room, and show the page's head above its first line."""
        before = self.caret()
        super().keyPressEvent(event)
        self._pass_blank(event, STEPS.get(event.key(), 0))
        if self.caret() != before and self.places.line_top(self.caret()) == 0:
            self.verticalScrollBar().setValue(0)

    def _pass_blank(self, event: QKeyEvent, step: int) -> None:
        block, last = self.textCursor().blockNumber(), -1
        while step and block != last and self.sheet.is_blank(block):
            super().keyPressEvent(event)
            block, last = self.textCursor().blockNumber(), block

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words of the text itself as plain text, with a line that cites the article."""
        made, words, desk = QMimeData(), self.selected(), self.sheet.desk
        if words is not None and desk is not None:
            made.setText(cited(words.of(self.sheet.text), desk.article.details))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._update_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret; the selection stays as it is."""
        super().focusOutEvent(event)
        self._update_caret()

    def _update_caret(self) -> None:
        self.update_stretches([(self.caret(), self.caret() + 1)])


STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
"""Keys that could come to rest on a blank line, and which way they go."""


def differences(before: Stretch | None, after: Stretch | None) -> tuple[Stretch | None, ...]:
    """Return the stretches that lie in one selection only."""
    if before is None or after is None:
        return before, after
    ends = zip(before, after, strict=True)
    return tuple((min(pair), max(pair)) if pair[0] != pair[1] else None for pair in ends)
