"""A selection that grows and shrinks: word, clause, sentence, section, and the whole article."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.span import Span
from annotator.text.clusters import cluster_end, cluster_start, trim
from annotator.text.words import to_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.article import Section

Part = TypeVar("Part")

CLAUSE_REACH = 2_000
"""Code points to either side in which the ends of a clause are looked for."""

# What parts clauses: a comma and the like before a space, a dash between spaces, a bracket, a quotation mark.
_BREAK = re.compile(r"[,;:،؛](?=\s)|\s[–-](?=\s)|\s?[—―]\s?|[()\[\]“”«»„]|[，；：、（）「」『』]")


def grow(text: str, span: Span, sentences: Sequence[Span], sections: Sequence[Section]) -> Span:
    """Return the next larger step round a span; the span itself when it is the whole article.

    The steps are words, clause, sentences, sections, the article. `sentences` and `sections` are ordered.
    """
    steps = _steps(text, span, sentences, sections)
    return next((step for step in steps if step.contains(span) and step != span), span)


def shrink(
    text: str, span: Span, sentences: Sequence[Span], sections: Sequence[Section], *, within: Span
) -> Span:
    """Return the next smaller step inside a span that holds `within`, the words with which growing began."""
    smaller = [
        step
        for step in (within, *_steps(text, within, sentences, sections))
        if span.contains(step) and step != span and step.contains(within)
    ]
    return max(smaller, key=len, default=span)


def _steps(text: str, span: Span, sentences: Sequence[Span], sections: Sequence[Section]) -> Iterator[Span]:
    """Yield the steps round a span, smallest first; some may be missing or equal."""
    sentence = _round(span, sentences, lambda one: one)
    steps = (
        to_words(text, span),
        _clause(text, span, sentence),
        sentence,
        _round(span, sections, lambda one: one.span),
        trim(text, 0, len(text)),
    )
    yield from (step for step in steps if step is not None)


def _round(span: Span, parts: Sequence[Part], place: Callable[[Part], Span]) -> Span | None:
    """Return the stretch from the first to the last part that a span touches, or None."""
    first = bisect_right(parts, span.start, key=lambda part: place(part).end)
    last = bisect_right(parts, span.end - 1, key=lambda part: place(part).start) - 1
    return Span(place(parts[first]).start, place(parts[last]).end) if first <= last else None


def _clause(text: str, span: Span, sentence: Span | None) -> Span | None:
    """Return the clause round a span, inside its sentence when it has one."""
    low = max(sentence.start if sentence else 0, span.start - CLAUSE_REACH)
    high = min(sentence.end if sentence else len(text), span.end + CLAUSE_REACH)
    starts = [match.end() for match in _BREAK.finditer(text, low, max(low, span.start))]
    end = _BREAK.search(text, min(high, span.end), high)
    start = starts[-1] if starts else low
    stop = end.start() if end else high
    return trim(text, cluster_start(text, start), cluster_end(text, stop)) if start < stop else None
