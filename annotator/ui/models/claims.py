"""The claims of the open article as rows of a list, kept true by touching only what a step touched."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.app.desk import CLAIM_TABLES
from annotator.domain.marks import Subject
from annotator.ui.models.card import Card, card_of
from annotator.ui.models.filters import Filter, Order
from annotator.ui.models.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId
    from annotator.ui.state import DeskState

CARD = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a row gives its `Card`."""

CLAIM = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a row gives its claim's id."""

TEXT_TABLES = ("article", "revision", "section", "anchor")
"""Tables whose changes can move every claim when no claim is named by the step."""

GONE = Card(0, "", "", None, "", ())
"""What the card of a claim shows that is gone, until its row is."""

MANY = 200
"""From this number of touched claims on, filling the list anew is cheaper than row by row."""

Key = tuple[int, int, "ClaimId"]
Index = QModelIndex | QPersistentModelIndex


class ClaimsModel(QAbstractListModel):
    """Rows are the claims that the filter takes, in reading order or by number.

    Selected claims stay in the list even where the filter would hide them, so that a card never vanishes
    under the hand that has just changed it. `counted` is emitted when the number of shown or of all claims
    may differ.
    """

    counted = Signal()

    def __init__(self, state: DeskState) -> None:
        """Show what lies on the desk, and follow it."""
        super().__init__()
        self._state = state
        self._filter, self._order = Filter(), Order.PLACE
        self._rows: list[Key] = []
        self._keys: dict[ClaimId, Key] = {}
        self._cards: dict[ClaimId, Card] = {}
        self._places = Places(())
        self._comments: Counter[str] | None = None
        self._pinned: frozenset[ClaimId] = frozenset()
        state.opened.connect(self.reload)
        state.changed.connect(self.take)
        self.reload()

    # --- what Qt asks -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many claims are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the quoted words, the spoken card, the `Card` or the id."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == CARD:
            return self.card(index.row())
        if role == CLAIM:
            return self._rows[index.row()][2]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.card(index.row()).quote
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self.card(index.row()).spoken
        return None

    # --- what the pane asks -------------------------------------------------------------------------------

    def card(self, row: int) -> Card:
        """Return what the card of a row shows; GONE for a claim whose row is about to go."""
        key = self._rows[row][2]
        card = self._cards.get(key)
        if card is None:
            card = self._write(key)
            if card is None:
                return GONE
            self._cards[key] = card
        return card

    def claim_at(self, row: int) -> ClaimId:
        """Return the claim of a row."""
        return self._rows[row][2]

    def quote(self, row: int) -> str:
        """Return the quoted words of a row without writing its card; none for a claim that is gone."""
        claim = self._claims.get(self._rows[row][2])
        return "" if claim is None else claim.quote

    def row_of(self, claim: ClaimId) -> int | None:
        """Return the row of a claim, None while it is not shown."""
        key = self._keys.get(claim)
        return None if key is None else self._find(key)

    def index_of(self, claim: ClaimId) -> QModelIndex:
        """Return the index of a claim, an invalid one while it is not shown."""
        row = self.row_of(claim)
        return QModelIndex() if row is None else self.index(row)

    def row_near(self, code_point: int) -> int | None:
        """Return the row of the last claim that begins at or before a place, else of the first claim."""
        if not self._rows:
            return None
        if self._order is Order.NUMBER:
            return self._row_near_by_number(code_point)
        return max(0, bisect_right(self._rows, code_point, key=lambda key: key[0]) - 1)

    def _row_near_by_number(self, code_point: int) -> int:
        """Return the nearest row before a place where rows do not stand in reading order."""
        starts = [(self._claims[key[2]].start, row) for row, key in enumerate(self._rows)]
        before = [(start, row) for start, row in starts if start is not None and start <= code_point]
        return max(before, default=(0, 0))[1]

    @property
    def total(self) -> int:
        """Return how many claims the article has."""
        return len(self._claims)

    @property
    def filter(self) -> Filter:
        """Return what is shown."""
        return self._filter

    @property
    def order(self) -> Order:
        """Return how the rows are sorted."""
        return self._order

    @property
    def places(self) -> Places:
        """Return the names of the article's sections."""
        return self._places

    def set_filter(self, wanted: Filter) -> None:
        """Show other claims."""
        if wanted != self._filter:
            self._filter = wanted
            self._refill()

    def set_order(self, order: Order) -> None:
        """Sort otherwise."""
        if order is not self._order:
            self._order = order
            self.reload()

    def pin(self, claims: Iterable[ClaimId]) -> None:
        """Keep these claims in the list whatever the filter says; those that were kept before may go."""
        before, self._pinned = self._pinned, frozenset(claims)
        if self._filter.is_active:
            for claim in before ^ self._pinned:
                self._settle(claim)
            self.counted.emit()

    # --- keeping true -------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read all of the desk anew."""
        desk = self._state.desk
        self._places = Places(desk.article.revision.sections if desk else ())
        self._comments = None
        self._cards.clear()
        self._refill()

    def take(self, changes: Changes) -> None:
        """Bring in what a step changed."""
        touched = changes.claims
        if any(row.table not in CLAIM_TABLES for row in changes.rows):
            self._forget_frame()
        if len(touched) > MANY or changes.touches("revision", "section"):
            self.reload()
            return
        for claim in touched:
            self._cards.pop(claim, None)  # type: ignore[call-overload]  # keys of rows are plain strings
            self._settle(claim)  # type: ignore[arg-type]  # the same
        self.counted.emit()

    def _forget_frame(self) -> None:
        """Write every card anew that is painted next: names, comments or the agency may differ."""
        self._comments = None
        self._cards.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _settle(self, claim: ClaimId) -> None:
        """Put one claim where it belongs now: in, out, elsewhere or in the same row."""
        old, new = self._keys.get(claim), self._wanted_key(claim)
        if old is not None and old == new:
            where = self.index(self._find(old))
            self.dataChanged.emit(where, where)
            return
        if old is not None:
            self._take_out(old)
        if new is not None:
            self._put_in(new)

    def _take_out(self, key: Key) -> None:
        row = self._find(key)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row], self._keys[key[2]]
        self.endRemoveRows()

    def _put_in(self, key: Key) -> None:
        row = bisect_left(self._rows, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, key)
        self._keys[key[2]] = key
        self.endInsertRows()

    def _refill(self) -> None:
        self.beginResetModel()
        self._rows = sorted(filter(None, (self._wanted_key(claim) for claim in self._claims)))
        self._keys = {key[2]: key for key in self._rows}
        self.endResetModel()
        self.counted.emit()

    def _wanted_key(self, key: ClaimId) -> Key | None:
        """Return what a claim is sorted by, None where it is not to be shown."""
        claim, desk = self._claims.get(key), self._state.desk
        if claim is None or desk is None:
            return None
        if self._filter.is_active and key not in self._pinned and not self._filter.takes(desk, claim):
            return None
        if self._order is Order.NUMBER:
            return claim.number, 0, key
        # The same as claim.start, without sorting all places of each of 10,000 claims.
        starts = (p.span.start for mention in claim.mentions for p in mention.pieces if p.span is not None)
        start = min(starts, default=None)
        return len(desk.text) if start is None else start, claim.number, key

    def _find(self, key: Key) -> int:
        return bisect_left(self._rows, key)

    @property
    def _claims(self) -> dict[ClaimId, Claim]:
        return {} if self._state.desk is None else self._state.desk.claims

    def _write(self, key: ClaimId) -> Card | None:
        desk, claim = self._state.desk, self._claims.get(key)
        if desk is None or claim is None:
            return None
        return card_of(desk, claim, self._places, self._open_comments[key])

    @property
    def _open_comments(self) -> Counter[str]:
        if self._comments is None:
            comments = self._state.desk.review.comments if self._state.desk else ()
            wanted = (c.on for c in comments if c.subject is Subject.CLAIM and not (c.resolved or c.reply_to))
            self._comments = Counter(wanted)
        return self._comments
