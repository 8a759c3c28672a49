"""A list of rows that lays out thousands by arithmetic, one of which may be open."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QMoveEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyle, QWidget

from annotator.ui.panes.cards.place import OpenPlace
from annotator.ui.panes.paint import LINES, PAD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelectionModel

    from annotator.domain.ids import ClaimId
    from annotator.ui.models.claims import ClaimsModel
    from annotator.ui.panes.cards.delegate import CardDelegate

Index = QModelIndex | QPersistentModelIndex

MARGIN, GAP = 12, 10
"""Room beside the cards and between them, in pixels."""

ONE_LINE, TWO_LINES = 0.5, 1.6
"""Quotes shorter than the first share of a line, or longer than the second, are not measured."""

GLIDE_MS = 160
"""How long the list takes to follow the reading position."""


class StackedView(QListView):
    """Rows of a `ClaimsModel` as cards; one row may be open, its place taken by a widget.

    Heights come from the lengths of the quotes, so that laying out 10,000 rows takes no text layout. Qt's own
    list view asks the delegate for every row again at each insertion, in Python; here a running sum does. It
    is a list view all the same, since Qt shows screen readers the rows of its own views alone; what that view
    would lay out for itself is left out by calling the class above it.
    """

    def __init__(self, model: ClaimsModel, delegate: CardDelegate, parent: QWidget) -> None:
        """Show the model's rows."""
        super().__init__(parent)
        self.place = OpenPlace(self, parent)
        self.place.asked.connect(self._give_room)
        self._cards, self._paints = model, delegate
        self._bottoms: list[int] = []
        self._heights: list[int] = []
        self._stale = False
        self._anchor: tuple[ClaimId, int] | None = None
        self._open: tuple[ClaimId, QWidget] | None = None
        self._glide = QVariantAnimation(
            self, duration=GLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic)
        )
        self._glide.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(int(value)))
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(delegate)
        for about in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved):
            about.connect(self._remember)
        model.modelReset.connect(self._measure_all)
        model.rowsInserted.connect(self._measure_inserted)
        model.rowsRemoved.connect(self._forget_removed)

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAutoScroll(False)

    # --- the open row -------------------------------------------------------------------------------------

    def open_claim(self, claim: ClaimId, widget: QWidget) -> None:
        """Let a widget take the place of a claim's card; the card stays where it is on the screen."""
        if widget.parentWidget() is not self.place:
            widget.setParent(self.place)
        self._open = (claim, widget)
        self._lay_out_round(self._cards.row_of(claim))

    def close_claim(self) -> None:
        """Show every row as a card again."""
        if self._open is not None:
            claim, widget = self._open
            self._open = None
            widget.hide()
            self.place.hide()
            self._lay_out_round(self._cards.row_of(claim))

    @property
    def open_row(self) -> int | None:
        """Return the row that is open, None where none is or the claim is not in the list."""
        return None if self._open is None else self._cards.row_of(self._open[0])

    def _lay_out_round(self, row: int | None) -> None:
        """Lay out so that a row's top keeps its place on the screen."""
        self._freshen()
        known = row is not None and row < len(self._bottoms)
        before = self._top(row or 0) - self.verticalOffset()
        self.lay_out()
        if known and row is not None and row < len(self._bottoms):
            self.verticalScrollBar().setValue(self._top(row) - before)
            self._place_open()

    # --- arithmetic of places -----------------------------------------------------------------------------

    def _remember(self) -> None:
        """Note which card stands where on the screen before rows come or go, so that it can stay there."""
        if self._stale or not self._bottoms:
            return
        row = self._row_at(MARGIN) if self.open_row is None else self.open_row
        if row < min(len(self._bottoms), self._cards.rowCount()):
            self._anchor = self._cards.claim_at(row), self._top(row) - self.verticalOffset()

    def _lay_out_soon(self) -> None:
        """Lay out once before the next painting or question, however many rows have come or gone."""
        self._stale = True
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Lay out now, as Qt asks after a while."""
        self.lay_out()
        QAbstractItemView.doItemsLayout(self)

    def _freshen(self) -> None:
        """Lay out if that is due."""
        if self._stale:
            self.lay_out()

    def lay_out(self) -> None:
        """Work out where each row ends, and how far the list scrolls."""
        self._stale = False
        self._fit_heights()
        self._bottoms = list(accumulate(self._heights))
        opened = self.open_row
        if opened is not None:
            taller = self._open_height() + GAP - self._heights[opened]
            self._bottoms[opened:] = [bottom + taller for bottom in self._bottoms[opened:]]
        self.updateGeometries()
        anchor, self._anchor = self._anchor, None
        row = None if anchor is None else self._cards.row_of(anchor[0])
        if anchor is not None and row is not None:
            self.verticalScrollBar().setValue(self._top(row) - anchor[1])
        self._place_open()
        self.viewport().update()

    def _fit_heights(self) -> None:
        """Measure all rows when their number says that they are not those that were measured."""
        if len(self._heights) != self._cards.rowCount():
            self._heights = self._measured(0, self._cards.rowCount() - 1)

    def _measured(self, first: int, last: int) -> list[int]:
        """Return the heights of rows and their gaps; quotes whose length tells enough are not measured."""
        metrics, room = self._paints.type.quote_metrics, self._width() - 2 * PAD - 3
        few, many = (int(share * room / metrics.averageCharWidth()) for share in (ONE_LINE, TWO_LINES))
        low, high = self._paints.height(1) + GAP, self._paints.height(LINES) + GAP
        heights = []
        for row in range(first, last + 1):
            quote = self._cards.quote(row)
            length = len(quote)
            fits = length <= few or (length < many and metrics.horizontalAdvance(quote) <= room)
            heights.append(low if fits else high)
        return heights

    def _measure_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._heights[first:first] = self._measured(first, last)
        self._lay_out_soon()

    def _forget_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._heights[first : last + 1]
        self._lay_out_soon()

    def _measure_all(self) -> None:
        self._heights = []
        self._lay_out_soon()

    def _open_height(self) -> int:
        widget = self._open[1] if self._open else None
        layout = widget.layout() if widget else None
        if widget is None or layout is None:
            return 0
        return (
            layout.totalHeightForWidth(self._width())
            if layout.hasHeightForWidth()
            else layout.totalSizeHint().height()
        )

    def _width(self) -> int:
        return max(120, self.viewport().width() - MARGIN)

    def _top(self, row: int) -> int:
        return MARGIN + (self._bottoms[row - 1] if row else 0)

    def _card_rect(self, row: int) -> QRect:
        """Return where a row's card lies in the viewport."""
        self._freshen()
        height = self._bottoms[row] - (self._bottoms[row - 1] if row else 0) - GAP
        return QRect(MARGIN, self._top(row) - self.verticalOffset(), self._width(), height)

    def _row_at(self, y: int) -> int:
        """Return the row at a height in the viewport; rows and the gap under them count as one."""
        self._freshen()
        return bisect_right(self._bottoms, y + self.verticalOffset() - MARGIN)

    def _place_open(self) -> None:
        if self._open is None:
            return
        row = self.open_row
        if row is not None and row < len(self._bottoms) and not self.isHidden():
            self.place.show_at(self._open[1], self._card_rect(row))
        elif row is None:
            self.place.hide()

    def rows_in_sight(self) -> range:
        """Return the rows of which a part can be seen."""
        first = self._row_at(0)
        return range(first, min(len(self._bottoms), self._row_at(self.viewport().height()) + 1))

    # --- what QAbstractItemView asks ----------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Return where a row's card lies in the viewport."""
        self._freshen()
        if not index.isValid() or index.row() >= len(self._bottoms):
            return QRect()
        return self._card_rect(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row whose card lies under a point of the viewport."""
        row = self._row_at(point.y())
        if 0 <= row < len(self._bottoms) and self._card_rect(row).contains(point):
            return self._cards.index(row)
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight: its top always, its foot where it fits."""
        self._freshen()
        if not index.isValid() or index.row() >= len(self._bottoms):
            return
        rect, height = self._card_rect(index.row()), self.viewport().height()
        to_top = hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.height() > height - 2 * MARGIN
        if to_top or rect.top() < MARGIN:
            self._scroll_by(rect.top() - MARGIN)
        elif rect.bottom() > height - MARGIN:
            self._scroll_by(rect.bottom() - height + MARGIN)

    def _keep_focus_in_sight(self) -> None:
        """Keep the field in sight that the person is in, when the card changes its height round it."""
        focus = QApplication.focusWidget()
        if self._open is not None and focus is not None and self._open[1].isAncestorOf(focus):
            self.show_part(focus)

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the open card into sight."""
        self._freshen()
        top, height = part.mapTo(self.place, QPoint(0, 0)).y(), self.viewport().height()
        if top < MARGIN:
            self._scroll_by(top - MARGIN)
        elif top + part.height() > height - MARGIN:
            self._scroll_by(min(top - MARGIN, top + part.height() - height + MARGIN))

    def _scroll_by(self, pixels: int) -> None:
        self._glide.stop()
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def glide_to(self, row: int) -> None:
        """Scroll softly until a row's card stands at the upper third, if it is not in sight already.

        Where animations are off it is there at once.
        """
        bar = self.verticalScrollBar()
        if self.viewport().rect().contains(self._card_rect(row)):
            return
        wanted = max(0, min(bar.maximum(), self._top(row) - self.viewport().height() // 3))
        self._glide.stop()
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) <= 0:
            bar.setValue(wanted)
        elif wanted != bar.value():
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(wanted)
            self._glide.start()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: the next or previous row, a page on, the first or last."""
        last = self._cards.rowCount() - 1
        if last < 0:
            return QModelIndex()
        here = self.currentIndex().row()
        page = max(1, len(self.rows_in_sight()) - 1)
        acts = QAbstractItemView.CursorAction
        steps = {acts.MoveUp: -1, acts.MoveDown: 1, acts.MovePageUp: -page, acts.MovePageDown: page}
        ends = {acts.MoveHome: 0, acts.MoveEnd: last}
        wanted = ends.get(action, here + steps.get(action, 0))
        return self._cards.index(max(0, min(last, wanted)))

    def horizontalOffset(self) -> int:
        """Return 0: cards are as wide as the list."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Return False: what the filter hides is no row."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle of the viewport touches."""
        box = rect.normalized()
        first, last = self._row_at(box.top()), self._row_at(box.bottom())
        last = min(last, len(self._bottoms) - 1)
        chosen = QItemSelection()
        if first <= last:
            chosen.select(self._cards.index(first), self._cards.index(last))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what must be painted when a selection changes: the visible rows, if any is in it."""
        return QRegion(self.viewport().rect()) if not selection.isEmpty() else QRegion()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how long the list is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        whole = (self._bottoms[-1] if self._bottoms else 0) + 2 * MARGIN - GAP
        bar.setRange(0, max(0, whole - height))
        bar.setPageStep(height)
        bar.setSingleStep(24)
        QAbstractItemView.updateGeometries(self)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew what is in sight of the changed rows; their words may need another number of lines."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))
        heights = self._measured(first.row(), last.row())
        if heights != self._heights[first.row() : last.row() + 1]:
            self._remember()
            self._heights[first.row() : last.row() + 1] = heights
            self._lay_out_soon()
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Move what is seen, the open card with it."""
        self.viewport().scroll(0, dy)
        self._place_open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width, with the topmost row kept in place."""
        QAbstractItemView.resizeEvent(self, event)
        if event.oldSize().width() != event.size().width():
            self._heights = []
        self._lay_out_round(self._row_at(MARGIN) if self.open_row is None else self.open_row)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the open card along."""
        super().moveEvent(event)
        self._place_open()

    def _give_room(self) -> None:
        """Lay out again, since the open card asks for another height."""
        self._lay_out_round(self.open_row)
        self._keep_focus_in_sight()
