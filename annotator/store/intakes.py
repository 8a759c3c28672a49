"""Rows of what came with an article's file beside its text; the words themselves lie among the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.ids import ArticleId, new_id
from annotator.store import files

if TYPE_CHECKING:
    from annotator.store.db import Db, Tx, Value


class Intake(NamedTuple):
    """One row: where record and draft lie, the text that they made, and what a person chose.

    `put_back` are places of blocks, `taken` numbers of notes, `confirmed` names of fields. `draft_sha256` is
    None where the file held nothing but its text.
    """

    article: ArticleId
    record_sha256: str
    draft_sha256: str | None
    text_sha256: str
    put_back: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()
    confirmed: tuple[str, ...] = ()
    id: str = ""


def add(tx: Tx, article: ArticleId, *, record: bytes, draft: bytes | None, text_sha256: str) -> None:
    """Keep what came with an article."""
    kept = None if draft is None else files.keep(tx, draft)
    intake = Intake(article, files.keep(tx, record), kept, text_sha256, id=new_id())
    tx.insert("intake", [{"id": intake.id, "article": article, **_columns(intake)}])


def change(tx: Tx, intake: Intake) -> None:
    """Keep what a person chose."""
    tx.update("intake", intake.id, _columns(intake))


def remove_of(tx: Tx, article: ArticleId) -> None:
    """Forget what came with an article."""
    tx.remove("intake", "article", [article])


def get(db: Db, article: ArticleId) -> Intake | None:
    """Return what came with an article, None where that was its text alone."""
    row = db.row(INTAKE, article)
    if row is None:
        return None
    put_back, taken, confirmed = (tuple(json.loads(column)) for column in row[4:7])
    return Intake(ArticleId(row[0]), row[1], row[2], row[3], put_back, taken, confirmed, row[7])


INTAKE = """
SELECT article, record_sha256, draft_sha256, text_sha256, put_back, taken, confirmed, id
FROM intake WHERE article = ?
"""


def _columns(intake: Intake) -> dict[str, Value]:
    return {
        "record_sha256": intake.record_sha256,
        "draft_sha256": intake.draft_sha256,
        "text_sha256": intake.text_sha256,
        "put_back": json.dumps(intake.put_back),
        "taken": json.dumps(intake.taken),
        "confirmed": json.dumps(intake.confirmed),
    }
