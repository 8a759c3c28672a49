"""Commands that judge: each verdict is a new row, and the newest of a layer is the one that counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, of_one_article
from annotator.app.told import Action, named
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import VerdictId, new_id
from annotator.domain.verdict import Scale, Verdict
from annotator.store import scales
from annotator.store import verdicts as rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ClaimId, ScaleId
    from annotator.domain.verdict import Layer
    from annotator.store.db import Db, Tx


def set_verdict(
    library: Library,
    *,
    claims: Sequence[ClaimId],
    layer: Layer,
    rating: str | None,
    scale: ScaleId | None = None,
) -> Changes:
    """Give claims a rating of a layer, keeping the explanation; None takes the rating back.

    Without `scale` it is the first of the layer. A claim that has this rating already is left alone. Raises
    NotFoundError, InvalidError for a rating that the scale does not have.
    """
    action = Action.CLEAR_VERDICT if rating is None else Action.SET_VERDICT
    with library.step(action) as tx:
        tx.article, numbers = of_one_article(tx, claims)
        used = _scale(tx, layer, scale)
        tx.parameters.update(claims=named(numbers), rating=_label(used, rating))
        known = rows.newest(tx, claims, layer)
        judged = [claim for claim in claims if not _stands(known.get(claim), used.id, rating)]
        rows.add(
            tx, [(key, _verdict(tx, layer, used.id, rating, _explanation(known.get(key)))) for key in judged]
        )
    return tx.changes


def _stands(verdict: Verdict | None, scale: ScaleId, rating: str | None) -> bool:
    """Say whether the newest verdict says so already; no verdict says that there is no rating."""
    if rating is None:
        return verdict is None or verdict.rating is None
    return verdict is not None and (verdict.scale, verdict.rating) == (scale, rating)


def _explanation(verdict: Verdict | None) -> str:
    return "" if verdict is None else verdict.explanation


def explain(library: Library, *, claim: ClaimId, layer: Layer, text: str) -> Changes:
    """Explain the verdict of a layer, keeping its rating; it may be explained before it is rated.

    Raises NotFoundError.
    """
    with library.step(Action.EXPLAIN) as tx:
        tx.article, numbers = of_one_article(tx, [claim])
        tx.parameters["number"] = str(numbers[0])
        known = rows.newest(tx, [claim], layer).get(claim)
        explanation = clean(text)
        if explanation != _explanation(known):
            scale = _scale(tx, layer, None).id if known is None else known.scale
            rating = None if known is None else known.rating
            rows.add(tx, [(claim, _verdict(tx, layer, scale, rating, explanation))])
    return tx.changes


def _verdict(tx: Tx, layer: Layer, scale: ScaleId, rating: str | None, explanation: str) -> Verdict:
    return Verdict(VerdictId(new_id()), layer, scale, rating, explanation, tx.at[:10], tx.by, tx.at)


def _scale(db: Db, layer: Layer, key: ScaleId | None) -> Scale:
    """Return the scale with that id, or the first of the layer."""
    found = scales.get(db, layer, key)
    if found is None:
        raise NotFoundError(thing="scale", key=key or layer.value)
    return found


def _label(scale: Scale, code: str | None) -> str:
    if code is None:
        return ""
    rating = scale.rating(code)
    if rating is None:
        raise InvalidError(
            reason=f"the scale “{scale.label}” has no rating “{code}”",
            remedy="Choose " + ", ".join(rating.code for rating in scale.ratings) + ".",
        )
    return rating.label
