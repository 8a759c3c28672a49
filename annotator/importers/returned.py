"""What a Word file of ours holds when it comes back: words with who changed them, comments, marks.

Plain data only, so that it can cross from the worker process as JSON. Places are code points in the words of
the whole file, tracked deletions included: `Returned.text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple


class Tracked(StrEnum):
    """What tracking says of words."""

    NO = ""
    INSERTED = "inserted"
    DELETED = "deleted"


class Piece(NamedTuple):
    """Words that look the same to tracking; a line feed is the end of a paragraph.

    `author` and `at` (ISO 8601) say who changed them, where they were. `of_article` says whether they stand
    in a paragraph of the article.
    """

    text: str
    tracked: Tracked = Tracked.NO
    author: str = ""
    at: str | None = None
    of_article: bool = False


class Marked(NamedTuple):
    """A bookmark by its name, and the words that it stands round."""

    name: str
    start: int
    end: int


class Remark(NamedTuple):
    """A comment. `para`, `durable` and `parent` are ids of Word's, empty where the file has none.

    `parent` is the `para` of the comment that it answers, `done` says whether it is resolved, None where the
    file does not tell. `start` and `end` are None for a comment that stands nowhere.
    """

    id: str
    text: str
    author: str = ""
    initials: str = ""
    at: str | None = None
    para: str = ""
    durable: str = ""
    parent: str = ""
    done: bool | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Returned:
    """One file: its words, bookmarks and comments, and what it says of the export that it was.

    `export` and `base` are its properties, `marks` the XML that names its claims; all empty in a stranger's
    file. `is_intact` says whether what a reader sees is what was exported, part for part.
    """

    pieces: tuple[Piece, ...]
    bookmarks: tuple[Marked, ...] = ()
    remarks: tuple[Remark, ...] = ()
    export: str = ""
    base: str = ""
    marks: str = ""
    is_intact: bool = False

    @cached_property
    def text(self) -> str:
        """Return all words of the file."""
        return "".join(piece.text for piece in self.pieces)

    @cached_property
    def _old(self) -> str:
        """Return all words, with a NUL in the place of each code point that tracking calls inserted."""
        return "".join(
            "\0" * len(piece.text) if piece.tracked is Tracked.INSERTED else piece.text
            for piece in self.pieces
        )

    def covered(self, start: int, end: int) -> str:
        """Return the words between two places as they were; where all are inserted, as they are."""
        return self._old[start:end].replace("\0", "") or self.text[start:end]
