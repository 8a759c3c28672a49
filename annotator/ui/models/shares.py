"""The rows of the source picture: who carries how much of the open article, split by verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from annotator.domain.ids import SourceId
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor

    from annotator.app.desk import Desk
    from annotator.app.shares import Share, Shares
    from annotator.domain.verdict import Rating
    from annotator.ui.models.articles import Index
    from annotator.ui.theme import Theme

SHARE = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ShareRow."""


@dataclass(frozen=True, slots=True)
class SharePart:
    """What of a row has one rating, None for no verdict: its share of the text, 0 to 1, and its claims."""

    rating: Rating | None
    code: str | None
    share: float
    claims: int

    @property
    def verdict(self) -> str:
        """Return the verdict's mark and word."""
        if self.rating is None:
            return self.code or tr("not yet checked")
        return f"{self.rating.mark} {self.rating.label}".strip()


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One bar: `key` is what the claims are filtered by, a source's id or an answer that is none."""

    key: str
    name: str
    colour: QColor
    parts: tuple[SharePart, ...]
    is_gap: bool = False

    @property
    def share(self) -> float:
        """Return the share of the text, 0 to 1."""
        return sum(part.share for part in self.parts)

    @property
    def told(self) -> str:
        """Return share and number of claims in words."""
        return f"{percent(self.share)} · {claims(sum(part.claims for part in self.parts))}"

    @property
    def spoken(self) -> str:
        """Return the whole row as a screen reader says it."""
        parts = ", ".join(f"{part.claims} {part.verdict}" for part in self.parts)
        return f"{self.name}, {self.told}: {parts}"


def tr(text: str) -> str:
    """Translate a word of the source picture."""
    return QCoreApplication.translate("Shares", text)


def claims(count: int) -> str:
    """Return a number of claims in words."""
    return counted("Sources", count, "{n} claim", "{n} claims")


def percent(share: float) -> str:
    """Return a share of the text; what is there but rounds to nothing is less than one per cent."""
    rounded = round(100 * share)
    return tr("less than 1 %") if share > 0 and not rounded else tr("{n} %").format(n=rounded)


def answer_name(key: str) -> str:
    """Return the words for an answer to who says so that is no source."""
    names = {
        "anonymous": tr("anonymous source"),
        "nobody": tr("nobody cited"),
        "unattributed": tr("not attributed yet"),
    }
    return names.get(key, "")


def share_rows(desk: Desk, shares: Shares, theme: Theme) -> list[ShareRow]:
    """Return the rows in a theme's colours, sources in those that their names have in the text."""
    warning = theme.colours.warning
    colours = {key: theme.source(rank) for rank, key in enumerate(desk.sources)}
    return [_row(desk, share, colours.get(share.source or SourceId(""), warning)) for share in shares.rows]


def _row(desk: Desk, share: Share, colour: QColor) -> ShareRow:
    source = None if share.source is None else desk.sources.get(share.source)
    ratings = {rating.code: rating for scale in desk.review.scales for rating in scale.ratings}
    parts = tuple(SharePart(ratings.get(p.rating or ""), p.rating, p.share, p.claims) for p in share.parts)
    key = share.source or share.row.value
    return ShareRow(key, source.name if source else answer_name(key), colour, parts, share.source is None)


class SharesModel(QAbstractListModel):
    """One row a carrier."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: tuple[ShareRow, ...] = ()

    def show(self, rows: Sequence[ShareRow]) -> None:
        """Show these rows; nothing happens when they are the same."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    @property
    def most(self) -> float:
        """Return the greatest share, by which the bars are measured."""
        return max((row.share for row in self.rows), default=0.0)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of carriers."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name, what a screen reader says, and the row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == SHARE else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the place of a carrier, invalid when it is not there."""
        found = next((at for at, row in enumerate(self.rows) if row.key == key), None)
        return QModelIndex() if found is None else self.index(found)
