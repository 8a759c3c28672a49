"""Spans as a reader selects them: characters, words, steps of a selection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span
from annotator.text.graphemes import grow, is_boundary, move_end, move_start, shrink, snap, word_at, words
from annotator.text.words import BRACKET_REACH, FAR, REACH
from tests.strategies import places, texts

FAMILY = "👩\u200d👩\u200d👧"
STORY = "The mill burnt, the mayor said, and nobody (bar a cat) was hurt. It stood there since 1870."


def of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def snapped(text: str, words: str) -> str | None:
    span = snap(text, of(text, words), words=True)
    return span.of(text) if span else None


def all_words(text: str) -> list[str]:
    return [span.of(text) for span in words(text, Span(0, len(text)))]


def spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True)
    return ends.map(lambda pair: Span(min(pair), max(pair)))


@given(text=texts, data=st.data(), whole_words=st.booleans())
def test_a_snapped_span_keeps_whole_characters_and_no_white_space(
    text: str, data: st.DataObject, *, whole_words: bool
) -> None:
    span = data.draw(spans(text))
    found = snap(text, span, words=whole_words)
    if found is not None:
        assert is_boundary(text, found.start)
        assert is_boundary(text, found.end)
        assert not text[found.start].isspace()
        assert not text[found.end - 1].isspace()
        assert snap(text, found) == found
    elif not whole_words:
        assert not any(sign.isalnum() for sign in span.of(text))


@given(texts, st.data())
def test_a_span_of_whole_characters_stays(text: str, data: st.DataObject) -> None:
    span = data.draw(places(text))
    assert snap(text, span) == span


@pytest.mark.parametrize("cluster", [FAMILY, "🇳🇴", "👍🏽", "e\u0301", "नि", "1\ufe0f\u20e3", "각"])
def test_half_a_character_is_widened_to_all_of_it(cluster: str) -> None:
    text = f"a{cluster}b"
    assert snap(text, Span(1, 2)) == Span(1, 1 + len(cluster))
    assert snap(text, Span(len(cluster), 1 + len(cluster))) == Span(1, 1 + len(cluster))


def test_white_space_alone_is_no_span() -> None:
    assert snap("a \n b", Span(1, 4)) is None
    assert snap("ab", Span(2, 9)) is None
    assert snap("a — b", Span(1, 4), words=True) is None
    assert snap("— — —", Span(0, 5), words=True) is None


@pytest.mark.parametrize(
    ("dragged", "words_"),
    [
        ("ill burnt, the m", "mill burnt, the mayor"),
        (", the mayor said,", "the mayor said"),
        ("hurt. ", "hurt"),
        ("bar a ca", "bar a cat"),
        ("nobody (bar a c", "nobody (bar a cat)"),
        ("a cat) was", "a cat) was"),
        ("bar a cat) was", "(bar a cat) was"),
    ],
)
def test_a_drag_takes_whole_words_without_punctuation_at_its_ends(dragged: str, words_: str) -> None:
    assert snapped(STORY, dragged) == words_


def test_brackets_of_a_very_long_span_stay_out() -> None:
    short, long = f"a ({'b ' * 9}c) d", f"a ({'b ' * BRACKET_REACH}c) d"
    assert (snap(short, of(short, short[:-3]), words=True) or Span(0, 1)).of(short).endswith("c)")
    assert (snap(long, of(long, long[:-3]), words=True) or Span(0, 1)).of(long).endswith("c")


def test_words_hold_their_apostrophes_hyphens_figures_and_initials() -> None:
    text = "O’Brien's U.S.-backed crew of www.ferry.example paid $3,500.50, or 12%, at 10:30 — AT&T l·l #sea."
    bare = "O’Brien's U.S.-backed crew of www.ferry.example paid $3,500.50 or 12% at 10:30 AT&T l·l #sea"
    assert all_words(text) == bare.split(" ")


def test_a_word_in_a_script_without_spaces_is_a_character() -> None:
    assert all_words("港は再開。ก็ดี") == ["港", "は", "再", "開", "ก็", "ดี"]
    assert all_words(f"کتاب\u200cها {FAMILY} 🇳🇴🇸🇪") == ["کتاب\u200cها", FAMILY, "🇳🇴", "🇸🇪"]
    assert snapped("港は再開した。", "再開") == "再開"


def test_the_word_at_a_place_holds_it_or_ends_there() -> None:
    def at(place: int) -> str | None:
        span = word_at("ab, cd", place)
        return span.of("ab, cd") if span else None

    assert [at(place) for place in range(7)] == ["ab", "ab", "ab", None, "cd", "cd", "cd"]
    assert word_at("", 0) is None


def test_an_unbroken_word_is_cut_at_the_reach() -> None:
    text = "a" * 10 * REACH
    word = word_at(text, 5 * REACH)
    assert word is not None
    assert len(word) <= 3 * REACH
    assert snap(text, Span(5 * REACH, 5 * REACH + 3), words=True) is not None


def test_ends_move_by_words_and_keep_one() -> None:
    two = of(STORY, "mayor said")
    assert move_start(STORY, two, steps=-1).of(STORY) == "the mayor said"
    assert move_start(STORY, two, steps=-3).of(STORY) == "mill burnt, the mayor said"
    assert move_start(STORY, two, steps=1).of(STORY) == "said"
    assert move_start(STORY, two, steps=9).of(STORY) == "said"
    assert move_end(STORY, two, steps=2).of(STORY) == "mayor said, and nobody"
    assert move_end(STORY, two, steps=-1).of(STORY) == "mayor"
    assert move_end(STORY, two, steps=-9).of(STORY) == "mayor"


def test_ends_stay_where_there_is_no_further_word() -> None:
    whole = Span(0, len(STORY) - 1)
    assert move_start(STORY, whole, steps=-1) == whole
    assert move_end(STORY, whole, steps=1) == whole
    word = of(STORY, "mill")
    assert move_start(STORY, word, steps=1) == word
    assert move_end(STORY, word, steps=-1) == word


def test_a_word_far_behind_nothing_but_punctuation_is_not_looked_for() -> None:
    text = "a" + " ." * FAR + " b"
    assert move_end(text, Span(0, 1), steps=1) == Span(0, 1)
    assert move_start(text, Span(len(text) - 1, len(text)), steps=-1) == Span(len(text) - 1, len(text))


@given(texts, st.data(), st.integers(-3, 3))
def test_moved_ends_stay_inside_the_text(text: str, data: st.DataObject, steps: int) -> None:
    span = data.draw(places(text))
    for moved in (move_start(text, span, steps=steps), move_end(text, span, steps=steps)):
        assert 0 <= moved.start < moved.end <= len(text)


def steps_from(words: str) -> list[str]:
    sections = (
        Section(SectionKind.HEADLINE, Span(0, 4)),
        Section(SectionKind.PARAGRAPH, Span(6, 6 + len(STORY))),
    )
    text = f"Fire\n\n{STORY}"
    first = len("The mill burnt, the mayor said, and nobody (bar a cat) was hurt.")
    sentences = (Span(0, 4), Span(6, 6 + first), Span(7 + first, len(text)))
    span = of(text, words)
    found = []
    while (wider := grow(text, span, sentences, sections)) != span:
        span = wider
        found.append(span.of(text))
    down = [span]
    while (narrower := shrink(text, down[-1], sentences, sections, within=of(text, words))) != down[-1]:
        down.append(narrower)
    assert [one.of(text) for one in reversed(down)] == [words, *found]
    return found


def test_a_selection_grows_by_word_clause_sentence_section_article_and_shrinks_back() -> None:
    assert steps_from("ayor") == [
        "mayor",
        "the mayor said",
        "The mill burnt, the mayor said, and nobody (bar a cat) was hurt.",
        STORY,
        f"Fire\n\n{STORY}",
    ]


def test_a_selection_over_two_sentences_grows_to_their_section() -> None:
    assert steps_from("was hurt. It stood")[-2:] == [STORY, f"Fire\n\n{STORY}"]


def test_a_selection_outside_every_section_grows_to_clause_and_article() -> None:
    text = "one, two, three"
    assert grow(text, Span(5, 8), (), ()) == Span(0, len(text))
    assert grow("…", Span(0, 1), (), ()) == Span(0, 1)
    assert shrink(text, Span(5, 8), (), (), within=Span(5, 8)) == Span(5, 8)


@given(texts, st.data())
def test_growing_ends_with_the_article(text: str, data: st.DataObject) -> None:
    span = data.draw(places(text))
    for _ in range(8):
        wider = grow(text, span, (), ())
        assert wider.contains(span)
        span = wider
    assert span == snap(text, Span(0, len(text)))
