"""From finds to suggestions: sources resolved, claims cut, reasons put in words."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING

from annotator.domain.attribution import Confidence, Directness, Role
from annotator.domain.claim import ClaimKind
from annotator.domain.ids import derived_id
from annotator.domain.source import SourceKind
from annotator.domain.span import Span
from annotator.suggest.claims import claim, clauses, has_verb, says_something
from annotator.suggest.model import Check, CheckReason, SuggestedClaim, SuggestedSource, Suggestion
from annotator.suggest.names import SHOWN, names
from annotator.suggest.resolve import Cast, Mention
from annotator.suggest.subjects import antecedent
from annotator.suggest.tokens import QUOTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from annotator.domain.source import Source
    from annotator.suggest.engine import Attributed
    from annotator.suggest.found import Found
    from annotator.suggest.frames import Frame
    from annotator.suggest.pack import Pack
    from annotator.suggest.sentence import Sentence

_DIRECT = 0.9
_MIXED = 0.1
_QUOTE_WORDS = 4
_GROUPS = {"call": ClaimKind.CHARACTERISATION, "describe": ClaimKind.CHARACTERISATION}


@dataclass(frozen=True)
class Text:
    """A text under work: its hash, sentences in order, the day of publication, the pack."""

    text: str
    sha256: str
    sentences: Sequence[Sentence]
    published: date | None
    pack: Pack

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def over(self, span: Span) -> Iterator[Sentence]:
        """Return the sentences that share words with a span."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for sentence in self.sentences[first:]:
            if sentence.span.start >= span.end:
                return
            if sentence.span.overlaps(span):
                yield sentence


def key(text: Text, rule: str, spans: Sequence[Span]) -> str:
    """Return the id of a find: the same words found by the same rule have the same one."""
    places = ",".join(f"{span.start}-{span.end}" for span in spans)
    return derived_id(text.sha256, f"suggest/{rule}/{places}")


def cast(text: Text, found: Sequence[Attributed], sources: Sequence[Source]) -> Cast:
    """Return everybody who can be meant in a text."""
    phrases = [item.found.source.of(text.text) for item in found if item.found.source]
    return Cast(names(text.sentences), sources, text.pack, phrases)


def attributed(text: Text, item: Attributed, people: Cast) -> Suggestion:
    """Return the suggestion of one attribution."""
    found = item.found
    source = _source(text, item, people)
    role = Role.DEPICTS if source is not None and source.kind in SHOWN else Role.CLAIMANT
    sure = (not found.low or role is Role.DEPICTS) and (source is None or source.is_resolved)
    rule = found.rule.split(":")[0]
    return Suggestion(
        key(text, rule, (found.cue, *found.content)),
        rule,
        _reason(text, found, source),
        Confidence.NORMAL if sure else Confidence.LOW,
        found.content,
        source,
        found.source,
        found.cue,
        role,
        _directness(text, found.content),
        tuple(_claims(text, found, role)),
    )


def _source(text: Text, item: Attributed, people: Cast) -> SuggestedSource | None:
    span = item.found.source
    if span is None:
        return None
    whom = antecedent(item.sentence, span) or span
    words = whom.of(text.text)
    return people.resolve(Mention(words, whom.start, item.sentence.paragraph, item.found.elided))


def _reason(text: Text, found: Found, source: SuggestedSource | None) -> str:
    cue = f"cue {found.cue.of(text.text)}"
    if source is None:
        return f"{cue}; nobody is named for it"
    return f"{cue}; {source.reason}" if source.reason else f"{cue}; by {source.name}"


def _directness(text: Text, content: Sequence[Span]) -> Directness:
    whole = sum(len(span) for span in content)
    inside = sum(_quoted(text, span) for span in content)
    if inside >= _DIRECT * whole:
        return Directness.DIRECT
    return Directness.MIXED if inside > _MIXED * whole else Directness.INDIRECT


def _quoted(text: Text, span: Span) -> int:
    """Return how many code points of a span stand between quotation marks, the marks included."""
    quotes = (word for sentence in text.over(span) for word in sentence.words if word.word in QUOTES)
    return sum(max(0, min(span.end, word.end) - max(span.start, word.start)) for word in quotes)


