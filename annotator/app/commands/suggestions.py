"""Commands on suggestions: what is accepted becomes claims and attributions, what is dismissed stays so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app import prefill
from annotator.app.commands.common import piece, pieces
from annotator.app.told import Action, counted, named
from annotator.domain.attribution import Attribution
from annotator.domain.claim import Claim, Mention
from annotator.domain.ids import AttributionId, ClaimId, MentionId, SourceId, new_id
from annotator.domain.source import Source
from annotator.store import attributions as attribution_rows
from annotator.store import claims as claim_rows
from annotator.store import dismissals as dismissal_rows
from annotator.store import sources as source_rows
from annotator.store.dismissals import Dismissal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.claim import ClaimKind
    from annotator.domain.ids import ArticleId
    from annotator.domain.span import Span
    from annotator.store.db import Tx
    from annotator.suggest import SuggestedSource, Suggestion

Place = tuple["tuple[Span, ...]", ...]


def accept(library: Library, *, article: ArticleId, suggestions: Sequence[Suggestion]) -> Changes:
    """Make claims and attributions of suggestions, all in one step.

    A claim that stands on the very same words takes the attribution instead of a second claim. A source that
    the library knows by that name is used, else one is made. Raises BadSpanError, NotFoundError.
    """
    with library.step(Action.ACCEPT, article=article) as tx:
        desk = _Known(tx, article, library.text(tx, article))
        made = [number for suggestion in suggestions for number in desk.accept(suggestion)]
        tx.parameters["claims"] = named(sorted(set(made)))
    return tx.changes


class _Known:
    """What the article and the library hold, read once and added to."""

    def __init__(self, tx: Tx, article: ArticleId, text: str) -> None:
        self._tx, self._article, self._text = tx, article, text
        self._claims = {m.spans: claim for claim in claim_rows.read(tx, article) for m in claim.mentions}
        self._sources = list(source_rows.read(tx))

    def accept(self, suggestion: Suggestion) -> Iterator[int]:
        """Carry one suggestion out and yield the numbers of the claims that it concerns."""
        source = self._source(suggestion)
        for places, kind in places_of(suggestion):
            claim = self._claim(places, kind)
            yield claim.number
            said = _attribution(self._text, suggestion, source)
            if _says_who(suggestion) and not any(_same(said, known) for known in claim.attributions):
                attribution_rows.add(self._tx, [(claim.id, said)])

    def _claim(self, places: Place, kind: ClaimKind | None) -> Claim:
        """Return the claim that stands on these words, made if there is none."""
        mentions = tuple(Mention(MentionId(new_id()), pieces(self._text, spans)) for spans in places)
        if mentions[0].spans not in self._claims:
            number = claim_rows.next_numbers(self._tx, self._article, 1)
            made = Claim(ClaimId(new_id()), number, mentions, kind)
            claim_rows.add(self._tx, self._article, [made])
            self._claims.update((mention.spans, made) for mention in mentions)
        return self._claims[mentions[0].spans]

    def _source(self, suggestion: Suggestion) -> Source | None:
        """Return the source that a suggestion names, made if the library does not know it."""
        found = suggestion.source
        if found is None:
            return None
        by_id = next((source for source in self._sources if source.id == found.known), None)
        there = by_id or next((source for source in self._sources if source.goes_by(found.name)), None)
        alias = _alias(self._text, suggestion.source_span, found.name)
        return self._made(found, alias) if there is None else self._remember(there, alias)

    def _made(self, found: SuggestedSource, alias: tuple[str, ...]) -> Source:
        made = Source(SourceId(new_id()), found.name, found.kind, alias)
        source_rows.add(self._tx, [made])
        self._sources.append(made)
        return made

    def _remember(self, source: Source, alias: tuple[str, ...]) -> Source:
        """Keep the words by which the text calls a source, now that a person has said whom they mean."""
        if not alias or any(known.goes_by(alias[0]) for known in self._sources):
            return source
        called = replace(source, aliases=(*source.aliases, *alias))
        source_rows.change(self._tx, called)
        self._sources[self._sources.index(source)] = called
        return called


def _alias(text: str, words: Span | None, name: str) -> tuple[str, ...]:
    """Return the words by which the text calls a new source, where they are a name of their own."""
    exact = "" if words is None else " ".join(words.of(text).split())
    return (exact,) if exact and exact.casefold() not in {name.casefold(), *prefill.PRONOUNS} else ()


def _says_who(suggestion: Suggestion) -> bool:
    return suggestion.source is not None or suggestion.cue_span is not None


def _same(one: Attribution, other: Attribution) -> bool:
    return (one.source, one.role, one.cue) == (other.source, other.role, other.cue)


def places_of(suggestion: Suggestion) -> list[tuple[Place, ClaimKind | None]]:
    """Return the claims of a suggestion, places and kind of each; its content where it names no claim."""
    if not suggestion.claims:
        return [((suggestion.content,), None)]
    return [(claim.mentions, claim.kind) for claim in suggestion.claims]


def _attribution(text: str, suggestion: Suggestion, source: Source | None) -> Attribution:
    found = suggestion.source
    return Attribution(
        AttributionId(new_id()),
        None if source is None else source.id,
        suggestion.role,
        suggestion.directness,
        None if found is None else found.mentioned,
        prefill.level(source),
        source_words=piece(text, suggestion.source_span),
        cue=piece(text, suggestion.cue_span),
        content=pieces(text, suggestion.content),
        confidence=suggestion.confidence,
        rule=suggestion.rule,
        reason=suggestion.reason,
    )


def dismiss(library: Library, *, article: ArticleId, suggestions: Sequence[Suggestion]) -> Changes:
    """Let suggestions not come up again. Raises NotFoundError."""
    with library.step(Action.DISMISS, article=article) as tx:
        text = library.text(tx, article)
        dismissal_rows.add(tx, article, [dismissal(text, one) for one in suggestions])
        tx.parameters["suggestions"] = counted(len(suggestions), "suggestion")
    return tx.changes


def dismissal(text: str, suggestion: Suggestion) -> Dismissal:
    """Return what is kept of a dismissed suggestion."""
    words = " … ".join(span.of(text) for span in suggestion.content)
    return Dismissal(suggestion.id, suggestion.rule, words)
