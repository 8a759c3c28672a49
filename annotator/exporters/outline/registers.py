"""Parts 4, 7 and 8 of the review report: the tables of claims, sources and evidence, linked both ways."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimState
from annotator.domain.marks import Subject
from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import (
    Cell,
    Column,
    Inline,
    Part,
    Prose,
    Row,
    Table,
    Tone,
    labelled,
    outward,
    plain,
    quoted,
)
from annotator.exporters.outline.entries import named, said, sources
from annotator.exporters.outline.glance import numbers
from annotator.exporters.outline.language import counted, day, say
from annotator.exporters.outline.parts import heading as part_heading
from annotator.exporters.outline.words import title, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.evidence import Evidence
    from annotator.domain.source import Source
    from annotator.exporters.outline.blocks import Sentence
    from annotator.exporters.outline.digest import Digest

CLAIMS = (
    Column("No.", 9),
    Column("Claim", 44),
    Column("Kind", 24),
    Column("Stated source and how", 46),
    Column("Was it said so?", 28),
    Column("Is it so?", 36),
    Column("Evidence", 36),
    Column("To do", 24),
)
SOURCES = (
    Column("No.", 8),
    Column("Source", 40),
    Column("Kind", 20),
    Column("Claims", 26),
    Column("Note", 30),
)
EVIDENCE = (
    Column("No.", 8),
    Column("Evidence", 42),
    Column("Kept", 34),
    Column("Claims", 16),
    Column("SHA-256 of the file", 42),
)


def claim_table(digest: Digest) -> Part:
    """Return part 4: a row for each claim, in the order of the numbers, on landscape pages."""
    rows = tuple(_claim(digest, claim) for claim in digest.by_number)
    head = part_heading("claims")
    if not rows:
        return Part((head, Prose(plain(say("No claim has been marked.")))))
    return Part((head, Table("Claims", CLAIMS, rows)), wide=True)


def _claim(digest: Digest, claim: Claim) -> Row:
    look = digest.look(claim)
    number = Inline(str(claim.number), Tone.STRONG, f"#claim_{claim.number}")
    cells = (
        Cell(((number,),)),
        Cell(tuple(_quotes(claim))),
        Cell((plain(title(claim.kind) or "–"),)),
        Cell(tuple(words[1:] for words in sources(digest, claim))),
        _verdict(digest, claim, Layer.ATTRIBUTION),
        Cell(_verdict(digest, claim, Layer.CONTENT).paragraphs, look),
        Cell(tuple(_evidence_of(digest, claim)) or (plain("–"),)),
        Cell(tuple(_to_do(digest, claim)) or (plain("–"),)),
    )
    return Row(cells, f"row_{claim.number}")


def _evidence_of(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    """Yield what each piece of evidence is and where in it to look; its sheet says the rest."""
    for link in claim.evidence:
        known = digest.review.evidence_by_id[link.evidence]
        number = digest.evidence_number[known.id]
        where = (Inline(f", {link.locator}"),) if link.locator else ()
        yield labelled(title(link.stance), Inline(named(known), Tone.STRONG, f"#evidence_{number}"), *where)


def _quotes(claim: Claim) -> Iterator[Sentence]:
    told = dict.fromkeys(mention.quote for mention in claim.mentions)
    for quote in told:
        yield (quoted(quote),)
    if len(claim.mentions) > 1:
        yield (Inline(say("in {places}", places=counted(len(claim.mentions), "place")), Tone.FAINT),)
    if claim.restatement:
        yield (Inline(claim.restatement, Tone.FAINT),)


def _verdict(digest: Digest, claim: Claim, layer: Layer) -> Cell:
    verdict = claim.verdict(layer)
    told = claim.explanation(layer)
    words: tuple[Sentence, ...] = ((Inline(digest.look_of(verdict).words, Tone.STRONG),),)
    if layer is Layer.ATTRIBUTION and verdict is None:
        words = (plain("–"),)
    return Cell((*words, plain(told)) if told else words)


def _to_do(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    if claim.state is ClaimState.PARKED:
        yield plain(say("Parked"))
    if not claim.is_checked:
        yield plain(say("To check"))
    if not claim.is_attributed:
        yield plain(say("To attribute"))
    for query in digest.open_queries(claim):
        yield labelled(title(query.kind), Inline(query.text))


def source_register(digest: Digest) -> Part:
    """Return part 7: every source with its names and the claims that cite it."""
    cited: dict[str, list[Claim]] = defaultdict(list)
    for claim in digest.by_number:
        for source in dict.fromkeys(a.source for a in claim.stated if a.source is not None):
            cited[source].append(claim)
    rows = tuple(_source(digest, source, cited[source.id]) for source in digest.review.sources)
    head = part_heading("sources")
    if not rows:
        return Part((head, Prose(plain(say("No source is recorded.")))))
    return Part((head, Table("Sources", SOURCES, rows)))


def _source(digest: Digest, source: Source, cited: list[Claim]) -> Row:
    number = digest.source_number[source.id]
    also = (
        ((Inline(say("also: {names}", names=", ".join(source.aliases)), Tone.FAINT),),)
        if source.aliases
        else ()
    )
    notes = [*([plain(source.note)] if source.note else []), *_thread(digest, Subject.SOURCE, source.id)]
    cells = (
        Cell((plain(str(number)),)),
        Cell(((Inline(digest.source_name(source.id), Tone.STRONG),), *also)),
        Cell((plain(word(source.kind) or "–"),)),
        Cell((numbers(cited),)),
        Cell(tuple(notes) or (plain("–"),)),
    )
    return Row(cells, f"source_{number}")


def _thread(digest: Digest, subject: Subject, key: str) -> Iterator[Sentence]:
    return (said(digest, comment) for comment in digest.comments.get((subject, key), ()))


def evidence_register(digest: Digest) -> Part:
    """Return part 8: every piece of evidence, where it is kept, and the SHA-256 of its file."""
    used: dict[str, list[Claim]] = defaultdict(list)
    for claim in digest.by_number:
        for evidence in dict.fromkeys(link.evidence for link in claim.evidence):
            used[evidence].append(claim)
    rows = tuple(_evidence(digest, evidence, used[evidence.id]) for evidence in digest.review.evidence)
    head = part_heading("evidence")
    if not rows:
        return Part((head, Prose(plain(say("No evidence is recorded.")))))
    return Part((head, Table("Evidence", EVIDENCE, rows)))


def _evidence(digest: Digest, evidence: Evidence, used: list[Claim]) -> Row:
    number = digest.evidence_number[evidence.id]
    published = ", ".join(fact for fact in (evidence.publisher, day(evidence.published)) if fact)
    facts = f"{word(evidence.kind)}{f' · {published}' if published else ''}"
    cells = (
        Cell((plain(str(number)),)),
        Cell(
            (
                (Inline(named(evidence), Tone.STRONG),),
                plain(facts),
                *_thread(digest, Subject.EVIDENCE, evidence.id),
            )
        ),
        Cell(tuple(_kept(digest, evidence)) or (plain("–"),)),
        Cell((numbers(used),)),
        Cell((plain(evidence.sha256 or say("no file is kept")),)),
    )
    return Row(cells, f"evidence_{number}")


def _kept(digest: Digest, evidence: Evidence) -> Iterator[Sentence]:
    if evidence.url:
        yield (outward(evidence.url),)
    if evidence.archive_url:
        yield labelled("Archive", outward(evidence.archive_url))
    if evidence.captured_at:
        by = digest.reviewer(evidence.captured_by)
        yield labelled(
            "Captured", Inline(day(evidence.captured_at) + (say(" by {name}", name=by.name) if by else ""))
        )
