"""Where the program's own files and a person's are."""

import sys
from pathlib import Path

import pytest

from annotator import paths

ROOT = Path(__file__).resolve().parents[2]


def test_in_the_source_tree_resources_lie_beside_the_package() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.resource("data", "system-libraries.txt").is_file()


def test_in_a_wheel_resources_lie_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "annotator" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "annotator" / "paths.py"))
    assert paths.resources() == tmp_path / "annotator" / "resources"


def test_in_the_bundle_resources_lie_in_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons") == tmp_path / "resources" / "icons"


def test_the_library_that_a_person_names_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_LIBRARY", "desk.annotator")
    assert paths.default_library() == Path("desk.annotator")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the variables are those of a Linux desktop")
def test_a_persons_files_lie_where_the_desktop_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANNOTATOR_LIBRARY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.default_library() == tmp_path / "data" / "annotator" / "library.annotator"
    assert paths.user_state() == tmp_path / "state" / "annotator"
    assert paths.logs().is_relative_to(tmp_path / "state" / "annotator")
    assert list(tmp_path.iterdir()) == []
