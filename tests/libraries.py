"""Libraries to test with: what an importer would hand over, and everything that a library's file holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.domain.article import Details, Original, Section, SectionKind
from annotator.domain.ids import ArticleId, ClaimId
from annotator.domain.span import Span
from annotator.importers import Imported

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.library import Library

FERRY = """\
Ferry to Aldra halted

The ferry was halted on Monday, the harbour master said. “Nobody was hurt,” he added.

Ida Orlo of the Aldra Line called it “a mess” and left. The quay stayed shut.
"""


def brought(text: str = FERRY, *, name: str = "ferry.txt") -> Imported:
    """Read a text as an importer of plain text would: its first line is the headline."""
    data = text.encode()
    spans = [Span(at, at + len(line)) for at, line in _lines(text)]
    kinds = [SectionKind.HEADLINE, *[SectionKind.PARAGRAPH] * len(spans)]
    return Imported(
        "text",
        Original(name, "text/plain", sha256(data).hexdigest(), "utf-8"),
        data,
        text,
        tuple(Section(kind, span) for kind, span in zip(kinds, spans, strict=False)),
        Details(title=text.split("\n", 1)[0], language="en"),
    )


def _lines(text: str) -> list[tuple[int, str]]:
    at, found = 0, []
    for line in text.split("\n"):
        if line:
            found.append((at, line))
        at += len(line) + 1
    return found


def span_of(text: str, words: str) -> Span:
    """Return the first place of the words in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def an_article_in(library: Library, text: str = FERRY) -> ArticleId:
    """Add the text as an article."""
    article = commands.add_article(library, imported=brought(text)).article
    assert article is not None
    return article


def a_claim_in(library: Library, article: ArticleId, words: str, text: str = FERRY) -> ClaimId:
    """Mark the words as a claim."""
    made = commands.add_claim(library, article=article, mentions=[[span_of(text, words)]])
    return ClaimId(made.made("claim")[0])


def everything(path: Path) -> dict[tuple[str, str], tuple[object, ...]]:
    """Return every journaled row of a library's file, by table and key."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if any(row[1] == "id" for row in connection.execute(f"PRAGMA table_info({name})"))
            and not name.startswith(("words_", "text_words_"))
        ]
        return {
            (table, row[0]): row
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name from the schema.
        }
