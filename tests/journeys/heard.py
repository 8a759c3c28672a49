"""Open a review in a real window, go to its first claim by key, and print what AT-SPI tells of it.

    dbus-run-session -- python -m tests.journeys.heard FOLDER REVIEW

Runs on the screen that DISPLAY names. Everything that it starts it ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.journeys import screen

if TYPE_CHECKING:
    from collections.abc import Iterator

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
LISTENER = Path(__file__).with_name("listener.py")

PATIENCE = 15
"""Seconds until the window is there, and until it has told of itself."""


def lacking() -> list[str]:
    """Return what this machine lacks for listening, by name."""
    missing = [] if LAUNCHER.exists() else ["at-spi2-core"]
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    can = (
        SYSTEM_PYTHON.exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", probe], check=False, capture_output=True).returncode
    )
    return missing if can else [*missing, "python3-gi with gir1.2-atspi-2.0"]


@contextmanager
def running(*call: object) -> Iterator[None]:
    """Run a program for a while; what it says goes to standard error."""
    process = subprocess.Popen([*map(str, call)], stdout=sys.stderr)
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def listen() -> bytes:
    """Return what the listener prints."""
    return subprocess.run(
        [SYSTEM_PYTHON, LISTENER, str(PATIENCE)], check=True, stdout=subprocess.PIPE, timeout=2 * PATIENCE
    ).stdout


def main(arguments: list[str]) -> int:
    """Print the tree of the program with a claim opened."""
    folder, review = map(Path, arguments)
    os.environ |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = (sys.executable, "-m", "annotator", "--library", folder / "library.annotator")
    with running(LAUNCHER, "--launch-immediately"), running(*program, "--reviewer", "Ada Lind <AL>", review):
        listen()  # until the window is there
        screen.act("search", "--sync", "--onlyvisible", "--name", "Annotator", "windowfocus", "--sync")
        time.sleep(0.5)
        screen.press(["j"])
        time.sleep(1)
        sys.stdout.buffer.write(listen())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
