"""The menu of the files that were opened lately."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from annotator.app import recent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.hands import Hands


class RecentMenu(QMenu):
    """Filled each time that it is shown; a file that is open already comes on the desk again."""

    def __init__(self, hands: Hands, parent: QWidget) -> None:
        """Wait to be shown."""
        super().__init__(parent)
        self.setTitle(self.tr("Recent files"))
        self._hands = hands
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in recent.files(self._hands.settings):
            made = self.addAction(
                path.name.replace("&", "&&"), partial(self._hands.intake.read_files, [path])
            )
            made.setToolTip(str(path))
        if self.isEmpty():
            self.addAction(self.tr("No files yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("Clear the list"), self._clear)

    def _clear(self) -> None:
        self._hands.frame.guarded(lambda: recent.clear(self._hands.settings))()
