"""From blocks to one canonical text, with the kinds that a format knows and the segmenter's for the rest."""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span
from annotator.importers.making import segmented
from annotator.text.clusters import trim
from annotator.text.normalise import Normalised, Repair, RepairKind, mend, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.importers.draft import Block
    from annotator.text.segment import Segmented


_BLANK = re.compile(r"\n\s*\n")


class Assembled(NamedTuple):
    """A canonical text with its sections; `starts` says where the text of a block begins, by its place."""

    normalised: Normalised
    segmented: Segmented
    starts: Mapping[int, int]


def assemble(blocks: Iterable[Block], *, name: str, repairs: Iterable[Repair] = ()) -> Assembled:
    """Join the blocks that are kept to a canonical text, and find its sections.

    A block's kind is that of its sections, one for each stretch between blank lines; a block without a kind
    is cut as plain text is. Two blocks are parted by the widest of what stands between them in the file.
    `repairs` are those that were made before. Raises EmptyTextError or TooLargeError.
    """
    pieces: list[str] = []
    placed: list[tuple[Block, Span]] = []
    counts = Counter({repair.kind: repair.count for repair in repairs})
    at = 0
    before = ""
    for block in blocks:
        mended = mend(block.text.lstrip("\ufeff"))  # Any that is left would shift what comes behind it.
        before = max(before, block.before, key=lambda parts: (parts.count("\n"), len(parts)))
        if not block.is_kept or not mended.text.strip():
            continue
        before = before if pieces else before.lstrip("\n\t")
        pieces += (before, mended.text)
        counts.update({repair.kind: repair.count for repair in mended.repairs})
        at += len(before) + len(mended.text)
        placed.append((block, Span(at - len(mended.text), at)))
        before = ""
    text = normalise("".join(pieces), name=name).text
    found = segmented(text)
    made = tuple(Repair(kind, counts[kind]) for kind in RepairKind if counts[kind])
    sections = tuple(_sections(text, placed, found.sections))
    starts = {block.place: span.start for block, span in placed}
    return Assembled(Normalised(text, made), replace(found, sections=sections), starts)


def _sections(text: str, placed: Sequence[tuple[Block, Span]], found: Sequence[Section]) -> Iterator[Section]:
    """Yield the sections in order: a block's own where its kind is known, else those found inside it."""
    rest = deque(found)
    has_headline = any(block.kind is SectionKind.HEADLINE for block, _ in placed)
    for block, span in placed:
        while rest and rest[0].span.start < span.start:
            rest.popleft()
        if block.kind is not None:
            yield from (Section(block.kind, part) for part in _stretches(text, span))
            continue
        inside = []
        while rest and rest[0].span.start < span.end:
            inside.append(rest.popleft())
        if inside and all(section.span.end <= span.end for section in inside):
            yield from (_demoted(section) if has_headline else section for section in _joined(text, inside))
        else:
            yield from (Section(SectionKind.PARAGRAPH, part) for part in _stretches(text, span))


def _joined(text: str, sections: Iterable[Section]) -> Iterator[Section]:
    """Yield the sections of one block, paragraphs that only a line break parts as one, as the file has it."""
    last, *rest = sections
    for section in rest:
        if _is_one(text, last, section):
            last = replace(last, span=Span(last.span.start, section.span.end))
        else:
            yield last
            last = section
    yield last


def _is_one(text: str, first: Section, second: Section) -> bool:
    is_prose = first.kind is second.kind is SectionKind.PARAGRAPH
    return is_prose and _BLANK.search(text, first.span.end, second.span.start) is None


def _stretches(text: str, span: Span) -> Iterator[Span]:
    """Yield the stretches of a block between its blank lines."""
    start = span.start
    for blank in (*_BLANK.finditer(text, span.start, span.end), None):
        whole = trim(text, start, blank.start() if blank else span.end)
        if whole:
            yield whole
        start = blank.end() if blank else span.end


def _demoted(section: Section) -> Section:
    """Return a section with what was taken for a headline as what it is beside one that the file names."""
    return replace(section, kind=SectionKind.DECK) if section.kind is SectionKind.HEADLINE else section
