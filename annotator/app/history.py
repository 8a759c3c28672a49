"""Undo, redo and taking back any step: each replays rows of the journal as a new step of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.told import Action, told
from annotator.domain.changes import Scope
from annotator.domain.errors import LaterStepError, NotFoundError, NothingToUndoError
from annotator.store import journal, steps
from annotator.store.journal import BlockedError

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.changes import Changes, Step
    from annotator.domain.ids import ArticleId
    from annotator.store.db import Db

__all__ = ["can_redo", "can_undo", "redo", "take_back", "told", "undo"]


def can_undo(library: Library, *, article: ArticleId | None) -> Step | None:
    """Return the step that `undo` would take back, or None."""
    with library.reading() as db:
        return steps.undone_next(db, article)


def can_redo(library: Library, *, article: ArticleId | None) -> Step | None:
    """Return the step that `redo` would bring back, or None."""
    with library.reading() as db:
        undoing = steps.redone_next(db, article)
        return None if undoing is None else _target(db, undoing)


def undo(library: Library, *, article: ArticleId | None) -> Changes:
    """Take back the newest step of an article, or with None of the whole library.

    Raises NothingToUndoError, and LaterStepError where a later step needs what this one made.
    """
    with library.reading() as db:
        step = steps.undone_next(db, article)
    if step is None:
        raise NothingToUndoError(direction="undo")
    return _reverse(library, step)


def redo(library: Library, *, article: ArticleId | None) -> Changes:
    """Bring back the step that was undone last, if no command was given since. Raises NothingToUndoError."""
    with library.reading() as db:
        step = steps.redone_next(db, article)
    if step is None:
        raise NothingToUndoError(direction="redo")
    return _reverse(library, step)


def take_back(library: Library, *, step: int) -> Changes:
    """Take back one step of the history by its sequence number; taking back an undoing step brings back.

    Raises NotFoundError for no such step, NothingToUndoError when it is taken back already, LaterStepError
    where a later step touched the same row or needs what this one made.
    """
    with library.reading() as db:
        found = steps.get(db, step)
        if found is None:
            raise NotFoundError(thing="step", key=step)
        if found.action == Action.REDO:
            found = _target(db, found)
    if found.undone or found.scope is Scope.RECORD:
        raise NothingToUndoError(direction="undo")
    return _reverse(library, found)


def _target(db: Db, step: Step) -> Step:
    """Return the command that an undoing or redoing step is about."""
    while step.undoes is not None:
        step = steps.get(db, step.undoes) or step
    return step


def _reverse(library: Library, step: Step) -> Changes:
    action = Action.UNDO if step.undoes is None else Action.REDO
    with library.reading() as db:
        words = told(_target(db, step))
    try:
        with library.step(
            action,
            article=step.article,
            parameters={"told": words},
            scope=step.scope,
            undoes=step.seq,
        ) as tx:
            journal.replay(tx, step.seq, library.tables)
    except BlockedError as error:
        with library.reading() as db:
            later = told(_target(db, steps.get(db, error.by) or step))
        raise LaterStepError(step=words, later=later) from error
    return tx.changes
