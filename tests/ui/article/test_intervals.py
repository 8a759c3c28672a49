"""Marks by place, compared with looking through all of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.intervals import SHIFT, WIDE, Intervals, Mark

marks = st.builds(
    lambda start, length, owner, part: Mark(start, start + length, owner, part),
    st.integers(0, 5_000),
    st.integers(1, 3_000) | st.just(WIDE << SHIFT),
    st.sampled_from("abcdef"),
    st.integers(0, 3),
)


def filled(found: list[Mark]) -> Intervals:
    intervals = Intervals()
    for owner in {mark.owner for mark in found}:
        intervals.put(owner, tuple(mark for mark in found if mark.owner == owner))
    return intervals


@given(st.lists(marks, max_size=30, unique=True), st.integers(0, 9_000), st.integers(1, 3_000))
def test_marks_between_two_places_are_those_that_overlap(found: list[Mark], start: int, length: int) -> None:
    wanted = {mark for mark in found if mark.start < start + length and start < mark.end}
    got = filled(found).between(start, start + length)
    assert set(got) == wanted
    assert len(got) == len(wanted)
    assert [mark.start for mark in got] == sorted(mark.start for mark in got)


@given(st.lists(marks, min_size=1, max_size=30, unique=True), st.integers(0, 9_000))
def test_an_owner_that_was_taken_out_is_found_nowhere(found: list[Mark], place: int) -> None:
    intervals, owner = filled(found), found[0].owner
    assert set(intervals.take(owner)) == {mark for mark in found if mark.owner == owner}
    assert intervals.of(owner) == ()
    assert set(intervals.at(place)) == {
        mark for mark in found if mark.owner != owner and mark.start <= place < mark.end
    }


def test_new_marks_of_an_owner_take_the_place_of_the_old() -> None:
    intervals = Intervals()
    intervals.put("a", (Mark(0, 10, "a"),))
    intervals.put("a", (Mark(50, 60, "a"),))
    assert intervals.at(5) == []
    assert intervals.at(55) == [Mark(50, 60, "a")]
    assert list(intervals.owners()) == ["a"]


def test_the_shortest_mark_over_a_place_comes_first() -> None:
    intervals = Intervals()
    intervals.put("long", (Mark(0, 100, "long"),))
    intervals.put("short", (Mark(40, 60, "short"),))
    assert [mark.owner for mark in intervals.at(50)] == ["short", "long"]


def test_taking_out_an_owner_that_has_no_marks_changes_nothing() -> None:
    assert Intervals().take("nobody") == ()
