"""A day's work on one claim, by keys alone: every field of it, a restart, and the review handed over.

    python -m tests.journeys.day ARTICLE FOLDER

Runs like `tests.journeys.play`, on the harbour sample. Leaves `library.annotator` in the folder and, in HOME,
the review report and the checking copy.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.coverage import SentenceState
from annotator.domain.marks import Subject, TickResult
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui import start
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.palette import KeySheet
from tests.journeys.person import Eyes, Person
from tests.journeys.play import ByKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.claim import Claim
    from annotator.ui.window import Window

CLAIM, SOURCE = (
    "waves of 11 metres were measured off the breakwater",
    "Coastal Observatory for the Northern Seas",
)
CUE, TICKED = "said waves", "11 metres"
EXPLANATION, QUESTION, LINK = (
    "10.7 metres in the readings.",
    "Which buoy was it?",
    "https://buoys.example/readings",
)


class Day:
    """From an empty library to the evening, and the next morning."""

    def __init__(self, person: Person) -> None:
        """Let a person do it."""
        self.person = person

    def words(self, text: str) -> Span:
        """Return where words stand in the article."""
        at = self.person.desk.text.index(text)
        return Span(at, at + len(text))

    def sees(self, what: str, is_so: Callable[[Claim], bool]) -> None:
        """Wait until the selected claim is as it should be."""
        self.person.wait(what, lambda window: window.state.claim is not None and is_so(window.state.claim))

    def mark(self) -> None:
        """Make a claim, give it its source with the cue, and its verdict on both layers."""
        person = self.person
        person.reach_for(self.words(CLAIM))
        person.press("h")
        self.sees("a claim", lambda claim: claim.quote == CLAIM)
        person.reach_for(self.words(SOURCE))
        person.press("s")
        person.wait("the picker", lambda window: window.cards.picker.isVisible())
        person.press("ctrl+Return")
        self.sees("its source", lambda claim: len(claim.attributions) == 1)
        said = self.words(CUE).start
        person.reach_for(Span(said, said + len("said")))
        person.press("c")
        self.sees("its cue", lambda claim: claim.attributions[0].cue is not None)
        person.press("2", "l", "1", "l")
        self.sees("both verdicts", lambda claim: claim.verdict(Layer.ATTRIBUTION) is not None)

    def fill(self) -> None:
        """Explain the verdict, add evidence and a comment: into the card and out of it by keys."""
        person = self.person
        person.press("x")
        person.wait("the field", lambda window: window.cards.editor.explanation.field.hasFocus())
        person.write(EXPLANATION)
        person.press("Escape")
        self.sees("the explanation", lambda claim: _explained(claim) == EXPLANATION)
        self._back_in_the_list()
        person.press("e")
        person.wait("the form", lambda window: window.cards.editor.evidence.form.url.hasFocus())
        person.write(LINK)
        person.press("Return")
        self.sees("the evidence", lambda claim: len(claim.evidence) == 1)
        self._back_in_the_list()
        person.press("n")
        person.wait("the field", lambda window: window.cards.editor.comments.writing.field.hasFocus())
        person.write(QUESTION)
        person.press("ctrl+Return")
        person.wait("the comment", _comments)
        self._back_in_the_list()

    def _back_in_the_list(self) -> None:
        self.person.wait("the list", lambda window: window.cards.list_widget().hasFocus())

    def look_round(self) -> None:
        """Tick words and a sentence, take back and do again, and read the sheet of keys."""
        person = self.person
        person.reach_for(self.words(TICKED))
        person.press("t")
        person.wait("the tick", lambda window: _ticks(window, TickResult.OK))
        person.press("u")
        place = person.wait("an untouched sentence", lambda window: window.state.words)
        person.press("space")
        person.wait("nothing to check", lambda window: _ticks(window, TickResult.NOTHING_TO_CHECK))
        person.press("ctrl+z")
        person.wait("it taken back", lambda window: not _ticks(window, TickResult.NOTHING_TO_CHECK))
        person.press("ctrl+shift+z")
        person.wait("it done again", lambda window: _ticks(window, TickResult.NOTHING_TO_CHECK))
        assert person.see(lambda window: _state_at(window, place.start)) is SentenceState.NOTHING_TO_CHECK
        person.press("F1")
        person.wait("the sheet", lambda window: any(s.isVisible() for s in window.findChildren(KeySheet)))
        person.picture("keys")
        person.press("Escape")
        person.come_back()

    def hand_over(self, document: str, steps: int) -> None:
        """Write a document, `steps` rows down the list of documents, into the person's home."""
        person = self.person
        person.press("ctrl+e")
        person.wait("the dialog", _asks_for_format)
        person.press("Tab", *["Down"] * steps)
        path = person.wait("the document", partial(_path_of, document=document))
        person.picture(f"export-{document}")
        person.press("Return")
        person.wait("the file", lambda _window: Path(path).exists())
        person.take_the_keys()

    def morning(self, top: int) -> None:
        """Find everything as it was left."""
        person = self.person
        person.take_the_keys()
        person.wait("the last place", lambda window: window.article.scroll_place() == top)
        (claim,) = person.desk.claims.values()
        assert claim.quote == CLAIM
        assert _explained(claim) == EXPLANATION
        assert person.see(_comments)
        person.press("ctrl+z")
        person.wait("the last step of yesterday taken back", _has_no_nothing)
        person.press("ctrl+shift+z")
        person.wait("it done again", lambda window: _ticks(window, TickResult.NOTHING_TO_CHECK))


