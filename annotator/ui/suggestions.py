"""The suggestions of the open article: found on a thread, shown in the text, judged one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app import commands
from annotator.app.suggesting import Suggester
from annotator.domain.ids import ClaimId

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.jobs import Bug, JobRunner, Progress
    from annotator.domain.changes import Changes
    from annotator.domain.errors import UserError
    from annotator.suggest import Suggestion
    from annotator.ui.state import DeskState

TOUCHING = ("article", "revision", "section", "claim", "mention", "attribution", "source", "dismissal")
"""Tables whose changes may open or close a suggestion."""

PAUSE_MS = 150
"""Steps that follow each other this closely are answered by one search."""


class Suggestions(QObject):
    """Holds what is open and which one keys act on. Results of an older state of the desk are dropped.

    `settled` says that a search of the present state has ended, `failed` carries what went wrong, `judged`
    the `Changes` of the step that accepted or dismissed.
    """

    changed = Signal()
    current_changed = Signal()
    settled = Signal()
    failed = Signal(object)
    judged = Signal(object)

    def __init__(self, state: DeskState, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Show none until they are asked for."""
        super().__init__(parent)
        self._state, self._jobs = state, jobs
        self.shown = False
        self.all: tuple[Suggestion, ...] = ()
        self.current: Suggestion | None = None
        self._turn = 0
        self._suggester = Suggester()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        state.opened.connect(self._on_opened)
        state.changed.connect(self._on_changed)

    def show(self, *, shown: bool) -> None:
        """Look for suggestions and show them, or show none."""
        self.shown = shown
        if shown:
            self._search()
        else:
            self._take(())

    def step(self, by: int, near: int) -> None:
        """Go to the next suggestion, or the one before; the first time to the one after a code point."""
        if not self.all:
            return
        if self.current is None:
            after = (at for at, one in enumerate(self.all) if one.content[0].start >= near)
            at = next(after, 0) if by > 0 else max(0, next(after, len(self.all)) - 1)
        else:
            at = (self.all.index(self.current) + by) % len(self.all)
        self._go(self.all[at])

    def go(self, key: str) -> None:
        """Make the suggestion of that id the current one."""
        found = next((one for one in self.all if one.id == key), None)
        if found is not None:
            self._go(found)

    def accept(self, *chosen: Suggestion) -> tuple[ClaimId, ...]:
        """Make claims of suggestions, go to the next one, and return the claims; raises UserError."""
        done = self._judge(commands.accept, chosen)
        return tuple(map(ClaimId, done.made("claim")))

    def dismiss(self, *chosen: Suggestion) -> None:
        """Let suggestions not come up again and go to the next one; raises UserError."""
        self._judge(commands.dismiss, chosen)

    def like(self, one: Suggestion) -> tuple[tuple[Suggestion, ...], tuple[Suggestion, ...]]:
        """Return the open suggestions of the same rule, and those of the same source."""
        same_rule = tuple(other for other in self.all if other.rule == one.rule)
        name = None if one.source is None else one.source.name
        same_source = tuple(o for o in self.all if o.source is not None and o.source.name == name)
        return same_rule, same_source

    def _judge(self, command: Callable[..., Changes], chosen: tuple[Suggestion, ...]) -> Changes:
        desk = self._state.desk
        if desk is None:
            raise RuntimeError("suggestions are judged on a desk")
        done = command(self._state.library, article=desk.article.id, suggestions=chosen)
        self._drop(chosen)
        self.judged.emit(done)
        return done

    def _drop(self, chosen: tuple[Suggestion, ...]) -> None:
        """Take judged suggestions away at once; the search that follows will agree."""
        at = min((self.all.index(one) for one in chosen if one in self.all), default=0)
        left = tuple(one for one in self.all if one not in chosen)
        self.all = left
        self.current = left[min(at, len(left) - 1)] if left else None
        self.changed.emit()
        self.current_changed.emit()

    def _go(self, one: Suggestion) -> None:
        self.current = one
        self.current_changed.emit()

    def _on_opened(self) -> None:
        self._turn += 1
        self._take(())
        if self.shown:
            self._pause.start()

    def _on_changed(self, changes: Changes) -> None:
        if self.shown and changes.touches(*TOUCHING):
            self._pause.start()

    def _search(self) -> None:
        desk = self._state.desk
        self._turn += 1
        turn = self._turn
        if desk is None:
            return
        article, suggester = desk.article.id, self._suggester

        def work(_progress: Progress) -> tuple[Suggestion, ...]:
            return suggester.open_in(self._state.library, article=article)

        def done(found: tuple[Suggestion, ...]) -> None:
            if turn == self._turn and self.shown:
                self._take(found)
                self.settled.emit()

        self._jobs.run(work, done=done, failed=self.fail)

    def fail(self, error: UserError | Bug) -> None:
        """Show none, and say why."""
        self._take(())
        self.failed.emit(error)

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        if found == self.all:
            return
        kept = None if self.current is None else self.current.id
        self.all = found
        self.current = next((one for one in found if one.id == kept), None)
        self.changed.emit()
        self.current_changed.emit()
