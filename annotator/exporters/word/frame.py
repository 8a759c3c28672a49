"""What stands round the pages: header and footer, with legend, page numbers and the review's hash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import NOT_CHECKED, Inline, Tone
from annotator.exporters.outline.language import day, say
from annotator.exporters.protocol import Document
from annotator.exporters.word.body import text_width
from annotator.exporters.word.names import DECLARATION, NAMESPACES
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import Options
    from annotator.exporters.word.runs import Runs

SHORT_HASH = 12
"""Hexadecimal digits of the review's hash that stand in the footer; the whole stands in the document."""

LONGEST_TITLE = 70
"""Characters of a title in header and footer."""


NAMES = {
    Document.REPORT: "Review report",
    Document.CHECKING: "Checking copy",
    Document.CHECKED: "Checked copy",
}
"""What each document calls itself."""


class Frame:
    """Writes the headers and footers of one document."""

    def __init__(self, digest: Digest, options: Options, runs: Runs, *, fingerprint: str) -> None:
        self._digest = digest
        self._options = options
        self._runs = runs
        self._fingerprint = fingerprint
        self._rtl = is_rtl_language(options.language)

    def parts(self, *, wide: bool) -> dict[str, str]:
        """Return header and footer by the names of their parts, for upright or for landscape pages."""
        name = "Wide" if wide else ""
        return {
            f"word/header{name}.xml": self._part("hdr", self._header(), wide=wide),
            f"word/footer{name}.xml": self._part("ftr", self._footer(), wide=wide),
        }

    def _part(self, root: str, paragraphs: list[tuple[str, str]], *, wide: bool) -> str:
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{text_width(self._options.page, wide=wide)}"/></w:tabs>'
        way = "<w:bidi/>" * self._rtl
        body = "".join(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{tab}{way}</w:pPr>{content}</w:p>'
            for style, content in paragraphs
        )
        return f"{DECLARATION}<w:{root}{NAMESPACES}>{body}</w:{root}>"

    def _header(self) -> list[tuple[str, str]]:
        left = (
            Inline(say(NAMES[self._options.document]), Tone.LABEL),
            Inline(f" · {say(self._digest.status)}"),
        )
        right = self._origin() if self._options.document is Document.REPORT else self._title()
        return [("Header", self._runs.sentence((*left, Inline("\t"), *right), base=self._rtl))]

    def _origin(self) -> tuple[Inline, ...]:
        details = self._digest.review.article.details
        return (Inline(" · ".join(part for part in (day(details.published), details.agency) if part)),)

    def _title(self) -> tuple[Inline, ...]:
        title = self._digest.title
        short = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
        revision = say("revision {number}", number=self._digest.review.article.revision.number)
        return (Inline(short), Inline(f" · {revision}"))

    def _footer(self) -> list[tuple[str, str]]:
        before, between, after = re.split("{page}|{pages}", say("Page {page} of {pages}"))
        number = f"{self._text(before)}{_field('PAGE')}{self._text(between)}"
        pages = f"{number}{_field('NUMPAGES')}{self._text(after)}"
        hashed = self._text("\t" + say("review {hash}", hash=self._fingerprint[:SHORT_HASH]))
        lines = [("Footer", f"{pages}{hashed}")]
        if self._options.document is Document.CHECKING:
            return [*(("AnnotatorLegend", line) for line in self._legend()), *lines]
        if self._options.document is Document.CHECKED:
            return lines
        return [("Footer", self._runs.sentence(self._title(), base=self._rtl)), *lines]

    def _text(self, words: str) -> str:
        return self._runs.run(words, base=self._rtl) if words else ""

    def _legend(self) -> Iterator[str]:
        for scale in self._digest.scales(Layer.CONTENT):
            looks = [*(self._digest.looks[scale.id, rating.code] for rating in scale.ratings), NOT_CHECKED]
            parts = [part for look in looks for part in (Inline("  "), Inline(look.words, look=look))]
            yield self._runs.sentence(tuple(parts[1:]), base=self._rtl)


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
