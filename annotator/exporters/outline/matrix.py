"""Part 6 of the review report: sources × claims, and who is not named, not known or not yet asked."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from annotator.domain.attribution import Level, Role
from annotator.domain.standing import cites_nobody
from annotator.exporters.drawing import RowKind
from annotator.exporters.outline.blocks import (
    Cell,
    Column,
    Heading,
    Inline,
    Part,
    Prose,
    Row,
    Table,
    Tone,
    plain,
    quoted,
)
from annotator.exporters.outline.carried import ANONYMOUS, NOBODY, UNATTRIBUTED, Carrier, carriers
from annotator.exporters.outline.entries import DOT
from annotator.exporters.outline.language import say
from annotator.exporters.outline.parts import heading
from annotator.exporters.outline.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.claim import Claim
    from annotator.exporters.outline.blocks import Block
    from annotator.exporters.outline.digest import Digest

ACROSS = 30
"""Claims side by side: each has 6 mm on a landscape page, the names of sources the rest."""

NAMES = 9
"""How many times as wide as a claim the column of names is."""

SIGNS = {Role.CLAIMANT: "S", Role.CARRIER: "C", Role.DEPICTS: "D", Role.CREDIT: "R"}
"""The sign of each role: says, carries, depicts, credited."""

LEGEND = (
    "S says it · C carries it · D depicts it · R is credited for it · • nobody, or not known yet. "
    "The first row has the mark of the verdict. A block lists the sources that its own claims name."
)

OTHERS = {
    ANONYMOUS: "An anonymous source",
    NOBODY: "Nobody is cited",
    UNATTRIBUTED: "Not attributed yet",
}


def matrix(digest: Digest) -> Part:
    """Return part 6: blocks of as many claims as are readable side by side, then the lists."""
    claims = digest.by_number
    if not claims:
        return Part((heading("matrix"), Prose(plain(say("No claim has been marked.")))))
    count = ceil(len(claims) / ACROSS)
    size = ceil(len(claims) / count)
    tables = (_block(digest, claims[first : first + size]) for first in range(0, len(claims), size))
    return Part((heading("matrix"), Prose(plain(say(LEGEND))), *tables, *_lists(digest)), wide=True)


def _block(digest: Digest, claims: Sequence[Claim]) -> Table:
    numbers = [Column(str(claim.number), 1, f"#claim_{claim.number}") for claim in claims]
    spare = max(0, ACROSS - len(claims))
    columns = (Column("Source", NAMES), *numbers, *([Column("", spare)] if spare else []))
    ends = (_blank(),) * bool(spare)
    by = [dict.fromkeys(carriers(claim)) for claim in claims]
    named = dict.fromkeys(carrier for one in by for carrier in one)
    rows = [Row((Cell((plain(say("Is it so?")),)), *(_mark(digest, claim) for claim in claims), *ends))]
    rows += [_row(digest, carrier, claims, ends) for carrier in _ordered(digest, named)]
    return Table(
        say("Claims {first} to {last}", first=claims[0].number, last=claims[-1].number),
        columns,
        tuple(rows),
        tight=True,
    )


def _ordered(digest: Digest, named: dict[Carrier, None]) -> Iterator[Carrier]:
    known = (Carrier(RowKind.SOURCE, source.id) for source in digest.review.sources)
    yield from (carrier for carrier in (*known, *OTHERS) if carrier in named)


def _mark(digest: Digest, claim: Claim) -> Cell:
    look = digest.look(claim)
    return Cell((plain(look.mark),), look)


def _blank() -> Cell:
    return Cell((plain(""),))


def _row(digest: Digest, carrier: Carrier, claims: Sequence[Claim], ends: tuple[Cell, ...]) -> Row:
    cells = (Cell(((Inline(_sign(claim, carrier), Tone.STRONG),),)) for claim in claims)
    return Row((Cell(((_name(digest, carrier),),)), *cells, *ends))


def _name(digest: Digest, carrier: Carrier) -> Inline:
    if carrier.source is None:
        return Inline(say(OTHERS[carrier]), Tone.LABEL)
    number = digest.source_number.get(carrier.source)
    return Inline(digest.source_name(carrier.source), link=f"#source_{number}" if number else "")


def _sign(claim: Claim, carrier: Carrier) -> str:
    if carrier not in carriers(claim):
        return ""
    if carrier.source is None:
        return "•"
    return "".join(dict.fromkeys(SIGNS[a.role] for a in claim.stated if a.source == carrier.source))


def _lists(digest: Digest) -> Iterator[Block]:
    lists: tuple[tuple[str, Callable[[Claim], bool]], ...] = (
        ("Nobody is cited", cites_nobody),
        ("Not attributed yet", lambda claim: not claim.is_attributed),
        ("Anonymous and on background", lambda claim: bool(_unnamed(claim))),
    )
    for name, wanted in lists:
        found = [claim for claim in digest.by_number if wanted(claim)]
        if found:
            yield Heading(say(name), 2)
        for claim in found:
            yield Prose(tuple(_item(digest, claim)), "item")


def _item(digest: Digest, claim: Claim) -> Iterator[Inline]:
    yield Inline(str(claim.number), Tone.STRONG, f"#claim_{claim.number}")
    yield Inline(" ")
    yield quoted(claim.quote)
    yield Inline(f"{DOT}{digest.look(claim).words}")
    for words in _unnamed(claim):
        yield Inline(f"{DOT}{words}")


def _unnamed(claim: Claim) -> tuple[str, ...]:
    """Return how the sources of a claim that are not on record are spoken of."""
    return tuple(
        f"“{a.source_words.exact}” ({word(a.level)})" if a.source_words is not None else word(a.level)
        for a in claim.stated
        if a.level in {Level.ANONYMOUS, Level.BACKGROUND}
    )
