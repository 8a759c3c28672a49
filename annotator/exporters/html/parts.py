"""Neutral parts to elements of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from annotator.domain.article import SectionKind
from annotator.exporters.addresses import web_address
from annotator.exporters.outline.article import ArticleLine, Change, Tag
from annotator.exporters.outline.blocks import Heading, Picture, Prose, Table, Tone, runs_rtl
from annotator.exporters.outline.language import say
from annotator.exporters.sanitise import Sanitiser
from annotator.exporters.svg import svg
from annotator.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.exporters.html.classes import Classes
    from annotator.exporters.outline.article import Stretch
    from annotator.exporters.outline.blocks import Cell, Inline, Row, Sentence
    from annotator.exporters.outline.leaves import FlowPart, Leaf

TONES = {Tone.STRONG: "strong", Tone.LABEL: "b", Tone.FAINT: "small"}
"""The elements of the tones in which words stand; quotes have their own."""

FEW = 3
"""Columns of a table that is no wider than the text."""

WITHIN = frozenset({SectionKind.DATELINE, SectionKind.CREDIT})
"""Sections that may share their line with the paragraph or caption that they belong to."""


class Parts:
    """Writes parts of one page; `own` is the article's language, `language` that of the page."""

    def __init__(self, own: str, language: str, sanitiser: Sanitiser, classes: Classes) -> None:
        self._sanitiser = sanitiser
        self._classes = classes
        tag = sanitiser.attribute(own)
        self._lang = f' lang="{tag}"' if own and own != language else ""

    def part(self, part: FlowPart) -> str:
        """Return a part; one with a heading of its own is a section named by it."""
        first = part.leaves[0]
        content = "".join(self._grouped(part.leaves))
        if not isinstance(first, Heading):
            return content
        wide = ' class="wide"' if part.wide else ""
        named = f' aria-labelledby="{first.anchor}"' if first.anchor else ""
        return f"<section{wide}{named}>\n{content}</section>\n"

    def _grouped(self, leaves: Iterable[Leaf]) -> Iterator[str]:
        """Put the lines of the article into one element, and neighbouring items into one list."""
        opened = ""
        for leaf in leaves:
            wanted = _group(leaf)
            if wanted != opened:
                yield _end(opened) + self._begin(wanted)
                opened = wanted
            yield self._leaf(leaf)
        yield _end(opened)

    def _begin(self, group: str) -> str:
        if group == "article":
            name = say("Annotated article")
            return f'<article{self._lang} aria-label="{name}">\n'
        return f"<{group}>\n" if group else ""

    def _leaf(self, leaf: Leaf) -> str:
        if isinstance(leaf, Heading):
            return self._heading(leaf)
        if isinstance(leaf, Prose):
            return self._prose(leaf)
        if isinstance(leaf, Table):
            return "".join(self._table(leaf))
        if isinstance(leaf, Picture):
            return _picture(leaf)
        if isinstance(leaf, ArticleLine):
            return self._line(leaf)
        assert_never(leaf)

    def _heading(self, heading: Heading) -> str:
        level = min(heading.level + 1, 6)
        anchor = f' id="{heading.anchor}"' if heading.anchor else ""
        return f"<h{level}{anchor}>{self._sanitiser.text(heading.text)}</h{level}>\n"

    def _prose(self, prose: Prose) -> str:
        words = self.sentence(prose.words)
        if prose.style == "title":
            return f"<h1{_way(prose.words)}>{words}</h1>\n"
        if prose.style == "item":
            return f"<li{_way(prose.words)}>{words}</li>\n"
        style = "" if prose.style == "body" else f' class="{prose.style}"'
        return f"<p{style}{_way(prose.words)}>{words}</p>\n"

    # --- The article ---

    def _line(self, line: ArticleLine) -> str:
        kind = line.kind or SectionKind.PARAGRAPH
        element = "h3" if kind is SectionKind.HEADLINE else "p"
        goes_on = " goes-on" if line.goes_on else ""
        way = ' dir="rtl"' if is_rtl(line.words) else ""
        pieces = "".join(self._tag(p) if isinstance(p, Tag) else self._stretch(p, kind) for p in line.pieces)
        return f'<{element} class="{kind}{goes_on}"{way}>{pieces}</{element}>\n'

    def _tag(self, tag: Tag) -> str:
        text, told = self._sanitiser.text(tag.text), self._sanitiser.attribute(tag.told)
        if tag.look is None:
            return f'<span class="tag end" title="{told}">{text}</span>'
        anchor = f' id="{tag.anchor}"' if tag.anchor else ""
        link = f'<a href="{tag.link}"{anchor} title="{told}" aria-label="{told}">{text}</a>'
        return f'<span class="tag {self._classes.look(tag.look)}">{link}</span>'

    def _stretch(self, stretch: Stretch, kind: SectionKind) -> str:
        text = self._sanitiser.text(stretch.text)
        if stretch.kind in WITHIN and stretch.kind is not kind:
            text = f'<span class="{stretch.kind}-words">{text}</span>'
        if stretch.change is not None:
            element = "del" if stretch.change is Change.STRUCK else "ins"
            return f"<{element}>{text}</{element}>"
        if stretch.look is None:
            return text
        return f'<mark class="{self._classes.look(stretch.look)}">{text}</mark>'

    # --- Sentences ---

    def sentence(self, words: Sentence) -> str:
        """Return the words of one paragraph."""
        return "".join(self._inline(part) for part in words if part.text)

    def _inline(self, part: Inline) -> str:
        text = self._sanitiser.text(part.text).replace("\n", "<br>")
        if part.tone is Tone.QUOTE:
            text = f'<bdi class="quote"{self._lang}>{text}</bdi>'
        elif part.tone in TONES:
            text = f"<{TONES[part.tone]}>{text}</{TONES[part.tone]}>"
        if part.look is not None:
            text = f'<mark class="{self._classes.look(part.look)}">{text}</mark>'
        return self._linked(part.link, text)

    def _linked(self, link: str, text: str) -> str:
        if link.startswith("#"):
            return f'<a href="{link}">{text}</a>'
        address = web_address(link, self._sanitiser) if link else None
        if address is None:
            return text
        return f'<a class="web" rel="noreferrer" href="{self._sanitiser.attribute(address)}">{text}</a>'

    # --- Tables ---

    def _table(self, table: Table) -> Iterator[str]:
        kind = ("many" if len(table.columns) > FEW else "few") if table.header else "facts few"
        kind += " tight" * table.tight
        title = self._sanitiser.text(table.title)
        told = self._sanitiser.attribute(table.title)
        text = self._sanitiser.text
        yield f'<div class="scroll {kind}" role="region" tabindex="0" aria-label="{told}">\n'
        yield f"<table>\n<caption>{title}</caption>\n{self._columns(table)}"
        if table.header:
            heads = (f'<th scope="col">{self._linked(c.link, text(c.title))}</th>' for c in table.columns)
            yield f"<thead>\n<tr>{''.join(heads)}</tr>\n</thead>\n"
        yield f"<tbody>\n{''.join(map(self._row, table.rows))}</tbody>\n</table>\n</div>\n"

    def _columns(self, table: Table) -> str:
        total = sum(column.share for column in table.columns)
        widths = (self._classes.width(100 * column.share // total) for column in table.columns)
        columns = "".join(f'<col class="{width}">' for width in widths)
        return f"<colgroup>{columns}</colgroup>\n"

    def _row(self, row: Row) -> str:
        anchor = f' id="{row.anchor}"' if row.anchor else ""
        first, *rest = row.cells
        cells = "".join(self._cell(cell, "td") for cell in rest)
        return f"<tr{anchor}>{self._cell(first, 'th')}{cells}</tr>\n"

    def _cell(self, cell: Cell, element: str) -> str:
        scope = ' scope="row"' if element == "th" else ""
        look = f' class="tinted {self._classes.look(cell.look)}"' if cell.look is not None else ""
        if len(cell.paragraphs) == 1:
            (words,) = cell.paragraphs
            return f"<{element}{scope}{look}{_way(words)}>{self.sentence(words)}</{element}>"
        said = "".join(f"<p{_way(words)}>{self.sentence(words)}</p>" for words in cell.paragraphs)
        return f"<{element}{scope}{look}>{said}</{element}>"


def _picture(picture: Picture) -> str:
    drawing = picture.drawing
    title = Sanitiser().text(drawing.title)
    return f'<figure class="picture">\n<figcaption>{title}</figcaption>\n{svg(drawing)}\n</figure>\n'


def _group(leaf: Leaf) -> str:
    if isinstance(leaf, ArticleLine):
        return "article"
    return "ul" if isinstance(leaf, Prose) and leaf.style == "item" else ""


def _end(group: str) -> str:
    return f"</{group}>\n" if group else ""


def _way(words: Sentence) -> str:
    return ' dir="rtl"' if runs_rtl(words) else ""
