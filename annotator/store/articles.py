"""Rows of articles, their revisions and sections; the texts lie apart, by SHA-256, outside the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.article import Article, Details, Original, Revision, Section, SectionKind
from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, RevisionId, SectionId, new_id
from annotator.domain.span import Span
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """One line of the list of articles.

    `claims` counts the claims that are not dropped, `checked` those of them with a content verdict; `origin`
    is the name of the file that it came from.
    """

    id: ArticleId
    title: str
    agency: str
    published: str | None
    language: str
    origin: str
    claims: int
    checked: int
    imported_at: str | None


def add(tx: Tx, article: Article) -> None:
    """Add an article with its one revision; sections without an id get one."""
    row: dict[str, Value] = {
        "id": article.id,
        "ord": tx.ordinal(),
        **_details_columns(article.details),
        **_original_columns(article.original),
        "importer": article.importer,
        "imported_at": article.imported_at,
    }
    tx.insert("article", [row])
    add_revision(tx, article.id, article.revision)


def add_revision(tx: Tx, article: ArticleId, revision: Revision) -> None:
    """Add a revision with its text and sections; the one with the highest number is the current one."""
    _keep_text(tx, revision)
    row: dict[str, Value] = {
        "id": revision.id,
        "article": article,
        "number": revision.number,
        "text_sha256": revision.text_sha256,
    }
    tx.insert("revision", [row])
    tx.insert("section", [_section_columns(revision.id, section) for section in revision.sections])


def replace_revision(tx: Tx, article: ArticleId, old: RevisionId, new: Revision) -> None:
    """Put a revision in the place of one that nothing refers to."""
    tx.remove("section", "revision", [old])
    tx.remove("revision", "id", [old])
    add_revision(tx, article, new)


def change_details(tx: Tx, article: ArticleId, details: Details) -> None:
    """Correct what is said of the article as a whole."""
    tx.update("article", article, _details_columns(details))


def set_encoding(tx: Tx, article: ArticleId, encoding: str) -> None:
    """Note in which encoding an article's bytes are read."""
    tx.update("article", article, {"original_encoding": encoding})


def set_section_kinds(tx: Tx, sections: Iterable[SectionId], kind: SectionKind) -> None:
    """Say what stretches of an article are."""
    tx.run(
        "UPDATE section SET kind = ? WHERE id IN (SELECT value FROM json_each(?))", kind, as_list(sections)
    )


def remove(tx: Tx, article: ArticleId) -> None:
    """Remove an article that nothing hangs on any more, with its revisions."""
    revisions = [row[0] for row in tx.rows("SELECT id FROM revision WHERE article = ?", article)]
    tx.remove("section", "revision", revisions)
    tx.remove("revision", "id", revisions)
    tx.remove("article", "id", [article])


def get(db: Db, article: ArticleId) -> Article:
    """Return an article with its newest revision. Raises NotFoundError."""
    row = db.row(ARTICLE, article)
    if row is None:
        raise NotFoundError(thing="article", key=article)
    details = Details(*row[1:8])
    revision = _revision(db, row[14:])
    return Article(ArticleId(row[0]), details, Original(*row[8:12]), revision, row[12], row[13])


def text_with(db: Db, sha256: str) -> str | None:
    """Return the text with that SHA-256, of whichever revision it is; None when there is none."""
    found: str | None = db.value("SELECT body FROM text WHERE sha256 = ?", sha256)
    return found


def text_of(db: Db, article: ArticleId) -> str:
    """Return the text of an article's newest revision. Raises NotFoundError."""
    text: str = db.value("SELECT body FROM text WHERE sha256 = ?", text_key(db, article))
    return text


def text_key(db: Db, article: ArticleId) -> str:
    """Return the SHA-256 of the text of an article's newest revision. Raises NotFoundError."""
    sql = "SELECT text_sha256 FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1"
    sha256: str | None = db.value(sql, article)
    if sha256 is None:
        raise NotFoundError(thing="article", key=article)
    return sha256


