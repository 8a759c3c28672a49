"""The report's finding that CONTENT; his call to CONTENT; expressed confidence that CONTENT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.suggest.bounds import restricted_end
from annotator.suggest.complements import Complement, complement
from annotator.suggest.found import Found
from annotator.suggest.subjects import subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.sentence import Sentence


class Nouns:
    """Nouns that report."""

    name = "noun"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return the nouns with a content after them, whoever's they are."""
        for index, letter in enumerate(sentence.letters):
            frame = sentence.pack.noun(sentence.head(index).word) if letter == "N" else None
            if frame is None:
                continue
            taken = complement(sentence, index + 1, frame)
            if taken and taken.kind != "object":
                found = _found(sentence, index, taken)
                if found:
                    yield found


def _found(sentence: Sentence, index: int, taken: Complement) -> Found | None:
    governed = set(sentence.letters[:index]) & set("VXB")
    last = taken.last if governed else _before_predicate(sentence, taken)
    content = (sentence.chunk_span(taken.first, last),)
    chunk = sentence.chunks[index]
    owner = _owner(sentence, index)
    if owner:
        first = sentence.words[owner].start
        source = Span(sentence.words[chunk.first].start, sentence.words[owner - 1].end)
        return Found(
            f"noun:owned:{taken.kind}", source, Span(first, _cue_end(sentence, taken)), content, low=True
        )
    light = index - 1
    if (
        light >= 0
        and sentence.letters[light] in "VGI"
        and sentence.lemma(light) in sentence.pack.words.get("light", ())
    ):
        who = subject(sentence, light)
        cue = Span(sentence.words[sentence.chunks[light].first].start, _cue_end(sentence, taken))
        return Found(f"noun:light:{taken.kind}", sentence.chunk_span(*who) if who else None, cue, content)
    return None


def _before_predicate(sentence: Sentence, taken: Complement) -> int:
    """Return where the content of a noun that is the subject ends: "the claim that it leaked was false"."""
    return restricted_end(sentence, taken.first + (taken.kind == "that"), taken.last)


def _cue_end(sentence: Sentence, taken: Complement) -> int:
    return sentence.chunk_span(taken.cue_end - 1, taken.cue_end).end


def _owner(sentence: Sentence, index: int) -> int:
    """Return the token after the last genitive or possessive of the phrase, 0 when it has none."""
    chunk = sentence.chunks[index]
    for place in range(chunk.head - 1, chunk.first - 1, -1):
        if sentence.tags[place] == "g" or sentence.words[place].word.endswith("s'"):
            return place + 1
        if sentence.pack.is_in(sentence.words[place].word, "possessive") and place == chunk.first:
            return place + 1
    return 0
