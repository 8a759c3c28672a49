"""Articles coming in: from files, the clipboard, a drop, the sample; read on a thread, stored on this one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator import importers
from annotator.app import commands, encodings, queries, reading, recent, settings
from annotator.app.annotating import annotate
from annotator.domain.errors import EmptyTextError
from annotator.domain.ids import ArticleId
from annotator.paths import resource
from annotator.ui.returning import Compared, Returning
from annotator.ui.words import counted, format_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from annotator.app.encodings import Readings
    from annotator.app.jobs import Progress
    from annotator.app.settings import Settings
    from annotator.domain.span import Span
    from annotator.importers import Imported
    from annotator.ui.frame import Frame
    from annotator.ui.state import DeskState

SAMPLE = ("harbour.txt", "harbour.review.json")
"""The article that is one click away when the library is empty, and its annotations."""


class Intake(QObject):
    """The ways in which articles come into the library of one window.

    `coming` says that files will be read, `readings` carries how else the open article might read.
    """

    coming = Signal()
    readings = Signal(object)

    def __init__(self, window: QWidget, frame: Frame, state: DeskState, kept: Settings) -> None:
        """Ask over `window`, tell through `frame`."""
        super().__init__(window)
        self._window, self._frame, self._state, self._kept = window, frame, state, kept
        self.returning = Returning(window, frame, state, kept)
        self.returning.import_wanted.connect(lambda path: self._read_file(path, anew=True))

    def ask_for_files(self) -> None:
        """Ask for files and import them."""
        start = self._kept.get(settings.OPEN_FOLDER)
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open articles"), start, file_filter())
        if names:
            self._kept.set(settings.OPEN_FOLDER, str(Path(names[0]).parent))
            self.read_files([Path(name) for name in names])

    def ask_for_annotations(self) -> None:
        """Ask for a review file and add what it holds to the open article."""
        start = self._kept.get(settings.OPEN_FOLDER)
        kinds = self.tr("Review files") + " (*.json)"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Add a review file"), start, kinds)
        desk = self._state.desk
        if name and desk is not None:
            self.annotate(desk.article.id, Path(name))

    def annotate(self, article: ArticleId, path: Path) -> None:
        """Add the annotations of a review file to an article."""
        self._frame.guarded(lambda: annotate(self._state.library, article=article, path=path))()

    def ask_for_revision(self) -> None:
        """Ask for a file with the open article's new text, and carry all marks over to it."""
        start = self._kept.get(settings.OPEN_FOLDER)
        title = self.tr("The article’s new text")
        name, _ = QFileDialog.getOpenFileName(self._window, title, start, file_filter())
        desk = self._state.desk
        if name and desk is not None:
            self.revise(desk.article.id, Path(name))

    def revise(self, article: ArticleId, path: Path) -> None:
        """Make a file's text the article's next revision; the history tells what moved and what was lost."""

        def work(progress: Progress) -> Imported:
            return reading.read_file(path, check=progress.check)

        def store(imported: Imported) -> None:
            self._revise(article, imported)

        self._frame.run_job(self.tr("Reading {name}").format(name=path.name), work, store)

    def _revise(self, article: ArticleId, imported: Imported, encoding: str = "") -> None:
        library = self._state.library
        done = commands.revise(library, article=article, text=imported.text, encoding=encoding)
        if done.rows:
            self._frame.tell_step(done)
            self.look_at_encoding()
        else:
            self._frame.say(self.tr("The text is the same as before."))

    def look_at_encoding(self) -> None:
        """See how else the open article's bytes might read, and tell by `readings`."""
        desk, library = self._state.desk, self._state.library
        if desk is None or not encodings.is_open(desk.article):
            return
        article = desk.article

        def tell(found: Readings) -> None:
            now = self._state.desk
            if now is not None and now.article.id == article.id:
                self.readings.emit(found)

        self._frame.run_job(
            self.tr("Looking at the encoding"), lambda _p: encodings.readings(library, article), tell
        )

    def read_files(self, paths: Sequence[Path]) -> None:
        """Import files on a thread; each is opened or refused by itself."""
        self.coming.emit()
        for path in paths:
            self._read_file(path)

    def _read_file(self, path: Path, *, anew: bool = False) -> None:
        """Import a file; with `anew` also one of ours that came back, which is compared otherwise."""

        def work(progress: Progress) -> Imported | Compared:
            if not anew and self.returning.is_carried(path):
                compared = self.returning.compared(path, progress)
                if compared.read is not None:
                    return compared
            return reading.read_file(path, check=progress.check)

        def store(found: Imported | Compared) -> None:
            if isinstance(found, Compared):
                self.returning.show(found)
                return
            self._store(found)
            recent.remember(self._kept, path)

        self._frame.run_job(self.tr("Reading {name}").format(name=path.name), work, store)

    def read_again(self, encoding: str) -> None:
        """Read the open article's bytes in an encoding that the person chose.

        Where claims were marked already, what is read is the article's next revision, and they move to it.
        """
        desk = self._state.desk
        if desk is None:
            return
        old, original = desk.article.id, desk.article.original
        data = queries.file_bytes(self._state.library, original.sha256)

        def work(progress: Progress) -> Imported:
            return reading.read_bytes(data, name=original.name, encoding=encoding, check=progress.check)

        def store(imported: Imported) -> None:
            if desk.claims:
                self._revise(old, imported, encoding)
                return
            self._store(imported)
            now = self._state.desk
            if now is not None and now.article.id != old:
                commands.remove_article(self._state.library, article=old)

        self._frame.run_job(self.tr("Reading {name}").format(name=original.name), work, store)

    def paste(self) -> None:
        """Make an article of the clipboard."""
        self.take(QApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> bool:
        """Import what was dropped or pasted: files first, else text. Say whether there was anything."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.read_files(paths)
        elif data.text().strip():
            self._read_text(data.text())
        else:
            name = QCoreApplication.translate("Intake", "The clipboard")
            self._frame.tell_error(EmptyTextError(name=name))
        return bool(paths) or bool(data.text().strip())

    def _read_text(self, text: str) -> None:
        def work(_progress: Progress) -> Imported:
            return importers.read_paste(text)

        self._frame.run_job(self.tr("Reading the pasted text"), work, self._store)

    def open_sample(self) -> None:
        """Import the sample article with its annotations."""
        text, review = (resource("samples", name) for name in SAMPLE)

        def store(imported: Imported) -> None:
            # What there is to know of the text is settled in the annotations that follow.
            self._store(replace(imported, warnings=(), doubled=()))
            desk = self._state.desk
            if desk is not None and not desk.claims:
                self.annotate(desk.article.id, review)

        self._frame.run_job(self.tr("Reading the sample"), lambda _p: importers.read_file(text), store)

    def _store(self, imported: Imported) -> None:
        library = self._state.library
        if imported.review is not None:
            done = commands.add_review(library, review=imported.review)
        else:
            done = commands.add_article(library, imported=imported)
        if done.article is not None:
            self._state.open(ArticleId(done.article))
            self._frame.welcome(imported, known=not done.rows)
            if done.rows and imported.doubled:
                self._offer_doubled(ArticleId(done.article), imported.doubled)

    def _offer_doubled(self, article: ArticleId, groups: Sequence[Sequence[Span]]) -> None:
        """Offer to mark each line that stands more than once as one claim with all its places."""

        def mark() -> None:
            for group in groups:
                commands.add_claim(self._state.library, article=article, mentions=[[span] for span in group])

        text = counted(
            "Intake",
            len(groups),
            "A line stands twice in this article.",
            "{n} lines stand twice in this article.",
        )
        offer = counted("Intake", len(groups), "Mark as one claim", "Mark each as one claim")
        self._frame.say(text, offer=offer, deed=self._frame.guarded(mark), stay=True)


def file_filter() -> str:
    """Return the patterns of the file dialog: all that can be read, then each kind, then every file."""
    tr = QCoreApplication.translate
    endings = [ending for importer in importers.REGISTRY for ending in importer.endings]
    everything = " ".join(f"*{ending}" for ending in endings)
    rows = [f"{tr('Intake', 'Articles')} ({everything})"]
    for importer in importers.REGISTRY:
        patterns = " ".join(f"*{ending}" for ending in importer.endings)
        if patterns:
            rows.append(f"{format_name(importer.label)} ({patterns})")
    return ";;".join([*rows, f"{tr('Intake', 'All files')} (*)"])
