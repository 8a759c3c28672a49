"""Where a reader sees characters begin and end: grapheme clusters, as UAX #29 draws them.

Nothing here looks further than a window round the place, so an answer costs the same in a text of any size.
"""

from __future__ import annotations

import re

from annotator.domain.span import Span
from annotator.text.patterns import unicode_pattern

WINDOW = 1_024
"""Code points that are looked at before and after a place; a longer cluster is cut there."""

# Letters, digits, punctuation and ideographs that join nothing before them but what GB9b calls Prepend: each
# is "Other" in GraphemeBreakProperty.txt (Unicode 16), and none is a pictograph or an Indic consonant.
_ALONE = (
    r"\x20-\x7e\xa1-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u0531-\u058f\u05d0-\u05ea\u061d-\u064a"
    r"\u0671-\u06d3\u0e01-\u0e30\u1e00-\u200a\u2010-\u2027\u2030-\u203b\u203d-\u2048\u204a-\u205e\u20a0-\u20bf"
    r"\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff"
)
_PREPEND = (
    r"\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\U000110bd\U000110cd\U000111c2\U000111c3\U000113d1"
    r"\U0001193f\U00011941\U00011a84-\U00011a89\U00011d46\U00011f02"
)
_SYLLABLE = r"\uac00-\ud7a3"
_SURE = re.compile(f"[^{_PREPEND}][{_ALONE}]|[{_ALONE}{_SYLLABLE}][{_SYLLABLE}]|\\n[\\s\\S]|[^\\r]\\n")
_CLUSTER = r"\X"
_SPACE = re.compile(r"\s*")


def is_boundary(text: str, place: int) -> bool:
    """Say whether no grapheme cluster of `text` lies on both sides of the code point offset `place`."""
    if not 0 < place < len(text) or _SURE.match(text, place - 1):
        return True
    return _cluster_round(text, place)[1] == place


def cluster_start(text: str, place: int) -> int:
    """Return `place`, or the start of the cluster that it lies inside."""
    return place if is_boundary(text, place) else _cluster_round(text, place)[0]


def cluster_end(text: str, place: int) -> int:
    """Return `place`, or the end of the cluster that it lies inside."""
    return place if is_boundary(text, place) else _cluster_round(text, place)[1]


def _cluster_round(text: str, place: int) -> tuple[int, int]:
    """Return start and end of the cluster that ends at `place` or lies on both its sides.

    The window is cut out first: `regex` counts flags from the beginning of the string that it is given.
    """
    start = _safe_start(text, place)
    found = unicode_pattern(_CLUSTER).finditer(text[start : place + WINDOW])
    return next((start + m.start(), start + m.end()) for m in found if start + m.end() >= place)


def _safe_start(text: str, place: int) -> int:
    """Return the nearest sure boundary before `place`, at most WINDOW code points away."""
    limit = max(0, place - WINDOW)
    for at in range(place - 1, limit, -1):
        if _SURE.match(text, at - 1):
            return at
    return limit


def trim(text: str, start: int, end: int) -> Span | None:
    """Return the span between two boundaries without white space at its ends, or None when nothing is left.

    A white space that carries a mark is one cluster with it and goes with it.
    """
    while start < end and text[start].isspace():
        space = _SPACE.match(text, start, end)
        start = cluster_end(text, space.end() if space else end)
    while start < end and text[end - 1].isspace():
        while start < end and text[end - 1].isspace():
            end -= 1
        end = max(start, cluster_start(text, end))
    return Span(start, end) if start < end else None
