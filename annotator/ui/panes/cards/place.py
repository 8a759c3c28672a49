"""Where the open card is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
"""What the open card leaves of these is for the list."""

POINTED = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
    }
)
"""And of these for what the list shows at that point."""


class OpenPlace(QWidget):
    """Lies over the viewport of the list of cards, cut to the open card; `asked` says that it wants room.

    The open card is a part of this, not of the viewport: Qt tells screen readers of a list's rows alone, so
    that no field of a card within it would be found. A point here is the same point there.
    """

    asked = Signal()

    def __init__(self, view: QAbstractItemView, parent: QWidget) -> None:
        """Lie over a list that has the same parent."""
        super().__init__(parent)
        self._view, self._owner = view, parent
        self.setAcceptDrops(True)
        self.hide()

    def cover(self) -> None:
        """Lie where the viewport lies."""
        viewport = self._view.viewport()
        place = QRect(viewport.mapTo(self._owner, QPoint(0, 0)), viewport.size())
        if self.geometry() != place:
            self.setGeometry(place)

    def show_at(self, widget: QWidget, rect: QRect) -> None:
        """Show the card in a rectangle of the viewport; round it the list is seen and takes clicks."""
        self.cover()
        widget.setGeometry(rect)
        self.setMask(QRegion(rect & self.rect()) if rect.intersects(self.rect()) else QRegion(-1, -1, 1, 1))
        widget.show()
        self.show()
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Hand on what the card leaves; tell when the card asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.emit()
        elif event.type() in KEYS or event.type() in POINTED:
            QApplication.sendEvent(self._view if event.type() in KEYS else self._view.viewport(), event)
            return True
        return super().event(event)
