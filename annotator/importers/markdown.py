"""Markdown, read as its reader sees it: marks of emphasis and links go, words and their order stay.

CommonMark with tables and struck words; HTML inside stays as it is written. Headings are headline and decks,
and list items, quotes and table cells keep their kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.importers.blocks import assemble
from annotator.importers.draft import PARAGRAPHS, Block
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.making import make, shortened
from annotator.importers.plain import read_decoded
from annotator.text.decode import decode
from annotator.text.normalise import mend

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from annotator.domain.article import Details
    from annotator.importers.front_matter import FrontMatter
    from annotator.importers.protocol import Imported
    from annotator.text.decode import Decoded
    from annotator.text.segment import Segmented

LONGEST = 300_000
"""Code points of the longest source that is read as Markdown: a second, with a mark on each word eight."""

BRACKETS = 20_000
"""The most opening brackets in it, for links that are not closed cost the square of their number."""

DEEPEST = 60
"""Levels of quotes and lists inside each other; what is nested deeper is read as plain text."""

ADDRESSES = 20
"""Addresses of links that a finding lists."""

BULLET = "• "


class Markdown:
    """Markdown by its ending; the text is what a reader sees."""

    name = "markdown"
    label = "Markdown"
    endings = (".md", ".markdown", ".mdown", ".mkd")
    media_types = ("text/markdown",)

    def takes(self, name: str, _head: bytes) -> bool:
        """Take files by their ending."""
        return PurePath(name).suffix.casefold() in self.endings

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a Markdown file. Raises NotTextError, EmptyTextError or TooLargeError."""
        from annotator.importers import front_matter

        decoded = decode(data, name=name, encoding=encoding)
        if len(decoded.text) > LONGEST or decoded.text.count("[") > BRACKETS:
            return self._as_plain(decoded, data, name, FindingCode.TOO_LONG)
        source = mend(decoded.text)
        front = front_matter.read(source.text)
        page = render(source.text[front.length :])
        if page is None:
            return self._as_plain(decoded, data, name, FindingCode.TOO_DEEP)
        text, segmented, _ = assemble(page.blocks, name=name, repairs=source.repairs)
        return make(
            data,
            decoded,
            text,
            replace(segmented, details=_with(segmented, front)),
            name=name,
            importer=self.name,
            media_type=self.media_types[0],
            findings=tuple(_findings(front, page)),
        )

    def _as_plain(self, decoded: Decoded, data: bytes, name: str, why: FindingCode) -> Imported:
        plain = read_decoded(decoded, data, name=name, importer=self.name)
        return replace(plain, warnings=(Finding.of(why), *plain.warnings))


def _with(segmented: Segmented, front: FrontMatter) -> Details:
    """Let the header say what the text itself does not; a headline in the text is the title."""
    stated = {name: value for name, value in front.fields.items() if not getattr(segmented.details, name)}
    has_headline = any(section.kind is SectionKind.HEADLINE for section in segmented.sections)
    if not has_headline and "title" in front.fields:
        stated["title"] = front.fields["title"]
    return replace(segmented.details, **stated)


