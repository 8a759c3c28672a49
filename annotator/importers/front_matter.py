"""The header of a Markdown file, between two lines of hyphens: `title: …`, `author: …`, `date: …`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.text.dates import find_date

LINES = 100
"""The most lines of a header."""

_BLOCK = re.compile(rf"---[ \t]*\n(?P<rows>(?:[^\n]*\n){{1,{LINES}}}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ROW = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>.*))?")
_OTHER = re.compile(r"\s*(?:#.*|-\s+.*|\s+\S.*)?")
_FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "agency": "agency",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    "source": "url",
    "lang": "language",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A header: how much of the source it fills, its words in one line, and the fields that it states."""

    length: int = 0
    words: str = ""
    fields: dict[str, str] = field(default_factory=dict)


def read(source: str) -> FrontMatter:
    """Return the header at the beginning of a source; an empty one when there is none."""
    block = _BLOCK.match(source)
    rows = block["rows"].splitlines() if block else []
    stated = [row for line in rows if (row := _ROW.fullmatch(line))]
    if (
        block is None
        or not stated
        or not all(_ROW.fullmatch(line) or _OTHER.fullmatch(line) for line in rows)
    ):
        return FrontMatter()
    fields: dict[str, str] = {}
    for row in stated:
        name, value = _FIELDS.get(row["key"].casefold()), (row["value"] or "").strip().strip("\"'").strip()
        said = _said(name, value) if name else None
        if name and said:
            fields.setdefault(name, said)
    return FrontMatter(block.end(), "; ".join(line.strip() for line in rows if line.strip()), fields)


def _said(name: str, value: str) -> str | None:
    """Return the value as the field takes it, or None when it does not fit."""
    if name == "published":
        dated = find_date(value)
        return dated.iso if dated else None
    if name == "url":
        return value if value.startswith(("http://", "https://")) else None
    return value
