"""The index of the words of titles, claims and sources: it follows the journal, a little behind.

A person who marks a claim does not wait for its words to be indexed: that is left to the next search and to
closing. A window that only reads finds what was indexed by then. Texts of articles are indexed as they are
kept (articles.py).
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.store.anchors import words
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.db import Db, Writer

Entry = tuple[str, str | None, str]
"""Key, article to open, words."""


def pending(db: Db) -> int:
    """Return how many changes the index has not followed yet."""
    found: int = db.value("SELECT coalesce(max(n), 0) FROM change") - _followed(db)
    return found


def follow(writer: Writer) -> None:
    """Bring the index to what the journal has made of titles, claims and sources."""
    touched: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for kind, key in writer.rows(TOUCHED, _followed(writer)):
        touched[kind][key] = None
    for kind, keys in touched.items():
        listed = as_list(keys)
        if writer.row(KNOWN, kind, listed):
            writer.run(FORGET, kind, listed)
            writer.run(FORGET_ROWS, kind, listed)
        _learn(writer, kind, list(ENTRIES[kind](writer, listed)))
    writer.run(FOLLOWED)


def _learn(writer: Writer, kind: str, entries: list[Entry]) -> None:
    first: int = writer.value("SELECT coalesce(max(n), 0) + 1 FROM word")
    numbered = [(first + at, kind, *entry) for at, entry in enumerate(entries)]
    writer.run_many("INSERT INTO word (n, kind, key, article, body) VALUES (?, ?, ?, ?, ?)", numbered)
    sql = "INSERT INTO words (rowid, kind, body) VALUES (?, ?, ?)"
    writer.run_many(sql, ((row[0], kind, row[4]) for row in numbered))


def _followed(db: Db) -> int:
    return int(db.value("SELECT value FROM setting WHERE name = 'indexed'") or 0)


def _articles(db: Db, keys: str) -> Iterator[Entry]:
    sql = "SELECT id, id, title FROM article WHERE id IN (SELECT value FROM json_each(?))"
    yield from db.each(sql, keys)


def _sources(db: Db, keys: str) -> Iterator[Entry]:
    sql = "SELECT id, name, aliases FROM source WHERE id IN (SELECT value FROM json_each(?))"
    for key, name, aliases in db.each(sql, keys):
        yield key, None, " · ".join([name, *json.loads(aliases)])


def _claims(db: Db, keys: str) -> Iterator[Entry]:
    quotes: defaultdict[str, list[str]] = defaultdict(list)
    for key, pieces in db.each(QUOTES, keys):
        quotes[key] += words(pieces)
    sql = "SELECT id, article, restatement FROM claim WHERE id IN (SELECT value FROM json_each(?))"
    for key, article, restatement in db.each(sql, keys):
        yield key, article, " … ".join(filter(None, [restatement, *quotes[key]]))


ENTRIES = {"article": _articles, "claim": _claims, "source": _sources}

TOUCHED = """
SELECT iif(tbl = 'mention', 'claim', tbl), iif(tbl = 'mention', owner, key) FROM change
WHERE n > ? AND tbl IN ('article', 'claim', 'source', 'mention')
"""

QUOTES = """
SELECT claim, pieces FROM mention WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, ord
"""

KNOWN = "SELECT 1 FROM word WHERE kind = ? AND key IN (SELECT value FROM json_each(?)) LIMIT 1"

FORGET = """
INSERT INTO words (words, rowid, kind, body)
SELECT 'delete', n, kind, body FROM word WHERE kind = ? AND key IN (SELECT value FROM json_each(?))
"""

FORGET_ROWS = "DELETE FROM word WHERE kind = ? AND key IN (SELECT value FROM json_each(?))"

FOLLOWED = "INSERT OR REPLACE INTO setting (name, value) SELECT 'indexed', coalesce(max(n), 0) FROM change"


def wrong(db: Db) -> int:
    """Return how many entries the index has, lacks or has with other words than it should by now."""
    waiting = set(db.rows(TOUCHED, _followed(db)))
    found = 0
    for kind, entries in ENTRIES.items():
        keys = [row[0] for row in db.rows(f"SELECT id FROM {kind}")]
        expected = set(entries(db, as_list(keys)))
        there = set(db.rows("SELECT key, article, body FROM word WHERE kind = ?", kind))
        found += sum((kind, key) not in waiting for key, _, _ in expected ^ there)
    return found
