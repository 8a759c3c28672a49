"""A painter that ends with its block: one left open when an error passes takes the program with it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintDevice


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Give a painter on a device, which must outlive the block."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
