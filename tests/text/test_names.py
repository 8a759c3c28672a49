"""File names made of titles."""

from pathlib import Path, PureWindowsPath
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.names import LONGEST, UNTITLED, slug


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mill burns in Orla", "Mill-burns-in-Orla.docx"),
        ("“Why?” – the café’s end…", "Why-the-café-s-end.docx"),
        ("../../etc/passwd", "etc-passwd.docx"),
        ("\u202egpj.exe", "gpj-exe.docx"),
        ("حريق في الميناء", "حريق-في-الميناء.docx"),
        ("CON", "article-CON.docx"),
        ("lpt1", "article-lpt1.docx"),
        ("console", "console.docx"),
        ("…", f"{UNTITLED}.docx"),
        ("", f"{UNTITLED}.docx"),
    ],
)
def test_a_name_keeps_the_letters_of_its_title(title: str, name: str) -> None:
    assert slug(title, ending=".docx") == name


def test_a_long_title_is_cut_at_a_word() -> None:
    name = slug("harbour " * 60, ending=".docx")
    assert name.endswith("-harbour.docx")
    assert len(slug("x" * 900, ending=".docx")) == LONGEST


@given(st.text(st.characters(), max_size=300), st.sampled_from([".docx", ".review.json", ".md"]))
def test_any_title_makes_one_safe_name_inside_the_folder(title: str, ending: str) -> None:
    name = slug(title, ending=ending)
    assert name.endswith(ending)
    assert len(name.encode()) <= LONGEST
    assert (Path("/folder") / name).parent == Path("/folder")
    assert not PureWindowsPath(name).is_reserved()
    assert not name.startswith((".", "-", " "))
    assert all(category(sign)[0] in "LMN" or sign in "-." for sign in name)
