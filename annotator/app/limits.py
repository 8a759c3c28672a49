"""A ceiling on the memory of a process, set by the process itself: past it, allocations fail.

Linux and the BSDs keep RLIMIT_AS, Windows a job object. macOS takes the former and does not keep it: there
a thread watches the peak and ends the process.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

OVER_MEMORY = 79
"""The exit code of a process that the watch ended."""

WATCH = 0.05
"""Seconds between two looks at the peak."""

_EXTENDED_LIMITS = 9
_PROCESS_MEMORY = 0x100


def limit_memory(most: int, platform: str = sys.platform) -> None:
    """Keep this process below `most` bytes from now on."""
    if platform == "win32":
        limit_by_job(most, ctypes.WinDLL("kernel32"))  # type: ignore[attr-defined]  # Windows has it.
        return
    if platform == "darwin":
        threading.Thread(target=watch, args=(most, peak), daemon=True).start()
        return
    limit_by_rlimit(most)


def limit_by_rlimit(most: int) -> None:
    """Set RLIMIT_AS, as low as the system lets us."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def peak() -> int:
    """Return the most memory that this process ever had resident, in bytes."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1_024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def watch(most: int, measure: Callable[[], int], end: Callable[[int], object] = os._exit) -> None:
    """Look at `measure` again and again, and end the process with OVER_MEMORY when it is above `most`."""
    wait = threading.Event()
    while measure() <= most:
        wait.wait(WATCH)
    end(OVER_MEMORY)


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limit_by_job(most: int, kernel: Any) -> None:  # noqa: ANN401 - A library of ctypes has no type of its own.
    """Put this process into a job object of Windows that limits its memory; raises OSError if it may not."""
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = Extended()
    limits.basic.flags = _PROCESS_MEMORY
    limits.process_memory = most
    size = ctypes.sizeof(limits)
    set_up = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
    if not set_up or not kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess())):
        raise OSError("Windows gave no job object")
