"""Right to left and left to right: which way a paragraph runs, and which of its words run otherwise.

A plain reading of UAX #9: a paragraph runs as its first strong character does (P2, P3); digits, spaces and
signs between two stretches of one direction join them, others follow the paragraph (N1, N2).
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Iterator

RTL_BLOCKS = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and the right-to-left scripts of the astral planes."""

_MAY_BE_RTL = re.compile(f"[{RTL_BLOCKS}]")
_STRONG = {"L": False, "R": True, "AL": True}


_RTL_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Primary subtags of languages that are written from right to left unless their tag names another script."""


def is_rtl_language(tag: str) -> bool:
    """Say whether text in a language (BCP 47 tag) runs from right to left."""
    primary, *rest = tag.lower().split("-")
    return primary in _RTL_LANGUAGES and "latn" not in rest


def has_rtl(text: str) -> bool:
    """Say whether anything in `text` may run from right to left."""
    return not text.isascii() and _MAY_BE_RTL.search(text) is not None


def has_ltr(text: str) -> bool:
    """Say whether anything in `text` runs from left to right; digits do not by themselves."""
    return any(_way(character) is False for character in text)


def is_rtl(text: str) -> bool:
    """Say whether a paragraph of `text` runs from right to left."""
    return has_rtl(text) and bool(first_way(text))


def first_way(text: str) -> bool | None:
    """Return whether the first strong character of `text` runs from right to left; None for no such."""
    return next((way for way in map(_way, text) if way is not None), None)


def isolated(text: str) -> str:
    """Return a line that runs from right to left between isolates, so that its ends stay in their places."""
    return f"\u2067{text}\u2069" if is_rtl(text) else text


def _way(character: str) -> bool | None:
    return _STRONG.get(bidirectional(character))


def directed(text: str, *, base: bool) -> Iterator[tuple[str, bool]]:
    """Yield stretches of `text`, with whether each runs right to left, as the paragraph does (`base`)."""
    if not base and not has_rtl(text):
        yield text, False
        return
    ways = _resolved([_way(character) for character in text], base=base)
    for rtl, stretch in groupby(zip(text, ways, strict=True), key=lambda pair: pair[1]):
        yield "".join(character for character, _ in stretch), rtl


def _resolved(ways: list[bool | None], *, base: bool) -> list[bool]:
    """Give each neutral character a way: that of its neighbours where both agree, else the paragraph's."""
    resolved: list[bool] = []
    before = base
    at = 0
    for way, group in groupby(ways):
        length = sum(1 for _ in group)
        at += length
        after = ways[at] if at < len(ways) else None
        if way is None:
            own = before if before == after else base
        else:
            own = before = way
        resolved += [own] * length
    return resolved
