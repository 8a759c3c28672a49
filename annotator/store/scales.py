"""Rows of verdict scales."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.ids import ScaleId
from annotator.domain.verdict import Layer, Rating, Scale, Underline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Row, Tx, Value


COLUMNS = "SELECT id, label, layer, ratings FROM scale"


def add(tx: Tx, scales: Iterable[Scale]) -> None:
    """Add scales after those that are there."""
    tx.insert("scale", [{"id": scale.id, "ord": tx.ordinal(), **_columns(scale)} for scale in scales])


def change(tx: Tx, scale: Scale) -> None:
    """Give the scale of that id other content."""
    tx.update("scale", scale.id, _columns(scale))


def read(db: Db) -> tuple[Scale, ...]:
    """Return every scale in the order in which they were added."""
    return tuple(map(_scale, db.rows(f"{COLUMNS} ORDER BY ord")))


def get(db: Db, layer: Layer, key: ScaleId | None) -> Scale | None:
    """Return the scale of a layer with that id, or without an id the first of the layer."""
    row = db.row(f"{COLUMNS} WHERE layer = ?1 AND id = coalesce(?2, id) ORDER BY ord LIMIT 1", layer, key)
    return None if row is None else _scale(row)


def used(db: Db) -> frozenset[ScaleId]:
    """Return the scales on which the library has judged."""
    rows = db.rows("SELECT id FROM scale WHERE EXISTS (SELECT 1 FROM verdict WHERE scale = scale.id)")
    return frozenset(ScaleId(row[0]) for row in rows)


def _columns(scale: Scale) -> dict[str, Value]:
    ratings = [
        [r.code, r.label, r.mark, r.value, r.tint, r.underline.value, r.meaning] for r in scale.ratings
    ]
    return {"label": scale.label, "layer": scale.layer, "ratings": json.dumps(ratings, ensure_ascii=False)}


def _scale(row: Row) -> Scale:
    key, label, layer, ratings = row
    return Scale(ScaleId(key), label, Layer(layer), tuple(map(_rating, json.loads(ratings))))


def _rating(row: list[Any]) -> Rating:
    code, label, mark, value, tint, underline, meaning = row
    return Rating(code, label, mark, value, tint, Underline(underline), meaning)
