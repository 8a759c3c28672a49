"""A ceiling on the memory of a process."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import threading
from types import SimpleNamespace

import pytest

from annotator.app import limits
from annotator.app.limits import OVER_MEMORY, Extended, limit_by_job, limit_memory, peak, watch

MEGABYTE = 1_000_000
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_AS is POSIX’s")


def ran(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own."""
    words = f"from annotator.app.limits import *\nimport sys, threading\n{program}"
    return subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=False)


@POSIX
def test_past_the_ceiling_an_allocation_fails() -> None:
    done = ran(
        "limit_memory(400_000_000)\n"
        "try:\n    bytearray(600_000_000)\nexcept MemoryError:\n    print('refused')"
    )
    assert done.stdout == "refused\n"


@POSIX
def test_a_lower_ceiling_of_the_system_stays() -> None:
    done = ran(
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (300_000_000, 300_000_000))\n"
        "limit_memory(400_000_000)\nprint(resource.getrlimit(resource.RLIMIT_AS))"
    )
    assert done.stdout == "(300000000, 300000000)\n"


@POSIX
def test_where_the_system_keeps_no_ceiling_a_watch_ends_the_process() -> None:
    done = ran("limit_memory(1, platform='darwin')\nthreading.Event().wait(30)")
    assert done.returncode == OVER_MEMORY


def test_the_watch_looks_at_the_peak_from_a_thread_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[object, ...]] = []
    looked = threading.Event()

    def look(*given: object) -> None:
        seen.append((threading.current_thread() is threading.main_thread(), *given))
        looked.set()

    monkeypatch.setattr(limits, "watch", look)
    limit_memory(400 * MEGABYTE, platform="darwin")
    assert looked.wait(10)
    assert seen == [(False, 400 * MEGABYTE, peak)]


@POSIX
def test_the_peak_is_in_bytes() -> None:
    assert 5 * MEGABYTE < peak() < 100_000 * MEGABYTE


def test_a_watch_ends_nothing_below_the_ceiling() -> None:
    measured = iter([1, 5, 6])
    ended: list[int] = []
    watch(5, lambda: next(measured), ended.append)
    assert ended == [OVER_MEMORY]
    assert next(measured, None) is None


class Kernel(SimpleNamespace):
    """Windows’ kernel library as far as it is asked, with what it was asked for."""

    def __init__(self, *, gives: bool = True) -> None:
        """Answer every call with what Windows would."""
        super().__init__(asked=[])

        def create(*_: object) -> int:
            return 77

        def set_up(job: ctypes.c_void_p, kind: int, limits: object, size: int) -> bool:
            told = limits._obj  # type: ignore[attr-defined]  # noqa: SLF001 - what byref() points at.
            self.asked.append((job.value, kind, told.basic.flags, told.process_memory, size))
            return gives

        def assign(job: ctypes.c_void_p, process: ctypes.c_void_p) -> bool:
            self.asked.append((job.value, process.value))
            return gives

        self.CreateJobObjectW, self.GetCurrentProcess = create, lambda: 99
        self.SetInformationJobObject, self.AssignProcessToJobObject = set_up, assign


def test_windows_is_asked_for_a_job_with_a_limit_on_the_process() -> None:
    kernel = Kernel()
    limit_by_job(400 * MEGABYTE, kernel)
    assert kernel.asked == [(77, 9, 0x100, 400 * MEGABYTE, ctypes.sizeof(Extended)), (77, 99)]


def test_a_job_that_windows_does_not_give_is_an_error() -> None:
    with pytest.raises(OSError, match="no job object"):
        limit_by_job(400 * MEGABYTE, Kernel(gives=False))


def test_on_windows_a_job_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel()
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: kernel, raising=False)
    limit_memory(400 * MEGABYTE, platform="win32")
    assert len(kernel.asked) == 2
