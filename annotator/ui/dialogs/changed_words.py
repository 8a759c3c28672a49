"""Words of which some are new or gone: those are struck out or underlined, not told by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.text.direction import is_rtl
from annotator.text.edits import edits, image
from annotator.text.offsets import Offsets

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Stretch = tuple[int, int]
"""Code points from and to, half-open."""


def changed(before: str, after: str) -> tuple[list[Stretch], list[Stretch]]:
    """Return what is gone from one text, and what is new in the other."""
    made = edits(before, after)
    gone = [(edit.start, edit.end) for edit in made]
    new = [(start := image(made, edit.start), start + len(edit.new)) for edit in made]
    return gone, new


class ChangedWords(QWidget):
    """Wrapped words with some of them marked: `gone` strikes them out, else they are bold and underlined."""

    def __init__(self, words: str, marked: list[Stretch], *, gone: bool) -> None:
        """Be as high as the words need."""
        super().__init__()
        self.words, self.marked, self._gone = words, marked, gone
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the words stand at a width."""
        return int(self._laid_out(width).boundingRect().height()) + 1

    def sizeHint(self) -> QSize:
        """Return the size at the width that it has."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(60, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        """Lay the words out. Made anew each time: no layout of Qt's may be kept."""
        made = QTextLayout(self.words.replace("\n", "\u2028"), self.font())
        rtl = is_rtl(self.words)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        made.setTextOption(option)
        made.setFormats([self._format(*stretch) for stretch in self.marked])
        made.beginLayout()
        height = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        made.endLayout()
        return made

    def _format(self, start: int, end: int) -> QTextLayout.FormatRange:
        offsets = Offsets(self.words)
        made, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setFontStrikeOut(self._gone)
        look.setFontUnderline(not self._gone)
        if not self._gone:
            look.setFontWeight(QFont.Weight.DemiBold)
        made.start = offsets.to_utf16(start)
        made.length = offsets.to_utf16(end) - made.start
        made.format = look
        return made
