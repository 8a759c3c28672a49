"""Bad input gets a clear message and exit code 1, and leaves the library row for row as it was."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from annotator import paths
from tests.libraries import FERRY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.calls import Desk

BINARY = b"\x7fELF\x02\x01\x01\0" + bytes(range(256)) * 20

BAD_FILES: dict[str, tuple[bytes | None, str]] = {
    "missing.txt": (None, "There is no file “{path}”. Check the name and the folder."),
    "empty.txt": (b"", "“empty.txt” holds no text."),
    "blank.txt": (b" \n\t\n\xc2\xa0\n", "“blank.txt” holds no text."),
    "binary.txt": (BINARY, "“binary.txt” is not a text file"),
    "large.txt": (b"word " * 2_200_000, "“large.txt” is too large: 11.0 MB, and a text may have 10 MB."),
    "picture.png": (b"\x89PNG\r\n\x1a\n", "“picture.png” is a picture, which Annotator does not read."),
    "broken.docx": (b"PK\x03\x04 nothing else", "“broken.docx”"),
}
"""Files that are no article, by name: their bytes (None for no file), and what is said of them."""


def spoilt(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a review file of the ferry's article that is right but for one change."""
    review: dict[str, Any] = {
        "format": "annotator-review",
        "version": 1,
        "article": {"text": FERRY},
        "sources": [{"id": "master", "name": "Harbour master", "kind": "person_by_office"}],
        "claims": [
            {
                "id": "c1",
                "number": 1,
                "kind": "event",
                "mentions": [{"spans": [{"start": 23, "end": 53, "exact": FERRY[23:53]}]}],
                "attributions": [{"source": "master", "role": "claimant"}],
            }
        ],
    }
    change(review)
    return json.dumps(review).encode()


def span(review: dict[str, Any]) -> dict[str, Any]:
    """Return the one span of the review."""
    found: dict[str, Any] = review["claims"][0]["mentions"][0]["spans"][0]
    return found


BAD_REVIEWS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "a wrong quote": (lambda review: span(review).update(exact="The ferry was halted on Sunday"), "claim 1"),
    "an offset beyond the text": (lambda review: span(review).update(end=9_999), "claim 1"),
    "an offset before the text": (lambda review: span(review).update(start=-1), "claim 1"),
    "an unknown kind": (lambda review: review["claims"][0].update(kind="rumour"), "“rumour”"),
    "an unknown source": (
        lambda review: review["claims"][0]["attributions"][0].update(source="nobody"),
        "“nobody”",
    ),
    "an unknown role": (
        lambda review: review["claims"][0]["attributions"][0].update(role="witness"),
        "“witness”",
    ),
    "another format": (lambda review: review.update(format="other"), "“other”"),
    "a newer version": (lambda review: review.update(version=2), "version 2"),
}
"""Review files that are wrong in one place, and what names the place."""


@pytest.fixture
def held(desk: Desk, ferry: Path) -> str:
    """Import the ferry's article."""
    return desk.imported(ferry)


