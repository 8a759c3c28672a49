"""The set-up: what is up to date is left alone, what is not is noticed, and what cannot be done is said."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sh of its own")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a source tree that has the scripts and what they read, and no environment."""
    folder = tmp_path / "annotator tree"
    for part in ("script", "requirements", "resources/data", "annotator"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def sh(tree: Path, words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run a line of sh in the tree, with the functions of environment.sh."""
    line = f"set -eu; root=$PWD; . script/environment.sh; {words}"
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=tree,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def is_fresh(tree: Path) -> bool:
    return sh(tree, "fresh runtime requirements/runtime.txt").returncode == 0


def test_a_stage_is_not_done_before_it_was_stamped(tree: Path) -> None:
    assert not is_fresh(tree)
    assert sh(tree, "stamp runtime requirements/runtime.txt").returncode == 0
    assert is_fresh(tree)


def test_a_changed_lock_file_is_noticed(tree: Path) -> None:
    sh(tree, "stamp runtime requirements/runtime.txt")
    lock = tree / "requirements" / "runtime.txt"
    lock.write_text(lock.read_text(encoding="utf-8").replace("sha256:0", "sha256:1"), encoding="utf-8")
    assert not is_fresh(tree)


def test_a_tree_that_was_moved_needs_a_new_environment(tree: Path) -> None:
    sh(tree, "stamp runtime requirements/runtime.txt")
    assert not is_fresh(tree.rename(tree.with_name("moved")))


def test_an_environment_that_is_up_to_date_is_left_alone(tree: Path) -> None:
    sh(tree, "stamp runtime requirements/runtime.txt")
    before = sorted(tree.rglob("*"))
    ran = sh(tree, "script/bootstrap --no-window")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert sorted(tree.rglob("*")) == before


def test_without_a_python_that_suits_the_set_up_says_what_to_install(tree: Path, tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("cksum", "dirname", "id", "sh", "uname"):
        (tools / name).symlink_to(shutil.which(name) or "")
    (tools / "python3").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tools / "python3").chmod(0o755)
    ran = sh(tree, "script/bootstrap --no-window", PATH=str(tools))
    assert ran.returncode == 1
    assert "sudo apt-get install python3 python3-venv" in ran.stderr
    assert not (tree / ".venv").exists()


@pytest.mark.parametrize(
    ("command", "said"),
    [("bootstrap --everything", "usage: script/bootstrap"), ("test nonsense", "no stage 'nonsense'")],
)
def test_a_word_that_is_not_known_is_named(tree: Path, command: str, said: str) -> None:
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")  # compiles the languages without a word
    python.chmod(0o755)
    sh(tree, "stamp development requirements/development.txt")
    sh(tree, "stamp windowless resources/data/system-libraries.txt")
    ran = sh(tree, f"script/{command}")
    assert ran.returncode == 1
    assert said in ran.stderr
