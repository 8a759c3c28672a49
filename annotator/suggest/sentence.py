"""Sentences as the rules see them: words, letters of grammar, chunks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.suggest.chunks import Chunk, chunk
from annotator.suggest.pack import NO_FRAME, Frame
from annotator.suggest.tagger import tag
from annotator.suggest.tokens import CLOSED_QUOTE, QUOTES, Token, has_digit, quotations, tokens, words_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.pack import Pack

_LONG = 4
_LONGEST = 400
_INITIAL = 2
_LONGEST_START = 40
_CLOSERS = "\"'”’)]»"
_STAYING = ("tags", "chunks", "letters")
"""What is worked out of the words and says nothing of where they stand."""


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence of `text`; `paragraph` counts the lines that hold text."""

    text: str
    pack: Pack
    words: tuple[Token, ...]
    paragraph: int

    @cached_property
    def tags(self) -> str:
        """Return one letter of grammar for each word."""
        return tag(self.words, self.pack)

    @cached_property
    def chunks(self) -> list[Chunk]:
        """Return the chunks."""
        return chunk(self.words, self.tags, self.pack)

    @cached_property
    def letters(self) -> str:
        """Return one letter for each chunk."""
        return "".join(piece.letter for piece in self.chunks)

    @cached_property
    def inner_words(self) -> tuple[Token, ...]:
        """Return the words with those inside quotations told apart."""
        if not any(word.word in QUOTES for word in self.words):
            return self.words
        return tuple(words_between(self.text, self.words[0].start, self.words[-1].end, self.pack))

    @cached_property
    def _telling(self) -> list[int]:
        """Return the places of the inner words that stand in a list of the pack or hold a digit."""
        told = self.pack.names_of
        return [i for i, token in enumerate(self.inner_words) if token.word in told or has_digit(token.word)]

    def telling_in(self, span: Span) -> list[int]:
        """Return the places of the telling inner words that begin inside `span`."""
        words = self.inner_words
        return [place for place in self._telling if span.start <= words[place].start < span.end]

    @cached_property
    def span(self) -> Span:
        """Return the place of the whole sentence."""
        return Span(self.words[0].start, self.words[-1].end)

    def moved(self, by: int, text: str, paragraph: int) -> Sentence:
        """Return the sentence as it stands `by` code points further on in another text, its grammar kept."""
        words = tuple(word.moved(by) for word in self.words) if by else self.words
        made = replace(self, text=text, words=words, paragraph=paragraph)
        made.__dict__.update({name: self.__dict__[name] for name in _STAYING if name in self.__dict__})
        return made

    def head(self, index: int) -> Token:
        """Return the word that counts of a chunk."""
        return self.words[self.chunks[index].head]

    def lemma(self, index: int) -> str:
        """Return the lemma of a chunk's verb, or the word itself."""
        word = self.head(index).word
        form = self.pack.forms.get(word)
        return form.lemma if form else word

    def cue(self, index: int) -> tuple[Frame, int]:
        """Return the frame of the verb at a chunk and the chunk after it, the words of an idiom included."""
        lemma = self.lemma(index)
        for rest, frame in self.pack.idioms.get(lemma, ()):
            last = self.chunks[index].last + len(rest)
            words = self.words[self.chunks[index].last : last]
            if tuple(token.word for token in words) == rest:
                after = next((i for i in range(index, len(self.chunks)) if self.chunks[i].first == last), 0)
                if after:
                    return frame, after
        return self.pack.verbs.get(lemma, NO_FRAME), index + 1

    def takes(self, index: int) -> frozenset[str]:
        """Return the kinds of complement that the verb at a chunk takes, none for any other chunk."""
        return self.pack.verbs.get(self.lemma(index), NO_FRAME).takes

    def reports(self, index: int) -> bool:
        """Say whether the verb at a chunk stands in the pack's table of cues."""
        return self.lemma(index) in self.pack.verbs

    def closes(self, index: int) -> bool:
        """Say whether a quotation chunk ends in a comma or a full stop."""
        return self.head(index).word == CLOSED_QUOTE

    def chunk_span(self, first: int, last: int) -> Span:
        """Return the place of chunks `first` up to, not including, `last`."""
        return Span(
            self.words[self.chunks[first].first].start, self.words[self.chunks[last - 1].last - 1].end
        )


def of_line(line: str, text: str, start: int, paragraph: int, pack: Pack) -> tuple[Sentence, ...]:
    """Return the sentences of a line that begins at `start`, a code point offset in `text`."""
    found = _lowered(tuple(tokens(line, start, pack, quotations(line, pack))), pack)
    return tuple(Sentence(text, pack, words, paragraph) for words in _cut(found, text, pack) if words)


def _lowered(found: tuple[Token, ...], pack: Pack) -> tuple[Token, ...]:
    """Return a line in Title Case with the capitals of all words that the pack knows taken away."""
    letters = [token for token in found if token.word[0].isalpha()]
    plain = any(not token.capital and len(token.word) > _LONG for token in letters)
    if plain or len(found) < _LONG or sum(token.capital for token in letters) * 2 < len(letters):
        return found
    return tuple(
        token._replace(capital=False)
        if place and token.capital and (token.word in pack.forms or token.word in pack.classes)
        else token
        for place, token in enumerate(found)
    )


def _cut(found: tuple[Token, ...], text: str, pack: Pack) -> Iterator[tuple[Token, ...]]:
    begin = 0
    for index in range(len(found)):
        if index - begin >= _LONGEST or _ends(found, index, text, pack):
            yield found[begin : index + 1]
            begin = index + 1
    yield found[begin:]


def _ends(found: tuple[Token, ...], index: int, text: str, pack: Pack) -> bool:
    token = found[index]
    if index + 1 == len(found):
        return False
    following = found[index + 1]
    if token.word in pack.sentence_ends:
        return following.capital or following.word[0] in "$(“#" or following.word[0].isdigit()
    if token.word[-1] == "." and len(token.word) > _INITIAL and following.capital:
        return following.word in pack.classes and token.word.count(".") > 1
    if token.word not in QUOTES or not following.capital:
        return False
    last = text[token.start : token.end].rstrip(_CLOSERS)[-1:]
    if last == ".":
        return following.end - following.start < _LONGEST_START and not _said_after(found, index, pack)
    return last in pack.sentence_ends and not _said_after(found, index, pack)


def _said_after(found: tuple[Token, ...], index: int, pack: Pack) -> bool:
    """Say whether a short "NAME said" stands after a quotation, before the sentence ends."""
    for place in range(index + 1, min(index + 7, len(found))):
        word = found[place].word
        if word in pack.sentence_ends or word == "," or word in QUOTES:
            return False
        form = pack.forms.get(word)
        if form and "past" in form.slots and "quote" in pack.verbs.get(form.lemma, NO_FRAME).takes:
            return place + 1 < len(found) and found[place + 1].word in pack.sentence_ends
    return False
