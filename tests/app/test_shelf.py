"""A library of an older version is copied before it is brought to the newest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from annotator.app import shelf
from annotator.app.library import Library
from annotator.domain.errors import FileUnwritableError
from annotator.store import schema

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a library as the first version of Annotator made it."""
    path = tmp_path / "old.annotator"
    with closing(sqlite3.connect(path)) as made:
        schema.migrate(made, schema.migrations()[:1])
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        (found,) = opened.execute("PRAGMA user_version").fetchone()
    assert isinstance(found, int)
    return found


def test_an_older_library_is_copied_before_it_is_changed(old: Path, data: Path) -> None:
    Library.open(old).close()
    assert version(old) == schema.newest()
    (copy,) = shelf.listed(shelf.folder_of(old))
    assert copy.path.is_relative_to(data)
    assert version(copy.path) == 1
    assert (copy.step, copy.claims) == (0, 0)


def test_a_library_that_cannot_be_copied_is_not_changed(old: Path, data: Path) -> None:
    data.touch()
    with pytest.raises(FileUnwritableError):
        Library.open(old)
    assert version(old) == 1


@pytest.mark.usefixtures("data")
def test_reading_and_libraries_of_today_leave_no_copy(old: Path, tmp_path: Path) -> None:
    Library.open(old, read_only=True).close()
    Library.open(tmp_path / "new.annotator").close()
    Library.open(tmp_path / "new.annotator").close()
    assert shelf.listed(shelf.folder_of(old)) == ()
    assert shelf.listed(shelf.folder_of(tmp_path / "new.annotator")) == ()
