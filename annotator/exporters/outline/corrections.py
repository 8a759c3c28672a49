"""Part 9 of the review report: the proposed corrections, old words beside new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.outline.blocks import (
    Cell,
    Column,
    Inline,
    Part,
    Prose,
    Row,
    Table,
    Tone,
    plain,
    quoted,
)
from annotator.exporters.outline.entries import DOT
from annotator.exporters.outline.glance import numbers
from annotator.exporters.outline.language import say
from annotator.exporters.outline.parts import heading
from annotator.exporters.outline.words import title, word

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.marks import Correction
    from annotator.exporters.outline.blocks import Sentence
    from annotator.exporters.outline.digest import Digest

COLUMNS = (
    Column("No.", 9),
    Column("Old words", 34),
    Column("New words", 34),
    Column("Why", 30),
    Column("How pressing", 18),
    Column("Decided", 18),
    Column("Claims", 12),
)


def corrections(digest: Digest) -> Part:
    """Return part 9: a row for each correction, in the order in which they were proposed."""
    rows = tuple(_row(digest, at, one) for at, one in enumerate(digest.review.corrections, start=1))
    if not rows:
        return Part((heading("corrections"), Prose(plain(say("No correction is proposed.")))))
    return Part((heading("corrections"), Table("Proposed corrections", COLUMNS, rows)))


def _row(digest: Digest, number: int, one: Correction) -> Row:
    lost = ((Inline(say("no longer in the text"), Tone.FAINT),),) if one.anchor.span is None else ()
    cells = (
        Cell((plain(str(number)),)),
        Cell(((quoted(one.anchor.exact),), *lost)),
        Cell(((_new(one),),)),
        Cell((plain(one.reason or "–"),)),
        Cell((plain(title(one.severity)),)),
        Cell((plain(title(one.state)),)),
        Cell((numbers(c for c in digest.by_number if touches(c, one)),)),
    )
    return Row(cells, f"correction_{number}")


def _new(one: Correction) -> Inline:
    return quoted(one.new) if one.new else Inline(say("nothing: the words go"))


def touches(claim: Claim, one: Correction) -> bool:
    """Say whether a correction changes words of a claim."""
    span = one.anchor.span
    return span is not None and any(span.overlaps(own) for own in claim.spans)


def near(digest: Digest, claim: Claim) -> tuple[Correction, ...]:
    """Return the corrections that change words of a claim."""
    return tuple(one for one in digest.review.corrections if touches(claim, one))


def told(one: Correction, digest: Digest) -> Sentence:
    """Return a correction in one line, with a link to its row."""
    number = digest.review.corrections.index(one) + 1
    reason = (Inline(f" — {one.reason}"),) if one.reason else ()
    return (
        quoted(one.anchor.exact),
        Inline(say(" becomes ")),
        _new(one),
        *reason,
        Inline(f"{DOT}{word(one.severity)}{DOT}{word(one.state)}{DOT}"),
        Inline(say("correction {number}", number=number), link=f"#correction_{number}"),
    )
