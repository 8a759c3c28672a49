"""Commands on claims and the places where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, of_one_article, pieces
from annotator.app.told import Action, counted, named
from annotator.domain.claim import Claim, ClaimState, Mention
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import ClaimId, MentionId, new_id
from annotator.store import claims as rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.claim import ClaimKind
    from annotator.domain.ids import ArticleId
    from annotator.domain.span import Span
    from annotator.store.db import Tx


def add_claim(
    library: Library,
    *,
    article: ArticleId,
    mentions: Sequence[Sequence[Span]],
    kind: ClaimKind | None = None,
) -> Changes:
    """Mark a claim where it stands: one or more mentions, each of one or more spans.

    Raises BadSpanError for words that cannot be marked, InvalidError for no mention, NotFoundError.
    """
    with library.step(Action.ADD_CLAIM, article=article) as tx:
        text = library.text(tx, article)
        places = tuple(Mention(MentionId(new_id()), pieces(text, spans)) for spans in mentions)
        if not places:
            raise InvalidError(reason="a claim stands somewhere in the article", remedy="Select its words.")
        number = rows.next_numbers(tx, article, 1)
        rows.add(tx, article, [Claim(ClaimId(new_id()), number, places, kind)])
        tx.parameters["number"] = str(number)
    return tx.changes


def add_mention(library: Library, *, claim: ClaimId, spans: Sequence[Span]) -> Changes:
    """Mark another place where a claim stands. Raises BadSpanError or NotFoundError."""
    return add_mentions(library, claim=claim, mentions=[spans])


def add_mentions(library: Library, *, claim: ClaimId, mentions: Sequence[Sequence[Span]]) -> Changes:
    """Mark other places where a claim stands, in one step. Raises BadSpanError or NotFoundError."""
    with library.step(Action.ADD_MENTION if len(mentions) == 1 else Action.ADD_MENTIONS) as tx:
        text = library.text(tx, _about(tx, claim))
        made = [Mention(MentionId(new_id()), pieces(text, spans)) for spans in mentions]
        rows.add_mentions(tx, [(claim, mention) for mention in made])
        tx.parameters["places"] = counted(len(made), "place")
    return tx.changes


def move_mention(library: Library, *, mention: MentionId, spans: Sequence[Span]) -> Changes:
    """Give a mention other words; all that hangs on its claim stays. Raises BadSpanError or NotFoundError."""
    with library.step(Action.MOVE_MENTION) as tx:
        article = _about(tx, _claim_of(tx, mention))
        rows.change_mentions(tx, [Mention(mention, pieces(library.text(tx, article), spans))])
    return tx.changes


def remove_mention(library: Library, *, mention: MentionId) -> Changes:
    """Remove one place of a claim. Raises NotFoundError, InvalidError for the only one."""
    with library.step(Action.REMOVE_MENTION) as tx:
        claim = _claim_of(tx, mention)
        _about(tx, claim)
        if len(rows.get(tx, [claim])[0].mentions) == 1:
            raise InvalidError(reason="it is the claim's only place", remedy="Delete the claim instead.")
        rows.remove_mention(tx, mention)
    return tx.changes


def remove_claims(library: Library, *, claims: Sequence[ClaimId]) -> Changes:
    """Delete claims with all that hangs on them; their numbers are not given again. Raises NotFoundError."""
    with library.step(Action.REMOVE_CLAIMS) as tx:
        _about_all(tx, claims)
        rows.remove(tx, claims)
    return tx.changes


def set_kind(library: Library, *, claims: Sequence[ClaimId], kind: ClaimKind | None) -> Changes:
    """Say what sort of thing is claimed. Raises NotFoundError."""
    told = {"kind": "unset" if kind is None else kind.value.replace("_", " ")}
    with library.step(Action.SET_KIND, parameters=told) as tx:
        _about_all(tx, claims)
        for claim in claims:
            rows.change(tx, claim, {"kind": kind})
    return tx.changes


def restate(library: Library, *, claim: ClaimId, text: str) -> Changes:
    """Say in other words what is claimed; an empty text takes that back. Raises NotFoundError."""
    with library.step(Action.RESTATE) as tx:
        _about(tx, claim)
        rows.change(tx, claim, {"restatement": clean(text)})
    return tx.changes


def set_state(library: Library, *, claims: Sequence[ClaimId], state: ClaimState) -> Changes:
    """Open, park or drop claims. Raises NotFoundError, InvalidError for the suggestions' state."""
    if state is ClaimState.SUGGESTED:
        raise InvalidError(reason="a claim of the library is no suggestion", remedy="Accept the suggestion.")
    with library.step(Action.SET_STATE, parameters={"state": state.value}) as tx:
        _about_all(tx, claims)
        for claim in claims:
            rows.change(tx, claim, {"state": state})
    return tx.changes


def renumber(library: Library, *, article: ArticleId) -> Changes:
    """Number the claims of an article by place; later ones still get numbers that were never given before."""
    with library.step(Action.RENUMBER, article=article) as tx:
        claims = rows.read(tx, article)
        end = len(library.text(tx, article))
        order = sorted(claims, key=lambda c: (end if c.start is None else c.start, c.number))
        for number, claim in enumerate(order, start=1):
            rows.change(tx, claim.id, {"number": number})
    return tx.changes


def _claim_of(tx: Tx, mention: MentionId) -> ClaimId:
    claim = rows.of_mention(tx, mention)
    if claim is None:
        raise NotFoundError(thing="mention", key=mention)
    return claim


def _about(tx: Tx, claim: ClaimId) -> ArticleId:
    """Say of the step which claim it is about."""
    tx.article, numbers = of_one_article(tx, [claim])
    tx.parameters["number"] = str(numbers[0])
    return tx.article


def _about_all(tx: Tx, claims: Sequence[ClaimId]) -> None:
    tx.article, numbers = of_one_article(tx, claims)
    tx.parameters["claims"] = named(numbers)
