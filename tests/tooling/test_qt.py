"""Qt itself, as pinned, and what the suite does with a test that goes wrong inside Qt."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]

# PySide6 6.12.0 on CPython 3.11 dies at about 5,200.
CALLS = 20_000
# What else goes on in the process may hold or drop a few.
SLACK = 100


class Speaker(QObject):
    """Says something, and hears it in a method that Qt calls."""

    said = Signal(int)

    def event(self, event: QEvent) -> bool:
        return super().event(event)


def setter() -> Callable[[int], object]:
    label = QLabel()
    return lambda number: label.setText(str(number))


def signal() -> Callable[[int], object]:
    speaker = Speaker()
    heard: list[int] = []
    speaker.said.connect(heard.append)

    def say(number: int) -> None:
        speaker.said.emit(number)

    return say


def overridden() -> Callable[[int], object]:
    speaker = Speaker()
    return lambda _number: QApplication.sendEvent(speaker, QEvent(QEvent.Type.User))


def static() -> Callable[[int], object]:
    return lambda _number: QApplication.processEvents()


def drift(call: Callable[[int], object], calls: int = CALLS) -> int:
    """Return by how many references None is richer after the calls; from Python 3.12 on it counts none."""
    call(0)
    before = sys.getrefcount(None)
    for number in range(calls):
        call(number)
    return sys.getrefcount(None) - before


def test_twenty_thousand_void_calls_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(CALLS):
        label.setText(str(number))
    assert label.text() == str(CALLS - 1)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", [setter, signal, overridden, static])
def test_no_way_into_qt_takes_or_leaves_references_on_none(
    way: Callable[[], Callable[[int], object]],
) -> None:
    assert abs(drift(way())) < SLACK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize("way", ["Py_IncRef", "Py_DecRef"])
def test_a_binding_that_miscounts_none_would_be_noticed(way: str) -> None:
    nothing, calls = ctypes.py_object(None), 10 * SLACK
    miscount = getattr(ctypes.pythonapi, way)
    mend = getattr(ctypes.pythonapi, {"Py_IncRef": "Py_DecRef", "Py_DecRef": "Py_IncRef"}[way])
    found = drift(lambda _number: miscount(nothing), calls)
    drift(lambda _number: mend(nothing), calls)
    assert abs(found) > SLACK


def ran(test: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a file of tests by itself, with the settings of this project."""
    file = folder / "test_inner.py"
    file.write_text(dedent(test), encoding="utf-8")
    settings = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *settings, *options, str(file)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=30)


RAISING = """
    from threading import Thread

    from PySide6.QtCore import QObject, QTimer

    def raises():
        raise ValueError("not foreseen")
"""


@pytest.mark.parametrize(
    "body",
    [
        "def test_timer(qtbot):\n        QTimer.singleShot(0, raises)\n        qtbot.wait(50)",
        "def test_signal(qapp):\n        one = QTimer(timeout=raises)\n        one.timeout.emit()",
        "def test_thread():\n        one = Thread(target=raises)\n        one.start()\n        one.join()",
    ],
    ids=["timer", "signal", "thread"],
)
def test_an_exception_in_a_slot_or_a_thread_fails_the_test_that_it_happens_in(
    tmp_path: Path, body: str
) -> None:
    found = ran(f"{RAISING}\n    {body}\n", tmp_path)
    assert found.returncode == pytest.ExitCode.TESTS_FAILED
    assert "not foreseen" in found.stdout


def test_the_same_test_passes_where_nothing_is_raised(tmp_path: Path) -> None:
    found = ran(f"{RAISING}\n    def test_timer(qtbot):\n        qtbot.wait(5)\n", tmp_path)
    assert found.returncode == pytest.ExitCode.OK, found.stdout + found.stderr


def test_every_test_has_a_time_out(pytestconfig: pytest.Config) -> None:
    assert 0 < float(pytestconfig.getini("timeout")) <= 60
    assert 0 < float(pytestconfig.getini("faulthandler_timeout")) <= 120


@pytest.mark.parametrize(
    ("body", "limit"),
    [("import time\n        time.sleep(30)", "timeout=1"), ("qapp.exec()", "faulthandler_timeout=2")],
    ids=["python", "event loop"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that ends a test alone")
def test_a_test_that_hangs_is_ended_and_named(tmp_path: Path, body: str, limit: str) -> None:
    found = ran(f"def test_hangs(qapp):\n        {body}\n", tmp_path, "-o", limit)
    assert found.returncode != 0
    assert "Timeout" in found.stdout + found.stderr
    assert "test_hangs" in found.stdout + found.stderr
