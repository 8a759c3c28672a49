"""The lines of a PDF page, with where they stand: PDFium's text, mended where it is known to go wrong."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HYPHEN = "\ufffe"
"""What PDFium puts for a hyphen at the end of a line, in the place of hyphen and line end."""

_LINE = re.compile(rf"[^\r\n{HYPHEN}]+{HYPHEN}?")
_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]+")
"""Ligatures and the shapes of Arabic letters: how a font draws them, not how anybody writes them."""

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RTL_RUN = re.compile(rf"[{_RTL}](?:[{_RTL}\s]*[{_RTL}])?")
_RTL_LETTER = re.compile(f"[{_RTL}]")

Box = tuple[float, float, float, float]
"""Left, bottom, right and top of a character, in points from the lower left corner of the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, whether a hyphen parts the last of them from the next line, its box, its page.

    `size` is the height of its first character, in points.
    """

    text: str
    goes_on: bool
    left: float
    bottom: float
    right: float
    top: float
    page: int = 0

    @property
    def size(self) -> float:
        """Return the height of the line, in points."""
        return max(self.top - self.bottom, 0.1)


def lines(text: str, box: Callable[[int], Box], page: int) -> Iterator[Line]:
    """Yield the lines of a page's text; `box` gives the place of the character of that index."""
    for match in _LINE.finditer(text):
        goes_on = match[0].endswith(HYPHEN)
        whole = match[0].removesuffix(HYPHEN).rstrip()
        words = whole.lstrip()
        if not words:
            continue
        start = match.start() + len(whole) - len(words)
        first, last = box(start), box(start + len(words) - 1)
        read = _in_reading_order(words, lambda at, start=start: box(start + at)[0])  # type: ignore[misc]  # bound at once
        yield Line(
            _FORMS.sub(_as_written, read),
            goes_on,
            min(first[0], last[0]),
            min(first[1], last[1]),
            max(first[2], last[2]),
            max(first[3], last[3]),
            page,
        )


def _as_written(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0])


def _in_reading_order(words: str, left: Callable[[int], float]) -> str:
    """Return a line with its right-to-left runs as they are read.

    Some files hold them as they are drawn: then their letters go from left to right on the page.
    """
    if not _RTL_LETTER.search(words):
        return words
    return _RTL_RUN.sub(lambda run: _turned(run, left), words)


def _turned(run: re.Match[str], left: Callable[[int], float]) -> str:
    drawn = len(run[0]) > 1 and left(run.start()) < left(run.end() - 1)
    return run[0][::-1] if drawn else run[0]
