"""What stands beside the article: claims, details or history, one at a time, with a row of tabs above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from annotator.ui.style import look
from annotator.ui.widgets import column, row

if TYPE_CHECKING:
    from collections.abc import Iterable

TABS_HEIGHT = 34

TAB_PAD = 22
"""Pixels round a tab's words, which are bold while its pane is shown."""


class Beside(QWidget):
    """A stack of named panes. The tabs take no focus by click, so that keys stay with the article."""

    def __init__(self, panes: Iterable[tuple[str, str, QWidget]]) -> None:
        """Take the panes as (name, what the tab says, widget); the first is shown."""
        super().__init__()
        self.setObjectName("rightPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._names: list[str] = []
        for name, text, pane in panes:
            self._add(name, text, pane)
        tabs = QWidget()
        tabs.setFixedHeight(TABS_HEIGHT)
        tabs.setLayout(row(*self._group.buttons(), 1, margins=(12, 4, 12, 2), spacing=2))
        layout = column(tabs, spacing=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.show_pane(self._names[0])

    def _add(self, name: str, text: str, pane: QWidget) -> None:
        tab = QPushButton(text, autoDefault=False)
        tab.setCheckable(True)
        tab.setAccessibleName(text)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look(tab, "tab")
        bold = QFont(tab.font())
        bold.setWeight(QFont.Weight.DemiBold)
        tab.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + TAB_PAD)
        tab.clicked.connect(lambda _checked=False: self.show_pane(name))
        self._group.addButton(tab)
        self._names.append(name)
        self._stack.addWidget(pane)

    @property
    def name(self) -> str:
        """Return the name of the pane that is shown."""
        return self._names[self._stack.currentIndex()]

    def current(self) -> QWidget | None:
        """Return the pane that is shown."""
        return self._stack.currentWidget()

    def show_pane(self, name: str) -> None:
        """Show a pane by its name; raises ValueError for one that is not there."""
        at = self._names.index(name)
        self._stack.setCurrentIndex(at)
        self._group.buttons()[at].setChecked(True)
