"""One review through the command line: made at once, shown, added to, written out."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from annotator import paths
from annotator.app.library import Library

if TYPE_CHECKING:
    from pathlib import Path

    from tests.calls import Desk

HARBOUR = paths.resource("samples", "harbour.txt")
HARBOUR_REVIEW = paths.resource("samples", "harbour.review.json")


def document(path: Path) -> str:
    """Return the body of a Word file."""
    with ZipFile(path) as package:
        return package.read("word/document.xml").decode()


@pytest.fixture
def harbour(desk: Desk) -> str:
    """Import the sample with its review."""
    return desk.imported(HARBOUR_REVIEW)


# --- review ---


@pytest.mark.parametrize("kind", ["report", "checking"])
def test_a_word_review_is_made_at_once(desk: Desk, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.docx"
    said = desk.bare("review", HARBOUR, "--annotations", HARBOUR_REVIEW, "-o", out, "--document", kind)
    assert (said.code, said.out) == (0, b"")
    assert f"Written: {out}" in said.message
    assert "Port of Brennhaven reopens" in document(out)


def test_the_review_says_what_the_importer_noticed(desk: Desk, tmp_path: Path) -> None:
    said = desk.bare("review", HARBOUR, "-o", tmp_path / "out.docx")
    assert "A line stands 2 times" in said.message


def test_a_review_leaves_every_library_alone(desk: Desk, at_home: Path, tmp_path: Path) -> None:
    before = sorted(at_home.rglob("*"))
    said = desk.call("review", HARBOUR, "--annotations", HARBOUR_REVIEW, "-o", tmp_path / "out.docx")
    assert said.code == 0
    assert not desk.library.exists()
    assert sorted(at_home.rglob("*")) == before


def test_a_review_file_is_a_file_with_its_annotations(desk: Desk, tmp_path: Path) -> None:
    alone, both = tmp_path / "alone.docx", tmp_path / "both.docx"
    assert desk.bare("review", HARBOUR_REVIEW, "-o", alone).code == 0
    assert desk.bare("review", HARBOUR, "--annotations", HARBOUR_REVIEW, "-o", both).code == 0
    assert document(alone).count("w:commentRangeStart") == document(both).count("w:commentRangeStart")


def test_a_review_without_annotations_holds_the_article(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert desk.bare("review", HARBOUR, "-o", out).code == 0
    written = json.loads(out.read_bytes())
    assert written["article"]["text"] == HARBOUR.read_text(encoding="utf-8")
    assert written["claims"] == []


def test_whoever_is_named_signs_the_verdicts_that_nobody_has_signed(desk: Desk, tmp_path: Path) -> None:
    unsigned, out = tmp_path / "unsigned.json", tmp_path / "out.json"
    review = json.loads(HARBOUR_REVIEW.read_bytes())
    del review["claims"][0]["verdicts"][0]["by"]
    unsigned.write_text(json.dumps(review), encoding="utf-8")
    said = desk.bare("--reviewer", "Ada Brandt <AB>", "review", HARBOUR, "--annotations", unsigned, "-o", out)
    assert said.code == 0, said.message
    written = json.loads(out.read_bytes())
    ada = next(one for one in written["reviewers"] if one["name"] == "Ada Brandt")
    assert ada["initials"] == "AB"
    assert written["claims"][0]["verdicts"][0]["by"] == ada["id"]
    signed = [verdict["by"] for claim in written["claims"] for verdict in claim["verdicts"]]
    assert signed.count(ada["id"]) == 1


def test_the_people_of_the_annotations_stay(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    words = ("review", HARBOUR, "--annotations", HARBOUR_REVIEW, "-o", out, "--reviewer", "Ada Brandt <AB>")
    assert desk.bare(*words).code == 0
    known = json.loads(HARBOUR_REVIEW.read_bytes())["reviewers"]
    assert [one["name"] for one in json.loads(out.read_bytes())["reviewers"]] == [
        one["name"] for one in known
    ]


@pytest.mark.parametrize("kept", ["file", "annotations"])
def test_what_the_review_is_made_of_is_not_written_over(desk: Desk, tmp_path: Path, kept: str) -> None:
    files = {"file": tmp_path / "story.txt", "annotations": tmp_path / "story.json"}
    files["file"].write_bytes(HARBOUR.read_bytes())
    files["annotations"].write_bytes(HARBOUR_REVIEW.read_bytes())
    before = files[kept].read_bytes()
    words = (
        "review",
        files["file"],
        "--annotations",
        files["annotations"],
        "-o",
        files[kept],
        "--to",
        "json",
    )
    said = desk.bare(*words)
    assert said.code == 2
    assert "would be written over" in said.message
    assert files[kept].read_bytes() == before


# --- export ---


def test_the_ending_of_out_names_the_format(desk: Desk, harbour: str, tmp_path: Path) -> None:
    desk.done("export", harbour, "-o", tmp_path / "out.DOCX")
    assert "Port of Brennhaven" in document(tmp_path / "out.DOCX")
    desk.done("export", harbour, "-o", tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_bytes())["format"] == "annotator-review"


def test_a_format_may_be_named_beside_the_ending(desk: Desk, harbour: str, tmp_path: Path) -> None:
    desk.done("export", harbour, "-o", tmp_path / "out.txt", "--to", "JSON")
    assert json.loads((tmp_path / "out.txt").read_bytes())["version"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "{folder}/out.xyz"], "“out.xyz” is of a kind that Annotator does not know."),
        (["-o", "{folder}/out"], "--to names it"),
        (["-o", "{folder}/out.docx", "--to", "parchment"], "“parchment”"),
    ],
)
def test_a_format_that_is_none_is_wrong_usage(
    desk: Desk, harbour: str, tmp_path: Path, words: list[str], said: str
) -> None:
    answer = desk.call("export", harbour, *(word.format(folder=tmp_path) for word in words))
    assert answer.code == 2
    assert said in answer.message
    assert "docx (.docx)" in answer.message


def test_a_document_that_a_format_does_not_have_is_wrong_usage(
    desk: Desk, harbour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator import exporters
    from annotator.exporters import Document

    word = exporters.by_name("docx")
    report_alone = SimpleNamespace(label=word.label, documents=(Document.REPORT,))
    monkeypatch.setattr(exporters, "by_ending", lambda _path: report_alone)
    answer = desk.call("export", harbour, "-o", tmp_path / "out.docx", "--document", "checking")
    assert answer.code == 2
    assert "has no document “checking”; it has report." in answer.message


def test_two_exports_are_the_same_bytes(desk: Desk, harbour: str, tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        desk.done("export", harbour, "-o", tmp_path / name)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_an_export_says_how_much_was_withheld(desk: Desk, harbour: str, tmp_path: Path) -> None:
    confide(desk, harbour, tmp_path)
    out = tmp_path / "out.json"
    assert "(1 confidential or private withheld)" in desk.done("export", harbour, "-o", out).message
    assert b"Between us" not in out.read_bytes()
    said = desk.done("export", harbour, "-o", out, "--include-withheld")
    assert said.message.splitlines()[0] == f"Written: {out}"
    assert b"Between us" in out.read_bytes()


def confide(desk: Desk, article: str, folder: Path) -> None:
    """Add a private comment to the first claim of the harbour's review."""
    claim = json.loads(HARBOUR_REVIEW.read_bytes())["claims"][0]["id"]
    path = folder / "private.review.json"
    comment = {"on": {"claim": claim}, "audience": "private", "text": "Between us"}
    review = json.loads(HARBOUR_REVIEW.read_bytes())
    path.write_text(json.dumps({**review, "comments": [comment]}), encoding="utf-8")
    desk.done("annotate", article, path)


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("missing/out.docx", "No such file or directory"),
        (".", "Is a directory"),
        ("file/out.docx", "Not a dir"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_told(
    desk: Desk, harbour: str, tmp_path: Path, out: str, said: str
) -> None:
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))
    answer = desk.call("export", harbour, "-o", tmp_path / out, "--to", "docx")
    assert (answer.code, answer.out) == (1, b"")
    assert "cannot be written" in answer.message
    assert said in answer.message
    assert sorted(tmp_path.rglob("*")) == before


