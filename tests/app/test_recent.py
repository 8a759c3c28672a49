"""The files that were opened lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import recent, settings
from annotator.app.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def some(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(count)]
    for path in paths:
        path.touch()
    return paths


def test_the_newest_comes_first_and_each_once(kept: Settings, tmp_path: Path) -> None:
    one, two = some(tmp_path, 2)
    for path in (one, two, one):
        recent.remember(kept, path)
    assert recent.files(kept) == (one, two)
    assert recent.files(Settings(tmp_path / "settings.json")) == (one, two)


def test_only_the_last_are_kept(kept: Settings, tmp_path: Path) -> None:
    paths = some(tmp_path, recent.MOST + 3)
    for path in paths:
        recent.remember(kept, path)
    assert recent.files(kept) == tuple(reversed(paths[3:]))


def test_files_that_are_gone_are_left_out(kept: Settings, tmp_path: Path) -> None:
    one, two = some(tmp_path, 2)
    for path in (one, two):
        recent.remember(kept, path)
    two.unlink()
    assert recent.files(kept) == (one,)


def test_the_list_can_be_cleared(kept: Settings, tmp_path: Path) -> None:
    recent.remember(kept, *some(tmp_path, 1))
    recent.clear(kept)
    assert recent.files(kept) == ()


@pytest.mark.parametrize("text", ["no JSON", "{}", "[1, null]", '["a\\u0000b"]'])
def test_what_the_settings_hold_wrongly_is_left_out(kept: Settings, text: str) -> None:
    kept.set(settings.RECENT, text)
    assert recent.files(kept) == ()
