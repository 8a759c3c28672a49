"""What must not stand anywhere in the tree."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BINARY = {".pyc", ".png", ".ico", ".icns", ".docx", ".odt", ".pdf", ".epub", ".db", ".annotator", ".bin"}

# Up to Python 3.11.4, which Debian 12 is older than, `re` loses its place behind such a group (gh-106052).
POSSESSIVE = re.compile(r"\)(?:[*+?]|\{+[\d,]*\}+)\+|\(\?>")
MACHINE = re.compile(r"(?<![\w.])/(?:root|work|farm|home|Users)/\w")
REGISTRY = re.compile(r"pythonhosted|pypi\.org|deb\.debian|registry\.npm")
RICH_TEXT = re.compile(r"\b(?:set|insert)Html\(|\bRichText\b|\bsetDefaultStyleSheet\(")


def tracked() -> list[Path]:
    """Return the text files that git keeps, or, where git does not answer, those of the source folders."""
    git = shutil.which("git")
    listed = git and subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed and listed.returncode == 0:
        files = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        files = [file for folder in ("annotator", "tests", "script") for file in (ROOT / folder).rglob("*")]
    # This file alone must name what it looks for.
    return [file for file in files if file.is_file() and file.suffix not in BINARY and file != Path(__file__)]


def found(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    """Return `file:line: words` for each place where the pattern stands."""
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_knows_a_machine_it_was_made_on() -> None:
    assert tracked()
    assert found(MACHINE, tracked()) == []


def test_no_file_names_a_registry() -> None:
    assert found(REGISTRY, tracked()) == []


def test_foreign_text_is_never_shown_as_rich_text() -> None:
    source = [
        file for file in tracked() if file.suffix == ".py" and "annotator" in file.relative_to(ROOT).parts[:1]
    ]
    assert source
    assert found(RICH_TEXT, source) == []


def test_no_pattern_has_a_group_that_the_oldest_python_loses_its_place_in() -> None:
    source = [file for file in tracked() if file.is_relative_to(ROOT / "annotator") and file.suffix == ".py"]
    assert source
    assert found(POSSESSIVE, source) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (POSSESSIVE, 'WORDS = re.compile(r"(?:a|b)*+c")'),
        (POSSESSIVE, 'WORDS = re.compile(r"(?>a|b)c")'),
        (POSSESSIVE, 'WORDS = re.compile(rf"(?:a|b){{2}}+c")'),
        (MACHINE, "cd /home/nora/annotator"),
        (REGISTRY, "index = https://files.pythonhosted.org/simple"),
        (RICH_TEXT, "label.setHtml(claim.text)"),
        (RICH_TEXT, "label.setTextFormat(Qt.TextFormat.RichText)"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def imports(file: Path) -> set[str]:
    """Return the top-level names of all modules that a file imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("module", ["domain", "doctor.py", "paths.py"])
def test_the_ground_floor_needs_the_standard_library_alone(module: str) -> None:
    place = ROOT / "annotator" / module
    files = list(place.rglob("*.py")) if place.is_dir() else [place]
    foreign = set().union(*map(imports, files)) - sys.stdlib_module_names - {"annotator"}
    # paths loads it inside its functions, after the window is asked for.
    assert foreign <= ({"platformdirs"} if module == "paths.py" else set())
