"""The words for codes in what a person reads, and dates as people write them."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from annotator.domain.attribution import Level, Mentioned, Role
from annotator.domain.claim import ClaimKind
from annotator.domain.evidence import EvidenceKind, Stance
from annotator.domain.marks import CommentKind, CorrectionState, Severity, TickResult
from annotator.domain.source import SourceKind
from annotator.exporters.outline.language import day, say

if TYPE_CHECKING:
    from enum import StrEnum

# Only the codes whose words are not the code itself with spaces for underscores.
_WORDS: dict[StrEnum, str] = {
    ClaimKind.LAW_OR_RULE: "law or rule",
    ClaimKind.QUOTATION_WORDING: "wording of a quotation",
    SourceKind.PERSON_BY_OFFICE: "person, by office",
    SourceKind.NGO_MONITOR: "NGO or monitor",
    SourceKind.REPORTER_OBSERVATION: "reporter’s own observation",
    Role.CARRIER: "carries it",
    Role.DEPICTS: "shows it",
    Role.CREDIT: "credited",
    Mentioned.NAMED: "by name",
    Mentioned.SHORT_NAME: "short name",
    Level.ON_RECORD_NAMED: "on record by name",
    Level.ON_RECORD_OFFICE: "on record by office",
    Level.ON_RECORD_INSTITUTION: "on record as an institution",
    Level.BACKGROUND: "on background",
    Level.NONE: "no source",
    EvidenceKind.PUBLISHED_FACT_CHECK: "published fact-check",
    Stance.CONTEXT: "gives context",
    Stance.INCONCLUSIVE: "settles nothing",
    CommentKind.QUERY_AUTHOR: "query to the author",
    CommentKind.QUERY_SOURCE: "query to the source",
    CommentKind.QUERY_EDITOR: "query to the editor",
    CommentKind.LEGAL: "legal note",
    CommentKind.STYLE: "note on style",
    Severity.MUST: "must be fixed",
    Severity.SHOULD: "should be fixed",
    Severity.MAY: "may be changed",
    CorrectionState.STET: "stet: it stands",
    TickResult.OK: "checked",
    TickResult.CHANGED: "checked, with a change",
    TickResult.UNVERIFIABLE: "could not be verified",
    TickResult.ON_AUTHOR: "on the author’s word",
}

# Joiners are at home in emoji and in Persian and Indic words: they are strange only beside ASCII.
_HIDDEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    "|(?<=[\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?=[\x00-\x7f])"
)


@cache
def english(code: StrEnum) -> str:
    """Return the English words for a code, in lower case."""
    return _WORDS.get(code) or code.value.replace("_", " ")


def word(code: StrEnum | None) -> str:
    """Return the words for a code, in lower case where a language has such; nothing for None."""
    return "" if code is None else say(english(code))


def title(code: StrEnum | None) -> str:
    """Return the words for a code with a capital at the start."""
    words = word(code)
    return words[:1].upper() + words[1:]


def moment(at: str | None) -> str:
    """Return an ISO 8601 moment as `28 March 2016, 14:03 UTC`; without time and zone as `day` does."""
    try:
        when = datetime.fromisoformat(at or "")
    except ValueError:
        return day(at)
    if when.tzinfo is None:
        return day(at)
    try:
        when = when.astimezone(UTC)
    except OverflowError:
        return day(at)
    return f"{day(when.isoformat())}, {when:%H:%M} UTC"


def hidden_characters(text: str) -> tuple[str, ...]:
    """Name the characters of `text` that cannot be seen but change how it reads, each kind once."""
    found = () if text.isascii() else sorted(set(_HIDDEN.findall(text)))
    return tuple(f"{unicodedata.name(c).lower()} (U+{ord(c):04X})" for c in found)
