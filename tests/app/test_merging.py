"""How what a review brings is matched with what a library holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app import merging
from annotator.domain.errors import ConflictError
from annotator.domain.evidence import EvidenceLink, Stance
from annotator.domain.ids import EvidenceId, LinkId, ReviewerId, ScaleId, SourceId, VerdictId
from annotator.domain.marks import Reviewer
from annotator.domain.source import Source, SourceKind
from annotator.domain.verdict import Layer, Verdict
from tests.parts import DESK

LINE = Source(SourceId("line"), "Aldra Line", SourceKind.COMPANY, ("the line",))
WATCH = Source(SourceId("watch"), "Ferry Watch")


def test_a_source_of_the_same_id_and_content_changes_nothing() -> None:
    matched = merging.match_sources([LINE], [LINE])
    assert (matched.ids, matched.made, matched.changed) == ({LINE.id: LINE.id}, (), ())


def test_a_source_that_nobody_knows_is_made_with_its_parent() -> None:
    desk = Source(SourceId("press"), "Press office", parent=LINE.id)
    matched = merging.match_sources([], [desk, LINE])
    assert matched.made == (desk, LINE)


@pytest.mark.parametrize("name", ["aldra line", "The Line"])
def test_a_source_is_matched_by_name_or_alias_and_the_librarys_id_and_name_win(name: str) -> None:
    brought = Source(SourceId("b"), name, aliases=("Aldra Ferries",))
    matched = merging.match_sources([LINE], [brought])
    assert matched.ids == {brought.id: LINE.id}
    assert matched.made == ()
    (learnt,) = matched.changed
    assert learnt == replace(LINE, aliases=("the line", "Aldra Ferries"))


def test_a_source_is_matched_by_the_name_that_it_gives_as_an_alias() -> None:
    brought = Source(SourceId("b"), "Aldra Line Ltd", aliases=("Aldra Line",))
    (learnt,) = merging.match_sources([WATCH, LINE], [brought]).changed
    assert learnt == replace(LINE, aliases=("the line", "Aldra Line Ltd"))


def test_a_name_goes_before_an_alias() -> None:
    other = Source(SourceId("other"), "Other", aliases=("Ferry Watch",))
    matched = merging.match_sources([other, WATCH], [Source(SourceId("b"), "ferry watch")])
    assert matched.ids == {SourceId("b"): WATCH.id}


def test_the_name_of_a_source_that_was_renamed_here_is_kept_as_an_alias() -> None:
    here = replace(LINE, name="Aldra Ferry Line")
    (learnt,) = merging.match_sources([here], [LINE]).changed
    assert (learnt.name, learnt.aliases) == ("Aldra Ferry Line", ("the line", "Aldra Line"))
    assert merging.match_sources([learnt], [LINE]).changed == ()


def test_what_the_library_does_not_know_of_a_source_is_learnt() -> None:
    brought = Source(
        SourceId("b"), "Ferry Watch", SourceKind.NGO_MONITOR, note="Volunteers.", confidential=True
    )
    (learnt,) = merging.match_sources([WATCH], [brought]).changed
    assert learnt == Source(
        WATCH.id, "Ferry Watch", SourceKind.NGO_MONITOR, note="Volunteers.", confidential=True
    )


def test_a_source_that_repeats_an_alias_changes_nothing_either() -> None:
    twice = replace(LINE, aliases=("the line", "the line", "Aldra Line"))
    assert merging.match_sources([twice], [twice]).changed == ()


def test_two_brought_sources_may_be_one_here() -> None:
    first, second = (
        Source(SourceId("1"), "The line", note="A"),
        Source(SourceId("2"), "Aldra Line", aliases=("AL",)),
    )
    matched = merging.match_sources([LINE], [first, second])
    assert set(matched.ids.values()) == {LINE.id}
    assert matched.changed == (replace(LINE, aliases=("the line", "AL"), note="A"),)


def test_a_brought_parent_is_named_by_the_librarys_id() -> None:
    parent = Source(SourceId("p"), "Aldra Line")
    child = Source(SourceId("c"), "Its spokeswoman", parent=parent.id)
    assert merging.match_sources([LINE], [parent, child]).made == (replace(child, parent=LINE.id),)


@pytest.mark.parametrize(
    "other",
    [replace(LINE, kind=SourceKind.GOVERNMENT), replace(LINE, note="Other"), replace(LINE, parent=WATCH.id)],
)
def test_the_same_id_with_other_content_is_a_conflict_that_names_it(other: Source) -> None:
    known = replace(LINE, note="Known", parent=SourceId("own"))
    with pytest.raises(ConflictError, match="source “Aldra Line”"):
        merging.match_sources([known], [other])


def test_people_are_matched_by_id_then_by_name_and_initials() -> None:
    ada, bo = Reviewer(ReviewerId("a"), "Ada", "A"), Reviewer(ReviewerId("b"), "Bo", "B")
    other_ada = replace(ada, id=ReviewerId("x"))
    ids, new = merging.match_people([ada], [ada, other_ada, bo])
    assert ids == {ada.id: ada.id, other_ada.id: ada.id, bo.id: bo.id}
    assert new == [bo]


def test_an_id_that_somebody_else_has_is_a_conflict() -> None:
    with pytest.raises(ConflictError, match="reviewer “a”"):
        merging.match_people([Reviewer(ReviewerId("a"), "Ada", "A")], [Reviewer(ReviewerId("a"), "Bo", "B")])


def test_a_scale_that_nobody_knows_is_new() -> None:
    own = replace(DESK, id=ScaleId("own"))
    assert merging.match_scales([DESK], set(), [DESK, own]) == ([own], [])


def test_a_scale_on_which_nothing_was_judged_takes_the_brought_content() -> None:
    other = replace(DESK, label="Other desk")
    assert merging.match_scales([DESK], set(), [other]) == ([], [other])


def test_a_scale_on_which_was_judged_wins_as_long_as_it_has_the_brought_ratings() -> None:
    fewer = replace(DESK, ratings=DESK.ratings[:2])
    assert merging.match_scales([DESK], {DESK.id}, [fewer]) == ([], [])


@pytest.mark.parametrize(
    "fewer", [replace(DESK, ratings=DESK.ratings[:2]), replace(DESK, layer=Layer.ATTRIBUTION)]
)
def test_a_scale_on_which_was_judged_does_not_take_other_ratings(fewer: object) -> None:
    with pytest.raises(ConflictError, match="scale “desk”"):
        merging.match_scales([fewer], {DESK.id}, [DESK])  # type: ignore[list-item]  # two scales by parameter


def test_verdicts_are_matched_by_equal_content_each_once() -> None:
    one = Verdict(VerdictId("1"), Layer.CONTENT, DESK.id, "confirmed", at="2024-05-06T12:00:00Z")
    again, other = replace(one, id=VerdictId("2")), replace(one, id=VerdictId("3"), rating="disputed")
    assert merging.missing_verdicts([one], [again]) == []
    assert merging.missing_verdicts([one], [again, again]) == [again]
    assert merging.missing_verdicts([one], [other, again]) == [other]


def test_links_are_matched_by_equal_content_each_once() -> None:
    one = EvidenceLink(LinkId("1"), EvidenceId("e"))
    again, other = replace(one, id=LinkId("2")), replace(one, id=LinkId("3"), stance=Stance.REFUTES)
    assert merging.missing_links([one], [again, other]) == [other]
