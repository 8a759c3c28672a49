"""Rows of corrections: changes of words that are proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, CorrectionId
from annotator.domain.marks import Correction, CorrectionState, Severity
from annotator.store.anchors import pack_one, unpack

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = "SELECT id, anchor, new, reason, severity, state, by, at FROM correction"


def add(tx: Tx, article: ArticleId, corrections: Iterable[Correction]) -> None:
    """Add corrections to an article."""
    tx.insert("correction", [_columns(tx, article, one) for one in corrections])


def re_anchor(tx: Tx, corrections: Iterable[Correction]) -> None:
    """Give corrections other places."""
    rows = [(pack_one(one.anchor), one.id) for one in corrections]
    tx.run_many("UPDATE correction SET anchor = ? WHERE id = ?", rows)


def change(tx: Tx, correction: Correction) -> None:
    """Give the correction of that id other words, another reason, severity or state."""
    tx.update("correction", correction.id, _said(correction))


def remove(tx: Tx, corrections: Iterable[CorrectionId]) -> None:
    """Remove corrections."""
    tx.remove("correction", "id", corrections)


def get(db: Db, correction: CorrectionId) -> tuple[ArticleId, Correction]:
    """Return one correction and its article. Raises NotFoundError."""
    row = db.row("SELECT article FROM correction WHERE id = ?", correction)
    if row is None:
        raise NotFoundError(thing="correction", key=correction)
    return ArticleId(row[0]), _correction(db.rows(f"{COLUMNS} WHERE id = ?", correction)[0])


def set_state(tx: Tx, correction: CorrectionId, state: CorrectionState) -> None:
    """Say what became of a correction."""
    tx.update("correction", correction, {"state": state.value})


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Remove every correction of an article."""
    tx.remove("correction", "article", [article])


def read(db: Db, article: ArticleId) -> tuple[Correction, ...]:
    """Return the corrections of an article in the order in which they were made."""
    return tuple(map(_correction, db.rows(f"{COLUMNS} WHERE article = ? ORDER BY ord", article)))


def _columns(tx: Tx, article: ArticleId, one: Correction) -> dict[str, Value]:
    return {
        "id": one.id,
        "article": article,
        "ord": tx.ordinal(),
        "anchor": pack_one(one.anchor),
        **_said(one),
        "by": one.by,
        "at": one.at,
    }


def _said(one: Correction) -> dict[str, Value]:
    return {"new": one.new, "reason": one.reason, "severity": one.severity, "state": one.state}


def _correction(row: Row) -> Correction:
    key, anchor, new, reason, severity, state, by, at = row
    return Correction(
        CorrectionId(key),
        unpack(anchor)[0],
        new,
        reason,
        Severity(severity),
        CorrectionState(state),
        by,
        at,
    )
