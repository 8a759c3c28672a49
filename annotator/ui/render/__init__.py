"""Draws for documents, without a window: fills the port of app/ports.py.

It works without a display, and on any thread once there is an application object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from annotator.ui.render.pdf import pdf
from annotator.ui.render.picture import picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.exporters.drawing import Drawing
    from annotator.exporters.paper import Paper

WITHOUT_A_DISPLAY = ["annotator", "-platform", "offscreen"]


class QtRenderer:
    """Draws with Qt; made on the program's main thread."""

    def __init__(self, report: Callable[[float], None] = lambda _share: None) -> None:
        """Make an application without a window where there is none: fonts need one.

        `report` is told the share of a document that is drawn (0 to 1), and may raise to end the work.
        """
        self._report = report
        self._application = QGuiApplication.instance() or QGuiApplication(WITHOUT_A_DISPLAY)

    def picture(self, drawing: Drawing, *, scale: float = 3) -> bytes:
        """Return a drawing as a PNG of `scale` dots a point."""
        return picture(drawing, scale=scale)

    def pdf(self, paper: Paper) -> bytes:
        """Return a document as PDF."""
        return pdf(paper, self._report)
