"""The source picture: who carries how much of the open article; a click shows the claims behind a bar."""

from __future__ import annotations

from dataclasses import replace
from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from annotator.app.shares import Shares, shares
from annotator.ui.errors import tell
from annotator.ui.models.shares import SHARE, SharesModel, claims, percent, share_rows
from annotator.ui.panes.cards.parts import plain
from annotator.ui.panes.share_bars import ShareDelegate, part_at
from annotator.ui.widgets import column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent

    from annotator.app.jobs import Bug, JobRunner
    from annotator.domain.errors import UserError
    from annotator.ui.models.shares import SharePart, ShareRow
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme

LINE = 64
"""Characters of a line of a tip."""

PAUSE_MS = 150
"""Steps that follow each other this closely are measured once."""


class ShareList(QListView):
    """The bars. `picked` carries what claims are filtered by, and the part of the bar, None for the whole."""

    picked = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = SharesModel(self)
        self.paints = ShareDelegate(theme, self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.paints)
        self.setAccessibleName(self.tr("Who carries how much of the text"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._leave_part)

    def _leave_part(self) -> None:
        self.paints.chosen = None

    def at(self, point: QPoint) -> tuple[ShareRow | None, SharePart | None]:
        """Return the row under a point of the viewport, and the part of its bar if it lies on one."""
        index = self.indexAt(point)
        if not index.isValid():
            return None, None
        row: ShareRow = index.data(SHARE)
        return row, part_at(row, QRectF(self.visualRect(index)), self.rows.most, QPointF(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked."""
        super().mouseReleaseEvent(event)
        row, part = self.at(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(row.key, part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that rows can be clicked."""
        super().mouseMoveEvent(event)
        row, _ = self.at(event.position().toPoint())
        shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick on Enter or Space; Left and Right go along the parts of a bar."""
        onward = -1 if self.isRightToLeft() else 1
        index, steps = self.currentIndex(), {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            row: ShareRow = index.data(SHARE)
            chosen = self.paints.chosen
            self.picked.emit(row.key, None if chosen is None else row.parts[chosen])
        elif index.isValid() and event.key() in steps:
            self._step(index, steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, index: QModelIndex, by: int) -> None:
        """Choose the next part of the row's bar, or the one before; before the first is the whole row."""
        row: ShareRow = index.data(SHARE)
        wanted = (-1 if self.paints.chosen is None else self.paints.chosen) + by
        self.paints.chosen = None if wanted < 0 else min(wanted, len(row.parts) - 1)
        part = None if self.paints.chosen is None else row.parts[self.paints.chosen]
        self.setAccessibleDescription(row.spoken if part is None else told(row, part))
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a part of a bar stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, part = self.at(event.pos())
            text = "" if row is None else row.spoken if part is None else told(row, part)
            QToolTip.showText(event.globalPos(), in_lines(text), self.viewport())
            return True
        return super().viewportEvent(event)


def in_lines(text: str) -> str:
    """Return a tip in lines of its own, since Qt makes those of markup very short."""
    return f"<div style='white-space: pre'>{plain(chr(10).join(wrap(text, LINE)))}</div>" if text else ""


def told(row: ShareRow, part: SharePart) -> str:
    """Return what a part of a bar stands for."""
    return f"{row.name} · {part.verdict}: {percent(part.share)}, {claims(part.claims)}"


class SharesPane(QWidget):
    """Measures on a thread while it is shown. `picked` asks for the claims of a carrier, or of a part."""

    picked = Signal(str, object)

    def __init__(
        self, state: DeskState, jobs: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Measure nothing until the pane is shown."""
        super().__init__(parent)
        self._state, self._jobs, self._theme = state, jobs, theme
        self._shares: Shares | None = None
        self._turn = 0
        self.bars = ShareList(theme)
        self.bars.picked.connect(self.picked)
        self.note = label("", "soft", wrap=True)
        heading = label(self.tr("WHO CARRIES HOW MUCH OF THE TEXT"), "heading")
        head = QWidget()
        head.setLayout(column(heading, margins=(16, 16, 12, 0)))
        foot = QWidget()
        foot.setLayout(column(self.note, margins=(16, 4, 12, 12)))
        layout = column(head, spacing=6)
        layout.addWidget(self.bars, 1)
        layout.addWidget(foot)
        self.setLayout(layout)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._measure)
        state.opened.connect(self._forget)
        state.changed.connect(lambda _changes: self._measure_soon())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = self.bars.paints.theme = theme
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure when the pane is looked at."""
        super().showEvent(event)
        self._measure()

    def _forget(self) -> None:
        self._shares = None
        self._show()
        self._measure_soon()

    def _measure_soon(self) -> None:
        self._turn += 1
        if self.isVisible():
            self._pause.start()

    def _measure(self) -> None:
        """Measure what is on the desk now, on a thread; what comes too late is dropped."""
        desk = self._state.desk
        self._turn += 1
        turn = self._turn
        if desk is None:
            return
        review = replace(desk.review, claims=tuple(desk.claims.values()))

        def done(found: Shares) -> None:
            if turn == self._turn:
                self._shares = found
                self._show()

        self._jobs.run(lambda _progress: shares(review), done=done, failed=self._fail)

    def _fail(self, error: UserError | Bug) -> None:
        tell(self, error)

    def _show(self) -> None:
        desk = self._state.desk
        found = self._shares if desk is not None else None
        if desk is None or found is None:
            self.bars.rows.show(())
            self.note.setText("")
            return
        self.bars.rows.show(share_rows(desk, found, self._theme))
        self.bars.viewport().update()
        self.note.setText(self._words(found))

    def _words(self, found: Shares) -> str:
        """Say what the bars measure, or what to do where there are none."""
        if not found.rows:
            return self.tr("No claims yet: select words in the article and press H.")
        text = self.tr("{share} of the text is in no claim. Words that two carry count for both.")
        return text.format(share=percent(found.unmarked))
