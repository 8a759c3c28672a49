"""Small controls drawn by ourselves: chips, key caps, links."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.models.card import ChipText
from annotator.ui.panes.paint import CHIP_PAD, Type, chip_width, draw_chip, type_of, visual

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from annotator.ui.theme import Theme

CAP_PAD = 4
"""Room beside the letter of a key cap in pixels."""


class Drawn(QAbstractButton):
    """A button that draws itself in the colours of a theme, with a ring while it has the focus by key."""

    def __init__(self, theme: Theme) -> None:
        """Take the focus by Tab and by click."""
        super().__init__()
        self._theme = theme
        self.type: Type = type_of()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def draw_focus(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Draw the ring round a control that has the focus."""
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter as on Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class Chip(Drawn):
    """A chip that can be pressed; `cap` shows a key inside it."""

    def __init__(self, chip: ChipText, theme: Theme, cap: str = "") -> None:
        """Show these words."""
        super().__init__(theme)
        self._chip, self._cap = chip, cap
        self.setAccessibleName(f"{chip.strong} {chip.soft}".strip())

    def show_text(self, chip: ChipText, cap: str = "") -> None:
        """Show other words."""
        self._chip, self._cap = chip, cap
        self.setAccessibleName(f"{chip.strong} {chip.soft}".strip())
        self.updateGeometry()
        self.update()

    @property
    def chip(self) -> ChipText:
        """Return what it shows."""
        return self._chip

    def _extra(self) -> float:
        return cap_width(self._cap, self.type) + 4 if self._cap else 0.0

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        return QSize(ceil(chip_width(self._chip, self.type) + self._extra()) + 1, self.type.chip_height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the beginning of the words."""
        return QSize(40, self.type.chip_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, its ground while it is hovered or down."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown() or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colours.chosen)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._draw(painter, box)
        self.draw_focus(painter, box, box.height() / 2)

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        draw_chip(painter, box, self._chip, self.type, self._theme, room=self._extra())
        if self._cap:
            width = cap_width(self._cap, self.type)
            cap = QRectF(box.right() - CHIP_PAD - width + 2, box.top() + 2, width, box.height() - 4)
            draw_cap(painter, visual(cap, box), self._cap, self.type, self._theme)


class RemovableChip(Chip):
    """A chip that goes when it is clicked, with a × at its end."""

    def __init__(self, text: str, theme: Theme) -> None:
        """Show these words and a ×."""
        super().__init__(ChipText(text, "×"), theme)


def cap_width(text: str, kind: Type) -> float:
    """Return how wide a key cap is drawn."""
    return max(kind.chip_metrics.horizontalAdvance(text) + 2 * CAP_PAD, kind.chip_height - 4.0)


def draw_cap(painter: QPainter, box: QRectF, text: str, kind: Type, theme: Theme) -> None:
    """Draw a key as the cap of a keyboard."""
    painter.setPen(QPen(theme.colours.edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(kind.chip)
    painter.setPen(theme.colours.soft)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class KeyCap(QWidget):
    """The key that does what stands beside it; nothing where no key is bound."""

    def __init__(self, theme: Theme) -> None:
        """Show no key yet."""
        super().__init__()
        self._theme, self._text = theme, ""
        self.type: Type = type_of()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, text: str) -> None:
        """Show another key, or none."""
        self._text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the key; none where there is no key."""
        if not self._text:
            return QSize(0, 0)
        return QSize(ceil(cap_width(self._text, self.type)), self.type.chip_height - 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cap(painter, QRectF(self.rect()), self._text, self.type, self._theme)
