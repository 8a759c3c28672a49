"""The same review is the same file: in any process, at any time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from annotator.codec.review_json import fingerprint
from annotator.domain.withhold import withhold
from annotator.exporters import Document, Options, by_name
from tests.builders import rich_review
from tests.exporters.reading import read

DOCUMENTS = tuple(Document)

PROGRAM = """
import sys
from hashlib import sha256
from annotator.exporters import Document, Options, by_name
from tests.builders import rich_review
options = Options(document=Document(sys.argv[1]))
print(sha256(by_name("docx").export(rich_review(), options)).hexdigest())
"""


@pytest.mark.parametrize("document", DOCUMENTS)
def test_processes_with_other_hash_seeds_zones_and_languages_write_the_same_bytes(document: Document) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Kolkata", "LC_ALL": "C"},
    ]
    printed = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, document],
            env={**os.environ, **surrounding, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for surrounding in surroundings
    }
    assert len(printed) == 1
    assert len(printed.pop().strip()) == 64


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_entry_of_the_zip_has_the_same_date(document: Document) -> None:
    data = by_name("docx").export(rich_review(), Options(document=document))
    with ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert entries[0].filename == "[Content_Types].xml"
    assert {entry.create_system for entry in entries} == {3}


def test_the_file_names_the_review_and_itself() -> None:
    found = read(by_name("docx").export(rich_review(), Options(document=Document.CHECKING)))
    values = {p.get("name"): p[0].text for p in found.tree("docProps/custom.xml")}
    assert values["AnnotatorBase"] == fingerprint(withhold(rich_review()))
    assert values["AnnotatorExport"]
    assert values["AnnotatorExport"] in found.parts["customXml/item1.xml"].decode()


def test_another_word_in_the_review_is_another_export() -> None:
    def export_id(**details: str) -> str | None:
        review = rich_review()
        article = replace(review.article, details=replace(review.article.details, **details))
        found = read(by_name("docx").export(replace(review, article=article), Options()))
        return found.tree("docProps/custom.xml")[0][0].text

    assert export_id() == export_id() != export_id(agency="Ebbwater")


def test_the_properties_hold_what_people_typed_and_nothing_of_the_machine() -> None:
    found = read(by_name("docx").export(rich_review(), Options()))
    told = {str(child.tag).split("}")[1]: child.text for child in found.tree("docProps/core.xml")}
    assert told == {
        "title": "Port of Kestermouth reopens after longest closure in its history",
        "creator": "Ada Brandt; نور حدّاد",
        "language": "en",
    }
    assert [name for name in found.parts if "thumbnail" in name] == []
    assert b"python-docx" not in b"".join(found.parts.values())
