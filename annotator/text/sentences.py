"""The sentences of an article: the units by which its coverage is counted.

What states something is counted: headline, deck, captions, credits (where a picture comes from), the dateline
(where and by whom the story was filed), paragraphs, quotes, list items, table cells and notes. Bylines and
footers name who wrote and edited, and are not counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.text.clusters import is_boundary, trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.article import Section
    from annotator.domain.span import Span

COUNTED = frozenset(SectionKind) - {SectionKind.BYLINE, SectionKind.FOOTER}
"""The kinds of section whose sentences are checked."""

WHOLE = frozenset({SectionKind.HEADLINE, SectionKind.CREDIT, SectionKind.DATELINE})
"""The kinds of section that are one sentence however many full stops they hold."""

LIST_DIGITS = 3
"""Digits that a number of a list item may have."""

LONGEST_ABBREVIATION = 12
"""Letters and full stops beyond which a word is no abbreviation."""

TOKEN_REACH = 40
"""Code points before a full stop in which its word is looked for."""

_CLOSERS = "”’\"'»›)\\]}」』）】〉》"
_OPENERS = "“‘\"'«‹(\\[{„¿¡「『（【〈《"
_UNSPACED = "。！？｡"
# Every full stop with what closes after it; one that needs white space behind it is judged by what follows.
_STOP = re.compile(rf"[.!?…؟۔।॥{_UNSPACED}]++[{_CLOSERS}]*+(?:[ \xa0\u202f][»›])?")
_NEXT = re.compile(rf"\s+(?:[{_OPENERS}]*(?P<word>[^\W\d_]+|\d+)|(?P<goes_on>[–—-]\s*[a-zß-öø-ÿ]|[,;:&/]))?")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SPOKEN = re.compile(
    r"\s+(?:(?!The\b|A\b|In\b|It\b)[A-Z][\w’'.-]*\s+){1,4}(?:said|says|asked|added|told|wrote|replied|warned)\b"
)

_TITLES = re.compile(
    "mr|mrs|ms|dr|prof|rev|hon|st|mt|ft|gen|sen|rep|gov|lt|col|maj|capt|cpl|sgt|cmdr|adm|brig|pres|supt|insp|pvt|"
    "messrs|mme|mlle|mgr|sra|srta|hr|fr|dipl|ing|msgr|amb|atty"
)
"""Words before a name: their full stop never ends a sentence."""

_BEFORE_NUMBERS = re.compile(
    "no|nos|nr|pp|vol|art|arts|fig|sec|ch|par|para|ver|ca|approx|al|cf|vs|eg|ie|jan|feb|mar|apr|jun|jul|aug|sep|"
    "sept|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|tel|ext|est|bd"
)
"""Words whose full stop ends no sentence before a number, nor before a word that begins none."""

_AT_THE_END = re.compile("inc|co|corp|ltd|llc|plc|jr|sr|etc|bros|am|pm|ave|blvd|rd|dept|univ|assn")
"""Abbreviations that may end a sentence: they do before a word that begins one."""

_STARTERS = re.compile(
    "the|an?|this|that|these|those|its?|he|his|she|her|they|their|we|our|you|your|i|my|in|on|at|by|for|from|but|and|"
    "or|so|as|if|when|while|after|before|since|although|though|however|meanwhile|there|here|what|who|why|how|where|"
    "some|many|most|all|not|one|two|both|each|every|other|another|according|under|over|with|without|yet|still|also|"
    "then|now|last|next|les?|la|une?|ils?|elles?|mais|et|der|die|das|eine?|er|sie"
)
"""Words with which a sentence begins much more often than a name does."""


def sentences(text: str, sections: Sequence[Section]) -> tuple[Span, ...]:
    """Return the sentences of the sections that are counted: ordered, disjoint, no white space at the ends.

    Every word of those sections lies in a sentence; a paragraph without a full stop is one sentence.
    """
    return tuple(s for section in sections if section.kind in COUNTED for s in _of_section(text, section))


def split(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a stretch of text. Linear in its length."""
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        end = stop.end()
        if start < end < span.end and _ends(text, stop, span) and is_boundary(text, end):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, span.end)


def _of_section(text: str, section: Section) -> Iterator[Span]:
    if section.kind in WHOLE:
        return _trimmed(text, section.span.start, section.span.end)
    return split(text, section.span)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    span = trim(text, start, end)
    if span is not None:
        yield span


def _ends(text: str, stop: re.Match[str], span: Span) -> bool:
    """Say whether a full stop ends its sentence, by the words before and after it."""
    mark, end = stop[0], stop.end()
    if mark[0] in _UNSPACED:
        return True
    if not text[end].isspace() or (mark == "." and text[end - 2 : end - 1].isspace()):
        return False
    follower = _NEXT.match(text, end, span.end)
    word = (follower["word"] or "") if follower else ""
    if word[:1].islower() or (follower and follower["goes_on"]):
        return False
    if mark[0] in "!?" and len(mark) > 1 and _SPOKEN.match(text, end, span.end):
        return False
    return mark[0] != "." or mark.startswith("..") or _full_stop_ends(text, stop.start(), span, word)


def _full_stop_ends(text: str, stop: int, span: Span, follower: str) -> bool:
    """Say whether a single full stop ends a sentence and not just an abbreviation or an initial."""
    before = text[max(span.start, stop - TOKEN_REACH) : stop].split()
    token = before[-1].lstrip(_OPENERS).casefold() if before and not text[stop - 1].isspace() else ""
    if token.isdigit():
        return len(token) > LIST_DIGITS or stop - len(token) > span.start
    if len(token) > LONGEST_ABBREVIATION or _TITLES.fullmatch(token) is not None:
        return len(token) > LONGEST_ABBREVIATION
    if _BEFORE_NUMBERS.fullmatch(token):
        return _begins(follower)
    if _AT_THE_END.fullmatch(token) or _ACRONYM.fullmatch(token):
        return not follower or _begins(follower)
    return True


def _begins(word: str) -> bool:
    return _STARTERS.fullmatch(word.casefold()) is not None
