"""Words as a reader selects them: with their apostrophes, hyphens, decimals and full stops of abbreviations.

In scripts that are written without spaces a word is one character.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.text.clusters import cluster_start
from annotator.text.patterns import unicode_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

REACH = 512
"""Code points that are looked at to either side of a place; a longer word is cut there."""

FAR = 100_000
"""Code points within which the next word is looked for."""

BRACKETS = (
    ("(", ")"),
    ("[", "]"),
    ("“", "”"),
    ("„", "“"),
    ("«", "»"),
    ("「", "」"),
    ("『", "』"),
    ("（", "）"),
)
"""Pairs of which a span of whole words takes the outer one when it holds the other."""

BRACKET_REACH = 2_000
"""Code points of the longest span in which the brackets are counted."""

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_RUN = rf"[[\p{{L}}\p{{N}}\p{{M}}_\u00ad\u200c\u200d]--{_UNSPACED}]{{1,{REACH}}}+"
_WORD = rf"""(?x)
    [{_UNSPACED}&&[\p{{L}}\p{{N}}]] \p{{M}}*
  | (?:\p{{L}}\p{{M}}*\.){{2,}} (?: [-‐‑]? {_RUN} )?
  | [\p{{Sc}}\#@]? {_RUN}
    (?: (?: ['’ʼ‐‑·&\-] | (?<=\p{{N}})[.,:](?=\p{{N}}) | (?<=\p{{Ll}})\.(?=\p{{Ll}}) ) {_RUN} ){{0,32}}
    [%‰\p{{Sc}}]?
  | \p{{Regional_Indicator}}{{1,2}}
  | \p{{Extended_Pictographic}} (?: [\p{{M}}\p{{EMod}}\u200d] | (?<=\u200d)\p{{Extended_Pictographic}} )*
"""


def words(text: str, span: Span) -> Iterator[Span]:
    """Yield the words inside the span, in order; one that crosses an end of it is cut there."""
    for match in unicode_pattern(_WORD).finditer(text, span.start, min(span.end, len(text))):
        yield Span(match.start(), match.end())


def word_at(text: str, offset: int) -> Span | None:
    """Return the word that holds the code point at `offset`, else the one that ends there, or None."""
    near = [word for word in _round(text, offset) if word.start <= offset <= word.end]
    return near[-1] if near else None


def to_words(text: str, span: Span) -> Span | None:
    """Return the span from the first to the last word that it touches, or None when it touches none.

    A closing bracket or quotation mark that stands next to it is taken along when the span holds the opening
    one, and the other way round.
    """
    first = next(words_after(text, span.start, touching=True), None)
    last = next(words_before(text, span.end, touching=True), None)
    if first is None or last is None or first.start >= span.end or last.end <= span.start:
        return None
    return _closed(text, Span(first.start, max(first.end, last.end)))


def words_after(text: str, place: int, *, touching: bool = False) -> Iterator[Span]:
    """Yield the words that start at `place` or later, in order; with `touching` also the one that it cuts."""
    for word in words(text, Span(_run_start(text, place), place + FAR)):
        if word.start >= place or (touching and word.end > place):
            yield word


def words_before(text: str, place: int, *, touching: bool = False) -> Iterator[Span]:
    """Yield the words that end at `place` or before, last first; with `touching` also one that it cuts."""
    near = [word for word in _round(text, place) if word.end <= place or (touching and word.start < place)]
    yield from reversed(near)
    end = _run_start(text, place)
    while end > max(0, place - FAR):
        start = _run_start(text, _skip_space_back(text, end))
        yield from reversed(list(words(text, Span(start, end))))
        end = start


def _round(text: str, place: int) -> Iterator[Span]:
    """Yield the words from the white space before a place to REACH behind it."""
    start, end = _run_start(text, place), min(len(text), place + REACH)
    if start < end:
        yield from words(text, Span(start, end))


def _run_start(text: str, place: int) -> int:
    """Return the end of the white space before a place, at most REACH code points away."""
    limit = max(0, place - REACH)
    at = min(place, len(text))
    while at > limit and not text[at - 1].isspace():
        at -= 1
    return cluster_start(text, at)


def _skip_space_back(text: str, place: int) -> int:
    while place > 0 and text[place - 1].isspace():
        place -= 1
    return place


def _closed(text: str, span: Span) -> Span:
    """Take the bracket that closes what the span opens, or opens what it closes."""
    if len(span) > BRACKET_REACH:
        return span
    piece, start, end = span.of(text), span.start, span.end
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    for opening, closing in BRACKETS:
        opened = piece.count(opening) - piece.count(closing)
        start -= opened < 0 and before == opening
        end += opened > 0 and after == closing
    return Span(start, end)


def move_start(text: str, span: Span, *, steps: int) -> Span:
    """Return the span with its start moved by so many words, to the right when positive; one word is kept."""
    if steps < 0:
        starts = [word.start for word in islice(words_before(text, span.start), -steps)]
    else:
        inside = words_after(text, span.start + 1)
        starts = [word.start for word in islice(inside, steps) if word.start < span.end]
    return Span(starts[-1], span.end) if starts else span


def move_end(text: str, span: Span, *, steps: int) -> Span:
    """Return the span with its end moved by so many words, to the right when positive; one word is kept."""
    if steps > 0:
        ends = [word.end for word in islice(words_after(text, span.end, touching=True), steps)]
    else:
        inside = words_before(text, span.end - 1)
        ends = [word.end for word in islice(inside, -steps) if word.end > span.start]
    return Span(span.start, ends[-1]) if ends else span
