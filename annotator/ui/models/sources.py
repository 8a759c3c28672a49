"""The sources of the open article with how often each is cited, and the answers that are none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from annotator.domain.ids import SourceId
from annotator.ui.models.filters import GAPS, answer_of
from annotator.ui.models.shares import answer_name
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from annotator.app.desk import Desk
    from annotator.ui.models.articles import Index
    from annotator.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives its whole SourceRow."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: `key` is a source's id, or one of GAPS."""

    key: str
    name: str
    count: int
    colour: QColor
    is_gap: bool = False


def tr(text: str) -> str:
    """Translate a word of the source list."""
    return QCoreApplication.translate("Sources", text)


def source_rows(desk: Desk, theme: Theme) -> list[SourceRow]:
    """Return the sources that claims are attributed to, then what cites nobody or lacks.

    The most cited come first, among those cited alike the one that comes up first.
    """
    cited = (dict.fromkeys(answer_of(one) for one in claim.stated) for claim in desk.claims.values())
    counts = Counter[str](key for keys in cited for key in keys)
    counts["unattributed"] = sum(not claim.is_attributed for claim in desk.claims.values())
    colours = {key: theme.source(rank) for rank, key in enumerate(desk.sources)}
    rows = [
        SourceRow(key, desk.sources[SourceId(key)].name, count, colours[SourceId(key)])
        for key, count in counts.most_common()
        if key in desk.sources
    ]
    gaps = (SourceRow(key, answer_name(key), counts[key], theme.colours.warning, is_gap=True) for key in GAPS)
    return [*rows, *(gap for gap in gaps if gap.count)]


class SourcesModel(QAbstractListModel):
    """One row a source."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[SourceRow] = []

    def show(self, rows: Sequence[SourceRow]) -> None:
        """Show these sources; nothing happens when they are the same."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Return the place of a source, invalid when it is not there."""
        found = next((at for at, row in enumerate(self._rows) if row.key == key), None)
        return QModelIndex() if found is None else self.index(found)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sources."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name, what a screen reader says, and the row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, " + counted("Sources", row.count, "{n} claim", "{n} claims")
        return row if role == ROW else None
