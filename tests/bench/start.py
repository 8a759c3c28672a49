"""The start of the program against a bare window: from the process to the first painted article.

    python -m tests.bench.start [--runs MANY] [--program FILE]

Prints medians of CPU milliseconds (user and system) and of peak memory of whole processes, taken in turns.
`bare` is a main window with a QTextEdit that shows the same article and leaves after its first paint, `again`
the program that opens the article it was left with, `first` the program that imports it into a new library.
FILE is another program to time, the bundle's. On Linux without a display nothing is drawn on a screen.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from shutil import rmtree
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SAMPLE = resource("samples", "harbour.txt")
RUNS = 9
BARE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

class Leave(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False

app = QApplication(sys.argv[:1])
window, edit, leave = QMainWindow(), QTextEdit(), Leave()
edit.setPlainText(Path(sys.argv[1]).read_text("utf-8"))
edit.viewport().installEventFilter(leave)
window.setCentralWidget(edit)
window.resize(1440, 900)
window.show()
app.exec()
"""


class Cost(NamedTuple):
    """What a process cost: CPU milliseconds, and peak memory in MiB."""

    cpu: float
    memory: float


def cost(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a program to its end; raises ChildProcessError when it fails."""
    pid = os.posix_spawn(command[0], list(command), environment)
    _, status, used = os.wait4(pid, 0)
    if status:
        raise ChildProcessError(f"{command}: {os.waitstatus_to_exitcode(status)}")
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return Cost((used.ru_utime + used.ru_stime) * 1_000, used.ru_maxrss / unit)


def turns(runs: int, program: Sequence[str], folder: Path) -> dict[str, Cost]:
    """Return the median cost of each way to start, taken in turns."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = {**kept, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    # Python keeps what it compiled, as it does for a person; not in the source tree.
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    environment["XDG_STATE_HOME"] = environment["XDG_CONFIG_HOME"] = str(folder)
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ours = [*program, "--exit-after-first-paint"]
    ways = {
        "bare": [sys.executable, "-c", BARE, str(SAMPLE)],
        "first": [*ours, str(SAMPLE)],
        "again": ours,
    }
    found: dict[str, list[Cost]] = {name: [] for name in ways}
    for _ in range(runs + 1):
        rmtree(folder / "data", ignore_errors=True)
        for name, command in ways.items():
            found[name].append(cost(command, environment))
    # The first turn warms the file cache and writes Python's own.
    return {name: Cost(*map(median, zip(*costs[1:], strict=True))) for name, costs in found.items()}


def main() -> None:
    """Print the table."""
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    wanted.add_argument("--runs", type=int, default=RUNS)
    wanted.add_argument("--program", type=Path, help="time this program, not the source tree")
    chosen = wanted.parse_args()
    program = [str(chosen.program)] if chosen.program else [sys.executable, "-m", "annotator"]
    with TemporaryDirectory() as folder:
        found = turns(chosen.runs, program, Path(folder))
    bare = found["bare"]
    sys.stdout.write(f"{'start':8}{'CPU ms':>8}{'x bare':>8}{'MiB':>8}{'x bare':>8}\n")
    for name, (cpu, memory) in found.items():
        row = f"{cpu:8.0f}{cpu / bare.cpu:8.2f}{memory:8.1f}{memory / bare.memory:8.2f}"
        sys.stdout.write(f"{name:8}{row}\n")


if __name__ == "__main__":
    main()