def _findings(front: FrontMatter, page: Page) -> Iterator[Finding]:
    if front.words:
        yield Finding.of(FindingCode.FRONT_MATTER, words=shortened(front.words))
    if page.addresses:
        shown = ", ".join(page.addresses[:ADDRESSES])
        more = ", …" if len(page.addresses) > ADDRESSES else ""
        yield Finding.of(FindingCode.LINKS, count=len(page.addresses), addresses=shown + more)


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered source: its blocks, and the addresses of links and pictures that do not show in its text."""

    blocks: tuple[Block, ...]
    addresses: tuple[str, ...]


def render(source: str) -> Page | None:
    """Render Markdown to blocks of plain text; None when it is nested too deeply."""
    try:
        tokens = _parser().parse(source)
    except RecursionError:
        return None
    if any(token.level >= DEEPEST - 1 for token in tokens):
        return None
    walk = _Walk()
    for token in tokens:
        walk.take(token)
    return Page(tuple(walk.blocks), tuple(dict.fromkeys(walk.addresses)))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    options = {"html": False, "maxNesting": DEEPEST}
    return MarkdownIt("commonmark", options).enable(["table", "strikethrough"])


@dataclass(slots=True)
class _Walk:
    """A walk over the tokens of a source, which knows inside what it is."""

    blocks: list[Block] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    within: list[Token] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)
    before: str = PARAGRAPHS
    number: str = ""
    has_story: bool = False

    def take(self, token: Token) -> None:
        """Take one token of the flat stream."""
        if token.type == "inline":
            self._add(_words(token.children or (), self.addresses), self._kind(token))
        elif token.type in {"fence", "code_block"}:
            self._add(token.content.rstrip("\n"), self._container() or SectionKind.PARAGRAPH)
        elif token.nesting > 0:
            self.within.append(token)
            self._open(token)
        elif token.nesting < 0:
            self.within.pop()
            self._close(token)

    def _open(self, token: Token) -> None:
        if token.type == "ordered_list_open":
            start = token.attrGet("start")
            self.numbers.append(1 if start is None else int(start))
        elif token.type == "bullet_list_open":
            self.numbers.append(None)
        elif token.type == "list_item_open":
            self._open_item()
        elif token.type == "tr_open":
            self.before = "\n" if self.before != PARAGRAPHS else PARAGRAPHS

    def _open_item(self) -> None:
        number = self.numbers[-1]
        self.number = BULLET if number is None else f"{number}. "
        if number is not None:
            self.numbers[-1] = number + 1

    def _close(self, token: Token) -> None:
        if token.type in {"ordered_list_close", "bullet_list_close"}:
            self.numbers.pop()
        if token.type in {"tr_close", "list_item_close"}:
            self.before = "\n"
        elif not self.within:
            self.before = PARAGRAPHS

    def _add(self, words: str, kind: SectionKind | None) -> None:
        """Add a block; the mark of its list item stands before it, a number inside it."""
        bullet, number = (self.number, "") if self.number == BULLET else ("", self.number)
        if words.strip():
            self.blocks.append(Block(number + words, kind, self.before + bullet))
            self.number = ""
            self.has_story = self.has_story or kind is None
            self.before = "\t" if kind is SectionKind.TABLE_CELL else PARAGRAPHS

    def _container(self) -> SectionKind | None:
        """Return the kind that the innermost list, quote or table gives to what is in it."""
        for token in reversed(self.within):
            if token.type in _CONTAINERS:
                return _CONTAINERS[token.type]
        return None

    def _kind(self, inline: Token) -> SectionKind | None:
        container = self._container()
        if self.within[-1].type == "heading_open" and container is None:
            is_first = not self.has_story and all(b.kind is not SectionKind.HEADLINE for b in self.blocks)
            return SectionKind.HEADLINE if is_first else SectionKind.DECK
        shown = [child for child in inline.children or () if child.content.strip()]
        is_picture = bool(shown) and all(child.type == "image" for child in shown)
        return container or (SectionKind.CAPTION if is_picture else None)


_CONTAINERS = {
    "blockquote_open": SectionKind.QUOTE,
    "list_item_open": SectionKind.LIST_ITEM,
    "th_open": SectionKind.TABLE_CELL,
    "td_open": SectionKind.TABLE_CELL,
}


def _words(children: Sequence[Token], addresses: list[str]) -> str:
    """Return what a reader sees of a run of inline tokens, and note the addresses that do not show."""
    parts: list[str] = []
    for child in children:
        if child.type == "image":
            parts.append(_words(child.children or (), addresses))
            addresses.append(str(child.attrGet("src") or ""))
        elif child.type == "link_open" and child.info != "auto":
            addresses.append(str(child.attrGet("href") or ""))
        else:
            parts.append(_BREAKS.get(child.type, child.content))
    return "".join(parts)


_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
