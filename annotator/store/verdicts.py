"""Rows of verdicts: append-only, ordered by the journal and never by a clock."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.verdict import Layer, Verdict
from annotator.store.db import as_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.ids import ClaimId
    from annotator.store.db import Db, Tx, Value

LAYERS = {str(layer): layer for layer in Layer}


def add(tx: Tx, verdicts: Iterable[tuple[ClaimId, Verdict]]) -> None:
    """Add verdicts on claims; the last of a layer is the current one."""
    tx.insert("verdict", [_columns(tx, claim, verdict) for claim, verdict in verdicts])


def by_claim(db: Db, which: str, parameter: str) -> dict[str, list[Verdict]]:
    """Return the verdicts on claims, oldest first; `which` selects the claims."""
    found: defaultdict[str, list[Verdict]] = defaultdict(list)
    for claim, key, layer, *rest in db.rows(VERDICTS.format(which), parameter):
        found[claim].append(Verdict(key, LAYERS[layer], *rest))
    return found


def newest(db: Db, claims: Iterable[ClaimId], layer: Layer) -> dict[str, Verdict]:
    """Return the newest verdict of a layer on each claim that has one, also when it takes one back."""
    rows = db.rows(NEWEST, as_list(claims), layer)
    return {claim: Verdict(key, LAYERS[layer], *rest) for claim, key, layer, *rest in rows}


COLUMNS = "v.claim, v.id, v.layer, v.scale, v.rating, v.explanation, v.as_of, v.by, v.at"

NEWEST = f"""
SELECT {COLUMNS} FROM verdict v WHERE v.claim IN (SELECT value FROM json_each(?)) AND v.layer = ?
AND v.ord = (SELECT max(ord) FROM verdict WHERE claim = v.claim AND layer = v.layer)
"""

VERDICTS = f"""
SELECT {COLUMNS}
FROM claim c JOIN verdict v ON v.claim = c.id WHERE {{}} ORDER BY c.number, c.rowid, v.ord
"""


def _columns(tx: Tx, claim: ClaimId, verdict: Verdict) -> dict[str, Value]:
    return {
        "id": verdict.id,
        "claim": claim,
        "ord": tx.ordinal(),
        "layer": verdict.layer.value,
        "scale": verdict.scale,
        "rating": verdict.rating,
        "explanation": verdict.explanation,
        "as_of": verdict.as_of,
        "by": verdict.by,
        "at": verdict.at,
    }
