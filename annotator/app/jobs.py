"""Work off the window's thread: one runner, progress, cancel, and one place where failures are caught."""

from __future__ import annotations

import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class CancelledError(Exception):
    """The person asked for the work to stop."""


@dataclass(frozen=True, slots=True)
class Bug:
    """An error that nobody foresaw: its kind and the trace, for the local crash report."""

    kind: str
    trace: str

    @classmethod
    def of(cls, error: BaseException) -> Bug:
        """Describe an exception."""
        return cls(type(error).__name__, "".join(traceback.format_exception(error)))


class Progress:
    """Handed to the work: it reports through it, and learns from it that it should stop."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        """Pass each report on to `tell`, with the share done (0 to 1) and what is being done."""
        self._tell = tell
        self._cancelled = Event()

    def report(self, share: float, what: str = "") -> None:
        """Say how far the work is; raises CancelledError when it should stop."""
        self.check()
        self._tell(share, what)

    def check(self) -> None:
        """Raise CancelledError when the work should stop."""
        if self._cancelled.is_set():
            raise CancelledError

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()


class JobRunner:
    """Runs work on two threads and brings what comes of it back through `deliver`.

    `deliver` takes a callable and runs it on the thread that owns the results: the window's bridge, or a
    plain call where there is no window.
    """

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        """Start no thread yet."""
        self._deliver = deliver
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[UserError | Bug], None],
        progressed: Callable[[float, str], None] = lambda _share, _what: None,
        cancelled: Callable[[], None] = lambda: None,
    ) -> Progress:
        """Run `work` on a thread; exactly one of `done`, `failed` and `cancelled` is delivered."""
        progress = Progress(lambda share, what: self._deliver(lambda: progressed(share, what)))
        self._pool.submit(self._carry_out, work, progress, (done, failed, cancelled))
        return progress

    def close(self) -> None:
        """Wait for what runs, drop what has not begun."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _carry_out(
        self,
        work: Callable[[Progress], T],
        progress: Progress,
        ends: tuple[Callable[[T], None], Callable[[UserError | Bug], None], Callable[[], None]],
    ) -> None:
        done, failed, cancelled = ends
        try:
            result = work(progress)
        except CancelledError:
            self._deliver(cancelled)
        except UserError as error:
            known = error
            self._deliver(lambda: failed(known))
        except Exception as error:  # noqa: BLE001 - the job boundary: a bug in a job must reach the person
            bug = Bug.of(error)
            self._deliver(lambda: failed(bug))
        else:
            self._deliver(lambda: done(result))
