"""Which source is meant: by what is typed, by what is selected, by nearness, by use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.ranking import (
    EXACT,
    INITIALS,
    INSIDE,
    NONE,
    OPENING,
    SLIP,
    WINDOW,
    WORDS,
    fold,
    match,
    places_of,
    rank,
    words_of,
)
from annotator.domain.ids import SourceId
from annotator.domain.source import Source
from annotator.domain.span import Span

HARBOUR = Source(
    SourceId("harbour"), "Kestermouth Harbour Authority", aliases=("the Authority", "هيئة الميناء")
)
GUARD = Source(SourceId("guard"), "Aldra coast guard")
GUILD = Source(SourceId("guild"), "Guild of Pilots for the Lindmoor Sound")
ZOE = Source(SourceId("zoe"), "Zoë Nguyễn")
ALL = (HARBOUR, GUARD, GUILD, ZOE)


def names(*ranked: object) -> list[str]:
    return [one.source.id for one in ranked]  # type: ignore[attr-defined]  # every one is a Ranked


@pytest.mark.parametrize(
    ("source", "query", "kind"),
    [
        (HARBOUR, "kestermouth harbour authority", EXACT),
        (HARBOUR, "Authority", EXACT),
        (HARBOUR, "the authority", EXACT),
        (HARBOUR, "Kester", OPENING),
        (HARBOUR, "kestermouth harb", OPENING),
        (HARBOUR, "harb auth", WORDS),
        (HARBOUR, "auth harb", WORDS),
        (HARBOUR, "kha", INITIALS),
        (GUILD, "gpls", INITIALS),
        (GUILD, "gopft", INITIALS),
        (HARBOUR, "arbour", INSIDE),
        (HARBOUR, "o", NONE),
        (HARBOUR, "harbuor", SLIP),
        (HARBOUR, "harbbour", SLIP),
        (HARBOUR, "habour auth", SLIP),
        (HARBOUR, "hxrbour", SLIP),
        (HARBOUR, "harbours", SLIP),
        (HARBOUR, "hxrbxur", NONE),
        (HARBOUR, "hbr", NONE),
        (GUARD, "harbour", NONE),
        (GUARD, "coast coast", NONE),
        (GUARD, "  ", NONE),
        (GUARD, "the", NONE),
        (ZOE, "zoe nguyen", EXACT),
        (ZOE, "NGU", WORDS),
        (HARBOUR, "الميناء", WORDS),
        (HARBOUR, "هيئه", OPENING),
        (HARBOUR, "هَيْئَة", OPENING),
    ],
)
def test_a_name_is_found_by_what_people_type(source: Source, query: str, kind: int) -> None:
    assert match(source, query) == kind


def test_letters_are_folded_in_latin_and_arabic() -> None:
    assert fold("ÅLDRA Straße") == "aldra strasse"
    assert fold("أُمّ القُرى") == "ام القري"
    assert words_of("l’Autorité «الميناء»") == ("l", "autorite", "ميناء")


def test_what_is_typed_leaves_out_what_it_does_not_fit() -> None:
    assert names(*rank(ALL, query="harb auth")) == ["harbour"]
    assert rank(ALL, query="nobody by that name") == ()


def test_the_better_match_comes_first_whatever_is_near() -> None:
    inside = Source(SourceId("inside"), "Friends of Kestermouth Harbour")
    ranked = rank((inside, HARBOUR), query="kesterm", near=50, places={inside.id: Span(40, 50)})
    assert names(*ranked) == ["harbour", "inside"]


def test_selected_words_prefer_a_source_and_leave_none_out() -> None:
    ranked = rank(ALL, words="the Authority", near=50, places={GUARD.id: Span(45, 50)})
    assert names(*ranked)[0] == "harbour"
    assert len(ranked) == len(ALL)


def test_nearer_before_the_claim_comes_first_and_what_follows_counts_as_farther() -> None:
    places = {GUARD.id: Span(80, 90), GUILD.id: Span(40, 50), ZOE.id: Span(110, 120)}
    ranked = rank(ALL, near=100, places=places)
    assert names(*ranked) == ["guard", "zoe", "guild", "harbour"]


def test_use_decides_between_sources_that_stand_nowhere_near() -> None:
    ranked = rank(ALL, uses={ZOE.id: 3, GUILD.id: 1})
    assert names(*ranked) == ["zoe", "guild", "guard", "harbour"]
    assert [one.uses for one in ranked] == [3, 1, 0, 0]


def test_a_source_is_found_where_the_text_calls_it_by_an_alias() -> None:
    text = "The Authority said so. The pier is closed. Later the Authority left."
    found = places_of([HARBOUR], text=text, near=text.index("The pier"))
    assert found[HARBOUR.id].of(text) == "The Authority"
    assert found[HARBOUR.id].start == 0


def test_what_stands_only_after_the_claim_is_found_too() -> None:
    text = "The pier is closed, said the Aldra coast guard."
    assert places_of([GUARD], text=text, near=0)[GUARD.id].of(text) == "Aldra coast guard"


def test_of_names_that_begin_at_one_place_the_longest_is_taken() -> None:
    short = Source(SourceId("short"), "Port", aliases=("Port of Aldra",))
    text = "Port of Aldra says no."
    assert places_of([short], text=text, near=20)[short.id].of(text) == "Port of Aldra"


def test_a_name_inside_a_word_is_no_place() -> None:
    ria = Source(SourceId("ria"), "Ria")
    assert places_of([ria], text="Striad and Riahn, then Astria", near=15) == {}
    assert places_of([Source(SourceId("none"), "…", aliases=(" ",))], text="a b", near=1) == {}


def test_a_place_keeps_the_marks_on_its_last_letter() -> None:
    text = "Then Zoe\u0308 Nguye\u0302\u0303n and René\u0301 spoke."
    rene = Source(SourceId("rene"), "Rene")
    found = places_of([ZOE, rene], text=text, near=0)
    assert found[ZOE.id].of(text) == "Zoe\u0308 Nguye\u0302\u0303n"
    assert found[rene.id].of(text) == "René\u0301"


def test_places_that_attributions_have_found_count() -> None:
    text = "He said so. The pier is closed."
    told = {GUARD.id: [Span(0, 2)]}
    assert places_of([GUARD, HARBOUR], text=text, near=12, told=told) == {GUARD.id: Span(0, 2)}


def test_names_far_from_the_claim_are_not_looked_for() -> None:
    text = "Aldra coast guard" + " x" * WINDOW
    assert places_of([GUARD], text=text, near=len(text)) == {}


@given(st.text(max_size=40), st.text(min_size=1, max_size=12))
def test_a_source_always_matches_its_own_name(before: str, name: str) -> None:
    source = Source(SourceId("any"), name)
    if words_of(name):
        assert match(source, name) == EXACT
    for place in places_of([source], text=f"{before} {name}", near=len(before)).values():
        assert fold(place.of(f"{before} {name}")).strip() == fold(name).strip()
