"""The rows of the source picker: nobody, the sources that fit what is typed, a new one."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.app.ranking import WORDS, Ranked, places_of, rank
from annotator.ui.models.places import Places
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.domain.ids import SourceId
    from annotator.domain.source import Source
    from annotator.domain.span import Span

translate = QCoreApplication.translate

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model gives its `Row`."""

MOST = 60
"""More sources than these are never listed: typing one more letter is quicker than scrolling."""

Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What choosing a row does."""

    SOURCE = auto()
    NOBODY = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `name` in bold, `where` it stands in the text, `uses` in the article (None: not counted)."""

    kind: RowKind
    name: str
    where: str = ""
    uses: int | None = None
    source: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Who says so? Asked of a claim that begins at `near`, with the words that are selected in the text.

    `mention` is what the selection becomes: the words by which the article names the source. `sentence` is
    the one in which the claim begins, None where several claims are asked of.
    """

    text: str
    near: int
    places: Places
    sources: tuple[Source, ...]
    uses: dict[SourceId, int] = field(default_factory=dict)
    nobody: int = 0
    found: dict[SourceId, Span] = field(default_factory=dict)
    mention: Span | None = None
    sentence: Span | None = None

    def beside(self, source: SourceId) -> Span | None:
        """Return where a source is called in the claim's own sentence: plainly its mention."""
        place = self.found.get(source)
        if place is None or self.sentence is None or not self.sentence.contains(place):
            return None
        return place

    @property
    def words(self) -> str:
        """Return the words that become the mention."""
        return "" if self.mention is None else self.mention.of(self.text)

    def rows(self, typed: str) -> tuple[Row, ...]:
        """Return the rows for what is typed: nobody first while nothing is, else after the sources."""
        ranked = self.ranked(typed)
        sources = [self._row(one) for one in ranked[:MOST]]
        nobody = Row(RowKind.NOBODY, translate("SourcePicker", "Nobody is cited"), uses=self.nobody)
        rows = [*sources, nobody] if typed.strip() else [nobody, *sources]
        new = typed.strip() or self.words
        if new and not any(one.source.goes_by(new) for one in ranked):
            rows.append(Row(RowKind.NEW, new))
        return tuple(rows)

    def ranked(self, typed: str) -> tuple[Ranked, ...]:
        """Return the sources that fit what is typed, best first."""
        return rank(
            self.sources, query=typed, words=self.words, near=self.near, places=self.found, uses=self.uses
        )

    def first_choice(self, rows: Sequence[Row]) -> int:
        """Return the row that Enter takes: the source that the article plainly gives, else the first.

        Plain is a source that the selected words name or, without any, one called in the claim's sentence.
        """
        best = next(iter(self.ranked("")), None)
        if best is None or rows[0].kind is not RowKind.NOBODY or rows[1].kind is not RowKind.SOURCE:
            return 0
        plain = best.match >= WORDS if self.words else self.beside(best.source.id) is not None
        return int(plain)

    def _row(self, one: Ranked) -> Row:
        where = ""
        if one.place is not None:
            where = f"{self.places.name(one.place.start)} “{one.place.of(self.text)}”".strip()
        return Row(RowKind.SOURCE, one.source.name, where, one.uses, one.source.id)


def question(
    desk: Desk, claims: Sequence[Claim], sources: Iterable[Source], words: Span | None = None
) -> Question:
    """Ask who says these claims; `words` are those selected in the article."""
    near = min((claim.start for claim in claims if claim.start is not None), default=0)
    known = tuple(sources)
    stated = [a for claim in desk.claims.values() for a in claim.attributions if a.is_confirmed]
    uses = Counter(a.source for a in stated)
    told: defaultdict[SourceId, list[Span]] = defaultdict(list)
    for attribution in stated:
        if attribution.source is not None and attribution.source_words and attribution.source_words.span:
            told[attribution.source].append(attribution.source_words.span)
    return Question(
        desk.text,
        near,
        Places(desk.article.revision.sections),
        known,
        {key: count for key, count in uses.items() if key is not None},
        uses[None],
        places_of(known, text=desk.text, near=near, told=told),
        words if words is not None and can_be_mention(words, claims) else None,
        _sentence_at(desk.sentences, near) if len(claims) == 1 else None,
    )


def _sentence_at(sentences: Sequence[Span], at: int) -> Span | None:
    found = bisect_right(sentences, at, key=lambda sentence: sentence.start) - 1
    return sentences[found] if found >= 0 and at < sentences[found].end else None


LONGEST_MENTION = 120
"""Code points: longer selections are passages, not the name of a source."""


def can_be_mention(words: Span, claims: Sequence[Claim]) -> bool:
    """Say whether selected words can name a source: they are short and no claim lies inside them."""
    inside = any(words.contains(span) for claim in claims for span in claim.spans)
    return len(words) <= LONGEST_MENTION and not inside


class PickerModel(QAbstractListModel):
    """The rows of the picker, filled anew at each letter."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the `Row`, its name, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(row)
        return None


def spoken(row: Row) -> str:
    """Return a row in words: its name, where it stands, how often it is used."""
    if row.kind is RowKind.NEW:
        return translate("SourcePicker", "New source “{name}”").format(name=row.name)
    used = "" if row.uses is None else counted("SourcePicker", row.uses, "used {n} time", "used {n} times")
    return ", ".join(part for part in (row.name, row.where, used) if part)
