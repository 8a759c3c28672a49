"""Copies that are kept by themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from annotator.app import backups, queries
from annotator.app.backups import Backup
from annotator.app.library import Library
from annotator.domain.errors import FileUnwritableError
from tests.libraries import a_claim_in

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId

NOON = datetime(2024, 5, 6, 12, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_copy_is_made_when_something_was_done_since_the_last(
    library: Library, article: ArticleId, folder: Path
) -> None:
    assert backups.is_due(library, folder, now=NOON)
    first = backups.keep(library, folder, now=NOON)
    assert first is not None
    assert backups.keep(library, folder, now=NOON + DAY) is None
    assert not backups.is_due(library, folder, now=NOON + DAY)
    a_claim_in(library, article, "Nobody was hurt")
    assert not backups.is_due(library, folder, now=NOON + MINUTE)
    assert backups.is_due(library, folder, now=NOON + 30 * MINUTE)
    second = backups.keep(library, folder, now=NOON + MINUTE)
    assert [(one.path, one.at, one.claims) for one in backups.listed(folder)] == [
        (second, NOON + MINUTE, 1),
        (first, NOON, 0),
    ]
    with Library.open(first, read_only=True) as opened:
        assert queries.articles(opened)[0].claims == 0


def test_a_folder_lists_its_copies_and_nothing_else(library: Library, folder: Path) -> None:
    assert backups.listed(folder) == ()
    backups.keep(library, folder, now=NOON)
    (folder / "letter.txt").touch()
    assert len(backups.listed(folder)) == 1


def test_older_copies_are_thinned_out_when_a_new_one_was_made(library: Library, folder: Path) -> None:
    folder.mkdir()
    for hour in range(3):
        (folder / f"2024050{hour + 1}-120000 step {hour} claims 0.annotator").touch()
        (folder / f"2024050{hour + 1}-130000 step {hour} claims 0.annotator").touch()
    made = backups.keep(library, folder, now=NOON)
    assert [one.path.name[:15] for one in backups.listed(folder)] == [
        "20240506-120000",
        "20240503-130000",
        "20240502-130000",
        "20240501-130000",
    ]
    assert made is not None


def test_where_no_copy_can_be_made_it_is_said(library: Library, folder: Path) -> None:
    folder.touch()
    with pytest.raises(FileUnwritableError):
        backups.keep(library, folder, now=NOON)


def a_copy(age: timedelta, step: int = 1) -> Backup:
    return Backup(Path("copy"), NOON - age, step, 0)


def test_the_older_a_copy_the_fewer_beside_it_are_kept() -> None:
    ages = [
        *(MINUTE * number for number in range(0, 120, 10)),
        *(timedelta(hours=3) + MINUTE * number for number in range(0, 60, 10)),
        *(timedelta(days=3, hours=hours) for hours in range(0, 20, 4)),
        *(timedelta(days=100 + days) for days in range(14)),
        timedelta(days=5_000),
    ]
    spare = backups.too_many([a_copy(age) for age in ages], now=NOON)
    kept = [NOON - age for age in ages if NOON - age not in {one.at for one in spare}]
    recent = [at for at in kept if NOON - at <= timedelta(hours=2)]
    assert len(recent) == 12
    assert len([at for at in kept if timedelta(hours=2) < NOON - at <= DAY]) == 2
    assert len([at for at in kept if DAY < NOON - at <= 30 * DAY]) == 2
    assert len([at for at in kept if 30 * DAY < NOON - at <= 365 * DAY]) == 3
    assert NOON - timedelta(days=5_000) not in kept


def test_the_newest_copy_stays_however_old_it_is() -> None:
    assert backups.too_many([a_copy(timedelta(days=9_000))], now=NOON) == ()


def test_libraries_of_one_name_have_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    first = backups.folder_of(tmp_path / "a" / "desk.annotator")
    second = backups.folder_of(tmp_path / "b" / "desk.annotator")
    assert first.parent == second.parent == tmp_path / "backups"
    assert first != second
    assert first.name.startswith("desk-")
