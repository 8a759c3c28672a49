"""CONTENT, according to NAME; or: according to NAME, CONTENT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.bounds import clause_end
from annotator.suggest.found import Found
from annotator.suggest.subjects import noun_phrase_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Span
    from annotator.suggest.sentence import Sentence


_WHO_MADE_IT = re.compile(r"D(?:P[Nk](?:P[N])*)+(?=[.,;]|$)")


class According:
    """Prepositions that name a source."""

    name = "according"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return each "according to" with a name after it and a clause beside it."""
        for index in range(len(sentence.letters)):
            length = _phrase(sentence, index)
            start = index + length
            if length and sentence.letters[start : start + 1] in ("N", "p"):
                found = _found(sentence, index, start)
                if found:
                    yield found


def _phrase(sentence: Sentence, index: int) -> int:
    """Return how many chunks from `index` on are one of the pack's phrases, 0 for none."""
    word = sentence.head(index).word
    for phrase in sentence.pack.phrases.get("according", ()):
        if phrase[0] == word:
            chunks = sentence.chunks[index : index + len(phrase)]
            words = tuple(sentence.words[chunk.head].word for chunk in chunks)
            if words == phrase and all(chunk.last - chunk.first == 1 for chunk in chunks):
                return len(phrase)
    return 0


def _found(sentence: Sentence, index: int, start: int) -> Found | None:
    last = _source_end(sentence.letters, start)
    content = (
        _before(sentence, index, last)
        if re.search("[VXBQN]", sentence.letters[:index])
        else _after(sentence, last)
    )
    if not content:
        return None
    cue = sentence.chunk_span(index, start)
    return Found("according", sentence.chunk_span(start, last), cue, content)


def _source_end(letters: str, start: int) -> int:
    """Return the chunk after the source, "published by the board in May" included."""
    last = noun_phrase_end(letters, start)
    match = _WHO_MADE_IT.match(letters, last)
    return match.end() if match else last


def _before(sentence: Sentence, index: int, last: int) -> tuple[Span, ...]:
    letters = sentence.letters
    first = max(len(letters) - len(letters.lstrip("C,R")), letters.rfind(";", 0, index) + 1)
    end = len(letters[:index].rstrip(",—–-"))
    if first >= end:
        return ()
    rest = letters[last:]
    if re.match(r",(?![SGrC])..", rest):
        return sentence.chunk_span(first, end), sentence.chunk_span(last + 1, clause_end(sentence, last + 1))
    return (sentence.chunk_span(first, end),)


def _after(sentence: Sentence, last: int) -> tuple[Span, ...]:
    letters = sentence.letters
    first = last + 1 if letters[last : last + 1] == "," else last
    end = clause_end(sentence, first) if first < len(letters) else first
    return (sentence.chunk_span(first, end),) if end > first else ()
