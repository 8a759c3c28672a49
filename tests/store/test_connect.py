"""Opening libraries, and the one transaction that each step is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from annotator.domain.changes import Act, RowChange, Scope
from annotator.domain.errors import (
    FileMissingError,
    FileUnwritableError,
    LibraryHeldError,
    LibraryReadOnlyError,
    LibraryUnreadableError,
)
from annotator.domain.ids import ArticleId, ReviewerId
from annotator.store import connect, holder, index, schema, steps
from annotator.store.connect import Store

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.db import Tx

NOW = "2024-05-06T12:00:00Z"


def add_reviewer(tx: Tx, name: str = "Ada Brandt", key: str = "r1") -> None:
    tx.insert("reviewer", [{"id": key, "name": name, "initials": name[:1]}])


def names(store: Store) -> list[str]:
    with store.reading() as db:
        return [row[0] for row in db.rows("SELECT name FROM reviewer ORDER BY id")]


def test_a_step_is_there_for_every_reader_once_its_block_has_ended(store: Store) -> None:
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx)
        assert names(store) == []
    assert names(store) == ["Ada Brandt"]
    assert tx.changes.rows == (RowChange("reviewer", "r1", Act.MADE, None),)


def test_a_step_says_who_did_what_when_and_where(store: Store) -> None:
    article, by = ArticleId("a1"), ReviewerId("r1")
    with store.step("hire", at=NOW, article=article, by=by, parameters={"name": "Ada"}) as tx:
        add_reviewer(tx)
        tx.parameters["more"] = "yes"
        tx.scope = Scope.LIBRARY
    with store.reading() as db:
        (step,) = steps.read(db, article=None, before=None, limit=9)
    assert (step.seq, step.action, step.article, step.by, step.at) == (1, "hire", article, by, NOW)
    assert (step.parameters, step.scope) == ({"name": "Ada", "more": "yes"}, Scope.LIBRARY)
    assert (step.undoes, step.undone) == (None, False)


def test_a_block_that_changes_no_row_leaves_no_step(store: Store) -> None:
    with store.step("hire", at=NOW) as first:
        add_reviewer(first)
    with store.step("rename", at=NOW) as tx:
        tx.update("reviewer", "r1", {"name": "Ada Brandt"})
        tx.update("reviewer", "r1", {})
        tx.insert("reviewer", [])
    assert (tx.changes.step, tx.changes.rows) == (0, ())
    with store.reading() as db:
        assert len(steps.read(db, article=None, before=None, limit=9)) == 1


def test_what_is_raised_in_a_step_leaves_everything_as_it_was(store: Store) -> None:
    def fail() -> None:
        with store.step("hire", at=NOW) as tx:
            add_reviewer(tx)
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    assert names(store) == []
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx, "Bo Lind")
    assert tx.changes.step == 1


def test_a_row_that_names_what_is_not_there_is_a_bug_and_is_not_kept(store: Store) -> None:
    def fail() -> None:
        with store.step("sign", at=NOW) as tx:
            tx.insert(
                "sign_off",
                [{"id": "s1", "article": "none", "ord": 1, "stage": "check", "decision": "", "sha256": ""}],
            )

    with pytest.raises(sqlite3.IntegrityError):
        fail()
    with store.reading() as db:
        assert db.value("SELECT count(*) FROM sign_off") == 0


def test_a_reader_sees_one_moment_while_others_write(store: Store) -> None:
    with store.reading() as db:
        before = db.value("SELECT count(*) FROM reviewer")
        with store.step("hire", at=NOW) as tx:
            add_reviewer(tx)
        assert db.value("SELECT count(*) FROM reviewer") == before
    assert names(store) == ["Ada Brandt"]


def test_threads_read_and_write_side_by_side(store: Store) -> None:
    def work(number: int) -> None:
        with store.step("hire", at=NOW) as tx:
            add_reviewer(tx, f"N{number}", f"r{number}")
        names(store)

    threads = [Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(store)) == 8


def test_what_a_library_remembers_of_itself_is_no_step(store: Store) -> None:
    store.remember("reviewer", "r1")
    store.remember("reviewer", "r2")
    with store.reading() as db:
        assert db.rows("SELECT name, value FROM setting") == [("reviewer", "r2")]
        assert steps.read(db, article=None, before=None, limit=9) == ()


def test_every_connection_has_its_guards_on(store: Store) -> None:
    with store.reading() as db, store.step("look", at=NOW) as tx:
        for connection in (db, tx):
            assert connection.value("PRAGMA foreign_keys") == 1
            assert connection.value("PRAGMA trusted_schema") == 0
            assert connection.value("PRAGMA cell_size_check") == 1
            assert connection.value("PRAGMA journal_mode") == "wal"
            assert connection.value("PRAGMA busy_timeout") == connect.BUSY_MS
        assert db.value("PRAGMA query_only") == 1
        assert tx.value("PRAGMA synchronous") == 2


def test_an_sqlite_without_foreign_keys_is_refused() -> None:
    with closing(sqlite3.connect(":memory:")) as bare, pytest.raises(RuntimeError, match="foreign keys"):
        connect._insist_on_foreign_keys(bare)  # noqa: SLF001 - no SQLite without them is at hand.


def test_the_file_says_that_it_is_a_library_and_of_which_version(store: Store) -> None:
    with store.reading() as db:
        assert db.value("PRAGMA application_id") == schema.APPLICATION_ID
        assert db.value("PRAGMA user_version") == schema.newest()


def test_every_table_is_strict(store: Store) -> None:
    with store.reading() as db:
        loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
        own = [row[0] for row in db.rows(loose) if not row[0].startswith("sqlite_")]
    assert own == []


def test_a_closed_library_is_one_file_that_can_be_mailed(store: Store, path: Path) -> None:
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx)
    store.close()
    moved = path.with_name("mailed.annotator")
    moved.write_bytes(path.read_bytes())
    assert not path.with_name(f"{path.name}-wal").exists()
    mailed = Store.open(moved)
    assert names(mailed) == ["Ada Brandt"]
    mailed.close()


def test_a_log_that_cannot_be_folded_in_now_stays_for_the_next_opening(store: Store, path: Path) -> None:
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM reviewer").fetchall()
        connect.Store.close(store)
    again = Store.open(path)
    assert names(again) == ["Ada Brandt"]
    again.close()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnreadableError, match="folder"):
        Store.open(tmp_path)


def test_there_is_nothing_to_read_where_nothing_is(path: Path) -> None:
    with pytest.raises(FileMissingError):
        Store.open(path, read_only=True)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"Dear editor,\n" * 100, b"SQLite format 3\0" + b"\xff" * 5000, b"x"])
def test_garbage_is_no_library_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(LibraryUnreadableError):
        Store.open(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE claim (id TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryUnreadableError, match="another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_file_of_no_bytes_becomes_a_library(path: Path) -> None:
    path.touch()
    store = Store.open(path)
    assert not store.read_only
    store.close()


def test_a_library_of_a_newer_version_is_read_and_not_written(store: Store, path: Path) -> None:
    store.close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    opened = Store.open(path)
    assert opened.read_only
    with pytest.raises(LibraryReadOnlyError, match="newer version"), opened.step("hire", at=NOW):
        pass
    assert names(opened) == []
    opened.close()


@pytest.mark.parametrize(
    "stranger",
    [
        "CREATE TRIGGER steal AFTER INSERT ON claim BEGIN DELETE FROM claim; END",
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
        "CREATE INDEX extra ON claim (state)",
        "DROP INDEX claim_article",
        "ALTER TABLE claim ADD COLUMN more TEXT",
    ],
)
def test_a_library_with_parts_that_are_not_ours_is_refused(store: Store, path: Path, stranger: str) -> None:
    store.close()
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute(stranger)
    with pytest.raises(LibraryUnreadableError, match="parts that Annotator did not make"):
        Store.open(path)


def test_a_library_that_was_asked_for_only_to_read_is_not_written(store: Store, path: Path) -> None:
    store.close()
    opened = Store.open(path, read_only=True)
    with pytest.raises(LibraryReadOnlyError), opened.step("hire", at=NOW):
        pass
    with pytest.raises(LibraryReadOnlyError):
        opened.remember("reviewer", "r1")
    opened.close()


def test_a_second_opening_reads_and_is_told_who_writes(store: Store, path: Path) -> None:
    second = Store.open(path)
    assert second.read_only
    assert str(os.getpid()) in (second.holder or "")
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx)
    assert names(second) == ["Ada Brandt"]
    with pytest.raises(LibraryHeldError, match=str(os.getpid())), second.step("hire", at=NOW):
        pass
    second.close()


HOLD = """
import sys, pathlib
from annotator.store.connect import Store
store = Store.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_the_hold_of_another_process_ends_when_it_is_killed(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        second = Store.open(path)
        assert f"process {other.pid}" in (second.holder or "")
        second.close()
        other.kill()
        other.wait()
    mine = Store.open(path)
    assert (mine.read_only, mine.holder) == (False, None)
    mine.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_library_in_a_folder_that_is_read_only_is_read(store: Store, path: Path) -> None:
    store.close()
    path.parent.chmod(0o555)
    try:
        opened = Store.open(path)
        assert opened.read_only
        assert names(opened) == []
        opened.close()
    finally:
        path.parent.chmod(0o755)


def test_a_library_that_may_not_be_written_beside_is_read(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    monkeypatch.setattr(connect, "_may_make_files", lambda _: False)
    monkeypatch.setattr(holder, "take", _refuse)
    opened = Store.open(path)
    assert opened.reason == "its folder may not be written to"
    assert names(opened) == []
    opened.close()


def _refuse(_: Path) -> None:
    raise sqlite3.OperationalError("unable to open database file")


def test_a_library_whose_folder_cannot_be_made_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileUnwritableError):
        Store.open(tmp_path / "file" / "desk.annotator")


def test_the_folders_of_a_new_library_are_made(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "new" / "folder" / "desk.annotator")
    assert not store.read_only
    store.close()


def test_a_place_that_cannot_be_looked_at_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnreadableError, match="too long"):
        Store.open(tmp_path / ("x" * 300))


