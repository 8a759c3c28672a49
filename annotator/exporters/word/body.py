"""Neutral blocks to the body of a Word document, landscape pages included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.outline.blocks import (
    AnnotatedArticle,
    Contents,
    Heading,
    Inline,
    Orphan,
    Picture,
    Prose,
    Tone,
    labelled,
    runs_rtl,
)
from annotator.exporters.outline.language import say, spoken
from annotator.exporters.word.contents import contents
from annotator.exporters.word.pictures import instead
from annotator.exporters.word.runs import paragraph_properties
from annotator.exporters.word.tables import table
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.exporters.outline.blocks import Block, Part, Sentence
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import PageSize
    from annotator.exporters.sanitise import Sanitiser
    from annotator.exporters.word.article import Article
    from annotator.exporters.word.bookmarks import Bookmarks
    from annotator.exporters.word.comments import Comments
    from annotator.exporters.word.links import Links
    from annotator.exporters.word.pictures import Pictures
    from annotator.exporters.word.runs import Runs

STYLES = {
    "body": "Normal",
    "eyebrow": "AnnotatorEyebrow",
    "title": "Title",
    "item": "AnnotatorItem",
    "draft": "AnnotatorDraft",
    "quotation": "AnnotatorQuotation",
    "faint": "AnnotatorPointers",
}

MARGIN = 1247
"""Margins left, right and at the foot: 22 mm in twentieths of a point."""

TOP = 1361
EDGE = 624
"""The space above the header and below the footer."""


def section(page: PageSize, *, wide: bool) -> str:
    """Return the properties of a section: upright or landscape, with its own header and footer."""
    width, height, turn = (page.width, page.height, "")
    if wide:
        width, height, turn = page.height, page.width, ' w:orient="landscape"'
    kind = "Wide" if wide else ""
    way = "<w:bidi/>" * is_rtl_language(spoken())
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rHeader{kind}"/>'
        f'<w:footerReference w:type="default" r:id="rFooter{kind}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turn}/>'
        f'<w:pgMar w:top="{TOP}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"'
        f' w:header="{EDGE}" w:footer="{EDGE}" w:gutter="0"/>{way}</w:sectPr>'
    )


def text_width(page: PageSize, *, wide: bool) -> int:
    """Return the width between the margins, in twentieths of a point."""
    return (page.height if wide else page.width) - 2 * MARGIN


class Body:
    """Writes blocks. What it writes goes into `word/document.xml`, comments and links to their own parts.

    `has_turned` says whether any page lies on its side.
    """

    def __init__(
        self,
        digest: Digest,
        *,
        page: PageSize,
        sanitiser: Sanitiser,
        runs: Runs,
        comments: Comments,
        bookmarks: Bookmarks,
        links: Links,
        article: Article,
        pictures: Pictures,
    ) -> None:
        self._digest = digest
        self._page = page
        self._sanitiser = sanitiser
        self._runs = runs
        self._comments = comments
        self._bookmarks = bookmarks
        self._links = links
        self._article = article
        self._pictures = pictures
        self._wide = False
        self.has_turned = False

    def article(self) -> Iterator[str]:
        """Yield the paragraphs of the article."""
        return self._article.paragraphs()

    def part(self, part: Part) -> Iterator[str]:
        """Yield the paragraphs and tables of a part; where the pages turn, the section before is ended."""
        if part.wide is not self._wide:
            yield self._turn(wide=part.wide)
        yield from self.blocks(part.blocks)

    def _turn(self, *, wide: bool) -> str:
        ended = section(self._page, wide=self._wide)
        self._wide = wide
        self.has_turned = True
        return f"<w:p>{paragraph_properties('ArticleBlank', more=ended)}</w:p>"

    def end(self) -> str:
        """Return the properties of the last section."""
        return section(self._page, wide=self._wide)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the paragraphs and tables of blocks."""
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Prose):
            yield self.paragraph(STYLES[block.style], block.words)
        elif isinstance(block, Heading):
            yield self._heading(block)
        elif isinstance(block, AnnotatedArticle):
            yield from self.article()
        elif isinstance(block, Orphan):
            yield self._orphan(block)
        elif isinstance(block, Picture):
            yield self._picture(block)
        elif isinstance(block, Contents):
            yield contents(block, self._runs)
        else:
            caption = self._sanitiser.attribute(block.title)
            width = text_width(self._page, wide=self._wide)
            yield from table(block, self, width=width, caption=caption, rtl=is_rtl_language(spoken()))

    def _heading(self, heading: Heading) -> str:
        text = (Inline(heading.text),)
        more = "<w:pageBreakBefore/>" * heading.fresh
        return self.paragraph(f"Heading{heading.level}", text, anchor=heading.anchor, first=more)

    def _picture(self, picture: Picture) -> str:
        run = self._pictures.run(picture.drawing)
        if not run:
            return self.paragraph(STYLES["item"], instead(picture.drawing))
        return f"<w:p>{paragraph_properties('AnnotatorPicture')}{run}</w:p>"

    def _orphan(self, orphan: Orphan) -> str:
        words = (Inline(orphan.mention.quote, Tone.QUOTE),)
        base = runs_rtl(words)
        label = self._runs.sentence(
            (labelled(say("Claim {number}", number=orphan.claim.number))[0],), base=base
        )
        on = self._comments.at_mention(orphan.claim, orphan.mention, first=orphan.first)
        quote = f"{on.start}{self._runs.sentence(words, base=base)}{on.end}"
        return f"<w:p>{paragraph_properties('AnnotatorItem', base=base)}{label}{quote}</w:p>"

    def paragraph(self, style: str, words: Sentence, *, anchor: str = "", first: str = "") -> str:
        """Return a paragraph with its links; `anchor` names a bookmark round it.

        `first` are properties that come before its direction, in schema order.
        """
        if not anchor and not first and not any(part.link for part in words):
            return self._runs.paragraph(style, words)
        base = runs_rtl(words)
        content = "".join(self._linked(part, base=base) for part in words)
        if anchor:
            content = self._bookmarks.named(anchor).round(content)
        return f"<w:p>{paragraph_properties(style, base=base, first=first)}{content}</w:p>"

    def _linked(self, part: Inline, *, base: bool) -> str:
        start = self._link(part.link) if part.link and part.text else ""
        if not start:
            return self._runs.inline(part, base=base)
        bold = "<w:b/><w:bCs/>" * (part.tone is Tone.STRONG)
        run = self._runs.inline(part, base=base, more=f'<w:rStyle w:val="Hyperlink"/>{bold}')
        return f"{start}{run}</w:hyperlink>"

    def _link(self, link: str) -> str:
        if link.startswith("#"):
            return f'<w:hyperlink w:anchor="{link[1:]}" w:history="1">'
        found = self._links.to(link)
        return f'<w:hyperlink r:id="{found}" w:history="1">' if found else ""
