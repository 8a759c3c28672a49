"""Commands that tick words off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.commands.common import of_one_article, pieces
from annotator.app.told import Action, counted
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import TickId, new_id
from annotator.domain.marks import Tick, TickResult
from annotator.store import evidence as evidence_rows
from annotator.store import ticks as rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId, ClaimId, EvidenceId
    from annotator.domain.span import Span
    from annotator.store.db import Tx

SHORT = 40  # Code points of ticked words that are told in the history.


def tick(
    library: Library,
    *,
    article: ArticleId,
    spans: Sequence[Span],
    result: TickResult = TickResult.OK,
    claim: ClaimId | None = None,
    evidence: EvidenceId | None = None,
) -> Changes:
    """Tick words off, each span by itself, with the claim or the evidence that they were checked with.

    Raises BadSpanError, NotFoundError, InvalidError for a claim of another article.
    """
    action = Action.NOTHING_TO_CHECK if result is TickResult.NOTHING_TO_CHECK else Action.TICK
    with library.step(action, article=article) as tx:
        _check(tx, article, claim, evidence)
        text = library.text(tx, article)
        anchors = [pieces(text, [span])[0] for span in spans]
        made = [Tick(TickId(new_id()), one, result, claim, evidence, tx.by, tx.at) for one in anchors]
        rows.add(tx, article, made)
        tx.parameters["ticks"] = (
            f"“{anchors[0].exact[:SHORT]}”" if len(anchors) == 1 else counted(len(anchors), "place")
        )
    return tx.changes


def untick(library: Library, *, ticks: Sequence[TickId]) -> Changes:
    """Take ticks back. Raises NotFoundError."""
    with library.step(Action.UNTICK, parameters={"ticks": counted(len(ticks), "tick")}) as tx:
        tx.article = rows.article_of(tx, ticks)
        if tx.article is None:
            raise NotFoundError(thing="tick", key=", ".join(ticks))
        rows.remove(tx, ticks)
    return tx.changes


def _check(tx: Tx, article: ArticleId, claim: ClaimId | None, evidence: EvidenceId | None) -> None:
    if claim is not None and of_one_article(tx, [claim])[0] != article:
        raise InvalidError(reason="the claim is of another article", remedy="Choose a claim of this article.")
    if evidence is not None and not evidence_rows.get(tx, [evidence]):
        raise NotFoundError(thing="evidence", key=evidence)
