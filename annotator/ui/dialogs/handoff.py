"""Before hand-off: what is missing, thing by thing, each a way to its place; open beside the work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.app.handoff import hand_off
from annotator.text.direction import isolated
from annotator.ui.style import look
from annotator.ui.widgets import column, label
from annotator.ui.words import finding_words

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.app.handoff import HandOff
    from annotator.domain.handoff import Concern, Finding, Item
    from annotator.domain.review import Review
    from annotator.ui.state import DeskState

THING = Qt.ItemDataRole.UserRole
"""The role under which a line gives its Item."""

PAUSE = 120
"""Milliseconds after the last change before the list is made anew: a burst of keys makes it once."""

SHOWN = 140
"""Code points of a thing's words that stand in its line; all of them are its tool tip."""

SIZE = (460, 620)
CORNER = QPoint(12, 56)
"""Where it opens in the window: over the library, so that the article stays in sight."""


class HandOffDialog(QDialog):
    """Stands over the desk without stopping it, and follows what is done there.

    `item_picked` carries the Item whose place is wanted; `sign_off_wanted` and `export_wanted` ask for those.
    """

    item_picked = Signal(object)
    sign_off_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, state: DeskState, parent: QWidget) -> None:
        """Show how the review on the desk stands now, and after each step."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before hand-off"))
        self._state = state
        self._groups: dict[Concern, QTreeWidgetItem] = {}
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.show_now)
        self.status = label("", "title", wrap=True)
        self.told = label("", "soft", wrap=True)
        self.list = _tree(self.tr("What is left"))
        self.list.itemClicked.connect(self._on_picked)
        self.list.itemActivated.connect(self._on_picked)
        self._lay_out()
        state.changed.connect(lambda _changes: self._soon.start())
        state.opened.connect(self._soon.start)
        self.resize(*SIZE)
        self.move(parent.mapToGlobal(CORNER))
        self.show_now()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.sign = buttons.addButton(self.tr("Sign off…"), role)
        self.export = buttons.addButton(self.tr("Export review…"), role)
        look(self.export, "primary")
        self.sign.clicked.connect(lambda _on=False: self.sign_off_wanted.emit())
        self.export.clicked.connect(lambda _on=False: self.export_wanted.emit())
        buttons.rejected.connect(self.close)
        layout = column(self.status, self.told, margins=(20, 18, 20, 14), spacing=8)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.setLayout(layout)

    def show_now(self) -> None:
        """Work the list out again; what is folded stays folded."""
        desk = self._state.desk
        for part in (self.list, self.sign, self.export):
            part.setEnabled(desk is not None)
        if desk is None:
            self.status.setText(self.tr("No article is open."))
            self.told.setText("")
            self._fill((), None)
            return
        standing = hand_off(_review_of(desk), spans=desk.sentences)
        self.status.setText(self._status(standing))
        self.told.setText(self._told(standing))
        self.list.setVisible(bool(standing.left))
        self._fill(standing.left, desk)

    def _status(self, standing: HandOff) -> str:
        if not standing.is_final:
            return self.tr("An export says DRAFT.")
        return self.tr("An export says FINAL.")

    def _told(self, standing: HandOff) -> str:
        if not standing.left:
            return self.tr("Nothing is left before hand-off.")
        if standing.signature is not None:
            return self.tr("A checker has signed for just this state: “{words}”").format(
                words=standing.signature.decision
            )
        return self.tr("It says FINAL when this list is clean, or when a checker signs off with a reason.")

    def _fill(self, left: tuple[Finding, ...], desk: Desk | None) -> None:
        folded = {concern for concern, group in self._groups.items() if not group.isExpanded()}
        self.list.clear()
        self._groups = {}
        for finding in left:
            group = self._group(finding)
            for item in finding.items:
                group.addChild(self._line(item, desk))
            self.list.addTopLevelItem(group)
            group.setExpanded(finding.concern not in folded)
            self._groups[finding.concern] = group

    @staticmethod
    def _group(finding: Finding) -> QTreeWidgetItem:
        made = QTreeWidgetItem([finding_words(finding)])
        font = made.font(0)
        font.setBold(True)
        made.setFont(0, font)
        return made

    def _line(self, item: Item, desk: Desk | None) -> QTreeWidgetItem:
        claim = None if item.claim is None or desk is None else desk.claims.get(item.claim)
        words = " ".join(item.words.split())
        short = words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
        made = QTreeWidgetItem([f"{claim.number} · {isolated(short)}" if claim else isolated(short)])
        made.setData(0, THING, item)
        made.setToolTip(0, "" if short == words else words)
        return made

    def _on_picked(self, line: QTreeWidgetItem) -> None:
        if line.parent() is not None:
            self.item_picked.emit(line.data(0, THING))


def _review_of(desk: Desk) -> Review:
    """Return the review as the desk has it now: its claims are read one by one as they change."""
    return replace(desk.review, claims=tuple(desk.claims.values()))


def _tree(name: str) -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setHeaderHidden(True)
    made.setUniformRowHeights(True)
    made.setIndentation(14)
    made.setExpandsOnDoubleClick(True)
    return made
