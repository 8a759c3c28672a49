"""Parts 1 and 2 of the review report: what was checked by whom, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.handoff import Concern
from annotator.domain.marks import CorrectionState, Severity
from annotator.exporters.outline.blocks import (
    Cell,
    Column,
    Heading,
    Inline,
    Part,
    Picture,
    Prose,
    Row,
    Table,
    Tone,
    outward,
    plain,
    quoted,
)
from annotator.exporters.outline.entries import QUESTIONS
from annotator.exporters.outline.language import counted, day, say
from annotator.exporters.outline.left import ALWAYS_ASKED, CONCERNS, COUNTED, signed, summary
from annotator.exporters.outline.parts import contents, heading
from annotator.exporters.outline.pictures import source_picture, verdict_chart
from annotator.exporters.outline.tally import tally, used_scales

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.coverage import Coverage
    from annotator.domain.handoff import Finding
    from annotator.domain.marks import Correction
    from annotator.domain.verdict import Scale
    from annotator.exporters.drawing import Drawing
    from annotator.exporters.outline.blocks import Block, Sentence
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.tally import Count

FACTS = (Column("What", 3), Column("Which", 11))
"""The columns of a table that pairs a name with what it is."""


def fact(name: str, *words: str | Inline) -> Row:
    """Return a row that pairs a name with what it is."""
    said = tuple(Inline(part) if isinstance(part, str) else part for part in words)
    return Row((Cell(((Inline(say(name), Tone.LABEL),),)), Cell((said,))))


def title_block(digest: Digest) -> Part:
    """Return part 1: what the article is, which text was checked, by whom, as of when, DRAFT or FINAL."""
    return Part(
        (
            Prose((Inline(f"{say('Review report')} · {say(digest.status)}"),), "eyebrow"),
            Prose((Inline(digest.title, Tone.QUOTE),), "title"),
            *_draft(digest),
            Table("About this article", FACTS, tuple(_about(digest)), header=False),
            contents(),
        )
    )


def _draft(digest: Digest) -> Iterator[Block]:
    """Yield what stands over a draft, so that nobody takes it for more."""
    if not digest.is_final:
        yield Prose(plain(say("DRAFT. Not to be relied on: the list before hand-off is not clean.")), "draft")


def _about(digest: Digest) -> Iterator[Row]:
    article = digest.review.article
    details = article.details
    told = (
        ("Agency", details.agency),
        ("By", details.byline),
        ("Dateline", details.dateline),
        ("Published", day(details.published)),
    )
    yield from (fact(name, Inline(words, Tone.QUOTE)) for name, words in told if words)
    if details.url:
        yield fact("Address", outward(details.url))
    yield fact(
        "Text",
        say(
            "Revision {number}, {characters}",
            number=article.revision.number,
            characters=counted(len(article.text), "character"),
        ),
    )
    if article.original.name:
        yield fact("File", article.original.name)
    yield fact("Checked by", ", ".join(r.name for r in digest.review.reviewers) or say("not recorded"))
    yield fact("As of", day(digest.as_of) or say("no verdict has a date"))
    yield fact("Status", *_status(digest))


def _status(digest: Digest) -> Iterator[str | Inline]:
    if not digest.left:
        yield say("FINAL: nothing is left on the list before hand-off.")
    elif digest.signature is not None:
        yield say("FINAL: {signed} ", signed=signed(digest, digest.signature))
        yield Inline(say("What is left open: {list}.", list=summary(digest.left)))
    else:
        yield say("DRAFT: {list}.", list=summary(digest.left))


def glance(digest: Digest, *, rtl: bool = False) -> Part:
    """Return part 2: counts by verdict, what must be fixed, who is not cited, what is still asked.

    With `rtl` its pictures are read from the right.
    """
    blocks: list[Block] = [heading("glance"), *_must_fix(digest)]
    blocks.append(Heading(say("What stands out"), 2))
    blocks.append(Table(say("What stands out"), FACTS, tuple(_standing_out(digest)), header=False))
    blocks += _drawn(verdict_chart(digest, rtl=rtl))
    blocks += [_counts(digest, scale) for scale in used_scales(digest)]
    blocks += _drawn(source_picture(digest, rtl=rtl))
    return Part(tuple(blocks))


def _drawn(drawing: Drawing | None) -> Iterator[Block]:
    if drawing is not None:
        yield Heading(drawing.title, 2)
        yield Picture(drawing)


def _counts(digest: Digest, scale: Scale) -> Table:
    columns = (Column(QUESTIONS[scale.layer], 5), Column("Claims", 2), Column("Numbers", 7))
    rows = tuple(map(_count, tally(digest, scale)))
    return Table(f"{say(QUESTIONS[scale.layer])} {say(scale.label)}", columns, rows)


def _count(count: Count) -> Row:
    named = Cell(((Inline(count.look.words, Tone.STRONG),),), count.look)
    return Row((named, Cell((plain(str(len(count.claims))),)), Cell((numbers(count.claims),))))


def numbers(claims: Iterable[Claim]) -> Sentence:
    """Return the numbers of claims, each a link to its row in the table of claims; a dash for none."""
    told: list[Inline] = []
    for claim in claims:
        told += [Inline(", ")] if told else []
        told.append(Inline(str(claim.number), link=f"#claim_{claim.number}"))
    return tuple(told) or plain("–")


def _standing_out(digest: Digest) -> Iterator[Row]:
    """Yield a row for each thing on the list before hand-off; those that are always asked even for none."""
    left = {finding.concern: finding for finding in digest.left}
    for concern, name in CONCERNS.items():
        found = left.get(concern)
        if concern is Concern.UNTOUCHED:
            yield fact("Sentences", covered(digest.coverage))
        elif found is not None or concern in ALWAYS_ASKED:
            yield fact(name, *_told(digest, concern, found))


def _told(digest: Digest, concern: Concern, found: Finding | None) -> Iterator[str | Inline]:
    if concern is Concern.NO_CLAIM:
        yield say("The article has not been taken apart yet.")
        return
    items = found.items if found is not None else ()
    yield counted(len(items), *COUNTED.get(concern, ("claim",)))
    claims = {item.claim for item in items}
    shown = [claim for claim in digest.by_number if claim.id in claims]
    if shown:
        yield from (Inline(": "), *numbers(shown))


def covered(counts: Coverage) -> str:
    """Say how much of the article has been looked at."""
    left = counts.sentences - counts.seen
    return say(
        "{done} of {sentences} are done ({checked} checked, {nothing} with nothing to check), "
        "{open} begun, {left} untouched.",
        done=counts.done,
        sentences=counts.sentences,
        checked=counts.checked,
        nothing=counts.nothing,
        open=counts.open,
        left=left,
    )


def _must_fix(digest: Digest) -> Iterator[Block]:
    asked = [
        c
        for c in digest.review.corrections
        if c.severity is Severity.MUST and c.state is CorrectionState.PROPOSED
    ]
    if asked:
        yield Heading(say("Must be fixed"), 2)
    for correction in asked:
        yield Prose(_change(digest, correction), "item")


def _change(digest: Digest, correction: Correction) -> Sentence:
    new = quoted(correction.new) if correction.new else Inline(say("nothing: the words go"))
    reason = (Inline(f" — {correction.reason}"),) if correction.reason else ()
    span = correction.anchor.span
    near = [c for c in digest.by_number if span is not None and any(span.overlaps(own) for own in c.spans)]
    claims = (Inline(say(" · claim ")), *numbers(near)) if near else ()
    return (quoted(correction.anchor.exact), Inline(say(" becomes ")), new, *reason, *claims)
