"""What came with an article beside its text, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.app.commands.intakes import FIELDS, record_of
from annotator.importers.draft import NoteKind
from annotator.importers.record import Record
from annotator.store import intakes as rows

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.article import Details
    from annotator.domain.ids import ArticleId
    from annotator.domain.review import Review
    from annotator.importers.draft import Note, Offer


class Hold(StrEnum):
    """What a change of the text would do: nothing stands on it yet, marks do, or it is another one by now."""

    FREE = "free"
    MARKED = "marked"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class Came:
    """What came with an article: the record of its import, and what a person has made of it.

    `put_back` are places of blocks of the record, `taken` numbers of its notes, `confirmed` names of fields;
    `text_sha256` is the text that the choice of blocks makes.
    """

    record: Record = field(default_factory=Record)
    put_back: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()
    confirmed: frozenset[str] = frozenset()
    text_sha256: str = ""

    @property
    def comments(self) -> tuple[tuple[int, Note], ...]:
        """Return the comments of the file with their numbers; footnotes stand in the text."""
        return tuple(
            (number, note)
            for number, note in enumerate(self.record.notes)
            if note.kind is NoteKind.COMMENT and note.text.strip()
        )

    def hold(self, review: Review, *, marked: bool) -> Hold:
        """Say whether blocks can be put back into the text of a review, and how."""
        if review.article.revision.text_sha256 != self.text_sha256:
            return Hold.OUTDATED
        return Hold.MARKED if marked else Hold.FREE


def came_with(library: Library, *, article: ArticleId) -> Came:
    """Return what came with an article, empty for its text alone. Raises LibraryUnreadableError."""
    with library.reading() as db:
        row = rows.get(db, article)
        if row is None:
            return Came()
        found = record_of(db, row, library.path)
    return Came(
        found, frozenset(row.put_back), frozenset(row.taken), frozenset(row.confirmed), row.text_sha256
    )


def is_used(offer: Offer, details: Details) -> bool:
    """Say whether the details hold what the file says in this statement."""
    return bool(getattr(details, FIELDS.get(offer.field, offer.field), None) == offer.value)
