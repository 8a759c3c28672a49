"""Word files coming back: read and compared on a thread, then shown, or offered as a new article."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator import importers
from annotator.app import queries, readback, settings
from annotator.domain.errors import NotOursError, UnknownExportError, UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.app.jobs import Progress
    from annotator.app.readback import ReadBack
    from annotator.app.settings import Settings
    from annotator.domain.review import Review
    from annotator.ui.frame import Frame
    from annotator.ui.state import DeskState

CARRIED = b"docProps/custom.xml"
"""The name of the part that carries an export's id: where it is missing nothing needs to be looked for."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of a file: a reading with the review that it belongs to, or why there is none."""

    path: Path
    read: ReadBack | None = None
    review: Review | None = None
    refused: UserError | None = None


class Returning(QObject):
    """The way back of one window. `import_wanted` asks for a file as a new article."""

    import_wanted = Signal(object)

    def __init__(self, window: QWidget, frame: Frame, state: DeskState, kept: Settings) -> None:
        """Ask over `window`, tell through `frame`."""
        super().__init__(window)
        self._window, self._frame, self._state, self._kept = window, frame, state, kept

    def ask(self) -> None:
        """Ask for a Word file and read it back."""
        start = self._kept.get(settings.OPEN_FOLDER)
        kinds = self.tr("Word documents") + " (*.docx *.docm)"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Read back a Word file"), start, kinds)
        if name:
            self._kept.set(settings.OPEN_FOLDER, str(Path(name).parent))
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare a file with its export on a thread, and show what was changed."""

        def work(progress: Progress) -> Compared:
            return self.compared(path, progress)

        self._frame.run_job(self.tr("Reading back {name}").format(name=path.name), work, self.show)

    def compared(self, path: Path, progress: Progress) -> Compared:
        """Compare a file with its export, on any thread; a file that is none of ours is no error."""
        name, library = importers.name_of(path), self._state.library
        try:
            read = readback.read_back(library, importers.load(path), name=name, check=progress.check)
        except (NotOursError, UnknownExportError) as refused:
            return Compared(path, refused=refused)
        return Compared(path, read, queries.review(library, article=read.export.article))

    def is_carried(self, path: Path) -> bool:
        """Say whether a file may be an export of ours, from a glance at its bytes; on any thread."""
        return path.suffix.casefold() in {".docx", ".docm"} and CARRIED in importers.load(path)

    def show(self, compared: Compared) -> None:
        """Open the sheet of changes, or offer a file that is none of ours as a new article."""
        if compared.read is None or compared.review is None:
            self._frame.say(
                str(compared.refused),
                offer=self.tr("Import as a new article"),
                deed=lambda: self.import_wanted.emit(compared.path),
                stay=True,
            )
            return
        if not compared.read.changes and not compared.read.notices:
            text = self.tr("Nothing was changed in {name} since it was exported.")
            self._frame.say(text.format(name=compared.read.name))
            return
        self._frame.openings.read_back(
            compared.read, compared.review, lambda: self.import_wanted.emit(compared.path)
        )
