"""Who did it and when, as Word writes it on comments and on tracked changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.marks import Reviewer
    from annotator.exporters.sanitise import Sanitiser

AUTHOR = "Annotator"
"""Who has done it when the review names no reviewer: Word does not allow nobody."""

LONGEST_AUTHOR = 255
LONGEST_INITIALS = 9
"""Characters that Word keeps of an author's name and initials (MS-OI29500, 2.1.386 and 2.1.390)."""


class Signing:
    """Signs what is written into one document; the same hand at the same time is worked out once."""

    def __init__(self, sanitiser: Sanitiser) -> None:
        self._sanitiser = sanitiser
        self._known: dict[tuple[str, str | None], str] = {}

    def change(self, author: Reviewer | None, at: str | None) -> str:
        """Return the attributes that sign a tracked change; an unknown time is left out."""
        key = (author.id if author else "", at)
        if key not in self._known:
            self._known[key] = self._signed(author, at)
        return self._known[key]

    def comment(self, author: Reviewer | None, at: str | None) -> str:
        """Return the attributes that sign a comment: those of a change, and initials."""
        initials = (author.initials if author else "").strip() or _name(author)[:1]
        short = self._sanitiser.attribute(initials, most=LONGEST_INITIALS)
        return f'{self.change(author, at)} w:initials="{short}"'

    def _signed(self, author: Reviewer | None, at: str | None) -> str:
        when = word_date(at)
        date = f' w:date="{when}"' if when else ""
        return f' w:author="{self._sanitiser.attribute(_name(author), most=LONGEST_AUTHOR)}"{date}'


def _name(author: Reviewer | None) -> str:
    return (author.name if author else "").strip() or AUTHOR


def word_date(at: str | None) -> str:
    """Return an ISO 8601 moment as Word writes it, in UTC to the second; nothing for what is none."""
    try:
        when = datetime.fromisoformat(at or "")
    except ValueError:
        return ""
    aware = when.replace(tzinfo=when.tzinfo or UTC)
    try:
        return f"{aware.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    except OverflowError:
        return ""
