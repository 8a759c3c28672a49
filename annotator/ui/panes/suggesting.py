"""The bar below the article while a suggestion is current: what is suggested, why, and what to do with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted, title_word, word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.suggest import Suggestion
    from annotator.ui.suggestions import Suggestions

translate = QCoreApplication.translate


NARROW = 620
"""Pixels from which on words and buttons stand side by side."""


class SuggestionBar(QWidget):
    """Words for eyes and screen readers; the buttons do what the keys do."""

    wanted = Signal(str)

    def __init__(self, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        """Follow the suggestions."""
        super().__init__(parent)
        self.setObjectName("suggestionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Suggestion"))
        self._suggestions = suggestions
        self._keys: dict[str, str] = {}
        self._count = label("", "faint")
        self._what = label("", "title", wrap=True)
        self._why = label("", "soft", wrap=True)
        words = QWidget()
        words.setLayout(column(self._what, self._why, spacing=2))
        self._names = {
            "accept": self.tr("Accept"),
            "adjust": self.tr("Adjust"),
            "dismiss": self.tr("Dismiss"),
        }
        self.buttons = [self._button(key, text) for key, text in self._names.items()]
        self.more = self._more_button()
        said, acts = QWidget(), QWidget()
        inner = row(self._count, words, spacing=8)
        inner.setStretchFactor(words, 1)
        said.setLayout(inner)
        acts.setLayout(row(1, *self.buttons, self.more, spacing=8))
        self._sides = row(said, acts, margins=(16, 8, 12, 8), spacing=8)
        self._sides.setStretchFactor(said, 1)
        self.setLayout(self._sides)
        suggestions.current_changed.connect(self._show)
        suggestions.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where both have no room side by side."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _button(self, key: str, text: str) -> QPushButton:
        made = button(text, lambda: self.wanted.emit(key))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def set_keys(self, keys: dict[str, str]) -> None:
        """Show keys on the buttons, by action id."""
        self._keys = keys
        for made, (key, text) in zip(self.buttons, self._names.items(), strict=True):
            made.setText(f"{text}  {keys.get(key, '')}".strip())
        self._show()

    def _more_button(self) -> QToolButton:
        made = QToolButton()
        made.setText("⋯")
        made.setAccessibleName(self.tr("Several at once"))
        made.setToolTip(self.tr("Several at once"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        look(made, "quiet")
        return made

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        one = self._suggestions.current
        if one is None:
            return
        same_rule, same_source = self._suggestions.like(one)
        kind = title_word(one.rule)
        rows = [("accept_rule", self.tr("Accept all {n}: {kind}").format(n=len(same_rule), kind=kind))]
        if one.source is not None:
            text = self.tr("Accept all {n} from {name}")
            rows.append(("accept_source", text.format(n=len(same_source), name=one.source.name)))
        rows.append(("dismiss_rule", self.tr("Dismiss all {n}: {kind}").format(n=len(same_rule), kind=kind)))
        for key, text in rows:
            menu.addAction(text.replace("&", "&&"), partial(self.wanted.emit, key))

    def _show(self) -> None:
        one, every = self._suggestions.current, self._suggestions.all
        self.setVisible(self._suggestions.shown and bool(every))
        judged = one is not None
        for part in (*self.buttons, self.more):
            part.setEnabled(judged)
        if one is None:
            found = counted("SuggestionBar", len(every), "{n} suggestion", "{n} suggestions")
            self._count.setText("")
            self._what.setText(found)
            hint = self.tr("Press {key} to go to the next one.")
            self._why.setText(hint.format(key=self._keys.get("next_suggestion", "")))
            return
        self._count.setText(self.tr("{at} of {all}").format(at=every.index(one) + 1, all=len(every)))
        self._what.setText(told(one))
        self._why.setText(why(one))
        self.setAccessibleDescription(f"{told(one)}. {why(one)}")


def told(one: Suggestion) -> str:
    """Say whom a suggestion cites, or that it cites nobody."""
    return title_word(one.rule) if one.source is None else one.source.name


def why(one: Suggestion) -> str:
    """Say why it is suggested: the rule's reason, and the claim's reasons to be checked."""
    notes = [
        note for claim in one.claims for check in claim.checks if (note := _check(check.reason, check.note))
    ]
    unsure = [translate("SuggestionBar", "not sure")] if one.confidence == "low" else []
    return " · ".join(dict.fromkeys([one.reason, *unsure, *notes]))


def _check(reason: str, note: str) -> str:
    return f"{word(reason)}: {note}" if note else word(reason)
