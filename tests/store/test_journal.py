"""The journal: what it records, and what can be put back from it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from annotator.domain.changes import Act, RowChange
from annotator.domain.ids import ArticleId
from annotator.store import journal, steps
from annotator.store.journal import BlockedError

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.store.connect import Store
    from annotator.store.db import Row, Tx, Value

NOW = "2024-05-06T12:00:00Z"
HERE = ArticleId("here")


def source(key: str, name: str, parent: str | None = None) -> dict[str, Value]:
    return {
        "id": key,
        "ord": 1,
        "name": name,
        "kind": None,
        "aliases": "[]",
        "parent": parent,
        "note": "",
        "confidential": 0,
    }


def rows(store: Store, sql: str) -> list[Row]:
    with store.reading() as db:
        return db.rows(sql)


def take(store: Store, *sources: dict[str, Value], article: ArticleId | None = HERE) -> Changes:
    with store.step("add", at=NOW, article=article) as tx:
        tx.insert("source", sources)
    return tx.changes


def rename(store: Store, key: str, name: str) -> Changes:
    with store.step("rename", at=NOW, article=HERE) as tx:
        tx.update("source", key, {"name": name})
    return tx.changes


def reverse(store: Store, step: int) -> Changes:
    with store.step("undo", at=NOW, article=HERE, undoes=step) as tx:
        journal.replay(tx, step, store.tables)
    return tx.changes


def sources(store: Store) -> dict[str, str]:
    return dict(rows(store, "SELECT id, name FROM source"))


def test_every_table_with_a_text_key_named_id_is_journaled(store: Store) -> None:
    assert set(store.tables) == {
        "article",
        "attribution",
        "claim",
        "comment",
        "correction",
        "dismissal",
        "evidence",
        "evidence_link",
        "intake",
        "mention",
        "reviewer",
        "revision",
        "scale",
        "section",
        "sign_off",
        "source",
        "tick",
        "verdict",
    }


def test_each_changed_row_is_recorded_with_what_it_was_and_what_it_became(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    rename(store, "s1", "Aldra “Line”\n")
    with store.step("drop", at=NOW) as tx:
        tx.remove("source", "id", ["s1"])
    found = rows(store, "SELECT n, tbl, key, before, after FROM change ORDER BY n")
    images = [(row[:3], _name(row[3]), _name(row[4])) for row in found]
    assert images == [
        ((1, "source", "s1"), None, "Aldra Line"),
        ((2, "source", "s1"), "Aldra Line", "Aldra “Line”\n"),
        ((3, "source", "s1"), "Aldra “Line”\n", None),
    ]


def _name(image: str | None) -> Any:  # noqa: ANN401 - a column of a row.
    return None if image is None else json.loads(image)["name"]


def test_changes_tell_the_rows_in_order_with_what_they_hang_on(store: Store) -> None:
    with store.step("mark", at=NOW) as tx:
        _insert_article(tx)
        tx.insert("claim", [_claim("c1")])
        tx.insert("mention", [{"id": "m1", "claim": "c1", "ord": 1, "pieces": "[]"}])
    assert tx.changes.rows == (
        RowChange("article", "a1", Act.MADE, None),
        RowChange("claim", "c1", Act.MADE, "a1"),
        RowChange("mention", "m1", Act.MADE, "c1"),
    )
    assert tx.changes.claims == {"c1"}


def _insert_article(tx: Tx) -> None:
    texts = ("title", "byline", "agency", "dateline", "language", "importer")
    original = ("original_name", "original_media_type", "original_sha256", "original_encoding")
    tx.insert("article", [{"id": "a1", "ord": 1, **dict.fromkeys((*texts, *original), "")}])


def _claim(key: str) -> dict[str, Value]:
    return {"id": key, "article": "a1", "number": 1, "restatement": "", "state": "open"}


def test_a_step_is_taken_back_and_the_undoing_too(store: Store) -> None:
    take(store, source("s1", "Aldra Line"), source("s2", "Aldra", parent="s1"))
    undone = reverse(store, 1)
    assert undone.rows == (
        RowChange("source", "s2", Act.REMOVED, None),
        RowChange("source", "s1", Act.REMOVED, None),
    )
    assert sources(store) == {}
    reverse(store, undone.step)
    assert sources(store) == {"s1": "Aldra Line", "s2": "Aldra"}


def test_a_row_that_was_touched_twice_in_a_step_becomes_what_it_was_before(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    with store.step("rename", at=NOW, article=HERE) as tx:
        tx.update("source", "s1", {"name": "Second"})
        tx.update("source", "s1", {"name": "Third"})
    reverse(store, tx.changes.step)
    assert sources(store) == {"s1": "Aldra Line"}


def test_a_step_whose_row_a_later_one_changed_is_not_taken_back(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    later = rename(store, "s1", "Lindmoor Line")
    with pytest.raises(BlockedError) as blocked:
        reverse(store, 1)
    assert blocked.value.by == later.step
    assert sources(store) == {"s1": "Lindmoor Line"}


def test_a_later_step_that_was_taken_back_is_not_in_the_way(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    reverse(store, rename(store, "s1", "Lindmoor Line").step)
    reverse(store, 1)
    assert sources(store) == {}


def test_a_later_step_that_was_redone_is_in_the_way_again(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    later = rename(store, "s1", "Lindmoor Line")
    reverse(store, reverse(store, later.step).step)
    with pytest.raises(BlockedError) as blocked:
        reverse(store, 1)
    assert blocked.value.by == later.step


def test_an_undoing_cannot_be_taken_back_once_what_it_rests_on_was_undone(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    undone = reverse(store, rename(store, "s1", "Lindmoor Line").step)
    first = reverse(store, 1)
    with pytest.raises(BlockedError) as blocked:
        reverse(store, undone.step)
    assert blocked.value.by == first.step


def test_a_step_whose_row_a_later_one_names_is_not_taken_back(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    later = take(store, source("s2", "Its spokesman", parent="s1"))
    with pytest.raises(BlockedError) as blocked:
        reverse(store, 1)
    assert blocked.value.by == later.step
    assert len(sources(store)) == 2


def test_a_row_that_names_what_a_later_step_removed_does_not_come_back(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    take(store, source("s2", "Its spokesman", parent="s1"))
    with store.step("drop", at=NOW, article=HERE) as dropped:
        dropped.remove("source", "id", ["s2"])
    with store.step("drop", at=NOW, article=HERE) as gone:
        gone.remove("source", "id", ["s1"])
    with pytest.raises(BlockedError) as blocked:
        reverse(store, dropped.changes.step)
    assert blocked.value.by == gone.changes.step


def test_rows_of_two_tables_may_have_one_key(store: Store) -> None:
    take(store, source("same", "Aldra Line"))
    with store.step("hire", at=NOW, article=HERE) as tx:
        tx.insert("reviewer", [{"id": "same", "name": "Ada", "initials": "A"}])
    reverse(store, 1)
    assert sources(store) == {}
    assert rows(store, "SELECT name FROM reviewer") == [("Ada",)]


def test_a_column_that_an_old_image_does_not_know_gets_its_default(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    with store.step("rename", at=NOW, article=HERE) as tx:
        tx.update("source", "s1", {"note": "Second"})
    known = {table: tuple(c for c in columns if c != "note") for table, columns in store.tables.items()}
    with store.step("undo", at=NOW, article=HERE, undoes=2) as back:
        journal.replay(back, 2, known)
    assert rows(store, "SELECT note FROM source") == [("Second",)]


def test_the_history_lists_the_newest_steps_first_and_page_by_page(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    take(store, source("s2", "Lindmoor Line"), article=ArticleId("there"))
    rename(store, "s1", "Aldra")
    with store.reading() as db:
        assert [step.seq for step in steps.read(db, article=None, before=None, limit=2)] == [3, 2]
        assert [step.seq for step in steps.read(db, article=None, before=2, limit=2)] == [1]
        assert [step.seq for step in steps.read(db, article=HERE, before=None, limit=9)] == [3, 1]
        assert steps.get(db, 99) is None


def test_undo_goes_back_step_by_step_and_redo_forward(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    rename(store, "s1", "Aldra")
    take(store, source("s2", "Lindmoor Line"), article=ArticleId("there"))
    seen = []
    with store.reading() as db:
        assert steps.redone_next(db, HERE) is None
    for _ in range(2):
        with store.reading() as db:
            step = steps.undone_next(db, HERE)
        assert step is not None
        seen.append(step.seq)
        reverse(store, step.seq)
    with store.reading() as db:
        assert steps.undone_next(db, HERE) is None
        redone = steps.redone_next(db, HERE)
    assert seen == [2, 1]
    assert redone is not None
    assert redone.undoes == 1


def test_redo_ends_with_the_next_command(store: Store) -> None:
    take(store, source("s1", "Aldra Line"))
    reverse(store, 1)
    take(store, source("s2", "Lindmoor Line"))
    with store.reading() as db:
        assert steps.redone_next(db, HERE) is None


def test_many_rows_are_put_back_at_once(store: Store) -> None:
    many = [source(f"s{number}", f"Source {number}") for number in range(500)]
    take(store, *many)
    reverse(store, reverse(store, 1).step)
    assert len(sources(store)) == 500
