"""Rows of claims and their mentions, read together with all that hangs on them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.claim import Claim, ClaimKind, ClaimState, Mention
from annotator.domain.ids import ArticleId, ClaimId, MentionId
from annotator.store import attributions, evidence, verdicts
from annotator.store.anchors import pack, unpack
from annotator.store.db import as_list, code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.store.db import Db, Tx, Value

KINDS: Mapping[str | None, ClaimKind | None] = {None: None, **{str(kind): kind for kind in ClaimKind}}
STATES = {str(state): state for state in ClaimState}

# The claims of an article, or these claims: every table that hangs on claims is read by one of the two,
# through `FROM claim c … ORDER BY c.number, c.rowid, ord`, which the indices deliver without sorting.
OF_ARTICLE = "c.article = ?"
OF_IDS = "c.id IN (SELECT value FROM json_each(?))"


def add(tx: Tx, article: ArticleId, claims: Iterable[Claim]) -> None:
    """Add claims with their mentions and all that hangs on them."""
    listed = list(claims)
    tx.insert("claim", [_columns(article, claim) for claim in listed])
    add_mentions(tx, [(claim.id, mention) for claim in listed for mention in claim.mentions])
    attributions.add(tx, [(claim.id, one) for claim in listed for one in claim.attributions])
    verdicts.add(tx, [(claim.id, one) for claim in listed for one in claim.verdicts])
    evidence.add_links(tx, [(claim.id, one) for claim in listed for one in claim.evidence])


def add_mentions(tx: Tx, mentions: Iterable[tuple[ClaimId, Mention]]) -> None:
    """Add places where claims stand, after those that are there."""
    rows: list[dict[str, Value]] = [
        {"id": mention.id, "claim": claim, "ord": tx.ordinal(), "pieces": pack(mention.pieces)}
        for claim, mention in mentions
    ]
    tx.insert("mention", rows)


def change_mentions(tx: Tx, mentions: Iterable[Mention]) -> None:
    """Give mentions other places."""
    tx.run_many("UPDATE mention SET pieces = ? WHERE id = ?", [(pack(m.pieces), m.id) for m in mentions])


def remove_mention(tx: Tx, mention: MentionId) -> None:
    """Remove one place of a claim."""
    tx.remove("mention", "id", [mention])


def change(tx: Tx, claim: ClaimId, values: Mapping[str, Value]) -> None:
    """Set columns of one claim: kind, restatement, state, number."""
    tx.update("claim", claim, values)


def remove(tx: Tx, claims: Iterable[ClaimId]) -> None:
    """Remove claims with all that hangs on them; ticks that named them stay, without them."""
    keys = as_list(claims)
    for sql in REMOVALS:
        tx.run(sql, keys)


REMOVALS = (
    "UPDATE tick SET claim = NULL WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM comment WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM evidence_link WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM verdict WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM attribution WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM mention WHERE claim IN (SELECT value FROM json_each(?))",
    "DELETE FROM claim WHERE id IN (SELECT value FROM json_each(?))",
)


def next_numbers(tx: Tx, article: ArticleId, count: int) -> int:
    """Draw `count` claim numbers of an article and return the first; a number is never given twice.

    The counter lies outside the history: taking back a claim does not give its number to another.
    """
    after: int = tx.value(DRAW, article, count)
    return after - count


def reserve_numbers(tx: Tx, article: ArticleId, upto: int) -> None:
    """Never give a number up to `upto` to a claim of the article again."""
    missing = upto + 1 - next_numbers(tx, article, 0)
    next_numbers(tx, article, max(0, missing))


DRAW = """
INSERT INTO counter (article, next) VALUES (?1, 1 + ?2)
ON CONFLICT DO UPDATE SET next = next + ?2 RETURNING next
"""


def read(db: Db, article: ArticleId) -> tuple[Claim, ...]:
    """Return every claim of an article with all that hangs on it, by number."""
    return _read(db, OF_ARTICLE, article)


def get(db: Db, ids: Iterable[str]) -> tuple[Claim, ...]:
    """Return these claims with all that hangs on them, by number; ids that are not there are left out."""
    return _read(db, OF_IDS, as_list(ids))


def of(db: Db, claims: Iterable[ClaimId]) -> dict[ClaimId, tuple[ArticleId, int]]:
    """Return article and number of each of these claims that is there."""
    rows = db.rows(f"SELECT c.id, c.article, c.number FROM claim c WHERE {OF_IDS}", as_list(claims))
    return {ClaimId(key): (ArticleId(article), number) for key, article, number in rows}


def ids(db: Db, article: ArticleId) -> list[ClaimId]:
    """Return the ids of an article's claims."""
    return [ClaimId(row[0]) for row in db.rows("SELECT id FROM claim WHERE article = ?", article)]


def of_mention(db: Db, mention: MentionId) -> ClaimId | None:
    """Return the claim that stands at a mention, or None when there is no such mention."""
    found: ClaimId | None = db.value("SELECT claim FROM mention WHERE id = ?", mention)
    return found


def article_of_start(db: Db, start: str) -> ArticleId | None:
    """Return the article of the claim whose id begins so; None when there is none, or several."""
    rows = db.rows("SELECT article FROM claim WHERE id >= ? AND id < ?", start, f"{start}g")
    return ArticleId(rows[0][0]) if len(rows) == 1 else None


CLAIMS = (
    "SELECT c.id, c.number, c.kind, c.restatement, c.state FROM claim c WHERE {} ORDER BY c.number, c.rowid"
)

MENTIONS = """
SELECT m.claim, m.id, m.pieces FROM claim c JOIN mention m ON m.claim = c.id
WHERE {} ORDER BY c.number, c.rowid, m.ord
"""


def _read(db: Db, which: str, parameter: str) -> tuple[Claim, ...]:
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    for claim, key, pieces in db.rows(MENTIONS.format(which), parameter):
        mentions[claim].append(Mention(key, unpack(pieces)))
    stated = attributions.by_claim(db, which, parameter)
    judged = verdicts.by_claim(db, which, parameter)
    linked = evidence.links_by_claim(db, which, parameter)
    return tuple(
        Claim(
            key,
            number,
            tuple(mentions.get(key, ())),
            KINDS[kind],
            restatement,
            STATES[state],
            tuple(stated.get(key, ())),
            tuple(judged.get(key, ())),
            tuple(linked.get(key, ())),
        )
        for key, number, kind, restatement, state in db.rows(CLAIMS.format(which), parameter)
    )


def _columns(article: ArticleId, claim: Claim) -> dict[str, Value]:
    return {
        "id": claim.id,
        "article": article,
        "number": claim.number,
        "kind": code(claim.kind),
        "restatement": claim.restatement,
        "state": claim.state.value,
    }
