"""One journey in a window of its own: mark an article as its review file has it, by keys or by mouse alone.

    python -m tests.journeys.play keys|mouse ARTICLE REVIEW FOLDER [CLAIMS]

Runs on the screen that DISPLAY names, with HOME for the person's files. Leaves `library.annotator`, pictures
and `gestures.json` in the folder: for each claim what the selection and the rest
took, and at last the way out.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox, QMenu

from annotator.domain.span import Span
from annotator.ui import start
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.reviewer import ReviewerDialog
from annotator.ui.models.picking import RowKind
from tests.journeys.person import Eyes, Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QListView, QPushButton

    from annotator.domain.claim import Claim
    from annotator.ui.window import Window


@dataclass(frozen=True, slots=True)
class Wanted:
    """A claim as the review file has it: its mentions, and by which words each of its sources is named."""

    number: int
    mentions: tuple[Span, ...]
    sources: tuple[tuple[str, Span | None], ...]


def wanted_of(review: Path, most: int) -> list[Wanted]:
    """Return the first claims of a review file."""
    document = json.loads(review.read_text("utf-8"))
    names = {source["id"]: source["name"] for source in document["sources"]}
    return [
        Wanted(
            claim["number"],
            tuple(span_of(mention["spans"][0]) for mention in claim["mentions"]),
            tuple(
                (names.get(one["source"], ""), one["source_span"] and span_of(one["source_span"]))
                for one in claim["attributions"]
            ),
        )
        for claim in document["claims"][:most]
    ]


def span_of(row: dict[str, int]) -> Span:
    """Return the span that a row of a review file tells."""
    return Span(row["start"], row["end"])


class Journey:
    """What both ways have in common: claim after claim, each gesture counted."""

    def __init__(self, person: Person) -> None:
        """Begin with no source known."""
        self.person = person
        self.named: dict[str, str] = {}
        self.rows: list[dict[str, int]] = []

    def begin(self) -> None:
        """Say who is at work, and take the first look at the article."""
        raise NotImplementedError

    def select(self, words: Span) -> None:
        """Select words of the article."""
        raise NotImplementedError

    def mark(self) -> None:
        """Make the selection a claim."""
        raise NotImplementedError

    def mark_again(self) -> None:
        """Make the selection another mention of the claim."""
        raise NotImplementedError

    def attribute(self, name: str, words: Span | None) -> bool:
        """Attribute the claim; say whether the picker's first proposal was right."""
        raise NotImplementedError

    def rate(self) -> None:
        """Give the claim its verdict."""
        raise NotImplementedError

    def ask_for_export(self) -> None:
        """Open the export window."""
        raise NotImplementedError

    def agree_to_export(self) -> None:
        """Take what the export window proposes."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Write the review as the export window proposes it: a Word report in the person's home."""
        person, row = self.person, dict[str, int]()
        self._count(row, "hand-over", self.ask_for_export)
        path = person.wait("the export window", _proposed)
        person.picture("export")
        self._count(row, "hand-over", self.agree_to_export)
        person.wait("the file", lambda _window: Path(path).exists())
        self.rows.append(row)

    def take(self, wanted: Wanted) -> None:
        """Mark one claim, attribute it, and give those that have a source their verdict."""
        person, row = self.person, {"claim": wanted.number, "sources": len(wanted.sources)}
        known = len(person.desk.claims)
        self._count(row, "selection", lambda: self.select(wanted.mentions[0]))
        self._count(row, "mark", self.mark)
        person.wait("one claim more", lambda window: _claims(window) == known + 1)
        person.wait("the claim selected", lambda window: window.state.claim is not None)
        for mention in wanted.mentions[1:]:
            self._count(row, "mentions", partial(self._add, mention))
        for name, words in wanted.sources:
            self._count(row, "source", partial(self._attribute, row, name, words))
        if wanted.sources:
            self._count(row, "verdict", self.rate)
            person.wait("the verdict", lambda window: _claim(window).is_checked)
        self.rows.append(row)

    def _attribute(self, row: dict[str, int], name: str, words: Span | None) -> None:
        row["first"] = self.attribute(name, words)

    def _add(self, words: Span) -> None:
        has = len(self.person.claim.mentions)
        self.select(words)
        self.mark_again()
        self.person.wait("one mention more", lambda window: len(_claim(window).mentions) == has + 1)

    def _count(self, row: dict[str, int], part: str, work: Callable[[], object]) -> None:
        before = self.person.gestures.copy()
        work()
        spent = self.person.gestures - before
        for gesture, times in spent.items():
            key = f"{part} {gesture}"
            row[key] = row.get(key, 0) + times

    def _ask(self, open_picker: Callable[[], object]) -> list[tuple[str, str]]:
        person = self.person
        person.wait("no picker", lambda window: not window.cards.picker.isVisible())
        open_picker()
        person.wait("the picker", lambda window: window.cards.picker.isVisible())
        return person.see(
            lambda window: [(row.kind.name, row.name) for row in window.cards.picker.model.rows]
        )

    def _see_attributed(self, had: int) -> None:
        self.person.wait("the attribution", lambda window: len(_claim(window).attributions) == had + 1)
        self.person.wait("no picker", lambda window: not window.cards.picker.isVisible())


