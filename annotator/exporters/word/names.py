"""Namespaces, content types and relationships of the parts of a Word file (ECMA-376, MS-DOCX)."""

from __future__ import annotations

from typing import NamedTuple

_URI = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "w16cid": "http://schemas.microsoft.com/office/word/2016/wordml/cid",
    "w16cex": "http://schemas.microsoft.com/office/word/2018/wordml/cex",
}
PREFIXES = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _URI.items())
NAMESPACES = f'{PREFIXES} mc:Ignorable="w14 w15 w16cid w16cex"'
"""The attributes of a part's root element; older programs may pass over what they do not know."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

LINK = f"{OFFICE}/hyperlink"
"""The relationship of a web address."""

IMAGE = f"{OFFICE}/image"
"""The relationship of a picture."""


class PartKind(NamedTuple):
    """A kind of part: its content type, and the relationship by which it hangs on what names it."""

    content_type: str
    relationship: str


KINDS = {
    "word/document.xml": PartKind(f"{WORDPROCESSING}.document.main+xml", f"{OFFICE}/officeDocument"),
    "word/styles.xml": PartKind(f"{WORDPROCESSING}.styles+xml", f"{OFFICE}/styles"),
    "word/settings.xml": PartKind(f"{WORDPROCESSING}.settings+xml", f"{OFFICE}/settings"),
    "word/fontTable.xml": PartKind(f"{WORDPROCESSING}.fontTable+xml", f"{OFFICE}/fontTable"),
    "word/theme/theme1.xml": PartKind(
        "application/vnd.openxmlformats-officedocument.theme+xml", f"{OFFICE}/theme"
    ),
    "word/header.xml": PartKind(f"{WORDPROCESSING}.header+xml", f"{OFFICE}/header"),
    "word/footer.xml": PartKind(f"{WORDPROCESSING}.footer+xml", f"{OFFICE}/footer"),
    "word/headerWide.xml": PartKind(f"{WORDPROCESSING}.header+xml", f"{OFFICE}/header"),
    "word/footerWide.xml": PartKind(f"{WORDPROCESSING}.footer+xml", f"{OFFICE}/footer"),
    "word/comments.xml": PartKind(f"{WORDPROCESSING}.comments+xml", f"{OFFICE}/comments"),
    "word/commentsExtended.xml": PartKind(
        f"{WORDPROCESSING}.commentsExtended+xml",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    ),
    "word/commentsIds.xml": PartKind(
        f"{WORDPROCESSING}.commentsIds+xml",
        "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
    ),
    "word/commentsExtensible.xml": PartKind(
        f"{WORDPROCESSING}.commentsExtensible+xml",
        "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
    ),
    "customXml/item1.xml": PartKind("application/xml", f"{OFFICE}/customXml"),
    "customXml/itemProps1.xml": PartKind(
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", f"{OFFICE}/customXmlProps"
    ),
    "docProps/core.xml": PartKind(
        "application/vnd.openxmlformats-package.core-properties+xml",
        f"{PACKAGE}/relationships/metadata/core-properties",
    ),
    "docProps/app.xml": PartKind(
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        f"{OFFICE}/extended-properties",
    ),
    "docProps/custom.xml": PartKind(
        "application/vnd.openxmlformats-officedocument.custom-properties+xml", f"{OFFICE}/custom-properties"
    ),
}
"""Every part that an export may have, in the order in which they lie in the file."""


class ListPart(NamedTuple):
    """A part that is a list: its name, and what stands before and after its entries."""

    name: str
    start: str
    end: str


COMMENTS = (
    ListPart("word/comments.xml", f"{DECLARATION}<w:comments", "</w:comments>"),
    ListPart("word/commentsExtended.xml", f"{DECLARATION}<w15:commentsEx", "</w15:commentsEx>"),
    ListPart("word/commentsIds.xml", f"{DECLARATION}<w16cid:commentsIds", "</w16cid:commentsIds>"),
    ListPart(
        "word/commentsExtensible.xml",
        f"{DECLARATION}<w16cex:commentsExtensible",
        "</w16cex:commentsExtensible>",
    ),
)
"""The four parts of the comments."""