@pytest.fixture(params=list(BAD_FILES))
def bad_file(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """Return the path of a bad file and what is said of it."""
    data, said = BAD_FILES[request.param]
    path = tmp_path / request.param
    if data is not None:
        path.write_bytes(data)
    return path, said.format(path=path)


@pytest.fixture(params=list(BAD_REVIEWS))
def bad_review(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """Return the path of a bad review file and what names the place."""
    change, said = BAD_REVIEWS[request.param]
    path = tmp_path / "bad.review.json"
    path.write_bytes(spoilt(change))
    return path, said


@pytest.mark.usefixtures("held")
def test_a_file_that_is_no_article_is_not_imported(desk: Desk, bad_file: tuple[Path, str]) -> None:
    path, said = bad_file
    before = desk.rows()
    answer = desk.call("import", path, "--json")
    assert answer.code == 1
    (result,) = answer.json
    assert result.keys() == {"path", "refused"}
    assert said in result["refused"]
    assert said in answer.message
    assert desk.rows() == before


def test_a_file_that_is_no_article_has_no_review(desk: Desk, bad_file: tuple[Path, str]) -> None:
    path, said = bad_file
    out = path.with_name("out.docx")
    answer = desk.bare("review", path, "-o", out)
    assert (answer.code, answer.out) == (1, b"")
    assert said in answer.message
    assert not out.exists()


@pytest.mark.usefixtures("held")
def test_nothing_of_a_review_file_with_a_fault_is_imported(desk: Desk, bad_review: tuple[Path, str]) -> None:
    path, said = bad_review
    before = desk.rows()
    answer = desk.call("import", path)
    assert (answer.code, answer.out) == (1, b"")
    assert said in answer.message
    assert "Nothing of it was taken" in answer.message
    assert desk.rows() == before


def test_nothing_of_a_review_file_with_a_fault_is_added_to_an_article(
    desk: Desk, held: str, bad_review: tuple[Path, str]
) -> None:
    path, said = bad_review
    before = desk.rows()
    answer = desk.call("annotate", held, path)
    assert (answer.code, answer.out) == (1, b"")
    assert said in answer.message
    assert "Nothing of it was taken" in answer.message
    assert desk.rows() == before


def test_annotations_of_another_text_are_not_added(desk: Desk, held: str, tmp_path: Path) -> None:
    path = tmp_path / "other.review.json"
    path.write_bytes(spoilt(lambda review: review["article"].update(text=FERRY.replace("Monday", "Friday"))))
    before = desk.rows()
    answer = desk.call("annotate", held, path)
    assert answer.code == 1
    assert "Nothing of it was taken" in answer.message
    assert desk.rows() == before


def test_no_review_is_written_of_annotations_with_a_fault(
    desk: Desk, ferry: Path, bad_review: tuple[Path, str]
) -> None:
    path, said = bad_review
    out = path.with_name("out.docx")
    answer = desk.bare("review", ferry, "--annotations", path, "-o", out)
    assert answer.code == 1
    assert said in answer.message
    assert not out.exists()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"format": "annotator-review"}', b"\xff\xfe\0"])
def test_what_is_no_review_file_is_not_added(desk: Desk, held: str, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    before = desk.rows()
    answer = desk.call("annotate", held, path)
    assert answer.code == 1
    assert "The review file is not right at" in answer.message
    assert desk.rows() == before


def test_annotations_that_are_not_there_or_a_folder_are_told(desk: Desk, held: str, tmp_path: Path) -> None:
    before = desk.rows()
    assert "There is no file" in desk.call("annotate", held, tmp_path / "none.json").message
    assert "cannot be read: " in desk.call("annotate", held, tmp_path).message
    assert desk.rows() == before


def test_a_review_file_without_a_text_of_its_own_is_not_imported(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bare.review.json"
    path.write_bytes(spoilt(lambda review: review.pop("article")))
    answer = desk.call("import", path)
    assert answer.code == 1
    assert "The review file is not right" in answer.message
    assert desk.done("list", "--json").json == []


def test_two_things_of_one_id_are_a_conflict_that_names_it(desk: Desk, held: str, tmp_path: Path) -> None:
    path = tmp_path / "more.review.json"
    path.write_bytes(spoilt(lambda _review: None))
    desk.done("annotate", held, path)
    before = desk.rows()
    path.write_bytes(spoilt(lambda review: review["claims"][0].update(kind="status")))
    answer = desk.call("annotate", held, path)
    assert answer.code == 1
    assert "claim" in answer.message
    assert "already in the library with other content" in answer.message
    assert desk.rows() == before


def test_the_unspoilt_review_is_right(desk: Desk, held: str, tmp_path: Path) -> None:
    path = tmp_path / "good.review.json"
    path.write_bytes(spoilt(lambda _review: None))
    assert desk.done("annotate", held, path).message == "1 claim added.\n"
    assert desk.done("annotate", held, path).message == "Nothing new: all of it was there.\n"


TORN = "Torn story\n\nA\0B and C\x07D stood, with a tab\there.\n"


def test_control_characters_and_nul_are_mended_and_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "torn.txt"
    path.write_text(TORN, encoding="utf-8", newline="")
    (result,) = desk.done("import", path, "--json").json
    assert result["warnings"] == [
        "NUL characters were replaced by �: 1.",
        "Control characters were replaced by �: 1.",
    ]
    shown = desk.done("show", result["id"], "--json").json
    assert shown["article"]["text"] == TORN.replace("\0", "�").replace("\x07", "�")


def test_halves_of_characters_are_mended_and_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "torn.txt"
    path.write_bytes(b"\xff\xfe" + f"{FERRY}\ud83d and a half".encode("utf-16-le", "surrogatepass"))
    (result,) = desk.done("import", path, "--json").json
    assert result["warnings"] == [
        "A byte order mark at the beginning was left out.",
        "Halves of broken characters were replaced by �: 1.",
    ]
    shown = desk.done("show", result["id"], "--json").json
    assert shown["article"]["text"] == f"{FERRY}� and a half"


def test_a_lone_half_in_a_review_file_is_named(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "half.review.json"
    path.write_bytes(spoilt(lambda review: review["sources"][0].update(name="half \ud83d")))
    answer = desk.call("import", path, "--json")
    (result,) = answer.json
    held = json.dumps(result)
    assert "\\ud83d" not in held
    assert result.get("id") or "source" in result["refused"]


def test_the_samples_are_no_bad_input(desk: Desk) -> None:
    assert desk.done("import", paths.resource("samples")).code == 0
