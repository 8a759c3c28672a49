"""How a claim stands by who says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.attribution import Attribution, AttributionState, Level, Role
from annotator.domain.ids import AttributionId, SourceId
from annotator.domain.source import Source
from annotator.domain.standing import cites_nobody, names_a_source, origin, rests_on_one
from tests.builders import a_claim, a_mention, uid

if TYPE_CHECKING:
    from annotator.domain.claim import Claim

AGENCY, VIDEO, RADIO = (Source(SourceId(uid(name)), name) for name in ("Agency", "Video", "Radio"))
KNOWN = {s.id: s for s in (AGENCY, replace(VIDEO, parent=AGENCY.id), RADIO)}
CLAIM = a_claim(1, a_mention("The lock is shut.", "The lock is shut"))


def said(*sources: Source | None, **fields: object) -> Claim:
    made = [
        Attribution(AttributionId(uid(f"said {n}")), None if one is None else one.id)
        for n, one in enumerate(sources)
    ]
    return replace(CLAIM, attributions=tuple(replace(a, **fields) for a in made))  # type: ignore[arg-type]


def test_the_origin_is_the_head_of_the_line_of_parents() -> None:
    assert origin(VIDEO.id, KNOWN) == AGENCY.id
    assert origin(RADIO.id, KNOWN) == RADIO.id


def test_a_circle_and_a_parent_that_is_not_known_end_the_line() -> None:
    circle = {AGENCY.id: replace(AGENCY, parent=VIDEO.id), VIDEO.id: replace(VIDEO, parent=AGENCY.id)}
    assert origin(VIDEO.id, circle) == AGENCY.id
    assert origin(VIDEO.id, {VIDEO.id: replace(VIDEO, parent=AGENCY.id)}) == AGENCY.id
    assert origin(VIDEO.id, {}) == VIDEO.id


def test_nobody_is_not_the_same_as_somebody_unnamed() -> None:
    nobody, unnamed = said(None, level=Level.NONE), said(None, level=Level.ANONYMOUS)
    assert (cites_nobody(nobody), names_a_source(nobody)) == (True, False)
    assert (cites_nobody(unnamed), names_a_source(unnamed)) == (False, True)
    assert (cites_nobody(CLAIM), names_a_source(CLAIM)) == (False, False)
    assert names_a_source(said(RADIO))


def test_sources_of_one_origin_count_as_one() -> None:
    assert rests_on_one(said(AGENCY, VIDEO), KNOWN)
    assert not rests_on_one(said(AGENCY, RADIO), KNOWN)


def test_only_what_vouches_and_is_confirmed_counts() -> None:
    assert not rests_on_one(said(AGENCY, role=Role.CARRIER), KNOWN)
    assert rests_on_one(said(AGENCY, role=Role.DEPICTS), KNOWN)
    assert not rests_on_one(said(AGENCY, state=AttributionState.SUGGESTED), KNOWN)
    assert not rests_on_one(said(None), KNOWN)
