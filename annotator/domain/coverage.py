"""How much of an article has been looked at, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimState
from annotator.domain.marks import TickResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.marks import Tick
    from annotator.domain.span import Span


class SentenceState(StrEnum):
    """What has been done with a sentence."""

    CHECKED = "checked"
    OPEN = "open"
    NOTHING_TO_CHECK = "nothing_to_check"
    UNTOUCHED = "untouched"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of sentences: `checked` and `nothing` are done, `open` is begun, the rest untouched."""

    sentences: int = 0
    checked: int = 0
    open: int = 0
    nothing: int = 0

    @property
    def done(self) -> int:
        """Return how many sentences are checked or have nothing to check."""
        return self.checked + self.nothing

    @property
    def seen(self) -> int:
        """Return how many sentences have been touched at all."""
        return self.done + self.open

    @property
    def share(self) -> float:
        """Return the share of sentences that are done, from 0 to 1; 0 for an article without sentences."""
        return self.done / self.sentences if self.sentences else 0.0


def touched_by(sentences: Sequence[Span], spans: Iterable[Span]) -> Iterator[int]:
    """Yield the indices of the sentences (ordered, disjoint) that share a code point with a span."""
    ends = [sentence.end for sentence in sentences]
    for span in spans:
        at = bisect_left(ends, span.start + 1)
        while at < len(sentences) and sentences[at].start < span.end:
            yield at
            at += 1


def sentence_states(
    sentences: Sequence[Span], claims: Iterable[Claim], ticks: Iterable[Tick]
) -> tuple[SentenceState, ...]:
    """Say of each sentence what has been done with it.

    A sentence is checked when it has claims and each has a content verdict, open when one has none, nothing
    to check when it was ticked so, else untouched. Parked claims are open; dropped ones do not count.
    """
    states = [SentenceState.UNTOUCHED] * len(sentences)
    idle = (t.anchor.span for t in ticks if t.result is TickResult.NOTHING_TO_CHECK and t.anchor.span)
    for at in touched_by(sentences, idle):
        states[at] = SentenceState.NOTHING_TO_CHECK
    counted = [claim for claim in claims if claim.state is not ClaimState.DROPPED]
    for checked, state in ((True, SentenceState.CHECKED), (False, SentenceState.OPEN)):
        spans = (span for claim in counted if claim.is_checked is checked for span in claim.spans)
        for at in touched_by(sentences, spans):
            states[at] = state
    return tuple(states)


def coverage(states: Iterable[SentenceState]) -> Coverage:
    """Count the states of an article's sentences."""
    counts = Counter(states)
    return Coverage(
        sentences=counts.total(),
        checked=counts[SentenceState.CHECKED],
        open=counts[SentenceState.OPEN],
        nothing=counts[SentenceState.NOTHING_TO_CHECK],
    )
