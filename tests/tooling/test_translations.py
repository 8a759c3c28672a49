"""Qt Linguist's sources: up to date with the code, complete, and compiled as Qt's own tool does it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator.paths import resource
from script import qm, translations

FOLDER = resource("i18n")
SOURCES = sorted(FOLDER.glob("*.ts"))
PLACEHOLDER = re.compile(r"\{\w+\}")


def rows(path: Path) -> list[ET.Element]:
    return list(ET.fromstring(path.read_text("utf-8")).iter("message"))  # noqa: S314 - our own file


def test_there_is_a_source_for_each_language() -> None:
    assert [path.name for path in SOURCES] == [f"annotator_{name}.ts" for name in translations.LANGUAGES]


def test_the_sources_are_up_to_date_with_the_code(tmp_path: Path) -> None:
    """Mend it by `.venv/bin/python -m script.translations`, and translate what is new."""
    for path in SOURCES:
        shutil.copy(path, tmp_path)
    translations.update(tmp_path)
    for path in SOURCES:
        assert (tmp_path / path.name).read_text("utf-8") == path.read_text("utf-8")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_parameters(path: Path) -> None:
    assert [row.findtext("source") for row in rows(path) if row.find("translation[@type]") is not None] == []
    for row in rows(path):
        forms = [one.text or "" for one in row.iter("numerusform")] or [row.findtext("translation", "")]
        wanted = set(PLACEHOLDER.findall(row.findtext("source", "")))
        for form in forms:
            assert form.strip()
            # A number may be said in words: "one claim".
            assert set(PLACEHOLDER.findall(form)) | ({"{n}"} if len(forms) > 1 else set()) >= wanted
            assert set(PLACEHOLDER.findall(form)) <= wanted


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_what_is_compiled_is_what_lrelease_compiles(path: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    ran = subprocess.run([tool, "-silent", path, "-qm", made], check=False, capture_output=True)
    if ran.returncode:
        pytest.skip("lrelease does not start on this machine")
    assert qm.compiled(path.read_text("utf-8")) == made.read_bytes()


def test_unfinished_texts_are_left_out() -> None:
    source = (
        '<TS language="fr"><context><name>A</name>'
        '<message><source>one</source><translation type="unfinished">un</translation></message>'
        "<message><source>two</source><translation>deux</translation></message></context></TS>"
    )
    assert [one.source for one in qm.messages(source)[1]] == ["two"]


def test_compiling_twice_leaves_what_is_there(tmp_path: Path) -> None:
    shutil.copy(SOURCES[0], tmp_path)
    assert qm.main(tmp_path) == 0
    made = (tmp_path / SOURCES[0].name).with_suffix(".qm")
    before = made.stat().st_mtime_ns
    qm.main(tmp_path)
    assert made.stat().st_mtime_ns == before
