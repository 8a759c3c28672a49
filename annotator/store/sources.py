"""Rows of sources."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.ids import SourceId
from annotator.domain.source import Source, SourceKind
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.ids import ArticleId
    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = "SELECT id, name, kind, aliases, parent, note, confidential FROM source"


def add(tx: Tx, sources: Iterable[Source]) -> None:
    """Add sources after those that are there."""
    tx.insert("source", [{"id": source.id, "ord": tx.ordinal(), **_columns(source)} for source in sources])


def change(tx: Tx, source: Source) -> None:
    """Give the source of that id other content."""
    tx.update("source", source.id, _columns(source))


def read(db: Db) -> tuple[Source, ...]:
    """Return every source of the library in the order in which they were made."""
    return tuple(map(_source, db.rows(f"{COLUMNS} ORDER BY ord")))


def get(db: Db, ids: Iterable[str]) -> tuple[Source, ...]:
    """Return the sources with these ids and all that they belong to, in the order in which they were made."""
    return tuple(map(_source, db.rows(WITH_PARENTS, as_list(ids))))


def of_article(db: Db, article: ArticleId) -> tuple[Source, ...]:
    """Return the sources that the attributions of an article name, with all that they belong to."""
    return tuple(map(_source, db.rows(OF_ARTICLE, article)))


def is_named(db: Db, source: SourceId) -> bool:
    """Say whether an attribution or another source names the source."""
    return bool(db.value(IS_NAMED, source))


def move_children(tx: Tx, gone: SourceId, kept: SourceId) -> None:
    """Let what belonged to `gone` belong to `kept`, `kept` itself to nothing."""
    tx.run("UPDATE source SET parent = nullif(?1, id) WHERE parent = ?2", kept, gone)


def remove(tx: Tx, ids: Iterable[SourceId]) -> None:
    """Remove sources that nothing names any more."""
    tx.remove("source", "id", ids)


_WITH_PARENTS = """
WITH RECURSIVE wanted (id) AS (
  {start} UNION SELECT s.parent FROM source s JOIN wanted w ON s.id = w.id WHERE s.parent NOTNULL
)
{columns} WHERE id IN wanted ORDER BY ord
"""

WITH_PARENTS = _WITH_PARENTS.format(start="SELECT value FROM json_each(?)", columns=COLUMNS)

OF_ARTICLE = _WITH_PARENTS.format(
    start="SELECT a.source FROM claim c JOIN attribution a ON a.claim = c.id WHERE c.article = ?",
    columns=COLUMNS,
)

IS_NAMED = """
SELECT EXISTS (SELECT 1 FROM attribution WHERE source = ?1) OR EXISTS (SELECT 1 FROM source WHERE parent = ?1)
"""


def _columns(source: Source) -> dict[str, Value]:
    return {
        "name": source.name,
        "kind": source.kind,
        "aliases": json.dumps(source.aliases, ensure_ascii=False),
        "parent": source.parent,
        "note": source.note,
        "confidential": source.confidential,
    }


def _source(row: Row) -> Source:
    key, name, kind, aliases, parent, note, confidential = row
    return Source(
        SourceId(key),
        name,
        None if kind is None else SourceKind(kind),
        tuple(json.loads(aliases)),
        parent,
        note,
        bool(confidential),
    )
