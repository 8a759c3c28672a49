"""The language of a document's own words: complete catalogues, and nothing that people typed is touched."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from string import Formatter

import pytest

from annotator.exporters import Document, Options, by_name
from annotator.exporters.outline.language import LANGUAGES, catalogue, counted, day, say, speaking, spoken
from tests.builders import a_review, rich_review
from tests.exporters.outline.own_words import things, words
from tests.exporters.reading import W, WordFile, read

OTHERS = [language for language in LANGUAGES if language != "en"]
FORMS = {"fr": 2, "ar": 6}


def names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_has_every_word_and_no_other(language: str) -> None:
    have = catalogue(language)
    assert words() - have.words.keys() == set()
    assert have.words.keys() - words() == set()
    assert set(have.counted) == things()
    assert {len(forms) for forms in have.counted.values()} == {FORMS[language]}
    assert len(have.months) == 12


@pytest.mark.parametrize("language", OTHERS)
def test_a_template_keeps_its_places(language: str) -> None:
    assert [key for key, said in catalogue(language).words.items() if names(key) != names(said)] == []


def test_words_of_a_language_are_said_only_while_it_is_spoken() -> None:
    with speaking("fr-CA"):
        assert say("Claim {number}", number=4) == "Affirmation 4"
        assert (spoken(), day("2024-05-06T12:00:00Z")) == ("fr", "6 mai 2024")
        with speaking("ar"):
            assert say("Nobody is cited") == "لا أحد منسوب إليه"
        assert say("Nobody is cited") == "Personne n’est cité"
    assert (say("Claim {number}", number=4), spoken()) == ("Claim 4", "en")


def test_a_language_without_a_catalogue_is_english() -> None:
    with speaking("tlh"):
        assert (say("Sources"), spoken()) == ("Sources", "en")


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 claim"),
        ("en", 0, "0 claims"),
        ("fr", 0, "0 affirmation"),
        ("fr", 2, "2 affirmations"),
        ("ar", 0, "لا ادعاء"),
        ("ar", 1, "ادعاء واحد"),
        ("ar", 2, "ادعاءان"),
        ("ar", 7, "7 ادعاءات"),
        ("ar", 14, "14 ادعاءً"),
        ("ar", 100, "100 ادعاء"),
        ("ar", 103, "103 ادعاءات"),
    ],
)
def test_things_are_counted_as_a_language_does(language: str, number: int, said: str) -> None:
    with speaking(language):
        assert counted(number, "claim") == said


def test_threads_speak_each_their_own_language() -> None:
    def told(language: str) -> str:
        with speaking(language):
            return say("Sources of this review") + say("Method")

    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(told, ["fr", "en"] * 20)) == {
            "Sources of this reviewMéthode",
            "Sources of this reviewMethod",
        }


def exported(document: Document, language: str) -> WordFile:
    return read(by_name("docx").export(rich_review(), Options(document=document, language=language)))


@pytest.mark.parametrize("document", Document)
@pytest.mark.parametrize("language", OTHERS)
def test_a_document_speaks_its_language_and_quotes_the_article_as_it_is(
    document: Document, language: str
) -> None:
    found = exported(document, language)
    assert "Nguye\u0302\u0303n" in found.text
    assert "Authority" in found.text
    assert not re.search(r"\b(Claim|Change|Evidence|revision \d|DRAFT|Method)\b ?\d?", _own(found))


def _own(found: WordFile) -> str:
    """Return what the document says by itself: headings, table heads, labels, header, footer."""
    kinds = {"Heading1", "Heading2", "AnnotatorTableHead", "AnnotatorEyebrow", "AnnotatorContents"}
    said = [p for style, p in zip(found.styles(), found.paragraphs, strict=True) if style in kinds]
    lines = [comment.lines[-1] for comment in found.comments.values()]
    return "\n".join([*said, *lines, found.said("word/header.xml"), found.said("word/footer.xml")])


def test_an_arabic_document_runs_from_right_to_left() -> None:
    found = exported(Document.REPORT, "ar")
    tables = list(found.body.iter(f"{W}tbl"))
    assert tables
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in tables)
    assert all(section.find(f"{W}bidi") is not None for section in found.body.iter(f"{W}sectPr"))
    for name in ("word/header.xml", "word/footer.xml"):
        assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in found.tree(name).iter(f"{W}p"))
    for style in ("Heading1", "TOC1", "AnnotatorContents"):
        styled = [s.getparent() for s in found.body.iter(f"{W}pStyle") if s.get(f"{W}val") == style]
        assert styled
        assert all(p is not None and p.find(f"{W}bidi") is not None for p in styled)


def test_a_french_document_runs_from_left_to_right() -> None:
    found = exported(Document.REPORT, "fr")
    assert next(found.body.iter(f"{W}bidiVisual"), None) is None
    assert "1 source confidentielle" in found.text


@pytest.mark.parametrize("name", ["html", "md"])
def test_other_formats_speak_it_too(name: str) -> None:
    said = by_name(name).export(a_review(), Options(language="fr")).decode()
    assert "Le résultat en bref" in said
    assert "Finding at a glance" not in said


def test_what_people_typed_is_left_alone_even_where_a_catalogue_knows_the_words() -> None:
    review = a_review()
    named = replace(review.claims[0], restatement="Nobody is cited")
    written = by_name("docx").export(
        replace(review, claims=(named, *review.claims[1:])), Options(language="fr")
    )
    assert "Nobody is cited" in read(written).text
