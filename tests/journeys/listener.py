"""What assistive technology finds of the program: a walk through AT-SPI, printed as JSON.

    python3 tests/journeys/listener.py SECONDS

Run by the system's own Python, which has the bindings; nothing of the program is imported here.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

import gi  # type: ignore[import-not-found]  # the system's own, as Atspi is

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402 - its version comes first

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "Annotator"


def application(patience: float) -> Any:  # noqa: ANN401 - a class that is made at run time
    """Return the program on the desktop, once its window is shown."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found is not None and found.get_name() == NAME and found.get_child_count():
                return found
        time.sleep(0.2)
    sys.exit("no window of the program was found")


def walk(node: Any, within: tuple[str, ...] = ()) -> Iterator[dict[str, object]]:  # noqa: ANN401 - as above
    """Yield a row for each node that is shown: role, name, description, whether it takes the focus, where."""
    states = node.get_state_set()
    name = node.get_name() or ""
    yield {
        "role": node.get_role_name(),
        "name": name,
        "description": node.get_description() or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "within": list(within[-4:]),
    }
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from walk(child, (*within, name or node.get_role_name()))


if __name__ == "__main__":
    json.dump(list(walk(application(float(sys.argv[1])))), sys.stdout)