def test_a_transaction_that_has_ended_already_is_left_alone(store: Store) -> None:
    def fail() -> None:
        with store.step("hire", at=NOW) as tx:
            add_reviewer(tx)
            tx.run("ROLLBACK")  # As SQLite does itself on a full disk.
            raise ValueError("full")

    with pytest.raises(ValueError, match="full"):
        fail()
    assert names(store) == []


def test_an_index_that_cannot_follow_leaves_everything_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.step("hire", at=NOW) as tx:
        add_reviewer(tx)

    def fail(_: object) -> None:
        raise sqlite3.OperationalError("no room")

    with monkeypatch.context() as patched:
        patched.setattr(index, "follow", fail)
        with pytest.raises(sqlite3.OperationalError, match="no room"):
            store.index_words()
    assert names(store) == ["Ada Brandt"]


def test_an_empty_file_is_nothing_to_read(path: Path) -> None:
    path.touch()
    with pytest.raises(LibraryUnreadableError, match="empty"):
        Store.open(path, read_only=True)


def test_a_library_on_a_disc_that_cannot_be_written_is_read_as_it_stands(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    connect_to = connect._connect  # noqa: SLF001 - what the system refuses is refused here.

    def refuse_locks(address: str, *, query_only: bool = False) -> sqlite3.Connection:
        if "mode=ro" in address:
            raise sqlite3.OperationalError("unable to open database file")
        return connect_to(address, query_only=query_only)

    monkeypatch.setattr(connect, "_may_make_files", lambda _: False)
    monkeypatch.setattr(connect, "_connect", refuse_locks)
    opened = Store.open(path, read_only=True)
    assert names(opened) == []
    opened.close()
