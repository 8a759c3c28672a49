"""What reading a Word file back yields: changes that an editor made, each with how it was matched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.app.exports import Export
    from annotator.domain.ids import ClaimId, CommentId, CorrectionId, MentionId
    from annotator.domain.marks import Comment, CorrectionState, Reviewer
    from annotator.text.edits import Edit


class Kind(StrEnum):
    """What an editor did."""

    REPLY = "reply"
    NOTE = "note"
    EDIT_COMMENT = "edit_comment"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    ACCEPT = "accept_correction"
    STET = "reject_correction"
    TEXT = "edit_text"
    MOVE = "move_text"
    REMOVE_COMMENT = "remove_comment"
    REMOVE_MENTION = "remove_mention"
    REMOVE_CLAIM = "remove_claim"


REMOVALS = frozenset({Kind.REMOVE_COMMENT, Kind.REMOVE_MENTION, Kind.REMOVE_CLAIM})
"""What is proposed and never applied by itself."""


class How(StrEnum):
    """By which layer of identity something was matched, surest first."""

    PROPERTY = "property"
    CUSTOM_XML = "custom_xml"
    DURABLE_ID = "durable_id"
    PARAGRAPH_ID = "paragraph_id"
    THREAD = "thread"
    BOOKMARK = "bookmark"
    LINE = "identity_line"
    WORDS = "words"
    TRACKED = "tracked_change"
    DIFFERENCE = "difference"


TOLD = {
    How.PROPERTY: "by the file’s property",
    How.CUSTOM_XML: "by the file’s hidden part",
    How.DURABLE_ID: "by Word’s lasting id of the comment",
    How.PARAGRAPH_ID: "by Word’s id of the comment’s last paragraph",
    How.THREAD: "by the comment that it answers",
    How.BOOKMARK: "by the hidden bookmark round the words",
    How.LINE: "by the comment’s last line",
    How.WORDS: "by its words",
    How.TRACKED: "by tracked changes",
    How.DIFFERENCE: "by comparing the texts",
}
"""How each layer is told to a person."""


class State(StrEnum):
    """Whether a change can still be taken."""

    NEW = "new"
    DONE = "done"
    CONFLICT = "conflict"


# --- What taking a change does ---


class AddComment(NamedTuple):
    """Add a comment of somebody who is added as well where the library does not know them."""

    comment: Comment
    by: Reviewer | None = None


class EditComment(NamedTuple):
    """Give a comment other words."""

    comment: CommentId
    text: str


class Settle(NamedTuple):
    """Resolve comments, or open them again."""

    comments: tuple[CommentId, ...]
    resolved: bool


class Decide(NamedTuple):
    """Accept a correction, or let the old words stand."""

    correction: CorrectionId
    state: CorrectionState


class EditText(NamedTuple):
    """Replace words of the article's newest text."""

    edits: tuple[Edit, ...]


class RemoveComment(NamedTuple):
    """Delete a comment."""

    comment: CommentId


class RemoveMention(NamedTuple):
    """Delete one place of a claim."""

    mention: MentionId


class RemoveClaim(NamedTuple):
    """Delete a claim with all that hangs on it."""

    claim: ClaimId


Deed = AddComment | EditComment | Settle | Decide | EditText | RemoveComment | RemoveMention | RemoveClaim


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an editor did: what stood `before` and stands `after`, by whom, and how it was matched.

    `key` is the same whenever the file is read. `claim` and `number` are None for what is about no claim.
    `at` is an ISO 8601 moment. `deed` is what taking it does.
    """

    key: str
    kind: Kind
    deed: Deed
    how: How
    before: str = ""
    after: str = ""
    claim: ClaimId | None = None
    number: int | None = None
    author: str = ""
    at: str | None = None
    state: State = State.NEW

    @property
    def is_removal(self) -> bool:
        """Say whether something would be deleted: only a person decides that."""
        return self.kind in REMOVALS


class Remarkable(StrEnum):
    """What is to be known of the file as a whole."""

    ALL_COMMENTS_DELETED = "all_comments_deleted"
    COPIES = "copies"
    OLDER = "older"
    NOTHING_TO_RESOLVE = "nothing_to_resolve"
    SHORTENED = "shortened"


class Notice(NamedTuple):
    """Something to know: its code, and the number of things or of the claim."""

    what: Remarkable
    number: int = 0


NOTICES = {
    Remarkable.ALL_COMMENTS_DELETED: "All {number} comments of the export were deleted. No claim is given up"
    " for that: whoever deletes them all usually wants a clean page.",
    Remarkable.COPIES: "Copied along with their words and left aside: {number} comments or bookmarks.",
    Remarkable.OLDER: "The review has moved on since this file went out; it is compared with what went out.",
    Remarkable.NOTHING_TO_RESOLVE: "Claim {number} was marked as resolved, but has no comment to resolve.",
    Remarkable.SHORTENED: "Words were cut from our own comment on claim {number}; the claim keeps them.",
}
"""How each notice is told."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What came back in one file: of which export, how that was recognised, what was changed.

    `text_sha256` is the text that the edits belong to: with another one the file is read again. `is_intact`
    says whether the file is just as it went out, `is_older` whether the review has moved on since.
    """

    name: str
    export: Export
    how: How
    text_sha256: str
    changes: tuple[Change, ...]
    notices: tuple[Notice, ...] = ()
    is_intact: bool = False
    is_older: bool = False

    @property
    def new(self) -> tuple[Change, ...]:
        """Return the changes that can be taken."""
        return tuple(change for change in self.changes if change.state is State.NEW)

    @property
    def offered(self) -> tuple[Change, ...]:
        """Return the changes that are taken unless somebody says otherwise: none deletes anything."""
        return tuple(change for change in self.new if not change.is_removal)

    @property
    def notices_of_edits(self) -> tuple[Notice, ...]:
        """Return what was noticed of the editor's work, not of the review's."""
        return tuple(notice for notice in self.notices if notice.what is not Remarkable.OLDER)
