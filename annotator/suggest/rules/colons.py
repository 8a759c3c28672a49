"""NAME: CONTENT, as headlines have it; and "he put it this way: CONTENT"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.bounds import clause_end
from annotator.suggest.found import Found
from annotator.suggest.subjects import subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.span import Span
    from annotator.suggest.sentence import Sentence


_SPEAKER = re.compile(r"(?:N(?:PN)?|N[-—–]N):(?=.)")
_CLAUSE = re.compile(r"[^:Q]*[VXBG][^:Q]*:(?=Q)")
_OPEN_CLAUSE = re.compile(r"[VXBG][^:Q]*:$")


class Colons:
    """A colon between who says it and what is said."""

    name = "colon"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return what follows a short speaker, or a clause before a quotation, and a colon."""
        if ":" not in sentence.letters:
            return
        match = _SPEAKER.match(sentence.letters)
        if match and sentence.paragraph == 0:
            yield _speaker(sentence, match.end())
        match = _CLAUSE.match(sentence.letters)
        if match:
            yield from _announced(sentence, match.end())


def _speaker(sentence: Sentence, first: int) -> Found:
    content = sentence.chunk_span(first, clause_end(sentence, first))
    return Found(
        "colon:speaker", sentence.chunk_span(0, first - 1), sentence.chunk_span(first - 1, first), (content,)
    )


def _announced(sentence: Sentence, first: int) -> Iterator[Found]:
    content = sentence.chunk_span(first, clause_end(sentence, first))
    found = _with_verb(sentence, first, content)
    if found:
        yield found


def _with_verb(sentence: Sentence, first: int, content: Span) -> Found | None:
    verb = max(sentence.letters.rfind(letter, 0, first) for letter in "VXBG")
    who = subject(sentence, verb)
    if who is None:
        return None
    return Found("colon:quote", sentence.chunk_span(*who), sentence.chunk_span(verb, first), (content,))


def announced(sentences: Sequence[Sentence], place: int) -> list[Found]:
    """Return the attribution of a sentence that ends with a colon.

    Its content is the next paragraph's quotation.
    """
    sentence = sentences[place]
    if (
        not sentence.letters.endswith(":")
        or not _OPEN_CLAUSE.search(sentence.letters)
        or place + 1 == len(sentences)
    ):
        return []
    following = sentences[place + 1]
    if not following.letters.startswith("Q"):
        return []
    found = _with_verb(sentence, len(sentence.letters), following.chunk_span(0, 1))
    return [found] if found else []
