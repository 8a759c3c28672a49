"""`python -m annotator`, and the entry of the bundle."""

from __future__ import annotations

import runpy
import sys
from unittest.mock import Mock

import pytest

from annotator import __version__


@pytest.mark.parametrize("frozen", [False, True])
def test_the_program_is_a_module_and_a_bundle(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, frozen: bool
) -> None:
    serve = Mock()
    monkeypatch.setattr("multiprocessing.freeze_support", serve)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "argv", ["annotator", "--version"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("annotator", run_name="__main__")
    assert end.value.code == 0
    assert capsys.readouterr().out == f"Annotator {__version__}\n"
    # In a bundle this program is also what a worker process starts.
    assert serve.called is frozen


def test_a_worker_that_imports_the_program_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator", "--version"])
    assert runpy.run_module("annotator.__main__", run_name="__mp_main__")["__name__"] == "__mp_main__"


def test_the_doctor_can_be_asked_before_anything_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["doctor", "--for", "windowless", "--packages"])
    monkeypatch.delitem(sys.modules, "annotator.doctor", raising=False)
    with pytest.raises(SystemExit) as end:
        runpy.run_module("annotator.doctor", run_name="__main__")
    assert end.value.code == 0
    assert all(line.startswith("lib") for line in capsys.readouterr().out.splitlines())
