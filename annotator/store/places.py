"""Whether anchors stand where they say, and claims have numbers of their own.

A step that is taken back restores rows as they were; in an article that has another text by now, or other
numbers, they may no longer fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.store.anchors import unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.db import Db, Tx


class Astray(NamedTuple):
    """A row whose words do not stand where it says: its key, its article, and what it is."""

    key: str
    article: str
    what: str


ANCHORS = """
SELECT p.id AS key, c.article AS article, 'claim ' || c.number AS what, p.pieces AS pieces FROM (
  SELECT id, claim, pieces FROM mention
  UNION ALL SELECT id, claim, source_words FROM attribution
  UNION ALL SELECT id, claim, cue FROM attribution
  UNION ALL SELECT id, claim, content FROM attribution
) p JOIN claim c ON c.id = p.claim
UNION ALL SELECT id, article, 'a tick', anchor FROM tick
UNION ALL SELECT id, article, 'a correction', anchor FROM correction
"""

ALL = f"SELECT key, article, what, pieces FROM ({ANCHORS})"

TOUCHED = f"{ALL} WHERE key IN (SELECT key FROM change WHERE n >= ? AND after IS NOT NULL)"

OF_CHANGED_TEXT = f"{ALL} WHERE article IN (SELECT owner FROM change WHERE n >= ? AND tbl = 'revision')"

TEXT = """
SELECT t.body FROM revision r JOIN text t ON t.sha256 = r.text_sha256
WHERE r.article = ? ORDER BY r.number DESC LIMIT 1
"""


def astray(db: Db) -> Iterator[Astray]:
    """Yield every row whose words do not stand where it says in the newest text of its article."""
    return _astray(db, ALL)


def touched_astray(tx: Tx) -> Astray | None:
    """Return a row that the step has put where its words do not stand, or whose text it has changed."""
    return next(_astray(tx, OF_CHANGED_TEXT, tx.seq), None) or next(_astray(tx, TOUCHED, tx.seq), None)


def _astray(db: Db, sql: str, *parameters: int) -> Iterator[Astray]:
    texts: dict[str, str] = {}
    for key, article, what, pieces in db.each(sql, *parameters):
        if article not in texts:
            texts[article] = db.value(TEXT, article) or ""
        for anchor in unpack(pieces):
            if anchor.span is not None and anchor.span.of(texts[article]) != anchor.exact:
                yield Astray(key, article, what)


def doubled(db: Db, first: int) -> Iterator[str]:
    """Yield the claims that share a number with one that changes from number `first` on have touched."""
    return (row[0] for row in db.each(DOUBLED, first))


DOUBLED = """
SELECT DISTINCT o.id FROM change h JOIN claim c ON c.id = h.key
JOIN claim o ON o.article = c.article AND o.number = c.number AND o.id <> c.id
WHERE h.n >= ? AND h.tbl = 'claim'
"""
