"""The article line by line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Section, SectionKind
from annotator.domain.claim import Mention
from annotator.domain.ids import MentionId
from annotator.domain.span import Anchor, Found, Span
from annotator.exporters.outline.lines import Line, Marks, Words, lines, places
from tests.builders import a_claim, uid


def a_mention(text: str, *spans: tuple[int, int]) -> Mention:
    return Mention(MentionId(uid(f"{spans}")), tuple(Anchor.at(text, Span(*span)) for span in spans))


def told(text: str, *spans: tuple[int, int], sections: tuple[Section, ...] = ()) -> list[str]:
    """Return each line with where claims begin (number<) and end (>number), and who is on top of words."""
    claims = [a_claim(n, a_mention(text, span)) for n, span in enumerate(spans, start=1)]
    return ["".join(map(_item, line.items)) for line in lines(text, sections, places(claims))]


def _item(item: Marks | Words) -> str:
    if isinstance(item, Words):
        return f"[{item.text}{'' if item.top is None else item.top.claim.number}]"
    ends = "".join(f">{place.claim.number}" for place in item.ends)
    return ends + "".join(f"{place.claim.number}<" for place in item.begins)


def test_words_are_cut_where_claims_begin_and_end() -> None:
    assert told("aa bb cc", (3, 5)) == ["[aa ]1<[bb1]>1[ cc]"]


def test_what_ends_comes_before_what_begins() -> None:
    assert told("aabb", (0, 2), (2, 4)) == ["1<[aa1]>12<[bb2]>2"]


def test_the_outer_begins_first_and_ends_last() -> None:
    assert told("aabb", (0, 2), (0, 4), (2, 4)) == ["2<1<[aa1]>13<[bb3]>3>2"]


def test_of_two_on_the_same_words_the_later_number_lies_on_top_inside_the_earlier() -> None:
    assert told("aa", (0, 2), (0, 2)) == ["1<2<[aa2]>2>1"]


def test_a_claim_over_a_blank_line_begins_and_ends_in_its_lines() -> None:
    assert told("aa\n\nbb", (1, 5)) == ["[a]1<[a1]", "", "[b1]>1[b]"]


def test_a_claim_may_begin_or_end_at_a_line_s_border() -> None:
    assert told("aa\nbb\ncc", (2, 4), (5, 8)) == ["[aa]1<", "[b1]>1[b]2<", "[cc2]>2"]


@given(st.text("ab\n ", min_size=1, max_size=20), st.data())
def test_the_words_of_the_lines_are_the_text_and_each_place_begins_and_ends_once(
    text: str, data: st.DataObject
) -> None:
    starts = st.integers(0, len(text) - 1)
    spans = data.draw(st.lists(st.tuples(starts, st.integers(1, 8)), max_size=6, unique=True))
    claims = [
        a_claim(n, a_mention(text, (start, min(start + length, len(text)))))
        for n, (start, length) in enumerate(spans, start=1)
    ]
    standing = places(claims)
    found = list(lines(text, (), standing))
    items = [item for line in found for item in line.items]
    assert "\n".join(_words(line) for line in found) == text
    assert [p for item in items if isinstance(item, Marks) for p in item.begins] == list(standing)
    assert sorted(p.claim.number for item in items if isinstance(item, Marks) for p in item.ends) == [
        *range(1, len(spans) + 1)
    ]


def _words(line: Line) -> str:
    return "".join(item.text for item in line.items if isinstance(item, Words))


def test_a_line_is_what_its_first_section_is_unless_that_shares_the_line() -> None:
    text = "AT SEA — Words\n(Photo)\nplain\n \n"
    sections = (
        Section(SectionKind.DATELINE, Span(0, 6)),
        Section(SectionKind.PARAGRAPH, Span(9, 14)),
        Section(SectionKind.CREDIT, Span(15, 22)),
    )
    found = list(lines(text, sections, ()))
    assert [line.kind for line in found] == [
        *(SectionKind.PARAGRAPH, SectionKind.CREDIT, SectionKind.PARAGRAPH),
        *(None, None),
    ]
    assert [item.kind for item in found[0].items if isinstance(item, Words)] == [
        *(SectionKind.DATELINE, SectionKind.PARAGRAPH, SectionKind.PARAGRAPH)
    ]


def test_lines_of_one_section_go_on() -> None:
    text = "aa\nbb\n\ncc"
    sections = (Section(SectionKind.QUOTE, Span(0, 5)), Section(SectionKind.PARAGRAPH, Span(7, 9)))
    assert [line.goes_on for line in lines(text, sections, ())] == [True, False, False, False]


def test_places_tell_which_piece_leads_and_which_mention_is_first() -> None:
    text = "aa bb cc dd"
    lost = Anchor(None, "zz", found=Found.ORPHAN)
    later = Mention(MentionId(uid("later")), (lost, *a_mention(text, (6, 8), (9, 11)).pieces))
    gone = Mention(MentionId(uid("gone")), (lost,))
    found = places([a_claim(1, later, a_mention(text, (0, 2)), gone)])
    assert [(p.start, p.piece, p.leads, p.first) for p in found] == [
        *((0, 1, True, True), (6, 2, True, False), (9, 3, False, False))
    ]
