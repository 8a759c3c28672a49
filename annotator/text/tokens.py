"""Texts cut for comparison: into words and signs, and into sentences, alike whatever their composition.

Keys are what is compared: NFC, one sort of quotation marks, hyphens and spaces. The texts themselves stay.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT = 80
"""Code points up to which quotes are compared letter by letter."""

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\u00ad": None,
    }
)
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = "\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\u200d"
_SIGN = "!-/:-@\\[-`{-~\u00a1-\u00bf\u2010-\u205e\u3001-\u3030\uff01-\uff0f\uff1a-\uff20"
_TOKEN = re.compile(rf"(?:[{_UNSPACED}]|[^\s{_SIGN}{_UNSPACED}]+|[{_SIGN}])[{_MARKS}]*")
_ENDS = ".!?…。！？؟۔।\n"
_CLOSERS = "”’\"')\\]»"
# The end of a long line is a wrapped line, except behind a bracket or quotation mark and before a blank line.
# No group is possessive: up to Python 3.11.4 `re` loses its place behind one (gh-106052), and finds no end.
_SENTENCE = re.compile(
    rf"\s*+[^{_ENDS}]*+(?:(?:(?<=[^\n]{{30}})(?<![{_CLOSERS}])\n(?!\s*\n)|(?<=\w)\.(?=\w))[^{_ENDS}]*+)*"
    rf"(?:[{_ENDS}]++[{_CLOSERS}]*+\s*+)?"
)


class Token(NamedTuple):
    """A stretch of a text, in code points, with what it is compared by."""

    start: int
    end: int
    key: str


def folded(words: str) -> str:
    """Return words as they are compared: NFC, plain quotation marks and hyphens, single spaces."""
    plain = words if words.isascii() else unicodedata.normalize("NFC", words).translate(_SIGNS)
    return " ".join(plain.split())


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return words and signs between two offsets; characters of scripts without spaces are words."""
    stop = len(text) if end is None else end
    return [Token(m.start(), m.end(), folded(m[0])) for m in _TOKEN.finditer(text, start, stop)]


def sentences_of(text: str) -> Iterator[Token]:
    """Yield all of the text cut behind sentence ends and blank lines, roughly, white space included."""
    for match in _SENTENCE.finditer(text):
        if match.end() > match.start():
            yield Token(match.start(), match.end(), folded(match[0]))


def likeness(one: str, other: str) -> float:
    """Return how alike two quotes are, from 0 to 1.

    Short ones are compared by their letters in order, longer ones by the words that they share, which costs
    no more than their length.
    """
    ours, theirs = folded(one), folded(other)
    if max(len(ours), len(theirs)) <= SHORT:
        return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    mine, yours = (Counter(token.key for token in tokens(text)) for text in (ours, theirs))
    return 2 * (mine & yours).total() / (mine.total() + yours.total())
