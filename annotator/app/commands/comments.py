"""Commands on comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, cleaned, of_one_article, scope_of
from annotator.app.told import Action
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import ArticleId, ClaimId, CommentId, new_id
from annotator.domain.marks import Audience, Comment, CommentKind, Subject
from annotator.store import articles, evidence, sources
from annotator.store import comments as rows

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.store.db import Tx

NO_WORDS = "a comment has words"


def comment(
    library: Library,
    *,
    subject: Subject,
    on: str,
    text: str,
    kind: CommentKind = CommentKind.NOTE,
    audience: Audience = Audience.SHARED,
    reply_to: CommentId | None = None,
    article: ArticleId | None = None,
) -> Changes:
    """Comment on a claim, a source, a piece of evidence or an article; `on` is its id.

    `article` says from where a comment on a source or on evidence can be undone. Raises NotFoundError,
    InvalidError for an empty text or a reply to a comment on something else.
    """
    with library.step(Action.COMMENT, article=article) as tx:
        _about(tx, subject, on)
        said = Comment(CommentId(new_id()), subject, on, _words(text), reply_to, kind, audience, tx.by, tx.at)
        if reply_to is not None and rows.get(tx, reply_to).on != on:
            raise InvalidError(
                reason="a reply hangs on what its comment hangs on", remedy="Write a new comment."
            )
        rows.add(tx, [said])
    return tx.changes


def edit_comment(library: Library, *, comment: CommentId, **fields: object) -> Changes:
    """Set fields of a `Comment`: text, kind, audience. Raises NotFoundError, InvalidError for no text."""
    with library.step(Action.EDIT_COMMENT) as tx:
        old = rows.get(tx, comment)
        _about(tx, old.subject, old.on)
        new: Comment = replace(old, **cleaned(fields))  # type: ignore[arg-type]  # fields of Comment by name
        _words(new.text)
        rows.change(tx, new)
    return tx.changes


def resolve(library: Library, *, comment: CommentId, resolved: bool) -> Changes:
    """Say that a comment is settled, or that it is not. Raises NotFoundError."""
    with library.step(Action.RESOLVE if resolved else Action.REOPEN) as tx:
        old = rows.get(tx, comment)
        _about(tx, old.subject, old.on)
        rows.change(tx, replace(old, resolved=resolved))
    return tx.changes


def remove_comment(library: Library, *, comment: CommentId) -> Changes:
    """Delete a comment; replies to it stay. Raises NotFoundError."""
    with library.step(Action.REMOVE_COMMENT) as tx:
        old = rows.get(tx, comment)
        _about(tx, old.subject, old.on)
        rows.remove(tx, comment)
    return tx.changes


def _words(text: str) -> str:
    words = clean(text)
    if not words:
        raise InvalidError(reason=NO_WORDS, remedy="Type what you want to say.")
    return words


def _about(tx: Tx, subject: Subject, on: str) -> None:
    """Say of the step what it is about; what hangs on no article belongs to the whole library."""
    tx.parameters["on"] = _told(tx, subject, on)
    tx.scope = scope_of(tx.article)


def _told(tx: Tx, subject: Subject, on: str) -> str:
    if subject is Subject.CLAIM:
        tx.article, numbers = of_one_article(tx, [ClaimId(on)])
        return f"claim {numbers[0]}"
    if subject is Subject.ARTICLE:
        tx.article = ArticleId(on)
        articles.text_key(tx, tx.article)
        return "the article"
    if subject is Subject.SOURCE:
        names = [known.name for known in sources.get(tx, [on]) if known.id == on]
    else:
        names = [known.title for known in evidence.get(tx, [on])]
    if not names:
        raise NotFoundError(thing=subject.value, key=on)
    return f"“{names[0]}”"
