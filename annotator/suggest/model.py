"""Suggestions: what the room hands out. Nothing of it is ever applied by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.attribution import Confidence, Directness, Mentioned, Role

if TYPE_CHECKING:
    from annotator.domain.claim import ClaimKind
    from annotator.domain.ids import SourceId
    from annotator.domain.source import SourceKind
    from annotator.domain.span import Span


class CheckReason(StrEnum):
    """Why a claim asks to be checked; reasons order the list and hide nothing."""

    FIGURE = "figure"
    DATE = "date"
    RELATIVE_DATE = "relative_date"
    WRONG_WEEKDAY = "wrong_weekday"
    SUPERLATIVE = "superlative"
    COMPARISON = "comparison"
    CAUSAL = "causal"
    NOBODY_CITED = "nobody_cited"
    NOT_IN_BODY = "not_in_body"


@dataclass(frozen=True, slots=True)
class Check:
    """One reason to check, the words that give it, and what was worked out ("2015"), if anything."""

    reason: CheckReason
    span: Span
    note: str = ""


@dataclass(frozen=True, slots=True)
class SuggestedClaim:
    """A claim inside a suggestion; `mentions` are the places where it stands, its own place first."""

    mentions: tuple[tuple[Span, ...], ...]
    kind: ClaimKind
    checks: tuple[Check, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return the pieces of the claim's own place."""
        return self.mentions[0]

    def after(self, pieces: tuple[Span, ...]) -> SuggestedClaim:
        """Return the claim with pieces before those of its own place."""
        return replace(self, mentions=((*pieces, *self.spans), *self.mentions[1:]))


@dataclass(frozen=True, slots=True)
class SuggestedSource:
    """Whom the words mean.

    `name` is the fullest name in the text or the library, `known` the library's source. `reason`
    says how the words were resolved. An unresolved source has the words themselves as its name, and
    `is_resolved` is False: then a person is asked.
    """

    name: str
    kind: SourceKind | None = None
    known: SourceId | None = None
    mentioned: Mentioned = Mentioned.NAMED
    reason: str = ""
    is_resolved: bool = True


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to accept, adjust or dismiss.

    `id` is the same for the same find in the same text, so that a dismissed one stays dismissed. `source`
    None means that nobody is cited. `content` has one or more spans in reading order; `claims` lie inside it.
    """

    id: str
    rule: str
    reason: str
    confidence: Confidence
    content: tuple[Span, ...]
    source: SuggestedSource | None = None
    source_span: Span | None = None
    cue_span: Span | None = None
    role: Role = Role.CLAIMANT
    directness: Directness = Directness.INDIRECT
    claims: tuple[SuggestedClaim, ...] = ()

    @property
    def urgency(self) -> int:
        """Return how many reasons to check its claims give: what the list is ordered by."""
        return sum(len(claim.checks) for claim in self.claims)
