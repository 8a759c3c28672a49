"""Who does what a verb says: the noun phrase that belongs to a verb group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.pack import NO_FRAME

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.suggest.sentence import Sentence


class Phrase(NamedTuple):
    """Chunks `first` up to, not including, `last`."""

    first: int
    last: int


_LIST = re.compile(r"(?:^|[STC,:;.VBwQ(-])((?:N(?:PN)*,)*N(?:PN)*,?CN(?:PN)*)$")
_RELATIVE = re.compile(r"N[rT][^,;.:STCw(]*$")
_BEFORE = re.compile(r"[NpQ]R?(?:[GDI]?R?(?:PN)*P+|[GI]I?P?)$")
_ADJUNCT = re.compile(r"R$|Pk$|(?<=[Np)])k$")
_PARENTHESIS = re.compile(r"\([^()]*\)$")


def subject(sentence: Sentence, verb: int) -> Phrase | None:
    """Return the subject of the verb group at chunk `verb`, or None when nothing before it can be one."""
    letters = sentence.letters
    end = _skip_back(letters, verb)
    if end and letters[end - 1] in ",-—–":
        return _before_parenthetical(sentence, end - 1) or _shared(sentence, end - 1)
    found = _noun_phrase(sentence, end)
    if found:
        return found
    if end and letters[end - 1] == "C":
        return _shared(sentence, end - 1)
    return None


def _skip_back(letters: str, end: int) -> int:
    """Step back over adverbs, times and brackets before a verb."""
    while end:
        bracket = _PARENTHESIS.search(letters, 0, end)
        adjunct = _ADJUNCT.search(letters, 0, end)
        if not (bracket or adjunct):
            return end
        end = bracket.start() if bracket else end - len(adjunct[0]) if adjunct else end
    return end


def _noun_phrase(sentence: Sentence, end: int) -> Phrase | None:
    letters = sentence.letters
    last = letters[end - 1 : end]
    if last in ("p", "r"):
        return Phrase(end - 1, end)
    if last not in ("N", "k"):
        return None
    coordinated = _LIST.search(letters, 0, end)
    if coordinated:
        return Phrase(coordinated.start(1), end)
    first = _back(letters, end - 1)
    relative = _RELATIVE.search(letters, 0, end) if first and letters[first - 1] in "VBXIGP" else None
    return Phrase(_back(letters, relative.start()) if relative else first, end)


def _back(letters: str, first: int) -> int:
    """Extend a noun phrase over the "N of" before it, and over what is "seeking to" or "filed by"."""
    while found := _BEFORE.search(letters, 0, first):
        first = found.start()
    return first


def _before_parenthetical(sentence: Sentence, comma: int) -> Phrase | None:
    """Return the noun phrase of "NAME, of somewhere, said".

    Apposition is part of it, a relative clause is not.
    """
    letters = sentence.letters
    opening = letters.rfind(letters[comma], 0, comma)
    while opening > 0:
        before = _skip_back(letters, opening)
        found = _noun_phrase(sentence, before) if letters[before - 1 : before] in ("N", "p") else None
        if found and not _is_number(sentence, found):
            return found._replace(last=comma) if _is_apposition(letters[opening + 1 : comma]) else found
        opening = letters.rfind(letters[comma], 0, opening)
    return None


def _is_apposition(inside: str) -> bool:
    return inside.startswith("N") and not set(inside) & set("VX")


def _is_number(sentence: Sentence, phrase: Phrase) -> bool:
    chunk = sentence.chunks[phrase.first]
    return phrase.last - phrase.first == 1 and set(sentence.tags[chunk.first : chunk.last]) <= {"#"}


def _shared(sentence: Sentence, coordinator: int) -> Phrase | None:
    """Return the subject of the verb that "and" joins this one to: a verb that reports, else the nearest."""
    letters = sentence.letters
    verbs = [index for index in range(coordinator - 1, -1, -1) if letters[index] in "VBX"]
    reporting = [index for index in verbs if letters[index] == "V" and _reports(sentence, index)]
    for index in reporting[-1:] + verbs:
        who = subject(sentence, index)
        if who:
            return who
    return None


def _reports(sentence: Sentence, index: int) -> bool:
    return "quote" in sentence.pack.verbs.get(sentence.lemma(index), NO_FRAME).takes


def governor(sentence: Sentence, index: int) -> Phrase | None:
    """Return the subject that a participle or infinitive at `index` borrows.

    After a comma it is that of the sentence, else that of the nearest verb before it; at the start of a
    sentence that of the clause after the comma.
    """
    letters = sentence.letters
    before = [place for place in range(index) if letters[place] in "VBX"]
    if (letters[index - 2 : index] == "V," and _reports(sentence, index - 2)) or letters[
        index - 1 : index
    ] != ",":
        before.reverse()
    comma = letters.find(",", index)
    after = [place for place in range(max(comma, index), len(letters)) if letters[place] in "VBX"]
    for place in before + after:
        who = subject(sentence, place)
        if who and letters[who.first] != "r":
            return who
    return None


_LONG_NAME = re.compile(r"[Np](?:P[NpQ])*(?:CN(?:PN)*)?(?:,N(?:P[NpQ])*(?:CN(?:P[NpQ])*)?(?=[,.]|$))*")


def noun_phrase_end(letters: str, first: int) -> int:
    """Return the chunk after a noun phrase that begins at `first`, its appositions included."""
    match = _LONG_NAME.match(letters, first)
    return match.end() if match else first + 1


def antecedent(sentence: Sentence, span: Span) -> Span | None:
    """Return the noun phrase before a relative pronoun at `span`, or None for any other word."""
    for index, letter in enumerate(sentence.letters):
        if letter == "r" and sentence.chunk_span(index, index + 1) == span:
            end = index - (sentence.letters[index - 1 : index] == ",")
            found = _noun_phrase(sentence, end)
            return sentence.chunk_span(*found) if found else None
    return None
