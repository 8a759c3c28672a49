"""Folders and files that may not be written to, or not even be looked into: each is told, nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.calls import Desk, Said, command, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("folders have no mode there", allow_module_level=True)

SAMPLE = paths.resource("samples", "festival.txt")
MORTAL = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""What lets root be refused like anybody else."""


@cache
def as_anybody() -> tuple[str, ...]:
    """Return what to put before a command so that the modes of files count for it."""
    if os.geteuid() != 0:
        return ()
    if shutil.which(MORTAL[0]) is None or subprocess.run([*MORTAL, "true"], check=False).returncode:
        pytest.skip("root is refused nothing here")
    return MORTAL


def mortal(*words: str | Path) -> Said:
    """Make a call for which the modes of files count."""
    ran = subprocess.run(
        [*as_anybody(), *command(*words)], env=surroundings(), capture_output=True, check=False
    )
    return Said(ran.returncode, ran.stdout, ran.stderr)


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Iterator[Path]:
    """Give a folder with a library and an article in it, which gets back its mode in the end."""
    made = tmp_path / "shut"
    made.mkdir()
    desk.library = made / "desk.annotator"
    desk.imported(paths.resource("samples", "harbour.review.json"))
    (made / "ferry.txt").write_text("Ferry halted\n\nThe ferry was halted.\n", encoding="utf-8")
    (made / "desk.annotator-holder").unlink()
    yield made
    made.chmod(0o755)


def test_a_library_in_a_read_only_folder_is_read(desk: Desk, folder: Path) -> None:
    listed = desk.done("list", "--json").out
    (folder / "desk.annotator-holder").unlink(missing_ok=True)
    folder.chmod(0o555)
    assert mortal("--library", desk.library, "list", "--json").out == listed
    assert mortal("--library", desk.library, "check").code == 0


def test_a_library_in_a_read_only_folder_is_not_written_to(desk: Desk, folder: Path) -> None:
    folder.chmod(0o555)
    before = sorted(folder.iterdir())
    said = mortal("--library", desk.library, "import", SAMPLE, "--json")
    assert (said.code, said.out) == (1, b"")
    assert "is open for reading only: its folder may not be written to." in said.message
    assert sorted(folder.iterdir()) == before


def test_a_read_only_library_is_read_and_not_written_to(desk: Desk, folder: Path) -> None:
    desk.library.chmod(0o444)
    before = desk.rows()
    said = mortal("--library", desk.library, "import", SAMPLE)
    assert (said.code, said.out) == (1, b"")
    assert "is open for reading only: it may not be written to." in said.message
    assert len(mortal("--library", desk.library, "list", "--json").json) == 1
    assert desk.rows() == before
    assert folder.exists()


@pytest.mark.parametrize("name", ["new.annotator", "deeper/new.annotator"])
def test_no_library_is_made_in_a_read_only_folder(folder: Path, name: str) -> None:
    folder.chmod(0o555)
    said = mortal("--library", folder / name, "import", SAMPLE)
    assert (said.code, said.out) == (1, b"")
    assert f"“{folder / name}” cannot be written" in said.message


@pytest.mark.parametrize(
    "call", [["export", "Port of", "-o", "{folder}/out.docx"], ["backup", "{folder}/copy.annotator"]]
)
def test_nothing_is_written_into_a_read_only_folder(desk: Desk, folder: Path, call: list[str]) -> None:
    key = desk.done("list", "--json").json[0]["id"]
    folder.chmod(0o555)
    before = sorted(folder.iterdir())
    words = [key if word == "Port of" else word.format(folder=folder) for word in call]
    said = mortal("--library", desk.library, *words)
    assert (said.code, said.out) == (1, b"")
    assert "cannot be written: Permission denied." in said.message
    assert sorted(folder.iterdir()) == before


def test_no_copy_comes_back_into_a_read_only_folder(desk: Desk, folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    desk.done("backup", copy)
    (folder / "desk.annotator-holder").unlink(missing_ok=True)
    folder.chmod(0o555)
    before = desk.library.read_bytes()
    said = mortal("--library", desk.library, "restore", copy)
    assert said.code == 1
    assert f"“{desk.library}” cannot be written" in said.message
    assert desk.library.read_bytes() == before


@pytest.mark.parametrize("call", [["list"], ["import", str(SAMPLE)], ["check"], ["backup", "copy.annotator"]])
def test_a_library_in_a_folder_that_may_not_be_looked_into_is_told(
    desk: Desk, folder: Path, call: list[str]
) -> None:
    folder.chmod(0o000)
    said = mortal("--library", desk.library, *call)
    assert (said.code, said.out) == (1, b"")
    assert f"“{desk.library}” cannot be opened as a library: Permission denied." in said.message


@pytest.mark.parametrize("call", [["backup", "{folder}/copy"], ["restore", "{folder}/copy"]])
def test_a_copy_in_a_folder_that_may_not_be_looked_into_is_told(
    desk: Desk, folder: Path, tmp_path: Path, call: list[str]
) -> None:
    other = tmp_path / "other.annotator"
    assert desk.bare("--library", other, "import", SAMPLE).code == 0
    folder.chmod(0o000)
    said = mortal("--library", other, *(word.format(folder=folder) for word in call))
    assert said.code == 1
    assert "Permission denied" in said.message
    assert "Annotator itself" not in said.message


@pytest.mark.parametrize("name", ["", "ferry.txt"])
def test_what_may_not_be_read_is_refused_by_name(folder: Path, tmp_path: Path, name: str) -> None:
    path = folder / name
    folder.chmod(0o000)
    said = mortal("--library", tmp_path / "other.annotator", "import", path, SAMPLE, "--json")
    assert said.code == 1
    refused, taken = said.json
    assert refused["path"] == str(path)
    assert f"“{path}” cannot be read: Permission denied." in refused["refused"]
    assert taken["id"]


def test_a_persons_own_folder_that_may_not_be_written_to_is_told(at_home: Path) -> None:
    at_home.chmod(0o555)
    said = mortal("list")
    at_home.chmod(0o755)
    assert (said.code, said.out) == (1, b"")
    assert "library.annotator” cannot be written: Permission denied." in said.message
