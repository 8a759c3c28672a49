"""The bar at the head of the window: menu, the first things to do, the title, search, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from annotator.ui.actions import ACTIONS, Group
from annotator.ui.recent import RecentMenu
from annotator.ui.style import look
from annotator.ui.widgets import label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.finder import Finder
    from annotator.ui.keys import Keys

IN_BAR = ("open", "paste", "suggest")
"""Actions with a button of their own on the left."""

HEIGHT = 38


class TopBar(QWidget):
    """Buttons over the table of actions."""

    def __init__(self, keys: Keys, finder: Finder, parent: QWidget) -> None:
        """Lay the buttons out."""
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._keys = keys
        self._full_title = ""
        self.title = label("", "soft")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu_button = self._menu_button()
        left = [self._button(key) for key in IN_BAR]
        self.export = self._button("export", "primary")
        items = (self.menu_button, *left, self.title, finder, self.export)
        layout = row(*items, margins=(8, 4, 8, 4), spacing=6)
        layout.setStretchFactor(self.title, 1)
        self.setLayout(layout)

    def _menu_button(self) -> QToolButton:
        made = QToolButton()
        made.setText("☰")
        made.setAccessibleName(self.tr("Menu"))
        made.setToolTip(self.tr("Menu"))
        made.setMenu(full_menu(self._keys, RecentMenu(self._keys.hands, self), self))
        made.menu().setAccessibleName(self.tr("Menu"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setIconSize(QSize(16, 16))
        look(made, "quiet")
        return made

    def _button(self, key: str, style: str = "quiet") -> QToolButton:
        action = self._keys.actions[key]
        made = QToolButton()
        made.setText(action.text().removesuffix("…") if style == "primary" else action.text())
        made.setAccessibleName(action.text())
        made.clicked.connect(action.trigger)
        look(made, style)
        self._name_key(made, key)
        self._keys.changed.connect(lambda: self._name_key(made, key))
        return made

    def _name_key(self, made: QToolButton, key: str) -> None:
        text, shown = self._keys.actions[key].text(), self._keys.shown(key)
        made.setToolTip(f"{text} ({shown})" if shown else text)

    def set_title(self, text: str) -> None:
        """Name the open article."""
        self._full_title = text
        self._elide()

    def _elide(self) -> None:
        metrics = self.title.fontMetrics()
        self.title.setText(
            metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, self.title.width())
        )
        self.title.setToolTip(self._full_title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the title."""
        super().resizeEvent(event)
        self._elide()


def full_menu(keys: Keys, recent: QMenu, parent: QWidget) -> QMenu:
    """Return the menu of all actions, a submenu for each group but the first."""
    menu = QMenu(parent)
    menu.aboutToShow.connect(keys.refresh)
    menu.aboutToHide.connect(keys.enable_all)
    for group in Group:
        sub = menu.addMenu(group.text)
        for action in ACTIONS:
            if action.group is group:
                sub.addAction(keys.actions[action.id])
                if action.id == "open":
                    sub.addMenu(recent)
    return menu
