"""The command that takes what an editor changed in a Word file: all or some of it, as one step of history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands.revisions import advanced_by
from annotator.app.readback.model import (
    AddComment,
    Decide,
    EditComment,
    EditText,
    RemoveClaim,
    RemoveComment,
    RemoveMention,
    Settle,
    State,
)
from annotator.app.told import Action, counted
from annotator.domain.errors import NotFoundError, StaleError
from annotator.store import articles, claims, comments, corrections, reviewers
from annotator.text.edits import applied
from annotator.text.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from annotator.app.library import Library
    from annotator.app.readback.model import Change, Deed, ReadBack
    from annotator.domain.changes import Changes
    from annotator.domain.marks import Comment, Reviewer
    from annotator.store.db import Tx


def take_back(library: Library, *, read: ReadBack, keys: Collection[str]) -> Changes:
    """Take the changes with these keys; those that are done already are left as they are.

    Words are edited last, all in one new revision to which every mark is carried over. Raises NotFoundError
    for a key that is none or in conflict, StaleError when the article's text is another one by now,
    EmptyTextError or TooLargeError for what would be left of the text.
    """
    chosen = [change for change in read.changes if change.key in keys and change.state is not State.DONE]
    _insist(read, keys, chosen)
    parameters = {"changes": counted(len(chosen), "change"), "file": read.name}
    with library.step(Action.READ_BACK, article=read.export.article, parameters=parameters) as tx:
        there = articles.get(tx, read.export.article)
        if there.revision.text_sha256 != read.text_sha256:
            raise StaleError(name=read.name)
        for change in sorted(chosen, key=_answers):
            _take(change.deed, tx)
        made = [edit for one in chosen if isinstance(one.deed, EditText) for edit in one.deed.edits]
        if made:
            advanced_by(tx, there, normalise(applied(there.text, made), name=read.name).text)
    return tx.changes


def _insist(read: ReadBack, keys: Collection[str], chosen: Iterable[Change]) -> None:
    known = {change.key for change in read.changes}
    missing = next((key for key in keys if key not in known), None)
    blocked = next((change.key for change in chosen if change.state is State.CONFLICT), None)
    if missing or blocked:
        raise NotFoundError(thing="change that can be taken", key=missing or blocked)


def _answers(change: Change) -> bool:
    """Say whether a change is an answer, which comes after what it answers."""
    return isinstance(change.deed, AddComment) and change.deed.comment.reply_to is not None


def _take(deed: Deed, tx: Tx) -> None:
    """Do in a step what taking one change means; words are edited afterwards, all at once."""
    match deed:
        case AddComment(comment, by):
            _add(comment, by, tx)
        case EditComment(comment=key, text=text):
            comments.change(tx, replace(comments.get(tx, key), text=text))
        case Settle(comments=keys, resolved=resolved):
            for comment in comments.with_ids(tx, keys):
                comments.change(tx, replace(comment, resolved=resolved))
        case Decide(correction, state):
            corrections.set_state(tx, correction, state)
        case RemoveComment(key):
            comments.remove(tx, key)
        case RemoveMention(mention):
            claims.remove_mention(tx, mention)
        case RemoveClaim(claim):
            claims.remove(tx, [claim])
        case EditText():
            pass


def _add(comment: Comment, by: Reviewer | None, tx: Tx) -> None:
    if by is not None and by.id not in {one.id for one in reviewers.read(tx)}:
        reviewers.add(tx, [by])
    if comments.with_ids(tx, [comment.id]):
        return
    answers = comment.reply_to  # Where that was not taken, the answer stands by itself.
    known = answers is not None and comments.with_ids(tx, [answers])
    comments.add(tx, [replace(comment, at=comment.at or tx.at, reply_to=answers if known else None)])
