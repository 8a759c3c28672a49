"""All suggestions for an article."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.suggest.building import Text, attributed, cast, framed, unattributed, uncited
from annotator.suggest.claims import is_same, meaning
from annotator.suggest.dates import published_on
from annotator.suggest.engine import Rules
from annotator.suggest.frames import frames
from annotator.suggest.headlines import against_body
from annotator.suggest.memory import Memory
from annotator.suggest.packs import pack_for
from annotator.suggest.tokens import QUOTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.article import Article
    from annotator.domain.source import Source
    from annotator.suggest.engine import Provider
    from annotator.suggest.model import SuggestedClaim, Suggestion
    from annotator.suggest.pack import Pack
    from annotator.suggest.sentence import Sentence

_COMMON = 8
_LEAST_WORDS = 3
_EDGES = " \t\u00a0,;:.—–-()"


def suggest(
    article: Article,
    *,
    sources: Sequence[Source] = (),
    language: str | None = None,
    provider: Provider | None = None,
    pack: Pack | None = None,
    memory: Memory | None = None,
) -> tuple[Suggestion, ...]:
    """Return the suggestions for an article's text, in reading order.

    `sources` are those of the library: their names and aliases resolve words. `language` is a code ("en",
    "fr"); None takes the article's own, and guesses where that is empty. `provider` finds the attributions,
    the rules by default; `pack` takes the place of the installed one. A `memory` that has read an earlier
    state of the text spares the paragraphs that still stand. Nothing is stored and nothing is applied.
    """
    words = pack or pack_for(language or article.details.language, article.text)
    memory = memory or Memory()
    found = memory.sentences(article.text, words)
    text = Text(
        article.text, article.revision.text_sha256, found, published_on(article.details.published), words
    )
    made = [*_made(text, sources, provider or Rules(memory))]
    return tuple(against_body(_with_mentions(sorted(made, key=_place), text), text))


def _place(suggestion: Suggestion) -> tuple[int, int, str]:
    span = suggestion.content[0]
    return span.start, span.end, suggestion.rule


def _made(text: Text, sources: Sequence[Source], provider: Provider) -> Iterator[Suggestion]:
    found = provider.attributions(text.sentences)
    around = list(frames(text.text, text.pack)) if text.pack.verbs else []
    people = cast(text, found, sources)
    outside = [span for frame in around for place in frame.content for span in place]
    inside = [item for item in found if not any(span.contains(item.found.cue) for span in outside)]
    yield from (framed(text, frame, people) for frame in around)
    yield from (attributed(text, item, people) for item in inside)
    yield from _rest(text, [*outside, *(span for item in inside for span in item.found.spans)])


def _rest(text: Text, busy: Sequence[Span]) -> Iterator[Suggestion]:
    """Return quotations that are nobody's, and the sentences for which nobody is cited."""
    near: dict[int, list[Span]] = defaultdict(list)
    for span in busy:
        for sentence in text.over(span):
            near[sentence.span.start].append(span)
    for sentence in text.sentences:
        taken = near[sentence.span.start]
        for quote in _quotes(sentence, taken):
            made = unattributed(text, sentence, quote)
            if made:
                taken.append(quote)
                yield made
        free = list(_free(sentence.span, sorted(taken), text.text))
        made = uncited(text, sentence, free, whole=not taken)
        if made:
            yield made


def _quotes(sentence: Sentence, taken: Sequence[Span]) -> list[Span]:
    """Return the quotations of a sentence that touch nothing that is taken."""
    spans = [Span(word.start, word.end) for word in sentence.words if word.word in QUOTES]
    return [span for span in spans if not any(span.overlaps(other) for other in taken)]


def _free(span: Span, near: Sequence[Span], text: str) -> Iterator[Span]:
    """Return the parts of a sentence that no find covers and that hold a clause's worth of words."""
    start = span.start
    for other in (*near, Span(span.end, span.end + 1)):
        piece = text[start : max(start, other.start)]
        lead = len(piece) - len(piece.lstrip(_EDGES))
        words = piece.strip(_EDGES)
        if len(words.split()) >= _LEAST_WORDS:
            yield Span(start + lead, start + lead + len(words))
        start = max(start, other.end)


def _with_mentions(made: Sequence[Suggestion], text: Text) -> list[Suggestion]:
    """Offer the other places where the same claim stands as mentions of the first."""
    places = [(i, j, claim) for i, item in enumerate(made) for j, claim in enumerate(item.claims)]
    senses = [_sense(claim, text) for _, _, claim in places]
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, sense in enumerate(senses):
        for word in sense:
            by_word[word].append(number)
    more: dict[tuple[int, int], list[tuple[Span, ...]]] = defaultdict(list)
    for number, (i, j, claim) in enumerate(places):
        near = {n for word in senses[number] if len(by_word[word]) <= _COMMON for n in by_word[word]}
        for other in sorted(near - {number}):
            if is_same(senses[number], senses[other]):
                more[i, j] += [spans for spans in places[other][2].mentions if spans not in claim.mentions]
    return [_extended(item, i, more) for i, item in enumerate(made)]


def _sense(claim: SuggestedClaim, text: Text) -> frozenset[str]:
    return frozenset().union(*(meaning(span, text.text, text.pack) for span in claim.spans))


def _extended(item: Suggestion, i: int, more: dict[tuple[int, int], list[tuple[Span, ...]]]) -> Suggestion:
    if not any((i, j) in more for j in range(len(item.claims))):
        return item
    claims = tuple(
        replace(claim, mentions=(*claim.mentions, *dict.fromkeys(more.get((i, j), ()))))
        for j, claim in enumerate(item.claims)
    )
    return replace(item, claims=claims)
