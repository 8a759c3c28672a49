"""NAME said that CONTENT: a verb, its subject before it and what the verb's frame takes after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.bounds import clause_end, restricted_end
from annotator.suggest.complements import Complement, complement
from annotator.suggest.found import Found
from annotator.suggest.pack import NO_FRAME
from annotator.suggest.subjects import Phrase, governor, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.pack import Frame
    from annotator.suggest.sentence import Sentence


_PREDICATE = re.compile(r"R?[VXB]")


class Verbs:
    """Finite verbs, participles and infinitives with a content after them."""

    name = "verb"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return the verbs with a frame, a subject and a complement."""
        for index, letter in enumerate(sentence.letters):
            frame, after = sentence.cue(index) if letter in "VGI" else (NO_FRAME, 0)
            if frame.takes or frame.prepositions:
                yield from _verb(sentence, index, frame, after)


def _verb(sentence: Sentence, index: int, frame: Frame, after: int) -> Iterator[Found]:
    who = _who(sentence, index)
    if who is None and sentence.letters[index] == "V":
        return
    taken = complement(sentence, after, frame)
    if taken is None:
        yield from _relative(sentence, index, frame, who)
        return
    if who and sentence.letters[who.first] == "r":
        taken = taken._replace(last=_inside_relative(sentence, who, taken))
    yield Found(
        f"verb:{frame.group}:{taken.kind}:{sentence.letters[index]}",
        sentence.chunk_span(*who) if who else None,
        sentence.chunk_span(index, taken.cue_end),
        (sentence.chunk_span(taken.first, taken.last),),
        low=_is_low(sentence, index, frame, taken),
        elided=who is not None and who.last < index and sentence.letters[index] in "GI" and who.last != index,
        group=frame.group,
    )


def _inside_relative(sentence: Sentence, who: Phrase, taken: Complement) -> int:
    """Return where a content inside a relative clause ends: the clause around it goes on after it."""
    letters = sentence.letters
    if letters[who.first - 1 : who.first] == ",":
        match = re.compile(r"[^,]*?(?=,R?[VXB])").match(letters, taken.first, taken.last + 2)
        return match.end() if match else taken.last
    if re.search("[VXB]", letters[: who.first]):
        return taken.last
    return restricted_end(sentence, taken.first, taken.last)


def _is_low(sentence: Sentence, index: int, frame: Frame, taken: Complement) -> bool:
    """Say whether such a find is wrong too often.

    Attitudes to things, and what is only intended to be said.
    """
    if sentence.letters[index] == "I":
        return True
    return taken.kind in {"object", "preposition"} and not (
        sentence.letters[index] == "V" and frame.group == "call"
    )


def _who(sentence: Sentence, index: int) -> Phrase | None:
    letters = sentence.letters
    if letters[index] == "V" or (letters[index] == "G" and letters[index - 1 : index] == "N"):
        who = subject(sentence, index)
        if who or letters[index] == "V":
            return who
    return governor(sentence, index)


def _relative(sentence: Sentence, index: int, frame: Frame, who: Phrase | None) -> Iterator[Found]:
    """Find "which the crew said was safe" and "whom she described as reckless"."""
    letters = sentence.letters
    if who is None:
        return
    place = len(letters[: who.first].rstrip("R")) - 1
    if place < 0 or letters[place] not in "rT":
        return
    pieces = [sentence.chunk_span(place, place + 1)]
    if _PREDICATE.match(letters, index + 1) and "that" in frame.takes:
        pieces.append(sentence.chunk_span(index + 1, clause_end(sentence, index + 1)))
    elif "object" not in frame.takes:
        return
    cue = sentence.chunk_span(index, index + 1)
    yield Found(f"verb:{frame.group}:relative", sentence.chunk_span(*who), cue, tuple(pieces), low=True)
