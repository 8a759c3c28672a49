"""Commands on sign-offs: who put a name under which stage of a review, and under what content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import queries
from annotator.app.commands.common import clean
from annotator.app.told import Action
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import SignOffId, new_id
from annotator.domain.marks import SignOff, Stage
from annotator.store import signoffs as rows

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId

STAGES = {
    Stage.CHECK: "check",
    Stage.SECOND_READ: "second read",
    Stage.EDIT: "edit",
    Stage.LEGAL: "legal read",
}


def sign_off(library: Library, *, article: ArticleId, stage: Stage, decision: str) -> Changes:
    """Sign a stage of the review as it stands now; `decision` says what was decided, and why.

    Raises NotFoundError, InvalidError for no words, for nobody at work, and for a second read by whoever
    signed the check.
    """
    from annotator.codec.review_json import content_hash

    with library.step(Action.SIGN_OFF, article=article) as tx:
        words = clean(decision)
        if not words:
            raise InvalidError(reason="a sign-off says what was decided", remedy="Type your decision.")
        if tx.by is None:
            raise InvalidError(reason="a sign-off needs a name", remedy="Say who is at work first.")
        if stage is Stage.SECOND_READ and _checked_by(rows.read(tx, article)) == tx.by:
            raise InvalidError(
                reason="the second reader is not the first", remedy="Let somebody else read it and sign."
            )
        signed = content_hash(queries.review_in(tx, article))
        rows.add(tx, article, [SignOff(SignOffId(new_id()), stage, words, signed, tx.by, tx.at)])
        tx.parameters["stage"] = STAGES[stage]
    return tx.changes


def withdraw(library: Library, *, sign_off: SignOffId) -> Changes:
    """Take a signature back. Raises NotFoundError."""
    with library.step(Action.WITHDRAW) as tx:
        tx.article = rows.article_of(tx, sign_off)
        if tx.article is None:
            raise NotFoundError(thing="sign-off", key=sign_off)
        (gone,) = (one for one in rows.read(tx, tx.article) if one.id == sign_off)
        rows.remove(tx, [sign_off])
        tx.parameters["stage"] = STAGES[gone.stage]
    return tx.changes


def _checked_by(signed: tuple[SignOff, ...]) -> str | None:
    """Return who signed the check last."""
    return next((one.by for one in reversed(signed) if one.stage is Stage.CHECK), None)
