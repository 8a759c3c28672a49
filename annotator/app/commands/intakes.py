"""Commands on what came with an article's file: left-out blocks, what it says of itself, its comments.

A left-out block goes to its place in the text as long as nothing is marked in it. Afterwards it makes a new
revision, to which every mark is carried over.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from annotator import importers
from annotator.app.commands.common import clean, cleaned
from annotator.app.commands.revisions import advance
from annotator.app.told import Action, counted
from annotator.domain.article import Revision
from annotator.domain.errors import InvalidError, LibraryUnreadableError, NotFoundError
from annotator.domain.ids import CommentId, ReviewerId, RevisionId, new_id
from annotator.domain.marks import Comment, Reviewer, Subject
from annotator.importers import record, wire
from annotator.store import (
    articles,
    claims,
    comments,
    corrections,
    files,
    intakes,
    reviewers,
    signoffs,
    ticks,
)
from annotator.text.normalise import sha256_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.domain.article import Article, Details, Section
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId
    from annotator.importers import Imported
    from annotator.importers.draft import Draft, Note
    from annotator.store.db import Db, Tx
    from annotator.store.intakes import Intake

FIELDS = {"site": "agency"}
"""What a file says that goes into a field of another name."""


def keep(tx: Tx, article: ArticleId, imported: Imported, text_sha256: str) -> None:
    """Keep what came with a new article, if anything did."""
    found = record.of(imported)
    if found:
        has_more = imported.draft is not None and bool(found.left_out)
        draft = wire.pack_draft(imported.draft) if imported.draft is not None and has_more else None
        intakes.add(tx, article, record=record.pack(found), draft=draft, text_sha256=text_sha256)


def put_back(library: Library, *, article: ArticleId, places: Collection[int]) -> Changes:
    """Put blocks that the import left out back into the text, at the places that they have in the file.

    Raises NotFoundError, and InvalidError where the article has another text by now or nothing was left out.
    """
    with library.step(Action.PUT_BACK, article=article) as tx:
        row = _row(tx, article)
        tx.parameters["blocks"] = counted(len(set(places) - set(row.put_back)), "block")
        _choose(tx, library.path, row, {*row.put_back, *places})
    return tx.changes


def leave_out(library: Library, *, article: ArticleId, places: Collection[int]) -> Changes:
    """Take blocks that were put back out of the text again. Raises what `put_back` raises."""
    with library.step(Action.LEAVE_OUT, article=article) as tx:
        row = _row(tx, article)
        tx.parameters["blocks"] = counted(len(set(places) & set(row.put_back)), "block")
        _choose(tx, library.path, row, set(row.put_back) - set(places))
    return tx.changes


def confirm_detail(library: Library, *, article: ArticleId, field: str, value: str) -> Changes:
    """Take over what the file says of itself, as checked: `field` and `value` are those of an `Offer`.

    Raises NotFoundError.
    """
    with library.step(Action.CONFIRM_DETAIL, article=article) as tx:
        row = _row(tx, article)
        tx.parameters |= {"field": field, "value": clean(value)}
        old = articles.get(tx, article).details
        new: Details = replace(old, **cleaned({FIELDS.get(field, field): value}))  # type: ignore[arg-type]  # by name
        articles.change_details(tx, article, new)
        confirmed = tuple(dict.fromkeys((*row.confirmed, field)))
        intakes.change(tx, row._replace(confirmed=confirmed))
    return tx.changes


def take_notes(library: Library, *, article: ArticleId, numbers: Sequence[int]) -> Changes:
    """Make comments on the article of comments that came with its file, each by its author.

    `numbers` count the notes of the record; those that were taken before are left as they are. Raises
    NotFoundError.
    """
    with library.step(Action.TAKE_NOTES, article=article) as tx:
        row = _row(tx, article)
        notes = record_of(tx, row, library.path).notes
        new = [
            number
            for number in dict.fromkeys(numbers)
            if number not in row.taken and 0 <= number < len(notes)
        ]
        tx.parameters["comments"] = counted(len(new), "comment")
        comments.add(tx, [_comment(tx, article, notes[number]) for number in new])
        intakes.change(tx, row._replace(taken=(*row.taken, *new)))
    return tx.changes


def record_of(db: Db, row: Intake, path: Path) -> record.Record:
    """Return what came with an article. Raises LibraryUnreadableError."""
    try:
        return record.unpack(files.read(db, row.record_sha256, path))
    except ValueError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> LibraryUnreadableError:
    return LibraryUnreadableError(path=path, reason="what it keeps of an import is not as it was")


def _row(db: Db, article: ArticleId) -> Intake:
    row = intakes.get(db, article)
    if row is None:
        raise NotFoundError(thing="import of the article", key=article)
    return row


# --- Blocks ---


def _choose(tx: Tx, path: Path, row: Intake, wanted: Collection[int]) -> None:
    """Give the article the text that its file makes with these of the left-out blocks."""
    old = articles.get(tx, row.article)
    if row.draft_sha256 is None or row.text_sha256 != old.revision.text_sha256:
        raise InvalidError(
            reason="the article has another text than the one that its file made",
            remedy="Import the file again to choose what belongs to it.",
        )
    chosen = tuple(sorted(set(wanted)))
    made = _made(tx, path, old, _draft(tx, path, row.draft_sha256), chosen)
    if made.text_sha256 != old.revision.text_sha256:
        if is_marked(tx, row.article):
            advance(tx, old, replace(made, number=old.revision.number + 1))
        else:
            articles.replace_revision(tx, row.article, old.revision.id, made)
    intakes.change(tx, row._replace(put_back=chosen, text_sha256=made.text_sha256))


def is_marked(db: Db, article: ArticleId) -> bool:
    """Say whether anything stands on the words of an article, so that they may no longer move."""
    if claims.ids(db, article):
        return True
    return any(rows.read(db, article) for rows in (ticks, corrections, signoffs))


def _draft(db: Db, path: Path, sha256: str) -> Draft:
    try:
        return wire.unpack(files.read(db, sha256, path))
    except ValueError as error:
        raise _damaged(path) from error


def _made(db: Db, path: Path, old: Article, draft: Draft, places: Collection[int]) -> Revision:
    data = files.read(db, old.original.sha256, path)
    made = importers.from_draft(
        draft.with_blocks(places), data, importer=old.importer, name=old.original.name
    )
    sections = tuple(_as_corrected(old, section, made.text) for section in made.sections)
    return Revision(RevisionId(new_id()), old.revision.number, made.text, sha256_of(made.text), sections)


def _as_corrected(old: Article, section: Section, text: str) -> Section:
    """Return a section with the kind that the same words had before: a person may have chosen it."""
    words = section.span.of(text)
    known = (known.kind for known in old.revision.sections if known.span.of(old.text) == words)
    return replace(section, kind=next(known, section.kind))


# --- Comments ---


def _comment(tx: Tx, article: ArticleId, note: Note) -> Comment:
    quoted = f"“{' '.join(note.quoted.split())}”: " if note.quoted.strip() else ""
    return Comment(
        CommentId(new_id()),
        Subject.ARTICLE,
        article,
        clean(f"{quoted}{note.text}"),
        by=_author(tx, note.author),
        at=_moment(note.at),
    )


def _author(tx: Tx, name: str) -> ReviewerId | None:
    """Return the person of that name, who is added where nobody has it; None for no name."""
    name = " ".join(clean(name).split())
    if not name:
        return None
    known = next((one.id for one in reviewers.read(tx) if one.name == name), None)
    if known is None:
        made = Reviewer(ReviewerId(new_id()), name, "".join(word[0] for word in name.split()))
        reviewers.add(tx, [made])
        known = made.id
    return known


def _moment(at: str | None) -> str | None:
    """Return an ISO 8601 time as we write it, or None for anything else."""
    try:
        return datetime.fromisoformat(at or "").isoformat()
    except ValueError:
        return None
