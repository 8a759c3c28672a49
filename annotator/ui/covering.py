"""How far the check is, counted without making anybody wait: a long article on a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.coverage import Coverage, coverage, sentence_states

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.app.jobs import Bug, JobRunner, Progress
    from annotator.domain.errors import UserError
    from annotator.ui.state import DeskState

SHORT = 20_000
"""Code points of an article up to which its sentences are found at once (4 ms)."""

FEW = 500
"""Claims up to which their sentences are looked up at once (4 ms)."""


class Covering(QObject):
    """Counts anew after each step. One count runs at a time; what was done meanwhile is counted after it."""

    counted = Signal(object)
    """How far the open article is: a `Coverage`."""

    failed = Signal(object)

    def __init__(self, state: DeskState, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Count what lies on the desk, from the next step on."""
        super().__init__(parent)
        self._state, self._jobs = state, jobs
        self._running: Desk | None = None
        self._is_stale = False
        state.opened.connect(self.count)
        state.changed.connect(lambda _changes: self.count())

    def count(self) -> None:
        """Count, at once if that is quick."""
        desk = self._state.desk
        if desk is None:
            return
        if len(desk.text) <= SHORT and len(desk.claims) <= FEW:
            self.counted.emit(desk.coverage)
        elif self._running is desk:
            self._is_stale = True
        else:
            self._begin(desk)

    def _begin(self, desk: Desk) -> None:
        claims, ticks = tuple(desk.claims.values()), desk.ticks
        self._running, self._is_stale = desk, False

        def work(_progress: Progress) -> Coverage:
            return coverage(sentence_states(desk.sentences, claims, ticks))

        self._jobs.run(work, done=lambda found: self._take(desk, found), failed=self._fail)

    def _take(self, desk: Desk, found: Coverage) -> None:
        """Tell a count that is still of what lies on the desk, and go on with what came meanwhile."""
        if self._running is desk:
            self._running = None
        if desk is not self._state.desk:
            return
        self.counted.emit(found)
        if self._is_stale:
            self.count()

    def _fail(self, error: UserError | Bug) -> None:
        self._running = None
        self.failed.emit(error)
