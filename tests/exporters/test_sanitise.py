"""The border between text and XML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.domain.article import Details
from annotator.domain.evidence import Evidence
from annotator.domain.ids import CommentId, EvidenceId
from annotator.domain.marks import Comment, Subject
from annotator.exporters import Document, Options, by_name
from annotator.exporters.sanitise import Sanitiser, needs_no_care
from tests.builders import ADA, LOGBOOK, a_review
from tests.exporters.reading import WordFile, read

if TYPE_CHECKING:
    from annotator.domain.review import Review

ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=40)
"""Text of any code points, control characters and lone surrogates included."""


def test_what_xml_cannot_hold_becomes_a_replacement_character_and_is_counted() -> None:
    sanitiser = Sanitiser()
    assert sanitiser.clean("a\x00b\x0bc\x1fd\ud800e\udffff\ufffeg\uffffh") == "a�b�c�d�e�f�g�h"
    assert sanitiser.replaced == 7


def test_what_xml_can_hold_stays_as_it_is() -> None:
    text = "tab\tline\nNEL\u0085 LS\u2028 BOM\ufeff ZWJ\u200d 🇳🇴 RLO\u202e \U0001fffe"
    sanitiser = Sanitiser()
    assert sanitiser.clean(text) == text
    assert sanitiser.replaced == 0


def test_the_same_text_is_counted_once() -> None:
    sanitiser = Sanitiser()
    assert [sanitiser.clean("\x00\x00") for _ in range(3)] == ["��"] * 3
    assert sanitiser.replaced == 2


def test_line_ends_of_other_systems_are_line_feeds() -> None:
    assert Sanitiser().clean("a\r\nb\rc") == "a\nb\nc"


def test_attributes_are_one_line_and_no_longer_than_asked() -> None:
    assert Sanitiser().attribute('  "A" & <B>\n\tC ') == "&quot;A&quot; &amp; &lt;B&gt; C"
    assert Sanitiser().attribute("x" * 300, most=255) == "x" * 254 + "…"


@settings(max_examples=10_000)
@given(ANYTHING)
def test_any_text_becomes_xml_that_reads_back(text: str) -> None:
    sanitiser = Sanitiser()
    element = etree.fromstring(f'<a b="{sanitiser.attribute(text)}">{sanitiser.text(text)}</a>')
    assert (element.text or "") == sanitiser.clean(text)


@settings(max_examples=10_000)
@given(ANYTHING)
def test_text_that_needs_no_care_is_xml_as_it_is(text: str) -> None:
    if needs_no_care(text):
        assert Sanitiser().text(text) == text


def exported(review: Review, document: Document) -> WordFile:
    return read(by_name("docx").export(review, Options(document=document)))


@settings(max_examples=60)
@given(st.lists(ANYTHING, min_size=11, max_size=11), st.sampled_from([Document.REPORT, Document.CHECKING]))
def test_names_and_notes_of_any_code_points_are_written(words: list[str], document: Document) -> None:
    review = a_review()
    source = replace(review.sources[0], name=words[0], aliases=(words[1],), note=words[2])
    person = replace(ADA, name=words[3], initials=words[4])
    evidence = replace(LOGBOOK, title=words[5], publisher=words[6], url=words[7], captured_by=ADA.id)
    comment = Comment(
        CommentId(review.comments[0].id), Subject.CLAIM, review.claims[1].id, words[8], by=ADA.id
    )
    article = replace(review.article, details=Details(title=words[9], agency=words[10], language=words[0]))
    review = replace(
        review,
        article=article,
        sources=(source,),
        reviewers=(person,),
        evidence=(evidence,),
        comments=(comment,),
    )
    assert exported(review, document).comments


def test_an_author_may_have_any_name_of_any_length() -> None:
    names = ("", "   ", "X" * 300, 'Ann & "Bo" <c>')
    authors: list[tuple[str, str]] = []
    for name in names:
        people = (replace(ADA, name=name, initials=""),)
        found = exported(replace(a_review(), reviewers=people), Document.CHECKING)
        authors += {(comment.author, comment.initials) for comment in found.comments.values()}
    assert authors == [
        ("Annotator", "A"),
        ("Annotator", "A"),
        ("X" * 254 + "…", "X"),
        ('Ann & "Bo" <c>', "A"),
    ]


def test_replaced_characters_are_reported_in_both_documents() -> None:
    review = a_review()
    strange = Evidence(EvidenceId(LOGBOOK.id), title="Log\x07book")
    link = replace(review.claims[0], evidence=())
    review = replace(review, evidence=(strange,), claims=(link, *review.claims[1:]))
    report = exported(review, Document.REPORT)
    assert "Log\ufffdbook" in report.text
    assert "1 character that such a file cannot hold, each shown as \ufffd." in report.paragraphs
    noted = replace(review.comments[0], text="Why\ud800?")
    checking = exported(replace(review, comments=(noted,)), Document.CHECKING)
    assert checking.paragraphs[-1].startswith("Replaced: 1 character")
