"""Where a content ends: contents run on, so the end is where something else is plainly said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.suggest.sentence import Sentence

_DEPTH = {"(": 1, ")": -1}
_MARKS = ".,?!;:—–-"
_OPENING = re.compile(r"[CR]?,?S[^,]*$")
_MAIN_CLAUSE = re.compile(r",[Np](?:P[Np])*R?[VXB]")
_NEW_SUBJECT = re.compile(r"C[Np](?:P[Np])*(?=V)")
_OWN_SUBJECT = re.compile(r",C[Np](?:P[Np])*R?[VXB]")
_SUBJECT_AND_VERB = re.compile(r"C[Np](?:P[Np])*R?[VXB]")


def clause_end(sentence: Sentence, start: int) -> int:
    """Return the chunk after the last one of a reported clause that begins at chunk `start`.

    The clause goes on to the end of the sentence unless a bracket closes around it, a relative clause, a
    participle
    that reports or a new clause follows a comma, or another verb that reports is joined to its own.
    """
    letters = sentence.letters
    opening = bool(_OPENING.match(letters[:start]))
    depth = 0
    for index in range(start, len(letters)):
        depth += _DEPTH.get(letters[index], 0)
        if depth < 0:
            return trimmed(letters, start, index)
        if letters[start] == "I" and _OWN_SUBJECT.match(letters, index):
            return trimmed(letters, start, index)
        if index > start and _stops(sentence, index, opening=opening):
            return trimmed(letters, start, index + (letters[index] == "Q"))
    return trimmed(letters, start, len(letters))


def trimmed(letters: str, start: int, end: int) -> int:
    """Return `end` stepped back over the marks before it."""
    while end > start and letters[end - 1] in _MARKS:
        end -= 1
    return end


def _stops(sentence: Sentence, index: int, *, opening: bool) -> bool:
    letters = sentence.letters
    letter = letters[index]
    if letter == ",":
        return _leaves(sentence, index + 1) or (opening and bool(_MAIN_CLAUSE.match(letters, index)))
    if letter == "Q":
        return sentence.closes(index) and _leaves(sentence, index + 1)
    return letter == ";" or (letter == "C" and _new_clause(sentence, index))


def _leaves(sentence: Sentence, index: int) -> bool:
    """Say whether the chunks from `index` on, after a comma, are no more part of what is reported."""
    following = sentence.letters[index : index + 2]
    if following[:1] == "G":
        return sentence.reports(index)
    if following[:1] == "S":
        return sentence.pack.is_in(sentence.head(index).word, "leaving")
    return following[:1] in ("r", "D") or following in ("CV", "CB", "CX")


def _new_clause(sentence: Sentence, index: int) -> bool:
    """Say whether "and" or "but" at `index` begins another report or, with "but", another clause."""
    letters = sentence.letters
    subject = _NEW_SUBJECT.match(letters, index)
    if subject and "that" in sentence.takes(subject.end()):
        return True
    following = letters[index + 1 : index + 2]
    if following in ("V", "X", "B") and sentence.pack.is_in(sentence.head(index).word, "adversative"):
        return True
    return following in ("V", "B") and bool(sentence.takes(index + 1) & {"that", "to"})


def object_end(sentence: Sentence, start: int, *, as_too: bool = False) -> int:
    """Return the chunk after the last one of an object that begins at chunk `start`.

    With `as_too` an "as" phrase belongs to it ("described it as a mess").
    """
    letters = sentence.letters
    for index in range(start, len(letters)):
        if _closes(sentence, index) or (index > start and _goes_elsewhere(sentence, index, as_too=as_too)):
            return index
        if letters[index] == "Q" and sentence.closes(index):
            return index + 1
    return len(letters)


def _closes(sentence: Sentence, index: int) -> bool:
    letters = sentence.letters
    if letters[index] in ".;:,)—–":
        return True
    joined = letters[index] == "C"
    return joined and (
        letters[index + 1 : index + 2] in tuple("VBXGIR") or bool(_SUBJECT_AND_VERB.match(letters, index))
    )


def _goes_elsewhere(sentence: Sentence, index: int, *, as_too: bool) -> bool:
    word = sentence.head(index).word
    if sentence.letters[index] == "S":
        return not (as_too and sentence.pack.is_in(word, "as"))
    return sentence.letters[index] == "P" and sentence.pack.is_in(word, "setting")


def restricted_end(sentence: Sentence, start: int, end: int) -> int:
    """Return where the content of "those who say CONTENT" ends: before the verb of the clause around it."""
    letters = sentence.letters
    seen = letters[start] == "I"
    for index in range(start, end):
        letter = letters[index]
        if letter in "TSrw,":
            return end
        if letter in "VXB":
            if seen and letters[index - 1] not in "RpC":
                return index
            seen = True
    return end
