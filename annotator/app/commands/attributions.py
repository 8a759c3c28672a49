"""Commands on attributions: who said it, and by which words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app import prefill
from annotator.app.commands.common import clean, of_one_article, piece, pieces
from annotator.app.commands.sources import one as one_source
from annotator.app.told import Action, named
from annotator.domain.attribution import SOURCELESS_LEVELS, Attribution, Role
from annotator.domain.errors import InvalidError
from annotator.domain.ids import AttributionId, SourceId, new_id
from annotator.domain.source import Source
from annotator.domain.span import Anchor, Span
from annotator.store import attributions as rows
from annotator.store import claims as claim_rows
from annotator.store import sources as source_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.attribution import Directness, Level, Mentioned
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId
    from annotator.store.db import Tx

NOBODY = "nobody"


def attribute(
    library: Library,
    *,
    claims: Sequence[ClaimId],
    source: SourceId | None = None,
    new_source: str | None = None,
    role: Role | None = None,
    directness: Directness | None = None,
    mentioned: Mentioned | None = None,
    level: Level | None = None,
    source_words: Span | None = None,
    cue: Span | None = None,
    content: Sequence[Span] = (),
) -> Changes:
    """Say who is cited for claims: a source, a new one by its name, or with neither that nobody is.

    What is left None is worked out from the text (see `prefill`); the content is the claim's first mention
    unless it is given. A new source takes the marked words as an alias where they differ from its name; a
    name that a source of the library goes by means that source. Raises NotFoundError, BadSpanError,
    InvalidError.
    """
    with library.step(Action.ATTRIBUTE) as tx:
        tx.article, numbers = of_one_article(tx, claims)
        text = library.text(tx, tx.article)
        words = piece(text, source_words)
        cited = _cited(tx, source, new_source, words)
        given = Attribution(
            AttributionId(""),
            None if cited is None else cited.id,
            role or Role.CLAIMANT,
            mentioned=mentioned or prefill.mentioned(None if words is None else words.exact, cited),
            level=_level(level or prefill.level(cited), cited),
            source_words=words,
            cue=piece(text, cue),
            content=pieces(text, content) if content else (),
        )
        made = [(claim.id, _of(text, claim, given, directness)) for claim in claim_rows.get(tx, claims)]
        rows.add(tx, made)
        tx.parameters.update(claims=named(numbers), source=NOBODY if cited is None else cited.name)
    return tx.changes


def _cited(tx: Tx, source: SourceId | None, new_source: str | None, words: Anchor | None) -> Source | None:
    if source is not None:
        return one_source(tx, source)
    if new_source is None:
        return None
    name = clean(new_source)
    if not name:
        raise InvalidError(reason="a source has a name", remedy="Type its name.")
    known = next((known for known in source_rows.read(tx) if known.goes_by(name)), None)
    return known or _made(tx, name, words)


def _made(tx: Tx, name: str, words: Anchor | None) -> Source:
    plain = words is None or words.exact.casefold() in {name.casefold(), *prefill.PRONOUNS}
    aliases = () if words is None or plain else (" ".join(words.exact.split()),)
    source = Source(SourceId(new_id()), name, aliases=aliases)
    source_rows.add(tx, [source])
    return source


def _level(level: Level | None, cited: Source | None) -> Level | None:
    if cited is None and level is not None and level not in SOURCELESS_LEVELS:
        raise InvalidError(
            reason="nobody is cited, yet the level names somebody",
            remedy="Choose the level “none” or “anonymous”.",
        )
    return level


def _of(text: str, claim: Claim, given: Attribution, directness: Directness | None) -> Attribution:
    content = given.content or (claim.mentions[0].pieces if claim.mentions else ())
    spans = [anchor.span for anchor in content if anchor.span is not None]
    return replace(
        given,
        id=AttributionId(new_id()),
        content=content,
        directness=directness or prefill.directness(text, spans),
    )


def edit_attribution(library: Library, *, attribution: AttributionId, **fields: object) -> Changes:
    """Set fields of an `Attribution`; `source_words`, `cue` and `content` are given as spans.

    Raises NotFoundError, BadSpanError, InvalidError when nobody would be cited at a level that names
    somebody, or when it would be nested in itself or in an attribution of another claim.
    """
    with library.step(Action.EDIT_ATTRIBUTION) as tx:
        claim, old = rows.get(tx, attribution)
        article, numbers = of_one_article(tx, [claim])
        tx.article = article
        tx.parameters["number"] = str(numbers[0])
        anchored = _anchored(library.text(tx, article), fields)
        _check(tx, claim, old, anchored)
        rows.change(tx, replace(old, **anchored))  # type: ignore[arg-type]  # fields of Attribution by name
    return tx.changes


def _anchored(text: str, fields: dict[str, object]) -> dict[str, object]:
    anchored = dict(fields)
    for name in ("source_words", "cue"):
        span = fields.get(name)
        if isinstance(span, Span):
            anchored[name] = piece(text, span)
    content = fields.get("content")
    if isinstance(content, (tuple, list)):
        anchored["content"] = pieces(text, content) if content else ()
    return anchored


def _check(tx: Tx, claim: ClaimId, old: Attribution, fields: dict[str, object]) -> None:
    source = fields.get("source", old.source)
    level = fields.get("level", old.level)
    if isinstance(source, str):
        one_source(tx, SourceId(source))
    elif "source" in fields and "level" not in fields and level not in SOURCELESS_LEVELS:
        fields["level"] = prefill.level(None)
    elif level is not None:
        _level(level, None)  # type: ignore[arg-type]  # a Level, or a bug that the store refuses
    outer = fields.get("nested_in")
    if outer is not None:
        _check_nesting(tx, claim, old.id, AttributionId(str(outer)))


def _check_nesting(tx: Tx, claim: ClaimId, inner: AttributionId, outer: AttributionId) -> None:
    """Refuse nesting across claims and in a circle."""
    around = {one.id: one.nested_in for one in claim_rows.get(tx, [claim])[0].attributions}
    if outer not in around:
        raise InvalidError(
            reason="only an attribution of the same claim can report another",
            remedy="Choose one of this claim.",
        )
    at: AttributionId | None = outer
    while at is not None:
        if at == inner:
            raise InvalidError(reason="attributions cannot report each other", remedy="Choose another one.")
        at = around[at]


def remove_attribution(library: Library, *, attribution: AttributionId) -> Changes:
    """Remove an attribution; those nested in it stand by themselves. Raises NotFoundError."""
    with library.step(Action.REMOVE_ATTRIBUTION) as tx:
        claim, _ = rows.get(tx, attribution)
        tx.article, numbers = of_one_article(tx, [claim])
        tx.parameters["number"] = str(numbers[0])
        rows.remove(tx, attribution)
    return tx.changes
