"""Rows of comments, each on exactly one claim, source, piece of evidence or article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, CommentId
from annotator.domain.marks import Audience, Comment, CommentKind, Subject
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.ids import SourceId
    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = """
SELECT k.id, CASE WHEN k.claim NOTNULL THEN 'claim' WHEN k.source NOTNULL THEN 'source'
    WHEN k.evidence NOTNULL THEN 'evidence' ELSE 'article' END,
  coalesce(k.claim, k.source, k.evidence, k.article),
  k.text, k.reply_to, k.kind, k.audience, k.by, k.at, k.resolved
FROM comment k
"""

# What belongs to an article: comments on it, on its claims, and on the sources and evidence that these name.
OF_ARTICLE = f"""{COLUMNS}
WHERE k.article = ?1 OR k.claim IN (SELECT id FROM claim WHERE article = ?1)
OR k.source IN (SELECT a.source FROM attribution a JOIN claim c ON c.id = a.claim WHERE c.article = ?1)
OR k.evidence IN (SELECT l.evidence FROM evidence_link l JOIN claim c ON c.id = l.claim WHERE c.article = ?1)
ORDER BY k.ord
"""


def add(tx: Tx, comments: Iterable[Comment]) -> None:
    """Add comments after those that are there."""
    tx.insert("comment", [_columns(tx, comment) for comment in comments])


def change(tx: Tx, comment: Comment) -> None:
    """Give the comment of that id other words, kind, audience or resolution."""
    tx.update("comment", comment.id, _said(comment))


def remove(tx: Tx, comment: CommentId) -> None:
    """Remove a comment; its replies stay and stand by themselves."""
    tx.run("UPDATE comment SET reply_to = NULL WHERE reply_to = ?", comment)
    tx.remove("comment", "id", [comment])


def move_source(tx: Tx, gone: SourceId, kept: SourceId) -> None:
    """Let comments on one source hang on another."""
    tx.run("UPDATE comment SET source = ? WHERE source = ?", kept, gone)


def remove_on_source(tx: Tx, source: SourceId) -> None:
    """Remove every comment on a source."""
    tx.remove("comment", "source", [source])


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Remove every comment on the article itself."""
    tx.remove("comment", "article", [article])


def get(db: Db, comment: CommentId) -> Comment:
    """Return one comment. Raises NotFoundError."""
    row = db.row(f"{COLUMNS} WHERE k.id = ?", comment)
    if row is None:
        raise NotFoundError(thing="comment", key=comment)
    return _comment(row)


def with_ids(db: Db, ids: Iterable[str]) -> tuple[Comment, ...]:
    """Return those of these comments that are there, in the order in which they were made."""
    sql = f"{COLUMNS} WHERE k.id IN (SELECT value FROM json_each(?)) ORDER BY k.ord"
    return tuple(map(_comment, db.rows(sql, as_list(ids))))


def read(db: Db, article: ArticleId) -> tuple[Comment, ...]:
    """Return the comments that belong to an article, in the order in which they were made."""
    return tuple(map(_comment, db.rows(OF_ARTICLE, article)))


def _columns(tx: Tx, comment: Comment) -> dict[str, Value]:
    on: dict[str, Value] = {subject.value: None for subject in Subject}
    return {
        "id": comment.id,
        "ord": tx.ordinal(),
        **on,
        comment.subject.value: comment.on,
        **_said(comment),
        "reply_to": comment.reply_to,
        "by": comment.by,
        "at": comment.at,
    }


def _said(comment: Comment) -> dict[str, Value]:
    return {
        "text": comment.text,
        "kind": comment.kind,
        "audience": comment.audience,
        "resolved": comment.resolved,
    }


def _comment(row: Row) -> Comment:
    key, subject, on, text, reply_to, kind, audience, by, at, resolved = row
    return Comment(
        CommentId(key),
        Subject(subject),
        on,
        text,
        reply_to,
        CommentKind(kind),
        Audience(audience),
        by,
        at,
        bool(resolved),
    )
