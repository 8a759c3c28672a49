"""The text in blocks, and what each block is: its section, its direction, whether there is anything in it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.text.direction import is_rtl
from annotator.ui.article.display import Display

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.article import Section

LOOKED_AT = 400
"""Code points of a paragraph that are looked at for its direction."""

HEAD = 8
"""Sections at the start of an article among which its headline is looked for."""

MINOR = frozenset({SectionKind.CREDIT, SectionKind.DATELINE, SectionKind.BYLINE})
"""Kinds that share the line of another."""

Stretch = tuple[int, int]
"""Code points from the first up to the second."""


class Blocks:
    """A text and its sections, asked by block."""

    def __init__(self, text: str, sections: Sequence[Section] = ()) -> None:
        """Cut the text into blocks."""
        self.display = Display(text)
        self.take_sections(sections)

    def take_sections(self, sections: Sequence[Section]) -> None:
        """Take sections in place of those before."""
        self.sections = tuple(sections)
        self._starts = [section.span.start for section in self.sections]
        self.meta_block = self._find_meta_block()

    @property
    def text(self) -> str:
        """Return the article's text."""
        return self.display.text

    def _find_meta_block(self) -> int | None:
        """Return the block below which the line with agency and date stands, None for the top of the page."""
        heads = [s for s in self.sections[:HEAD] if s.kind in {SectionKind.HEADLINE, SectionKind.DECK}]
        return self.display.block_at(heads[-1].span.end - 1) if heads else None

    def stretch(self, block: int) -> Stretch:
        """Return a block's code points."""
        return self.display.starts[block], self.display.end(block)

    def is_blank(self, block: int) -> bool:
        """Say whether there is nothing to see in a block."""
        start, end = self.stretch(block)
        return start == end or self.display.words(block).isspace()

    def sections_in(self, block: int) -> Iterator[tuple[int, Section]]:
        """Yield how many of a block's code points lie in each section that has any, and the section."""
        start, end = self.stretch(block)
        for at in range(max(0, bisect_right(self._starts, start) - 1), len(self.sections)):
            span = self.sections[at].span
            if span.start >= end:
                return
            if span.end > start:
                yield min(end, span.end) - max(start, span.start), self.sections[at]

    def section(self, block: int) -> Section | None:
        """Return the section that a block is set as: its longest, a credit or dateline only if alone.

        None stands for text outside every section.
        """
        found = max(
            self.sections_in(block), key=lambda pair: (pair[1].kind not in MINOR, pair[0]), default=None
        )
        return None if found is None else found[1]

    def kind(self, block: int) -> SectionKind | None:
        """Return what a block is."""
        section = self.section(block)
        return None if section is None else section.kind

    def goes_on(self, block: int) -> bool:
        """Say whether a block goes on with the section of the one before it."""
        section = self.section(block)
        start = self.display.starts[block]
        return self.display.is_continued(block) or (section is not None and section.span.start < start)

    def is_rtl(self, block: int) -> bool:
        """Say whether a block runs from right to left; a piece of a cut line runs as its line does."""
        return is_rtl(self.display.words(self.display.line_start(block))[:LOOKED_AT])

    @cached_property
    def starts_rtl(self) -> bool:
        """Say whether the article as a whole runs from right to left."""
        return is_rtl(self.text[: 10 * LOOKED_AT])
