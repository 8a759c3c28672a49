"""The order of Tab: as the eye reads, whatever was made first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def chain(*roots: QWidget) -> None:
    """Let Tab go through the fields of widgets, one after another, each in the order of its layouts."""
    for first, second in pairwise(part for root in roots for part in fields(root)):
        QWidget.setTabOrder(first, second)


def fields(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that Tab can reach, in the order of the layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _fields_of(layout)


def _fields_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from fields(widget)
        elif inner is not None:
            yield from _fields_of(inner)
