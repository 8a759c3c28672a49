"""One writer at a time, whom Ctrl+C does not cut in two."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, TracebackType

    Handler = Callable[[int, FrameType | None], object]


class WritersTurn:
    """A lock whose holder gets an interrupt only once the lock is given back; `with` takes it.

    Python raises KeyboardInterrupt between any two instructions: between BEGIN and the block that would take
    it back, or where a lock is held that the closing of the library waits for. So the signal is put off. It
    comes to the first thread alone; others are left as they are. Not to be taken twice by one thread.
    """

    def __init__(self) -> None:
        """Be free."""
        self._lock = threading.Lock()
        self._before: Handler | None = None
        self._has_come = False

    def __enter__(self) -> None:
        """Wait for the turn."""
        if threading.current_thread() is not threading.main_thread():
            self._lock.acquire()
            return
        before = signal.getsignal(signal.SIGINT)
        if callable(before):
            signal.signal(signal.SIGINT, self._put_off)
        self._lock.acquire()
        self._before = before if callable(before) else None

    def _put_off(self, _number: int, _frame: FrameType | None) -> None:
        self._has_come = True

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """End the turn, and let come what was put off."""
        if threading.current_thread() is not threading.main_thread():
            self._lock.release()
            return
        before, has_come = self._before, self._has_come
        self._before, self._has_come = None, False
        self._lock.release()
        if before is not None:
            signal.signal(signal.SIGINT, before)
            if has_come:
                before(signal.SIGINT, None)
