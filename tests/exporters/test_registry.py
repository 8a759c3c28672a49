"""Every exporter keeps the same contract."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from getpass import getuser
from io import BytesIO
from pathlib import Path, PurePath
from socket import gethostname
from tempfile import gettempdir
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from annotator.domain.errors import UnknownFormatError
from annotator.exporters import REGISTRY, Document, Options, by_ending, by_name
from annotator.ui.render import QtRenderer
from tests.builders import LETTER, WORKER, a_review, rich_review

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.review import Review
    from annotator.exporters import Exporter

CASES = [
    pytest.param(exporter, document, review, id=f"{exporter.name} {document} {review.__name__}")
    for exporter in REGISTRY
    for document in exporter.documents or (Document.REPORT,)
    for review in (a_review, rich_review)
]


@pytest.mark.parametrize(("exporter", "document", "review"), CASES)
def test_every_exporter_writes_every_document_of_every_review_and_the_same_bytes_each_time(
    exporter: Exporter, document: Document, review: Callable[[], Review]
) -> None:
    options = Options(document=document, renderer=QtRenderer())
    first = exporter.export(review(), options)
    assert len(first) > 300
    assert exporter.export(review(), options) == first


@pytest.mark.parametrize("exporter", REGISTRY, ids=lambda exporter: exporter.name)
def test_every_exporter_is_found_by_its_name_and_by_its_ending(exporter: Exporter) -> None:
    assert by_name(exporter.name.upper()) is exporter
    assert by_ending(PurePath(f"A story.v2{exporter.ending.upper()}")) is exporter


def test_names_and_endings_stand_once() -> None:
    assert len({exporter.name for exporter in REGISTRY}) == len(REGISTRY)
    assert len({exporter.ending for exporter in REGISTRY}) == len(REGISTRY)


def test_an_unknown_name_is_refused_with_what_is_known() -> None:
    with pytest.raises(UnknownFormatError, match=r"“wordstar”.*docx \(\.docx\).*json \(\.json\)"):
        by_name("wordstar")


def test_an_unknown_ending_is_refused_with_what_is_known() -> None:
    with pytest.raises(UnknownFormatError, match=r"“story\.wps”.*docx"):
        by_ending(PurePath("folder/story.wps"))


@pytest.mark.parametrize(
    ("exporter", "document", "review"), [case for case in CASES if "rich" in str(case.id)]
)
def test_nothing_confidential_or_private_is_in_any_export(
    exporter: Exporter, document: Document, review: Callable[[], Review]
) -> None:
    options = Options(document=document, renderer=QtRenderer())
    said = _unpacked(exporter.export(review(), options))
    secrets = (WORKER.name, WORKER.id, LETTER.title, LETTER.id, "Spoke to us on the pier")
    machine = (getuser(), gethostname(), str(Path.home()), str(Path.cwd()), gettempdir())
    assert [secret for secret in secrets if letters(secret) in said] == []
    assert [name for name in machine if len(name) > 4 and letters(name) in said] == []


@pytest.mark.parametrize("document", [Document.REPORT, Document.CHECKING])
def test_one_s_own_archive_may_hold_what_is_withheld(document: Document) -> None:
    options = Options(document=document, include_withheld=True)
    options = replace(options, renderer=QtRenderer())
    own = letters(WORKER.name)
    assert [e.name for e in REGISTRY if own not in _unpacked(e.export(rich_review(), options))] == []


def letters(text: str) -> str:
    """Return a text without its spaces, which a PDF does not keep."""
    return "".join(text.split())


def _unpacked(data: bytes) -> str:
    """Return all that a file says, the parts of an archive and the pages of a PDF included."""
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as archive:
            return letters(
                "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
            )
    if data.startswith(b"%PDF"):
        found = PdfReader(BytesIO(data))
        pages = (page.extract_text() for page in found.pages)
        return letters(
            "\n".join((*pages, str(found.metadata), str(found.xmp_metadata), data.decode("latin-1")))
        )
    return letters(data.decode())


def test_an_export_loads_no_library_for_word_files() -> None:
    program = (
        "import sys; from annotator.exporters import Options, by_name; from tests.builders import a_review; "
        "by_name('docx').export(a_review(), Options()); print({'docx', 'lxml'} & set(sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = [sys.executable, "-c", program]
    printed = subprocess.run(run, env=environment, check=True, capture_output=True, text=True)
    assert printed.stdout.strip() == "set()"
