"""A review as tables of plain cells: claims, attributions, sources, evidence, and what the file is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import Table
from annotator.exporters.outline.entries import named
from annotator.exporters.outline.glance import title_block
from annotator.exporters.outline.method import about_the_file
from annotator.exporters.outline.words import title, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim
    from annotator.exporters.outline.blocks import Cell as Written
    from annotator.exporters.outline.blocks import Look
    from annotator.exporters.outline.digest import Digest

Cell = str | int | None
"""What stands in a cell: words, a number, or nothing."""


class Field(NamedTuple):
    """A column: its title and its width in characters."""

    title: str
    width: int


class Line(NamedTuple):
    """A row; `look` is that of its verdict, which stands in the column `Sheet.tinted`."""

    cells: tuple[Cell, ...]
    look: Look | None = None


class Sheet(NamedTuple):
    """One table. `tinted` is the column, from 0, that is shown as its row's verdict is; None for none."""

    name: str
    fields: tuple[Field, ...]
    lines: tuple[Line, ...]
    tinted: int | None = None


CLAIMS = (
    Field("No.", 6),
    Field("Claim", 50),
    Field("In other words", 30),
    Field("Kind", 16),
    Field("State", 10),
    Field("Places", 8),
    Field("Start", 8),
    Field("End", 8),
    Field("Who says so", 34),
    Field("Was it said so?", 18),
    Field("Is it so?", 22),
    Field("Explanation", 50),
    Field("As of", 12),
    Field("Checked by", 18),
    Field("Evidence", 40),
    Field("Open queries", 36),
)
VERDICT = 10
"""The column of the verdict among those of claims."""

ATTRIBUTIONS = (
    Field("Claim", 8),
    Field("Source no.", 10),
    Field("Source", 34),
    Field("Role", 14),
    Field("Directness", 12),
    Field("Named", 14),
    Field("On record", 24),
    Field("State", 12),
    Field("Words that name the source", 34),
    Field("Cue", 20),
    Field("What it says", 50),
)
SOURCES = (
    Field("No.", 6),
    Field("Source", 36),
    Field("Kind", 20),
    Field("Belongs to", 30),
    Field("Also called", 36),
    Field("Claims", 20),
    Field("Note", 40),
)
EVIDENCE = (
    Field("No.", 6),
    Field("Evidence", 44),
    Field("Kind", 18),
    Field("Publisher", 26),
    Field("Published", 12),
    Field("Address", 44),
    Field("Archive", 44),
    Field("Captured", 22),
    Field("Claims", 20),
    Field("SHA-256 of the file", 68),
)


def claims(digest: Digest) -> Sheet:
    """Return a row for each claim, in the order of the numbers; places are code points of the text."""
    lines = tuple(Line(tuple(_claim(digest, one)), digest.look(one)) for one in digest.by_number)
    return Sheet("Claims", CLAIMS, lines, VERDICT)


def _claim(digest: Digest, claim: Claim) -> Iterator[Cell]:
    spans = claim.spans
    verdict, said = claim.verdict(), claim.verdict(Layer.ATTRIBUTION)
    by = digest.reviewer(verdict.by) if verdict is not None else None
    yield claim.number
    yield claim.quote
    yield claim.restatement
    yield title(claim.kind)
    yield word(claim.state)
    yield len(claim.mentions)
    yield spans[0].start if spans else None
    yield spans[0].end if spans else None
    yield "; ".join(_who(digest, one) for one in claim.stated)
    yield digest.look_of(said).words if said is not None else ""
    yield digest.look(claim).words
    yield claim.explanation()
    yield (verdict.as_of or "")[:10] if verdict is not None else ""
    yield by.name if by is not None else ""
    yield "; ".join(_proof(digest, claim))
    yield "; ".join(query.text for query in digest.open_queries(claim))


def _who(digest: Digest, one: Attribution) -> str:
    return "nobody is cited" if one.source is None and not one.level else digest.source_name(one.source)


def _proof(digest: Digest, claim: Claim) -> Iterator[str]:
    for link in claim.evidence:
        known = digest.review.evidence_by_id[link.evidence]
        facts = (f"{title(link.stance)}: {named(known)}", link.locator, known.url or "")
        yield ", ".join(fact for fact in facts if fact)


def attributions(digest: Digest) -> Sheet:
    """Return a row for each attribution of each claim, those that were rejected too."""
    lines = [
        Line(tuple(_attribution(digest, claim, one)))
        for claim in digest.by_number
        for one in claim.attributions
    ]
    return Sheet("Attributions", ATTRIBUTIONS, tuple(lines))


def _attribution(digest: Digest, claim: Claim, one: Attribution) -> Iterator[Cell]:
    yield claim.number
    yield None if one.source is None else digest.source_number.get(one.source)
    yield _who(digest, one)
    yield word(one.role)
    yield word(one.directness)
    yield word(one.mentioned)
    yield word(one.level)
    yield word(one.state)
    yield one.source_words.exact if one.source_words is not None else ""
    yield one.cue.exact if one.cue is not None else ""
    yield " … ".join(content.exact for content in one.content)


def sources(digest: Digest) -> Sheet:
    """Return a row for each source, under the numbers of the report's register."""
    cited: dict[str, dict[int, None]] = {}
    for claim in digest.by_number:
        for one in claim.stated:
            cited.setdefault(one.source or "", {})[claim.number] = None
    lines = [
        Line(
            (
                number,
                source.name,
                word(source.kind),
                digest.review.source_by_id[source.parent].name if source.parent else "",
                "; ".join(source.aliases),
                _numbers(cited.get(source.id, {})),
                source.note,
            )
        )
        for number, source in enumerate(digest.review.sources, start=1)
    ]
    return Sheet("Sources", SOURCES, tuple(lines))


def evidence(digest: Digest) -> Sheet:
    """Return a row for each piece of evidence, under the numbers of the report's register."""
    used: dict[str, dict[int, None]] = {}
    for claim in digest.by_number:
        for link in claim.evidence:
            used.setdefault(link.evidence, {})[claim.number] = None
    lines = [
        Line(
            (
                number,
                named(one),
                word(one.kind),
                one.publisher,
                one.published,
                one.url,
                one.archive_url,
                one.captured_at,
                _numbers(used.get(one.id, {})),
                one.sha256,
            )
        )
        for number, one in enumerate(digest.review.evidence, start=1)
    ]
    return Sheet("Evidence", EVIDENCE, tuple(lines))


def _numbers(numbers: dict[int, None]) -> str:
    return ", ".join(map(str, numbers))


ABOUT = (Field("What", 24), Field("Which", 100))


def about(digest: Digest, *, fingerprint: str) -> Sheet:
    """Return what the report says of the article at its head and of the file at its end."""
    parts = (title_block(digest), about_the_file(digest, replaced=0, fingerprint=fingerprint))
    rows = [row for part in parts for block in part.blocks if isinstance(block, Table) for row in block.rows]
    return Sheet("About", ABOUT, tuple(Line(tuple(map(_words, row.cells))) for row in rows))


def _words(cell: Written) -> str:
    return "\n".join("".join(part.text for part in words) for words in cell.paragraphs)
