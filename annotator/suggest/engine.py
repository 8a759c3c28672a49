"""The rules of attribution at work on the sentences of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from annotator.suggest.found import Found, choose
from annotator.suggest.memory import Memory
from annotator.suggest.rules.according import According
from annotator.suggest.rules.adjectives import Adjectives
from annotator.suggest.rules.colons import Colons, announced
from annotator.suggest.rules.nouns import Nouns
from annotator.suggest.rules.quoted import Quoted
from annotator.suggest.rules.raising import Raising
from annotator.suggest.rules.verbs import Verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.suggest.found import Rule
    from annotator.suggest.sentence import Sentence

REGISTRY: tuple[tuple[int, Rule], ...] = (
    (0, According()),
    (1, Colons()),
    (1, Quoted()),
    (2, Nouns()),
    (2, Adjectives()),
    (2, Raising()),
    (2, Verbs()),
)
"""Every rule of attribution with its rank: where finds clash, the lower rank stands."""

_QUOTE_ALONE = re.compile(r"C?Q\W*")
_CONTINUATIONS = 2


class Attributed(NamedTuple):
    """A find and the sentence that its cue stands in."""

    sentence: Sentence
    found: Found


class Provider(Protocol):
    """Whatever finds attributions: the rules here, or a model that is plugged in."""

    def attributions(self, sentences: Sequence[Sentence]) -> list[Attributed]:
        """Return what is found, in reading order."""
        ...


class Rules:
    """The provider that works by the rules of REGISTRY, on the sentences that are new to its memory."""

    def __init__(self, memory: Memory | None = None) -> None:
        """Keep what is found in a memory, one of its own by default."""
        self._memory = memory or Memory()

    def attributions(self, sentences: Sequence[Sentence]) -> list[Attributed]:
        """Return what the rules find in each sentence, quotations that go on in the next ones included."""
        if not sentences or not sentences[0].pack.verbs:
            return []
        return [found for place in range(len(sentences)) for found in self._in_sentence(sentences, place)]

    def _in_sentence(self, sentences: Sequence[Sentence], place: int) -> Iterator[Attributed]:
        sentence = sentences[place]
        finds = self._memory.finds(sentence, _find)
        for found in _continued(sentences, place, finds) or announced(sentences, place):
            yield Attributed(sentence, found)


def _find(sentence: Sentence) -> tuple[Found, ...]:
    return choose((rank, find) for rank, rule in REGISTRY for find in rule.find(sentence))


def _continued(sentences: Sequence[Sentence], place: int, finds: tuple[Found, ...]) -> tuple[Found, ...]:
    """Add the quotations that stand alone after one that is attributed.

    They may lie beyond one paragraph break, no more.
    """
    if not finds or "Q" not in sentences[place].letters:
        return finds
    chosen = max(range(len(finds)), key=lambda index: (finds[index].rule == "quoted", index))
    longer = (*finds[chosen].content, *(following.span for following in _alone(sentences, place)))
    return (*finds[:chosen], finds[chosen]._replace(content=longer), *finds[chosen + 1 :])


def _alone(sentences: Sequence[Sentence], place: int) -> Iterator[Sentence]:
    for following in sentences[place + 1 : place + 1 + _CONTINUATIONS]:
        if (
            not _QUOTE_ALONE.fullmatch(following.letters)
            or following.paragraph > sentences[place].paragraph + 1
        ):
            return
        yield following
