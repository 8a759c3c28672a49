"""What the properties of a document say of it: suggestions, for templates and machines fill them as well."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError
from annotator.importers.draft import Offer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.importers.package import Package

_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_FIELDS = (
    ("title", f"{_DUBLIN}title", "the document’s title"),
    ("byline", f"{_DUBLIN}creator", "the document’s author"),
    ("published", f"{_TERMS}created", "the day the document was made"),
    ("language", f"{_DUBLIN}language", "the document’s language"),
)
_NOBODY = re.compile(
    r"(?i)microsoft( office)?( user)?|python-docx|admin(istrator)?|user|owner|unknown|author|un-?named|"
    r"libreoffice|apache poi|word document|(microsoft word - )?(document|untitled)[ \d]*|"
    r".*\.(docx?|dotx?|rtf|odt)"
)
"""What programs write where nobody wrote anything."""


def offers(package: Package, part: str) -> tuple[Offer, ...]:
    """Return what the core properties in `part` suggest; damaged ones suggest nothing."""
    try:
        root = package.xml(part)
    except UserError:
        return ()
    return () if root is None else tuple(_offers({str(row.tag): (row.text or "").strip() for row in root}))


def _offers(found: dict[str, str]) -> Iterator[Offer]:
    for field, tag, says in _FIELDS:
        yield from offered(field, found.get(tag, ""), says)


def offered(field: str, value: str, says: str) -> Iterator[Offer]:
    """Yield what a property suggests, if a person may have said it; a date may have a time behind it."""
    value = " ".join(value.split())
    if field == "published":
        value = value[:10] if re.match(r"\d{4}-\d\d-\d\d", value) else ""
    if value and not _NOBODY.fullmatch(value):
        yield Offer(field, value, says)
