"""Before hand-off: what of a review is missing or should be looked at once more, with the ids to go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.codec.review_json import content_hash
from annotator.domain.handoff import findings, standing_signature
from annotator.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.handoff import Finding
    from annotator.domain.marks import SignOff
    from annotator.domain.review import Review
    from annotator.domain.span import Span


@dataclass(frozen=True, slots=True)
class HandOff:
    """How a review stands before it is handed over: what is left, and the signature for just this state."""

    left: tuple[Finding, ...]
    signature: SignOff | None

    @property
    def is_final(self) -> bool:
        """Say whether an export is FINAL: nothing is left, or somebody has signed with a reason."""
        return not self.left or self.signature is not None


def hand_off(review: Review, *, spans: Sequence[Span] | None = None) -> HandOff:
    """Return how a review stands; `spans` are its sentences, where they are known already."""
    if spans is None:
        spans = sentences(review.article.text, review.article.revision.sections)
    signature = standing_signature(review, content_hash(review)) if review.sign_offs else None
    return HandOff(findings(review, spans), signature)


def told(review: Review) -> str:
    """Return in one line how a review stands: DRAFT or FINAL, and what is left."""
    from annotator.exporters.outline.left import summary

    found = hand_off(review)
    state = "FINAL" if found.is_final else "DRAFT"
    if not found.left:
        return f"{state}: nothing is left before hand-off."
    signed = "signed off, " if found.signature is not None else ""
    return f"{state}: {signed}{summary(found.left)}."
