"""Leaving the desk for a piece of evidence: never without asking, never without saying where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.app import queries
from annotator.domain.errors import FileUnwritableError
from annotator.ui.panes.cards.addresses import host_of
from annotator.ui.panes.cards.parts import Link
from annotator.ui.widgets import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.evidence import Evidence
    from annotator.ui.panes.cards.context import Context

QUIET_ENDINGS = frozenset(
    {
        ".pdf",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".txt",
        ".csv",
        ".mp3",
        ".wav",
        ".m4a",
        ".mp4",
        ".webm",
        ".mov",
    }
)
"""Kept files that programs show and do not run; others can only be saved."""


class Opening(QWidget):
    """Buttons for the address and the kept file of evidence, and the question before they are used."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._evidence: Evidence | None = None
        self._folder: QTemporaryDir | None = None
        theme = context.theme
        self.link = Link(theme, self.tr("Open link…"), self._ask_link)
        self.file = Link(theme, self.tr("Open file…"), self._ask_file)
        self.save = Link(theme, self.tr("Save a copy…"), self._save)
        self.question = label("", "soft", wrap=True)
        self.yes = button(self.tr("Open"), self._open)
        self.no = button(self.tr("Not now"), self._drop_question, "quiet")
        self._asked: QUrl | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        row, answers = QHBoxLayout(), QHBoxLayout()
        for part in (self.link, self.file, self.save):
            row.addWidget(part)
        row.addStretch(1)
        for answer in (self.yes, self.no):
            answers.addWidget(answer)
        answers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.question)
        layout.addLayout(answers)
        self._drop_question()

    def show_evidence(self, evidence: Evidence) -> None:
        """Offer what this piece of evidence has."""
        if evidence != self._evidence:
            self._evidence = evidence
            self._drop_question()
        self.link.setVisible(host_of(evidence.url or "") is not None)
        self.save.setVisible(evidence.sha256 is not None)
        self.file.setVisible(evidence.sha256 is not None and _ending(evidence) in QUIET_ENDINGS)

    def _ask_link(self) -> None:
        if self._evidence is not None and self._evidence.url:
            host = host_of(self._evidence.url)
            text = self.tr("Open in the browser, at {host}?\n{address}")
            self._ask(QUrl(self._evidence.url), text.format(host=host, address=self._evidence.url))

    def _ask_file(self) -> None:
        """Write the kept file into a folder that goes with this program, on a thread, then ask."""
        evidence = self._evidence
        if evidence is not None:
            self._folder = self._folder or QTemporaryDir()
            path = Path(self._folder.path()) / f"evidence{_ending(evidence)}"
            self._write(path, lambda: self._ask_copy(evidence, path))

    def _ask_copy(self, evidence: Evidence, path: Path) -> None:
        if isValid(self) and evidence == self._evidence:  # else something else is shown by now
            text = self.tr("Open a copy of “{title}” in the program that this system has for it?")
            self._ask(QUrl.fromLocalFile(str(path)), text.format(title=evidence.title))

    def _ask(self, url: QUrl, text: str) -> None:
        self._asked = url
        self.question.setText(text)
        for part in (self.question, self.yes, self.no):
            part.show()
        self.no.setFocus()

    def _drop_question(self) -> None:
        self._asked = None
        for part in (self.question, self.yes, self.no):
            part.hide()

    def _open(self) -> None:
        url = self._asked
        self._drop_question()
        if url is not None:
            QDesktopServices.openUrl(url)

    # --- kept files ---------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._evidence is None:
            return
        name = "".join("_" if c in '/\\:*?"<>|' or not c.isprintable() else c for c in self._evidence.title)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name[:100])
        if chosen:
            self._write(Path(chosen), lambda: None)

    def _write(self, path: Path, done: Callable[[], None]) -> None:
        """Write the kept file to a path, on a thread."""
        library, digest = self._context.library, self._evidence.sha256 if self._evidence else None
        if digest is not None:
            self._context.run(
                self.tr("Reading {name}").format(name=path.name),
                lambda _progress: _stored(path, queries.file_bytes(library, digest)),
                lambda _path: done(),
            )


def _stored(path: Path, data: bytes) -> Path:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise FileUnwritableError(path=path, reason=error.strerror or str(error)) from error
    return path


def _ending(evidence: Evidence) -> str:
    return Path(evidence.title).suffix.lower()
