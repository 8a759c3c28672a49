"""NAME is expected to; it seems that; asked whether: somebody says it, but nobody is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.bounds import clause_end, object_end
from annotator.suggest.complements import complement
from annotator.suggest.found import Found
from annotator.suggest.subjects import noun_phrase_end, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Span
    from annotator.suggest.pack import Frame
    from annotator.suggest.sentence import Sentence


_PREDICATE = re.compile(r"(?<=[NQ])[VXB]")


class Raising:
    """Passives and verbs of seeming."""

    name = "raising"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return passives with an agent, passives with a content, and verbs of seeming."""
        for index, letter in enumerate(sentence.letters):
            frame = sentence.pack.verbs.get(sentence.lemma(index)) if letter in "VBD" else None
            if frame is None:
                continue
            found = _seeming(sentence, index, frame) if letter == "V" else _passive(sentence, index, frame)
            if found:
                yield found


def _seeming(sentence: Sentence, index: int, frame: Frame) -> Found | None:
    if "raise" not in frame.takes:
        return None
    rest = sentence.letters[index + 1 :]
    if re.match(r"R?[ITN]|PN?", rest):
        return _raised(sentence, index, "seem")
    return None


def _raised(sentence: Sentence, index: int, kind: str) -> Found | None:
    """The content is the subject and what is said of it."""
    who = subject(sentence, index)
    first = index + 1
    last = clause_end(sentence, first)
    stop = sentence.letters.find("S", first + 1, last)
    last = stop if stop > 0 else last
    if last <= first:
        return None
    pieces = [sentence.chunk_span(first, last)]
    if who and sentence.letters[first] != "T":
        pieces.insert(0, sentence.chunk_span(*who))
    return Found(f"raising:{kind}", None, sentence.chunk_span(index, index + 1), tuple(pieces), low=True)


def _passive(sentence: Sentence, index: int, frame: Frame) -> Found | None:
    letters = sentence.letters
    after = index + 1
    if letters[after : after + 1] == "P" and sentence.pack.is_in(sentence.head(after).word, "agent"):
        return _by(sentence, index, frame)
    if "passive" in frame.takes and letters[after : after + 1] == "I" and letters[index] == "B":
        return _raised(sentence, index, "passive")
    if "named" in frame.takes and re.match(r"P?N|Q|S?N", letters[after:]):
        return _named(sentence, index)
    if "asked" in frame.takes:
        taken = complement(sentence, after, frame)
        if taken:
            last = taken.last
            if index == 0 and letters.find(",", index) > taken.first:
                last = letters.find(",", taken.first)
            content = sentence.chunk_span(taken.first, last)
            return Found(
                "raising:asked", None, sentence.chunk_span(index, taken.cue_end), (content,), low=True
            )
    return None


def _by(sentence: Sentence, index: int, frame: Frame) -> Found | None:
    letters = sentence.letters
    start = index + 2
    if letters[start : start + 1] not in ("N", "p"):
        return None
    last = noun_phrase_end(letters, start)
    if letters[:index] == "S" and letters[last : last + 1] == ",":
        content = sentence.chunk_span(last + 1, clause_end(sentence, last + 1))
        return Found(
            "raising:as", sentence.chunk_span(start, last), sentence.chunk_span(index, start), (content,)
        )
    if letters[index] == "D" and not frame.takes & {"that", "as"}:
        return None
    cue, source = sentence.chunk_span(index, index + 1), sentence.chunk_span(start, last)
    taken = complement(sentence, last, frame)
    pieces: list[Span] = []
    if taken and taken.kind in {"that", "wh", "quote", "to"}:
        pieces = [sentence.chunk_span(taken.first, taken.last)]
    else:
        who = subject(sentence, index)
        if who is None or "object" not in frame.takes:
            return None
        pieces = [sentence.chunk_span(*who)]
        if "as" in frame.takes and letters[last : last + 1] == "S":
            pieces.append(sentence.chunk_span(last, object_end(sentence, last)))
    return Found("raising:by", source, cue, tuple(pieces), low=True)


def _named(sentence: Sentence, index: int) -> Found | None:
    """Find "a website called NAME" and "he is known as NAME"."""
    who = subject(sentence, index)
    first = index + 1
    last = object_end(sentence, first, as_too=True)
    predicate = _PREDICATE.search(sentence.letters, first, last)
    last = predicate.start() if predicate else last
    if who is None or last <= first or sentence.letters[who.first] == "r":
        return None
    pieces = (sentence.chunk_span(*who), sentence.chunk_span(first, last))
    return Found("raising:named", None, sentence.chunk_span(index, index + 1), pieces, low=True)
