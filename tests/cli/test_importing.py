"""Articles come in through the command line: one result a file."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.libraries import FERRY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk


def test_a_file_becomes_an_article_and_says_its_id(desk: Desk, ferry: Path) -> None:
    said = desk.done("import", ferry)
    (row,) = desk.done("list", "--json").json
    assert said.text == f"{row['id']}  {ferry}\n"
    assert row["title"] == "Ferry to Aldra halted"


def test_each_file_has_one_result_as_json(desk: Desk, ferry: Path, tmp_path: Path) -> None:
    crlf, gone = tmp_path / "crlf.txt", tmp_path / "gone.txt"
    crlf.write_bytes(b"Quay shut\r\n\r\nThe quay stayed shut.\r\n")
    said = desk.call("import", ferry, gone, crlf, "--json")
    ids = {row["title"]: row["id"] for row in desk.done("list", "--json").json}
    assert said.code == 1
    assert said.json == [
        {"path": str(ferry), "id": ids["Ferry to Aldra halted"], "warnings": []},
        {"path": str(gone), "refused": f"There is no file “{gone}”. Check the name and the folder."},
        {
            "path": str(crlf),
            "id": ids["Quay shut"],
            "warnings": ["Windows line ends (CR LF) became plain line ends: 3."],
        },
    ]
    assert f"refused  {gone}: There is no file" in said.message
    assert f"{crlf}: Windows line ends" in said.message


def test_a_refused_file_does_not_stop_the_others(desk: Desk, ferry: Path, tmp_path: Path) -> None:
    empty = tmp_path / "a-empty.txt"
    empty.touch()
    said = desk.call("import", empty, ferry)
    assert said.code == 1
    assert said.text.endswith(f"  {ferry}\n")
    assert said.text.count("\n") == 1
    assert "holds no text" in said.message


def test_a_text_that_is_there_already_keeps_its_id(desk: Desk, ferry: Path) -> None:
    first, again = desk.imported(ferry), desk.done("import", ferry, "--json").json
    assert again == [
        {"path": str(ferry), "id": first, "warnings": ["This article was in the library already."]}
    ]
    assert len(desk.done("list", "--json").json) == 1


def test_a_folder_is_read_with_its_folders_but_not_what_is_hidden(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name in ("b.txt", "a/c.txt", ".hidden.txt", ".git/d.txt", "a/~$c.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The story of {name}\n", encoding="utf-8")
    said = desk.done("import", folder, "--json")
    assert [result["path"] for result in said.json] == [str(folder / "a" / "c.txt"), str(folder / "b.txt")]


def test_a_hidden_file_that_is_named_is_read(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / ".story.txt"
    path.write_text(FERRY, encoding="utf-8")
    assert desk.done("import", path, "--json").json[0]["id"]


def test_a_folder_may_hold_nothing(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    said = desk.done("import", folder, "--json")
    assert (said.json, said.message) == ([], "There are no files in there.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that not everybody has")
def test_links_to_folders_are_not_followed_and_broken_ones_are_told(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "round").symlink_to(folder)
    (folder / "gone.txt").symlink_to(tmp_path / "nothing")
    said = desk.call("import", folder, "--json")
    assert said.code == 1
    assert [result["path"] for result in said.json] == [str(folder / "gone.txt")]
    assert said.json[0]["refused"].startswith("There is no file")


def test_a_folder_that_cannot_be_listed_is_a_refusal(
    desk: Desk, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(ferry), "iterdir", refuse)
    said = desk.call("import", ferry.parent, ferry, "--json")
    assert said.code == 1
    refused, taken = said.json
    assert refused["path"] == str(ferry.parent)
    assert "cannot be read: Permission denied" in refused["refused"]
    assert taken["id"]


def test_a_review_file_brings_its_article_and_its_claims(desk: Desk) -> None:
    desk.imported(paths.resource("samples", "harbour.review.json"))
    (row,) = desk.done("list", "--json").json
    assert (row["title"], row["claims"]) == (
        "Port of Brennhaven reopens after worst storm in half a century",
        28,
    )


def test_whoever_is_named_is_at_work(desk: Desk, ferry: Path) -> None:
    desk.done("--reviewer", "Ada Brandt <AB>", "import", ferry)
    from annotator.app import queries
    from annotator.app.library import Library

    with Library.open(desk.library, read_only=True) as library:
        assert library.reviewer is not None
        assert (library.reviewer.name, library.reviewer.initials) == ("Ada Brandt", "AB")
        newest, *_ = queries.steps(library)
    assert newest.by == library.reviewer.id


def test_the_bytes_of_a_file_are_kept_with_the_importer_that_read_them(desk: Desk, ferry: Path) -> None:
    from annotator.app import queries
    from annotator.app.library import Library

    key = desk.imported(ferry)
    with Library.open(desk.library, read_only=True) as library:
        article = queries.article(library, queries.resolve_article(library, key))
        assert article.importer == "text"
        assert queries.file_bytes(library, article.original.sha256) == ferry.read_bytes()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are Unicode there")
def test_a_name_that_is_no_unicode_is_read_and_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(FERRY, encoding="utf-8")
    said = desk.done("import", path, "--json")
    assert json.loads(said.out)[0]["path"] == str(path)
    assert b"caf\\udce9.txt" in said.out
    assert b"caf\\udce9.txt" in desk.done("import", path).out
    shown = desk.done("show", "Ferry to Aldra halted", "--json")
    assert b"caf" in shown.out
