"""The corrections in force, in reading order: where each stands, and on which claims it bears."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.marks import Correction
    from annotator.domain.span import Span
    from annotator.exporters.outline.lines import Place


class Change(NamedTuple):
    """A correction in force where it stands; `number` counts from 1 in reading order.

    A `rival` overlaps an earlier one: its words cannot be shown as a change as well, only told.
    """

    correction: Correction
    span: Span
    number: int
    claims: tuple[Claim, ...]
    rival: bool


def changes(corrections: Iterable[Correction], standing: Sequence[Place]) -> tuple[Change, ...]:
    """Return the corrections that are proposed or accepted and have their place, as the article is read.

    `standing` are the pieces of the claims that count.
    """
    placed = [(c.anchor.span, c) for c in corrections if c.anchor.span is not None and c.is_live]
    found: list[Change] = []
    end = 0
    for number, (span, correction) in enumerate(sorted(placed, key=_by_place), start=1):
        rival = span.start < end
        end = end if rival else span.end
        found.append(Change(correction, span, number, claims_at(standing, span), rival))
    return tuple(found)


def _by_place(placed: tuple[Span, Correction]) -> tuple[int, int]:
    span, _ = placed
    return span.start, -span.end


def claims_at(standing: Iterable[Place], span: Span) -> tuple[Claim, ...]:
    """Return the claims that share words with a span, by number."""
    near = {place.claim.id: place.claim for place in standing if _meets(place, span)}
    return tuple(sorted(near.values(), key=attrgetter("number")))


def _meets(place: Place, span: Span) -> bool:
    return place.start < span.end and span.start < place.end
