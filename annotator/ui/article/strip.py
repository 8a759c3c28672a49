"""The whole article as a strip beside the text: what is marked and done where, and which part is in view."""

from __future__ import annotations

from textwrap import shorten, wrap
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QScrollBar, QToolTip

from annotator.domain.coverage import SentenceState
from annotator.ui.article.strip_rows import EMPTY, Row, Rows
from annotator.ui.article.tips import QUOTED, counts_between
from annotator.ui.article.tips import WIDTH as TIP
from annotator.ui.colour import mix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from annotator.ui.article.blocks import Stretch
    from annotator.ui.article.surface import Surface
    from annotator.ui.theme import Colours, Theme

WIDTH = 26
"""Width of the strip, in pixels."""

DONE = (4.0, 4.0)
CLAIMS = (9.0, 11.0)
SIGNS = (21.5, 3.0)
"""Where each lane begins, from the side of the text, and how wide it is: sentences, claims, found places."""

SLICE = 0.004
"""Seconds that one turn of making rows takes at most."""

PAUSE = 8
"""Milliseconds between two such turns."""

QUIET = 150
"""Milliseconds for which the page must keep its length before the rows are divided anew."""

LEAST = 14.0
"""Height that the frame has at least, in pixels."""

AT_LEAST = 2.0
"""Width in pixels of the claims of a row, however few of its words they cover."""

MARKS = 40
"""Marks of the selected claims that are pointed at."""


