"""Words measured and cut without a font: widths are estimates on the safe side for a sans like Calibri."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, east_asian_width

NARROW = frozenset("ijlftrI.,:;!|'’‘()[]/ -")
BROAD = frozenset("mwMWQOGDNH%@—…")

_PIECE = re.compile(r"\S+|\s+")


@lru_cache(maxsize=4_000)
def _em(sign: str) -> float:
    if combining(sign) or sign in "\u200d\ufe0f":
        return 0.0
    if east_asian_width(sign) in "WF":
        return 1.0
    if sign in NARROW:
        return 0.32
    return 0.9 if sign in BROAD else 0.66 if sign.isupper() else 0.57


def width(text: str, size: float) -> float:
    """Return about how wide `text` is in type of `size`, in the same unit."""
    return sum(map(_em, text)) * size


def cut(text: str, most: float, size: float) -> str:
    """Return `text`, cut by an ellipsis where it is wider than `most`."""
    if width(text, size) <= most:
        return text
    kept = text
    while kept and width(f"{kept}…", size) > most:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def wrapped(text: str, most: float, size: float, *, lines: int = 2) -> tuple[str, ...]:
    """Return `text` in up to `lines` lines no wider than `most`; what goes beyond is cut by an ellipsis."""
    found = [""]
    for piece in _PIECE.findall(" ".join(text.split())):
        if found[-1] and width(found[-1] + piece, size) > most and len(found) < lines:
            found[-1] = found[-1].rstrip()
            found.append("")
        found[-1] += piece if found[-1] else piece.lstrip()
    return tuple(cut(line.rstrip(), most, size) for line in found)
