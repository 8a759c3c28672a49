"""The article under check, its revisions and their sections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId, RevisionId, SectionId
    from annotator.domain.span import Span


class SectionKind(StrEnum):
    """What a stretch of the article is."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    NOTE = "note"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of one revision's text; sections are ordered and disjoint, blank lines lie between them.

    A credit or a dateline may lie inside the line of its caption or paragraph: then the line is cut in two
    sections that stand one after the other.
    """

    kind: SectionKind
    span: Span
    id: SectionId | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes that came in: their name, media type, SHA-256 in hexadecimal, and how they were decoded."""

    name: str = ""
    media_type: str = ""
    sha256: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What is said of the article as a whole, each field to be corrected by a person.

    `published` is an ISO 8601 date, or None when it is not known (the year is often missing).
    """

    title: str = ""
    byline: str = ""
    agency: str = ""
    dateline: str = ""
    published: str | None = None
    url: str | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """One immutable text of an article; `number` counts from 1 and each supersedes the one before.

    `text_sha256` is the hexadecimal SHA-256 of the text in UTF-8.
    """

    id: RevisionId
    number: int
    text: str
    text_sha256: str
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its newest revision."""

    id: ArticleId
    details: Details
    original: Original
    revision: Revision
    importer: str = ""
    imported_at: str | None = None

    @property
    def text(self) -> str:
        """Return the newest revision's text."""
        return self.revision.text
