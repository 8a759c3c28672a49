"""CONTENT, NAME said: the content, quoted or not, stands before its cue, and may go on after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.bounds import clause_end
from annotator.suggest.found import Found
from annotator.suggest.subjects import Phrase, noun_phrase_end, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.sentence import Sentence

_TAIL = re.compile(r"(?:k|R|P[NpQk](?:P?[NpQkG])*|[Np](?:P?[NpkQ])*)*(?:[.,?!;:(—–]|$|S|C|G|w)")
_BARE_TAIL = re.compile(r"(?:k|R|P[Npk](?:P[NpkG])*)*(?:[.,?!;:(—–]|$|S|C|G|w)")
_QUOTE_AFTER = re.compile(r"[,RkPN:]*?,?:?Q")
_GOES_ON = re.compile(r",(?![GSCDr]|P[NQ]*\.)[^.]*[VXBINPQ]")
_CLAUSE_AFTER = re.compile(r",C?[Np](?:PN)*R?[VXB]")
_OPENING = re.compile(r"^C?[SPGDkR][^,]*(?:,|$)")


class Quoted:
    """Contents that stand before the verb that reports them."""

    name = "quoted"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return the first verb that closes or interrupts its content."""
        for index, letter in enumerate(sentence.letters):
            takes = sentence.takes(index) if letter == "V" and index else frozenset()
            if takes & {"quote", "post"}:
                found = _inverted(sentence, index, takes) or _plain(sentence, index, takes)
                if found:
                    yield found
                    return


def _inverted(sentence: Sentence, index: int, takes: frozenset[str]) -> Found | None:
    """Find "…," said NAME, a long title."""
    letters = sentence.letters
    mark = letters[index - 1]
    quoted = mark == "Q" or letters[index - 2 : index] == "Q,"
    if letters[index + 1 : index + 2] not in ("N", "p"):
        return None
    last = noun_phrase_end(letters, index + 1)
    if not quoted and not (
        mark == "," and "inverted" in takes and letters[last : last + 1] in ("", ".", ",", ";", "—")
    ):
        return None
    return _found(sentence, Phrase(index + 1, last), index, index, last)


def _plain(sentence: Sentence, index: int, takes: frozenset[str]) -> Found | None:
    """Find "…," NAME said; CONTENT, NAME said."""
    letters = sentence.letters
    who = subject(sentence, index)
    if who is None or not who.first or letters[who.first] == "r" or letters[who.first - 1] not in ",Q?!-—–":
        return None
    before = letters[: who.first]
    quoted = "Q" in before
    if not (_TAIL if quoted else _BARE_TAIL).match(letters, index + 1):
        return None
    split = before[-1] == "," and re.match(r",[XVB]", letters[index + 1 :])
    if quoted or ("post" in takes and (split or _is_content(before))):
        return _found(sentence, who, index, who.first, index + 1)
    return None


def _is_content(before: str) -> bool:
    """Say whether what stands before is a clause that can be reported, not the opening of one."""
    return bool(re.search("[VXB]", _OPENING.sub("", before[:-1], count=1)))


def _found(sentence: Sentence, who: Phrase, verb: int, end: int, after: int) -> Found:
    letters = sentence.letters
    while end and letters[end - 1] == ",":
        end -= 1
    first = _content_start(letters, end)
    content = [sentence.chunk_span(first, end)]
    start = _second_piece(letters, end, after)
    if start:
        content.append(sentence.chunk_span(start, clause_end(sentence, start)))
    return Found("quoted", sentence.chunk_span(*who), sentence.chunk_span(verb, verb + 1), tuple(content))


def _second_piece(letters: str, end: int, after: int) -> int:
    """Return the chunk where the content goes on after its cue, 0 when it does not."""
    quote = _QUOTE_AFTER.match(letters, after)
    if quote:
        return quote.end() - 1
    interrupted = letters[end] == "," and _GOES_ON.match(letters, after)
    return after + 1 if interrupted or _CLAUSE_AFTER.match(letters, after) else 0


def _content_start(letters: str, end: int) -> int:
    first = max(letters.rfind(mark, 0, end - 1) for mark in "—–-(;") + 1
    match = re.compile(r"C?(?:R,)?").match(letters, first)
    return match.end() if match and match.end() < end else first
