"""What goes out, whatever reads it: a closed pipe, a terminal that speaks no UTF-8, a full disk, Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from annotator import cli, paths
from annotator.cli import output
from tests.calls import Desk, command, started, surroundings

if TYPE_CHECKING:
    from pathlib import Path

SOUK = paths.resource("samples", "souk.ar.review.json")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and devices are others there")


@pytest.fixture
def souk(desk: Desk) -> str:
    """Import the Arabic sample."""
    return desk.imported(SOUK)


def test_json_is_utf_8_whatever_the_terminal_speaks(desk: Desk, souk: str) -> None:
    said = started("--library", desk.library, "list", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert said.code == 0
    assert said.json == desk.done("list", "--json").json
    shown = started("--library", desk.library, "show", souk, "--json", PYTHONIOENCODING="latin-1")
    assert shown.out == desk.done("show", souk, "--json").out


def test_lines_and_messages_are_in_what_the_terminal_speaks(desk: Desk, souk: str) -> None:
    said = started("--library", desk.library, "list", PYTHONIOENCODING="ascii")
    assert said.code == 0
    assert said.out.startswith(souk.encode())
    assert b"\\u062d\\u0631\\u064a\\u0642" in said.out
    refused = started("--library", desk.library, "show", "“x”", PYTHONIOENCODING="ascii")
    assert refused.code == 1
    assert refused.err.isascii()


@POSIX
def test_a_reader_that_leaves_early_ends_the_call_quietly(desk: Desk) -> None:
    desk.imported(paths.resource("samples", "harbour.review.json"))
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        ran = subprocess.run(
            command("--library", desk.library, "list", "--json"),
            env=surroundings(),
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (1, b"")


@POSIX
def test_help_for_a_reader_that_has_left_is_no_fault() -> None:
    ran = subprocess.run(
        ["sh", "-c", '"$@" | true', "sh", *command("--help")],
        env=surroundings(),
        capture_output=True,
        check=False,
    )
    assert ran.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device here")  # noqa: PTH110 - as short as the name
@pytest.mark.usefixtures("souk")
@pytest.mark.parametrize("call", [["list"], ["list", "--json"], ["show", "{souk}", "--json"]])
def test_output_that_cannot_be_kept_is_told(desk: Desk, souk: str, call: list[str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        ran = subprocess.run(
            command("--library", desk.library, *(word.format(souk=souk) for word in call)),
            env=surroundings(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr.decode().startswith("“standard output” cannot be written: No space left on device.")
    assert b"Traceback" not in ran.stderr
    assert b"Exception ignored" not in ran.stderr


@POSIX
def test_messages_that_nobody_hears_change_nothing(desk: Desk, ferry: Path) -> None:
    ran = subprocess.run(
        ["sh", "-c", '"$@" 2>&-', "sh", *command("--library", desk.library, "import", ferry, "nothing.txt")],
        env=surroundings(),
        stdout=subprocess.PIPE,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stdout.endswith(f"  {ferry}\n".encode())
    assert len(desk.done("list", "--json").json) == 1


def test_a_program_without_a_console_says_nothing(
    desk: Desk, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    codes = [
        cli.main(["--library", str(desk.library), *words])
        for words in (["import", str(ferry)], ["list", "--json"], ["show", "nothing"])
    ]
    monkeypatch.undo()
    assert codes == [0, 0, 1]


def test_a_stream_of_text_alone_is_no_hindrance(
    desk: Desk, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.imported(ferry)
    shell = StringIO()
    monkeypatch.setattr(sys, "stdout", shell)
    assert cli.main(["--library", str(desk.library), "list", "--json"]) == 0
    assert "Ferry to Aldra halted" in shell.getvalue()


def test_standard_input_is_never_read(desk: Desk, ferry: Path) -> None:
    process = subprocess.Popen(
        command("--library", desk.library, "import", ferry, "--json"),
        env=surroundings(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:  # whose standard input stays open and empty while it works
        assert process.wait(timeout=50) == 0


def heed_ctrl_c() -> None:
    """Let a call hear Ctrl+C also where the tests run in the background, whose children ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@POSIX
def test_ctrl_c_ends_a_call_quietly_with_130(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(
            f"Story {number}\n\nThe quay was shut.\n" * 40, encoding="utf-8"
        )
    # What measures coverage holds a lock of its own, which an interrupt inside it leaves taken for good.
    bare = {name: value for name, value in surroundings().items() if not name.startswith("COVERAGE_")}
    process = subprocess.Popen(
        command("--library", desk.library, "import", folder),
        env={**bare, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_ctrl_c,  # noqa: PLW1509 - no other thread of this test runs while it forks
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, messages = process.communicate(timeout=50)
    assert process.returncode == 130
    assert b"Traceback" not in messages
    told = (first + rest).decode().splitlines()
    held = desk.done("list", "--json").json
    assert {line.split()[0] for line in told} <= {row["id"] for row in held}
    assert 0 < len(held) < 400
    assert desk.done("check").code == 0


def test_a_bug_is_told_in_a_sentence_with_a_report_that_quotes_nothing(
    desk: Desk, ferry: Path, at_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.app import queries

    def fail(_library: object) -> None:
        raise ZeroDivisionError("words of an article")

    desk.imported(ferry)
    monkeypatch.setattr(queries, "articles", fail)
    said = desk.call("list")
    assert said.code == 1
    assert said.message.startswith(
        "Something went wrong in Annotator itself (ZeroDivisionError: words of an article)."
    )
    (report,) = at_home.rglob("crash-*.txt")
    assert str(report) in said.message
    assert "words of an article" not in report.read_text(encoding="utf-8")
    assert "in list_articles" in report.read_text(encoding="utf-8")


def test_a_bug_is_told_also_where_no_report_can_be_kept(
    desk: Desk, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.app import queries

    desk.imported(ferry)
    monkeypatch.setattr(queries, "articles", None)
    monkeypatch.setattr(paths, "logs", lambda: ferry / "logs")
    message = desk.call("list").message
    assert message.endswith("is not callable).\n")
    assert not list(tmp_path.rglob("crash-*"))


def test_what_a_stream_lacks_is_not_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", StringIO())
    output.set_up()
    output.line("a\tb\nc\x1b")
    assert isinstance(sys.stdout, StringIO)
    assert sys.stdout.getvalue() == "a b c�\n"
