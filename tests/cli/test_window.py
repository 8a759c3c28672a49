"""The call without a name: what stands in the way of a window is told before Qt is asked."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any

import pytest

from annotator import doctor, paths
from annotator.doctor import Finding, State
from tests.calls import Desk, started

if TYPE_CHECKING:
    from pathlib import Path

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there may a display be missing")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Note with what a window would be opened."""
    from annotator.ui import start

    calls: list[dict[str, Any]] = []

    def run(path: Path, files: list[Path], **more: object) -> int:
        calls.append({"library": path, "files": files, **more})
        return 0

    monkeypatch.setattr(start, "run", run)
    monkeypatch.setattr(doctor, "diagnose", lambda: ())
    monkeypatch.setattr(doctor, "display_fault", lambda: "")
    return calls


def test_no_word_opens_the_window_on_the_persons_library(desk: Desk, opened: list[dict[str, Any]]) -> None:
    assert desk.bare().code == 0
    assert opened == [
        {
            "library": paths.default_library(),
            "files": [],
            "reviewer": None,
            "exit_after_first_paint": False,
        }
    ]


def test_options_alone_open_the_window(desk: Desk, opened: list[dict[str, Any]]) -> None:
    assert desk.call("--reviewer", "Ada Brandt <AB>", "--exit-after-first-paint").code == 0
    assert opened == [
        {
            "library": desk.library,
            "files": [],
            "reviewer": ("Ada Brandt", "AB"),
            "exit_after_first_paint": True,
        }
    ]


def test_files_open_the_window_and_are_handed_to_it(
    desk: Desk, ferry: Path, opened: list[dict[str, Any]]
) -> None:
    assert desk.bare(ferry, ferry).code == 0
    assert opened[0]["files"] == [ferry, ferry]


def test_a_file_that_is_called_like_a_call_is_opened_after_two_dashes(
    desk: Desk, tmp_path: Path, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").write_text("A story.", encoding="utf-8")
    assert desk.bare("--", "list").code == 0
    assert [str(path) for path in opened[0]["files"]] == ["list"]


@pytest.mark.parametrize("words", [["gone.txt"], ["folder/gone"], ["{ferry}", "gone"], ["--", "gone"]])
def test_a_file_that_is_not_there_opens_no_window(
    desk: Desk, ferry: Path, opened: list[dict[str, Any]], words: list[str]
) -> None:
    said = desk.bare(*(word.format(ferry=ferry) for word in words))
    assert (said.code, said.out, opened) == (1, b"", [])
    assert "There is no file “" in said.message


def test_a_word_that_is_no_call_and_no_file_opens_no_window(desk: Desk, opened: list[dict[str, Any]]) -> None:
    assert (desk.bare("frobnicate").code, opened) == (2, [])


def test_a_file_in_a_folder_that_may_not_be_looked_into_is_left_to_the_reader(
    desk: Desk, ferry: Path, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, **_: object) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(ferry), "exists", refuse)
    assert desk.call(ferry).code == 0
    assert opened[0]["files"] == [ferry]


def test_what_qt_lacks_is_told_with_the_command_that_installs_it(
    desk: Desk, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Finding("libxcb-cursor.so.0", State.MISSING, "cannot be loaded", "libxcb-cursor0")
    monkeypatch.setattr(doctor, "diagnose", lambda *_: (lacking,))
    said = desk.bare()
    assert (said.code, said.out, opened) == (1, b"", [])
    assert "missing  libxcb-cursor.so.0: cannot be loaded" in said.message


def test_the_doctor_tells_on_standard_output(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "diagnose", lambda *_: (Finding("Python", State.FINE, "3.11"),))
    said = desk.bare("doctor")
    assert (said.code, said.text, said.err) == (0, "ok       Python: 3.11\n", b"")


@LINUX
@pytest.mark.parametrize("words", [[], ["{ferry}"]])
def test_without_a_display_the_call_says_what_works_without_one(ferry: Path, words: list[str]) -> None:
    said = started(*(word.format(ferry=ferry) for word in words))
    assert (said.code, said.out) == (1, b"")
    assert said.message.startswith("No window can be opened: there is no display here.")
    assert "“annotator review FILE -o OUT.docx”" in said.message


@LINUX
def test_a_display_that_does_not_answer_is_told(ferry: Path) -> None:
    said = started(ferry, DISPLAY=":65000")
    assert (said.code, said.out) == (1, b"")
    assert said.message.startswith("No window can be opened: the display “:65000” does not answer.")


@LINUX
@pytest.mark.parametrize(
    ("environment", "fault"),
    [
        ({}, "there is no display here"),
        ({"DISPLAY": ""}, "there is no display here"),
        ({"QT_QPA_PLATFORM": "offscreen"}, ""),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ""),
        ({"DISPLAY": ":65000", "WAYLAND_DISPLAY": "wayland-0"}, ""),
        ({"DISPLAY": ":65000", "QT_QPA_PLATFORM": "offscreen"}, ""),
        ({"DISPLAY": ":65000", "QT_QPA_PLATFORM": "xcb"}, "the display “:65000” does not answer"),
    ],
)
def test_a_display_is_looked_for_where_qt_does(environment: dict[str, str], fault: str) -> None:
    assert doctor.display_fault(environment) == fault


def test_other_systems_always_have_a_display() -> None:
    assert doctor.display_fault({}, "win32") == doctor.display_fault({}, "darwin") == ""


def test_a_machine_without_the_library_that_asks_is_left_to_the_doctor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def lack(_name: str) -> None:
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", lack)
    assert doctor.display_fault({"DISPLAY": ":65000"}, "linux") == ""


def test_a_window_paints_an_article_and_ends(desk: Desk, ferry: Path) -> None:
    said = started(
        "--library",
        desk.library,
        "--reviewer",
        "Ada Brandt <AB>",
        "--exit-after-first-paint",
        ferry,
        QT_QPA_PLATFORM="offscreen",
    )
    assert said.code == 0, said.message
    assert [row["title"] for row in desk.done("list", "--json").json] == ["Ferry to Aldra halted"]


def test_a_library_that_is_none_opens_no_window(desk: Desk) -> None:
    desk.library.write_bytes(b"no library")
    said = started("--library", desk.library, QT_QPA_PLATFORM="offscreen")
    assert (said.code, said.out) == (1, b"")
    assert "cannot be opened as a library" in said.message
