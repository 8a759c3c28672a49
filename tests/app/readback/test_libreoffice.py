"""What LibreOffice leaves of an edited file is enough: it really opens and saves each of these."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from annotator.app.readback import How, Kind, Remarkable
from annotator.exporters import Document
from tests.libraries import FERRY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.readback.conftest import Round
    from tests.returned_files import Edited

HAS_NONE = shutil.which("soffice") is None

pytestmark = pytest.mark.skipif(HAS_NONE, reason="LibreOffice (soffice) is not on this machine")

WAYS = pytest.mark.parametrize("way", [("docx",), ("odt", "docx")], ids=" then ".join)
SECONDS = 120


def saved_again(data: bytes, way: tuple[str, ...], folder: Path) -> bytes:
    """Open a file in LibreOffice and save it, once for each format on its way."""
    path = folder / "edited.docx"
    path.write_bytes(data)
    for step, ending in enumerate(way):
        out = folder / f"step{step}"
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
                "--convert-to", ending, "--outdir", str(out), str(path),
            ],
            check=True, capture_output=True, timeout=SECONDS,
        )  # fmt: skip
        path = out / f"edited.{ending}"
    return path.read_bytes()


def edited(round_: Round, document: Document) -> Edited:
    """Do a bit of everything that an editor does."""
    file = round_.export(document).reply(round_.para(2), "Two were.").comment("Ida Orlo", "Spelling?")
    return file.insert("a mess", " of ropes").type_over("stayed shut", "stayed closed")


@WAYS
@pytest.mark.parametrize("document", [Document.CHECKING, Document.REPORT])
def test_all_that_an_editor_did_is_found_again(
    round_: Round, document: Document, way: tuple[str, ...], tmp_path: Path
) -> None:
    data = saved_again(edited(round_, document).saved(), way, tmp_path)
    read = round_.read(data)
    assert read.how is How.PROPERTY
    assert {(change.kind, change.number) for change in read.changes} == {
        (Kind.NOTE, 2),  # Threads are lost: the reply comes back as a comment of its own on the same words.
        (Kind.NOTE, None),
        (Kind.TEXT, None),
        (Kind.TEXT, 3),
    }
    assert [change.author for change in read.changes if change.how is How.TRACKED] == ["Rhea Olin"]
    round_.take(data)
    wanted = FERRY.replace("a mess", "a mess of ropes").replace("stayed shut", "stayed closed")
    assert round_.text == wanted
    assert {one.text for one in round_.comments()} == {"Since when?", "Two were.", "“Ida Orlo”: Spelling?"}
    assert round_.read(data).new == ()


@WAYS
def test_a_file_that_was_only_saved_offers_nothing(
    round_: Round, way: tuple[str, ...], tmp_path: Path
) -> None:
    read = round_.read(saved_again(round_.export().saved(), way, tmp_path))
    assert (read.changes, read.notices) == ((), ())


@WAYS
def test_a_file_without_its_comments_says_so(round_: Round, way: tuple[str, ...], tmp_path: Path) -> None:
    data = saved_again(round_.export().delete_all_comments().saved(), way, tmp_path)
    read = round_.read(data)
    assert (read.changes, [one.what for one in read.notices]) == ((), [Remarkable.ALL_COMMENTS_DELETED])
