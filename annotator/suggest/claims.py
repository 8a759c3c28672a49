"""Claims inside what is said: clause-tight spans, their kind, and the reasons to check them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimKind
from annotator.domain.span import Span
from annotator.suggest.dates import date_checks
from annotator.suggest.model import Check, CheckReason, SuggestedClaim
from annotator.suggest.pack import NOTHING
from annotator.suggest.tokens import has_digit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from annotator.suggest.pack import Pack
    from annotator.suggest.sentence import Sentence
    from annotator.suggest.tokens import Token

_NEW_CLAUSE = re.compile(r",?C(?=(?:R,?)?[Np](?:P[NpQ])*R?[VXB])|,(?=G)|;")
_SENSE = re.compile(r"\w+(?:[-']\w+)*")
_YEAR_DIGITS = 4
_AUXILIARIES = frozenset("xhom")
_SAME = 0.75
_SAME_WORDS = 4
_CHECKS = (
    ("claims.superlative", CheckReason.SUPERLATIVE),
    ("claims.comparison", CheckReason.COMPARISON),
    ("claims.causal", CheckReason.CAUSAL),
)
_KINDS = (
    ("claims.promise", ClaimKind.PROMISE),
    ("claims.superlative", ClaimKind.SUPERLATIVE),
    ("claims.prediction", ClaimKind.PREDICTION),
    ("claims.causal", ClaimKind.CAUSAL),
    ("claims.law", ClaimKind.LAW_OR_RULE),
    ("claims.number", ClaimKind.QUANTITY),
    ("claims.status", ClaimKind.STATUS),
)


def clauses(sentence: Sentence, span: Span) -> list[Span]:
    """Return the clauses of a sentence inside `span`, each a claim of its own, without marks at the ends."""
    first, last = _chunks(sentence, span)
    pieces = (_tight(sentence, a, b) for a, b in _cuts(sentence.letters, first, last))
    found = [piece for piece in pieces if piece is not None and len(piece.of(sentence.text).split()) > 1]
    return found or [span]


def _cuts(letters: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Return the chunks of each clause: a new one begins where the one before has its verb."""
    for match in _NEW_CLAUSE.finditer(letters[:last], first + 1):
        if set(letters[first : match.start()]) & set("VXBGI"):
            yield first, match.start()
            first = match.end()
    yield first, last


def _chunks(sentence: Sentence, span: Span) -> tuple[int, int]:
    inside = [
        index
        for index, chunk in enumerate(sentence.chunks)
        if span.start <= sentence.words[chunk.first].start and sentence.words[chunk.last - 1].end <= span.end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def has_verb(sentence: Sentence, span: Span) -> bool:
    """Say whether a stretch of a sentence says something: whether it holds a verb."""
    first, last = _chunks(sentence, span)
    return bool(set(sentence.letters[first:last]) & set("VXBGD"))


def says_something(sentence: Sentence, span: Span) -> bool:
    """Say whether a piece of a content can stand alone, unlike the first of “The quay”, he said, “sank”."""
    inside = (token.word for token in sentence.inner_words if span.start <= token.start < span.end)
    forms, classes = sentence.pack.forms, sentence.pack.classes
    return any(word in forms or classes.get(word) in _AUXILIARIES for word in inside)


def _tight(sentence: Sentence, first: int, last: int) -> Span | None:
    """Return the words of some chunks without "that", "and", marks and what leads on at the ends."""
    while first < last and sentence.letters[first] in "TC,;:—–-.)":
        first += 1
    while last > first and sentence.letters[last - 1] in ".,;:—–-(PSTCwr":
        last -= 1
    return sentence.chunk_span(first, last) if first < last else None


def claim(
    sentence: Sentence, span: Span, published: date | None, kind: ClaimKind | None = None
) -> SuggestedClaim:
    """Return the claim that stands at `span`, with its kind and its checks in the order of their words."""
    told = sentence.telling_in(span)
    checks = sorted(_checks(sentence, told, published), key=lambda check: check.span)
    return SuggestedClaim(((span,),), kind or _kind(sentence, told, span), tuple(checks))


def _checks(sentence: Sentence, told: Sequence[int], published: date | None) -> Iterator[Check]:
    pack, words = sentence.pack, sentence.inner_words
    dates = list(date_checks(words, told, published, pack))
    yield from dates
    for place in told:
        names = pack.names_of.get(words[place].word, NOTHING)
        span = Span(words[place].start, words[place].end)
        if is_figure(words[place], pack) and not any(check.span.overlaps(span) for check in dates):
            yield Check(CheckReason.FIGURE, span)
        if "claims.definite_superlative" in names and _is_definite(sentence, place):
            yield Check(CheckReason.SUPERLATIVE, span)
        yield from (Check(reason, span) for name, reason in _CHECKS if name in names)


def _is_definite(sentence: Sentence, place: int) -> bool:
    return place > 0 and sentence.pack.classes.get(sentence.inner_words[place - 1].word) == "d"


def is_figure(token: Token, pack: Pack) -> bool:
    """Say whether a word is a number, in digits or in letters."""
    return has_digit(token.word) or pack.has(token.word, "claims.number")


def _kind(sentence: Sentence, told: Sequence[int], span: Span) -> ClaimKind:
    pack, words = sentence.pack, sentence.inner_words
    numbers = [words[place] for place in told if has_digit(words[place].word)]
    if numbers and numbers[0].start == span.start:
        return ClaimKind.QUANTITY
    names = NOTHING.union(*(pack.names_of.get(words[place].word, NOTHING) for place in told))
    kind = next((kind for name, kind in _KINDS if name in names), None)
    if kind is not None:
        return kind
    if any(len(number.word) != _YEAR_DIGITS for number in numbers):
        return ClaimKind.QUANTITY
    if "claims.experience" in names:
        return ClaimKind.PERSONAL_EXPERIENCE
    return ClaimKind.IDENTITY if any(_equates(sentence, place) for place in told) else ClaimKind.EVENT


def _equates(sentence: Sentence, place: int) -> bool:
    """Say whether a word is a copula before a noun phrase: "is the head of"."""
    words = sentence.inner_words
    follows = place + 1 < len(words) and sentence.pack.classes.get(words[place + 1].word) == "d"
    return follows and sentence.pack.has(words[place].word, "claims.be")


def meaning(span: Span, text: str, pack: Pack) -> frozenset[str]:
    """Return the words of a claim that carry its meaning: those of no closed class, genitives cut off."""
    words = _SENSE.findall(span.of(text).lower().replace("’", "'"))
    bare = (pack.without_genitive(word) if "'" in word else word for word in words)
    return frozenset(word for word in bare if word not in pack.classes)


def is_same(first: frozenset[str], second: frozenset[str]) -> bool:
    """Say whether two claims share so many words that they are the same one."""
    shared = len(first & second)
    return shared >= _SAME_WORDS and shared >= _SAME * min(len(first), len(second))
