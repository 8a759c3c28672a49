"""How the window is divided, and that it comes back as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter

from annotator.app import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from annotator.app.settings import Settings

LEAST = (180, 360, 280)
"""Width in pixels that the library, the article and what is beside it have at least."""

AT_FIRST = (240, 800, 388)
"""Their widths at the first start, in a window of FIRST_SIZE."""

FIRST_SIZE = (1440, 900)


def side_by_side(library: QWidget, article: QWidget, beside: QWidget) -> QSplitter:
    """Put the three parts of a window side by side; the article takes what room there is."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for at, (pane, least) in enumerate(zip((library, article, beside), LEAST, strict=True)):
        pane.setMinimumWidth(least)
        splitter.addWidget(pane)
        splitter.setStretchFactor(at, int(pane is article))
    splitter.setSizes(AT_FIRST)
    for pane in (library, article, beside):
        pane.raise_()  # Qt reads the parts out in this order
    _name(splitter)
    return splitter


def _name(splitter: QSplitter) -> None:
    translate = QCoreApplication.translate
    splitter.setAccessibleName(translate("arranging", "Parts of the window"))
    splitter.handle(1).setAccessibleName(translate("arranging", "Edge of the library"))
    splitter.handle(2).setAccessibleName(translate("arranging", "Edge of the claims"))


def restore(window: QMainWindow, splitter: QSplitter, kept: Settings) -> None:
    """Give a window the place, the size and the division that it had."""
    if not window.restoreGeometry(_state(kept.get(settings.WINDOW))):
        window.resize(*FIRST_SIZE)
    splitter.restoreState(_state(kept.get(settings.SPLITTER)))


def keep(window: QMainWindow, splitter: QSplitter, kept: Settings) -> None:
    """Remember how a window lies; raises FileUnwritableError."""
    kept.set(settings.WINDOW, _text(window.saveGeometry()))
    kept.set(settings.SPLITTER, _text(splitter.saveState()))


def _state(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _text(state: QByteArray) -> str:
    """Return a state of Qt's as text that a settings file can hold."""
    return bytes(state.toBase64().data()).decode("ascii")
