"""Sentences: where they end and where they do not, and that no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span, ordered_and_disjoint
from annotator.text.clusters import is_boundary
from annotator.text.segment import segment
from annotator.text.sentences import COUNTED, sentences, split
from tests.strategies import texts


def cut(text: str) -> list[str]:
    return [span.of(text) for span in split(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "pieces",
    [
        ["The mill burnt.", "Nobody was hurt."],
        ["Mr. Varga met Dr. Lund, Gen. Rao and Sen. Oda at St. Ann’s.", "They left at 5 p.m.", "It rained."],
        ["He paid $3.5 million for No. 5 on Jan. 3.", "It sank."],
        ["J. K. Orla and A. Lind wrote it."],
        ["She lives in the U.S.", "The harbour is closed."],
        ["The U.S. Navy came.", "Acme Inc. paid.", "So did Acme Co."],
        ["“Why?” he asked.", "“Stop!” Ann Lund said.", "“Go!”", "The crowd ran."],
        ["“It is over.”", "He left (in haste.)", "Then [it] rained."],
        ["It went on … and on.", "Then it ended…", "Nobody knew..."],
        ["He waited . . . and waited.", "Then he left."],
        ["1. The boat is old.", "2. It leaks."],
        ["It was 1870.", "The mill was new.", "He scored 7.", "She scored 12."],
        ["See www.ferry.example for times.", "It is free."],
        ["他说。", "我们走！", "好吗？", "好。"],
        ["قال ذلك.", "هل انتهى؟", "نعم۔", "لا."],
        ["Pourquoi ?", "Parce que.", "« Non ! »", "Il part."],
        ["नाव डूबी।", "कोई नहीं मरा।"],
        ["a paragraph without a full stop"],
    ],
)
def test_sentences_end_where_a_reader_sees_it(pieces: list[str]) -> None:
    joiner = "" if pieces[0] == "他说。" else " "
    if pieces[0].startswith("1. "):
        assert [one for line in pieces for one in cut(line)] == pieces
    else:
        assert cut(joiner.join(pieces)) == pieces


def test_an_abbreviation_at_the_very_end_ends() -> None:
    assert cut("It is in the U.S. ") == ["It is in the U.S."]
    assert cut("It is big etc. – and old.") == ["It is big etc. – and old."]
    assert cut("It burnt. — Ann Lund") == ["It burnt.", "— Ann Lund"]


def test_every_kind_but_bylines_and_footers_is_counted() -> None:
    text = "abc"
    for kind in SectionKind:
        found = sentences(text, (Section(kind, Span(0, 3)),))
        assert found == ((Span(0, 3),) if kind in COUNTED else ())
    assert set(SectionKind) - COUNTED == {SectionKind.BYLINE, SectionKind.FOOTER}


@pytest.mark.parametrize("kind", [SectionKind.HEADLINE, SectionKind.CREDIT, SectionKind.DATELINE])
def test_headline_credit_and_dateline_are_one_sentence_each(kind: SectionKind) -> None:
    assert len(sentences("One. Two.", (Section(kind, Span(0, 9)),))) == 1


def test_white_space_alone_is_no_sentence() -> None:
    assert sentences("a  b", (Section(SectionKind.PARAGRAPH, Span(1, 3)),)) == ()


def test_a_full_stop_that_carries_a_mark_does_not_cut_it_off() -> None:
    assert cut("好。\u0301后") == ["好。\u0301后"]


@given(texts | st.text(st.sampled_from('ab A.!?…。\n”)" 1\u0301'), min_size=1, max_size=40).filter(str.strip))
def test_no_word_is_lost_and_every_sentence_is_a_span(text: str) -> None:
    found = list(split(text, Span(0, len(text))))
    assert ordered_and_disjoint(found)
    inside = {at for span in found for at in range(span.start, span.end)}
    assert all(at in inside for at, sign in enumerate(text) if sign.isalnum())
    for span in found:
        assert is_boundary(text, span.start)
        assert is_boundary(text, span.end)
        assert span.of(text).strip() == span.of(text)


@given(texts)
def test_the_sentences_of_an_article_are_ordered_and_lie_in_its_sections(text: str) -> None:
    sections = segment(text).sections
    found = sentences(text, sections)
    assert ordered_and_disjoint(found)
    assert all(any(section.span.contains(span) for section in sections) for span in found)