def with_text(db: Db, sha256: str) -> ArticleId | None:
    """Return the article whose newest revision has this text, or None."""
    found: ArticleId | None = db.value(WITH_TEXT, sha256)
    return found


def of_sections(db: Db, sections: Iterable[SectionId]) -> ArticleId | None:
    """Return the article that the first of these sections lies in, or None."""
    found: ArticleId | None = db.value(OF_SECTIONS, as_list(sections))
    return found


def keys(db: Db) -> list[tuple[ArticleId, str]]:
    """Return id and title of every article."""
    return [(ArticleId(row[0]), row[1]) for row in db.rows("SELECT id, title FROM article ORDER BY ord")]


def summaries(db: Db, ids: Iterable[ArticleId] | None = None) -> tuple[ArticleSummary, ...]:
    """Return a line for each article, the newest import first; of these `ids` alone where they are given."""
    rows = db.rows(SUMMARIES, None if ids is None else as_list(ids))
    return tuple(ArticleSummary(*row) for row in rows)


ARTICLE = """
SELECT a.id, a.title, a.byline, a.agency, a.dateline, a.published, a.url, a.language,
  a.original_name, a.original_media_type, a.original_sha256, a.original_encoding, a.importer, a.imported_at,
  r.id, r.number, t.body, r.text_sha256
FROM article a JOIN revision r ON r.article = a.id JOIN text t ON t.sha256 = r.text_sha256
WHERE a.id = ? ORDER BY r.number DESC LIMIT 1
"""

WITH_TEXT = """
SELECT r.article FROM revision r WHERE r.text_sha256 = ?
AND r.number = (SELECT max(number) FROM revision WHERE article = r.article) LIMIT 1
"""

OF_SECTIONS = """
SELECT r.article FROM section s JOIN revision r ON r.id = s.revision
WHERE s.id IN (SELECT value FROM json_each(?)) LIMIT 1
"""

SUMMARIES = """
SELECT a.id, a.title, a.agency, a.published, a.language, a.original_name, count(c.id),
  count((SELECT v.rating FROM verdict v WHERE v.claim = c.id AND v.layer = 'content' ORDER BY v.ord DESC LIMIT
  1)), a.imported_at
FROM article a LEFT JOIN claim c ON c.article = a.id AND c.state <> 'dropped'
WHERE ?1 IS NULL OR a.id IN (SELECT value FROM json_each(?1))
GROUP BY a.id ORDER BY a.ord DESC
"""


def _details_columns(details: Details) -> dict[str, Value]:
    return {
        "title": details.title,
        "byline": details.byline,
        "agency": details.agency,
        "dateline": details.dateline,
        "published": details.published,
        "url": details.url,
        "language": details.language,
    }


def _original_columns(original: Original) -> dict[str, Value]:
    return {
        "original_name": original.name,
        "original_media_type": original.media_type,
        "original_sha256": original.sha256,
        "original_encoding": original.encoding,
    }


def _section_columns(revision: RevisionId, section: Section) -> dict[str, Value]:
    return {
        "id": section.id or new_id(),
        "revision": revision,
        "kind": section.kind.value,
        "start": section.span.start,
        "end": section.span.end,
    }


def _keep_text(tx: Tx, revision: Revision) -> None:
    if tx.run("INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)", revision.text_sha256, revision.text):
        number = tx.value("SELECT n FROM text WHERE sha256 = ?", revision.text_sha256)
        tx.run("INSERT INTO text_words (rowid, body) VALUES (?, ?)", number, revision.text)


def _revision(db: Db, row: Row) -> Revision:
    key, number, text, sha256 = row
    found = db.rows("SELECT id, kind, start, end FROM section WHERE revision = ? ORDER BY start", key)
    return Revision(RevisionId(key), number, text, sha256, tuple(map(_section, found)))


def _section(row: Row) -> Section:
    key, kind, start, end = row
    return Section(SectionKind(kind), Span(start, end), SectionId(key))