class ByKeys(Journey):
    """Not one touch of the mouse."""

    def begin(self) -> None:
        person = self.person
        person.wait("the question who is at work", _asks_for_name)
        person.write("Ada Lind")
        person.press("Return")
        person.come_back()

    def select(self, words: Span) -> None:
        self.person.reach_for(words)

    def mark(self) -> None:
        self.person.press("h")

    def mark_again(self) -> None:
        self.person.press("m")

    def rate(self) -> None:
        self.person.press("1")

    def ask_for_export(self) -> None:
        self.person.press("ctrl+e")

    def agree_to_export(self) -> None:
        self.person.press("Return")

    def attribute(self, name: str, words: Span | None) -> bool:
        person, had = self.person, len(self.person.claim.attributions)
        if not name.isascii() and name not in self.named and words is not None:
            person.reach_for(words)  # the article's own words name what no key of this layout writes
            self.named[name] = words.of(person.desk.text)
        rows = self._ask(lambda: person.press("s"))
        name = self.named.get(name, name)
        at = person.see(lambda window: window.cards.picker.list.currentIndex().row())
        names = [row[1] if row[0] == RowKind.SOURCE.name else "" for row in rows]
        target = 0 if not name else names.index(name) if name in names else None
        if target is None:
            person.write(name if name.isascii() else "")
            person.press("ctrl+Return")
        else:
            person.press(*["Down" if target > at else "Up"] * abs(target - at), "Return")
        self._see_attributed(had)
        return target == at


