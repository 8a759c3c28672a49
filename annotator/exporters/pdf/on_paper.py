"""A review to a document for paper: every word made clean, every link looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from annotator.codec.review_json import fingerprint
from annotator.exporters.addresses import web_address
from annotator.exporters.flow import Flow
from annotator.exporters.outline import Digest
from annotator.exporters.outline.article import ArticleLine
from annotator.exporters.outline.blocks import Heading, Picture, Prose, Table
from annotator.exporters.outline.language import say, speaking
from annotator.exporters.outline.leaves import FlowPart
from annotator.exporters.paper import Paper
from annotator.exporters.protocol import Document
from annotator.exporters.sanitise import Sanitiser

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.outline.blocks import Cell, Inline, Row, Sentence
    from annotator.exporters.outline.leaves import Leaf
    from annotator.exporters.protocol import Options

SHORT_HASH = 12
"""Hexadecimal digits of the review's hash at the foot of each page; the whole stands in the document."""

NAMES = {
    Document.REPORT: "Review report",
    Document.CHECKING: "Checking copy",
    Document.CHECKED: "Checked copy",
}


def on_paper(review: Review, options: Options) -> Paper:
    """Return a review for paper, without what must not leave, in the language that is asked for."""
    with speaking(options.language):
        return _on_paper(review, options)


def _on_paper(review: Review, options: Options) -> Paper:
    digest = Digest.of(review, options)
    sanitiser = Sanitiser()
    hashed = fingerprint(options.allowed(review))
    flow = Flow(digest, options, fingerprint=hashed, replaced=lambda: sanitiser.replaced)
    clean = _Cleaner(sanitiser)
    title = " ".join(sanitiser.clean(digest.title).split())
    return Paper(
        title=title,
        authors=sanitiser.clean("; ".join(reviewer.name for reviewer in digest.review.reviewers)),
        language=options.language,
        day=(digest.as_of or "")[:10],
        hash=hashed,
        width=options.page.width / 20,
        height=options.page.height / 20,
        head=f"{say(NAMES[options.document])} · {say(digest.status)}",
        foot=" · ".join(
            (
                title,
                say("revision {number}", number=digest.review.article.revision.number),
                say("review {hash}", hash=hashed[:SHORT_HASH]),
            )
        ),
        number=say("Page {page} of {pages}"),
        parts=tuple(clean.part(part) for part in flow.parts()),
    )


class _Cleaner:
    """Cleans every word of what is to be drawn, and takes away links that lead nowhere."""

    def __init__(self, sanitiser: Sanitiser) -> None:
        self._sanitiser = sanitiser

    def part(self, part: FlowPart) -> FlowPart:
        return FlowPart(tuple(map(self._leaf, part.leaves)), part.wide)

    def _leaf(self, leaf: Leaf) -> Leaf:
        if isinstance(leaf, Heading):
            return leaf._replace(text=self._sanitiser.clean(leaf.text))
        if isinstance(leaf, Prose):
            return leaf._replace(words=self._sentence(leaf.words))
        if isinstance(leaf, ArticleLine):
            pieces = tuple(piece._replace(text=self._sanitiser.clean(piece.text)) for piece in leaf.pieces)
            return leaf._replace(pieces=pieces)
        if isinstance(leaf, Table):
            title = self._sanitiser.clean(leaf.title)
            return replace(leaf, title=title, rows=tuple(map(self._row, leaf.rows)))
        if isinstance(leaf, Picture):
            return leaf
        assert_never(leaf)

    def _row(self, row: Row) -> Row:
        return row._replace(cells=tuple(map(self._cell, row.cells)))

    def _cell(self, cell: Cell) -> Cell:
        return cell._replace(paragraphs=tuple(map(self._sentence, cell.paragraphs)))

    def _sentence(self, words: Sentence) -> Sentence:
        return tuple(map(self._inline, words))

    def _inline(self, part: Inline) -> Inline:
        link = part.link
        if link and not link.startswith("#"):
            link = web_address(link, self._sanitiser) or ""
        return part._replace(text=self._sanitiser.clean(part.text), link=link)
