"""From the lines of a PDF to paragraphs, headers and footers, by where the lines stand.

A page knows no paragraphs. One ends where the distance to the next line is wider than elsewhere, where the
size of the letters changes, where the next line is indented, or where the next line's first word would still
have fit.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from annotator.importers.draft import Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.importers.pdf.lines import Line

EDGE = 2
"""Lines at the top and at the bottom of a page among which a header or footer stands."""

EDGE_GAP = 1.6
"""Heights of a line between a header and the text."""

OFTEN = 0.4
"""The share of the pages from which on a line at their edge is a header or footer."""

WIDE, LARGER, INDENT, ROOM = 1.35, 1.15, 0.8, 0.5
"""How much wider a distance and how much larger a letter tells; an indent and the room left, in letters."""

APART = 3
"""Heights of a line that two lines stand apart which still follow each other."""

NEAR, COLUMN = 6, 60
"""Lines before and behind one that show how far its column goes; points that their beginnings may differ."""

LARGE = 1.2
"""How much larger than the text the letters of a heading are."""

_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|página)?\s*\d{1,4}(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?\W*", re.IGNORECASE
)
_BULLET = re.compile(r"[•●▪‣◦–—*-]|\(?(?:\d{1,3}|[a-z])[.)]\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+\Z")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"""[.!?…:؟。][)\]"'”’»]*$""")


class Paragraph(NamedTuple):
    """Words that belong together, and the size of their letters in points."""

    text: str
    size: float


def edges(pages: Sequence[Sequence[Line]]) -> Mapping[Line, Why]:
    """Return the lines that are headers or footers: numbers of pages, and what stands at many pages' edge."""
    found: dict[Line, Why] = {}
    for pick, why in ((_tops, Why.HEADER), (_bottoms, Why.FOOTER)):
        rows = [pick(page) for page in pages]
        counts = Counter(key for row in rows for key in {_key(line) for line in row})
        most = max(2, OFTEN * len(pages))
        for row in rows:
            for line in row:
                if _NUMBER.fullmatch(line.text) or counts[_key(line)] >= most:
                    found.setdefault(line, why)
    return found


def _tops(page: Sequence[Line]) -> list[Line]:
    return _apart(sorted(page, key=lambda line: -line.top))


def _bottoms(page: Sequence[Line]) -> list[Line]:
    return _apart(sorted(page, key=lambda line: line.top))


def _apart(rows: Sequence[Line]) -> list[Line]:
    """Return the first lines that stand apart from those behind them."""
    for count, (line, following) in enumerate(pairwise(rows[: EDGE + 1]), start=1):
        if abs(line.top - following.top) > EDGE_GAP * max(line.size, following.size):
            return list(rows[:count])
    return []


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs that the lines of all pages make, one behind the other."""
    if not lines:
        return
    known = frozenset(_whole_words(lines))
    pitch = _pitch(lines)
    run = [lines[0]]
    for at, line in enumerate(lines[1:]):
        if _is_new(run, line, pitch, _right(lines, at)):
            yield _joined(run, known)
            run = []
        run.append(line)
    yield _joined(run, known)


def _whole_words(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the words of the lines, halves of parted ones left out."""
    goes_on = False
    for line in lines:
        words = _WORD.findall(line.text)
        yield from words[goes_on : len(words) - line.goes_on]
        goes_on = line.goes_on


def _pitch(lines: Sequence[Line]) -> float:
    """Return the usual distance of a line to the next, in heights of a line."""
    found = [(a.top - b.top) / a.size for a, b in pairwise(lines) if _follows(a, b)]
    return median(found) if found else 1.0


def _follows(last: Line, line: Line) -> bool:
    """Say whether a line stands right under another."""
    return last.page == line.page and 0 < last.top - line.top < APART * max(last.size, line.size)


def _right(lines: Sequence[Line], at: int) -> float:
    """Return how far the lines go round a line that begin where it does, about."""
    here = lines[at]
    near = lines[max(0, at - NEAR) : at + NEAR + 1]
    same = (one for one in near if one.page == here.page and abs(one.left - here.left) < COLUMN)
    return max(one.right for one in same)


def _is_new(run: Sequence[Line], line: Line, pitch: float, right: float) -> bool:
    last = run[-1]
    if last.goes_on:
        return False
    if not 1 / LARGER < line.size / last.size < LARGER:
        return True
    fits = _would_fit(last, line, right)
    if not _follows(last, line):
        return fits or bool(_ENDS.search(last.text)) or not line.text[:1].islower()
    is_indented = line.left - last.left > INDENT * line.size and not _BULLET.match(run[0].text)
    return fits or (last.top - line.top) / last.size > WIDE * pitch or is_indented


def _would_fit(last: Line, line: Line, right: float) -> bool:
    """Say whether the next line's first word would have had room behind the last one."""
    word = line.text.split(" ", 1)[0]
    width = (line.right - line.left) * len(word) / max(len(line.text), 1)
    return last.right + width + ROOM * line.size < right


def _joined(run: Sequence[Line], known: frozenset[str]) -> Paragraph:
    parts = [part for line, following in pairwise(run) for part in (line.text, _glue(line, following, known))]
    return Paragraph("".join((*parts, run[-1].text)), median(line.size for line in run))


def _glue(line: Line, following: Line, known: frozenset[str]) -> str:
    """Return what stands between two lines of a paragraph."""
    if line.goes_on:
        return _hyphen(line.text, following.text, known)
    return "" if line.text.endswith("-") else " "


def _hyphen(before: str, behind: str, known: frozenset[str]) -> str:
    """Return the hyphen between two halves if it is part of the word, by the other words of the document.

    A word that stands there whole has none, one that stands there with it keeps it; else it was put in to
    break the line, unless both halves are words themselves ("well-known").
    """
    first, second = _LAST.search(before), _WORD.match(behind)
    if first is None or second is None:
        return "-"
    one, two = first[0], second[0]
    if f"{one}{two}" in known:
        return ""
    return "-" if f"{one}-{two}" in known or {one, two} <= known else ""
