"""Rows of evidence, and of how it bears on claims."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.errors import NotFoundError
from annotator.domain.evidence import Evidence, EvidenceKind, EvidenceLink, Stance
from annotator.domain.ids import ArticleId, ClaimId, EvidenceId, LinkId
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = (
    "SELECT id, kind, title, publisher, url, archive_url, published, captured_at, captured_by, sha256,"
    " confidential FROM evidence"
)
LINK = "k.claim, k.id, k.evidence, k.stance, k.locator, k.excerpt, k.note"
LINKS = f"""
SELECT {LINK} FROM claim c JOIN evidence_link k ON k.claim = c.id WHERE {{}} ORDER BY c.number, c.rowid, k.ord
"""

OF_ARTICLE = f"""
{COLUMNS} WHERE id IN (
  SELECT l.evidence FROM claim c JOIN evidence_link l ON l.claim = c.id WHERE c.article = ?1
  UNION SELECT t.evidence FROM tick t WHERE t.article = ?1
) ORDER BY ord
"""

STANCES = {str(stance): stance for stance in Stance}


def add(tx: Tx, evidence: Iterable[Evidence]) -> None:
    """Add pieces of evidence after those that are there."""
    tx.insert("evidence", [{"id": one.id, "ord": tx.ordinal(), **_columns(one)} for one in evidence])


def change(tx: Tx, evidence: Evidence) -> None:
    """Give the evidence of that id other content."""
    tx.update("evidence", evidence.id, _columns(evidence))


def get(db: Db, ids: Iterable[str]) -> tuple[Evidence, ...]:
    """Return the evidence with these ids in the order in which it was added."""
    rows = db.rows(f"{COLUMNS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ord", as_list(ids))
    return tuple(map(_evidence, rows))


def of_article(db: Db, article: ArticleId) -> tuple[Evidence, ...]:
    """Return the evidence that the claims and ticks of an article name."""
    return tuple(map(_evidence, db.rows(OF_ARTICLE, article)))


def add_links(tx: Tx, links: Iterable[tuple[ClaimId, EvidenceLink]]) -> None:
    """Link evidence to claims, after the links that are there."""
    tx.insert(
        "evidence_link",
        [
            {"id": link.id, "claim": claim, "ord": tx.ordinal(), **_link_columns(link)}
            for claim, link in links
        ],
    )


def change_link(tx: Tx, link: EvidenceLink) -> None:
    """Give the link of that id other content."""
    tx.update("evidence_link", link.id, _link_columns(link))


def remove_link(tx: Tx, link: LinkId) -> None:
    """Take evidence off a claim; the evidence itself stays in the library."""
    tx.remove("evidence_link", "id", [link])


def get_link(db: Db, link: LinkId) -> tuple[ClaimId, EvidenceLink]:
    """Return a link and its claim. Raises NotFoundError."""
    row = db.row(f"SELECT {LINK} FROM evidence_link k WHERE k.id = ?", link)
    if row is None:
        raise NotFoundError(thing="evidence of a claim", key=link)
    return ClaimId(row[0]), _link(row)


def links_by_claim(db: Db, which: str, parameter: str) -> dict[str, list[EvidenceLink]]:
    """Return the evidence linked to claims as it was linked; `which` selects the claims."""
    found: defaultdict[str, list[EvidenceLink]] = defaultdict(list)
    for row in db.rows(LINKS.format(which), parameter):
        found[row[0]].append(_link(row))
    return found


def _columns(one: Evidence) -> dict[str, Value]:
    return {
        "kind": one.kind,
        "title": one.title,
        "publisher": one.publisher,
        "url": one.url,
        "archive_url": one.archive_url,
        "published": one.published,
        "captured_at": one.captured_at,
        "captured_by": one.captured_by,
        "sha256": one.sha256,
        "confidential": one.confidential,
    }


def _evidence(row: Row) -> Evidence:
    key, kind, *rest, confidential = row
    evidence = Evidence(EvidenceId(key), EvidenceKind(kind), *rest)
    return replace(evidence, confidential=True) if confidential else evidence


def _link_columns(link: EvidenceLink) -> dict[str, Value]:
    return {
        "evidence": link.evidence,
        "stance": link.stance,
        "locator": link.locator,
        "excerpt": link.excerpt,
        "note": link.note,
    }


def _link(row: Row) -> EvidenceLink:
    _, key, evidence, stance, *rest = row
    return EvidenceLink(LinkId(key), EvidenceId(evidence), STANCES[stance], *rest)
