"""Full disks and mishaps of the system: a clear message, nothing half done, and work goes on afterwards."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries, upkeep
from annotator.app.library import Library
from annotator.domain.errors import (
    FileUnwritableError,
    LibraryHeldError,
    LibraryReadOnlyError,
    LibraryUnreadableError,
    UserError,
)
from annotator.store.db import told_plainly
from tests.libraries import FERRY, a_claim_in, an_article_in, brought, everything, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "desk.annotator") as made:
        yield made


@contextmanager
def full_disk(library: Library) -> Iterator[None]:
    """Let the file grow no more, as on a disk without room."""
    with library.reading() as db:
        pages = db.value("PRAGMA page_count")
    writer = library._store._writer  # noqa: SLF001 - there is no public way to break a library.
    assert writer is not None
    writer.execute(f"PRAGMA max_page_count = {pages}")
    yield
    writer.execute("PRAGMA max_page_count = 1073741823")


def test_on_a_full_disk_nothing_is_half_done_and_work_goes_on_when_there_is_room(library: Library) -> None:
    article = an_article_in(library)
    claim = a_claim_in(library, article, "Nobody was hurt")
    before, heard = everything(library.path), list[str]()
    library.bus.subscribe(lambda changes: heard.append(changes.action))
    with full_disk(library):
        with pytest.raises(FileUnwritableError, match="the disk is full"):
            commands.add_article(library, imported=brought(f"{FERRY}{'More. ' * 20_000}\n"))
        with pytest.raises(FileUnwritableError, match="the disk is full"):
            commands.restate(library, claim=claim, text="Words. " * 20_000)
    assert heard == []
    assert everything(library.path) == before
    commands.restate(library, claim=claim, text="All are well")
    history.undo(library, article=article)
    commands.add_claim(library, article=article, mentions=[[span_of(FERRY, "a mess")]])
    assert len(queries.claims(library, article=article)) == 2
    assert upkeep.check(library) == ()


def test_a_library_that_another_program_locks_is_told_and_then_works_on(library: Library) -> None:
    article = an_article_in(library)
    writer = library._store._writer  # noqa: SLF001 - so that the test need not wait for five seconds.
    assert writer is not None
    writer.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(library.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryHeldError, match="another program"):
        a_claim_in(library, article, "Nobody was hurt")
    other.execute("ROLLBACK")
    other.close()
    a_claim_in(library, article, "Nobody was hurt")
    assert len(queries.claims(library, article=article)) == 1


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_FULL, FileUnwritableError),
        (sqlite3.SQLITE_IOERR_FSYNC, FileUnwritableError),
        (sqlite3.SQLITE_READONLY, LibraryReadOnlyError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LibraryHeldError),
        (sqlite3.SQLITE_CORRUPT, LibraryUnreadableError),
        (sqlite3.SQLITE_NOTADB, LibraryUnreadableError),
        (sqlite3.SQLITE_CANTOPEN, LibraryUnreadableError),
    ],
)
def test_what_the_system_does_to_us_is_told_in_plain_words(
    tmp_path: Path, code: int, error: type[UserError]
) -> None:
    mishap = sqlite3.OperationalError("what SQLite says")
    mishap.sqlite_errorcode = code
    with pytest.raises(error, match="desk"), told_plainly(tmp_path / "desk.annotator"):
        raise mishap


def test_what_we_do_wrong_ourselves_is_a_bug(tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(":memory:")) as empty,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        told_plainly(tmp_path),
    ):
        empty.execute("SELECT * FROM claim")
