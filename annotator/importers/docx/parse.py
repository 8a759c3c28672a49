"""From the bytes of a Word document to a draft: which parts there are, and what becomes of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, EncryptedFileError, UnsupportedFileError
from annotator.importers.docx import names, properties, styles
from annotator.importers.docx.walk import walk
from annotator.importers.draft import Draft, Mark, NoteKind, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.nodes import Node, blocks, words_before
from annotator.importers.package import Package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.importers.docx.names import Spaces
    from annotator.importers.docx.story import Reference, Spot, Story
    from annotator.importers.docx.styles import Styles
    from annotator.importers.draft import Place

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN = "word/document.xml"
_SAVE_AS = "Open it in Word or LibreOffice and save it as a Word document (.docx)."
_RENAME = "Give it the ending that fits what it holds, and import it again."
_OTHERS = (
    (b"<?xml", "a document in flat XML", _SAVE_AS),
    (b"<", "a web page", _RENAME),
)
_MARGINS = {"header": Why.HEADER, "footer": Why.FOOTER}
_NOTES = {NoteKind.FOOTNOTE: "footnotes", NoteKind.ENDNOTE: "endnotes"}


def parse(data: bytes, *, name: str) -> Draft:
    """Return what a Word document holds, with tracked changes accepted.

    Its own text comes first, footnotes and endnotes after it, each in blocks of kind note. Headers, footers
    and hidden text are among the blocks, left out. Raises UserError for all that cannot be read.
    """
    refuse_foreign(data, name=name)
    return _Reading(Package(data, name=name)).draft()


def refuse_foreign(data: bytes, *, name: str) -> None:
    """Raise the UserError that names what `data` is, unless it is a ZIP archive."""
    if data.startswith(ZIP):
        return
    if data.startswith(OLE):
        if _ENCRYPTED in data:
            raise EncryptedFileError(name=name)
        raise UnsupportedFileError(name=name, kind="a document of Word 97 to 2003 (.doc)", remedy=_SAVE_AS)
    head = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for magic, kind, remedy in _OTHERS:
        if head.startswith(magic.lower()):
            raise UnsupportedFileError(name=name, kind=kind, remedy=remedy)
    raise BrokenFileError(name=name, reason="it does not begin as a Word document does")


class _Note(NamedTuple):
    """A footnote or endnote: where it is referred to, its paragraphs, its number."""

    reference: Reference
    nodes: list[Node]
    label: str


class _Reading:
    """Reads the parts of one document."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._core = ""
        self._main = self._main_part()
        root = package.xml(self._main)
        if root is None or names.local(root) != "document" or names.space(root) not in names.FLAVOURS:
            package.refuse_others()
            raise BrokenFileError(name=package.name, reason="it holds no document of Word")
        self._root = root
        self._spaces: Spaces = names.FLAVOURS[names.space(root)]
        self._relations = package.relations(self._main)
        self._styles: Styles = styles.read(self._part("styles"))
        self._noticed: Counter[FindingCode] = Counter()
        self._orphans: list[Node] = []

    def _main_part(self) -> str:
        targets = {relation.type: relation.target for relation in self._package.relations("")}
        self._core = targets.get("core-properties") or targets.get("coreProperties", "")
        return targets.get("officeDocument", _MAIN)

    def _part(self, kind: str) -> _Element | None:
        targets = (relation.target for relation in self._relations if relation.type == kind)
        return next((root for target in targets if (root := self._package.xml(target)) is not None), None)

    def draft(self) -> Draft:
        story = self._walk(self._root)
        margins = list(self._margins(story))
        notes = list(self._notes(story))
        headers = [node for node in margins if node.why is Why.HEADER]
        footers = [node for node in margins if node.why is Why.FOOTER]
        of_notes = [node for note in notes for node in note.nodes]
        nodes = [*headers, *story.nodes, *of_notes, *self._orphans, *footers]
        places = _Places(nodes)
        marks = (*self._comments(story, places), *(_referred(note, places) for note in notes))
        offers = properties.offers(self._package, self._core)
        found = (Finding.of(code, count=self._noticed[code]) for code in FindingCode if self._noticed[code])
        return Draft(blocks(nodes), marks, offers=offers, findings=tuple(found))

    def _walk(self, root: _Element) -> Story:
        story = walk(root, self._spaces, self._styles)
        self._noticed += story.noticed
        return story

    def _margins(self, story: Story) -> Iterator[Node]:
        """Yield the paragraphs of headers and footers, each text once."""
        by_id = {relation.id: relation for relation in self._relations}
        seen: set[str] = set()
        for key in dict.fromkeys(story.margins):
            relation = by_id.get(key)
            root = None if relation is None else self._package.xml(relation.target)
            if relation is None or root is None or relation.type not in _MARGINS:
                continue
            for node in self._walk(root).nodes:
                if node.text not in seen:
                    seen.add(node.text)
                    node.why, node.kind = _MARGINS[relation.type], SectionKind.FOOTER
                    yield node

    def _notes(self, story: Story) -> Iterator[_Note]:
        """Yield the footnotes, then the endnotes, in the order in which they are referred to."""
        for kind, part in _NOTES.items():
            known = _by_id(self._part(part), self._spaces)
            number = 0
            for reference in story.references:
                if reference.kind is kind and reference.id in known:
                    number += 1
                    yield self._note(reference, known.pop(reference.id), str(number))
            self._orphans += (node for element in known.values() for node in self._orphaned(element))

    def _orphaned(self, element: _Element) -> Iterator[Node]:
        """Yield the paragraphs of a note that nothing refers to: Word does not show them."""
        for node in self._walk(element).nodes:
            node.kind, node.why = SectionKind.NOTE, Why.HIDDEN
            yield node

    def _note(self, reference: Reference, element: _Element, label: str) -> _Note:
        nodes = self._walk(element).nodes
        for node in nodes:
            node.kind = SectionKind.NOTE
        return _Note(reference, nodes, label)

    def _comments(self, story: Story, places: _Places) -> Iterator[Mark]:
        for key, element in _by_id(self._part("comments"), self._spaces).items():
            text = "\n".join(node.text for node in walk(element, self._spaces, self._styles).nodes)
            start, end = (places.of(spots.get(key)) for spots in (story.starts, story.ends))
            yield Mark(
                NoteKind.COMMENT,
                text,
                author=element.get(names.tag(self._spaces.w, "author"), ""),
                at=element.get(names.tag(self._spaces.w, "date")),
                start=start if end else None,
                end=end if start else None,
            )


