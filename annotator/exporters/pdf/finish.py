"""What Qt's PDF lacks, added as an update at the end of the file (ISO 32000-1, 7.5.6).

Qt writes pages, fonts, links and named places. Added are an outline of the headings, the document's language
and that viewers show its title. In place, the dates that Qt stamps give way to the review's own, and spaces
are spaces again: Qt says that their glyph stands for a tab, and whoever searches for two words finds none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.exporters.outline.blocks import Heading
    from annotator.exporters.paper import Paper

_STAMP = re.compile(rb"/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_LETTERS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

NO_DAY = "1980-01-01"
"""What a file bears whose review has no dated verdict, as in the zip files that we write."""


def finish(data: bytes, paper: Paper) -> bytes:
    """Return the file with its update; the same pages give the same bytes."""
    day = paper.day if _DAY.fullmatch(paper.day) else NO_DAY
    stamp = day.replace("-", "").encode() + b"000000"
    data = _STAMP.sub(lambda found: b"/%s (D:%s%s)" % (found[1], stamp, found[2]), data)
    data = _LETTERS.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), data)
    return _updated(data, paper)


def _updated(data: bytes, paper: Paper) -> bytes:
    trailer = data[data.rindex(b"trailer") :]
    root, size, start = (int(_found(pattern, trailer)) for pattern in (_ROOT, _SIZE, _START))
    places = data[data.rindex(b"/Names") :] if b"/Names" in data else b""
    headings = [heading for heading in paper.headings if _place(heading) in places]
    objects = {root: _catalog(data, root, size if headings else 0, paper.language)}
    objects |= dict(enumerate(_outline(headings, size), size)) if headings else {}
    body, entries = bytearray(data), [b"0 1\n0000000000 65535 f \n"]
    for number, content in sorted(objects.items()):
        entries.append(b"%d 1\n%010d 00000 n \n" % (number, len(body)))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    ending = _SIZE.sub(b"/Size %d /Prev %d" % (max(size, *(n + 1 for n in objects)), start), trailer)
    ending = _START.sub(b"startxref\n%d\n%%%%EOF\n" % len(body), ending)
    return bytes(body) + b"xref\n" + b"".join(entries) + ending


def _found(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    match = pattern.search(data)
    if match is None:
        raise ValueError(pattern.pattern)
    return match[1]


def _catalog(data: bytes, root: int, outline: int, language: str) -> bytes:
    """Return the catalogue of the file with our entries; `outline` is its object's number, 0 for none."""
    begin = data.index(b"\n%d 0 obj\n" % root)
    own = data[data.index(b"<<", begin) + 2 : data.index(b"endobj", begin)].rstrip().removesuffix(b">>")
    added = b"/Lang %s\n/ViewerPreferences << /DisplayDocTitle true >>\n" % text(language)
    if outline:
        added += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % outline
    return b"<<" + own + added + b">>"


def text(words: str) -> bytes:
    """Return words as a text string: UTF-16 with its mark, in hexadecimal."""
    return b"<FEFF" + words.encode("utf-16-be").hex().upper().encode() + b">"


def _place(heading: Heading) -> bytes:
    """Return the name of a heading's place as Qt writes it among the named places."""
    return b"\xfe\xff" + heading.anchor.encode("utf-16-be")


def _outline(headings: Sequence[Heading], first: int) -> list[bytes]:
    """Return the outline's root and its entries, one level of parts with their own headings under them.

    The root is object `first`, the entries follow in order.
    """
    parents = _parents(headings)
    under: dict[int, list[int]] = {}
    for at, parent in parents.items():
        under.setdefault(parent, []).append(at)
    entries = [b"<< /Type /Outlines%s >>" % _children(under, 0, first)]
    for at, heading in enumerate(headings, start=1):
        place = b"/Title %s /Dest %s /Parent %d 0 R" % (
            text(heading.text),
            text(heading.anchor),
            first + parents[at],
        )
        beside = _neighbours(headings, parents, at, first)
        entries.append(b"<< %s%s%s >>" % (place, beside, _children(under, at, first)))
    return entries


def _parents(headings: Sequence[Heading]) -> dict[int, int]:
    """Return for each entry, from 1, the one that it stands under; 0 is the root."""
    parents: dict[int, int] = {}
    part = 0
    for at, heading in enumerate(headings, start=1):
        parents[at] = 0 if heading.level == 1 else part
        part = at if heading.level == 1 else part
    return parents


def _neighbours(headings: Sequence[Heading], parents: dict[int, int], at: int, first: int) -> bytes:
    """Return the links of an entry to those before and after it under the same one."""
    before, after = at - 1, at + 1
    if headings[at - 1].level == 1:
        before = parents.get(before, 0) or before
        while parents.get(after):
            after += 1
    links = b" /Prev %d 0 R" % (first + before) if before and parents[before] == parents[at] else b""
    return links + (b" /Next %d 0 R" % (first + after) if parents.get(after) == parents[at] else b"")


def _children(under: dict[int, list[int]], at: int, first: int) -> bytes:
    """Return the links of an entry to those that stand under it, folded but for the root's."""
    children = under.get(at)
    if not children:
        return b""
    count = -len(children) if at else len(children)
    return b" /First %d 0 R /Last %d 0 R /Count %d" % (first + children[0], first + children[-1], count)
