"""Names in a text: who is named where, and what sort of body it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.source import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.suggest.pack import Pack
    from annotator.suggest.sentence import Sentence

PERSONS = frozenset(
    {SourceKind.PERSON, SourceKind.PERSON_BY_OFFICE, SourceKind.SPOKESPERSON, SourceKind.UNNAMED}
)
SHOWN = frozenset({SourceKind.FOOTAGE, SourceKind.IMAGE, SourceKind.AUDIO})
_RUN = re.compile(r"N[N#]*$")
_ACRONYM = re.compile(r"\s\(([A-Z]{2,8})\)")
_LONGEST_PERSON = 4


class Name(NamedTuple):
    """A name as it stands at `start` (code points); `is_person` is None when that cannot be told."""

    text: str
    start: int
    kind: SourceKind | None
    is_person: bool | None
    acronym: str = ""

    @property
    def end(self) -> int:
        """Return where the name ends, in code points."""
        return self.start + len(self.text)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words in lower case, straight apostrophes."""
        return words_of(self.text)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name in lower case with straight apostrophes, without marks at their ends."""
    return tuple(word.lower().strip(".,()").replace("’", "'") for word in text.split()) or ("",)


def kind_of(words: Sequence[str], pack: Pack) -> SourceKind | None:
    """Return the sort of source that the last telling word or pair of words stands for, or None."""
    for place in range(len(words) - 1, -1, -1):
        pair = f"{words[place - 1]}_{words[place]}" if place else ""
        kind = pack.kinds.get(pair) or pack.kinds.get(words[place])
        if kind is not None:
            return kind
    return None


def names(sentences: Sequence[Sentence]) -> list[Name]:
    """Return every name of the text in reading order; quotations are left out."""
    return [name for sentence in sentences for name in _of_sentence(sentence)]


def _of_sentence(sentence: Sentence) -> Iterator[Name]:
    index = 0
    while index < len(sentence.chunks):
        found = _at(sentence, index) if sentence.tags[sentence.chunks[index].head] in "N#" else None
        if found:
            yield found
        end = found.end if found else 0
        index += 1
        while index < len(sentence.chunks) and sentence.chunk_span(index, index + 1).end <= end:
            index += 1


def _at(sentence: Sentence, index: int) -> Name | None:
    chunk = sentence.chunks[index]
    tags = sentence.tags[chunk.first : chunk.last]
    run = _RUN.search(tags)
    if run is None:
        return None
    first, last = chunk.first + run.start(), chunk.last
    while first < last - 1 and sentence.pack.has(sentence.words[first].word.rstrip("."), "names.titles"):
        first += 1
    start, end = sentence.words[first].start, _joined(sentence, index, first, last)
    text = sentence.text[start:end]
    before = [token.word.rstrip(".") for token in sentence.words[chunk.first : first]]
    kind = kind_of(words_of(text), sentence.pack) or kind_of(before, sentence.pack)
    acronym = _ACRONYM.match(sentence.text, end)
    own = (
        acronym[1]
        if acronym and acronym[1][0] == text[0] and acronym[1] not in sentence.pack.agencies
        else ""
    )
    return Name(text, start, kind, _is_person(text, kind), own)


def _joined(sentence: Sentence, index: int, first: int, last: int) -> int:
    """Return where the name ends: "Institute for Tides" is one."""
    end = sentence.words[last - 1].end
    if not any(token.word in sentence.pack.kinds for token in sentence.words[first:last]):
        return end
    while sentence.letters[index + 1 : index + 3] == "PN":
        link, chunk = sentence.head(index + 1).word, sentence.chunks[index + 2]
        if not sentence.pack.has(link, "names.joins") or set(sentence.tags[chunk.first : chunk.last]) != {
            "N"
        }:
            break
        end, index = sentence.words[chunk.last - 1].end, index + 2
    return end


def _is_person(text: str, kind: SourceKind | None) -> bool | None:
    if kind is not None:
        return kind in PERSONS
    if text.isupper():
        return False
    return True if 1 < len(text.split()) <= _LONGEST_PERSON else None
