"""Care for a library: copies that count, and back from one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries, upkeep
from annotator.app.library import Library
from annotator.domain.errors import (
    FileMissingError,
    FileUnwritableError,
    LibraryHeldError,
    LibraryUnreadableError,
)
from annotator.store import backup, holder
from tests.libraries import an_article_in, everything

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.ids import ArticleId


@pytest.fixture
def copy(library: Library, article: ArticleId, tmp_path: Path) -> Path:
    """Copy the library with its one article."""
    assert article
    to = tmp_path / "copy.annotator"
    upkeep.backup(library, to)
    return to


def titles(path: Path) -> list[str]:
    with Library.open(path, read_only=True) as opened:
        return [summary.title for summary in queries.articles(opened)]


def test_a_copy_is_a_library_of_its_own_in_one_file(library: Library, copy: Path) -> None:
    assert everything(copy) == everything(library.path)
    assert {path.name for path in copy.parent.iterdir() if path.name.startswith(("copy", ".copy"))} == {
        copy.name
    }
    with Library.open(copy) as opened:
        assert upkeep.check(opened) == ()


def test_an_older_copy_is_replaced_and_nothing_else(library: Library, copy: Path) -> None:
    an_article_in(library, "The quay is open.\n")
    upkeep.backup(library, copy)
    assert len(titles(copy)) == 2
    letter = copy.with_name("letter.txt")
    letter.write_text("Dear editor")
    with pytest.raises(FileUnwritableError, match="another file"):
        upkeep.backup(library, letter)
    assert letter.read_text() == "Dear editor"


def test_a_library_is_never_its_own_copy(library: Library, copy: Path) -> None:
    with pytest.raises(FileUnwritableError, match="the library itself"):
        upkeep.backup(library, library.path)
    with pytest.raises(FileUnwritableError, match="the library itself"):
        upkeep.restore(copy, copy)


def test_a_copy_of_a_damaged_library_does_not_count(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(library.path)) as outside, outside:
        outside.execute("UPDATE article SET title = 'Forged'")
    with pytest.raises(LibraryUnreadableError, match="not what its history says"):
        upkeep.backup(library, tmp_path / "copy.annotator")
    assert not [path for path in tmp_path.iterdir() if "copy" in path.name]
    assert article


def test_a_copy_goes_only_where_one_can_be_written(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritableError):
        upkeep.backup(library, tmp_path / "none" / "copy.annotator")


def test_a_library_comes_back_from_its_copy_and_what_was_there_is_kept(library: Library, copy: Path) -> None:
    an_article_in(library, "The quay is open.\n")
    library.close()
    kept = upkeep.restore(copy, library.path)
    assert kept is not None
    assert titles(library.path) == ["Ferry to Aldra halted"]
    assert len(titles(kept)) == 2


def test_a_library_comes_back_where_there_is_none(copy: Path, tmp_path: Path) -> None:
    to = tmp_path / "new" / "desk.annotator"
    assert upkeep.restore(copy, to) is None
    assert titles(to) == ["Ferry to Aldra halted"]


def test_a_damaged_library_is_set_aside(library: Library, copy: Path) -> None:
    library.close()
    library.path.write_bytes(b"no library" * 500)
    kept = upkeep.restore(copy, library.path)
    assert kept is not None
    assert kept.read_bytes() == b"no library" * 500
    assert titles(library.path) == ["Ferry to Aldra halted"]


def test_the_log_of_a_library_goes_aside_with_it(tmp_path: Path) -> None:
    there, aside = tmp_path / "desk.annotator", tmp_path / "old.annotator"
    there.write_bytes(b"library")
    there.with_name("desk.annotator-wal").write_bytes(b"log")
    backup._set_aside(there, aside)  # noqa: SLF001 - SQLite itself clears most logs away before.
    assert (aside.read_bytes(), there.read_bytes()) == (b"library", b"library")
    assert aside.with_name("old.annotator-wal").read_bytes() == b"log"
    assert not there.with_name("desk.annotator-wal").exists()


def test_a_library_that_is_in_use_is_not_replaced(library: Library, copy: Path) -> None:
    an_article_in(library, "The quay is open.\n")
    with pytest.raises(LibraryHeldError, match=str(os.getpid())):
        upkeep.restore(copy, library.path)
    assert len(queries.articles(library)) == 2


def test_only_a_sound_copy_is_put_back(library: Library, copy: Path) -> None:
    library.close()
    before = everything(library.path)
    with closing(sqlite3.connect(copy)) as outside, outside:
        outside.execute("UPDATE article SET title = 'Forged'")
    with pytest.raises(LibraryUnreadableError, match="not what its history says"):
        upkeep.restore(copy, library.path)
    with pytest.raises(FileMissingError):
        upkeep.restore(copy.with_name("none"), library.path)
    assert everything(library.path) == before


def test_where_nothing_may_be_written_nothing_is_restored(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    with monkeypatch.context() as patched:
        patched.setattr(holder, "take", refuse)
        with pytest.raises(FileUnwritableError, match="may not be written"):
            upkeep.restore(copy, tmp_path / "new.annotator")
    (tmp_path / "file").touch()
    with pytest.raises(FileUnwritableError):
        upkeep.restore(copy, tmp_path / "file" / "new.annotator")


def test_a_place_that_cannot_be_looked_at_is_told_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritableError, match="too long"):
        upkeep.backup(library, tmp_path / ("x" * 300))


def test_what_a_killed_writer_has_left_is_cleared_away(library: Library, tmp_path: Path) -> None:
    to = tmp_path / "copy.annotator"
    left = to.with_name(f".{to.name}.part")
    left.write_bytes(b"half a copy")
    upkeep.backup(library, to)
    assert not left.exists()
    assert titles(to) == []


def test_a_system_without_folders_to_flush_is_served_too(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "FLUSHES_FOLDERS", False)
    commands.add_source(library, name="Aldra Line")
    upkeep.backup(library, tmp_path / "copy.annotator")
    assert everything(tmp_path / "copy.annotator") == everything(library.path)
