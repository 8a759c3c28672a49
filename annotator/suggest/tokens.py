"""Words and marks of a line, quotations taken as one piece, cut into sentences."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.pack import Pack

QUOTE = "Q"
CLOSED_QUOTE = "Q,"
QUOTES = frozenset({QUOTE, CLOSED_QUOTE})
_CLOSERS = "\"'”’)]» "
_ENDS = tuple(",.?!")
_CURLY = str.maketrans("’‘", "''")


class Token(NamedTuple):
    """A word, a number, a mark or a whole quotation; `start` and `end` are code points of the text.

    `word` is in lower case with straight apostrophes; for a quotation it is QUOTE.
    """

    start: int
    end: int
    word: str
    capital: bool

    def moved(self, by: int) -> Token:
        """Return the word `by` code points further on."""
        return Token(self.start + by, self.end + by, self.word, self.capital)


class Quotation(NamedTuple):
    """A stretch between quotation marks, marks included; `closed` is False where the line ends first."""

    start: int
    end: int
    closed: bool


_WORD = re.compile(
    r"[^\W\d_]\.(?:[^\W\d_]\.)+|[$€£]?\d+(?:[.,:]\d+)*%?(?:-\w+)*"
    r"|\w+(?:[-’'&/.@]\w+)*[’']?|--+|\.\.\.+|[^\w\s]"
)


def _opens(line: str, index: int) -> bool:
    return index == 0 or line[index - 1] in " \t\u00a0([{—–-/‘'\u2028"


def quotations(line: str, pack: Pack) -> list[Quotation]:
    """Return the outermost quotations of a line, in order."""
    marks = dict(pack.quotes)
    found, index = [], 0
    pattern = _mark_pattern(pack.quotes)
    while match := pattern.search(line, index):
        opening = match[0]
        closing = marks[opening]
        if opening == closing and not _opens(line, match.start()):
            index = match.end()
            continue
        end = _closing(line, match.end(), opening, closing)
        found.append(Quotation(match.start(), end or len(line.rstrip()), bool(end)))
        index = found[-1].end
    return [quotation for quotation in found if quotation.end - quotation.start > 1]


@lru_cache(maxsize=8)
def _mark_pattern(quotes: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(opening) for opening, _ in quotes) or r"(?!)")


def _closing(line: str, index: int, opening: str, closing: str) -> int:
    """Return where the quotation that was opened before `index` ends, or 0; nested ones are skipped."""
    depth = 1
    while index < len(line):
        if line.startswith(closing, index):
            if opening != closing or not _opens(line, index):
                depth -= 1
        elif line.startswith(opening, index):
            depth += 1
        if depth == 0:
            return index + len(closing)
        index += 1
    return 0


def _words(line: str, start: int, end: int, base: int, pack: Pack) -> Iterator[Token]:
    done = start
    for match in _WORD.finditer(line, start, end):
        first, last = match.span()
        if first < done:
            continue
        if last < end and line[last] == "." and _is_abbreviation(line, first, last, pack):
            last += 1
        done = last
        text = line[first:last]
        word = text.lower() if text.isascii() else text.lower().translate(_CURLY)
        if "'" not in word or len(word) != last - first:
            yield Token(base + first, base + last, word, text[0].isupper())
            continue
        for begin, stop in _parts(word, pack):
            place = base + first
            yield Token(place + begin, place + stop, word[begin:stop], text[begin].isupper())


def _is_abbreviation(line: str, start: int, end: int, pack: Pack) -> bool:
    """Say whether a full stop belongs to the word before it: "Mr.", or the initial of a name."""
    if line[start:end] in pack.abbreviations:
        return True
    return end - start == 1 and line[start].isupper() and line[end + 1 :].lstrip()[:1].isupper()


def _parts(word: str, pack: Pack) -> Iterator[tuple[int, int]]:
    """Cut the elided words off the start of a word and the clitic off its end: "l'", "mayor", "'s"."""
    first, last = 0, len(word)
    elided = next((start for start in pack.elisions if word.startswith(start) and word != start), "")
    if elided:
        first = len(elided)
        yield 0, first
    clitic = next((end for end in pack.clitics if word.endswith(end) and len(word) - len(end) > first), "")
    last -= len(clitic)
    yield first, last
    if clitic:
        yield last, len(word)


def tokens(line: str, base: int, pack: Pack, quoted: list[Quotation]) -> Iterator[Token]:
    """Return the tokens of a line that begins at `base`; each quotation is one token."""
    place = 0
    for quotation in quoted:
        yield from _words(line, place, quotation.start, base, pack)
        ended = line[quotation.start : quotation.end].rstrip(_CLOSERS)[-1:] in _ENDS
        yield Token(
            base + quotation.start, base + quotation.end, CLOSED_QUOTE if ended else QUOTE, capital=True
        )
        place = quotation.end
    yield from _words(line, place, len(line), base, pack)


def words_between(text: str, start: int, end: int, pack: Pack) -> Iterator[Token]:
    """Return the tokens of `text` between two places, quotations not taken as one piece."""
    return _words(text, start, end, 0, pack)


def has_digit(word: str) -> bool:
    """Say whether a word is written with a digit."""
    return not word.isalpha() and any(character.isdigit() for character in word)
