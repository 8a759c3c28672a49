"""The preview of an export: its pages, its first rows, or the start of its text."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.jobs import Bug
from annotator.ui import sentences
from annotator.ui.dialogs.pages import Pages
from annotator.ui.dialogs.preview_work import MOST_PAGES
from annotator.ui.widgets import button, label, row
from annotator.ui.words import counted

if TYPE_CHECKING:
    from annotator.app.jobs import JobRunner, Progress
    from annotator.domain.errors import UserError
    from annotator.exporters.sheets.tables import Sheet
    from annotator.ui.dialogs.preview_work import Page, Wanted

PATIENCE_MS = 150
"""How long choices must stand still before they are drawn."""


class Preview(QWidget):
    """Shows what `show_wanted` was last asked for; whatever was being made before is given up."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: Wanted | None = None
        self._progress: Progress | None = None
        self._run = 0
        self._arrived: SimpleQueue[tuple[int, Page]] = SimpleQueue()
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._begin)
        self.pages = Pages()
        self.table = QTableWidget()
        self.text = QPlainTextEdit(readOnly=True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.pages.setAccessibleName(self.tr("Pages"))
        self.table.setAccessibleName(self.tr("First rows"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        self.text.setAccessibleName(self.tr("Start of the file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.told = label("", "soft")
        self.smaller = button("−", lambda: self.pages.zoom_by(-1), "quiet", name=self.tr("Smaller"))
        self.larger = button("+", lambda: self.pages.zoom_by(1), "quiet", name=self.tr("Larger"))
        self.fit = button(self.tr("Fit"), self.pages.fit, "quiet", name=self.tr("Fit to the width"))
        self.stack = QStackedWidget()
        for part in (self.pages, self.table, self.text):
            self.stack.addWidget(part)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.told, 1, self.smaller, self.larger, self.fit))
        layout.addWidget(self.stack, 1)
        self.setLayout(layout)

    # --- What is asked for ---

    def show_wanted(self, wanted: Wanted) -> None:
        """Make and show this soon, in place of whatever was asked for before."""
        self._wanted = wanted
        self._give_up()
        self._timer.start()

    def stop(self) -> None:
        """Give up whatever is being made, for good."""
        self._timer.stop()
        self._give_up()

    def _give_up(self) -> None:
        self._run += 1
        if self._progress is not None:
            self._progress.cancel()
            self._progress = None

    def _begin(self) -> None:
        wanted, run, arrived = self._wanted, self._run, self._arrived
        if wanted is None:
            return
        self.told.setText(self.tr("Drawing the preview…"))
        fresh = True

        def work(progress: Progress) -> Sheet | str | None:
            return wanted.make(progress, lambda page: arrived.put((run, page)))

        def progressed(_share: float, _what: str) -> None:
            nonlocal fresh
            fresh = self._take_pages(run, fresh=fresh)

        self._progress = self._jobs.run(
            work,
            done=lambda made: self._on_done(run, made),
            failed=lambda error: self._on_failed(run, error),
            progressed=progressed,
        )

    # --- What arrives ---

    def _take_pages(self, run: int, *, fresh: bool) -> bool:
        """Show the pages that have arrived; with `fresh` those before them go. Says whether none has come."""
        while True:
            try:
                run_of, page = self._arrived.get_nowait()
            except Empty:
                return fresh
            if run_of == run == self._run:
                if fresh:
                    self.pages.clear()
                    self._show_part(self.pages)
                self.pages.add(page)
                self.told.setText(self._count(page.of))
                fresh = False

    def _count(self, count: int) -> str:
        pages = counted("Preview", count, "{n} page", "{n} pages")
        shown = len(self.pages)
        if shown < min(count, MOST_PAGES):
            return self.tr("{pages}, drawing…").format(pages=pages)
        whole = shown == count
        return (
            pages if whole else self.tr("{pages}, the first {shown} shown").format(pages=pages, shown=shown)
        )

    def _on_done(self, run: int, made: Sheet | str | None) -> None:
        if run != self._run:
            return
        self._progress = None
        if isinstance(made, str):
            self.text.setPlainText(made)
            self._show_part(self.text)
            self.told.setText(self.tr("The start of the file"))
        elif made is not None:
            self._fill(made)
            self._show_part(self.table)
            self.told.setText(counted("Preview", len(made.lines), "{n} claim", "{n} claims"))

    def _on_failed(self, run: int, error: UserError | Bug) -> None:
        if run == self._run:
            self._progress = None
            told = (
                self.tr("The preview cannot be drawn") if isinstance(error, Bug) else sentences.error(error)
            )
            self.told.setText(told)

    def _show_part(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        for control in (self.smaller, self.larger, self.fit):
            control.setVisible(part is self.pages)

    def _fill(self, sheet: Sheet) -> None:
        self.table.setRowCount(len(sheet.lines))
        self.table.setColumnCount(len(sheet.fields))
        self.table.setHorizontalHeaderLabels([field.title for field in sheet.fields])
        for at, line in enumerate(sheet.lines):
            for column, cell in enumerate(line.cells):
                self.table.setItem(at, column, QTableWidgetItem("" if cell is None else str(cell)))
        width = self.fontMetrics().averageCharWidth()
        for column, field in enumerate(sheet.fields):
            self.table.setColumnWidth(column, min(field.width, 34) * width + 12)
        self.table.verticalHeader().setVisible(False)
