"""From the bytes of a PDF file to a draft."""

from __future__ import annotations

import re
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, EmptyTextError, EncryptedFileError, ScanError
from annotator.importers.docx.properties import offered
from annotator.importers.draft import Block, Draft, Offer, numbered
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.pdf.lines import lines
from annotator.importers.pdf.paragraphs import LARGE, edges, paragraphs
from annotator.text.normalise import refuse_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pypdfium2 import PdfDocument, PdfPage

    from annotator.importers.draft import Why
    from annotator.importers.pdf.lines import Line

HEADING = 200
"""Code points of the longest heading."""

LOOKED_AT = 10
"""Pages that are looked at for pictures."""

_FIELDS = (
    ("title", "Title", "the document’s title"),
    ("byline", "Author", "the document’s author"),
    ("published", "CreationDate", "the day the document was made"),
)
_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def parse(data: bytes, *, name: str) -> Draft:
    """Return the text of a PDF file in paragraphs; headers and footers are among the blocks, left out.

    Raises ScanError for pictures of text, EncryptedFileError, BrokenFileError, TooLargeError.
    """
    document = _opened(data, name)
    try:
        pages = [_lines(_page(document, number), number) for number in range(len(document))]
        offers = tuple(_offers(document))
        if not any(pages):
            raise ScanError(name=name) if _has_pictures(document) else EmptyTextError(name=name)
    finally:
        document.close()
    blocks = numbered(_blocks(pages))
    refuse_large(sum(len(block.text) for block in blocks), name=name)
    return Draft(blocks, offers=offers, findings=tuple(_findings(pages)))


def _opened(data: bytes, name: str) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise EncryptedFileError(name=name) from error
        raise BrokenFileError(name=name, reason="it cannot be opened as a PDF") from error


def _page(document: PdfDocument, number: int) -> PdfPage | None:
    """Return a page, or None for one that is too damaged to be loaded."""
    from pypdfium2 import PdfiumError

    try:
        return document[number]
    except PdfiumError:
        return None


def _lines(page: PdfPage | None, number: int) -> list[Line]:
    """Return the lines of a page; one without a text layer has none."""
    from pypdfium2 import PdfiumError

    try:
        found = None if page is None else page.get_textpage()
    except PdfiumError:
        return []
    if found is None:
        return []
    return list(lines(found.get_text_range(), partial(found.get_charbox, loose=True), number))


def _has_pictures(document: PdfDocument) -> bool:
    """Say whether there is a picture on one of the first pages."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    first = (_page(document, number) for number in range(min(len(document), LOOKED_AT)))
    return any(
        page is not None and any(True for _ in page.get_objects([FPDF_PAGEOBJ_IMAGE])) for page in first
    )


def _blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    aside = edges(pages)
    body = [line for page in pages for line in page if line not in aside]
    usual = median(line.size for line in body) if body else 0.0
    yield from _aside(aside)
    for one in paragraphs(body):
        is_heading = one.size > LARGE * usual and len(one.text) <= HEADING
        yield Block(one.text, SectionKind.HEADLINE if is_heading else None)


def _aside(aside: Mapping[Line, Why]) -> Iterator[Block]:
    """Yield what stands at the edges of the pages, each once."""
    for text, why in dict.fromkeys((line.text, why) for line, why in aside.items()):
        yield Block(text, SectionKind.FOOTER, why=why)


def _findings(pages: Sequence[Sequence[Line]]) -> Iterator[Finding]:
    empty = sum(not page for page in pages)
    if empty:
        yield Finding.of(FindingCode.PICTURES, count=empty)


def _offers(document: PdfDocument) -> Iterator[Offer]:
    said = document.get_metadata_dict()
    for field, key, says in _FIELDS:
        value = said.get(key, "")
        day = _DAY.match(value)
        yield from offered(field, "-".join(day.groups()) if day and field == "published" else value, says)
