"""Credits of pictures: "(Handout photo)", "AGENCY/Name", "Photo: Name"; and what captions begin with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.text.agencies import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.text.agencies import Agency

LONGEST = 200
"""Code points of the longest credit."""

_KINDS = (
    "file photo|photos?|pictures?|images?|video|footage|screen ?grab|screenshot|handout|courtesy|credit|via|"
    "source|photo credit|picture credit|copyright|©|illustration|graphic|crédit|photographie|capture|"
    "vidéo|foto|bild|"
    "صورة|الصورة|تصوير|لقطة|مصدر الصورة"
)
_BRACKETED = re.compile(r"[(\[](?P<words>[^()\[\]]{2,200})[)\]]\.?$")
_OPENING = re.compile(rf"(?:{_KINDS})(?!\w)", re.IGNORECASE)
_SLASHED = re.compile(
    r"(?:^|(?<=[.!?”\"]\s)|\s{2,}|\s\|\s?)(?P<words>[A-Z]{2,}[A-Za-z ]{0,20}\s?/\s?[^.!?\n]{2,80})$"
)
_LABELLED = re.compile(
    rf"(?:^|(?<=[.!?”\"]\s)|\s\|\s?)(?P<words>(?:{_KINDS})(?:\s+by)?\s*[:/]\s*[^.!?\n]{{2,80}})$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:photo|picture|image|video|foto)s?\s+(?:by|courtesy|provided)\b[^.!?\n]{2,80}$", re.IGNORECASE
)
_CAPTION = re.compile(
    r"(?:file photo|photos?|picture|image|caption|photo caption|légende|image d'archive|archivbild|صورة)"
    r"\s*[:–—]\s*(?=\S)",
    re.IGNORECASE,
)


def find_credit(
    text: str, unit: Span, agencies: Sequence[Agency] = (), *, alone: bool = False
) -> Span | None:
    """Return the credit at the end of a unit, its brackets included, or None; it may be the whole unit.

    With `alone` a bracket that holds nothing but an agency counts too, as it does in captions.
    """
    start = max(unit.start, unit.end - LONGEST)
    piece = text[start : unit.end]
    found = _in_brackets(piece, agencies, alone=alone)
    if found is None:
        found = _labelled(piece, agencies, whole=start == unit.start)
    if found is None and start == unit.start and _BY.match(piece):
        found = 0
    return None if found is None else Span(start + found, unit.end)


def _in_brackets(piece: str, agencies: Sequence[Agency], *, alone: bool) -> int | None:
    """Return where a bracketed credit begins that ends the piece."""
    if not piece.endswith((")", "]", ").", "].")):
        return None
    found = _BRACKETED.search(piece)
    return found.start() if found and _credits(found["words"], agencies, alone=alone) else None


def _labelled(piece: str, agencies: Sequence[Agency], *, whole: bool) -> int | None:
    """Return where "AGENCY/Name" or "Photo: Name" begins at the end; `whole` lets it be all of the piece."""
    for sign, pattern in (("/", _SLASHED), ("/", _LABELLED), (":", _LABELLED)):
        found = pattern.search(piece) if sign in piece else None
        if found and (whole or found.start()) and _credits(found["words"], agencies, alone=True):
            return found.start("words")
    return None


def is_caption(text: str, unit: Span) -> bool:
    """Say whether the unit begins with a word for a picture: "FILE PHOTO: …"."""
    return _CAPTION.match(text, unit.start, unit.end) is not None


def _credits(words: str, agencies: Sequence[Agency], *, alone: bool) -> bool:
    """Say whether the words credit somebody: by a word for a picture, or "AGENCY/Name"."""
    if _OPENING.match(words.strip()):
        return True
    before, slash, _ = words.partition("/")
    return bool(slash or alone) and named(before, agencies) is not None
