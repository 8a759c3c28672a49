"""Cards that were painted once: scrolling and adding a claim then only copy pixels."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor

MOST = 96
"""Pictures that are kept: some screens full, about 15 MB at a scale of 1."""


class Pictures:
    """The pictures that were used last, by what they show; one that shows something else has another key."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget every picture."""
        self._kept.clear()

    def picture(
        self, key: Hashable, size: QSize, ratio: float, ground: QColor, paint: Callable[[QPixmap], None]
    ) -> QPixmap:
        """Return the picture of a key; one that is not there is painted upon `ground`.

        `size` is in logical pixels, `ratio` says how many of the screen's pixels one of them is wide. The
        ground is opaque, so that letters are smoothed as on the widget itself.
        """
        whole = (key, size.width(), size.height(), ratio)
        found = self._kept.get(whole)
        if found is None:
            found = QPixmap(size * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(ground)
            paint(found)
            self._kept[whole] = found
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(whole)
        return found
