"""Pages one below the other, each a picture, as wide as the view or at a chosen size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from annotator.ui.dialogs.preview_work import Page

GAP = 14
"""Pixels between pages and round them."""

STEPS = (0.35, 0.5, 0.7, 1.0, 1.4, 2.0)
"""Sizes to choose from: pixels for a point."""

EDGE = QColor("#B5AFA3")


class Leaf(QWidget):
    """One page, drawn from its picture only while it is seen."""

    def __init__(self, page: Page, name: str) -> None:
        """Keep the picture packed."""
        super().__init__()
        self._page = page
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def scale_to(self, scale: float) -> None:
        """Take a size: pixels for a point."""
        self.setFixedSize(QSize(round(self._page.width * scale), round(self._page.height * scale)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._pixmap())
        painter.setPen(EDGE)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _pixmap(self) -> QPixmap:
        """Return the picture at the size of the screen's dots, from the cache if it was drawn lately."""
        dots = self.size() * self.devicePixelRatioF()
        key = f"{id(self._page)} {dots.width()}"
        found = QPixmap()
        if not QPixmapCache.find(key, found):
            image = QImage.fromData(self._page.picture)
            ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            found = QPixmap.fromImage(image.scaled(dots, ignore, smooth))
            QPixmapCache.insert(key, found)
        return found


class Pages(QScrollArea):
    """Scrolls through pages; they are as wide as the view until a size is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page."""
        super().__init__(parent)
        self._leaves: list[Leaf] = []
        self._widths: list[float] = []
        self._step: int | None = None
        inner = QWidget()
        inner.setObjectName("pages")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        inner.setLayout(self._column)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def __len__(self) -> int:
        """Return how many pages are shown."""
        return len(self._leaves)

    def clear(self) -> None:
        """Take all pages away."""
        for leaf in self._leaves:
            self._column.removeWidget(leaf)
            leaf.deleteLater()
        self._leaves, self._widths = [], []
        self.verticalScrollBar().setValue(0)

    def add(self, page: Page) -> None:
        """Put a page below the others."""
        name = self.tr("Page {page} of {pages}").format(page=len(self._leaves) + 1, pages=page.of)
        leaf = Leaf(page, name)
        self._leaves.append(leaf)
        self._widths.append(page.width)
        leaf.scale_to(self._scale_of(page.width))
        self._column.addWidget(leaf, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def scale(self) -> float:
        """Return how many pixels a point is now, on upright pages."""
        if self._step is not None:
            return STEPS[self._step]
        return self._room / min(self._widths, default=595)

    @property
    def _room(self) -> float:
        return max(100, self.viewport().width() - 2 * GAP)

    def _scale_of(self, width: float) -> float:
        """Return the scale of a page; one on its side is made smaller rather than cut off."""
        return self.scale if self._step is not None else min(self.scale, self._room / width)

    def fit(self) -> None:
        """Make pages as wide as the view."""
        self._step = None
        self._scale_all()

    def zoom_by(self, steps: int) -> None:
        """Make pages larger or smaller."""
        now = self.scale
        if self._step is None:
            self._step = min(range(len(STEPS)), key=lambda at: abs(STEPS[at] - now))
        self._step = max(0, min(len(STEPS) - 1, self._step + steps))
        self._scale_all()

    def _scale_all(self) -> None:
        for leaf, width in zip(self._leaves, self._widths, strict=True):
            leaf.scale_to(self._scale_of(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pages as wide as the view."""
        super().resizeEvent(event)
        if self._step is None:
            self._scale_all()
