"""Migrations: each one whole, with its record, or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.store import schema
from annotator.store.connect import Store
from annotator.store.db import Db

if TYPE_CHECKING:
    from pathlib import Path


def test_a_library_of_an_older_version_is_brought_to_the_newest(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path).close()
    folder = tmp_path / "migrations"
    folder.mkdir()
    known = schema.migrations()
    for script in known:
        (folder / script.name).write_bytes(script.read_bytes())
    (folder / "9999_pages.sql").write_text("CREATE TABLE page (id TEXT NOT NULL PRIMARY KEY) STRICT;")
    (folder / "notes.txt").write_text("not a migration")
    monkeypatch.setattr(schema, "FOLDER", folder)
    schema.expected.cache_clear()
    store = Store.open(path)
    with store.reading() as db:
        assert db.value("PRAGMA user_version") == len(known) + 1
    assert "page" in store.tables
    store.close()
    Store.open(path).close()
    schema.expected.cache_clear()


def test_a_migration_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    good, bad = tmp_path / "0001.sql", tmp_path / "0002.sql"
    good.write_text("CREATE TABLE one (id TEXT) STRICT;")
    bad.write_text("CREATE TABLE two (id TEXT) STRICT; CREATE TABLE two (id TEXT) STRICT;")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            schema.migrate(connection, [good, bad])
        found = schema.look(Db(connection))
    assert found.version == 1
    assert {name for _, name, _, _ in found.shape} == {"one"}


def test_a_text_with_a_nul_is_never_kept(store: Store) -> None:
    def keep() -> None:
        with store.step("keep", at="2024-05-06T12:00:00Z") as tx:
            tx.run("INSERT INTO text (sha256, body) VALUES ('x', 'a' || char(0) || 'b')")

    with pytest.raises(sqlite3.IntegrityError):
        keep()
