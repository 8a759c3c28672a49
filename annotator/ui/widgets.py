"""Small builders, so that every label is plain text and every control has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.style import look

if TYPE_CHECKING:
    from collections.abc import Callable


def label(text: str = "", style: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows its text as it is, never as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if style:
        look(made, style)
    return made


def button(text: str, on_click: Callable[[], object], style: str = "", *, name: str = "") -> QPushButton:
    """Return a push button; `name` is what a screen reader says where the text does not say it."""
    made = QPushButton(text)
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: on_click())
    if style:
        look(made, style)
    return made


def search_field(placeholder: str, name: str, clear: str) -> QLineEdit:
    """Return a field for words to look for; `clear` is the name of the button in it that empties it."""
    made = QLineEdit(placeholderText=placeholder, clearButtonEnabled=True)
    made.setAccessibleName(name)
    for inside in made.findChildren(QToolButton):
        inside.setAccessibleName(clear)
    return made


def column(
    *items: QWidget | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 6
) -> QVBoxLayout:
    """Return a vertical layout of widgets; a number is a stretch."""
    made = QVBoxLayout()
    _fill(made, items, margins, spacing)
    return made


def row(
    *items: QWidget | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 6
) -> QHBoxLayout:
    """Return a horizontal layout of widgets; a number is a stretch."""
    made = QHBoxLayout()
    _fill(made, items, margins, spacing)
    return made


def _fill(
    layout: QVBoxLayout | QHBoxLayout,
    items: tuple[QWidget | int, ...],
    margins: tuple[int, int, int, int],
    spacing: int,
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)


def spring() -> QWidget:
    """Return an invisible widget that takes what room is left."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
