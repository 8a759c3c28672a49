"""Copies of the library that are kept by themselves while a window is open, off the window's thread."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.app import backups, settings

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.jobs import Bug, JobRunner
    from annotator.app.library import Library
    from annotator.app.settings import Settings
    from annotator.domain.errors import UserError
    from annotator.ui.frame import Frame

AT_FIRST_MS = 2_000
"""So long after the window is shown the first copy is made, if anything was done since the last."""

LOOK_EVERY_MS = 60_000


class Safekeeping(QObject):
    """Keeps a copy once the window stands, before articles come in, and each half hour of work.

    A library that can only be read is kept by whoever writes to it.
    """

    def __init__(
        self, library: Library, kept: Settings, jobs: JobRunner, frame: Frame, window: QObject
    ) -> None:
        """Do nothing before `begin`."""
        super().__init__(window)
        self._library, self._kept, self._jobs, self._frame = library, kept, jobs, frame
        self._running = self._told = False
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)

    @property
    def folder(self) -> Path:
        """Return the folder that the copies of this library lie in."""
        return backups.folder_of(self._library.path)

    def begin(self) -> None:
        """Keep a first copy in a moment, and look now and then from now on."""
        self._clock.start()
        QTimer.singleShot(AT_FIRST_MS, self, self.keep)

    def keep(self) -> None:
        """Keep a copy, on a thread, unless nothing was done since the newest one."""
        if self._running or self._library.read_only or not self._kept.get(settings.KEEP_COPIES):
            return
        self._running = True
        library, folder, now = self._library, self.folder, datetime.now(UTC)
        self._jobs.run(
            lambda _progress: backups.keep(library, folder, now=now), done=self._end, failed=self._fail
        )

    def _look(self) -> None:
        if not self._running and backups.is_due(self._library, self.folder, now=datetime.now(UTC)):
            self.keep()

    def _end(self, _copy: Path | None) -> None:
        self._running = self._told = False

    def _fail(self, error: UserError | Bug) -> None:
        """Say once that no copy could be kept: the next minute will most likely fail the same way."""
        self._running = False
        if not self._told:
            self._told = True
            self._frame.tell_error(error)
