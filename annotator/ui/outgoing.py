"""Reviews going out: the export window, the writing on a thread, and the folder shown afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.app import queries
from annotator.ui.words import counted

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.app.jobs import JobRunner, Progress
    from annotator.app.settings import Settings
    from annotator.domain.review import Review
    from annotator.exporters import Exporter, Options
    from annotator.ui.frame import Frame
    from annotator.ui.state import DeskState


class Outgoing(QObject):
    """The way in which reviews leave the library of one window."""

    def __init__(
        self, window: QWidget, frame: Frame, state: DeskState, kept: Settings, jobs: JobRunner
    ) -> None:
        """Ask over `window`, tell through `frame`; previews are drawn by `jobs`."""
        super().__init__(window)
        self._jobs = jobs
        self._window, self._frame, self._state, self._kept = window, frame, state, kept

    def ask(self) -> None:
        """Open the export window for the article on the desk."""
        from annotator.ui.dialogs.export import ExportDialog

        desk = self._state.desk
        if desk is None:
            return
        review = queries.review(self._state.library, article=desk.article.id)
        dialog = ExportDialog(review, self._kept, self._jobs, self._window, by=self._state.library.reviewer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda path, exporter, options: self.write(review, path, exporter, options))
        dialog.list_wanted.connect(self._frame.openings.hand_off)
        dialog.open()

    def write(self, review: Review, path: Path, exporter: Exporter, options: Options) -> None:
        """Write a document on a thread, and say where it lies and what stayed here."""
        from annotator.app import exporting
        from annotator.domain.withhold import withhold
        from annotator.ui.render import QtRenderer

        library = self._state.library
        held = 0 if options.include_withheld else withhold(review).withheld.total

        def work(progress: Progress) -> bool:
            drawing = replace(options, renderer=QtRenderer(progress.report))
            return exporting.export(review, path=path, exporter=exporter, options=drawing, library=library)

        def tell(kept: bool) -> None:
            self._tell(path, held, returns=kept or exporter.name != exporting.WORD)

        self._frame.run_job(self.tr("Writing {name}").format(name=path.name), work, tell)

    def _tell(self, path: Path, held: int, *, returns: bool) -> None:
        """Say what was written; a file that cannot be read back, since nothing may be kept, is named so."""
        folder = QUrl.fromLocalFile(str(path.parent))
        kept_back = counted(
            "Outgoing",
            held,
            "One thing that is confidential or private stays here.",
            "{n} things that are confidential or private stay here.",
        )
        told = self.tr("Written: {path}").format(path=path)
        self._frame.say(
            ". ".join(part for part in (told, kept_back if held else "", self._warning(returns)) if part),
            offer=self.tr("Show in folder"),
            deed=lambda: QDesktopServices.openUrl(folder),
            stay=True,
        )

    def _warning(self, returns: bool) -> str:
        """Return why a Word file cannot be read back into this library; nothing where it can."""
        if returns:
            return ""
        return self.tr(
            "It could not be kept in this library, which only reads, so it cannot be read back here."
        )
