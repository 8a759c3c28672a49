"""Part 11 of the review report: who has signed for which stage, and room for those who have not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.codec.review_json import content_hash
from annotator.domain.marks import Stage
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
from annotator.exporters.outline.language import say
from annotator.exporters.outline.parts import heading
from annotator.exporters.outline.words import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.marks import SignOff
    from annotator.exporters.outline.digest import Digest

COLUMNS = (
    Column("Stage", 22),
    Column("Decision", 52),
    Column("Name", 34),
    Column("When", 30),
    Column("Signed for", 30),
)

STAGES = {
    Stage.CHECK: "Check",
    Stage.SECOND_READ: "Second read",
    Stage.EDIT: "Edit",
    Stage.LEGAL: "Legal read",
}

NOTE = (
    "A signature stands for just the state that was signed. “An earlier state” means that the review has "
    "changed since. The hash of the present state stands in the last part."
)


def sign_off(digest: Digest) -> Part:
    """Return part 11: each stage with its signatures, an empty row where there is none."""
    now = content_hash(digest.review)
    rows = tuple(row for stage in Stage for row in _rows(digest, stage, now))
    return Part((heading("sign_off"), Prose(plain(say(NOTE))), Table("Sign-off", COLUMNS, rows)))


def _rows(digest: Digest, stage: Stage, now: str) -> Iterator[Row]:
    signed = [one for one in digest.review.sign_offs if one.stage is stage]
    yield from (_signed(digest, one, now) for one in signed)
    if not signed:
        empty = Cell((plain(""), plain("")))
        yield Row((Cell(((Inline(say(STAGES[stage]), Tone.STRONG),),)), empty, empty, empty, empty))


def _signed(digest: Digest, one: SignOff, now: str) -> Row:
    by = digest.reviewer(one.by)
    state = say("this state") if one.sha256 == now else say("an earlier state")
    return Row(
        (
            Cell(((Inline(say(STAGES[one.stage]), Tone.STRONG),),)),
            Cell(((quoted(one.decision),),)),
            Cell((plain(by.name if by is not None else say("not recorded")),)),
            Cell((plain(moment(one.at) or "–"),)),
            Cell((plain(state),)),
        )
    )
