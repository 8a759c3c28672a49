"""Keys pressed by their place under a real keyboard layout, in a window of its own.

    python -m tests.journeys.layouts LAYOUT FOLDER PLACES…

Places are X's key codes with their modifiers, as xdotool takes them (`10`, `shift+34`). Runs on the screen
that DISPLAY names. Leaves `done.json` in the folder: for each place the action that it did, or nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.app.library import Library
from annotator.app.settings import Settings
from annotator.ui import start
from tests.builders import rich_review
from tests.journeys import screen
from tests.journeys.person import Eyes, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.window import Window


LAST = "F6"
"""Pressed after each place, so that one knows when a place did nothing."""


def press_all(person: Person, places: Sequence[str], done: list[str]) -> dict[str, str]:
    """Press each place with the focus in the article, and return what it did."""
    person.take_the_keys()
    person.wait("the focus", lambda window: window.article.surface().hasFocus())
    found = {}
    for place in places:
        done.clear()
        screen.press_held(place)
        screen.press([LAST])
        person.wait(f"what {place} does", lambda _window: "next_pane" in done)
        found[place] = ",".join(done[:-1])
    return found


def only_listen(window: Window, done: list[str]) -> None:
    """Note what is triggered, and do nothing of it: the article stays as it is."""
    for key, action in window.keys.actions.items():
        action.triggered.disconnect()
        action.triggered.connect(partial(_note, done, key))


def _note(done: list[str], key: str, _checked: object = None) -> None:
    done.append(key)


def main() -> int:
    """Press the places of the call."""
    layout, folder, *places = sys.argv[1:]
    app, eyes, done = start.application(), Eyes(), list[str]()
    # Only now: a server forgets its layout when its last client goes.
    subprocess.run(["setxkbmap", "-layout", layout], check=True, timeout=10)
    with Library.open(Path(folder, "library.annotator")) as library:
        review = commands.add_review(library, review=rich_review())
        window = start.build_window(library, Settings(Path(folder, "settings.json")))
        only_listen(window, done)
        if review.article is not None:
            window.open_article(review.article)
        window.show()
        window.article.surface().setFocus()
        person = Person(eyes, Path(folder))
        found: dict[str, str] = {}

        def walk() -> None:
            try:
                found.update(press_all(person, places, done))
            finally:
                eyes.see(app.quit)

        hand = Thread(target=walk)
        hand.start()
        app.exec()
        hand.join()
    Path(folder, "done.json").write_text(json.dumps(found), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
