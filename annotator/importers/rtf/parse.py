"""From the bytes of rich text to a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError
from annotator.importers.draft import Draft, Mark, NoteKind, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.nodes import blocks, words_before
from annotator.importers.rtf import MAGIC, words
from annotator.importers.rtf.walk import Walk
from annotator.text.normalise import refuse_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.importers.nodes import Node
    from annotator.importers.rtf.story import Story


def parse(data: bytes, *, name: str, limit: int, encoding: str | None = None) -> Draft:
    """Return what rich text holds, with tracked changes accepted.

    Footnotes stand after the text; headers, footers and hidden text are among the blocks, left out. Raises
    TooLargeError above `limit` bytes, BrokenFileError for what is no rich text.
    """
    refuse_large(len(data), name=name, limit=limit)
    sound = data.lstrip(b"\0\xef\xbb\xbf \t\r\n")
    if not sound.startswith(MAGIC):
        raise BrokenFileError(name=name, reason="it does not begin as rich text does")
    walk = Walk(sound.decode("latin-1"), name=name, encoding=encoding)
    walk.read()
    return _draft(walk)


def _draft(walk: Walk) -> Draft:
    notes = [story for story in walk.stories if story.kind == "footnote"]
    margins = [node for story in walk.stories if story.kind in words.MARGINS for node in _margin(story)]
    headers = [node for node in margins if node.why is Why.HEADER]
    footers = [node for node in margins if node.why is Why.FOOTER]
    nodes = [*headers, *walk.body.nodes, *(node for story in notes for node in _note(story)), *footers]
    places = {id(node): at for at, node in enumerate(nodes)}
    marks = (_mark(story, number, places) for number, story in enumerate(notes, start=1))
    found = (Finding.of(code, count=walk.noticed[code]) for code in FindingCode if walk.noticed[code])
    return Draft(blocks(nodes), (*walk.comments, *marks), offers=tuple(walk.offers), findings=tuple(found))


def _margin(story: Story) -> Iterator[Node]:
    for node in story.nodes:
        node.why = Why.HEADER if story.kind.startswith("header") else Why.FOOTER
        node.kind = SectionKind.FOOTER
        yield node


def _note(story: Story) -> Iterator[Node]:
    for node in story.nodes:
        node.kind = SectionKind.NOTE
        yield node


def _mark(story: Story, number: int, places: Mapping[int, int]) -> Mark:
    """Return the mark of a footnote: it is about the word that its sign stands at."""
    text = "\n".join(node.text for node in story.nodes)
    if story.spot is None or id(story.spot[0]) not in places:
        return Mark(NoteKind.FOOTNOTE, text, label=str(number))
    node, place = story.spot[0], places[id(story.spot[0])]
    start, end = words_before(node, node.offset(story.spot[1]))
    return Mark(NoteKind.FOOTNOTE, text, label=str(number), start=(place, start), end=(place, end))
