"""Rows of attributions: who is said to have said a claim, and by which words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.attribution import (
    Attribution,
    AttributionState,
    Confidence,
    Directness,
    Level,
    Mentioned,
    Role,
)
from annotator.domain.errors import NotFoundError
from annotator.domain.ids import AttributionId, ClaimId
from annotator.store.anchors import pack, pack_one, unpack, unpack_one
from annotator.store.db import code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.domain.ids import SourceId
    from annotator.store.db import Db, Row, Tx, Value

COLUMNS = (
    "a.claim, a.id, a.source, a.role, a.directness, a.mentioned, a.level, a.state, a.source_words, a.cue,"
    " a.content, a.nested_in, a.confidence, a.rule, a.reason"
)

ROLES = {str(role): role for role in Role}
DIRECTNESS = {str(directness): directness for directness in Directness}
MENTIONED: Mapping[str | None, Mentioned | None] = {None: None, **{str(how): how for how in Mentioned}}
LEVELS: Mapping[str | None, Level | None] = {None: None, **{str(level): level for level in Level}}
STATES = {str(state): state for state in AttributionState}
CONFIDENCE = {str(confidence): confidence for confidence in Confidence}


def add(tx: Tx, attributions: Iterable[tuple[ClaimId, Attribution]]) -> None:
    """Add attributions of claims, after those that are there."""
    rows = [
        {"id": one.id, "claim": claim, "ord": tx.ordinal(), **_columns(one)} for claim, one in attributions
    ]
    tx.insert("attribution", rows)


def change(tx: Tx, attribution: Attribution) -> None:
    """Give the attribution of that id other content."""
    tx.update("attribution", attribution.id, _columns(attribution))


def move_source(tx: Tx, gone: SourceId, kept: SourceId) -> None:
    """Attribute to `kept` what was attributed to `gone`."""
    tx.run("UPDATE attribution SET source = ? WHERE source = ?", kept, gone)


def remove(tx: Tx, attribution: AttributionId) -> None:
    """Remove an attribution; those that were nested in it stand by themselves."""
    tx.run("UPDATE attribution SET nested_in = NULL WHERE nested_in = ?", attribution)
    tx.remove("attribution", "id", [attribution])


def get(db: Db, attribution: AttributionId) -> tuple[ClaimId, Attribution]:
    """Return an attribution and its claim. Raises NotFoundError."""
    row = db.row(f"SELECT {COLUMNS} FROM attribution a WHERE a.id = ?", attribution)
    if row is None:
        raise NotFoundError(thing="attribution", key=attribution)
    return ClaimId(row[0]), _attribution(row)


def by_claim(db: Db, which: str, parameter: str) -> dict[str, list[Attribution]]:
    """Return the attributions of claims in the order in which they were made; `which` selects the claims."""
    found: defaultdict[str, list[Attribution]] = defaultdict(list)
    for row in db.rows(OF_CLAIMS.format(which), parameter):
        found[row[0]].append(_attribution(row))
    return found


OF_CLAIMS = f"""
SELECT {COLUMNS} FROM claim c JOIN attribution a ON a.claim = c.id
WHERE {{}} ORDER BY c.number, c.rowid, a.ord
"""


def _columns(one: Attribution) -> dict[str, Value]:
    return {
        "source": one.source,
        "role": one.role.value,
        "directness": one.directness.value,
        "mentioned": code(one.mentioned),
        "level": code(one.level),
        "state": one.state.value,
        "source_words": pack_one(one.source_words),
        "cue": pack_one(one.cue),
        "content": pack(one.content),
        "nested_in": one.nested_in,
        "confidence": one.confidence.value,
        "rule": one.rule,
        "reason": one.reason,
    }


def _attribution(row: Row) -> Attribution:
    _, key, source, role, directness, mentioned, level, state, words, cue, content, nested_in, confidence = (
        row[:13]
    )
    return Attribution(
        key,
        source,
        ROLES[role],
        DIRECTNESS[directness],
        MENTIONED[mentioned],
        LEVELS[level],
        STATES[state],
        unpack_one(words),
        unpack_one(cue),
        unpack(content),
        nested_in,
        CONFIDENCE[confidence],
        *row[13:],
    )
