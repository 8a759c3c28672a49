"""The list of cards: paints those in sight, and takes what is pressed, pasted and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from annotator.ui.panes.cards.pictures import Pictures
from annotator.ui.panes.cards.stack import StackedView

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from annotator.ui.models.claims import ClaimsModel
    from annotator.ui.panes.cards.delegate import CardDelegate


class CardView(StackedView):
    """Cards that can be chosen, walked through, dropped upon.

    `dropped` carries a claim and the QMimeData that was dropped on its card; `pasted` and `copied` say that
    Ctrl+V and Ctrl+C were pressed, `entered` that Enter was.
    """

    dropped = Signal(str, object)
    pasted = Signal()
    copied = Signal()
    entered = Signal()

    def __init__(self, model: ClaimsModel, delegate: CardDelegate, parent: QWidget) -> None:
        """Show the model's rows."""
        super().__init__(model, delegate, parent)
        self._pictures = Pictures()
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards in sight."""
        painter = QPainter(self.viewport())
        opened, hovered = self.open_row, self._hovered()
        for row in self.rows_in_sight():
            rect = self._card_rect(row)
            if row != opened and rect.intersects(event.rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(row, rect.size(), hovered=row == hovered))
        painter.end()

    def _picture(self, row: int, size: QSize, *, hovered: bool) -> QPixmap:
        """Return the picture of a row's card, painted by the delegate when it is not there."""
        state, theme = self._state(row, hovered=hovered), self._paints.theme

        def paint(picture: QPixmap) -> None:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = QRect(QPoint(0, 0), size)
            option.state = state
            painter = QPainter(picture)
            self._paints.paint(painter, option, self._cards.index(row))
            painter.end()

        key = (self._cards.card(row), state.value, theme.name)
        return self._pictures.picture(key, size, self.devicePixelRatioF(), theme.colours.chrome, paint)

    def _state(self, row: int, *, hovered: bool) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        index = self._cards.index(row)
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if hovered:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def _hovered(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row()

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are the keys of actions."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say when something is to be pasted or copied, or the open card entered."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and words."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them over a card alone."""
        event.setAccepted(self.indexAt(event.position().toPoint()).isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """Say on which claim what was dropped."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.acceptProposedAction()
            self.dropped.emit(self._cards.claim_at(index.row()), event.mimeData())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer; a drag selects nothing, since cards move when one opens."""
        if not event.buttons():
            super().mouseMoveEvent(event)
