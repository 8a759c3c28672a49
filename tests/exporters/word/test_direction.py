"""Right to left and left to right, in paragraphs and in runs."""

from __future__ import annotations

import pytest

from annotator.domain.review import Review
from annotator.exporters import Document, Options, by_name
from tests.builders import a_claim, a_mention, an_article
from tests.exporters.reading import W, WordFile, read

ARABIC = "قالت هيئة الميناء"


def exported(text: str, *words: str, language: str = "") -> WordFile:
    claims = [a_claim(n, a_mention(text, quote)) for n, quote in enumerate(words, start=1)]
    review = Review(an_article(text, language=language), tuple(claims))
    return read(by_name("docx").export(review, Options(document=Document.CHECKING)))


def test_an_arabic_paragraph_is_marked_and_so_are_its_runs() -> None:
    text = f"Headline\n\n{ARABIC} (AFP)"
    found = exported(text, "هيئة")
    assert found.text == text
    bidi = [p.find(f"{W}pPr/{W}bidi") is not None for p in found.body.iter(f"{W}p")]
    assert bidi == [False, False, True]
    assert [stretch.text for stretch in found.ranges.values()] == ["هيئة"]
    assert right_to_left(found) == ["قالت ", "هيئة", " الميناء (", ")"]


def right_to_left(found: WordFile) -> list[str]:
    runs = [run for run in found.body.iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None]
    return [t.text or "" for run in runs for t in run.iter(f"{W}t")]


def test_arabic_words_in_an_english_paragraph_are_marked_in_their_run_alone() -> None:
    found = exported(f"The sign said {ARABIC} in red.")
    assert right_to_left(found) == [ARABIC]
    assert list(found.body.iter(f"{W}bidi")) == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", ("en-GB", "zh-CN", "ar")),
        ("ja", ("en-GB", "ja", "ar-SA")),
        ("de-CH", ("de-CH", "zh-CN", "ar-SA")),
        ("", ("x-none", "zh-CN", "ar-SA")),
        ('en"/><x', ("x-none", "zh-CN", "ar-SA")),
    ],
)
def test_the_article_s_language_is_named_for_the_script_that_it_is_written_in(
    language: str, expected: tuple[str, str, str]
) -> None:
    styles = exported("One line.", language=language).tree("word/styles.xml")
    style = next(s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == "ArticleText")
    named = style.find(f"{W}rPr/{W}lang")
    assert named is not None
    assert tuple(named.get(f"{W}{name}") for name in ("val", "eastAsia", "bidi")) == expected


def test_a_report_on_an_article_in_another_language_marks_its_quotes() -> None:
    review = Review(an_article(ARABIC, language="ar"), (a_claim(1, a_mention(ARABIC, "هيئة")),))
    styles = {
        style.get(f"{W}val")
        for style in read(by_name("docx").export(review, Options())).body.iter(f"{W}rStyle")
    }
    assert "AnnotatorQuote" in styles
