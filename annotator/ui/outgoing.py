"""Reviews going out: the export window, the writing on a thread, and the folder shown afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.app import queries

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.app.jobs import Progress
    from annotator.app.settings import Settings
    from annotator.domain.review import Review
    from annotator.exporters import Document, Exporter
    from annotator.ui.frame import Frame
    from annotator.ui.state import DeskState


class Outgoing(QObject):
    """The way in which reviews leave the library of one window."""

    def __init__(self, window: QWidget, frame: Frame, state: DeskState, kept: Settings) -> None:
        """Ask over `window`, tell through `frame`."""
        super().__init__(window)
        self._window, self._frame, self._state, self._kept = window, frame, state, kept

    def ask(self) -> None:
        """Open the export window for the article on the desk."""
        from annotator.ui.dialogs.export import ExportDialog

        desk = self._state.desk
        if desk is None:
            return
        review = queries.review(self._state.library, article=desk.article.id)
        dialog = ExportDialog(review, self._kept, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda path, exporter, document: self.write(review, path, exporter, document))
        dialog.open()

    def write(self, review: Review, path: Path, exporter: Exporter, document: Document | None) -> None:
        """Write a document on a thread and say where it lies."""
        from annotator.app import exporting
        from annotator.exporters import Document, Options
        from annotator.ui.render import QtRenderer

        options = Options(
            document=document or Document.REPORT, by=self._state.library.reviewer, renderer=QtRenderer()
        )

        library = self._state.library

        def work(_progress: Progress) -> Path:
            exporting.export(review, path=path, exporter=exporter, options=options, library=library)
            return path

        self._frame.run_job(self.tr("Writing {name}").format(name=path.name), work, self._tell)

    def _tell(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self._frame.say(
            self.tr("Written: {path}").format(path=path),
            offer=self.tr("Show in folder"),
            deed=lambda: QDesktopServices.openUrl(folder),
            stay=True,
        )
