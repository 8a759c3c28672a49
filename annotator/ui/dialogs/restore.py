"""The list of copies that were kept of a library, what each holds, and going back to one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from annotator.app import backups, queries
from annotator.app.library import Library
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.app.backups import Backup
    from annotator.app.jobs import Progress
    from annotator.app.queries import ArticleSummary
    from annotator.ui.frame import Frame

SIZE = (620, 440)


class RestoreDialog(QDialog):
    """`wanted` carries the copy to go back to; the library itself is not touched here."""

    wanted = Signal(object)

    def __init__(self, folder: Path, frame: Frame, parent: QWidget) -> None:
        """List the copies in a folder, the newest first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a copy"))
        self._frame = frame
        self.copies = QListWidget()
        self.copies.setAccessibleName(self.tr("Copies"))
        self.articles = QListWidget()
        self.articles.setAccessibleName(self.tr("Articles in the copy"))
        self.articles.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.restore = button(self.tr("Restore"), self._restore, "primary")
        self.restore.setEnabled(False)
        self._lay_out()
        for copy in backups.listed(folder):
            item = QListWidgetItem(self._told(copy))
            item.setData(Qt.ItemDataRole.UserRole, copy)
            self.copies.addItem(item)
        if not self.copies.count():
            none = QListWidgetItem(self.tr("No copies yet: the first is made while you work."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.copies.addItem(none)
        self.copies.currentItemChanged.connect(self._look_into)
        self.copies.setCurrentRow(0)
        self.resize(*SIZE)

    def _lay_out(self) -> None:
        words = self.tr(
            "Copies are kept while you work. The library as it is now is put beside the restored one, "
            "so nothing is lost."
        )
        lists, foot = QWidget(), QWidget()
        both = row(self.copies, self.articles, spacing=12)
        lists.setLayout(both)
        foot.setLayout(row(1, self.restore, button(self.tr("Cancel"), self.reject)))
        layout = column(label(words, "soft", wrap=True), margins=(18, 16, 18, 14), spacing=12)
        layout.addWidget(lists, 1)
        layout.addWidget(foot)
        self.setLayout(layout)

    def _told(self, copy: Backup) -> str:
        at = QDateTime.fromSecsSinceEpoch(int(copy.at.timestamp()))
        when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
        claims = counted("RestoreDialog", copy.claims, "{n} claim", "{n} claims")
        return f"{when}   {claims}"

    @property
    def chosen(self) -> Backup | None:
        """Return the copy that is chosen in the list."""
        copy: Backup | None = self.copies.currentIndex().data(Qt.ItemDataRole.UserRole)
        return copy

    def _look_into(self) -> None:
        copy = self.chosen
        self.restore.setEnabled(copy is not None)
        self.articles.clear()
        if copy is not None:
            title = self.tr("Looking into the copy")
            self._frame.run_job(title, partial(_articles_in, copy.path), partial(self._show, copy))

    def _show(self, copy: Backup, found: Sequence[ArticleSummary]) -> None:
        if copy != self.chosen:
            return
        for one in found:
            claims = counted("RestoreDialog", one.claims, "{n} claim", "{n} claims")
            self.articles.addItem(f"{one.title or self.tr('Untitled')}   {claims}")
        if not found:
            self.articles.addItem(self.tr("No articles"))

    def _restore(self) -> None:
        if self.chosen is not None:
            self.wanted.emit(self.chosen.path)
            self.accept()


def _articles_in(copy: Path, _progress: Progress) -> tuple[ArticleSummary, ...]:
    with Library.open(copy, read_only=True) as opened:
        return queries.articles(opened)
