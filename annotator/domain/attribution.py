"""Attributions: which source is said to have said a claim, and by which words (as in PARC and PolNeAR)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import AttributionId, SourceId
    from annotator.domain.span import Anchor


class Role(StrEnum):
    """What the source does for the claim: asserts it, carries it, shows it, or is credited for it."""

    CLAIMANT = "claimant"
    CARRIER = "carrier"
    DEPICTS = "depicts"
    CREDIT = "credit"


class Directness(StrEnum):
    """Whether the content is given in the source's own words."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Mentioned(StrEnum):
    """By what sort of words the article names the source."""

    NAMED = "named"
    SHORT_NAME = "short_name"
    ALIAS = "alias"
    DESCRIPTOR = "descriptor"
    PRONOUN = "pronoun"
    ELIDED = "elided"


class Level(StrEnum):
    """How far the source stands to its words."""

    ON_RECORD_NAMED = "on_record_named"
    ON_RECORD_OFFICE = "on_record_office"
    ON_RECORD_INSTITUTION = "on_record_institution"
    BACKGROUND = "background"
    ANONYMOUS = "anonymous"
    NONE = "none"


class AttributionState(StrEnum):
    """Whether a person stands behind the attribution."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Confidence(StrEnum):
    """How sure a rule is of its suggestion."""

    NORMAL = "normal"
    LOW = "low"


SOURCELESS_LEVELS = frozenset({Level.NONE, Level.ANONYMOUS})
"""The only levels that an attribution to nobody may have."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One answer to "who says so?": `source` None is an answer too, nobody is cited.

    `source_words`, `cue` and `content` are the words of the text that carry the relation: at most one span of
    source and one of cue, any number of content. `nested_in` is the attribution of the same claim that
    reports this one. `rule` and `reason` are those of the suggestion that it came from, if it did.
    Raises ValueError for an answer of nobody at a level that names somebody.
    """

    id: AttributionId
    source: SourceId | None
    role: Role = Role.CLAIMANT
    directness: Directness = Directness.INDIRECT
    mentioned: Mentioned | None = Mentioned.NAMED
    level: Level | None = None
    state: AttributionState = AttributionState.CONFIRMED
    source_words: Anchor | None = None
    cue: Anchor | None = None
    content: tuple[Anchor, ...] = ()
    nested_in: AttributionId | None = None
    confidence: Confidence = Confidence.NORMAL
    rule: str | None = None
    reason: str | None = None

    def __post_init__(self) -> None:
        """Refuse "nobody" at a level that names somebody."""
        if self.source is None and self.level not in {None, *SOURCELESS_LEVELS}:
            message = f"nobody is cited, yet the level is {self.level}"
            raise ValueError(message)

    @property
    def is_confirmed(self) -> bool:
        """Say whether a person stands behind it."""
        return self.state is AttributionState.CONFIRMED