def test_the_library_is_not_written_over_by_an_export(desk: Desk, harbour: str) -> None:
    before = desk.rows()
    answer = desk.call("export", harbour, "-o", desk.library, "--to", "json")
    assert answer.code == 2
    assert "would be written over" in answer.message
    assert desk.rows() == before


# --- show ---


def test_a_review_is_shown_line_by_line(desk: Desk, harbour: str) -> None:
    title, about, *claims = desk.done("show", harbour).text.splitlines()
    assert title == "Port of Brennhaven reopens after worst storm in half a century"
    assert about == "NVA · BRENNHAVEN, Valdria · 2024-10-10"
    assert len(claims) == 28
    assert claims[0] == "   1 ✓ Port of Brennhaven reopens after worst storm in half a century"


def test_a_review_is_shown_as_the_file_that_export_writes(desk: Desk, harbour: str, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    desk.done("export", harbour, "-o", out)
    assert desk.done("show", harbour, "--json").out == out.read_bytes()


def test_what_is_private_is_shown_only_when_asked_for(desk: Desk, harbour: str, tmp_path: Path) -> None:
    confide(desk, harbour, tmp_path)
    assert b"Between us" not in desk.done("show", harbour, "--json").out
    assert b"Between us" in desk.done("show", harbour, "--json", "--include-withheld").out


@pytest.mark.parametrize(
    "key", ["{id}", "{start}", "PORT OF BRENNHAVEN REOPENS AFTER WORST STORM IN HALF A CENTURY"]
)
def test_an_article_goes_by_its_id_the_start_of_one_or_its_title(desk: Desk, harbour: str, key: str) -> None:
    named = key.format(id=harbour, start=harbour[:4])
    assert desk.done("show", named).text.startswith("Port of Brennhaven")


@pytest.mark.parametrize("call", [["show"], ["export", "-o", "out.docx"], ["annotate"]])
def test_an_article_that_is_not_there_is_told(desk: Desk, ferry: Path, call: list[str]) -> None:
    desk.imported(ferry)
    name, *more = call
    words = [*more, ferry] if name == "annotate" else more
    answer = desk.call(name, "nothing", *words)
    assert (answer.code, answer.out) == (1, b"")
    assert "The library holds no article “nothing”." in answer.message


def test_a_title_that_two_articles_have_is_told(desk: Desk, tmp_path: Path) -> None:
    for number in (1, 2):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Quay shut\n\nThe quay was shut {number} times.\n", encoding="utf-8")
        desk.imported(path)
    answer = desk.call("show", "Quay shut")
    assert answer.code == 1
    assert "More than one article of the library goes by “Quay shut”." in answer.message


# --- annotate ---


def test_annotations_join_an_article_once(desk: Desk) -> None:
    article = desk.imported(HARBOUR)
    assert desk.done("annotate", article, HARBOUR_REVIEW).message == "28 claims added.\n"
    assert desk.done("annotate", article, HARBOUR_REVIEW).message == "Nothing new: all of it was there.\n"
    (row,) = desk.done("list", "--json").json
    assert (row["claims"], row["checked"]) == (28, 24)


def test_a_review_without_a_verdict_carries_who_is_at_work(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    said = desk.bare("--reviewer", "Ada Brandt <AB>", "review", HARBOUR, "-o", out)
    assert said.code == 0, said.message
    with ZipFile(out) as word:
        assert "Ada Brandt" in word.read("docProps/core.xml").decode()
        assert "Ada Brandt" in word.read("word/document.xml").decode()


def test_an_export_while_another_process_writes_says_that_it_cannot_be_read_back(
    desk: Desk, harbour: str, tmp_path: Path
) -> None:
    with Library.open(desk.library):
        answer = desk.call("export", harbour, "-o", tmp_path / "out.docx")
    assert answer.code == 0
    assert (tmp_path / "out.docx").is_file()
    assert "cannot be read back" in answer.message
    assert "cannot be read back" not in desk.call("export", harbour, "-o", tmp_path / "out.docx").message


def test_what_is_left_before_hand_off_is_told_beside_the_data(
    desk: Desk, harbour: str, tmp_path: Path
) -> None:
    for call in (
        ("show", harbour),
        ("show", harbour, "--json"),
        ("export", harbour, "-o", tmp_path / "a.docx"),
    ):
        said = desk.done(*call)
        assert "\nDRAFT: not yet checked 4," in f"\n{said.message}"
        assert "DRAFT" not in said.text
