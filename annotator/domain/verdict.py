"""Scales, ratings and verdicts, in two layers: was it said so, and is it so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import ReviewerId, ScaleId, VerdictId


class Layer(StrEnum):
    """What a verdict judges: what was said, or whether it was said so."""

    CONTENT = "content"
    ATTRIBUTION = "attribution"


class Underline(StrEnum):
    """The style of line that goes with a rating wherever its colour does."""

    SOLID = "solid"
    DASHED = "dashed"
    WAVE = "wave"
    DOUBLE = "double"
    DOTTED = "dotted"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of a scale. `tint` is the light theme's RRGGBB; `value` is None where it has no rank."""

    code: str
    label: str
    mark: str = ""
    value: int | None = None
    tint: str = "DDDDDD"
    underline: Underline = Underline.SOLID
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of one layer; its ratings stand in the order of their keys, from 1."""

    id: ScaleId
    label: str
    layer: Layer
    ratings: tuple[Rating, ...]

    def rating(self, code: str) -> Rating | None:
        """Return the rating with that code, or None."""
        return next((rating for rating in self.ratings if rating.code == code), None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement in the append-only row of a claim's verdicts.

    `rating` is a code of `scale`; None takes the rating back (not yet checked), keeping its explanation.
    `as_of` is the ISO 8601 date to which the judgement holds, `at` the moment of writing in UTC.
    """

    id: VerdictId
    layer: Layer
    scale: ScaleId
    rating: str | None
    explanation: str = ""
    as_of: str | None = None
    by: ReviewerId | None = None
    at: str | None = None
