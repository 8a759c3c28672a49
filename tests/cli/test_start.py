"""What a call loads: nothing that it does not need."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.calls import Desk, command, surroundings

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("PySide6", "chardet", "docx", "jsonschema", "lxml", "markdown_it", "multiprocessing", "regex")


def loaded_by(*words: str | Path) -> set[str]:
    """Return the top-level modules that a call in a process of its own has loaded."""
    python, *rest = command(*words)
    # A process that measures its coverage loads more.
    bare = {name: value for name, value in surroundings().items() if not name.startswith("COVERAGE_")}
    ran = subprocess.run([python, "-X", "importtime", *rest], env=bare, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    rows = [line for line in ran.stderr.decode().splitlines() if line.startswith("import time:")]
    return {row.rpartition("|")[2].strip().partition(".")[0] for row in rows}


@pytest.fixture
def samples(desk: Desk) -> Desk:
    """Import the samples with their reviews."""
    desk.done("import", paths.resource("samples"))
    return desk


@pytest.mark.parametrize(
    "call", [["--version"], ["--help"], ["list"], ["list", "--json"], ["search", "port"], ["check"]]
)
def test_a_call_about_the_library_loads_no_heavy_library(samples: Desk, call: list[str]) -> None:
    loaded = loaded_by("--library", samples.library, *call)
    assert "argparse" in loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize("call", [["--version"], ["--help"]])
def test_a_call_that_opens_no_library_loads_no_sqlite(call: list[str]) -> None:
    assert "sqlite3" not in loaded_by(*call)


@pytest.mark.parametrize(
    "call",
    [
        ["show", "Port of Brennhaven reopens after worst storm in half a century", "--json"],
        [
            "export",
            "Port of Brennhaven reopens after worst storm in half a century",
            "-o",
            "{folder}/out.json",
        ],
    ],
)
def test_a_review_file_is_written_without_word_or_qt(samples: Desk, tmp_path: Path, call: list[str]) -> None:
    loaded = loaded_by("--library", samples.library, *(word.format(folder=tmp_path) for word in call))
    assert loaded.isdisjoint({"PySide6", "docx", "lxml", "chardet", "markdown_it", "multiprocessing"})


@pytest.mark.parametrize(("document", "draws"), [("checking", False), ("checked", False), ("report", True)])
def test_a_word_file_loads_qt_only_for_its_pictures(
    samples: Desk, tmp_path: Path, document: str, *, draws: bool
) -> None:
    title = "Port of Brennhaven reopens after worst storm in half a century"
    out = ("-o", tmp_path / "out.docx", "--document", document)
    assert ("PySide6" in loaded_by("--library", samples.library, "export", title, *out)) is draws


def test_a_plain_text_is_imported_without_a_process_of_its_own(samples: Desk, ferry: Path) -> None:
    loaded = loaded_by("--library", samples.library, "import", ferry)
    assert loaded.isdisjoint({"PySide6", "docx", "lxml", "chardet", "multiprocessing"})
