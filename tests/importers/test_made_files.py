"""Every one of the sixty made files is read, with its words, or refused by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.app.reading import Reader
from tests import hostile_files
from tests.made_files import FILES, Made, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """Give a reader with one worker for all files."""
    made = Reader()
    yield made
    made.close()


def test_there_are_sixty_of_them() -> None:
    names = {made.name for made in FILES}
    stems = {name.partition(".")[0] for name in names}
    assert len(names) == 60
    assert len(stems) == 10
    assert {
        f"{stem}.{ending}" for stem in stems for ending in ("txt", "md", "json", "docx", "html", "mhtml")
    } == names


@pytest.mark.parametrize("made", FILES + hostile_files.FILES, ids=lambda made: made.name)
def test_a_made_file_is_read_or_refused_by_name(made: Made, reader: Reader) -> None:
    if isinstance(made.becomes, str):
        assert made.becomes in reader.read_bytes(made.make(), name=made.name).text
        return
    with pytest.raises(made.becomes) as raised:
        reader.read_bytes(made.make(), name=made.name)
    assert raised.value.what
    assert raised.value.next_step


def imported(folder: Path, library: Path) -> dict[str, dict[str, object]]:
    """Import a folder by the command line; return the result of each file, by its name."""
    call = [sys.executable, "-m", "annotator", "--library", str(library), "import", "--json", str(folder)]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        call, capture_output=True, text=True, check=False, env=environment, encoding="utf-8", timeout=240
    )
    assert "Traceback" not in done.stderr
    rows = json.loads(done.stdout)
    results = {row["path"].replace("\\", "/").rpartition("/")[2]: row for row in rows}
    assert len(results) == len(rows)
    for row in rows:
        assert row.keys() in ({"path", "id", "warnings"}, {"path", "refused"})
    return results


@pytest.mark.slow
def test_a_folder_of_them_is_imported_with_one_result_each(tmp_path: Path) -> None:
    write(tmp_path / "made")
    results = imported(tmp_path / "made", tmp_path / "l.annotator")
    assert results.keys() == {made.name for made in FILES}
    refused = {name for name, row in results.items() if "refused" in row}
    assert refused == {made.name for made in FILES if not isinstance(made.becomes, str)}


@pytest.mark.slow
def test_a_folder_of_hostile_files_is_imported_with_one_result_each(tmp_path: Path) -> None:
    becomes = hostile_files.write(tmp_path / "hostile")
    results = imported(tmp_path / "hostile", tmp_path / "l.annotator")
    assert results.keys() == {name for name, what in becomes.items() if what is not None}
    refused = {name for name, row in results.items() if "refused" in row}
    assert refused == {name for name, what in becomes.items() if isinstance(what, type)}
