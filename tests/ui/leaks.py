"""Widgets that outlive what made them."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget


def widgets() -> set[QWidget]:
    """Return all widgets of the program."""
    return set(QApplication.allWidgets())


def left_since(before: set[QWidget]) -> set[QWidget]:
    """Return the widgets that have come since and are still there once all that was given up is gone."""
    forget()
    if widgets() - before:
        gc.collect()  # what lies in a cycle of Python's is not lost, only late
        forget()
    return widgets() - before


def forget() -> None:
    """Delete what is to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def names(left: set[QWidget]) -> str:
    """Name the widgets that nobody owns, or all if each has an owner; twelve at most."""
    roots = [one for one in left if one.parent() is None] or list(left)
    return ", ".join(sorted(f"{type(one).__name__} {one.objectName()}".strip() for one in roots)[:12])
