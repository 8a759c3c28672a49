"""From the bytes of an OpenDocument text to a draft: which parts there are, and what becomes of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, EncryptedFileError, UnsupportedFileError, UserError
from annotator.importers import xml
from annotator.importers.docx.properties import offered
from annotator.importers.draft import Draft, Mark, NoteKind, Offer, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.nodes import Node, blocks, words_before
from annotator.importers.odt import styles
from annotator.importers.odt.names import DUBLIN, META, OFFICE, STYLE
from annotator.importers.odt.walk import Walk
from annotator.importers.package import Package

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

    from annotator.importers.draft import Place
    from annotator.importers.odt.walk import Comment, Note, Spot

_PARTS = ("content.xml", "styles.xml", "meta.xml")
_ENCRYPTED = b"encryption-data"
_COPY = "Open it in its own program, copy its text and paste it."
_FIELDS = (
    ("title", f"{DUBLIN}title", "the document’s title"),
    ("byline", f"{META}initial-creator", "the document’s author"),
    ("published", f"{META}creation-date", "the day the document was made"),
    ("language", f"{DUBLIN}language", "the document’s language"),
)
_MARGINS = {"header": Why.HEADER, "footer": Why.FOOTER}
_SIDES = ("", "-left", "-first")


def parse(data: bytes, *, name: str) -> Draft:
    """Return what an OpenDocument text holds, with tracked changes accepted.

    Notes stand after the text; headers, footers and hidden text are among the blocks, left out. Raises
    UserError for all that cannot be read.
    """
    roots = _roots(data, name)
    body = roots[0].find(f"{OFFICE}body")
    text = None if body is None else body.find(f"{OFFICE}text")
    if text is None:
        raise _no_text(body, name)
    return _draft(roots, text)


def _roots(data: bytes, name: str) -> tuple[_Element, ...]:
    """Return the roots of the parts that are there, the content first."""
    if not data.startswith(b"PK"):
        return (xml.parse(data.lstrip(), name=name, part="document"),)
    package = Package(data, name=name)
    if _ENCRYPTED in (package.read("META-INF/manifest.xml") or b""):
        raise EncryptedFileError(name=name)
    content = package.xml(_PARTS[0])
    if content is None:
        package.refuse_others()
        raise BrokenFileError(name=name, reason="it holds no text of OpenDocument")
    return (content, *_others(package))


def _others(package: Package) -> Iterator[_Element]:
    """Yield styles and properties; without them, or with damaged ones, the text is still the text."""
    for part in _PARTS[1:]:
        try:
            root = package.xml(part)
        except UserError:
            continue
        if root is not None:
            yield root


def _no_text(body: _Element | None, name: str) -> UserError:
    if body is not None and len(body):
        kind = "an OpenDocument file that holds no text but a table, a presentation or a drawing"
        return UnsupportedFileError(name=name, kind=kind, remedy=_COPY)
    return BrokenFileError(name=name, reason="it holds no text of OpenDocument")


def _draft(roots: tuple[_Element, ...], text: _Element) -> Draft:
    walk = Walk(styles.read(roots))
    story = walk.blocks(text)
    margins = [node for root in roots for node in _margins(root, walk)]
    headers = [node for node in margins if node.why is Why.HEADER]
    footers = [node for node in margins if node.why is Why.FOOTER]
    notes = sorted(walk.notes, key=lambda note: note.is_endnote)
    nodes = [*headers, *story, *(node for note in notes for node in note.nodes), *footers]
    places = {id(node): at for at, node in enumerate(nodes)}
    marks = (
        *(_of_comment(comment, walk.ends, places) for comment in walk.comments),
        *(_of_note(note, places) for note in notes),
    )
    found = (Finding.of(code, count=walk.noticed[code]) for code in FindingCode if walk.noticed[code])
    return Draft(blocks(nodes), marks, offers=tuple(_offers(roots)), findings=tuple(found))


def _margins(root: _Element, walk: Walk) -> Iterator[Node]:
    """Yield the paragraphs of headers and footers, each text once."""
    seen: set[str] = set()
    for page in root.iter(f"{STYLE}master-page"):
        for name, why in _MARGINS.items():
            for element in page.iterchildren(*(f"{STYLE}{name}{side}" for side in _SIDES)):
                for node in walk.blocks(element):
                    if node.text not in seen:
                        seen.add(node.text)
                        node.why, node.kind = why, SectionKind.FOOTER
                        yield node


def _offers(roots: tuple[_Element, ...]) -> Iterator[Offer]:
    for meta in (found for root in roots for found in root.iter(f"{OFFICE}meta")):
        for field, tag, says in _FIELDS:
            yield from offered(field, meta.findtext(tag) or "", says)


def _place(spot: Spot | None, places: Mapping[int, int]) -> Place | None:
    if spot is None or id(spot[0]) not in places:
        return None
    return places[id(spot[0])], spot[0].offset(spot[1])


def _of_comment(comment: Comment, ends: Mapping[str, Spot], places: Mapping[int, int]) -> Mark:
    start = _place(comment.spot, places)
    end = _place(ends.get(comment.key) if comment.key else None, places)
    is_bound = start is not None and end is not None
    return Mark(
        NoteKind.COMMENT,
        comment.text,
        author=comment.author,
        at=comment.at or None,
        start=start if is_bound else None,
        end=end if is_bound else None,
    )


def _of_note(note: Note, places: Mapping[int, int]) -> Mark:
    """Return the mark of a note: it is about the word that its sign stands at."""
    kind = NoteKind.ENDNOTE if note.is_endnote else NoteKind.FOOTNOTE
    text = "\n".join(node.text for node in note.nodes)
    place = _place(note.spot, places)
    if place is None:
        return Mark(kind, text, label=note.label)
    start, end = words_before(note.spot[0], place[1])
    return Mark(kind, text, label=note.label, start=(place[0], start), end=(place[0], end))
