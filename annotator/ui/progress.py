"""The line of progress above the status bar: what is being done, how far, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.ui.widgets import button, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_MS = 500
"""Work that is done within this time shows no progress."""


class JobBar(QWidget):
    """Shown while work runs that takes longer than half a second; several jobs share it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stay hidden until there is something to wait for."""
        super().__init__(parent)
        self._title = label("", "soft")
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancels: list[Callable[[], None]] = []
        self._stop = button(self.tr("Cancel"), self._cancel, "quiet")
        self.setLayout(row(self._title, self._bar, self._stop, margins=(16, 2, 16, 2), spacing=12))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._running = 0
        self.hide()

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        """Take note of work that has begun."""
        self._running += 1
        self._cancels.append(cancel)
        self._title.setText(title)
        self._bar.setRange(0, 0)
        self._patience.start()

    def report(self, share: float, what: str) -> None:
        """Show how far the work is: `share` from 0 to 1."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))
        if what:
            self._title.setText(what)

    def end(self) -> None:
        """Take note that one piece of work has ended."""
        self._running = max(0, self._running - 1)
        if not self._running:
            self._cancels.clear()
            self._patience.stop()
            self.hide()

    def _cancel(self) -> None:
        for cancel in self._cancels:
            cancel()
