"""The template that is kept in the tree."""

from __future__ import annotations

import sys
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
from docx.shared import Mm

from annotator import paths
from annotator.exporters.word import article, body, runs, tables
from annotator.exporters.word.styles import STYLES
from annotator.exporters.word.template import build, main
from tests.exporters.reading import W, read

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEPT = paths.resource("word", "template.docx")


def test_the_template_in_the_tree_is_the_one_that_is_built() -> None:
    assert read(KEPT.read_bytes()).parts == read(build()).parts


def test_it_is_built_into_the_file_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["template", str(tmp_path / "new.docx")])
    main()
    assert (tmp_path / "new.docx").read_bytes() == build()


def test_it_is_small_and_says_nothing_of_who_made_it() -> None:
    assert KEPT.stat().st_size < 10_000
    opened = docx.Document(str(KEPT))
    core = opened.core_properties
    assert (core.author, core.comments, core.title, core.last_modified_by) == ("", "", "", "")
    with ZipFile(KEPT) as archive:
        assert [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name] == []


def test_it_is_on_a4() -> None:
    page = docx.Document(BytesIO(build())).sections[0]
    assert (page.page_width, page.page_height) == (7560310, 10692130)
    assert page.page_width is not None
    assert abs(page.page_width - Mm(210)) < Mm(1)


def test_every_style_that_is_written_is_in_it() -> None:
    used = {
        *article.STYLES.values(),
        *article.WITHIN.values(),
        *body.STYLES.values(),
        *(article.BLANK, tables.HEAD, tables.BODY, "Hyperlink", "CommentReference", "CommentText"),
        *(
            "Header",
            "Footer",
            "AnnotatorLegend",
            "AnnotatorIdentity",
            "AnnotatorAfterTable",
            "AnnotatorTable",
        ),
        *("Heading1", "Heading2", "AnnotatorTag"),
    }
    known = {style.get(f"{W}styleId") for style in read(build()).tree("word/styles.xml").iter(f"{W}style")}
    assert used - known == set()
    assert {tone for tone in runs.TONES.values() if "rStyle" in tone} <= {
        f'<w:rStyle w:val="{style.id}"/>' for style in STYLES
    }


def test_fonts_are_named_for_every_script() -> None:
    fonts = list(read(build()).tree("word/styles.xml").iter(f"{W}rFonts"))
    assert fonts
    for font in fonts:
        assert {name for name in ("ascii", "hAnsi", "eastAsia", "cs") if font.get(f"{W}{name}")} == {
            *("ascii", "hAnsi", "eastAsia", "cs")
        }
