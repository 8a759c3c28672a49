"""Chunks: noun phrases, verb groups and marks of a sentence, one letter each, so that rules are patterns.

Letters: N noun phrase, p pronoun, r relative, T complementiser, w question word, V verb group, B passive
verb group,
X copula or auxiliary alone, I infinitive, G gerund, D participle, P preposition, S subordinator, C
coordinator, R adverb, k time, Q quotation; any other mark stands for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.suggest.pack import Pack
    from annotator.suggest.tokens import Token

_NOMINAL = "dnN#jg"
_AUXILIARY = "xhom!R"
_VERBAL = "txhom!Rfbei"
_ALONE = "PSCT,.:;Qrw"


class Chunk(NamedTuple):
    """A stretch of tokens, `first` up to, not including, `last`; `head` is the token that counts."""

    letter: str
    first: int
    last: int
    head: int


def chunk(words: Sequence[Token], tags: str, pack: Pack) -> list[Chunk]:
    """Return the chunks of one sentence: every token lies in exactly one."""
    found: list[Chunk] = []
    index = 0
    while index < len(tags):
        letter = tags[index]
        piece = _verbs(tags, index) if letter in _VERBAL else None
        if piece is None and letter not in _ALONE:
            piece = _time(words, tags, index, pack) or _noun(words, tags, index)
        found.append(piece or Chunk(tags[index], index, index + 1, index))
        index = found[-1].last
    return found


def _verbs(tags: str, index: int) -> Chunk | None:
    end = index
    if tags[index] == "t":
        end += 1
    while end < len(tags) and tags[end] in _AUXILIARY:
        end += 1
    main = end < len(tags) and tags[end] in "fbei"
    if main:
        return Chunk(_letter(tags, index, end), index, end + 1, end)
    while end > index and tags[end - 1] == "R":
        end -= 1
    auxiliaries = [i for i in range(index, end) if tags[i] in "xhom"]
    if not auxiliaries:
        letter = "I" if tags[index + 1 : index + 2] == "Q" else "P"
        return Chunk(letter, index, index + 1, index) if tags[index] == "t" else None
    return Chunk("I" if tags[index] == "t" else "X", index, end, auxiliaries[-1])


def _letter(tags: str, first: int, main: int) -> str:
    auxiliaries = [letter for letter in tags[first:main] if letter in "xhom"]
    if tags[first] == "t":
        return "I"
    if not auxiliaries:
        return {"f": "V", "b": "V", "e": "D", "i": "G"}[tags[main]]
    return "B" if tags[main] == "e" and auxiliaries[-1] == "x" else "V"


def _time(words: Sequence[Token], tags: str, index: int, pack: Pack) -> Chunk | None:
    end = index
    while end < len(tags) and words[end].word in pack.words.get("time_opener", ()) and tags[end] != "P":
        end += 1
    if end >= len(tags) or tags[end] != "k":
        return None
    while end < len(tags) and (tags[end] == "k" or (tags[end] == "#" and tags[end - 1] == "k")):
        end += 1
    if end < len(tags) and tags[end] == "g":
        return None
    return Chunk("k", index, end, end - 1)


def _noun(words: Sequence[Token], tags: str, index: int) -> Chunk | None:
    if tags[index] == "p":
        return Chunk("p", index, index + 1, index)
    end = index
    while end < len(tags) and _joins(words, tags, index, end):
        end += 1
    if end == index:
        return None
    return Chunk("N", index, end, end - 1)


def _joins(words: Sequence[Token], tags: str, start: int, index: int) -> bool:
    letter = tags[index]
    before = tags[index - 1] if index > start else ""
    if letter == "d":
        return before in "dR" or not before
    if letter == "k":
        return before == "d" or tags[index + 1 : index + 2] == "g"
    if letter == "R":
        return tags[index + 1 : index + 2] == "j" or (
            before == "d" and tags[index + 1 : index + 2] in tuple("nN#")
        )
    if letter == "Q":
        return bool(before) and before in "dj" and words[index].word == QUOTE
    if letter == "-":
        return False
    return letter in _NOMINAL or (letter in "ie" and before == "d")
