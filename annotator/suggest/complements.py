"""What follows a cue.

The kinds of complement that its frame allows, and where the content begins and ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.bounds import clause_end, object_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.pack import Frame
    from annotator.suggest.sentence import Sentence

_ADJUNCT = re.compile(r"(?:k|R|P[NpQk](?:P[Npk])*|,(?:k|P[Npk](?:P[Npk])*|R),)*,?")
_ADDRESSEE = re.compile(r"[Np](?:P[NpQ])*(?:CN(?:PN)*)?(?:k|R|P[Nkp])*,?")
_PERSON = re.compile(r"(?:[Np]Q?(?:P[Npk])*?k?,?)(?=(?:[Np](?:PN)*R?[VXB]))")
_LATER_VERB = re.compile(r"[^.;]*?[VXBQ]")
_STRICT = re.compile(
    r"R?(?:S.*,)?[NpQ](?:[PC]R?[NpQ])*(?:[rT][^,.;]*|,[^.;]*,|[GD][^,.;]*)?[kR]*[VXBQ]|G[^.;]*[VXB]"
)
_COLON = re.compile(":.")
_QUOTE = re.compile(r",?:?Q")
_QUESTION = re.compile(r"w[^.,;:)]")
_PREPOSITION = re.compile(r"R?P[NpQGw]")
OBJECTS = "NpQGw"


class Complement(NamedTuple):
    """Chunks `first` up to, not including, `last` are the content; the cue ends before chunk `cue_end`."""

    kind: str
    cue_end: int
    first: int
    last: int


def complement(sentence: Sentence, after: int, frame: Frame) -> Complement | None:
    """Return what the frame takes from chunk `after` on, or None when nothing of it stands there."""
    return next(_candidates(sentence, after, frame), None)


def _candidates(sentence: Sentence, after: int, frame: Frame) -> Iterator[Complement]:
    letters = sentence.letters
    if _COLON.match(letters, after) and ("quote" in frame.takes or letters[after + 1] == "Q"):
        yield Complement("quote", after, after + 1, clause_end(sentence, after + 1))
    shift = _adjunct(letters, after)
    for start in dict.fromkeys((after, shift)):
        kind = _clause_kind(sentence, start, frame)
        if kind:
            first = letters.index("Q", start) if kind == "quote" else start
            yield Complement(kind, after, first, clause_end(sentence, first))
    if "addressee" in frame.takes:
        yield from _addressed(sentence, after, frame)
    yield from _prepositional(sentence, after, frame)
    if "object" in frame.takes and letters[after : after + 1] in tuple(OBJECTS):
        yield Complement("object", after, after, object_end(sentence, after, as_too="as" in frame.takes))


def _adjunct(letters: str, after: int) -> int:
    match = _ADJUNCT.match(letters, after)
    return match.end() if match else after


def _clause_kind(sentence: Sentence, start: int, frame: Frame) -> str:
    rest = sentence.letters[start:]
    takes = frame.takes
    if rest[:1] == "T" and "that" in takes:
        return "that"
    if "quote" in takes and _QUOTE.match(rest):
        return "quote"
    if _QUESTION.match(rest) and "wh" in takes:
        return "wh"
    if rest[:1] == "I" and "to" in takes:
        return "to"
    return "bare" if "bare" in takes and _is_clause(rest, takes) else ""


def _is_clause(rest: str, takes: frozenset[str]) -> bool:
    if rest[:1] not in tuple("NpQGRS") or rest[:2] in {"RT", "Rw", "RI"}:
        return False
    if "any" not in takes and not _STRICT.match(rest):
        return False
    return not (rest[0] == "p" and takes & {"object", "any"} and rest[1:2] not in tuple("VXBRQ"))


def _addressed(sentence: Sentence, after: int, frame: Frame) -> Iterator[Complement]:
    letters = sentence.letters
    match = _ADDRESSEE.match(letters, after)
    if match:
        start = match.end() + (letters[match.end() : match.end() + 2] == ":Q")
        wanted = {"T": "that", "Q": "quote", "w": "wh", "I": "to"}.get(letters[start : start + 1], "")
        if wanted in frame.takes or wanted == "that":
            yield Complement(wanted, after, start, clause_end(sentence, start))
    person = _PERSON.match(letters, after)
    if person and person.end() > after:
        yield Complement("bare", after, person.end(), clause_end(sentence, person.end()))


def _prepositional(sentence: Sentence, after: int, frame: Frame) -> Iterator[Complement]:
    match = _PREPOSITION.match(sentence.letters, after) if frame.prepositions else None
    if match:
        start = match.end() - 1
        if sentence.head(start - 1).word in frame.prepositions:
            yield Complement(
                "preposition", start, start, object_end(sentence, start, as_too="as" in frame.takes)
            )
