"""Exported files before their judges: two validators, python-docx, LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest
from docx.text.paragraph import Paragraph
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]  # it ships without types

from annotator import paths
from annotator.domain.review import Review
from annotator.exporters import LETTER, Document, Options, by_name
from annotator.exporters.outline.bars import WIDTH
from annotator.exporters.word.package import zipped
from annotator.ui.render import QtRenderer
from tests.builders import a_review, an_article, rich_review
from tests.exporters.reading import read
from tests.exporters.settling import accepted, rejected
from tests.strategies import reviews

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document as WordDocument

DOCUMENTS = tuple(Document)
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""A validator takes a second for a file; shrinking would take minutes."""


def bare_review() -> Review:
    return Review(an_article("One line."))


EXPORTS = [
    pytest.param(review, document, id=f"{review.__name__} {document}")
    for review in (a_review, rich_review, bare_review)
    for document in DOCUMENTS
]


def written(folder: Path, review: Review, options: Options) -> Path:
    path = folder / "story.docx"
    path.write_bytes(by_name("docx").export(review, options))
    return path


def faults(path: Path) -> list[str]:
    """Return what the validators hold against a file."""
    audit = OpenXmlValidator().validate(path)
    return [*map(str, audit.errors), *map(str, check(path))]


@pytest.mark.parametrize(("review", "document"), EXPORTS)
def test_both_validators_pass_every_document(
    tmp_path: Path, review: Callable[[], Review], document: Document
) -> None:
    assert faults(written(tmp_path, review(), Options(document=document))) == []


def test_both_validators_pass_other_paper_and_what_is_withheld(tmp_path: Path) -> None:
    options = Options(page=LETTER, include_withheld=True, suggestions=rich_review().claims[:1])
    assert faults(written(tmp_path, rich_review(), options)) == []


def test_both_validators_pass_a_report_with_pictures(tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    options = Options(renderer=QtRenderer(), language="ar")
    path = written(tmp_path, rich_review(), options)
    assert faults(path) == []
    assert len([shape for shape in docx.Document(str(path)).inline_shapes if shape.width.pt == WIDTH]) == 2


@pytest.mark.parametrize("document", DOCUMENTS)
def test_both_validators_pass_a_document_from_right_to_left(tmp_path: Path, document: Document) -> None:
    assert faults(written(tmp_path, rich_review(), Options(document=document, language="ar"))) == []


def test_both_validators_pass_the_template() -> None:
    assert faults(paths.resource("word", "template.docx")) == []


@pytest.mark.slow
@pytest.mark.timeout(300)
@settings(max_examples=20, phases=NO_SHRINKING, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reviews(), st.sampled_from(DOCUMENTS))
def test_both_validators_pass_any_review(tmp_path: Path, review: Review, document: Document) -> None:
    assert faults(written(tmp_path, review, Options(document=document))) == []


def test_the_validators_see_a_fault(tmp_path: Path) -> None:
    path = written(tmp_path, a_review(), Options(document=Document.CHECKING))
    parts = read(path.read_bytes()).parts
    body = parts["word/document.xml"].replace(b"<w:commentReference", b"<w:noSuchThing", 1)
    path.write_bytes(zipped({**parts, "word/document.xml": body}))
    assert faults(path)


@pytest.mark.parametrize(("review", "document"), EXPORTS)
def test_python_docx_reads_every_document(
    tmp_path: Path, review: Callable[[], Review], document: Document
) -> None:
    path = written(tmp_path, review(), Options(document=document))
    opened = docx.Document(str(path))
    if document is Document.CHECKING:
        lines = review().article.text.split("\n")
        assert [paragraph.text for paragraph in opened.paragraphs][: len(lines)] == lines
    elif document is Document.REPORT:
        assert len(opened.tables) >= 3
    else:
        assert len(opened.paragraphs) >= len(review().article.text.split("\n"))
    assert opened.core_properties.title == review().article.details.title


def test_python_docx_reads_the_comments() -> None:
    data = by_name("docx").export(a_review(), Options(document=Document.CHECKING))
    comments = list(docx.Document(BytesIO(data)).comments)
    assert [comment.author for comment in comments] == ["Ada Brandt"] * 3
    assert comments[0].text.startswith("Claim 1 · ✓ Confirmed")


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not on this machine")
@pytest.mark.parametrize("document", DOCUMENTS)
def test_libreoffice_opens_and_saves_every_document(tmp_path: Path, document: Document) -> None:
    path = written(tmp_path, rich_review(), Options(document=document))
    saved = tmp_path / "saved"
    run = [
        *("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
        *("--convert-to", "docx", "--outdir", str(saved), str(path)),
    ]
    subprocess.run(run, check=True, capture_output=True, timeout=150)
    opened = docx.Document(str(saved / "story.docx"))
    before = docx.Document(str(path))
    assert len(list(opened.comments)) == len(list(before.comments))
    assert texts(opened) == texts(before)
    names = {mark.get(NAME) for mark in opened.element.body.iter(BOOKMARK)}
    assert {mark.get(NAME) for mark in before.element.body.iter(BOOKMARK)} <= names


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not on this machine")
def test_libreoffice_keeps_changes_as_changes(tmp_path: Path) -> None:
    written(tmp_path, rich_review(), Options(document=Document.CHECKED))
    saved = tmp_path / "saved"
    run = [
        *("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
        *("--convert-to", "docx", "--outdir", str(saved), str(tmp_path / "story.docx")),
    ]
    subprocess.run(run, check=True, capture_output=True, timeout=150)
    before, after = (read((folder / "story.docx").read_bytes()) for folder in (tmp_path, saved))
    end = len(rich_review().article.text)
    assert rejected(after)[:end] == rejected(before)[:end] == rich_review().article.text
    assert accepted(after)[:end] == accepted(before)[:end] != rejected(after)[:end]


def texts(document: WordDocument) -> list[str]:
    """Return the words of paragraphs outside tables; LibreOffice puts contents into a box of their own."""
    found = document.element.body.xpath("./w:p | ./w:sdt/w:sdtContent/w:p")
    return [text for p in found if (text := Paragraph(p, document).text)]


NAME = docx.oxml.ns.qn("w:name")
BOOKMARK = docx.oxml.ns.qn("w:bookmarkStart")
