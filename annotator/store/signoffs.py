"""Rows of sign-offs: signatures under the stages of a review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.ids import ArticleId, SignOffId
from annotator.domain.marks import SignOff, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value


def add(tx: Tx, article: ArticleId, sign_offs: Iterable[SignOff]) -> None:
    """Add signatures to an article."""
    tx.insert("sign_off", [_columns(tx, article, one) for one in sign_offs])


def remove(tx: Tx, sign_offs: Iterable[SignOffId]) -> None:
    """Remove signatures."""
    tx.remove("sign_off", "id", sign_offs)


def article_of(db: Db, sign_off: SignOffId) -> ArticleId | None:
    """Return the article that a signature stands under, or None."""
    found: ArticleId | None = db.value("SELECT article FROM sign_off WHERE id = ?", sign_off)
    return found


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Remove every signature of an article."""
    tx.remove("sign_off", "article", [article])


def read(db: Db, article: ArticleId) -> tuple[SignOff, ...]:
    """Return the signatures under an article in the order in which they were given."""
    sql = "SELECT id, stage, decision, sha256, by, at FROM sign_off WHERE article = ? ORDER BY ord"
    return tuple(map(_sign_off, db.rows(sql, article)))


def _columns(tx: Tx, article: ArticleId, one: SignOff) -> dict[str, Value]:
    return {
        "id": one.id,
        "article": article,
        "ord": tx.ordinal(),
        "stage": one.stage,
        "decision": one.decision,
        "sha256": one.sha256,
        "by": one.by,
        "at": one.at,
    }


def _sign_off(row: Row) -> SignOff:
    return SignOff(SignOffId(row[0]), Stage(row[1]), *row[2:])
