"""Part 5 of the review report: a sheet for each claim, with all that is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimState
from annotator.domain.evidence import Stance
from annotator.exporters.outline.blocks import (
    Cell,
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
from annotator.exporters.outline.corrections import near, told
from annotator.exporters.outline.entries import DOT, QUESTIONS, evidence, pieces, said, sources
from annotator.exporters.outline.glance import FACTS
from annotator.exporters.outline.language import counted, say
from annotator.exporters.outline.parts import heading
from annotator.exporters.outline.words import hidden_characters, moment, title, word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.marks import Tick
    from annotator.domain.verdict import Layer, Verdict
    from annotator.exporters.outline.blocks import Block, Sentence
    from annotator.exporters.outline.digest import Digest

SIDES = {
    "Evidence for": (Stance.SUPPORTS,),
    "Evidence against": (Stance.REFUTES,),
    "Other evidence": (Stance.QUALIFIES, Stance.CONTEXT, Stance.INCONCLUSIVE),
}
"""The stances of the evidence under each of its headings."""


def claim_sheets(digest: Digest) -> Part:
    """Return part 5: a sheet for each claim, in the order of the numbers."""
    blocks: list[Block] = [heading("sheets")]
    if not digest.by_number:
        blocks.append(Prose(plain(say("No claim has been marked."))))
    for claim in digest.by_number:
        blocks += _sheet(digest, claim)
    return Part(tuple(blocks))


def _sheet(digest: Digest, claim: Claim) -> Iterator[Block]:
    look = digest.look(claim)
    yield Heading(
        say("Claim {number}", number=claim.number) + f"{DOT}{look.words}", 2, f"claim_{claim.number}"
    )
    yield Prose(tuple(_pointers(claim)), "faint")
    for quote in dict.fromkeys(mention.quote for mention in claim.mentions):
        yield Prose((quoted(quote)._replace(look=look),), "quotation")
    rows = [_row(name, list(words)) for name, words in _facts(digest, claim)]
    yield Table(
        say("Claim {number}", number=claim.number),
        FACTS,
        tuple(row for row in rows if row is not None),
        header=False,
    )


def _pointers(claim: Claim) -> Iterator[Inline]:
    kind = title(claim.kind) or say("Kind not chosen")
    parked = f"{DOT}{say('parked')}" if claim.state is ClaimState.PARKED else ""
    places = (
        DOT + say("stands in {places}", places=counted(len(claim.mentions), "place"))
        if len(claim.mentions) > 1
        else ""
    )
    yield Inline(f"{kind}{parked}{places}{DOT}")
    if claim.spans:
        yield Inline(say("in the text"), link=f"#place_{claim.number}")
        yield Inline(DOT)
    yield Inline(say("in the table"), link=f"#row_{claim.number}")


def _row(name: str, words: list[Sentence]) -> Row | None:
    if not words:
        return None
    return Row((Cell(((Inline(say(name), Tone.LABEL),),)), Cell(tuple(words))))


def _facts(digest: Digest, claim: Claim) -> Iterator[tuple[str, Iterable[Sentence]]]:
    yield "In other words", ([plain(claim.restatement)] if claim.restatement else ())
    yield "Pieces", (words for mention in claim.mentions for words in pieces(mention))
    yield "Hidden characters", _hidden(claim)
    yield "Checked off", _ticks(digest, claim)
    yield "Who says so", (words[1:] for words in sources(digest, claim))
    for layer, question in QUESTIONS.items():
        yield question, _verdict(digest, claim, layer)
    for side, stances in SIDES.items():
        yield side, evidence(digest, claim, stances=stances)
    yield "Verdict history", _history(digest, claim)
    yield "Corrections", (told(one, digest) for one in near(digest, claim))
    yield "Questions and notes", (said(digest, comment) for comment in digest.thread(claim))


def _hidden(claim: Claim) -> Iterator[Sentence]:
    names = hidden_characters(" ".join(p.exact for m in claim.mentions for p in m.pieces))
    if names:
        yield plain(", ".join(names))


def _ticks(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    for tick in digest.review.ticks:
        span = tick.anchor.span
        if tick.claim == claim.id or (span is not None and any(span.overlaps(own) for own in claim.spans)):
            yield tuple(_tick(digest, tick))


def _tick(digest: Digest, tick: Tick) -> Iterator[Inline]:
    by = digest.reviewer(tick.by)
    who = (by.initials or by.name) if by is not None else ""
    yield quoted(tick.anchor.exact)
    yield Inline("".join(f"{DOT}{part}" for part in (word(tick.result), who, moment(tick.at)) if part))
    known = None if tick.evidence is None else digest.evidence_number.get(tick.evidence)
    if known is not None:
        yield Inline(DOT)
        yield Inline(say("evidence {number}", number=known), link=f"#evidence_{known}")


def _verdict(digest: Digest, claim: Claim, layer: Layer) -> Iterator[Sentence]:
    verdict = claim.verdict(layer)
    if verdict is not None:
        look = digest.look_of(verdict)
        yield (Inline(look.words, Tone.STRONG, look=look), Inline(digest.given(verdict)))
    explanation = claim.explanation(layer)
    if explanation:
        yield plain(explanation)


def _history(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    """Yield every verdict that was ever given, the oldest first; nothing where none was ever changed."""
    layers = [verdict.layer for verdict in claim.verdicts]
    if len(set(layers)) < len(layers):
        yield from (tuple(_past(digest, verdict)) for verdict in claim.verdicts)


def _past(digest: Digest, verdict: Verdict) -> Iterator[Inline]:
    by = digest.reviewer(verdict.by)
    when = ", ".join(part for part in (moment(verdict.at), by.name if by is not None else "") if part)
    yield from labelled(when or say("Undated"))
    words = say("taken back") if verdict.rating is None else digest.look_of(verdict).words
    told = f" — {verdict.explanation}" if verdict.explanation else ""
    yield Inline(f"{say(QUESTIONS[verdict.layer])} {words}{told}")
