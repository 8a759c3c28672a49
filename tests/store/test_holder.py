"""Who writes to a library, known to the others by name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.store import holder

if TYPE_CHECKING:
    from pathlib import Path


def test_one_at_a_time_has_the_right_to_write(path: Path) -> None:
    first = holder.take(path)
    assert isinstance(first, holder.Hold)
    told = holder.take(path)
    assert isinstance(told, str)
    assert str(os.getpid()) in told
    first.release()
    second = holder.take(path)
    assert isinstance(second, holder.Hold)
    second.release()


def test_the_name_goes_with_the_right(path: Path) -> None:
    hold = holder.take(path)
    assert isinstance(hold, holder.Hold)
    hold.release()
    with closing(sqlite3.connect(f"{path}-holder")) as beside:
        assert beside.execute("SELECT * FROM holder").fetchall() == []


def test_a_holder_that_is_just_writing_its_name_is_another_program(path: Path) -> None:
    with closing(sqlite3.connect(f"{path}-holder", isolation_level=None)) as busy:
        busy.execute("BEGIN EXCLUSIVE")
        busy.execute("CREATE TABLE holder (name TEXT)")
        assert holder.take(path) == "another program"


def test_a_broken_file_beside_the_library_is_made_anew(path: Path) -> None:
    path.with_name(f"{path.name}-holder").write_bytes(b"lost in a storm" * 100)
    hold = holder.take(path)
    assert isinstance(hold, holder.Hold)
    hold.release()


def test_where_no_file_can_be_made_there_is_no_hold(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        holder.take(tmp_path / "none" / "desk.annotator")
