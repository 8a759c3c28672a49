"""Every one of the sixty made files is read, with its words, or refused by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.app.reading import Reader
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


@pytest.mark.parametrize("made", FILES, ids=lambda made: made.name)
def test_a_made_file_is_read_or_refused_by_name(made: Made, reader: Reader) -> None:
    if isinstance(made.becomes, str):
        assert made.becomes in reader.read_bytes(made.make(), name=made.name).text
        return
    with pytest.raises(made.becomes) as raised:
        reader.read_bytes(made.make(), name=made.name)
    assert raised.value.what
    assert raised.value.next_step


@pytest.mark.slow
def test_a_folder_of_them_is_imported_with_one_result_each(tmp_path: Path) -> None:
    write(tmp_path / "made")
    call = [sys.executable, "-m", "annotator", "--library", str(tmp_path / "l.annotator"), "import", "--json"]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [*call, str(tmp_path / "made")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        encoding="utf-8",
    )
    results = {row["path"].replace("\\", "/").rpartition("/")[2]: row for row in json.loads(done.stdout)}
    assert results.keys() == {made.name for made in FILES}
    refused = {name for name, row in results.items() if "refused" in row}
    assert refused == {made.name for made in FILES if not isinstance(made.becomes, str)}
    assert "Traceback" not in done.stderr
