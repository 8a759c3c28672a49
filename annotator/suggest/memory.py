"""What was worked out of a text, kept for the next reading: what stands again is not read twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.sentence import of_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.suggest.found import Found
    from annotator.suggest.pack import Pack
    from annotator.suggest.sentence import Sentence


class _Line(NamedTuple):
    """The words of a line, and whether it is the first, which is read as a headline."""

    words: str
    is_first: bool


class _Read(NamedTuple):
    """Where a line stood, in code points, and its sentences."""

    start: int
    sentences: tuple[Sentence, ...]


class Memory:
    """The last text's lines, their sentences with the grammar, and what the rules found in each.

    Who is meant by the words of a source is not kept: that depends on all the others and on the library.
    """

    def __init__(self) -> None:
        """Remember nothing."""
        self._pack: Pack | None = None
        self._lines: dict[_Line, _Read] = {}
        self._finds: dict[Sentence, tuple[Found, ...]] = {}

    def sentences(self, text: str, pack: Pack) -> tuple[Sentence, ...]:
        """Return the sentences of a text, and keep them in place of those of the text before."""
        lines, finds = (self._lines, self._finds) if pack is self._pack else ({}, {})
        self._pack, self._lines, self._finds = pack, {}, {}
        found: list[Sentence] = []
        for paragraph, (start, words) in enumerate(_lines(text)):
            line = _Line(words, paragraph == 0)
            read = lines.get(line)
            if read is None:
                made = of_line(words, text, start, paragraph, pack)
            else:
                made = tuple(one.moved(start - read.start, text, paragraph) for one in read.sentences)
                self._take_finds(finds, read, made, start - read.start)
            self._lines[line] = _Read(start, made)
            found.extend(made)
        return tuple(found)

    def _take_finds(
        self, finds: dict[Sentence, tuple[Found, ...]], read: _Read, made: tuple[Sentence, ...], by: int
    ) -> None:
        for old, new in zip(read.sentences, made, strict=True):
            if old in finds:
                self._finds[new] = tuple(found.moved(by) for found in finds[old])

    def finds(self, sentence: Sentence, find: Callable[[Sentence], tuple[Found, ...]]) -> tuple[Found, ...]:
        """Return what `find` finds in a sentence, or found when it was read before."""
        if sentence not in self._finds:
            self._finds[sentence] = find(sentence)
        return self._finds[sentence]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each line with words begins, and the line."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1
