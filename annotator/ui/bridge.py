"""The one door from worker threads back to the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Bridge(QObject):
    """Runs callables on the thread that made it, in the order in which they were sent."""

    _sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Bind to the current thread, which must run an event loop."""
        super().__init__(parent)
        self._sent.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, work: Callable[[], None]) -> None:
        """Send `work` over; returns at once, callable from any thread."""
        self._sent.emit(work)

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        work()
