"""What loads at start: the floors under the window are cheap, heavy libraries wait until they are used."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "PySide6",
    "chardet",
    "docx",
    "jsonschema",
    "lxml",
    "markdown_it",
    "multiprocessing",
    "platformdirs",
    "regex",
    "trafilatura",
    "xlsxwriter",
)


def loaded_by(module: str) -> set[str]:
    """Return which of HEAVY a fresh interpreter has loaded after importing `module`."""
    program = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    # A process that measures its coverage loads more.
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=bare, capture_output=True, text=True, check=True
    )
    return set(ran.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "annotator.app",
        "annotator.app.reading",
        "annotator.codec",
        "annotator.doctor",
        "annotator.domain",
        "annotator.exporters",
        "annotator.importers",
        "annotator.paths",
        "annotator.store",
        "annotator.suggest",
        "annotator.text",
    ],
)
def test_a_room_loads_no_heavy_library(module: str) -> None:
    assert loaded_by(module) == set()


def test_a_heavy_library_would_be_noticed() -> None:
    assert loaded_by("platformdirs") == {"platformdirs"}
