"""Wrong usage ends with code 2 and says what is right; help and version go to standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import __version__
from annotator.cli.entry import first_word
from annotator.cli.rows import COMMANDS, VALUED
from tests.calls import ROOT, Desk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["frobnicate"], "There is no call “frobnicate”, and no file of that name."),
        (["exprot", "a1"], "Is “export” meant?"),
        (["list", "--nope"], "unrecognized arguments: --nope"),
        (["list", "--jso"], "unrecognized arguments: --jso"),
        (["import"], "the following arguments are required: PATH"),
        (["review", "a.txt"], "the following arguments are required: -o/--output"),
        (["review", "a.txt", "-o", "b.docx", "--document", "all"], "invalid choice: 'all'"),
        (["--library"], "argument --library: expected one argument"),
        (["--reviewer", "Ada Brandt", "list"], 'a reviewer is written "Name <initials>"'),
        (["--reviewer", "<AB>", "list"], 'a reviewer is written "Name <initials>"'),
    ],
)
def test_wrong_usage_is_named(desk: Desk, words: list[str], said: str) -> None:
    answer = desk.bare(*words)
    assert (answer.code, answer.out) == (2, b"")
    assert said in answer.message
    assert "“annotator --help” lists the calls." in answer.message


def test_a_call_that_is_none_hears_which_there_are(desk: Desk) -> None:
    message = desk.bare("frobnicate").message
    assert all(command.name in message for command in COMMANDS)


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["list", "--help"], ["a.txt", "--help"]])
def test_help_goes_to_standard_output(desk: Desk, words: list[str]) -> None:
    answer = desk.bare(*words)
    assert (answer.code, answer.err) == (0, b"")
    assert answer.text.startswith("usage: annotator")


def test_help_lists_every_call(desk: Desk) -> None:
    listed = desk.bare("--help").text
    assert all(f"    {command.name} " in listed for command in COMMANDS)


@pytest.mark.parametrize("words", [["--version"], ["list", "--version"], ["a.txt", "--version"]])
def test_the_version_is_told(desk: Desk, words: list[str]) -> None:
    assert desk.bare(*words).text == f"Annotator {__version__}\n"


def test_the_manual_names_every_call_and_every_option_that_calls_share() -> None:
    page = (ROOT / "docs" / "manual" / "command-line.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"| `annotator {command.name}" in page
    for option in (*VALUED, "--json", "--include-withheld", "--with-suggestions", "--to", "--document"):
        assert f"`{option}" in page


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ([], None),
        (["list"], "list"),
        (["--library", "import", "list"], "list"),
        (["--reviewer", "Ada <AB>", "--library", "a b", "list", "--json"], "list"),
        (["--library=import", "list"], "list"),
        (["--exit-after-first-paint"], None),
        (["--", "list"], None),
        (["--library"], None),
    ],
)
def test_the_call_is_the_first_word_that_belongs_to_no_option(given: list[str], word: str | None) -> None:
    assert first_word(given) == word


def test_the_options_of_every_call_may_stand_on_either_side(desk: Desk, ferry: Path) -> None:
    desk.done("import", ferry)
    before = desk.bare("--library", desk.library, "--reviewer", "Ada Brandt <AB>", "list", "--json")
    after = desk.bare("list", "--json", "--reviewer", "Ada Brandt <AB>", "--library", desk.library)
    assert before.json == after.json
    assert len(before.json) == 1
