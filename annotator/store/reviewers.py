"""Rows of the people at work, and which of them is at work now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.ids import ReviewerId
from annotator.domain.marks import Reviewer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.db import Db, Tx

AT_WORK = "reviewer"
"""The setting that holds the id of whoever is at work."""

COLUMNS = "SELECT id, name, initials FROM reviewer"


def add(tx: Tx, reviewers: Iterable[Reviewer]) -> None:
    """Add people."""
    tx.insert("reviewer", [{"id": r.id, "name": r.name, "initials": r.initials} for r in reviewers])


def read(db: Db) -> tuple[Reviewer, ...]:
    """Return everybody, by name."""
    return tuple(Reviewer(ReviewerId(row[0]), *row[1:]) for row in db.rows(f"{COLUMNS} ORDER BY name, id"))


def at_work(db: Db) -> Reviewer | None:
    """Return who is at work, or None before anybody has said so."""
    row = db.row(f"{COLUMNS} WHERE id = (SELECT value FROM setting WHERE name = ?)", AT_WORK)
    return None if row is None else Reviewer(ReviewerId(row[0]), *row[1:])
