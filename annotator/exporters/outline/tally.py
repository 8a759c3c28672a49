"""Claims counted by verdict: the numbers behind the finding at a glance and the verdict chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.standing import names_a_source
from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import NOT_CHECKED

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.verdict import Scale
    from annotator.exporters.outline.blocks import Look
    from annotator.exporters.outline.digest import Digest


class Count(NamedTuple):
    """The claims of one rating; its code is None for what is not yet checked."""

    rating: str | None
    look: Look
    claims: tuple[Claim, ...]


def tally(digest: Digest, scale: Scale) -> tuple[Count, ...]:
    """Count the claims of each rating in the scale's order, and last those without a verdict.

    Whether a thing was said so is asked only of claims that name somebody.
    """
    found: dict[str | None, list[Claim]] = {}
    for claim in digest.by_number:
        verdict = claim.verdict(scale.layer)
        if scale.layer is Layer.CONTENT or verdict is not None or names_a_source(claim):
            found.setdefault(None if verdict is None else verdict.rating, []).append(claim)
    looks: list[tuple[str | None, Look]] = [(r.code, digest.looks[scale.id, r.code]) for r in scale.ratings]
    return tuple(
        Count(code, look, tuple(found.get(code, ()))) for code, look in (*looks, (None, NOT_CHECKED))
    )


def used_scales(digest: Digest) -> tuple[Scale, ...]:
    """Return the scales to count by: those of content, and of attribution where any verdict is."""
    asked = [scale for scale in digest.scales(Layer.ATTRIBUTION) if _uses(digest, scale)]
    return (*digest.scales(Layer.CONTENT), *asked)


def _uses(digest: Digest, scale: Scale) -> bool:
    return any((v := c.verdict(scale.layer)) is not None and v.scale == scale.id for c in digest.claims)
