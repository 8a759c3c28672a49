"""From a draft to an article: the same for every format that is parsed in the worker."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.span import Span
from annotator.importers.blocks import assemble
from annotator.importers.draft import Note, NoteKind, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.making import make
from annotator.text.decode import Decoded, How

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.article import Details, Section
    from annotator.importers.draft import Block, Draft, Mark
    from annotator.importers.protocol import Imported

HEAD = 5
"""Blocks at the beginning among which a document's headline stands; a later heading heads a part of it."""

_LEFT_OUT = {
    Why.HEADER: FindingCode.MARGINS,
    Why.FOOTER: FindingCode.MARGINS,
    Why.HIDDEN: FindingCode.HIDDEN,
    Why.PROMPT: FindingCode.PLACEHOLDERS,
    Why.PAGE: FindingCode.PAGE_BLOCKS,
}
_ASIDE = {
    NoteKind.COMMENT: FindingCode.COMMENTS,
    NoteKind.FOOTNOTE: FindingCode.NOTES,
    NoteKind.ENDNOTE: FindingCode.NOTES,
}


def finish(draft: Draft, data: bytes, *, name: str, importer: str, media_type: str) -> Imported:
    """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
    normalised, segmented, starts = assemble(_with_one_headline(draft.blocks), name=name)
    details = _details(draft, segmented.details, segmented.sections, normalised.text)
    decoded = Decoded(normalised.text, draft.encoding, draft.how or How.UTF8, draft.preview)
    made = make(
        data,
        decoded,
        normalised,
        replace(segmented, details=details),
        name=name,
        importer=importer,
        media_type=media_type,
        findings=(*draft.findings, *_counted(draft)),
    )
    notes = tuple(_note(mark, normalised.text, starts) for mark in draft.marks)
    return replace(
        made,
        decoded_how=draft.how,
        alternatives=draft.alternatives,
        notes=notes,
        offers=draft.offers,
        draft=draft,
    )


def _with_one_headline(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, the first heading as headline if it stands at the beginning, the others as decks."""
    seen = 0
    for block in blocks:
        seen += block.is_kept
        is_heading = block.is_kept and block.kind is SectionKind.HEADLINE
        yield replace(block, kind=SectionKind.DECK) if is_heading and seen > HEAD else block
        seen += HEAD if is_heading else 0


def _details(draft: Draft, found: Details, sections: Sequence[Section], text: str) -> Details:
    """Return what the file states, else what its text says; properties suggest a title where none stands."""
    stated = {field.name: getattr(draft.details, field.name) for field in fields(draft.details)}
    said = {
        "title": _first(sections, SectionKind.HEADLINE, text) or _offered(draft, "title"),
        "byline": _first(sections, SectionKind.BYLINE, text) if not found.byline else "",
    }
    return replace(found, **{name: value for name, value in (*said.items(), *stated.items()) if value})


def _first(sections: Sequence[Section], kind: SectionKind, text: str) -> str:
    """Return the words of the first section of a kind in one line, or nothing."""
    span = next((section.span for section in sections if section.kind is kind), None)
    return "" if span is None else " ".join(span.of(text).split())


def _offered(draft: Draft, field: str) -> str:
    return next((offer.value for offer in draft.offers if offer.field == field), "")


def _counted(draft: Draft) -> Iterator[Finding]:
    """Yield how much of the file is not in the running text, and why."""
    codes = [_ASIDE[mark.kind] for mark in draft.marks]
    codes += [_LEFT_OUT[block.why] for block in draft.blocks if block.why is not None]
    for code in dict.fromkeys(codes):
        yield Finding.of(code, count=codes.count(code))


def _note(mark: Mark, text: str, starts: Mapping[int, int]) -> Note:
    note = Note(mark.kind, mark.text, mark.author, mark.at, mark.label)
    if mark.start is None or mark.end is None or not {mark.start[0], mark.end[0]} <= starts.keys():
        return note
    start, end = (starts[place] + offset for place, offset in (mark.start, mark.end))
    if not start < end <= len(text):
        return note
    span = Span(start, end)
    return replace(note, span=span, quoted=span.of(text))
