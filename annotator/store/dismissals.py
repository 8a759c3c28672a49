"""Rows of suggestions that a person has dismissed: they stay dismissed, also in the next revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.ids import ArticleId
    from annotator.store.db import Db, Tx


class Dismissal(NamedTuple):
    """What was dismissed: the suggestion's id, its rule, and the words of its content."""

    id: str
    rule: str
    words: str


def add(tx: Tx, article: ArticleId, dismissals: Iterable[Dismissal]) -> None:
    """Keep dismissals; one that is there already is left as it is."""
    known = {one.id for one in read(tx, article)}
    rows = (one._asdict() for one in dismissals if one.id not in known)
    tx.insert("dismissal", [{**row, "article": article, "by": tx.by, "at": tx.at} for row in rows])


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Remove every dismissal of an article."""
    tx.remove("dismissal", "article", [article])


def read(db: Db, article: ArticleId) -> tuple[Dismissal, ...]:
    """Return what was dismissed in an article."""
    sql = "SELECT id, rule, words FROM dismissal WHERE article = ? ORDER BY id"
    return tuple(Dismissal(*row) for row in db.rows(sql, article))
