"""Word files that went out are kept once, as they were, outside the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.ids import ArticleId
from annotator.store import exports, files
from annotator.store.exports import Export

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.connect import Store

HARBOUR = ArticleId("5b2d0f8e-8a1c-4a0e-9a52-0d2a7c1b4e11")


def an_export(id_: str, at: str) -> Export:
    return Export(id_, HARBOUR, "checking", "base", "text", "", at)


def test_an_export_is_found_by_its_id_with_its_bytes(store: Store, path: Path) -> None:
    with store.beside() as db:
        exports.keep(db, an_export("a1", "2024-05-06"), b"the file")
    with store.reading() as db:
        found = exports.get(db, "a1")
        assert found is not None
        assert files.read(db, found.file, path) == b"the file"
        assert exports.get(db, "b2") is None


def test_the_same_export_twice_is_one_and_the_first_moment_counts(store: Store) -> None:
    for at in ("2024-05-06", "2024-05-07"):
        with store.beside() as db:
            exports.keep(db, an_export("a1", at), b"the file")
    with store.reading() as db:
        assert [one.at for one in exports.of_article(db, HARBOUR)] == ["2024-05-06"]


def test_the_newest_export_of_an_article_comes_first(store: Store) -> None:
    with store.beside() as db:
        for id_, at in (("a1", "2024-05-06"), ("b2", "2024-05-08"), ("c3", "2024-05-07")):
            exports.keep(db, an_export(id_, at), id_.encode())
    with store.reading() as db:
        assert [one.export for one in exports.of_article(db, HARBOUR)] == ["b2", "c3", "a1"]


def test_keeping_an_export_is_no_step_of_history(store: Store) -> None:
    with store.beside() as db:
        exports.keep(db, an_export("a1", "2024-05-06"), b"the file")
    with store.reading() as db:
        assert db.value("SELECT count(*) FROM step") == db.value("SELECT count(*) FROM change") == 0
