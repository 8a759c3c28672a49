"""Plain text from files and from the clipboard, and what is told of it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import importers
from annotator.domain.errors import (
    EmptyTextError,
    FileMissingError,
    FileUnreadableError,
    NotTextError,
    TooLargeError,
    UnsupportedFileError,
    UserError,
)
from annotator.domain.span import ordered_and_disjoint
from annotator.importers import FindingCode, Imported, read_bytes, read_file, read_paste
from annotator.importers.making import SHOWN, known_agencies, shortened
from annotator.text.decode import How
from annotator.text.normalise import TEXT_LIMIT, RepairKind
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Callable

STORY = """\
Mill burns in Orla

Smoke over the mill of Orla, seen from the bridge. (Photo: Ann Lund)
Smoke over the mill of Orla, seen from the bridge. (Photo: Ann Lund)

ORLA, Norland (AFP) — The mill of Orla burnt down on Sunday (March 3), the mayor said.
"""


def codes(imported: Imported) -> list[FindingCode]:
    return [finding.code for finding in imported.warnings]


def told(imported: Imported) -> str:
    return " ".join(finding.text for finding in imported.warnings)


def test_a_file_becomes_an_article_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_bytes(STORY.encode())
    imported = read_file(path)
    assert (imported.text, imported.data, imported.importer) == (STORY, STORY.encode(), "text")
    original = imported.original
    assert (original.name, original.media_type, original.encoding) == ("mill.txt", "text/plain", "utf-8")
    assert original.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert (imported.details.agency, imported.details.dateline) == ("AFP", "ORLA, Norland")
    assert (imported.decoded_how, imported.preview, imported.alternatives) == (How.UTF8, (), ())


def test_doubled_lines_and_a_missing_year_are_told() -> None:
    imported = read_bytes(STORY.encode(), name="mill.txt")
    assert codes(imported) == [FindingCode.DOUBLED, FindingCode.UNDATED]
    assert "stands 2 times: “Smoke over the mill" in told(imported)
    assert "“March 3” has no year" in told(imported)
    assert len(imported.doubled) == 1


@given(texts)
def test_a_clean_text_comes_in_as_it_is(text: str) -> None:
    imported = read_paste(text)
    assert imported.text == text
    assert imported.importer == "paste"
    assert imported.data == text.encode()
    assert ordered_and_disjoint([section.span for section in imported.sections])


def test_repairs_are_told_with_their_numbers() -> None:
    imported = read_bytes(b"\xef\xbb\xbfone\r\ntwo\r\nthree\rfour\x0cfive\x0bsix\x00seven\x1b.", name="a.txt")
    assert imported.text == "one\ntwo\nthree\nfour\nfive\nsix\ufffdseven\ufffd."
    assert codes(imported) == [
        FindingCode(kind.value) for kind in RepairKind if kind is not RepairKind.SURROGATE
    ]
    assert "Windows line ends (CR LF) became plain line ends: 2." in told(imported)


def test_halves_of_broken_characters_are_mended_and_told() -> None:
    imported = read_bytes("\ufeffhalf \ud800 of it".encode("utf-16-le", "surrogatepass"), name="a.txt")
    assert imported.text == "half \ufffd of it"
    assert codes(imported) == [FindingCode.BOM, FindingCode.SURROGATE]
    assert read_paste("half \ud800 of it").text == "half \ufffd of it"


def test_a_guessed_encoding_is_told_with_a_preview_and_alternatives() -> None:
    imported = read_bytes("The mayor said “no”.".encode("cp1252"), name="a.txt")
    assert codes(imported) == [FindingCode.GUESS]
    assert imported.preview == ("The mayor said “no”.",)
    assert "mac-roman" in imported.alternatives
    again = read_bytes(imported.data, name="a.txt", encoding="mac-roman")
    assert (again.text, codes(again)) == ("The mayor said ìnoî.", [])


def test_utf16_without_a_mark_and_damage_are_told() -> None:
    assert codes(read_bytes("No mark here.".encode("utf-16-le"), name="a.txt")) == [FindingCode.PATTERN]
    damaged = read_bytes("“Zoë’s café”".encode() * 5 + b"\xff", name="a.txt")
    assert codes(damaged) == [FindingCode.GUESS, FindingCode.DAMAGED]
    assert "fit no character show �: 1." in told(damaged)


def test_every_finding_has_a_sentence() -> None:
    everything = dict.fromkeys(("count", "encoding", "words", "addresses", "names", "limit", "how"), "x")
    for code in FindingCode:
        assert importers.Finding.of(code, **everything).text.endswith((".", "x", "”"))


def test_foreign_words_are_quoted_in_one_short_line() -> None:
    assert shortened("a \n b") == "a b"
    assert len(shortened("word " * 99)) <= SHOWN + 1


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf\r\n"])
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(EmptyTextError, match=r"a\.txt"):
        read_bytes(data, name="a.txt")
    with pytest.raises(EmptyTextError, match="pasted"):
        read_paste(data.decode())


def test_a_text_above_the_limit_is_refused() -> None:
    with pytest.raises(TooLargeError):
        read_bytes(b"a" * (TEXT_LIMIT + 1), name="a.txt")
    with pytest.raises(TooLargeError):
        read_bytes(b"a" * (importers.FILE_LIMIT + 1), name="a.txt")


def test_a_file_above_every_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(importers.LARGEST + 1)
    with pytest.raises(TooLargeError):
        read_file(path)


def test_missing_files_folders_and_pipes_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        read_file(tmp_path / "none.txt")
    with pytest.raises(FileUnreadableError, match="a folder"):
        read_file(tmp_path)
    with pytest.raises(FileUnreadableError):
        read_file(Path("a\0b.txt"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(FileUnreadableError, match="ordinary"):
        read_file(pipe)


def test_a_file_that_the_system_does_not_hand_over_is_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FileUnreadableError, match="Permission denied"):
        read_file(path)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("mill.pages", b"PK\x03\x04", "a document of Apple’s programs"),
        ("mill.EPUB", b"PK\x03\x04", "a book"),
        ("mill.mp4", b"....", "a recording"),
    ],
)
def test_known_formats_that_are_not_read_are_refused_with_advice(name: str, data: bytes, kind: str) -> None:
    with pytest.raises(UnsupportedFileError, match=kind) as refused:
        read_bytes(data, name=name)
    assert refused.value.next_step


def test_a_picture_called_txt_is_refused_with_its_kind() -> None:
    with pytest.raises(NotTextError, match="PNG"):
        read_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100), name="mill.txt")


def test_text_under_an_unknown_ending_is_read_as_text() -> None:
    assert read_bytes(STORY.encode(), name="mill.wire").importer == "text"
    assert read_bytes(STORY.encode(), name="mill").importer == "text"


def test_every_agency_has_a_name_and_a_short_form_of_its_own() -> None:
    rows = known_agencies()
    assert {"AFP", "Reuters", "AP", "dpa"} <= {row.short for row in rows}
    forms = [form.casefold() for row in rows for form in {row.name, row.short, *row.forms}]
    assert len(set(forms)) == len(forms)


def tried(read: Callable[[], Imported]) -> Imported | UserError:
    """Return the article, or the refusal; any other exception is a fault."""
    try:
        return read()
    except UserError as refusal:
        return refusal


def is_polite(result: Imported | UserError) -> bool:
    """Say whether a refusal tells what to do next, or an article is whole."""
    if isinstance(result, UserError):
        return bool(result.what and result.next_step)
    inside = all(section.span.end <= len(result.text) for section in result.sections)
    return inside and bool(result.text.strip())


@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".json", ".docx", ".html", ""]))
def test_any_bytes_under_any_name_are_an_article_or_a_known_refusal(data: bytes, ending: str) -> None:
    assert is_polite(tried(lambda: read_bytes(data, name=f"a{ending}")))


@pytest.mark.parametrize("importer", importers.REGISTRY, ids=lambda importer: importer.name)
@given(data=st.binary(max_size=300) | texts.map(str.encode))
def test_every_importer_refuses_garbage_politely(importer: importers.Importer, data: bytes) -> None:
    assert is_polite(tried(lambda: importer.read(data, name=f"a{importer.endings[0]}")))


@pytest.mark.parametrize("importer", importers.REGISTRY, ids=lambda importer: importer.name)
def test_every_importer_says_what_it_is(importer: importers.Importer) -> None:
    assert importer.label
    assert importer.media_types
    assert all(ending.startswith(".") and ending == ending.lower() for ending in importer.endings)
    assert len({other.name for other in importers.REGISTRY}) == len(importers.REGISTRY)
