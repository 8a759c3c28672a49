"""Reading one file through the importer that takes it: text here, foreign formats in the worker process.

The worker starts when it is first needed, or when the window warms it up, and stays. Whatever goes wrong in
it costs one file a refusal by name; the next file finds a new worker.
"""

from __future__ import annotations

import atexit
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from annotator import importers
from annotator.app import worker
from annotator.app.limits import OVER_MEMORY
from annotator.domain.errors import ReaderBrokeError, TooMuchMemoryError, TooSlowError
from annotator.importers import wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from pathlib import Path

    from annotator.importers import Imported
    from annotator.importers.returned import Returned

T = TypeVar("T")

NAME = "annotator-reader"
"""What the system's list of processes calls the worker."""

SECONDS = 10.0
"""The most time that one file may take."""

MEMORY = 500_000_000
"""The most bytes that the worker may hold."""

START = 60.0
"""The most seconds that the worker may take to start: a busy machine is not the file's fault."""

SLICE = 0.05
"""Seconds between two looks at whether the person has cancelled."""


def _never() -> None:
    """Let the work go on."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection[bytes, bytes]

    def stop(self) -> None:
        """End the process at once."""
        self.process.kill()
        self.process.join()
        self.connection.close()

    def dismiss(self) -> None:
        """Let the process end by itself: it does when nobody can ask it any more."""
        self.connection.close()
        self.process.join(1)
        self.process.kill()
        self.process.join()


class Reader:
    """Keeps one worker process. Any thread may ask; one file is read at a time.

    `seconds` and `memory` (in bytes) are the most that one file may take.
    """

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = Lock()
        self._worker: _Worker | None = None

    @property
    def is_running(self) -> bool:
        """Say whether there is a worker."""
        return self._worker is not None and self._worker.process.is_alive()

    def warm_up(self) -> None:
        """Start the worker if there is none, and wait until it is ready."""
        with self._turn(_never):
            self._ready("", _never)

    def close(self) -> None:
        """End the worker; the next file starts a new one."""
        with self._lock:
            if self._worker is not None:
                self._worker.dismiss()
                self._worker = None

    def read_file(
        self, path: Path, *, encoding: str | None = None, check: Callable[[], None] = _never
    ) -> Imported:
        """Read an article from a file; like `read_bytes`, and FileMissingError or FileUnreadableError."""
        return self.read_bytes(
            importers.load(path), name=importers.name_of(path), encoding=encoding, check=check
        )

    def read_bytes(
        self, data: bytes, *, name: str, encoding: str | None = None, check: Callable[[], None] = _never
    ) -> Imported:
        """Read an article from the bytes of a file called `name`.

        `check` is called every SLICE seconds; what it raises ends the reading (`Progress.check`). Raises what
        the importer raises, TooSlowError, TooMuchMemoryError, ReaderBrokeError when the worker broke down.
        """
        importer = importers.chosen(data, name=name)
        foreign = importers.as_foreign(importer.name)
        if foreign is None:
            return importer.read(data, name=name, encoding=encoding)
        request = worker.ask(importer.name, name=name, encoding=encoding)
        draft = self._parsed(request, data, name, check, wire.unpack)
        return foreign.finish(draft, data, name=name)

    def read_returned(self, data: bytes, *, name: str, check: Callable[[], None] = _never) -> Returned:
        """Read a Word file of ours that came back, within the same limits; like `read_bytes` otherwise."""
        request = worker.ask(worker.RETURNED, name=name, encoding=None)
        return self._parsed(request, data, name, check, wire.unpack_returned)

    def _parsed(
        self, request: bytes, data: bytes, name: str, check: Callable[[], None], unpack: Callable[[bytes], T]
    ) -> T:
        with self._turn(check):
            answer = self._asked(request, data, name, check)
        try:
            return unpack(answer)
        except TooMuchMemoryError:
            self.close()  # What is left of its memory would be short for the next file.
            raise
        except ValueError as error:
            raise ReaderBrokeError(name=name) from error

    @contextmanager
    def _turn(self, check: Callable[[], None]) -> Iterator[None]:
        """Wait until no other thread is reading."""
        while not self._lock.acquire(timeout=SLICE):
            check()
        try:
            yield
        finally:
            self._lock.release()

    def _asked(self, request: bytes, data: bytes, name: str, check: Callable[[], None]) -> bytes:
        at_work = self._ready(name, check)
        try:
            at_work.connection.send_bytes(request)
            at_work.connection.send_bytes(data)
            return self._answer(at_work, self._seconds, check)
        except TimeoutError as error:
            self._stop()
            raise TooSlowError(name=name, seconds=f"{self._seconds:g}") from error
        except (EOFError, OSError) as error:
            raise self._broke(at_work, name) from error
        except BaseException:  # Cancelled: the worker is in the middle of a file that nobody wants any more.
            self._stop()
            raise

    def _broke(self, at_work: _Worker, name: str) -> TooMuchMemoryError | ReaderBrokeError:
        """Return why the worker ended."""
        at_work.process.join(1)
        code = at_work.process.exitcode
        self._stop()
        if code == OVER_MEMORY:
            return TooMuchMemoryError(name=name, limit=self._memory // 1_000_000)
        return ReaderBrokeError(name=name)

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _ready(self, name: str, check: Callable[[], None]) -> _Worker:
        """Return a worker that is ready, a new one where there is none."""
        if self._worker is not None and self.is_running:
            return self._worker
        self._stop()
        self._worker = self._started()
        try:
            self._answer(self._worker, START, check)
        except (EOFError, OSError) as error:
            raise self._broke(self._worker, name) from error
        except BaseException:
            self._stop()
            raise
        return self._worker

    def _started(self) -> _Worker:
        from multiprocessing import get_context

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=worker.serve, args=(theirs, self._memory), name=NAME, daemon=True)
        process.start()
        theirs.close()
        atexit.unregister(self.close)
        atexit.register(self.close)
        return _Worker(process, ours)

    @staticmethod
    def _answer(at_work: _Worker, seconds: float, check: Callable[[], None]) -> bytes:
        """Wait for the worker's words; raises TimeoutError, EOFError or OSError when none come."""
        from multiprocessing.connection import wait

        deadline = monotonic() + seconds
        while not wait([at_work.connection, at_work.process.sentinel], timeout=SLICE):
            check()
            if monotonic() > deadline:
                raise TimeoutError
        return at_work.connection.recv_bytes()


_READER = Reader()

read_file = _READER.read_file
read_bytes = _READER.read_bytes
read_returned = _READER.read_returned
warm_up = _READER.warm_up
close = _READER.close
