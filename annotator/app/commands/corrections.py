"""Commands on corrections: words that should read otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, cleaned, pieces
from annotator.app.told import Action
from annotator.domain.errors import InvalidError
from annotator.domain.ids import CorrectionId, new_id
from annotator.domain.marks import Correction, CorrectionState, Severity
from annotator.store import corrections as rows

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId
    from annotator.domain.span import Span
    from annotator.store.db import Tx

SHORT = 40  # Code points of the old words that are told in the history.

STATES = {
    CorrectionState.PROPOSED: Action.PROPOSE,
    CorrectionState.ACCEPTED: Action.ACCEPT_CORRECTION,
    CorrectionState.STET: Action.STET,
}


def correct(
    library: Library,
    *,
    article: ArticleId,
    span: Span,
    new: str,
    reason: str = "",
    severity: Severity = Severity.MUST,
) -> Changes:
    """Propose that the words at `span` should read `new`; an empty `new` lets them go.

    Raises BadSpanError, NotFoundError, InvalidError for words that change nothing or that another correction
    in force already changes.
    """
    with library.step(Action.CORRECT, article=article) as tx:
        (anchor,) = pieces(library.text(tx, article), [span])
        made = Correction(
            CorrectionId(new_id()), anchor, clean(new), clean(reason), severity, by=tx.by, at=tx.at
        )
        _check(tx, article, made)
        rows.add(tx, article, [made])
        _tell(tx, made)
    return tx.changes


def edit_correction(library: Library, *, correction: CorrectionId, **fields: object) -> Changes:
    """Set fields of a `Correction`: new, reason, severity. Raises what `correct` raises."""
    with library.step(Action.EDIT_CORRECTION) as tx:
        _change(tx, correction, cleaned(fields))
    return tx.changes


def set_correction_state(library: Library, *, correction: CorrectionId, state: CorrectionState) -> Changes:
    """Propose a correction anew, accept it, or let the old words stand (stet).

    Raises NotFoundError, InvalidError when another correction in force changes the same words by now.
    """
    with library.step(STATES[state]) as tx:
        _change(tx, correction, {"state": state})
    return tx.changes


def remove_correction(library: Library, *, correction: CorrectionId) -> Changes:
    """Delete a correction. Raises NotFoundError."""
    with library.step(Action.REMOVE_CORRECTION) as tx:
        tx.article, gone = rows.get(tx, correction)
        rows.remove(tx, [correction])
        _tell(tx, gone)
    return tx.changes


def _change(tx: Tx, correction: CorrectionId, fields: dict[str, object]) -> None:
    tx.article, old = rows.get(tx, correction)
    new: Correction = replace(old, **fields)  # type: ignore[arg-type]  # fields of Correction by name
    _check(tx, tx.article, new)
    rows.change(tx, new)
    _tell(tx, new)


def _check(tx: Tx, article: ArticleId, wanted: Correction) -> None:
    if wanted.new == wanted.anchor.exact:
        raise InvalidError(reason="the new words are the old ones", remedy="Type what should stand there.")
    span = wanted.anchor.span
    if span is None or not wanted.is_live:
        return
    for other in rows.read(tx, article):
        there = other.anchor.span
        if other.id != wanted.id and other.is_live and there is not None and there.overlaps(span):
            raise InvalidError(
                reason=f"“{_short(other)}” is to be changed already, and the two overlap",
                remedy="Change or delete that correction, or let its words stand.",
            )


def _tell(tx: Tx, correction: Correction) -> None:
    tx.parameters["words"] = _short(correction)


def _short(correction: Correction) -> str:
    words = " ".join(correction.anchor.exact.split())
    return words if len(words) <= SHORT else f"{words[: SHORT - 1].rstrip()}…"
