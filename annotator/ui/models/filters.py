"""Which claims are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from annotator.app.ranking import fold
from annotator.domain.attribution import Level
from annotator.domain.claim import ClaimState

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim, ClaimKind
    from annotator.domain.ids import SourceId


class Order(StrEnum):
    """How cards are sorted."""

    PLACE = "place"
    NUMBER = "number"


Cited = Literal["unattributed", "nobody", "anonymous"]
"""The answers to who says so that are no source."""

GAPS: tuple[Cited, ...] = ("anonymous", "nobody", "unattributed")
"""They in the order in which they are listed, below the sources."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a claim must be to be shown: one of each group that is not empty, and hold the words `text`.

    `ratings` are codes of content ratings; `cited` holds ids of sources and answers that are none.
    """

    open_only: bool = False
    cited: frozenset[SourceId | Cited] = field(default_factory=frozenset)
    ratings: frozenset[str] = field(default_factory=frozenset)
    kinds: frozenset[ClaimKind] = field(default_factory=frozenset)
    text: str = ""

    @property
    def is_active(self) -> bool:
        """Say whether it can hide a claim."""
        return self != Filter()

    def takes(self, desk: Desk, claim: Claim) -> bool:
        """Say whether a claim is shown."""
        return (
            self._takes_state(claim)
            and self._takes_cited(claim)
            and self._takes_rating(claim)
            and (not self.kinds or claim.kind in self.kinds)
            and (not self.text or fold(self.text) in fold(_words_of(desk, claim)))
        )

    def _takes_state(self, claim: Claim) -> bool:
        return not self.open_only or (not claim.is_checked and claim.state is not ClaimState.DROPPED)

    def _takes_cited(self, claim: Claim) -> bool:
        if not self.cited:
            return True
        stated = claim.stated
        if not stated:
            return "unattributed" in self.cited
        return any(answer_of(a) in self.cited for a in stated)

    def _takes_rating(self, claim: Claim) -> bool:
        if not self.ratings:
            return True
        verdict = claim.verdict()
        return verdict is not None and verdict.rating in self.ratings

    def toggled(self, group: str, value: object) -> Filter:
        """Return the filter with `value` put into a group (cited, ratings, kinds), or taken out of it."""
        return replace(self, **{group: getattr(self, group) ^ {value}})


def answer_of(attribution: Attribution) -> SourceId | Cited:
    """Return an attribution's answer to who says so: a source, somebody anonymous, or nobody."""
    if attribution.source is not None:
        return attribution.source
    return "anonymous" if attribution.level is Level.ANONYMOUS else "nobody"


def _words_of(desk: Desk, claim: Claim) -> str:
    names = (desk.sources[a.source].name for a in claim.attributions if a.source in desk.sources)
    return "\n".join((*(mention.quote for mention in claim.mentions), claim.restatement, *names))
