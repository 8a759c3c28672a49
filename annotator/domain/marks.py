"""What people write on the article beside claims: ticks, comments, corrections, sign-offs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import (
        ClaimId,
        CommentId,
        CorrectionId,
        EvidenceId,
        ReviewerId,
        SignOffId,
        TickId,
    )
    from annotator.domain.span import Anchor


class TickResult(StrEnum):
    """What was found when the words were checked off."""

    OK = "ok"
    CHANGED = "changed"
    UNVERIFIABLE = "unverifiable"
    ON_AUTHOR = "on_author"
    NOTHING_TO_CHECK = "nothing_to_check"


class CommentKind(StrEnum):
    """Whom a comment is for, or what it is about."""

    NOTE = "note"
    QUERY_AUTHOR = "query_author"
    QUERY_SOURCE = "query_source"
    QUERY_EDITOR = "query_editor"
    LEGAL = "legal"
    STYLE = "style"


class Audience(StrEnum):
    """Whether a comment may leave the desk."""

    SHARED = "shared"
    PRIVATE = "private"


class Subject(StrEnum):
    """What a comment can hang on."""

    CLAIM = "claim"
    SOURCE = "source"
    EVIDENCE = "evidence"
    ARTICLE = "article"


class Severity(StrEnum):
    """How pressing a correction is."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class CorrectionState(StrEnum):
    """What became of a correction; `stet` is let it stand."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    STET = "stet"


class Stage(StrEnum):
    """The steps of a review that somebody signs."""

    CHECK = "check"
    SECOND_READ = "second_read"
    EDIT = "edit"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A person at work; comments, ticks and verdicts carry the initials."""

    id: ReviewerId
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Words that were checked off, with the claim or evidence that they were checked with."""

    id: TickId
    anchor: Anchor
    result: TickResult = TickResult.OK
    claim: ClaimId | None = None
    evidence: EvidenceId | None = None
    by: ReviewerId | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment of a thread; `on` is the id of its subject, `reply_to` the comment that it answers."""

    id: CommentId
    subject: Subject
    on: str
    text: str
    reply_to: CommentId | None = None
    kind: CommentKind = CommentKind.NOTE
    audience: Audience = Audience.SHARED
    by: ReviewerId | None = None
    at: str | None = None
    resolved: bool = False

    @property
    def is_query(self) -> bool:
        """Say whether the comment asks somebody something."""
        return self.kind in {CommentKind.QUERY_AUTHOR, CommentKind.QUERY_SOURCE, CommentKind.QUERY_EDITOR}

    @property
    def is_open_query(self) -> bool:
        """Say whether the comment asks something that has not been resolved."""
        return self.is_query and not self.resolved


@dataclass(frozen=True, slots=True)
class Correction:
    """A proposed change of words: the anchor's words are the old ones. `new` is empty for a deletion."""

    id: CorrectionId
    anchor: Anchor
    new: str
    reason: str = ""
    severity: Severity = Severity.MUST
    state: CorrectionState = CorrectionState.PROPOSED
    by: ReviewerId | None = None
    at: str | None = None

    @property
    def is_live(self) -> bool:
        """Say whether the change is still meant to be made: it is proposed or accepted, and has its place."""
        return self.state is not CorrectionState.STET and self.anchor.span is not None


@dataclass(frozen=True, slots=True)
class SignOff:
    """A signature under a stage; `decision` is what was decided, in the signer's words.

    `sha256` is the hash of the content that was signed (codec.review_json.content_hash).
    """

    id: SignOffId
    stage: Stage
    decision: str
    sha256: str
    by: ReviewerId | None = None
    at: str | None = None
