"""The library's articles as a list, newest first, and a filter over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.queries import ArticleSummary
    from annotator.domain.ids import ArticleId

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

SUMMARY = Qt.ItemDataRole.UserRole
"""The role under which a row gives its whole ArticleSummary."""


class ArticlesModel(QAbstractListModel):
    """One row an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[ArticleSummary] = []

    def show(self, summaries: Sequence[ArticleSummary]) -> None:
        """Show these articles; rows that are the same articles in the same order are only repainted."""
        same = [row.id for row in self._rows] == [row.id for row in summaries]
        if same:
            self._repaint(summaries)
            return
        self.beginResetModel()
        self._rows = list(summaries)
        self.endResetModel()

    def _repaint(self, summaries: Sequence[ArticleSummary]) -> None:
        for at, (old, new) in enumerate(zip(self._rows, summaries, strict=True)):
            if old != new:
                self._rows[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, article: ArticleId) -> QModelIndex:
        """Return the place of an article; an invalid index when it is not there."""
        found = next((at for at, row in enumerate(self._rows) if row.id == article), None)
        return QModelIndex() if found is None else self.index(found)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title, what a screen reader says, and the summary."""
        if not index.isValid():
            return None
        summary = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{summary.title}. {meta(summary)}"
        return summary if role == SUMMARY else None


class ArticlesFilter(QSortFilterProxyModel):
    """Keeps the articles in whose title, agency or date each typed word stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Let everything through at first."""
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def look_for(self, text: str) -> None:
        """Filter by these words."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Say whether a row has all the words."""
        summary = self.sourceModel().index(source_row, 0, source_parent).data(SUMMARY)
        hay = " ".join((summary.title, summary.agency, summary.published or "")).casefold()
        return all(word in hay for word in self._words)


def meta(summary: ArticleSummary) -> str:
    """Say in a line where an article comes from and how far it is checked."""
    where = (summary.agency or summary.origin, summary.published or "")
    return " · ".join(part for part in (*where, progress(summary)) if part)


def progress(summary: ArticleSummary) -> str:
    """Say how many of the claims are checked."""
    if not summary.claims:
        return translate("Articles", "new")
    text = translate("Articles", "{checked} of {claims} checked")
    return text.format(checked=summary.checked, claims=summary.claims)