class _Places:
    """Turns spots in paragraphs into places in blocks."""

    def __init__(self, nodes: list[Node]) -> None:
        self._numbers = {id(node): number for number, node in enumerate(nodes)}

    def of(self, spot: Spot | None) -> Place | None:
        """Return the place of a spot, or None where its paragraph has no text."""
        if spot is None or id(spot[0]) not in self._numbers:
            return None
        node, length = spot
        return self._numbers[id(node)], node.offset(length)


def _by_id(root: _Element | None, spaces: Spaces) -> dict[str, _Element]:
    """Return the notes or comments of a part by their ids; the lines that part notes from text are none."""
    rows = [] if root is None else list(root)
    kind, key = names.tag(spaces.w, "type"), names.tag(spaces.w, "id")
    return {row.get(key, ""): row for row in rows if row.get(kind, "normal") == "normal"}


def _referred(note: _Note, places: _Places) -> Mark:
    """Return the mark of a note: it is about the word that its reference stands at."""
    text = "\n".join(node.text for node in note.nodes)
    mark = Mark(note.reference.kind, text, label=note.label)
    place = places.of(note.reference.spot)
    if place is None:
        return mark
    number, offset = place
    start, end = words_before(note.reference.spot[0], offset)
    return replace(mark, start=(number, start), end=(number, end))
