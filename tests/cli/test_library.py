"""The library through the command line: what is there, what is found, its copies."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.calls import Desk, started

if TYPE_CHECKING:
    from pathlib import Path

HARBOUR_REVIEW = paths.resource("samples", "harbour.review.json")


@pytest.fixture
def harbour(desk: Desk) -> str:
    """Import the sample with its review."""
    return desk.imported(HARBOUR_REVIEW)


# --- Which library ---


def test_the_library_is_the_one_that_is_named(
    desk: Desk, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_LIBRARY", str(tmp_path / "other.annotator"))
    desk.done("import", ferry)
    assert desk.library.exists()
    assert desk.bare("list", "--json").json == []


def test_else_it_is_the_one_that_the_environment_names(
    desk: Desk, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_LIBRARY", str(desk.library))
    assert desk.bare("import", ferry).code == 0
    assert len(desk.done("list", "--json").json) == 1


def test_else_it_is_the_persons_own_which_is_made(desk: Desk, ferry: Path, at_home: Path) -> None:
    assert desk.bare("list", "--json").json == []
    assert desk.bare("import", ferry).code == 0
    assert [path.parent.name for path in at_home.rglob("library.annotator")] == ["annotator"]
    assert paths.default_library().exists()


@pytest.mark.parametrize(
    "call",
    [["list"], ["show", "a"], ["search", "a"], ["check"], ["backup", "b"], ["export", "a", "-o", "b.docx"]],
)
def test_a_named_library_is_not_made_by_a_call_that_reads(desk: Desk, call: list[str]) -> None:
    answer = desk.call(*call)
    assert (answer.code, answer.out) == (1, b"")
    assert answer.message == f"There is no file “{desk.library}”. Check the name and the folder.\n"
    assert not desk.library.exists()


def test_a_library_is_made_with_its_folders_by_a_call_that_writes(
    desk: Desk, ferry: Path, tmp_path: Path
) -> None:
    deep = tmp_path / "a" / "b" / "desk.annotator"
    assert desk.bare("--library", deep, "import", ferry).code == 0
    assert len(desk.bare("--library", deep, "list", "--json").json) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (b"no library", "it is no library of Annotator"),
        (b"SQLite format 3\0" + b"\xff" * 4_000, "it is no library of Annotator"),
        (None, "it is a folder"),
    ],
)
@pytest.mark.parametrize("call", [["list", "--json"], ["check"], ["backup", "b.annotator"]])
def test_what_is_no_library_is_not_read(
    desk: Desk, content: bytes | None, said: str, call: list[str]
) -> None:
    if content is None:
        desk.library.mkdir()
    else:
        desk.library.write_bytes(content)
    answer = desk.call(*call)
    assert (answer.code, answer.out) == (1, b"")
    assert f"“{desk.library}” cannot be opened as a library: {said}." in answer.message


@pytest.mark.parametrize("content", [b"no library", b"SQLite format 3\0" + b"\xff" * 4_000])
def test_what_is_no_library_is_not_written_to(desk: Desk, ferry: Path, content: bytes) -> None:
    desk.library.write_bytes(content)
    answer = desk.call("import", ferry)
    assert (answer.code, answer.out) == (1, b"")
    assert "cannot be opened as a library" in answer.message
    assert desk.library.read_bytes() == content


def test_the_database_of_another_program_is_left_alone(desk: Desk, ferry: Path) -> None:
    with closing(sqlite3.connect(desk.library)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.commit()
    before = desk.library.read_bytes()
    assert "it belongs to another program" in desk.call("import", ferry).message
    assert desk.library.read_bytes() == before


def test_a_library_that_somebody_writes_to_is_read_and_says_who_has_it(
    desk: Desk, ferry: Path, harbour: str
) -> None:
    from annotator.app.library import Library

    with Library.open(desk.library) as held:
        assert not held.read_only
        said = started("--library", desk.library, "import", ferry)
        assert (said.code, said.out) == (1, b"")
        assert f"The library “{desk.library}” is in use by process " in said.message
        assert started("--library", desk.library, "restore", HARBOUR_REVIEW).code == 1
        listed = started("--library", desk.library, "list", "--json")
        assert [row["id"] for row in listed.json] == [harbour]
    assert len(desk.done("list", "--json").json) == 1


def test_a_library_of_a_newer_version_is_read_and_not_written_to(
    desk: Desk, ferry: Path, harbour: str
) -> None:
    with closing(sqlite3.connect(desk.library)) as newer:
        newer.execute("PRAGMA user_version = 999")
    answer = desk.call("import", ferry)
    assert answer.code == 1
    assert "open for reading only: a newer version of Annotator wrote it" in answer.message
    assert [row["id"] for row in desk.done("list", "--json").json] == [harbour]


# --- What is there ---


def test_the_list_is_an_array_of_these_fields(desk: Desk, harbour: str) -> None:
    (row,) = desk.done("list", "--json").json
    assert 0 < row.pop("coverage") < 1
    assert row == {
        "id": harbour,
        "title": "Port of Brennhaven reopens after worst storm in half a century",
        "agency": "NVA",
        "published": "2024-10-10",
        "claims": 28,
        "checked": 24,
    }


def test_the_list_has_a_line_for_each_article(desk: Desk, harbour: str, ferry: Path) -> None:
    other = desk.imported(ferry)
    assert desk.done("list").text.splitlines() == [
        f"{other}  0/0 checked  -  Ferry to Aldra halted",
        f"{harbour}  24/28 checked  NVA  Port of Brennhaven reopens after worst storm in half a century",
    ]


@pytest.mark.usefixtures("harbour")
def test_words_are_found_in_articles_claims_and_sources(desk: Desk) -> None:
    hits = desk.done("search", "Brennhaven", "--json").json
    assert {hit["kind"] for hit in hits} == {"article", "claim", "source"}
    assert all(hit.keys() == {"kind", "key", "article", "title", "snippet"} for hit in hits)
    assert desk.done("search", "reopens", "after").text.startswith(("article  ", "claim  "))


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize("words", ["nowhere", '"', "*", "(", "'); DROP TABLE article; --", "\ud800"])
def test_any_words_may_be_looked_for(desk: Desk, words: str) -> None:
    assert desk.done("search", words, "--json").json == []
    assert desk.done("search", words).text == ""


def test_a_hit_without_its_place_is_a_line_too(
    desk: Desk, harbour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.app import queries

    hit = queries.Hit("article", harbour, None, "Port", "")
    monkeypatch.setattr(queries, "search", lambda _library, *, words: (hit,) if words == "port" else ())
    assert desk.done("search", "port").text == "article  Port\n"


def test_no_word_of_an_article_steers_the_terminal(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "steer.review.json"
    path.write_text(
        '{"format": "annotator-review", "version": 1,'
        ' "article": {"title": "Red\\u001b[31m\\ntitle", "text": "Some words."}}',
        encoding="utf-8",
    )
    key = desk.imported(path)
    assert desk.done("list").text == f"{key}  0/0 checked  -  Red�[31m title\n"
    assert desk.done("show", key).text == "Red�[31m title\n\n"
    assert desk.done("list", "--json").json[0]["title"] == "Red\x1b[31m\ntitle"


# --- Care ---


@pytest.mark.usefixtures("harbour")
def test_a_sound_library_is_sound(desk: Desk) -> None:
    said = desk.done("check")
    assert (said.text, said.message) == ("", "The library is sound.\n")


@pytest.mark.usefixtures("harbour")
def test_each_fault_of_a_library_is_a_line(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.library)) as connection:
        connection.execute("UPDATE text SET body = replace(body, 'Brennhaven', 'Brunnhaven')")
        connection.commit()
    said = desk.call("check")
    assert said.code == 1
    lines = said.text.splitlines()
    assert any(line.startswith("The text ") and line.endswith(" is not what it was.") for line in lines)
    assert said.message == "The library has faults: restore a backup.\n"


def test_a_copy_is_a_library_of_its_own(desk: Desk, harbour: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    said = desk.done("backup", copy)
    assert (said.text, said.message) == ("", f"Copied and checked: {copy}\n")
    shown = desk.done("show", harbour, "--json").out
    assert desk.bare("--library", copy, "show", harbour, "--json").out == shown


def test_a_copy_comes_back_and_what_was_there_is_kept(
    desk: Desk, harbour: str, ferry: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.annotator"
    desk.done("backup", copy)
    later = desk.imported(ferry)
    said = desk.done("restore", copy)
    assert said.message.startswith(f"Restored: {desk.library} (what was there lies in ")
    assert [row["id"] for row in desk.done("list", "--json").json] == [harbour]
    (aside,) = tmp_path.glob("*.before-restore-*[0-9]")
    kept = desk.bare("--library", aside, "list", "--json").json
    assert [row["id"] for row in kept] == [later, harbour]


def test_a_copy_comes_back_on_a_bare_machine(desk: Desk, harbour: str, tmp_path: Path) -> None:
    bare = tmp_path / "new" / "machine" / "desk.annotator"
    said = desk.bare("--library", bare, "restore", desk.library)
    assert (said.code, said.message) == (0, f"Restored: {bare}\n")
    assert [row["id"] for row in desk.bare("--library", bare, "list", "--json").json] == [harbour]


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize("call", ["backup", "restore"])
def test_a_library_is_not_its_own_copy(desk: Desk, call: str) -> None:
    before = desk.rows()
    answer = desk.call(call, desk.library)
    assert answer.code == 1
    assert "it is the library itself" in answer.message
    assert desk.rows() == before


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize("name", ["missing/copy.annotator", "ferry.txt", "."])
def test_a_copy_takes_the_place_of_nothing_else(desk: Desk, ferry: Path, name: str) -> None:
    before = ferry.read_bytes()
    answer = desk.call("backup", ferry.parent / name)
    assert answer.code == 1
    assert "cannot be written" in answer.message
    assert ferry.read_bytes() == before


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize(
    ("name", "said"), [("missing", "There is no file"), ("ferry.txt", "no library"), (".", "a folder")]
)
def test_only_a_library_comes_back(desk: Desk, ferry: Path, name: str, said: str) -> None:
    before = desk.rows()
    answer = desk.call("restore", ferry.parent / name)
    assert answer.code == 1
    assert said in answer.message
    assert desk.rows() == before


@pytest.mark.usefixtures("harbour")
@pytest.mark.skipif(sys.platform == "win32", reason="folders have no mode there")
@pytest.mark.parametrize("place", ["new", "old"])
def test_a_copy_comes_back_only_where_something_may_be_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    from annotator.store import holder

    def refuse(_path: Path) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(holder, "take", refuse)
    to = desk.library if place == "old" else tmp_path / "new.annotator"
    answer = desk.bare("--library", to, "restore", _copy(desk, tmp_path))
    assert answer.code == 1
    assert f"“{to}” cannot be written: its folder may not be written to." in answer.message


def _copy(desk: Desk, folder: Path) -> Path:
    copy = folder / "copy.annotator"
    copy.write_bytes(desk.library.read_bytes())
    return copy
