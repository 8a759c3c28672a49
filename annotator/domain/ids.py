"""Row keys: UUIDs written as 36 characters, so that rows of two machines never collide."""

from __future__ import annotations

import uuid
from typing import NewType

ArticleId = NewType("ArticleId", str)
RevisionId = NewType("RevisionId", str)
SectionId = NewType("SectionId", str)
ClaimId = NewType("ClaimId", str)
MentionId = NewType("MentionId", str)
SourceId = NewType("SourceId", str)
AttributionId = NewType("AttributionId", str)
VerdictId = NewType("VerdictId", str)
EvidenceId = NewType("EvidenceId", str)
LinkId = NewType("LinkId", str)
CommentId = NewType("CommentId", str)
TickId = NewType("TickId", str)
CorrectionId = NewType("CorrectionId", str)
SignOffId = NewType("SignOffId", str)
ReviewerId = NewType("ReviewerId", str)
ScaleId = NewType("ScaleId", str)

# The namespace of every id that is worked out instead of drawn: made once, never changed.
NAMESPACE = uuid.UUID("6f1d2a52-64f5-4a4e-9d0b-7c2f7c2c6a11")


def new_id() -> str:
    """Return a fresh random key (UUID 4)."""
    return str(uuid.uuid4())


def derived_id(text_sha256: str, place: str) -> str:
    """Return the key (UUID 5) of something that was left without one.

    `text_sha256` is the hexadecimal SHA-256 of the revision's text in UTF-8, `place` names the thing in its
    file, such as ``claims/3/mentions/0`` or the local id that the file gives it.
    """
    return str(uuid.uuid5(NAMESPACE, f"{text_sha256}/{place}"))


def is_id(value: str) -> bool:
    """Say whether `value` is written as keys are: a UUID in lower case with hyphens."""
    try:
        return str(uuid.UUID(value)) == value
    except ValueError:
        return False
