"""Words of articles, titles, claims and sources, found through SQLite's full-text index (FTS5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId
    from annotator.store.db import Db


class Hit(NamedTuple):
    """Something that was found: an article, a claim or a source, by its id.

    `article` is the article to open, None for a source; `snippet` shows the words in their place.
    """

    kind: str
    key: str
    article: ArticleId | None
    title: str
    snippet: str


FEW = 200
"""So many hits are ranked; more are shown newest first, since ranking a common word takes 250 ms."""


TERMS = re.compile(r'["“„”]([^"“„”]*)["“„”]?|(\S+)')


def query(words: str) -> str:
    """Return what a person typed as a query that FTS5 always understands: every term is quoted.

    What stands in quotation marks is a phrase; a word that ends in an asterisk, and the last word of all, is
    also the beginning of longer ones. Returns "" when there is nothing to look for.
    """
    clean = words.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    found = [(phrase or word, bool(word)) for phrase, word in TERMS.findall(clean)]
    terms = [(term, is_word) for term, is_word in found if any(c.isalnum() for c in term)]
    last = len(terms) - 1
    return " ".join(
        _quoted(term, prefix=is_word and (term.endswith("*") or at == last))
        for at, (term, is_word) in enumerate(terms)
    )


def _quoted(term: str, *, prefix: bool) -> str:
    quoted = '"' + term.replace('"', '""') + '"'
    return quoted + "*" if prefix else quoted


def find(db: Db, words: str, limit: int) -> list[Hit]:
    """Return at most `limit` hits: articles, then claims, then sources, each kind with its fair share."""
    wanted = query(words)
    if not wanted:
        return []
    named = {kind: _named(db, wanted, kind, limit) for kind in ("article", "claim", "source")}
    articles = {hit.key: hit for hit in [*_texts(db, wanted, limit), *named["article"]]}
    return _shared([list(articles.values()), named["claim"], named["source"]], limit)


def _texts(db: Db, wanted: str, limit: int) -> list[Hit]:
    rows = db.rows(TEXTS.format(_order(db, "text_words", wanted)), wanted, limit)
    return [Hit("article", key, key, title, _one_line(snippet)) for key, title, snippet in rows]


def _named(db: Db, wanted: str, kind: str, limit: int) -> list[Hit]:
    of_kind = f'kind : "{kind}" AND body : ({wanted})'
    rows = db.rows(NAMED.format(_order(db, "words", of_kind)), of_kind, limit)
    return [
        Hit(
            kind,
            key,
            article,
            body if title is None else title,
            "" if kind == "article" else _one_line(snippet),
        )
        for key, article, body, title, snippet in rows
    ]


def _order(db: Db, index: str, wanted: str) -> str:
    """Rank few hits; order many by age, which costs nothing."""
    count: int = db.value(COUNT.format(index), wanted, FEW)
    return "rank" if count < FEW else "rowid DESC"


def _one_line(snippet: str) -> str:
    return " ".join(snippet.split())


def _shared(kinds: list[list[Hit]], limit: int) -> list[Hit]:
    """Give each kind an equal part of the limit, and what one leaves to the others in order."""
    part = -(-limit // len(kinds))
    left = limit - sum(len(hits[:part]) for hits in kinds)
    shown: list[Hit] = []
    for hits in kinds:
        more = hits[part : part + max(left, 0)]
        left -= len(more)
        shown += hits[:part] + more
    return shown[:limit]


COUNT = "SELECT count(*) FROM (SELECT 1 FROM {0} WHERE {0} MATCH ? LIMIT ?)"

# The index leads and the rest follows (CROSS JOIN), so that its order holds and a limit ends the search
# early.
TEXTS = """
SELECT a.id, a.title, snippet(text_words, 0, '', '', '…', 12)
FROM text_words CROSS JOIN text t ON t.n = text_words.rowid CROSS JOIN revision r ON r.text_sha256 = t.sha256
JOIN article a ON a.id = r.article
WHERE text_words MATCH ? AND r.number = (SELECT max(number) FROM revision WHERE article = a.id)
ORDER BY text_words.{} LIMIT ?
"""

NAMED = """
SELECT w.key, w.article, w.body, iif(c.id IS NULL, a.title, 'Claim ' || c.number || ' · ' || a.title),
  snippet(words, 1, '', '', '…', 12)
FROM words CROSS JOIN word w ON w.n = words.rowid LEFT JOIN claim c ON c.id = w.key AND w.kind = 'claim'
LEFT JOIN article a ON a.id = w.article
WHERE words MATCH ? ORDER BY words.{} LIMIT ?
"""
