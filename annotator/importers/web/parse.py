"""From a saved web page to a draft: the article by trafilatura, and beside it all that was left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, ConsentWallError, NoArticleError
from annotator.importers.draft import PARAGRAPHS, Block, Draft, Why, numbered
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.web import FILE_LIMIT, is_archive, metadata, mhtml
from annotator.importers.web.align import mark_kept
from annotator.importers.web.encoding import page_text
from annotator.importers.web.page import pieces
from annotator.importers.web.walls import is_wall
from annotator.text.decode import alternatives
from annotator.text.normalise import refuse_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from annotator.importers.web.page import Piece
    from annotator.text.decode import Decoded

_UNSOUND = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


def parse(data: bytes, *, name: str, encoding: str | None = None) -> Draft:
    """Return what a web page or web archive holds.

    The blocks are those of the whole page in its order; those that the extractor did not take for the article
    are left out. Nothing is fetched. Raises NoArticleError (ConsentWallError for a page that only asks), and
    the UserErrors of damaged and too large files.
    """
    refuse_large(len(data), name=name, limit=FILE_LIMIT)
    page = mhtml.page(data, name=name) if is_archive(data) else mhtml.Page(data)
    decoded = page_text(page.data, name=name, encoding=encoding, told=page.encoding)
    root = tree(decoded.text, name)
    offers = metadata.offers(metadata.Source(root, decoded.text, page.address, page.subject))
    details = metadata.details(offers)
    return Draft(
        numbered(_blocks(_chosen(root, details.title, name))),
        details=details,
        offers=offers,
        findings=tuple(_findings(page, decoded)),
        encoding=decoded.encoding,
        how=decoded.how,
        preview=decoded.preview,
        alternatives=alternatives(page.data, decoded.encoding) if decoded.is_guess else (),
    )


def _findings(page: mhtml.Page, decoded: Decoded) -> Iterator[Finding]:
    if page.is_cut:
        yield Finding.of(FindingCode.CUT_OFF)
    if decoded.damaged:
        yield Finding.of(FindingCode.DAMAGED, count=decoded.damaged)


def tree(text: str, name: str) -> HtmlElement:
    """Return the page's elements.

    Raises NoArticleError where there are none, and BrokenFileError for what the parser would cut off: what is
    nested more than 2,048 deep.
    """
    import lxml.html
    from lxml import etree

    sound = _UNSOUND.sub("\ufffd", text.removeprefix("\ufeff"))
    parser = lxml.html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml.html.document_fromstring(sound.encode(), parser=parser)
    except etree.ParserError as error:
        raise NoArticleError(name=name) from error
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise BrokenFileError(name=name, reason="it is nested too deeply")
    return root


def _chosen(root: HtmlElement, title: str, name: str) -> list[Piece]:
    """Return the blocks of the page, the article's marked."""
    body = root.find("body")
    page = [] if body is None else pieces(body)
    kept = _extracted(root)
    found = mark_kept(page, kept)
    text = "\n".join(piece.text for piece in found if piece.kept)
    if is_wall(text or "\n".join(piece.text for piece in page)):
        raise ConsentWallError(name=name)
    if not text:
        raise NoArticleError(name=name)
    _keep_headline(found, title)
    return found


def _extracted(root: HtmlElement) -> list[Piece]:
    """Return the blocks that trafilatura takes for the article: precisely, or else at all."""
    from copy import deepcopy

    from trafilatura import bare_extraction

    for precise in (True, False):
        document = bare_extraction(deepcopy(root), favor_precision=precise, include_comments=False)
        body = getattr(document, "body", None)
        found = [] if body is None else pieces(body)
        if found:
            return found
    return []


def _keep_headline(page: list[Piece], title: str) -> None:
    """Keep the page's headline, which extractors take for a mere title: a block with the title's words."""
    key = "".join(title.split()).casefold()
    same = [piece for piece in page if key and piece.key.casefold() == key]
    ranks = sorted(same, key=lambda piece: (not piece.kept, piece.kind is not SectionKind.HEADLINE))
    for piece in ranks[:1]:
        piece.kept, piece.kind = True, SectionKind.HEADLINE


def _blocks(page: list[Piece]) -> Iterator[Block]:
    row = None
    for piece in page:
        before = PARAGRAPHS
        if piece.row is not None and row is not None:
            before = "\t" if piece.row == row else "\n"
        row = piece.row
        if piece.text:
            yield Block(piece.text, piece.kind, before, None if piece.kept else Why.PAGE)
