"""Rows of ticks: words that were checked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.ids import ArticleId, TickId
from annotator.domain.marks import Tick, TickResult
from annotator.store.anchors import pack_one, unpack
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = "SELECT id, anchor, result, claim, evidence, by, at FROM tick"


def add(tx: Tx, article: ArticleId, ticks: Iterable[Tick]) -> None:
    """Add ticks to an article."""
    tx.insert("tick", [_columns(tx, article, tick) for tick in ticks])


def re_anchor(tx: Tx, ticks: Iterable[Tick]) -> None:
    """Give ticks other places."""
    tx.run_many("UPDATE tick SET anchor = ? WHERE id = ?", [(pack_one(t.anchor), t.id) for t in ticks])


def remove(tx: Tx, ticks: Iterable[TickId]) -> None:
    """Remove ticks."""
    tx.remove("tick", "id", ticks)


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Remove every tick of an article."""
    tx.remove("tick", "article", [article])


def read(db: Db, article: ArticleId) -> tuple[Tick, ...]:
    """Return the ticks of an article in the order in which they were made."""
    return tuple(map(_tick, db.rows(f"{COLUMNS} WHERE article = ? ORDER BY ord", article)))


def article_of(db: Db, ticks: Iterable[TickId]) -> ArticleId | None:
    """Return the article of the first of these ticks, or None."""
    sql = "SELECT article FROM tick WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
    found: ArticleId | None = db.value(sql, as_list(ticks))
    return found


def _columns(tx: Tx, article: ArticleId, tick: Tick) -> dict[str, Value]:
    return {
        "id": tick.id,
        "article": article,
        "ord": tx.ordinal(),
        "anchor": pack_one(tick.anchor),
        "result": tick.result.value,
        "claim": tick.claim,
        "evidence": tick.evidence,
        "by": tick.by,
        "at": tick.at,
    }


def _tick(row: Row) -> Tick:
    key, anchor, result, *rest = row
    return Tick(TickId(key), unpack(anchor)[0], TickResult(result), *rest)
