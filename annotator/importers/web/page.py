"""All that a web page says, block by block, in its own order: what an extractor chooses from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind

if TYPE_CHECKING:
    from lxml.etree import _Element

INLINE = frozenset(
    re.findall(
        r"\w+",
        """a abbr acronym b bdi bdo big cite code data del dfn em font hi i img ins kbd label mark nobr
        picture q ref ruby rb s samp small span strike strong sub sup time tt u var wbr""",
    )
)
"""Elements that stand inside a line of text; every other one begins and ends a block."""

UNSHOWN = frozenset(
    re.findall(
        r"\w+",
        """area audio base canvas datalist embed iframe input link map meta noembed noframes noscript object
        option param progress rp rt script select source style svg template textarea track video""",
    )
)
"""Elements whose content a reader does not see as text of the page."""

BREAKS = frozenset({"br", "lb"})

KINDS = {
    "h1": SectionKind.HEADLINE,
    "h2": SectionKind.HEADLINE,
    "h3": SectionKind.HEADLINE,
    "h4": SectionKind.HEADLINE,
    "h5": SectionKind.HEADLINE,
    "h6": SectionKind.HEADLINE,
    "blockquote": SectionKind.QUOTE,
    "caption": SectionKind.CAPTION,
    "dd": SectionKind.LIST_ITEM,
    "dt": SectionKind.LIST_ITEM,
    "figcaption": SectionKind.CAPTION,
    "li": SectionKind.LIST_ITEM,
    "td": SectionKind.TABLE_CELL,
    "th": SectionKind.TABLE_CELL,
    # The names that trafilatura gives to the same things.
    "cell": SectionKind.TABLE_CELL,
    "head": SectionKind.HEADLINE,
    "item": SectionKind.LIST_ITEM,
    "quote": SectionKind.QUOTE,
}
ROWS = frozenset({"tr", "row"})

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r" {2,}")
_ROUND_BREAKS = re.compile(r" *\n *")
_BLANK = re.compile(r"\n{2,}")


@dataclass(slots=True, eq=False)
class Piece:
    """One block of a page: its text with single spaces, what it is, the number of its table row or None."""

    text: str
    kind: SectionKind | None = None
    row: int | None = None
    kept: bool = False

    @property
    def key(self) -> str:
        """Return the text without any white space, by which blocks are compared."""
        return "".join(self.text.split())


class _Collector:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._parts: list[str] = []
        self._kinds: list[SectionKind | None] = [None]
        self._rows: list[int | None] = [None]
        self._row = 0

    def add(self, text: str | None) -> None:
        if text:
            self._parts.append(_SPACE.sub(" ", text))

    def start(self, element: _Element) -> None:
        if element.tag in BREAKS:
            self._parts.append("\n")
        elif element.tag not in INLINE:
            self.flush()
            self._row += element.tag in ROWS
            self._kinds.append(KINDS.get(str(element.tag)) or self._kinds[-1])
            self._rows.append(self._row if element.tag in ROWS else self._rows[-1])
        self.add(element.text)

    def end(self, element: _Element) -> None:
        if element.tag not in INLINE and element.tag not in BREAKS and element.tag not in UNSHOWN:
            self.flush()
            self._kinds.pop()
            self._rows.pop()
        self.add(element.tail)

    def flush(self) -> None:
        """Make blocks of what was collected: one for each stretch between blank lines."""
        text = _ROUND_BREAKS.sub("\n", _SPACES.sub(" ", "".join(self._parts)))
        self._parts.clear()
        for part in _BLANK.split(text):
            if part.strip():
                self.pieces.append(Piece(part.strip(), self._kinds[-1], self._rows[-1]))


def pieces(root: _Element) -> list[Piece]:
    """Return the blocks under an element of a web page, or of an extractor's result, in reading order."""
    from lxml import etree

    collector = _Collector()
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            collector.end(element)
        elif element.tag in UNSHOWN:
            walker.skip_subtree()
        else:
            collector.start(element)
    collector.flush()
    return collector.pieces
