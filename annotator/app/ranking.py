"""Which source is meant: a pure ranking by name, nearness in the text, and use.

What is typed decides first; among sources that fit it alike, and while nothing is typed, the source that
stands nearest before the claim wins, then the one that the article uses most. The weights are our own, chosen
so that one better kind of match outweighs any nearness, and nearness any use.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.domain.ids import SourceId
    from annotator.domain.source import Source

WINDOW = 20_000
"""Code points before and after the claim in which names are looked for, so that long texts stay quick."""

ARTICLES = frozenset({"the", "a", "an", "el", "la", "le", "les", "der", "die", "das", "los", "las", "ال"})
"""Words before a name that say nothing of it."""

SMALL = frozenset({"of", "for", "and", "the", "de", "du", "des", "la", "le", "der", "und", "von", "y", "et"})
"""Words whose initials are left out of an abbreviation."""

LETTERS = str.maketrans(
    {"ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ø": "o", "đ": "d", "ł": "l", "ı": "i", "’": "'"}
)
"""Letters that people type in place of others, where Unicode does not decompose them."""

EXACT, OPENING, WORDS, INITIALS, INSIDE, SLIP, NONE = 6, 5, 4, 3, 2, 1, 0
"""Kinds of match, best last to first: the whole name, its beginning, beginnings of its words in any order,
the initials of its words, anywhere inside, with one slip of the finger, not at all."""

SLIP_LENGTH = 4
"""Shorter words are never matched with a slip: too many would fit."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A source with why it stands where it does: kind of match (see EXACT to NONE), uses in the article.

    `place` is where the text calls it, nearest before the claim; None when it does not, or not near.
    """

    source: Source
    match: int
    uses: int
    place: Span | None


def rank(
    sources: Iterable[Source],
    *,
    query: str = "",
    words: str = "",
    near: int = 0,
    places: Mapping[SourceId, Span] | None = None,
    uses: Mapping[SourceId, int] | None = None,
) -> tuple[Ranked, ...]:
    """Rank sources for a claim that begins at code point `near`, best first.

    With a `query`, sources that it does not fit are left out. `words` are those selected in the text: they
    prefer the source that goes by them and leave none out. `places` says where the text calls each source
    (see `places_of`), `uses` counts the attributions to each in the article.
    """
    found, counts = places or {}, uses or {}
    ranked = (
        Ranked(source, match(source, query or words), counts.get(source.id, 0), found.get(source.id))
        for source in sources
    )
    kept = [one for one in ranked if one.match or not query]
    return tuple(sorted(kept, key=lambda one: _order(one, near)))


def places_of(
    sources: Iterable[Source],
    *,
    text: str,
    near: int,
    told: Mapping[SourceId, Sequence[Span]] | None = None,
) -> dict[SourceId, Span]:
    """Return where the text calls each source, nearest before `near`; who is not called is left out.

    Names and aliases are looked for as whole words within WINDOW code points; `told` adds the places where
    earlier attributions found a source.
    """
    page, known = _Page(text, near), told or {}
    found = ((source.id, page.nearest(source, known.get(source.id, ()))) for source in sources)
    return {key: place for key, place in found if place is not None}


def _order(one: Ranked, near: int) -> tuple[int, float, int, str]:
    return -one.match, _distance(one.place, near), -one.uses, one.source.name.casefold()


def _distance(place: Span | None, near: int) -> float:
    """Return how far a place lies; what stands after the claim counts as three times as far."""
    if place is None:
        return float("inf")
    return near - place.start if place.start <= near else 3.0 * (place.start - near)


def match(source: Source, query: str) -> int:
    """Return the best kind of match of a query with a source's name or an alias (EXACT to NONE)."""
    wanted = _bare_words(query)
    if not wanted:
        return NONE
    return max(_match_words(_bare_words(name), wanted) for name in (source.name, *source.aliases))


def _match_words(name: tuple[str, ...], wanted: tuple[str, ...]) -> int:
    if name == wanted:
        return EXACT
    if _opens(name, wanted):
        return OPENING
    if _all_begin(name, wanted):
        return WORDS
    if len(wanted) == 1 and _are_initials(wanted[0], name):
        return INITIALS
    typed = " ".join(wanted)
    if typed in " ".join(name) and (len(typed) > 1 or not typed.isascii()):  # one letter is in every name
        return INSIDE
    return SLIP if _all_begin(name, wanted, slips=True) else NONE


