"""An export is the old file or the new file, never half of one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator import exporters
from annotator.app import exporting
from annotator.domain.errors import FileUnwritableError
from annotator.exporters import Options
from tests.builders import a_review


def test_a_review_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    exporter = exporters.by_ending(path)
    exporting.export(a_review(), path=path, exporter=exporter, options=Options())
    assert path.read_bytes() == exporter.export(a_review(), Options())
    assert [file.name for file in tmp_path.iterdir()] == ["review.json"]


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    path, usual = tmp_path / "new.txt", tmp_path / "usual.txt"
    usual.write_bytes(b"")
    exporting.replace_file(path, b"new")
    assert path.stat().st_mode == usual.stat().st_mode


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    exporting.replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_folder_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritableError, match="missing"):
        exporting.replace_file(tmp_path / "missing" / "out.txt", b"new")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_at_any_step_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "kept.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(FileUnwritableError, match="No space left"):
        exporting.replace_file(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["kept.txt"]


def test_a_system_that_opens_no_folders_is_served_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    exporting.replace_file(tmp_path / "new.txt", b"new")
    assert (tmp_path / "new.txt").read_bytes() == b"new"
