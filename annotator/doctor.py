"""What is missing on this machine, and the command that installs it: found before Qt is imported.

Standard library only, so that script/bootstrap can ask before anything is installed.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import platform
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

PYTHON_NEEDED = (3, 11)
# STRICT tables came with it.
SQLITE_NEEDED = (3, 37)
# What says where Qt draws on Linux, in the order in which it counts.
DISPLAYS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")


class Purpose(StrEnum):
    """What the machine is to do: to draw without a screen (PDF, tests), or to show the window."""

    WINDOWLESS = "windowless"
    WINDOW = "window"


class State(StrEnum):
    """What was found: it is there, it would be good to have, it does not work without."""

    FINE = "ok"
    ADVICE = "advice"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked for, what was found, and the Debian package that brings it, if one does."""

    name: str
    state: State
    detail: str = ""
    package: str | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A row of resources/data/system-libraries.txt: a shared library, or a font file's name (with `*`)."""

    purpose: Purpose
    name: str
    package: str

    @property
    def is_font(self) -> bool:
        """Whether a font file is looked for."""
        return self.name.endswith("tf")


def needs() -> tuple[Need, ...]:
    """Return the rows of resources/data/system-libraries.txt in their order."""
    text = paths.resource("data", "system-libraries.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Need(Purpose(purpose), name, package) for purpose, name, package in rows)


def diagnose(purpose: Purpose = Purpose.WINDOW) -> tuple[Finding, ...]:
    """Return one finding for each thing that `purpose` needs, what is fine included."""
    return (_python(), _sqlite(), *_system(purpose))


def missing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings without which it does not work."""
    return tuple(finding for finding in findings if finding.state is State.MISSING)


def packages(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the Debian packages, each once, that bring what was not found, good advice included."""
    return tuple(dict.fromkeys(finding.package for finding in _installable(findings) if finding.package))


def command(findings: Iterable[Finding]) -> str:
    """Return the command that installs what was not found, or what to look for where none is known."""
    findings = tuple(findings)
    sudo = "" if _is_root() else "sudo "
    if shutil.which("apt-get"):
        return f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(packages(findings))}"
    names = [finding.name for finding in _installable(findings)]
    for installer in ("dnf", "zypper"):
        if shutil.which(installer):
            # Both resolve the name of a library itself; a font stands under no such name.
            words = " ".join(f"'{name}()(64bit)'" for name in names if ".so." in name)
            return f"{sudo}{installer} install {words}"
    return f"install the packages of your system that hold: {', '.join(names)}"


def run(out: TextIO, purpose: Purpose = Purpose.WINDOW) -> int:
    """Write what was found to `out` and the command that mends it; return 0 when all is there, else 1."""
    findings = diagnose(purpose)
    absent = missing(findings)
    silent = [finding for finding in findings if not finding.detail]
    out.writelines(f"{f.state:<8} {f.name}: {f.detail}\n" for f in findings if f.detail)
    if silent:
        out.write(f"{State.FINE:<8} {len(silent)} shared libraries that Qt needs\n")
    if packages(findings):
        out.write(f"\nTo install what is {'missing' if absent else 'advised'}:\n  {command(findings)}\n")
    return 1 if absent else 0


def display_fault(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> str:
    """Return, as a clause, why no window can be opened here; empty where nothing stands against it.

    Qt ends the program when it finds no display, without a word that a person could use. X11 is asked where
    Qt has no other choice, as long as its library is there.
    """
    if not system.startswith("linux"):
        return ""
    plugin, wayland, x11 = (environment.get(name, "") for name in DISPLAYS)
    if not (plugin or wayland or x11):
        return "there is no display here"
    if wayland or not (plugin or "xcb").startswith("xcb") or _x11_answers(x11):
        return ""
    return f"the display “{x11}” does not answer"


def _x11_answers(name: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # `diagnose` names it.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    fault: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return fault == 0


def main(arguments: list[str]) -> int:
    """Answer script/bootstrap: `--for PURPOSE [--packages]`; packages are written one a line."""
    purpose = Purpose(arguments[arguments.index("--for") + 1]) if "--for" in arguments else Purpose.WINDOW
    if "--packages" not in arguments:
        return run(sys.stdout, purpose)
    sys.stdout.writelines(f"{name}\n" for name in packages(diagnose(purpose)))
    return 0


def _installable(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.state is not State.FINE and finding.package]


def _python() -> Finding:
    fine = sys.version_info >= PYTHON_NEEDED
    detail = platform.python_version() if fine else f"{platform.python_version()}, 3.11 or newer is needed"
    return Finding("Python", State.FINE if fine else State.MISSING, detail)


def _sqlite() -> Finding:
    try:
        # By name: some builds of Python have none, and SQL is spoken in the store alone.
        sqlite = importlib.import_module("sqlite3")
    except ImportError:
        return Finding("SQLite", State.MISSING, "this Python was built without it")
    if sqlite.sqlite_version_info < SQLITE_NEEDED:
        return Finding("SQLite", State.MISSING, f"{sqlite.sqlite_version}, 3.37 or newer is needed")
    try:
        with contextlib.closing(sqlite.connect(":memory:")) as memory:
            memory.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
    except sqlite.OperationalError:
        return Finding("SQLite", State.MISSING, f"{sqlite.sqlite_version} without full-text search (FTS5)")
    return Finding("SQLite", State.FINE, f"{sqlite.sqlite_version} with full-text search")


def _system(purpose: Purpose) -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    for need in needs():
        if purpose is Purpose.WINDOW or need.purpose is purpose:
            yield _font(need) if need.is_font else _library(need)


def _library(need: Need) -> Finding:
    try:
        # The loader itself is asked: it knows every place of every distribution.
        ctypes.CDLL(need.name)
    except OSError:
        return Finding(need.name, State.MISSING, "cannot be loaded", need.package)
    return Finding(need.name, State.FINE)


def _font(need: Need) -> Finding:
    name = f"font {need.name}"
    for folder in _font_folders():
        found = next(folder.rglob(need.name), None)
        if found is not None:
            return Finding(name, State.FINE, found.name)
    # Never demanded: some systems keep fonts in places of their own.
    return Finding(name, State.ADVICE, "not in the usual folders", need.package)


def _font_folders() -> tuple[Path, ...]:
    home = Path.home()
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    mine = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    return (*(Path(folder, "fonts") for folder in (*shared.split(":"), mine)), home / ".fonts")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