class Strip(QScrollBar):
    """The scroll bar of one surface, on which the article can be seen.

    The picture is kept. A step makes again the rows that it touched; another article or size makes all,
    some in each turn, so that no turn takes longer than a frame whatever the length of the text.
    """

    def __init__(self, surface: Surface) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._surface = surface
        self._rows = Rows(surface.page)
        self._due: dict[int, None] = {}
        self._picture = QImage()
        self._held: float | None = None
        self._work = QTimer(self, interval=PAUSE)
        self._work.timeout.connect(self._make_some)
        self._rest = QTimer(self, interval=QUIET, singleShot=True)
        self._rest.timeout.connect(self._divide)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("The article at a glance"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        surface.setVerticalScrollBar(self)
        surface.marked.connect(self._take)
        surface.page.documentSizeChanged.connect(lambda _size: self._rest.start())
        self.valueChanged.connect(lambda _value: self._tell())
        self.valueChanged.connect(lambda _value: self._wait())

    def sizeHint(self) -> QSize:
        """Return the width of the strip."""
        return QSize(WIDTH, 80)

    @property
    def is_made(self) -> bool:
        """Say whether every row has been made."""
        return not self._due and not self._rest.isActive()

    # --- The picture

    def _take(self, stretches: Iterable[Stretch] | None) -> None:
        """Make the rows of some stretches again, or all of them."""
        if stretches is None:
            self._divide()
        if self._picture.isNull():
            return
        for start, end in stretches or ():
            self._due.update(dict.fromkeys(self._rows.rows_of(start, end)))
        if self._due:
            self._work.start()
        self.update()

    def _wait(self) -> None:
        """Make no row while somebody scrolls: the time of a frame is the text's."""
        if self._work.isActive():
            self._work.start(QUIET)

    def _divide(self) -> None:
        """Divide the page into rows anew; the old picture stays where it is not yet made again."""
        ratio, size = self.devicePixelRatioF(), self.size()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._picture.size() != wanted:
            self._picture = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
        self._rows.fit(size.height(), self._length())
        self._due = dict.fromkeys(range(self._rows.count))
        self._work.start()

    def _length(self) -> float:
        """Return how long the page is, or the view where that is longer, in pixels."""
        return float(max(self._surface.page.documentSize().height(), self._surface.viewport().height()))

    def _make_some(self) -> None:
        """Make rows for the time of a slice."""
        end = perf_counter() + SLICE
        painter = QPainter(self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        while self._due and perf_counter() < end:
            number = next(iter(self._due))
            del self._due[number]
            self._draw(painter, number, self._rows.row(number))
        painter.end()
        self._work.setInterval(PAUSE)
        if not self._due:
            self._work.stop()
        self.update()

    def _draw(self, painter: QPainter, number: int, row: Row) -> None:
        theme = self._theme
        painter.fillRect(QRectF(0, number, self.width(), 1), theme.colours.page)
        if row == EMPTY:
            return
        for x, width, colour in _lane(row.done, theme.colours):
            self._bar(painter, number, x, width, colour)
        self._draw_claims(painter, number, row)
        x, width = SIGNS
        if row.is_hit or row.is_suggested:
            colour = (
                theme.colours.warning if row.is_hit else mix(theme.colours.accent, theme.colours.page, 0.3)
            )
            self._bar(painter, number, x, width, colour)

    def _draw_claims(self, painter: QPainter, number: int, row: Row) -> None:
        x, room = CLAIMS
        for rating, share in row.parts:
            width = max(share * room, AT_LEAST)
            colour = self._theme.colours.unchecked if rating is None else self._theme.tint(rating).line
            self._bar(painter, number, x, min(width, sum(CLAIMS) - x), colour)
            x += width

    def _bar(self, painter: QPainter, number: int, x: float, width: float, colour: QColor) -> None:
        """Fill a piece of a row, `x` counted from the side of the text."""
        left = self.width() - x - width if self._is_mirrored else x
        painter.fillRect(QRectF(left, number, width, 1), colour)

    @property
    def _theme(self) -> Theme:
        return self._surface.page.typography.theme

    @property
    def _is_mirrored(self) -> bool:
        return self._surface.sheet.starts_rtl

    # --- Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture and the frame round what is in view."""
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.page)
        painter.drawImage(0, 0, self._picture)
        painter.fillRect(
            QRectF(self.width() - 1 if self._is_mirrored else 0, 0, 1, self.height()), colours.line
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_chosen(painter, colours)
        if self.maximum() > 0 or self.hasFocus():
            self._paint_frame(painter, colours)
        painter.end()

    def _paint_frame(self, painter: QPainter, colours: Colours) -> None:
        is_strong = self.hasFocus() or self.underMouse() or self._held is not None
        painter.setPen(QPen(colours.accent if is_strong else colours.soft, 2.0 if self.hasFocus() else 1.2))
        ground = mix(colours.page, colours.accent, 0.5)
        ground.setAlpha(36)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.frame().adjusted(2, 1, -2, -1), 3, 3)

    def _paint_chosen(self, painter: QPainter, colours: Colours) -> None:
        """Point at the selected claims from the side of the text."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        claims = self._surface.sheet.claims
        marks = [mark for key in self._surface.focus.claims for mark in claims.of(key)][:MARKS]
        for mark in marks:
            y = self._rows.row_at(self._rows.y((mark.start + mark.end) // 2)) + 0.5
            corners = ((1, -4), (5.5, 0), (1, 4))
            spots = [QPointF(self.width() - x if self._is_mirrored else x, y + dy) for x, dy in corners]
            painter.drawPolygon(QPolygonF(spots))

    def frame(self) -> QRectF:
        """Return where the part in view is framed."""
        scale = self.height() / (self.maximum() + max(1, self.pageStep()))
        height = max(self.pageStep() * scale, LEAST)
        top = min(self.value() * scale, self.height() - height)
        return QRectF(0, top, self.width(), height)

    # --- The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked, so that it stands in the middle; the frame itself is taken as it is."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y, frame = event.position().y(), self.frame()
        inside = frame.top() <= y < frame.bottom()
        self._held = y - frame.top() if inside else frame.height() / 2
        self._go(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the page follow the pointer."""
        if self._held is not None:
            self._go(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.update()

    def _go(self, y: float) -> None:
        length = self.maximum() + self.pageStep()
        self.setValue(round((y - (self._held or 0.0)) * length / max(1, self.height())))

    # --- What is said of it

    def event(self, event: QEvent) -> bool:
        """Say what stands at the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(event.pos().y()), self)
            return True
        return super().event(event)

    def tip(self, y: int) -> str:
        """Return what stands at a height of the strip: how many claims, and the words there."""
        stretch = self._rows.stretch(min(max(y, 0), self._rows.count - 1))
        if stretch is None:
            return ""
        sheet, (start, end) = self._surface.sheet, stretch
        sentence = sheet.sentence_at(start)
        first = start if sentence is None else sentence.start
        words = sheet.text[first : max(end, first + 2 * QUOTED)]
        quoted = f"“{shorten(words, QUOTED, placeholder='…')}”"
        return "\n".join((counts_between(sheet, start, end), *wrap(quoted, TIP)))

    def _tell(self) -> None:
        """Let a screen reader say which part is in view, while the strip has the focus."""
        if self.hasFocus():
            length = max(1, self.maximum() + self.pageStep())
            first, last = (round(100 * y / length) for y in (self.value(), self.value() + self.pageStep()))
            words = self.tr("{first} % to {last} % of the article is in view")
            self.setAccessibleDescription(words.format(first=first, last=last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which part is in view."""
        super().focusInEvent(event)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the page into as many rows as there is room for."""
        super().resizeEvent(event)
        self._divide()


def _lane(done: SentenceState | None, colours: Colours) -> tuple[tuple[float, float, QColor], ...]:
    """Return what the lane of sentences is made of, shaped as in the gutter: full, half, thin, hollow."""
    x, width = DONE
    match done:
        case SentenceState.CHECKED:
            return ((x, width, colours.accent),)
        case SentenceState.OPEN:
            return (x, width, colours.gutter), (x, width / 2, colours.accent)
        case SentenceState.NOTHING_TO_CHECK:
            return ((x + width / 2 - 0.5, 1.0, colours.unchecked),)
        case SentenceState.UNTOUCHED:
            return (x, 1.0, colours.unchecked), (x + width - 1, 1.0, colours.unchecked)
        case None:
            return ()
