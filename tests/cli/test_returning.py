"""A Word file that came back, through the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.returned_files import Edited
from tests.word_files import a_docx, paragraph

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk

HARBOUR = paths.resource("samples", "harbour.txt")
HARBOUR_REVIEW = paths.resource("samples", "harbour.review.json")


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Path:
    """Export the checking copy of the harbour's review."""
    article = desk.imported(HARBOUR)
    desk.done("annotate", article, HARBOUR_REVIEW)
    path = tmp_path / "harbour.docx"
    desk.done("export", article, "-o", path, "--document", "checking")
    return path


@pytest.fixture
def answered(exported: Path, tmp_path: Path) -> Path:
    """Answer the first comment, and delete the second."""
    file = Edited(exported.read_bytes())
    first, second = file.paras()[:2]
    path = tmp_path / "back.docx"
    path.write_bytes(file.reply(first, "Says who?").delete_comment(second).saved())
    return path


def test_each_change_is_listed_with_how_it_was_matched(desk: Desk, answered: Path) -> None:
    said = desk.done("read-back", answered)
    assert "reply by Rhea Olin (by the comment that it answers): " in said.text
    assert "Says who?" in said.text
    assert "Nothing was taken" in said.message


def test_all_takes_what_deletes_nothing_and_the_second_time_nothing(desk: Desk, answered: Path) -> None:
    data = desk.done("read-back", answered, "--apply", "all", "--json").json
    told = {(one["kind"], one["deletes"], one["applied"]) for one in data["changes"]}
    assert told == {("reply", False, True), ("remove_claim", True, False)}
    rows = desk.rows()
    again = desk.done("read-back", answered, "--apply", "all")
    assert "done" in again.text
    assert desk.rows() == rows


def test_a_deletion_is_taken_by_its_key_alone(desk: Desk, answered: Path) -> None:
    data = desk.done("read-back", answered, "--json").json
    (key,) = (one["key"] for one in data["changes"] if one["deletes"])
    assert f"{key}  taken" in desk.done("read-back", answered, "--apply", key).text


def test_keys_and_all_together_are_wrong_usage(desk: Desk, answered: Path) -> None:
    assert desk.call("read-back", answered, "--apply", "all", "0123").code == 2
    assert desk.call("read-back", answered, "--apply", "0123").code == 1


@pytest.mark.usefixtures("exported")
def test_a_strangers_file_is_refused_with_what_to_do(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "strange.docx"
    path.write_bytes(a_docx(paragraph("Words of somebody else.")))
    said = desk.call("read-back", path)
    assert (said.code, "Import it as a new article" in said.message) == (1, True)
    assert desk.call("verify", path).code == 1


def test_a_file_of_another_library_is_told(desk: Desk, exported: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.annotator"
    desk.bare("--library", other, "import", HARBOUR)
    said = desk.bare("--library", other, "read-back", exported)
    assert (said.code, "does not know" in said.message) == (1, True)
    said = desk.bare("--library", other, "verify", exported)
    assert (said.code, "does not know" in said.text, "intact" in said.text) == (1, True, True)


def test_verify_tells_an_intact_file(desk: Desk, exported: Path) -> None:
    said = desk.call("verify", exported)
    assert (said.code, "intact" in said.text, "as it is now" in said.text) == (0, True, True)


def test_verify_tells_an_edited_file(desk: Desk, answered: Path) -> None:
    said = desk.call("verify", answered, "--json")
    assert (said.code, said.json["state"], said.json["review"]) == (1, "edited", "current")


def test_verify_tells_a_file_that_was_only_saved_again(desk: Desk, exported: Path, tmp_path: Path) -> None:
    path = tmp_path / "again.docx"
    path.write_bytes(Edited(exported.read_bytes()).renumber().saved())
    assert desk.call("verify", path, "--json").json["state"] == "saved_again"


def test_verify_tells_an_older_state(desk: Desk, exported: Path, answered: Path) -> None:
    desk.done("read-back", answered, "--apply", "all")
    said = desk.call("verify", exported)
    assert (said.code, "older state" in said.text, "intact" in said.text) == (1, True, True)
