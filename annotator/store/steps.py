"""Rows of the history: which steps were taken, and which can be taken back or redone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.changes import Scope, Step
from annotator.store.journal import TAKEN_BACK

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId, ClaimId
    from annotator.store.db import Db, Row

COLUMNS = f"""
SELECT s.seq, s.action, s.article, s.by, s.at, s.parameters, s.undoes, s.scope, {TAKEN_BACK} FROM step s
"""

# Steps of one article, and those of the library; what is only recorded (Scope.RECORD) is in neither.
OF_ARTICLE = "s.article = ? AND s.scope = 'article'"
OF_LIBRARY = "? IS NULL AND s.scope = 'library'"

UNDO = "{columns} WHERE {scope} AND s.undoes IS NULL AND NOT {taken} ORDER BY s.seq DESC LIMIT 1"

# An undoing step undoes a command; a redoing one undoes an undoing one and is no candidate here.
REDO = """
{columns} WHERE {scope} AND NOT {taken}
AND EXISTS (SELECT 1 FROM step d WHERE d.seq = s.undoes AND d.undoes IS NULL)
ORDER BY s.seq DESC LIMIT 1
"""

NEWEST_COMMAND = "SELECT max(s.seq) FROM step s WHERE {scope} AND s.undoes IS NULL"


def read(db: Db, *, article: ArticleId | None, before: int | None, limit: int) -> tuple[Step, ...]:
    """Return the newest steps first: of one article, or of everything when `article` is None.

    Only those with a sequence number under `before` are returned, and at most `limit`.
    """
    which, key = ("TRUE", ()) if article is None else ("s.article = ?", (article,))
    sql = f"{COLUMNS} WHERE {which} AND s.seq < ? ORDER BY s.seq DESC LIMIT ?"
    return tuple(map(_step, db.rows(sql, *key, LAST if before is None else before, limit)))


def of_claim(db: Db, article: ArticleId, claim: ClaimId) -> tuple[Step, ...]:
    """Return the steps of an article that touched a claim or what hangs on it, the newest first."""
    return tuple(map(_step, db.rows(OF_CLAIM, article, claim)))


OF_CLAIM = f"""
{COLUMNS} WHERE s.article = ?1
AND EXISTS (SELECT 1 FROM change c WHERE c.n BETWEEN s.seq AND s.last AND (c.key = ?2 OR c.owner = ?2))
ORDER BY s.seq DESC
"""

LAST = 2**63 - 1  # The largest number that SQLite keeps.


def get(db: Db, seq: int) -> Step | None:
    """Return one step, or None."""
    row = db.row(f"{COLUMNS} WHERE s.seq = ?", seq)
    return None if row is None else _step(row)


def undone_next(db: Db, article: ArticleId | None) -> Step | None:
    """Return the step that undo would take back: the newest of an article, or with None of the library."""
    row = db.row(_about(UNDO, article), article)
    return None if row is None else _step(row)


def redone_next(db: Db, article: ArticleId | None) -> Step | None:
    """Return the undoing step that redo would take back; redo ends with the next command."""
    row = db.row(_about(REDO, article), article)
    newest = db.value(_about(NEWEST_COMMAND, article), article)
    return None if row is None or row[0] < newest else _step(row)


def _about(sql: str, article: ArticleId | None) -> str:
    scope = OF_LIBRARY if article is None else OF_ARTICLE
    return sql.format(columns=COLUMNS, scope=scope, taken=TAKEN_BACK)


def _step(row: Row) -> Step:
    seq, action, article, by, at, parameters, undoes, scope, undone = row
    return Step(
        seq=seq,
        action=action,
        article=article,
        by=by,
        at=at,
        parameters=json.loads(parameters),
        undoes=undoes,
        undone=bool(undone),
        scope=Scope(scope),
    )