def _has_no_nothing(window: Window) -> bool:
    return not _ticks(window, TickResult.NOTHING_TO_CHECK)


def _asks_for_format(window: Window) -> bool:
    return any(one.isVisible() and one.form.format.hasFocus() for one in window.findChildren(ExportDialog))


def _path_of(window: Window, document: str) -> str | None:
    path = next(one for one in window.findChildren(ExportDialog) if one.isVisible()).form.path.text()
    return path if path.endswith(f"{document}.docx") else None


def _explained(claim: Claim) -> str:
    verdict = claim.verdict(Layer.CONTENT)
    return "" if verdict is None else verdict.explanation


def _comments(window: Window) -> int:
    desk, claim = window.state.desk, window.state.claim or _only(window)
    return 0 if desk is None or claim is None else len(desk.comments_on(Subject.CLAIM, claim.id))


def _only(window: Window) -> Claim | None:
    return None if window.state.desk is None else next(iter(window.state.desk.claims.values()), None)


def _ticks(window: Window, result: TickResult) -> int:
    return 0 if window.state.desk is None else sum(t.result is result for t in window.state.desk.ticks)


def _state_at(window: Window, place: int) -> SentenceState | None:
    desk = window.state.desk
    if desk is None:
        return None
    pairs = zip(desk.sentences, desk.states, strict=True)
    return next((state for span, state in pairs if span.start <= place < span.end), None)


def main(arguments: list[str]) -> int:
    """Live the day; return 0 when it came to its end."""
    article, kept = Path(arguments[0]), Path(arguments[1])
    app = start.application()
    person = Person(Eyes(), kept)
    day, faults, tops = Day(person), [], []

    def live(*parts: Callable[[], None]) -> None:
        try:
            for part in parts:
                part()
            tops.append(person.see(lambda window: window.article.scroll_place()))
            person.press("ctrl+q")
        except BaseException as fault:
            faults.append(fault)
            QTimer.singleShot(0, app, app.closeAllWindows)
            raise

    evening = (partial(day.hand_over, "report", 0), partial(day.hand_over, "checking", 1))
    library = kept / "library.annotator"
    Thread(target=live, args=(ByKeys(person).begin, day.mark, day.fill, day.look_round), daemon=True).start()
    start.run(library, [article])
    if not faults:
        Thread(target=live, args=(lambda: day.morning(tops[0]), *evening), daemon=True).start()
        start.run(library, [])
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
