"""Claims: the units that are checked, and the places where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.verdict import Layer, Verdict

if TYPE_CHECKING:
    from annotator.domain.attribution import Attribution
    from annotator.domain.evidence import EvidenceLink
    from annotator.domain.ids import ClaimId, MentionId
    from annotator.domain.span import Anchor, Span


class ClaimKind(StrEnum):
    """What sort of thing is claimed."""

    EVENT = "event"
    QUANTITY = "quantity"
    SUPERLATIVE = "superlative"
    CAUSAL = "causal"
    PREDICTION = "prediction"
    PROMISE = "promise"
    LAW_OR_RULE = "law_or_rule"
    STATUS = "status"
    IDENTITY = "identity"
    QUOTATION_WORDING = "quotation_wording"
    VISUAL = "visual"
    PROVENANCE = "provenance"
    PERSONAL_EXPERIENCE = "personal_experience"
    CHARACTERISATION = "characterisation"


class ClaimState(StrEnum):
    """Where the work on a claim stands; `suggested` occurs only in the output of suggestions."""

    OPEN = "open"
    PARKED = "parked"
    DROPPED = "dropped"
    SUGGESTED = "suggested"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a claim stands: one or more ordered, disjoint pieces of text."""

    id: MentionId
    pieces: tuple[Anchor, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return the places of the pieces that have one."""
        return tuple(piece.span for piece in self.pieces if piece.span is not None)

    @property
    def quote(self) -> str:
        """Return the words, pieces joined by an ellipsis."""
        return " … ".join(piece.exact for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with all that hangs on it. `number` is given at creation and never reused in its article.

    `verdicts` are oldest first and of both layers; `mentions` stand in the order in which they were made,
    the first being the one where the claim was first marked.
    """

    id: ClaimId
    number: int
    mentions: tuple[Mention, ...]
    kind: ClaimKind | None = None
    restatement: str = ""
    state: ClaimState = ClaimState.OPEN
    attributions: tuple[Attribution, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    evidence: tuple[EvidenceLink, ...] = ()

    @property
    def quote(self) -> str:
        """Return the words of the first mention."""
        return self.mentions[0].quote if self.mentions else ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return every anchored place of every mention, in reading order."""
        return tuple(sorted(span for mention in self.mentions for span in mention.spans))

    @property
    def start(self) -> int | None:
        """Return where the claim first stands, in code points; None when all its words are orphans."""
        return min((span.start for mention in self.mentions for span in mention.spans), default=None)

    @property
    def orphans(self) -> tuple[Anchor, ...]:
        """Return the pieces that have lost their place."""
        return tuple(p for mention in self.mentions for p in mention.pieces if p.is_orphan)

    def verdict(self, layer: Layer = Layer.CONTENT) -> Verdict | None:
        """Return the newest verdict of a layer, or None when there is none or it was taken back."""
        newest = self._newest(layer)
        return newest if newest is not None and newest.rating is not None else None

    def explanation(self, layer: Layer = Layer.CONTENT) -> str:
        """Return the newest explanation of a layer, also while no rating is given."""
        newest = self._newest(layer)
        return "" if newest is None else newest.explanation

    @property
    def is_checked(self) -> bool:
        """Say whether the claim has a content verdict."""
        return self.verdict() is not None

    @property
    def is_attributed(self) -> bool:
        """Say whether somebody, or nobody, is recorded as cited."""
        return bool(self.stated)

    @property
    def stated(self) -> tuple[Attribution, ...]:
        """Return the attributions that count: the confirmed ones."""
        return tuple(a for a in self.attributions if a.is_confirmed)

    @property
    def nobody_cited(self) -> bool:
        """Say whether the recorded answer is that nobody is cited."""
        return any(a.source is None for a in self.stated)

    def _newest(self, layer: Layer) -> Verdict | None:
        for verdict in reversed(self.verdicts):
            if verdict.layer is layer:
                return verdict
        return None
