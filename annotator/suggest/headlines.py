"""Headline and captions against the body: a figure or a name that the body does not hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.suggest.claims import is_figure
from annotator.suggest.model import Check, CheckReason
from annotator.suggest.names import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.suggest.building import Text
    from annotator.suggest.model import SuggestedClaim, Suggestion
    from annotator.suggest.sentence import Sentence
    from annotator.suggest.tokens import Token


def against_body(made: Sequence[Suggestion], text: Text) -> Iterator[Suggestion]:
    """Return the suggestions, with a check for each word of the headline that the body does not bear out."""
    last = max((sentence.paragraph for sentence in text.sentences), default=0)
    if not last:
        yield from made
        return
    head = [sentence for sentence in text.sentences if sentence.paragraph == 0]
    checks = list(_unsupported(head, text))
    for item in made:
        if not any(check.span.overlaps(span) for check in checks for span in item.content):
            yield item
            continue
        yield replace(item, claims=tuple(_checked(claim, checks) for claim in item.claims))


def _unsupported(head: Sequence[Sentence], text: Text) -> Iterator[Check]:
    body = {
        word
        for sentence in text.sentences
        if sentence.paragraph
        for token in sentence.inner_words
        for word in words_of(token.word)
    }
    for sentence in head:
        for token in sentence.inner_words:
            if _tells(token, text) and not set(words_of(token.word)) & body:
                yield Check(CheckReason.NOT_IN_BODY, Span(token.start, token.end), "the body does not say so")


def _tells(token: Token, text: Text) -> bool:
    """Say whether a word of a headline is one that the body must hold: a figure or a name."""
    known = token.word in text.pack.classes or token.word in text.pack.forms
    return is_figure(token, text.pack) or (token.capital and not known and token.word[0].isalpha())


def _checked(claim: SuggestedClaim, checks: Sequence[Check]) -> SuggestedClaim:
    own = [check for check in checks if any(span.contains(check.span) for span in claim.spans)]
    return replace(claim, checks=(*claim.checks, *own)) if own else claim
