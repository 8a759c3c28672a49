"""Preferences survive a restart, and a broken file costs nothing but the preferences."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from annotator.app import settings
from annotator.app.settings import ROWS, Setting, Settings
from annotator.domain.errors import FileUnwritableError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def value(kept: Settings, row: object) -> object:
    """Return the value of a row whose type is not known."""
    return kept.get(cast("Setting[str]", row))


def test_every_row_has_its_default_at_first(path: Path) -> None:
    fresh = Settings(path)
    assert all(value(fresh, row) == row.default for row in ROWS)


def test_every_default_is_a_value_that_its_row_admits() -> None:
    assert all(row.admits(row.default) for row in ROWS)


def test_names_are_not_given_twice() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_a_value_is_there_after_a_restart(path: Path) -> None:
    Settings(path).set(settings.THEME, "dark")
    Settings(path).set(settings.ZOOM, 1.5)
    again = Settings(path)
    assert (again.get(settings.THEME), again.get(settings.ZOOM)) == ("dark", 1.5)


def test_setting_the_same_value_writes_nothing(path: Path) -> None:
    kept = Settings(path)
    kept.set(settings.THEME, "dark")
    path.unlink()
    kept.set(settings.THEME, "dark")
    assert not path.exists()


@pytest.mark.parametrize(
    "content", ["", "{", "[1]", "[" * 100_000, '{"theme": "pink", "zoom": "wide", "follow": 1}']
)
def test_a_broken_file_gives_the_defaults(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    read = Settings(path)
    assert all(value(read, row) == row.default for row in ROWS)


@pytest.mark.parametrize(
    ("row", "value"),
    [
        (settings.THEME, "pink"),
        (settings.ZOOM, 0.1),
        (settings.ZOOM, 9.0),
        (settings.ZOOM, True),
        (settings.LAST_PLACE, -1),
        (settings.FOLLOW, 1),
    ],
)
def test_a_value_that_a_row_does_not_admit_is_refused(path: Path, row: Setting[str], value: str) -> None:
    with pytest.raises(ValueError, match=row.name):
        Settings(path).set(row, value)
    assert not path.exists()


def test_a_disk_that_refuses_is_told_and_the_value_holds(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept = Settings(tmp_path / "file" / "settings.json")
    with pytest.raises(FileUnwritableError):
        kept.set(settings.THEME, "dark")
    assert kept.get(settings.THEME) == "dark"


def test_a_whole_number_serves_where_a_fraction_is_asked_for(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"zoom": 2}), encoding="utf-8")
    assert Settings(path).get(settings.ZOOM) == 2
