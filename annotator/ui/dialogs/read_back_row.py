"""One change that came back: a box to tick, who did what, what stood before and after, how it was matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from annotator.app.readback import TOLD, Kind, State
from annotator.ui.dialogs.changed_words import ChangedWords, changed
from annotator.ui.style import look
from annotator.ui.theme import interface_font
from annotator.ui.widgets import label

if TYPE_CHECKING:
    from annotator.app.readback import Change, How

LONGEST = 600
"""Code points of words that are shown before they are cut."""


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("read back", text))


KINDS = {
    Kind.REPLY: _noop("Reply"),
    Kind.NOTE: _noop("New comment"),
    Kind.EDIT_COMMENT: _noop("Comment reworded"),
    Kind.RESOLVE: _noop("Thread resolved"),
    Kind.REOPEN: _noop("Thread opened again"),
    Kind.ACCEPT: _noop("Correction accepted"),
    Kind.STET: _noop("Correction rejected"),
    Kind.TEXT: _noop("Text edited"),
    Kind.MOVE: _noop("Paragraph moved"),
    Kind.REMOVE_COMMENT: _noop("Comment deleted — tick to delete it here too"),
    Kind.REMOVE_MENTION: _noop("Comment on this place deleted — tick to delete the place"),
    Kind.REMOVE_CLAIM: _noop("All its comments deleted — tick to delete the claim"),
}
STATES = {
    State.DONE: _noop("taken already"),
    State.CONFLICT: _noop("changed here too: cannot be taken"),
}
LABELS = {
    Kind.NOTE: (_noop("on"), _noop("says")),
    Kind.REPLY: (_noop("on"), _noop("says")),
    Kind.MOVE: ("", _noop("moved")),
}
EDITS = frozenset({Kind.TEXT, Kind.EDIT_COMMENT, Kind.ACCEPT})
BEFORE_AFTER = (_noop("was"), _noop("now"))


def translated(text: str) -> str:
    """Return words of a reading in the window's language."""
    return QCoreApplication.translate("read back", text)


def bold(points: float) -> QFont:
    """Return the interface's face in bold."""
    font = QFont(interface_font(points))
    font.setWeight(QFont.Weight.DemiBold)
    return font


class ChangeRow(QWidget):
    """A change with its box; what is done or in conflict has one that cannot be ticked."""

    toggled = Signal()

    def __init__(self, change: Change) -> None:
        """Begin ticked if the change deletes nothing."""
        super().__init__()
        self.change = change
        self.box = QCheckBox(self._title().replace("&", "&&"))
        if self._is_new:
            self.box.setFont(bold(10))
        self.box.setEnabled(change.state is State.NEW)
        self.box.setChecked(change.state is State.DONE or (self._is_new and not change.is_removal))
        self.box.toggled.connect(lambda _on: self.toggled.emit())
        self.box.setAccessibleDescription(f"{change.before} → {change.after}"[:LONGEST])
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(4, 4, 4, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, 16)
        grid.addWidget(self.box, 0, 0, 1, 3)
        names = LABELS.get(self.change.kind, BEFORE_AFTER)
        for at, (name, words) in enumerate(zip(names, self._shown(), strict=True), start=1):
            if words is not None and name:
                grid.addWidget(_top(label(translated(name), "faint")), at, 1)
                grid.addWidget(words, at, 2)
        grid.addWidget(_wide(self._matched(), "faint"), 3, 2)
        self.setLayout(grid)

    def _shown(self) -> tuple[QWidget | None, QWidget | None]:
        """Return what shows the words before and after; in edits what is gone or new is marked."""
        before, after = self._words()
        if self.change.kind in EDITS and len(before) + len(after) <= LONGEST:
            gone, new = changed(before, after)
            return ChangedWords(before, gone, gone=True), ChangedWords(after, new, gone=False)
        first = _wide(before, "soft" if after else "") if before else None
        return first, _wide(after) if after else None

    def _words(self) -> tuple[str, str]:
        change = self.change
        if change.kind is Kind.NOTE and change.number is None:
            return "", change.after  # The note itself quotes the words that it is on.
        if change.kind in {Kind.RESOLVE, Kind.REOPEN}:
            return change.before, translated(change.after)
        return change.before, change.after

    @property
    def _is_new(self) -> bool:
        return self.change.state is State.NEW

    def _title(self) -> str:
        parts = [translated(KINDS[self.change.kind])]
        if self.change.author:
            parts.append(self.change.author)
        at = QDateTime.fromString(self.change.at or "", Qt.DateFormat.ISODate)
        if at.isValid():
            parts.append(QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat))
        if not self._is_new:
            parts.append(translated(STATES[self.change.state]))
        return " · ".join(parts)

    def _matched(self) -> str:
        return translated("matched {how}").format(how=self.how(self.change.how))

    @staticmethod
    def how(layer: How) -> str:
        """Return in words by which layer something was matched."""
        return translated(TOLD[layer])

    @property
    def is_chosen(self) -> bool:
        """Say whether it is to be taken."""
        return self._is_new and self.box.isChecked()

    def choose(self, *, on: bool) -> None:
        """Tick it or not, unless that cannot be changed."""
        if self._is_new:
            self.box.setChecked(on)


def _wide(words: str, style: str = "") -> QLabel:
    made = label(words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…", style, wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    look(made, style)
    return made


def _top(widget: QLabel) -> QLabel:
    widget.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    return widget
