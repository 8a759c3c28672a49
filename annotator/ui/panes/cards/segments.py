"""The verdict as a row of segments: mark, label and digit of each rating of a scale."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.panes.cards.chips import Drawn
from annotator.ui.panes.cards.parts import plain_tip
from annotator.ui.panes.paint import RADIUS, visual
from annotator.ui.theme import interface_font
from annotator.ui.words import rating_label, rating_meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from annotator.domain.verdict import Rating, Scale
    from annotator.ui.theme import Theme

LABEL_LINES = 2


class Segment(Drawn):
    """One rating; checked while it is the verdict."""

    stepped = Signal(int)
    digit = Signal(int)

    def __init__(self, theme: Theme, rating: Rating, label: str, place: int, of: int) -> None:
        """Show a rating as number `place` (from 0) of `of`."""
        super().__init__(theme)
        self.rating, self._label, self._place, self._of = rating, label, place, of
        self.small = interface_font(8.25)
        self.mark = QFont(interface_font(10))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(rating_label(rating))
        self.setAccessibleDescription(self.tr("key {digit}").format(digit=place + 1))
        plain_tip(self, f"{rating_label(rating)}. {rating_meaning(rating)}".removesuffix(". "))

    def nextCheckState(self) -> None:
        """Stay as it is: the verdict says which segment is checked, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows; rate by digit."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.text().isdecimal():
            self.digit.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for mark, two lines of label and digit."""
        line = QFontMetricsF(self.small).height()
        return QSize(44, ceil(QFontMetricsF(self.mark).height() + line * (LABEL_LINES + 1)) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segment, on its tint while it is the verdict."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        mark, line = QFontMetricsF(self.mark).height(), QFontMetricsF(self.small).height()
        top, width = 4.0, float(self.width())
        colours, centre = self._theme.colours, int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(colours.text)
        painter.setFont(self.mark)
        painter.drawText(QRectF(0, top, width, mark), centre, self.rating.mark)
        painter.setFont(narrowed(self._label, self.small, width - 4))
        for row, text in enumerate(fitted(self._label, painter.font(), width - 4)):
            painter.drawText(QRectF(0, top + mark + row * line, width, line), centre, text)
        painter.setFont(self.small)
        painter.setPen(colours.text if self.isChecked() else colours.faint)
        digit = str(self._place + 1) if self._place < 9 else ""
        painter.drawText(QRectF(0, self.height() - line - 3, width, line), centre, digit)
        self.draw_focus(painter, QRectF(self.rect()), 4)

    def _ground(self, painter: QPainter) -> None:
        if self.isChecked():
            tint = self._theme.tint(self.rating)
            painter.fillPath(self._outline(), tint.ground)
            painter.setPen(QPen(tint.line, 2))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        elif self.underMouse():
            painter.fillPath(self._outline(), self._theme.colours.chosen)

    def _outline(self) -> QPainterPath:
        """Return the shape: the first and the last segment have the row's round corners."""
        box, path = QRectF(self.rect()), QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, RADIUS - 2, RADIUS - 2)
        if self._place:
            path.addRect(visual(box.adjusted(0, 0, -box.width() / 2, 0), box))
        if self._place < self._of - 1:
            path.addRect(visual(box.adjusted(box.width() / 2, 0, 0, 0), box))
        return path


NARROWEST = 82
"""Letters are drawn so narrow at most, in per cent, before a word is cut."""


def narrowed(label: str, font: QFont, width: float) -> QFont:
    """Return the font, drawn narrower where the label's longest word needs it to stand in `width` pixels."""
    metrics = QFontMetricsF(font)
    longest = max((metrics.horizontalAdvance(word) for word in label.split()), default=0.0)
    if longest <= width:
        return font
    made = QFont(font)
    made.setStretch(max(NARROWEST, int(100 * width / longest)))
    return made


def fitted(label: str, font: QFont, width: float) -> list[str]:
    """Break a label into at most two lines of `width` pixels; words that are too long end in a full stop."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in label.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(_cut(word, metrics, width))
    return lines[:LABEL_LINES]


def _cut(word: str, metrics: QFontMetricsF, width: float) -> str:
    if metrics.horizontalAdvance(word) <= width:
        return word
    end = next(
        (n for n in range(len(word) - 1, 1, -1) if metrics.horizontalAdvance(f"{word[:n]}.") <= width), 1
    )
    return f"{word[:end]}."


def short_labels(ratings: Sequence[Rating]) -> list[str]:
    """Return labels without what another rating's label says already: “With change” beside “Confirmed”."""
    whole = [rating_label(rating) for rating in ratings]
    return [_without_prefix(label, whole) for label in whole]


def _without_prefix(label: str, others: Sequence[str]) -> str:
    prefix = next((other for other in others if label.startswith(f"{other} ")), "")
    rest = label.removeprefix(prefix).strip()
    return rest[:1].upper() + rest[1:]


class Segments(QWidget):
    """The ratings of a scale; `rated` carries the pressed one's place from 1, or 0 to take it back."""

    rated = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Show no scale yet."""
        super().__init__()
        self._theme = theme
        self._scale: Scale | None = None
        self._parts: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)

    @property
    def parts(self) -> list[Segment]:
        """Return the segments from first to last."""
        return self._parts

    def show_verdict(self, scale: Scale, rating: str | None) -> None:
        """Show a scale, and which of its ratings is the verdict."""
        if scale != self._scale:
            self._build(scale)
        for part in self._parts:
            part.setChecked(part.rating.code == rating)

    def _build(self, scale: Scale) -> None:
        self._scale = scale
        for part in self._parts:
            part.deleteLater()
        self._parts = []
        labels = short_labels(scale.ratings)
        for place, (rating, text) in enumerate(zip(scale.ratings, labels, strict=True)):
            part = Segment(self._theme, rating, text, place, len(scale.ratings))
            part.clicked.connect(lambda _on=False, at=place: self._press(at))
            part.stepped.connect(lambda by, at=place: self._step(at + by))
            part.digit.connect(self._digit)
            self._row.addWidget(part, 1)
            self._parts.append(part)

    def _press(self, place: int) -> None:
        self.rated.emit(0 if self._parts[place].isChecked() else place + 1)

    def _digit(self, digit: int) -> None:
        if digit <= len(self._parts):
            self.rated.emit(digit)

    def _step(self, place: int) -> None:
        self._parts[place % len(self._parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame round all segments and the lines between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.edge, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1, RADIUS - 1)
        for part in self._parts[1:]:
            left = part.geometry().left() - 0.5
            painter.drawLine(int(left), 1, int(left), self.height() - 1)
