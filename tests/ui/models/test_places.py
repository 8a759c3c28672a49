"""Where something stands, in a reader's words."""

from __future__ import annotations

from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span
from annotator.ui.models.places import Places
from tests.builders import a_claim, a_mention

TEXT = "Title\nShown twice\nShown twice\nOne one\nTwo one"
KINDS = (
    SectionKind.HEADLINE,
    SectionKind.CAPTION,
    SectionKind.CAPTION,
    SectionKind.PARAGRAPH,
    SectionKind.PARAGRAPH,
)


def places() -> Places:
    sections, start = [], 0
    for kind, line in zip(KINDS, TEXT.split("\n"), strict=True):
        sections.append(Section(kind, Span(start, start + len(line))))
        start += len(line) + 1
    return Places(sections)


def test_paragraphs_are_counted_and_other_sections_named() -> None:
    assert places().name(0) == "headline"
    assert places().name(TEXT.index("Shown")) == "caption"
    assert places().name(TEXT.index("Two")) == "¶\u00a02"
    assert Places(()).name(3) == ""


def test_a_claim_that_stands_twice_in_captions_says_so() -> None:
    first, again = a_mention(TEXT, "Shown twice"), a_mention(TEXT, "Shown twice", nth=1)
    assert places().of(a_claim(1, first, again)) == "caption, twice"


def test_a_claim_with_many_places_names_the_first() -> None:
    title, shown, one, two = (a_mention(TEXT, words) for words in ("Title", "Shown", "One one", "Two"))
    assert places().of(a_claim(1, title, one)) == "headline and ¶\u00a01"
    assert places().of(a_claim(1, title, shown, one, two)) == "headline and 3 more places"


def test_a_claim_that_stands_in_one_paragraph_three_times_says_so() -> None:
    pieces = [a_mention(TEXT, words) for words in ("Shown", "twice", "Shown twice")]
    assert places().of(a_claim(1, *pieces)) == "caption, 3 times"


def test_a_claim_without_a_place_has_none() -> None:
    assert places().of(a_claim(1)) == ""
