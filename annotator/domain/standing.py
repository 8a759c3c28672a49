"""How well a claim stands by who is said to have said so: nobody, one origin, several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.attribution import Level, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.ids import SourceId
    from annotator.domain.source import Source

SAYING = frozenset({Role.CLAIMANT, Role.DEPICTS})
"""Roles in which a source itself vouches; carriers and credits only pass on."""


def origin(source: SourceId, known: Mapping[SourceId, Source]) -> SourceId:
    """Return the source at the head of the line of parents: what counts as one source."""
    seen = {source}
    parent = known[source].parent if source in known else None
    while parent is not None and parent not in seen:
        seen.add(parent)
        source = parent
        parent = known[source].parent if source in known else None
    return source


def cites_nobody(claim: Claim) -> bool:
    """Say whether the recorded answer is that nobody is cited, not even somebody unnamed."""
    return any(a.source is None and a.level is not Level.ANONYMOUS for a in claim.stated)


def names_a_source(claim: Claim) -> bool:
    """Say whether somebody is recorded as saying so."""
    return any(a.source is not None or a.level is Level.ANONYMOUS for a in claim.stated)


def rests_on_one(claim: Claim, known: Mapping[SourceId, Source]) -> bool:
    """Say whether exactly one origin vouches for a claim."""
    vouching = {origin(a.source, known) for a in claim.stated if a.source is not None and a.role in SAYING}
    return len(vouching) == 1
