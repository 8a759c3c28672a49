"""The article with its claims: shaded, underlined, bookmarked, with a comment range for each mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.codec.word_marks import MOST_PIECES, bookmark_name
from annotator.domain.article import SectionKind
from annotator.exporters.outline import lines
from annotator.exporters.outline.language import say
from annotator.exporters.outline.lines import Words, tangled
from annotator.exporters.word.bookmarks import Bookmark
from annotator.exporters.word.runs import paragraph_properties, shading
from annotator.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId, MentionId
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.lines import Line, Place
    from annotator.exporters.word.bookmarks import Bookmarks
    from annotator.exporters.word.comments import Comments, Range
    from annotator.exporters.word.runs import Runs

STYLES = {
    SectionKind.HEADLINE: "ArticleHeadline",
    SectionKind.DECK: "ArticleDeck",
    SectionKind.BYLINE: "ArticleByline",
    SectionKind.DATELINE: "ArticleText",
    SectionKind.CAPTION: "ArticleCaption",
    SectionKind.CREDIT: "ArticleCaption",
    SectionKind.PARAGRAPH: "ArticleText",
    SectionKind.QUOTE: "ArticleQuote",
    SectionKind.LIST_ITEM: "ArticleListItem",
    SectionKind.TABLE_CELL: "ArticleTableCell",
    SectionKind.NOTE: "ArticleNote",
    SectionKind.FOOTER: "ArticleNote",
}
"""The paragraph style of each kind of section."""

WITHIN = {SectionKind.DATELINE: "ArticleDatelineWords", SectionKind.CREDIT: "ArticleCreditWords"}
"""The character style of what may stand inside another section's line."""

BLANK = "ArticleBlank"
"""The paragraph style of a line without words: the space between paragraphs is theirs, not its."""


_TAG = '<w:rStyle w:val="AnnotatorTag"/>'


class Writing(NamedTuple):
    """What the article is written with: the review, and what gives out comments, runs and bookmarks."""

    digest: Digest
    comments: Comments
    runs: Runs
    bookmarks: Bookmarks


class Article:
    """Writes the paragraphs of the article.

    With `tags` each claim is bracketed and numbered as well (⟦12 ✓⟧), as in the report; without, nothing is
    added and the paragraphs' texts joined by line feeds are the article's text.
    """

    def __init__(self, writing: Writing, *, tags: bool) -> None:
        self._digest, self._comments, self._runs, self._bookmarks = writing
        digest = writing.digest
        self._tags = tags
        self._shades: dict[ClaimId, str] = {}
        self._ends: dict[tuple[MentionId, int], str] = {}
        self._tangled = tangled(digest.places) if tags else frozenset()

    def paragraphs(self) -> Iterator[str]:
        """Yield a paragraph for each line; in the report only for those that have anything in them."""
        article = self._digest.review.article
        for line in lines(article.text, article.revision.sections, self._digest.places):
            if line.items or not self._tags:
                yield self._paragraph(line)

    def _commented(self, place: Place) -> Range:
        """Return the range of the comment that lies on the first piece of a mention."""
        return self._comments.at_mention(place.claim, place.mention, first=place.first)

    def _paragraph(self, line: Line) -> str:
        base = is_rtl("".join(item.text for item in line.items if isinstance(item, Words)))
        parts = [
            self._words(item, line, base=base)
            if isinstance(item, Words)
            else self._ended(item.ends) + self._begun(item.begins)
            for item in line.items
        ]
        more = '<w:spacing w:after="0"/>' if line.goes_on else ""
        return f"<w:p>{paragraph_properties(line_style(line), base=base, more=more)}{''.join(parts)}</w:p>"

    def _words(self, words: Words, line: Line, *, base: bool) -> str:
        own = within(words, line)
        shade = "" if words.top is None else self._shade(words.top.claim)
        return self._runs.run(words.text, own + shade, base=base)

    def _shade(self, claim: Claim) -> str:
        if claim.id not in self._shades:
            self._shades[claim.id] = shading(self._digest.look(claim))
        return self._shades[claim.id]

    def _begun(self, places: tuple[Place, ...]) -> str:
        tags = "".join(map(self._tag, places)) if self._tags else ""
        return tags + "".join(map(self._start, places))

    def _start(self, place: Place) -> str:
        mark = Bookmark("", "")
        if place.piece <= MOST_PIECES:
            mark = self._bookmarks.named(bookmark_name(place.mention.id, place.piece - 1))
        start = end = ""
        if place.leads:
            start, end = self._commented(place)
        self._ends[place.mention.id, place.piece] = end + mark.end
        return mark.start + start

    def _ended(self, places: tuple[Place, ...]) -> str:
        ends = "".join(self._ends.pop((place.mention.id, place.piece)) for place in places)
        return ends + "".join(map(self._end_tag, places)) if self._tags else ends

    def _tag(self, place: Place) -> str:
        number = place.claim.number
        mark = self._digest.look(place.claim).mark
        piece = "" if place.leads else f"·{place.piece}"
        label = " ".join(part for part in (f"{number}{piece}", mark) if part)
        run = self._runs.run(f"⟦{label}⟧", _TAG + self._shade(place.claim))
        tag = f'<w:hyperlink w:anchor="claim_{number}" w:history="1">{run}</w:hyperlink>'
        return self._bookmarks.named(f"place_{number}").round(tag) if place.leads and place.first else tag

    def _end_tag(self, place: Place) -> str:
        tangled = (place.mention.id, place.piece) in self._tangled
        return self._runs.run(f"⟦{say('end {number}', number=place.claim.number)}⟧", _TAG) if tangled else ""


def line_style(line: Line) -> str:
    """Return the paragraph style of a line."""
    return BLANK if line.kind is None else STYLES[line.kind]


def within(words: Words, line: Line) -> str:
    """Return the run property that tells words of another section from the rest of their line."""
    style = WITHIN.get(words.kind, "") if words.kind is not line.kind else ""
    return f'<w:rStyle w:val="{style}"/>' if style else ""
