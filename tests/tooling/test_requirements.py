"""The lock files: every file has its hash, none says where it comes from, all that is asked for is there."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
LOCKS = ("runtime", "development")


def entries(lock: str) -> list[str]:
    """Return the entries of a lock file, each with its continuation lines joined to one."""
    text = (REQUIREMENTS / f"{lock}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """Return name -> version of a lock file; two versions of one name are joined, as markers part them."""
    found: dict[str, str] = {}
    for entry in entries(lock):
        name, version = entry.split()[0].split("==")
        found[name] = f"{found[name]} {version}" if name in found else version
    return found


def asked(file: str) -> set[str]:
    """Return the names in a file of loose requirements."""
    lines = (REQUIREMENTS / f"{file}.in").read_text(encoding="utf-8").splitlines()
    return {re.split(r"[<>=]", line)[0].lower() for line in lines if line and line[0] not in "#-"}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pinned_package_has_hashes(lock: str) -> None:
    without = [entry for entry in entries(lock) if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)]
    assert entries(lock)
    assert without == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_option_that_could_lead_to_one(lock: str) -> None:
    text = (REQUIREMENTS / f"{lock}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-", text.replace("    --hash=", ""), re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_what_is_asked_for_is_pinned(lock: str) -> None:
    assert asked(lock) <= set(pins(lock))


def test_development_runs_on_the_versions_that_people_run_on() -> None:
    development = pins("development")
    assert {name: development[name] for name in pins("runtime")} == pins("runtime")


def test_the_wheel_asks_for_what_the_lock_was_made_of() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (REQUIREMENTS / "runtime.in").read_text(encoding="utf-8").splitlines()
    assert set(project["dependencies"]) == {line for line in lines if line and not line.startswith("#")}
