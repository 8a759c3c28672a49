"""What a command changed: the one value that is published after each step of history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId, ReviewerId


class Act(StrEnum):
    """What happened to a row."""

    MADE = "made"
    CHANGED = "changed"
    REMOVED = "removed"


class RowChange(NamedTuple):
    """One row that a step touched; `owner` is the claim or article row that it hangs on, if it names one."""

    table: str
    key: str
    act: Act
    owner: str | None = None


class Scope(StrEnum):
    """From where a step is undone: its article, the whole library (an import, a merge), or nowhere.

    A step of the library may be about one article all the same.
    """

    ARTICLE = "article"
    LIBRARY = "library"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of history: who did what when. `parameters` fill the words in which the action is told.

    `undoes` is the sequence number of the step that this one takes back, `undone` says whether a later one
    has taken this one back.
    """

    seq: int
    action: str
    article: ArticleId | None
    by: ReviewerId | None
    at: str
    parameters: dict[str, str]
    undoes: int | None = None
    undone: bool = False
    scope: Scope = Scope.ARTICLE


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that one step touched, in order."""

    step: int
    action: str
    article: ArticleId | None
    rows: tuple[RowChange, ...]

    def made(self, table: str) -> tuple[str, ...]:
        """Return the keys of the rows of a table that came into being."""
        return tuple(row.key for row in self.rows if row.table == table and row.act is Act.MADE)

    def removed(self, table: str, key: str) -> bool:
        """Say whether the row of that key was removed."""
        return any(row[:3] == (table, key, Act.REMOVED) for row in self.rows)

    def lost(self, *tables: str) -> bool:
        """Say whether a row of one of these tables was removed."""
        return any(row.table in tables and row.act is Act.REMOVED for row in self.rows)

    def touches(self, *tables: str) -> bool:
        """Say whether a row of one of these tables was touched."""
        return any(row.table in tables for row in self.rows)

    @property
    def claims(self) -> frozenset[str]:
        """Return the claims that were touched, themselves or by something that hangs on them."""
        own = {row.key for row in self.rows if row.table == "claim"}
        return frozenset(own | {row.owner for row in self.rows if row.owner and row.table in CLAIM_ROWS})


CLAIM_ROWS = frozenset({"mention", "attribution", "verdict", "evidence_link"})
"""Tables whose rows hang on a claim."""
