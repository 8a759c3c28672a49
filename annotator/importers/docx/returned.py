"""A Word file of ours that came back, read as it stands: with its tracked changes, comments and marks."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.codec import word_marks
from annotator.domain.errors import BadReviewError, BrokenFileError
from annotator.importers.docx import names
from annotator.importers.docx.moments import moment
from annotator.importers.docx.parse import refuse_foreign
from annotator.importers.docx.telling import telling
from annotator.importers.package import Package
from annotator.importers.returned import Remark, Returned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.importers.docx.names import Spaces
    from annotator.importers.docx.telling import Told

MAIN = "word/document.xml"

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_PROPERTY = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"


def read(data: bytes, *, name: str) -> Returned:
    """Return what a Word file holds. Raises UserError for all that cannot be read."""
    refuse_foreign(data, name=name)
    return _Reading(Package(data, name=name)).returned()


class _Reading:
    def __init__(self, package: Package) -> None:
        self._package = package
        targets = {relation.type: relation.target for relation in package.relations("")}
        self._main = targets.get("officeDocument", MAIN)
        self._custom = targets.get("custom-properties", "")
        root = package.xml(self._main)
        if root is None or names.local(root) != "document" or names.space(root) not in names.FLAVOURS:
            package.refuse_others()
            raise BrokenFileError(name=package.name, reason="it holds no document of Word")
        self._root = root
        self._spaces: Spaces = names.FLAVOURS[names.space(root)]
        self._relations = package.relations(self._main)

    def _parts(self, kind: str) -> Iterator[_Element]:
        for relation in self._relations:
            root = self._package.xml(relation.target) if relation.type == kind else None
            if root is not None:
                yield root

    def _rows(self, kind: str) -> list[_Element]:
        return [row for root in self._parts(kind) for row in root]

    def returned(self) -> Returned:
        told = telling(self._root, self._spaces, self._styles())
        said = self._properties()
        export = said.get(word_marks.EXPORT_PROPERTY, "")
        return Returned(
            tuple(told.pieces),
            tuple(told.bookmarks),
            tuple(self._remarks(told)),
            export=export,
            base=said.get(word_marks.BASE_PROPERTY, ""),
            marks=self._marks(),
            is_intact=bool(export) and self._content_id() == export,
        )

    def _styles(self) -> dict[str, str]:
        """Return the names of styles by their ids, in lower case: LibreOffice gives them other ids."""
        w = self._spaces.w
        found = {}
        for row in self._rows("styles"):
            named = row.find(names.tag(w, "name"))
            if named is not None:
                found[row.get(names.tag(w, "styleId"), "")] = named.get(names.tag(w, "val"), "").lower()
        return found

    def _properties(self) -> dict[str, str]:
        root = self._package.xml(self._custom) if self._custom else None
        rows = [] if root is None else root.findall(_PROPERTY)
        return {row.get("name", ""): "".join(str(text) for text in row.itertext()).strip() for row in rows}

    def _marks(self) -> str:
        """Return the XML that names the claims, from whichever custom part holds it."""
        for relation in self._relations:
            data = self._package.read(relation.target) if relation.type == "customXml" else None
            with suppress(BadReviewError):
                if data is not None:
                    word_marks.from_xml(data)
                    return data.decode("utf-8-sig")
        return ""

    def _content_id(self) -> str:
        parts = ((name, self._package.read(name)) for name in self._package.names)
        return word_marks.content_id({name: data for name, data in parts if data is not None})

    # --- Comments ---

    def _remarks(self, told: Told) -> Iterator[Remark]:
        threads = {row.get(f"{_W15}paraId", ""): row for row in self._rows("commentsExtended")}
        lasting = {
            row.get(f"{_CID}paraId", ""): row.get(f"{_CID}durableId", "") for row in self._rows("commentsIds")
        }
        for row in self._rows("comments"):
            paragraphs = row.findall(names.tag(self._spaces.w, "p"))
            para = paragraphs[-1].get(f"{_W14}paraId", "") if paragraphs else ""
            yield self._remark(row, told, para, threads.get(para), lasting.get(para, ""))

    def _remark(self, row: _Element, told: Told, para: str, thread: _Element | None, durable: str) -> Remark:
        id_, author, initials, at = (
            row.get(names.tag(self._spaces.w, name), "") for name in ("id", "author", "initials", "date")
        )
        start, end = told.place(id_)
        return Remark(
            id_,
            self._words(row),
            author,
            initials,
            moment(at),
            para,
            durable,
            parent="" if thread is None else thread.get(f"{_W15}paraIdParent", ""),
            done=None if thread is None else thread.get(f"{_W15}done", "0") not in names.OFF,
            start=start,
            end=end,
        )

    def _words(self, comment: _Element) -> str:
        pieces = telling(comment, self._spaces, {}).pieces
        kept = "".join(piece.text for piece in pieces if piece.tracked != "deleted")
        return kept.strip()
