"""How what a review brings is matched with what a library holds: pure functions over both.

What has an id: the same content changes nothing, other content is a conflict that names it. Sources are
matched by id, then by name or alias; the library's id and name win and the brought name is kept as an alias.
Verdicts and evidence links carry no id in a file and are matched by equal content on their claim.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from annotator.domain.errors import ConflictError
from annotator.domain.ids import LinkId, VerdictId
from annotator.domain.span import Anchor

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.evidence import EvidenceLink
    from annotator.domain.ids import ReviewerId, ScaleId, SourceId
    from annotator.domain.marks import Correction, Reviewer, Tick
    from annotator.domain.source import Source
    from annotator.domain.verdict import Scale, Verdict


class _Kept(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Kept)


@dataclass(frozen=True, slots=True)
class Matched:
    """Sources after matching: brought id → library id, those to add, and those that learn something."""

    ids: Mapping[SourceId, SourceId]
    made: tuple[Source, ...]
    changed: tuple[Source, ...]


def fresh(known: Iterable[T], brought: Iterable[T], *, same: Callable[[T], object], place: str) -> list[T]:
    """Return what is brought and not known; `same` gives what counts as an entry's content.

    Raises ConflictError for the same id with other content; `place` says what sort of thing it is.
    """
    by_id = {one.id: one for one in known}
    new = []
    for one in brought:
        there = by_id.get(one.id)
        if there is None:
            new.append(one)
        elif same(there) != same(one):
            raise ConflictError(place=f"{place} “{one.id}”")
    return new


def whole(one: object) -> object:
    """Count everything as content."""
    return one


def mention_content(mention: Mention) -> object:
    """Count the words and their places; context is derived from the text."""
    return tuple(map(_place, mention.pieces))


def attribution_content(one: Attribution) -> object:
    """Count all of an attribution, its words by place."""
    words, cue = (None if anchor is None else _bare(anchor) for anchor in (one.source_words, one.cue))
    return replace(one, content=tuple(map(_bare, one.content)), source_words=words, cue=cue)


def anchored_content(one: Tick | Correction) -> object:
    """Count all of a tick or a correction, its words by place."""
    return replace(one, anchor=_bare(one.anchor))


def claim_content(claim: Claim) -> object:
    """Count what is said of a claim itself; numbers are the library's."""
    return claim.kind, claim.restatement, claim.state


def _place(anchor: Anchor) -> object:
    return anchor.span, anchor.exact


def _bare(anchor: Anchor) -> Anchor:
    return Anchor(anchor.span, anchor.exact)


def missing_verdicts(known: Sequence[Verdict], brought: Iterable[Verdict]) -> list[Verdict]:
    """Return the brought verdicts that no known one equals, each known one counted once."""
    return _missing(
        [replace(v, id=VerdictId("")) for v in known], brought, lambda v: replace(v, id=VerdictId(""))
    )


def missing_links(known: Sequence[EvidenceLink], brought: Iterable[EvidenceLink]) -> list[EvidenceLink]:
    """Return the brought links that no known one equals, each known one counted once."""
    return _missing([replace(k, id=LinkId("")) for k in known], brought, lambda k: replace(k, id=LinkId("")))


V = TypeVar("V")


def _missing(known: Iterable[V], brought: Iterable[V], content: Callable[[V], V]) -> list[V]:
    there = Counter(known)
    missing = []
    for one in brought:
        there[content(one)] -= 1
        if there[content(one)] < 0:
            missing.append(one)
    return missing


def match_people(
    known: Iterable[Reviewer], brought: Iterable[Reviewer]
) -> tuple[dict[ReviewerId, ReviewerId], list[Reviewer]]:
    """Match people by id, then by name and initials; return brought id → library id, and who is new.

    Raises ConflictError for an id that somebody else has.
    """
    there = list(known)
    by_name = {(one.name, one.initials): one.id for one in there}
    new = fresh(there, brought_list := list(brought), same=whole, place="reviewer")
    unknown = [one for one in new if (one.name, one.initials) not in by_name]
    ids = {one.id: by_name.get((one.name, one.initials), one.id) for one in new}
    return {one.id: ids.get(one.id, one.id) for one in brought_list}, unknown


def match_scales(
    known: Iterable[Scale], used: Container[ScaleId], brought: Iterable[Scale]
) -> tuple[list[Scale], list[Scale]]:
    """Return the scales that are new, and those that are known with other content and may take it.

    A scale on which the library has judged already wins as long as it has each brought rating by that label;
    raises ConflictError where it does not.
    """
    there = {scale.id: scale for scale in known}
    other = [scale for scale in brought if scale.id in there and there[scale.id] != scale]
    for scale in other:
        if scale.id in used and not _covers(there[scale.id], scale):
            raise ConflictError(place=f"scale “{scale.id}”")
    return [s for s in brought if s.id not in there], [s for s in other if s.id not in used]


def _covers(own: Scale, other: Scale) -> bool:
    labels = {rating.code: rating.label for rating in own.ratings}
    return own.layer is other.layer and all(labels.get(r.code) == r.label for r in other.ratings)


def match_sources(known: Sequence[Source], brought: Sequence[Source]) -> Matched:
    """Match sources by id, then by name or alias; see the head of this module.

    Raises ConflictError for a known id whose kind, parent or note is another than the library's.
    """
    by_id = {source.id: source for source in known}
    partners = {source.id: by_id.get(source.id) or _by_name(known, source) for source in brought}
    ids = {key: key if partner is None else partner.id for key, partner in partners.items()}
    made: list[Source] = []
    changed: dict[SourceId, Source] = {}
    for source in brought:
        placed = replace(
            source, parent=None if source.parent is None else ids.get(source.parent, source.parent)
        )
        partner = partners[source.id]
        if partner is None:
            made.append(placed)
            continue
        learnt = _learn(changed.get(partner.id, partner), placed)
        if learnt != partner:
            changed[partner.id] = learnt
    return Matched(ids, tuple(made), tuple(changed.values()))


def _by_name(known: Sequence[Source], source: Source) -> Source | None:
    """Return the source that goes by the brought one's name, or that it names among its aliases."""
    wanted = source.name.casefold()
    return (
        next((own for own in known if own.name.casefold() == wanted), None)
        or next((own for own in known if own.goes_by(source.name)), None)
        or next((own for own in known if source.goes_by(own.name)), None)
    )


def _learn(own: Source, brought: Source) -> Source:
    """Keep the library's name; take over other names, and what the library does not know yet."""
    if own.id == brought.id:
        _refuse_other_content(own, brought)
    names = list(own.aliases)
    known = {name.casefold() for name in (own.name, *own.aliases)}
    for name in (brought.name, *brought.aliases):
        if name.casefold() not in known:
            known.add(name.casefold())
            names.append(name)
    return replace(
        own,
        aliases=tuple(names),
        kind=own.kind or brought.kind,
        note=own.note or brought.note,
        confidential=own.confidential or brought.confidential,
    )


def _refuse_other_content(own: Source, brought: Source) -> None:
    for mine, other in ((own.kind, brought.kind), (own.note, brought.note), (own.parent, brought.parent)):
        if mine and other and mine != other:
            raise ConflictError(place=f"source “{own.name}”")
