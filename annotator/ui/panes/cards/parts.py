"""Parts that the sections of the open card are made of."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.text.direction import is_rtl
from annotator.ui.panes.cards.chips import Drawn, KeyCap, cap_width, draw_cap
from annotator.ui.panes.cards.fields import draw_arrow
from annotator.ui.panes.paint import draw_line, side_of, visual
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayout

    from annotator.ui.panes.cards.context import Context
    from annotator.ui.theme import Theme


class Caption(QWidget):
    """The small words above a field; drawn, since a label loses its own font under a style sheet."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        """Show these words."""
        super().__init__()
        self._theme, self._text = theme, text
        self._font = interface_font(8.75)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """Return the words."""
        return self._text

    def setText(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        metrics = QFontMetricsF(self._font)
        return QSize(ceil(metrics.horizontalAdvance(self._text)) + 1, ceil(metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, cut where they find no room."""
        painter = QPainter(self)
        draw_line(painter, QRectF(self.rect()), self._text, self._font, self._theme.colours.soft)


def heading(context: Context, text: str, action: str = "") -> tuple[QHBoxLayout, Caption]:
    """Return a section's heading: its words, and the key that leads there."""
    words = Caption(context.theme, text)
    row = QHBoxLayout()
    row.setContentsMargins(0, 3, 0, 0)
    row.setSpacing(5)
    row.addWidget(words)
    if context.keys.get(action):
        cap = KeyCap(context.theme)
        cap.show_key(context.keys[action])
        row.addWidget(cap)
    row.addStretch(1)
    return row, words


def discard(layout: QLayout, widget: QWidget) -> None:
    """Take a widget out of its layout at once and delete it when Qt is free to."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tip that is shown as it is: Qt would read one with a tag in it as markup.

    Screen readers get its words, unless they are told something else of the widget.
    """
    widget.setToolTip(f"<qt>{plain(text)}</qt>" if text else "")
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(text)


def plain(text: str) -> str:
    """Return text as markup shows it unchanged."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Link(Drawn):
    """A small button of words alone."""

    def __init__(self, theme: Theme, text: str, on_click: Callable[[], object], *, name: str = "") -> None:
        """Do `on_click` when it is pressed; `name` is what a screen reader says where the words do not."""
        super().__init__(theme)
        self.setText(text)
        self.setAccessibleName(name or text)
        self.clicked.connect(lambda _on=False: on_click())

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        width = self.type.chip_metrics.horizontalAdvance(self.text())
        return QSize(ceil(width) + 8, self.type.chip_height - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, underlined while they are hovered."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.type.chip)
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        colours = self._theme.colours
        painter.setPen(colours.accent if self.isEnabled() else colours.faint)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        self.draw_focus(painter, QRectF(self.rect()), 4)


class CappedLink(Link):
    """A link in soft words behind the cap of its key."""

    def __init__(self, theme: Theme, cap: str, on_click: Callable[[], object]) -> None:
        """Show no words yet."""
        super().__init__(theme, "", on_click)
        self._cap = cap

    def show_text(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return room for the cap and the beginning of the words."""
        return QSize(60, self.sizeHint().height())

    def _cap_width(self) -> float:
        return cap_width(self._cap, self.type) + 5 if self._cap else 0.0

    def sizeHint(self) -> QSize:
        """Return room for cap and words."""
        size = super().sizeHint()
        return QSize(size.width() + ceil(self._cap_width()), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._cap:
            cap = QRectF(2, box.top() + 1, self._cap_width() - 5, box.height() - 2)
            draw_cap(painter, visual(cap, box), self._cap, self.type, self._theme)
        colour = self._theme.colours.text if self.underMouse() else self._theme.colours.soft
        words = visual(box.adjusted(self._cap_width() + 2, 0, 0, 0), box)
        draw_line(painter, words, self.text(), self.type.chip, colour)
        self.draw_focus(painter, box, 4)


class Disclosure(Link):
    """A heading that opens and closes what lies below it."""

    def __init__(self, theme: Theme, text: str, content: QWidget) -> None:
        """Begin closed."""
        super().__init__(theme, text, self.toggle_content)
        self._content = content
        content.setVisible(False)

    def toggle_content(self) -> None:
        """Open or close."""
        self.set_open(self._content.isHidden())

    def set_open(self, is_open: bool) -> None:
        """Open or close what lies below."""
        self._content.setVisible(is_open)
        self.update()

    @property
    def is_open(self) -> bool:
        """Say whether what lies below is shown."""
        return not self._content.isHidden()

    def sizeHint(self) -> QSize:
        """Return room for words and arrow."""
        size = super().sizeHint()
        return QSize(size.width() + 14, size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and an arrow that points where the content is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.type.chip)
        painter.setPen(self._theme.colours.text if self.underMouse() else self._theme.colours.soft)
        box = QRectF(self.rect())
        words = visual(box.adjusted(14, 0, 0, 0), box)
        painter.drawText(words, int(side_of(end=False)), self.text())
        painter.save()
        painter.translate(visual(QRectF(7, 0, 0, 0), box).left(), box.center().y())
        painter.rotate(0 if self.is_open else 90 if self.isRightToLeft() else -90)
        draw_arrow(painter, QRectF(-3.5, -2, 7, 4), self._theme)
        painter.restore()
        self.draw_focus(painter, box, 4)


class Words(Drawn):
    """Words over as many lines as they need, `strong` in the text colour and `soft` after them; a button."""

    def __init__(self, theme: Theme, font: QFont, *, most: int = 4_000, own_way: bool = True) -> None:
        """Show nothing yet; longer texts than `most` code points are cut.

        Words run in their own direction; with `own_way` False in that of the window, as particulars do.
        """
        super().__init__(theme)
        self._font, self._most, self._own_way = font, most, own_way
        self._strong, self._soft = "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, strong: str, soft: str = "") -> None:
        """Show other words."""
        cut = strong if len(strong) <= self._most else f"{strong[: self._most].rstrip()}…"
        if (cut, soft) != (self._strong, self._soft):
            self._strong, self._soft = cut, soft
            self.setAccessibleName(f"{strong} {soft}".strip())
            self.updateGeometry()
            self.update()

    def _layout(self, width: float) -> QTextLayout:
        joined = (
            f"{self._strong} · {self._soft}" if self._strong and self._soft else self._strong or self._soft
        )
        made = QTextLayout(joined.replace("\n", "\u2028"), self._font)
        right = is_rtl(joined) if self._own_way else self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        made.beginLayout()
        top = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        made.endLayout()
        return made

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the words stand at a width."""
        return ceil(self._layout(max(20, width)).boundingRect().height())

    def sizeHint(self) -> QSize:
        """Return the size at the width that it has."""
        return QSize(120, self.heightForWidth(self.width() or 320))

    def minimumSizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(60, ceil(QFontMetricsF(self._font).height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        soft = QTextLayout.FormatRange()
        soft.start = len(self._strong.encode("utf-16-le")) // 2
        soft.length = 1 << 20
        soft.format = QTextCharFormat()
        soft.format.setForeground(self._theme.colours.soft)
        painter.setPen(self._theme.colours.text)
        self._layout(self.width()).draw(painter, QPointF(0, 0), [soft] if self._soft else [])
        self.draw_focus(painter, QRectF(self.rect()), 4)


def shown_time(at: str | None) -> str:
    """Return an ISO 8601 moment as this place writes date and time, shortly; nothing for None."""
    if not at:
        return ""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return at
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
