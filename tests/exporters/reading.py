"""Reads an exported Word file back with lxml: paragraphs, comment ranges, bookmarks, what comments say."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# A tab stop of a paragraph is a w:tab as well, but of w:tabs: only header and footer have any.
SIGNS = {f"{W}t": None, f"{W}tab": "\t", f"{W}br": "\n"}
MARKS = ("p", "commentRangeStart", "commentRangeEnd", "commentReference", "bookmarkStart", "bookmarkEnd")
WANTED = (*SIGNS, *(f"{W}{name}" for name in MARKS))


@dataclass
class Comment:
    """A comment; `lines` are its paragraphs, the last one names the claim."""

    id: str
    author: str
    initials: str
    date: str | None
    lines: list[str]
    para: str

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass
class Stretch:
    """A range or bookmark: where it begins and ends in the text, in code points."""

    start: int
    end: int = -1
    text: str = ""


@dataclass
class WordFile:
    """What a reader finds. `text` is the paragraphs of the body joined by line feeds."""

    parts: dict[str, bytes]
    paragraphs: list[str] = field(default_factory=list)
    ranges: dict[str, Stretch] = field(default_factory=dict)
    bookmarks: dict[str, Stretch] = field(default_factory=dict)
    references: list[str] = field(default_factory=list)
    comments: dict[str, Comment] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)

    @property
    def body(self) -> etree._Element:
        return self.tree("word/document.xml")[0]

    def tree(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    def styles(self) -> list[str]:
        """Return the style of each paragraph of the body."""
        return [style.get(f"{W}val", "") for style in self.body.iter(f"{W}pStyle")]

    def said(self, name: str) -> str:
        """Return the words of a part."""
        return "".join(t.text or "" for t in self.tree(name).iter(f"{W}t"))


def read(data: bytes) -> WordFile:
    """Read a file; every part must be well-formed."""
    with ZipFile(BytesIO(data)) as archive:
        found = WordFile({name: archive.read(name) for name in archive.namelist()})
    for name in found.parts:
        found.tree(name)
    _read_body(found)
    if "word/comments.xml" in found.parts:
        found.comments = {comment.id: comment for comment in _comments(found.tree("word/comments.xml"))}
    return found


def _read_body(found: WordFile) -> None:
    names: dict[str, str] = {}
    text: list[str] = []
    length = 0
    for element in found.body.iter(*WANTED):
        key = element.get(f"{W}id", "")
        if element.tag == f"{W}p":
            text.append("")
            length += len(text) > 1
        elif element.tag in SIGNS:
            text[-1] += _sign(element)
            length += len(_sign(element))
        elif element.tag == f"{W}commentRangeStart":
            found.ranges[key] = Stretch(length)
        elif element.tag == f"{W}commentRangeEnd":
            found.ranges[key].end = length
        elif element.tag == f"{W}commentReference":
            found.references.append(key)
        elif element.tag == f"{W}bookmarkStart":
            names[key] = element.get(f"{W}name", "")
            found.bookmarks[names[key]] = Stretch(length)
        elif element.tag == f"{W}bookmarkEnd":
            found.bookmarks[names[key]].end = length
    found.paragraphs = text
    for stretch in (*found.ranges.values(), *found.bookmarks.values()):
        stretch.text = found.text[stretch.start : stretch.end]


def _comments(tree: etree._Element) -> Iterator[Comment]:
    for comment in tree:
        paragraphs = comment.findall(f"{W}p")
        lines = ["".join(map(_sign, p.iter(*SIGNS))) for p in paragraphs]
        key, author, initials = (comment.get(f"{W}{name}", "") for name in ("id", "author", "initials"))
        para = paragraphs[-1].get(f"{W14}paraId", "")
        yield Comment(key, author, initials, comment.get(f"{W}date"), lines, para)


def _sign(element: etree._Element) -> str:
    return SIGNS[str(element.tag)] or element.text or ""