class ByMouse(Journey):
    """Not one key, but for the name of the person."""

    def begin(self) -> None:
        person = self.person
        person.wait("the question who is at work", _asks_for_name)
        person.write("Ada Lind")
        person.click_on(_ok_button)
        person.come_back()

    def select(self, words: Span) -> None:
        self.person.drag_over(words)

    def mark(self) -> None:
        self._choose("highlight")

    def mark_again(self) -> None:
        self._choose("mention")

    def rate(self) -> None:
        self.person.click_on(lambda window: window.cards.editor.verdict.segments.parts[0])

    def ask_for_export(self) -> None:
        self.person.click_on(lambda window: window.top.export)

    def agree_to_export(self) -> None:
        self.person.click_on(lambda window: _export_dialog(window).go)

    def _choose(self, key: str) -> None:
        """Choose an action from the window's menu, as a person does who knows no key."""
        person = self.person
        person.click_on(lambda window: window.top.menu_button)
        person.click(person.wait("the menu", lambda window: _entry(window, key, opened=False)))
        person.click(person.wait("its group", lambda window: _entry(window, key, opened=True)))

    def attribute(self, name: str, words: Span | None) -> bool:
        """Take a source that the picker knows, else make one of the words that name it in the article."""
        person, had = self.person, len(self.person.claim.attributions)
        new = bool(name) and name not in self.named
        if new:
            person.drag_over(self._naming(name, words), loosely=True)
        rows = self._ask(lambda: person.click_on(lambda window: window.cards.editor.attributions.add))
        wanted = self.named.get(name, "")
        if new:
            self.named[name] = rows[-1][1]
        at = len(rows) - 1 if new else [row[1] if row[0] == "SOURCE" else "" for row in rows].index(wanted)
        first = person.see(lambda window: window.cards.picker.list.currentIndex().row())
        person.click(person.see(lambda window: _row_point(window.cards.picker.list, at)))
        self._see_attributed(had)
        return first == at

    def _naming(self, name: str, words: Span | None) -> Span:
        """Return words that name a source: its name where it stands, else the review file's."""
        found = re.search(rf"\b{re.escape(name)}\b", self.person.desk.text)
        if found is not None:
            return Span(*found.span())
        assert words is not None
        return words


def _row_point(rows: QListView, at: int) -> tuple[int, int]:
    point = rows.viewport().mapToGlobal(rows.visualRect(rows.model().index(at, 0)).center())
    return point.x(), point.y()


def _entry(window: Window, key: str, *, opened: bool) -> tuple[int, int] | None:
    """Return where to click for an action: its group in the menu, or its own row once the group is open."""
    menu, action = window.top.menu_button.menu(), window.keys.actions[key]
    for group in menu.actions():
        below = group.menu()
        if isinstance(below, QMenu) and action in below.actions():
            shown, entry = (below, action) if opened else (menu, group)
            if not shown.isVisible():
                return None
            point = shown.mapToGlobal(shown.actionGeometry(entry).center())
            return point.x(), point.y()
    return None


def _ok_button(window: Window) -> QPushButton:
    dialog = next(one for one in window.findChildren(ReviewerDialog) if one.isVisible())
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    return buttons.button(QDialogButtonBox.StandardButton.Ok)


def _export_dialog(window: Window) -> ExportDialog:
    return next(one for one in window.findChildren(ExportDialog) if one.isVisible())


def _proposed(window: Window) -> str | None:
    shown = any(one.isVisible() and one.isActiveWindow() for one in window.findChildren(ExportDialog))
    return _export_dialog(window).form.path.text() if shown else None


def _claim(window: Window) -> Claim:
    assert window.state.claim is not None
    return window.state.claim


def _claims(window: Window) -> int:
    return 0 if window.state.desk is None else len(window.state.desk.claims)


def _asks_for_name(window: Window) -> bool:
    return any(one.isVisible() and one.name.hasFocus() for one in window.findChildren(ReviewerDialog))


def main(arguments: list[str]) -> int:
    """Play a journey; return 0 when it came to its end."""
    way, article, review, folder = arguments[:4]
    most = int(arguments[4]) if len(arguments) > 4 else 10_000
    kept = Path(folder)
    app = start.application()
    person = Person(Eyes(), kept)
    journey = (ByKeys if way == "keys" else ByMouse)(person)
    faults: list[BaseException] = []

    def live() -> None:
        try:
            journey.begin()
            for wanted in wanted_of(Path(review), most):
                journey.take(wanted)
            person.picture("marked")
            person.insist_on_clean_paint()
            journey.hand_over()
        except BaseException as fault:
            faults.append(fault)
            raise
        finally:
            (kept / "gestures.json").write_text(json.dumps(journey.rows), "utf-8")
            QTimer.singleShot(0, app, app.closeAllWindows)

    Thread(target=live, daemon=True).start()
    start.run(kept / "library.annotator", [Path(article)])
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