def _claims(text: Text, found: Found, role: Role) -> Iterator[SuggestedClaim]:
    kind = ClaimKind.VISUAL if role is Role.DEPICTS else _kind_of_cue(text, found)
    pieces = [
        (sentence, piece)
        for span in found.content
        for sentence in text.over(span)
        for piece in clauses(sentence, _within(span, sentence.span))
    ]
    begun: tuple[Span, ...] = ()
    for (sentence, piece), following in zip_longest(pieces, pieces[1:]):
        if following and following[0] is sentence and not says_something(sentence, piece):
            begun = (*begun, piece)
        else:
            yield claim(sentence, piece, text.published, kind).after(begun)
            begun = ()


def _kind_of_cue(text: Text, found: Found) -> ClaimKind | None:
    words = found.cue.of(text.text).lower().split()
    if any(text.pack.has(word, "claims.promise") for word in words):
        return ClaimKind.PROMISE
    return _GROUPS.get(found.group)


def _within(span: Span, bounds: Span) -> Span:
    return Span(max(span.start, bounds.start), min(span.end, bounds.end))


def framed(text: Text, frame: Frame, people: Cast) -> Suggestion:
    """Return the suggestion of a dateline, byline, credit or doubled line."""
    first = frame.content[0]
    claims = tuple(_framed_claims(text, frame))
    source = None
    if frame.source is not None:
        source = people.resolve(Mention(frame.source.of(text.text), frame.source.start, -2))
        if frame.role is Role.CARRIER and source.kind is None:
            source = replace(source, kind=SourceKind.NEWS_AGENCY)
    return Suggestion(
        key(text, frame.rule, first),
        frame.rule,
        frame.reason,
        Confidence.NORMAL,
        first,
        source,
        frame.source,
        frame.cue,
        frame.role,
        Directness.INDIRECT,
        claims,
    )


def _framed_claims(text: Text, frame: Frame) -> Iterator[SuggestedClaim]:
    if frame.source is not None:
        yield SuggestedClaim(frame.content, ClaimKind.PROVENANCE)
        return
    span = frame.content[0][0]
    for sentence in text.over(span):
        found = claim(sentence, _within(span, sentence.span), text.published)
        yield SuggestedClaim(frame.content, found.kind, found.checks)


def uncited(text: Text, sentence: Sentence, spans: Sequence[Span], *, whole: bool) -> Suggestion | None:
    """Return the suggestion of a sentence for which nobody is cited.

    `spans` are its words outside all finds; `whole` says that there are no finds in it. What is left beside
    finds says something only if it has a verb, or a date that cannot be.
    """
    pieces = [piece for span in spans for piece in clauses(sentence, span)]
    knows = bool(text.pack.verbs)
    all_of_it = not knows or (whole and len(pieces) == 1)
    made = [(piece, claim(sentence, piece, text.published)) for piece in pieces]
    found = [one for piece, one in made if all_of_it or has_verb(sentence, piece) or _is_wrong(one)]
    claims = tuple(_nobody(one) for one in found) if knows else tuple(one for one in found if one.checks)
    if not claims:
        return None
    content = tuple(span for one in claims for span in one.spans)
    reason = "nobody is cited for it" if knows else "figures or dates to check"
    return Suggestion(key(text, "claim", content), "claim", reason, Confidence.LOW, content, claims=claims)


def _is_wrong(found: SuggestedClaim) -> bool:
    return any(check.reason is CheckReason.WRONG_WEEKDAY for check in found.checks)


def _nobody(found: SuggestedClaim) -> SuggestedClaim:
    check = Check(CheckReason.NOBODY_CITED, found.spans[0])
    return SuggestedClaim(found.mentions, found.kind, (*found.checks, check))


def unattributed(text: Text, sentence: Sentence, span: Span) -> Suggestion | None:
    """Return the suggestion of a quotation that no rule gives to anybody; scare quotes are none."""
    words = span.of(text.text)
    if len(words.split()) <= _QUOTE_WORDS:
        return None
    found = claim(sentence, span, text.published, ClaimKind.QUOTATION_WORDING)
    return Suggestion(
        key(text, "quotation", (span,)),
        "quotation",
        "quotation; who says this is for you to say",
        Confidence.LOW,
        (span,),
        directness=Directness.DIRECT,
        claims=(found,),
    )
