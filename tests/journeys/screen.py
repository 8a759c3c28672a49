"""A screen without a monitor, and a person's hands on its mouse and keyboard: Xvfb and xdotool."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SIZE = (1440, 900)
"""The screen in pixels: the size of the drawings."""

TOOLS = ("Xvfb", "xdotool")


def lacking() -> list[str]:
    """Return the tools that this machine lacks for a journey, by name."""
    return [name for name in TOOLS if shutil.which(name) is None]


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen of its own on a free number and yield its name (`:7`); it goes at the end."""
    told, tell = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-dpi", "96", "-nolisten", "tcp", "-ac"],
        pass_fds=[tell],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    try:
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def act(*words: object) -> None:
    """Carry out xdotool's commands, one after another: real events of the X server."""
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=30, capture_output=True)


def press(keys: Sequence[str]) -> None:
    """Press keys, by the names that X gives them (`ctrl+f`, `Escape`), one after another."""
    if keys:
        act("key", "--delay", "4", *keys)


def press_held(place: str) -> None:
    """Press a key while the ones before it (`shift+34`) are held, as slowly as a person does."""
    *held, key = place.split("+")
    pause = ("sleep", "0.04") if held else ()
    down = [word for one in held for word in ("keydown", one, *pause)]
    up = [word for one in reversed(held) for word in (*pause, "keyup", one)]
    act(*down, "key", key, *up)


def write(text: str) -> None:
    """Type a text, letter by letter."""
    act("type", "--delay", "4", "--", text)


def click(point: tuple[int, int], button: int = 1) -> None:
    """Click at a point of the screen."""
    act("mousemove", *point, "click", button)


def drag(start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press the mouse at one point of the screen, and let it go at another."""
    between = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
    act("mousemove", *start, "mousedown", 1, "mousemove", *between, "mousemove", *end, "mouseup", 1)
