"""Reports of bugs say where, and quote nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import __version__, paths
from annotator.app import crashes

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def failing() -> BaseException:
    """Return an error that came of another, both with foreign words in them."""
    try:
        fail()
    except KeyError as error:
        return error
    raise AssertionError("it did not fail")


def fail() -> None:
    """Raise an error that came of another."""
    try:
        int("the words of an article")
    except ValueError as error:
        raise KeyError("more of its words") from error


def test_a_report_names_errors_and_places_and_quotes_nothing() -> None:
    said = crashes.report(failing())
    assert said.startswith(f"Annotator {__version__}, Python ")
    assert said.index("ValueError") < said.index("KeyError")
    assert said.count('test_crashes.py", line ') == 3
    assert "words" not in said


def test_a_report_is_kept_among_the_logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "logs", lambda: tmp_path / "logs")
    kept = crashes.keep(failing())
    assert kept is not None
    assert kept.parent == tmp_path / "logs"
    assert kept.read_text(encoding="utf-8") == crashes.report(failing())
    other = crashes.keep(failing())
    assert other != kept


def test_a_report_that_cannot_be_kept_is_no_second_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logs").touch()
    monkeypatch.setattr(paths, "logs", lambda: tmp_path / "logs" / "deeper")
    assert crashes.keep(failing()) is None
