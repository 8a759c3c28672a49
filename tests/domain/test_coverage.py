"""Coverage counts sentences by what has been done with them."""

from __future__ import annotations

import pytest

from annotator.domain.claim import Claim, ClaimState, Mention
from annotator.domain.coverage import Coverage, SentenceState, coverage, sentence_states, touched_by
from annotator.domain.ids import ClaimId, MentionId, ScaleId, TickId, VerdictId
from annotator.domain.marks import Tick, TickResult
from annotator.domain.span import Anchor, Span
from annotator.domain.verdict import Layer, Verdict

TEXT = "One is so. Two is so. Three is so. Four is so."
SENTENCES = (Span(0, 10), Span(11, 21), Span(22, 34), Span(35, 46))


def claim(start: int, end: int, *, checked: bool = False, state: ClaimState = ClaimState.OPEN) -> Claim:
    verdicts = (Verdict(VerdictId("v"), Layer.CONTENT, ScaleId("desk"), "confirmed"),) if checked else ()
    place = Mention(MentionId("m"), (Anchor.at(TEXT, Span(start, end)),))
    return Claim(ClaimId("c"), 1, (place,), state=state, verdicts=verdicts)


def tick(start: int, end: int, result: TickResult = TickResult.NOTHING_TO_CHECK) -> Tick:
    return Tick(TickId("t"), Anchor.at(TEXT, Span(start, end)), result)


def states(*claims: Claim, ticks: tuple[Tick, ...] = ()) -> str:
    """Write the states of the four sentences as four letters."""
    return "".join(state[0] for state in sentence_states(SENTENCES, claims, ticks))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((), "uuuu"),
        ((claim(0, 3),), "ouuu"),
        ((claim(0, 3, checked=True),), "cuuu"),
        ((claim(0, 3, checked=True), claim(4, 6)), "ouuu"),
        ((claim(4, 6), claim(0, 3, checked=True)), "ouuu"),
        ((claim(4, 24, checked=True),), "cccu"),
        ((claim(0, 3, state=ClaimState.PARKED),), "ouuu"),
        ((claim(0, 3, state=ClaimState.DROPPED),), "uuuu"),
        ((claim(10, 11),), "uuuu"),
    ],
)
def test_a_sentence_is_checked_when_each_of_its_claims_is(claims: tuple[Claim, ...], expected: str) -> None:
    assert states(*claims) == expected


def test_a_sentence_can_be_ticked_as_having_nothing_to_check() -> None:
    assert states(ticks=(tick(11, 21),)) == "unuu"
    assert states(ticks=(tick(11, 21, TickResult.OK),)) == "uuuu"


def test_a_claim_outweighs_the_tick_of_its_sentence() -> None:
    assert states(claim(12, 14), ticks=(tick(11, 21),)) == "uouu"


def test_an_orphaned_tick_counts_nowhere() -> None:
    lost = Tick(TickId("t"), Anchor.at(TEXT, Span(0, 3)).orphaned(), TickResult.NOTHING_TO_CHECK)
    assert states(ticks=(lost,)) == "uuuu"


def test_sentences_that_a_span_touches_are_found_in_order() -> None:
    assert list(touched_by(SENTENCES, [Span(30, 40), Span(0, 1)])) == [2, 3, 0]


def test_coverage_is_the_share_of_sentences_that_are_done() -> None:
    counted = coverage(
        [
            SentenceState.CHECKED,
            SentenceState.OPEN,
            SentenceState.NOTHING_TO_CHECK,
            SentenceState.UNTOUCHED,
            SentenceState.UNTOUCHED,
        ]
    )
    assert counted == Coverage(sentences=5, checked=1, open=1, nothing=1)
    assert (counted.done, counted.seen, counted.share) == (2, 3, 0.4)
    assert Coverage().share == 0.0
