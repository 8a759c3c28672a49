"""Parts 10 and 12 of the review report: the method, the scale, what was not checked, and the file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.codec.review_json import content_hash
from annotator.domain.attribution import AttributionState
from annotator.domain.claim import ClaimState
from annotator.domain.coverage import SentenceState
from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import (
    NOT_CHECKED,
    Cell,
    Column,
    Heading,
    Inline,
    Part,
    Prose,
    Row,
    Table,
    Tone,
    labelled,
    plain,
    quoted,
)
from annotator.exporters.outline.glance import FACTS, covered, fact, numbers
from annotator.exporters.outline.language import counted, say
from annotator.exporters.outline.parts import heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.review import Withheld
    from annotator.domain.verdict import Scale
    from annotator.exporters.outline.blocks import Block, Look
    from annotator.exporters.outline.digest import Digest

METHOD = """\
The article was taken apart into claims, each a stretch of its own words. A claim that stands in several \
places is one claim with one number. For each it was recorded who is said to have said so; “nobody is \
cited” is such an answer.
A claim that is attributed is judged twice: was it said so, and is it so. A source vouches for having said a \
thing, and only sometimes for the thing itself. Sources that belong to one origin count as one.
In the annotated article a claim is tinted and underlined as its verdict is, and its number and mark stand \
before it between brackets. Where claims overlap, the shorter one’s tint lies on top, and brackets say where \
each ends.
"""

LONGEST_LIST = 200
"""Untouched sentences that are listed word by word; beyond that they are only counted."""


def method(digest: Digest) -> Part:
    """Return part 10: how it was checked, what the marks mean, and what was not checked."""
    blocks: list[Block] = [
        heading("method"),
        *(Prose(plain(say(said))) for said in METHOD.splitlines()),
    ]
    for layer in (Layer.CONTENT, Layer.ATTRIBUTION):
        blocks += [_legend(digest, scale) for scale in digest.scales(layer)]
    blocks.append(Heading(say("What was not checked"), 2, "not_checked"))
    blocks += not_checked(digest)
    return Part(tuple(blocks))


def _legend(digest: Digest, scale: Scale) -> Table:
    columns = (Column(scale.label, 4), Column("Means", 10))
    rows = [(digest.looks[scale.id, r.code], r.meaning) for r in scale.ratings]
    if scale.layer is Layer.CONTENT:
        rows.append((NOT_CHECKED, say("Nobody has given a verdict.")))
    return Table(
        say("Scale: {name}", name=say(scale.label)),
        columns,
        tuple(_step(look, meaning) for look, meaning in rows),
    )


def _step(look: Look, meaning: str) -> Row:
    return Row((Cell(((Inline(look.words, Tone.PLAIN, look=look),),)), Cell((plain(say(meaning) or "–"),))))


def not_checked(digest: Digest) -> Iterator[Block]:
    """Yield what is left: claims without a verdict, parked, dropped, untouched sentences, suggestions."""
    lists = (
        ("Claims without a verdict", [c for c in digest.by_number if not c.is_checked]),
        ("Parked claims", [c for c in digest.by_number if c.state is ClaimState.PARKED]),
    )
    for name, claims in lists:
        if claims:
            yield Prose(labelled(name, *numbers(claims)), "item")
    yield from dropped(digest)
    yield Prose(labelled("Sentences", Inline(covered(digest.coverage))), "item")
    yield from _untouched(digest)
    yield Prose(labelled("Suggestions", Inline(_suggestions(digest))), "item")


def dropped(digest: Digest) -> Iterator[Block]:
    """Yield the claims that were dropped, with their words."""
    for claim in digest.review.claims:
        if claim.state is ClaimState.DROPPED:
            yield Prose(
                labelled(say("Dropped claim {number}", number=claim.number), quoted(claim.quote)), "item"
            )


def _untouched(digest: Digest) -> Iterator[Block]:
    left = [span for span, state in digest.sentences if state is SentenceState.UNTOUCHED]
    for span in left[:LONGEST_LIST]:
        yield Prose(labelled("Untouched", quoted(span.of(digest.review.article.text))), "item")
    if len(left) > LONGEST_LIST:
        yield Prose(plain(say("… and {number} more.", number=len(left) - LONGEST_LIST)), "item")


def _suggestions(digest: Digest) -> str:
    drawn = [a for c in digest.review.claims for a in c.attributions if a.rule is not None]
    by_state = [sum(a.state is state for a in drawn) for state in AttributionState]
    open_, accepted, dismissed = by_state
    return say(
        "{accepted} accepted, {dismissed} dismissed, {open} left open (not counted and not shown).",
        accepted=accepted,
        dismissed=dismissed,
        open=open_,
    )


def about_the_file(digest: Digest, *, replaced: int, fingerprint: str) -> Part:
    """Return part 12: hashes, what was withheld, and characters that the format cannot hold."""
    article = digest.review.article
    rows = [
        fact("This review", fingerprint),
        fact("State to sign", content_hash(digest.review)),
        fact("Text checked", article.revision.text_sha256),
        *([fact("Original file", article.original.sha256)] if article.original.sha256 else []),
        fact("Withheld", withheld(digest.review.withheld)),
    ]
    if replaced:
        rows.append(fact("Replaced", replacement(replaced)))
    table = Table("Hashes (SHA-256) and what was withheld", FACTS, tuple(rows), header=False)
    return Part((heading("file"), table))


def replacement(count: int) -> str:
    """Say how many characters were replaced."""
    return say(
        "{characters} that such a file cannot hold, each shown as \ufffd.",
        characters=counted(count, "character"),
    )


def withheld(counts: Withheld) -> str:
    """Say how many things are kept back; that nothing is, is said as well."""
    kept = (
        (counts.sources, "confidential source", ""),
        (counts.evidence, "confidential piece of evidence", "confidential pieces of evidence"),
        (counts.comments, "private comment", ""),
    )
    told = ", ".join(counted(number, one, many) for number, one, many in kept if number)
    return told or say("nothing")
