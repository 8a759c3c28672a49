"""Places of the file: offsets are checked against the text, and the words against the offsets."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from annotator.codec.review_json.entry import quoted
from annotator.domain.span import Anchor, Found, Span
from annotator.text.graphemes import snap

if TYPE_CHECKING:
    from annotator.codec.review_json.entry import Entry

PLACE_KEYS = frozenset({"start", "end", "prefix", "suffix", "found"})
SPAN_KEYS = PLACE_KEYS | {"exact"}

LEAD = 20
"""Code points shown before the first one that differs, of words that do not match the text."""


def read_anchor(entry: Entry, text: str, *, words: str = "exact") -> Anchor:
    """Return the place that an entry marks in `text`; its words stand in the field `words`.

    The ends are moved as those of a selection are: white space is left out, a character is never split.
    `start` and `end` are null for words that have lost their place.
    """
    exact = entry.wanted(words)
    if _is_orphan(entry):
        return Anchor(None, exact, entry.text("prefix"), entry.text("suffix"), Found.ORPHAN)
    span = read_span(entry, text)
    if span.of(text) != exact:
        raise entry.fail(_mismatch(text, span, words, exact))
    # Words that are more than white space, as these are, always leave something.
    return Anchor.at(text, snap(text, span) or span, _found(entry))


def read_exact_anchor(entry: Entry, text: str, *, words: str) -> Anchor:
    """Return the place of words that are to be changed: its ends cannot be moved, so they must be right."""
    anchor = read_anchor(entry, text, words=words)
    if anchor.exact != entry.text(words):
        raise entry.fail(f"its “{words}” begins or ends with white space or inside a character")
    return anchor


def read_span(entry: Entry, text: str) -> Span:
    """Return the offsets `start` and `end`, which must lie in `text`."""
    start, end = entry.whole("start", least=0), entry.whole("end", least=0)
    if start is None or end is None:
        raise entry.fail("its “start” or “end” is missing")
    if start >= end:
        raise entry.fail(f"its end {end} does not lie behind its start {start}")
    if end > len(text):
        raise entry.fail(f"its end {end} lies beyond the text, which has {len(text)} code points")
    return Span(start, end)


def _is_orphan(entry: Entry) -> bool:
    entry.require("start")
    entry.require("end")
    return entry.fields["start"] is None and entry.fields["end"] is None


def _found(entry: Entry) -> Found:
    found = entry.code("found", Found.MARKED)
    if found is Found.ORPHAN:
        raise entry.fail("its “found” says orphan, and yet it has a place")
    return found


def _mismatch(text: str, span: Span, words: str, exact: str) -> str:
    """Say what stands there instead, and where the words do stand, if they stand once."""
    start = text.find(exact)
    once = start >= 0 and text.find(exact, start + 1) < 0
    hint = f"; those words stand at {start}–{start + len(exact)}" if once else ""
    there = span.of(text)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(there, exact, strict=False)))
    skipped = max(0, same - LEAD)
    found, wanted = (quoted(f"{'…' if skipped else ''}{each[skipped:]}") for each in (there, exact))
    return f"at {span.start}–{span.end} the text has {found}, and its “{words}” is {wanted}{hint}"
