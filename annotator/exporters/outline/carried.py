"""How much of the text each source carries, and with what verdict: the numbers behind the source picture."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.attribution import Level
from annotator.exporters.drawing import RowKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.ids import SourceId
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.lines import Place


class Carrier(NamedTuple):
    """Who carries words: one source, somebody anonymous, nobody, or whoever is not attributed yet."""

    row: RowKind
    source: SourceId | None = None


NOBODY = Carrier(RowKind.NOBODY)
UNATTRIBUTED = Carrier(RowKind.UNATTRIBUTED)
ANONYMOUS = Carrier(RowKind.ANONYMOUS)


@dataclass(slots=True)
class Load:
    """What one carrier carries: letters (code points but white space) by rating, and the claims."""

    letters: dict[str | None, int] = field(default_factory=lambda: defaultdict(int))
    claims: dict[str | None, list[Claim]] = field(default_factory=lambda: defaultdict(list))

    @property
    def total(self) -> int:
        """Return the letters carried in all."""
        return sum(self.letters.values())

    @property
    def count(self) -> int:
        """Return how many claims are carried."""
        return sum(map(len, self.claims.values()))

    def add(self, other: Load) -> None:
        """Take over what another carries."""
        for rating, letters in other.letters.items():
            self.letters[rating] += letters
        for rating, claims in other.claims.items():
            known = set(map(attrgetter("id"), self.claims[rating]))
            self.claims[rating] += [claim for claim in claims if claim.id not in known]


class Carried(NamedTuple):
    """The loads by carrier, the letters of the whole text, and of them those that lie in no claim.

    Words that two carriers carry count for both. Where claims overlap, the verdict of the shorter one counts,
    as its tint lies on top in the annotated article.
    """

    loads: dict[Carrier, Load]
    letters: int
    unmarked: int


def carriers(claim: Claim) -> tuple[Carrier, ...]:
    """Return who carries a claim, by what is confirmed of it."""
    found = dict.fromkeys(
        Carrier(RowKind.SOURCE, a.source)
        if a.source is not None
        else ANONYMOUS
        if a.level is Level.ANONYMOUS
        else NOBODY
        for a in claim.stated
    )
    return tuple(found) or (UNATTRIBUTED,)


def carried(digest: Digest) -> Carried:
    """Measure who carries how much of the article."""
    loads: dict[Carrier, Load] = defaultdict(Load)
    by = {claim.id: carriers(claim) for claim in digest.by_number}
    for claim in digest.by_number:
        for carrier in by[claim.id]:
            loads[carrier].claims[_rating(claim)].append(claim)
    text = digest.review.article.text
    marked = 0
    for start, end, over in _stretches(digest.places):
        letters = _letters(text[start:end])
        marked += letters
        tops: dict[Carrier, Place] = {}
        for place in over:  # the longest first, so that the shortest has the last word
            tops |= dict.fromkeys(by[place.claim.id], place)
        for carrier, place in tops.items():
            loads[carrier].letters[_rating(place.claim)] += letters
    whole = _letters(text)
    return Carried(loads, whole, whole - marked)


def _rating(claim: Claim) -> str | None:
    verdict = claim.verdict()
    return None if verdict is None else verdict.rating


def _letters(text: str) -> int:
    return sum(map(len, text.split()))


def _stretches(places: Iterable[Place]) -> Iterator[tuple[int, int, list[Place]]]:
    """Yield stretches between the borders of places, with the places over each, the longest first."""
    waiting = sorted(places, key=attrgetter("start"), reverse=True)
    borders = sorted({border for place in waiting for border in (place.start, place.end)})
    over: list[Place] = []
    for start, end in pairwise(borders):
        over = [place for place in over if place.end > start]
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        if over:
            yield start, end, sorted(over, key=lambda p: (p.start - p.end, p.claim.number))
