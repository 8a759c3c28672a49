"""The window's thread while a person works: which tasks take longer than a frame.

    python -m tests.bench.watch [--kilobytes 200] [--claims 2000] [--least 20]

A whole window over one article; each gesture by its key, each turn of Qt's loop timed by the CPU that the
thread took for it and by the clock. Prints the longest turn of each gesture that took `least` milliseconds
of CPU or more. Nothing is asserted here; asked are 50 ms for texts up to 200 kB, every exception named.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from annotator.app import commands, settings
from annotator.app.library import Library
from annotator.app.settings import Settings
from annotator.domain.review import Review
from annotator.domain.span import Span
from tests.bench.desk import claims_in, prose
from tests.parts import ADA, SCALES, an_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.ui.window import Window

REST = 0.8
"""Seconds in which the window does what follows from a gesture by itself."""

FILE = 40_000_000
"""Bytes of the file that is dropped as evidence."""


class Watch:
    """Times what Qt's thread does, gesture by gesture: the longest task of each, CPU and clock in ms."""

    def __init__(self) -> None:
        self.longest: dict[str, tuple[float, float]] = {}

    def gesture(self, name: str, work: Callable[[], object], rest: float = REST) -> None:
        """Do something and let the window come to rest, each turn of its loop timed by itself."""
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        self._timed(name, work)
        end = perf_counter() + rest
        while perf_counter() < end:
            # One millisecond at a time: what is queued together is handled together, as in real life.
            self._timed(name, partial(QApplication.processEvents, QEventLoop.ProcessEventsFlag.AllEvents, 1))

    def _timed(self, name: str, work: Callable[[], object]) -> None:
        cpu, clock = thread_time(), perf_counter()
        work()
        took = (thread_time() - cpu) * 1_000, (perf_counter() - clock) * 1_000
        self.longest[name] = max(self.longest.get(name, (0.0, 0.0)), took)

    def table(self, least: float) -> Iterator[str]:
        """Yield the rows of the table."""
        yield f"{'gesture':34}{'CPU ms':>8}{'clock':>8}"
        for name, (cpu, clock) in self.longest.items():
            if cpu >= least:
                yield f"{name:34}{cpu:8.1f}{clock:8.1f}"


def work_through(window: Window, watch: Watch, folder: Path) -> None:
    """Do what a person does, one gesture after the other."""
    from PySide6.QtCore import QMimeData, Qt, QUrl
    from PySide6.QtTest import QTest

    surface, cards, text = window.article.surface(), window.cards.view, window.article.surface().sheet.text
    keys, do = Qt.Key, partial(QTest.keyClick, surface)
    surface.setFocus()
    place = text.index("harbour", len(text) // 2)
    watch.gesture("go to a place", lambda: window.article.select_span(Span(place, place + 30)))
    for name, key in (("H", keys.Key_H), ("1", keys.Key_1), ("S", keys.Key_S)):
        watch.gesture(name, partial(do, key))
    field = window.cards.picker.field
    watch.gesture("type a source", lambda: QTest.keyClicks(field, "Harbour m"))
    watch.gesture("Enter", lambda: QTest.keyClick(field, keys.Key_Return))
    for name, key in (("J", keys.Key_J), ("Space", keys.Key_Space), ("U", keys.Key_U)):
        watch.gesture(name, partial(do, key))
    watch.gesture("undo", lambda: do(keys.Key_Z, Qt.KeyboardModifier.ControlModifier))
    window.finder.field.setFocus()
    watch.gesture("find", lambda: QTest.keyClicks(window.finder.field, "boats"))
    watch.gesture("end finding", window.finder.end)
    for pane in ("sources", "history", "details", "claims"):
        watch.gesture(f"show {pane}", partial(window.show_right, pane))
    watch.gesture("suggest", window.keys.actions["suggest"].trigger, rest=3)
    watch.gesture("accept", lambda: (do(keys.Key_Period), do(keys.Key_A)))
    watch.gesture("narrow window", lambda: window.resize(1024, 700))
    (folder / "tide.pdf").write_bytes(os.urandom(FILE))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder / "tide.pdf"))])
    claim = cards.model().index(0, 0)
    watch.gesture(
        "drop a file of 40 MB", lambda: cards.dropped.emit(window.cards.model.claim_at(claim.row()), dropped)
    )
    watch.gesture("another theme", partial(_dress, window), rest=2)
    watch.gesture("renumber", window.keys.actions["renumber"].trigger)
    cards.setFocus()
    watch.gesture("select all cards", cards.selectAll)
    watch.gesture("a verdict for all", lambda: QTest.keyClick(cards, keys.Key_3), rest=2)


def _dress(window: Window) -> None:
    window.settings.set(settings.THEME, "dark")
    window.apply_theme()


def main() -> int:
    """Open an article in a window, work through it and print what took long."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kilobytes", type=int, default=200)
    parser.add_argument("--claims", type=int, default=2_000)
    parser.add_argument("--least", type=float, default=20.0)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.ui import start

    start.application()
    watch, text = Watch(), prose(asked.kilobytes * 1_000)
    with TemporaryDirectory() as name, Library.open(Path(name) / "watch.annotator") as library:
        claims = tuple(claims_in(text, asked.claims, random.Random(1)))  # noqa: S311 - figures, not secrets
        done = commands.add_review(
            library, review=Review(an_article(text), claims, scales=SCALES, reviewers=(ADA,))
        )
        window = start.build_window(library, Settings(Path(name) / "settings.json"))
        window.resize(1440, 900)
        watch.gesture("show the window", window.show)
        if done.article is None:
            raise ValueError("the review came without an article")
        watch.gesture("open the article", partial(window.open_article, done.article), rest=2.5)
        work_through(window, watch, Path(name))
        window.close()
    sys.stdout.write("\n".join(watch.table(asked.least)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