def _are_initials(letters: str, name: tuple[str, ...]) -> bool:
    every = "".join(word[0] for word in name)
    without = "".join(word[0] for word in name if word not in SMALL)
    return len(letters) > 1 and (every.startswith(letters) or without.startswith(letters))


def _opens(name: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    *whole, last = wanted
    return (
        name[: len(whole)] == tuple(whole) and len(name) >= len(wanted) and name[len(whole)].startswith(last)
    )


def _all_begin(name: tuple[str, ...], wanted: tuple[str, ...], *, slips: bool = False) -> bool:
    """Say whether each wanted word begins a word of the name of its own."""
    left = list(name)
    for word in wanted:
        hit = next((own for own in left if own.startswith(word) or (slips and _slipped(own, word))), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _slipped(own: str, word: str) -> bool:
    """Say whether a word begins like `own` but for one letter wrong, missing, doubled or swapped."""
    if len(word) < SLIP_LENGTH:
        return False
    return any(_one_off(own[:length], word) for length in {len(word) - 1, len(word), len(word) + 1})


def _one_off(first: str, second: str) -> bool:
    if abs(len(first) - len(second)) > 1:
        return False
    head = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    if head is None:
        return len(first) != len(second)
    one, other = first[head:], second[head:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]


def fold(text: str) -> str:
    """Return a text without letter case, diacritics and the variants of letters that people mix up."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(LETTERS)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text: runs of letters and digits, the Arabic article taken off."""
    marked = "".join(c if c.isalnum() else " " for c in fold(text))
    return tuple(word.removeprefix("ال") or word for word in marked.split())


@lru_cache(maxsize=1 << 15)
def _bare_words(text: str) -> tuple[str, ...]:
    """Return the folded words without an article at the beginning, unless nothing else is there."""
    words = words_of(text)
    return words[1:] if len(words) > 1 and words[0] in ARTICLES else words


class _Page:
    """The folded text round a claim, with the way back to its code points."""

    def __init__(self, text: str, near: int) -> None:
        self._near = near
        self._first = max(0, near - WINDOW)
        self._window = text[self._first : near + WINDOW]
        self._letters, self._at = _folded_with_places(self._window)

    def nearest(self, source: Source, told: Sequence[Span]) -> Span | None:
        """Return the nearest place where a source is called by name, by alias or as told before."""
        found = [*told, *(place for name in (source.name, *source.aliases) for place in self._places(name))]
        # Of names that begin at the nearest place the longest: “the harbour master”, not “the harbour”.
        return min(found, key=lambda span: (_distance(span, self._near), -len(span)), default=None)

    def _places(self, name: str) -> Iterator[Span]:
        """Yield the nearest place before the claim, and the first one after it."""
        wanted = fold(name)
        if not wanted.strip():
            return
        middle = self._middle()
        for place in (self._last_before(wanted, middle), self._first_after(wanted, middle)):
            if place is not None:
                yield self._span(place, len(wanted))

    def _middle(self) -> int:
        return bisect_left(self._at, self._near - self._first)

    def _last_before(self, wanted: str, middle: int) -> int | None:
        place = self._letters.rfind(wanted, 0, middle + len(wanted))
        while place >= 0 and not self._is_whole(place, len(wanted)):
            place = self._letters.rfind(wanted, 0, place + len(wanted) - 1)
        return place if place >= 0 else None

    def _first_after(self, wanted: str, middle: int) -> int | None:
        place = self._letters.find(wanted, middle)
        while place >= 0 and not self._is_whole(place, len(wanted)):
            place = self._letters.find(wanted, place + 1)
        return place if place >= 0 else None

    def _is_whole(self, place: int, length: int) -> bool:
        """Say whether no letter stands right before or after: “Ria” is not in “Syrian”."""
        before, after = (
            self._letters[max(0, place - 1) : place],
            self._letters[place + length : place + length + 1],
        )
        return not before.isalnum() and not after.isalnum()

    def _span(self, place: int, length: int) -> Span:
        first, end = self._at[place], self._at[place + length - 1] + 1
        while end < len(self._window) and unicodedata.combining(self._window[end]):
            end += 1
        return Span(self._first + first, self._first + end)


def _folded_with_places(window: str) -> tuple[str, Sequence[int]]:
    """Return the folded window and, for each of its letters, where it came from."""
    if window.isascii():
        return window.lower(), range(len(window))
    letters, places = [], []
    for at, char in enumerate(window):
        for letter in fold(char):
            letters.append(letter)
            places.append(at)
    return "".join(letters), places
