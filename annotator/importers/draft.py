"""What a reader of foreign files finds before any of it is an article's text: blocks, marks, suggestions.

A draft holds plain data only, so that it can cross from the worker process as JSON: what comes from there is
never unpickled.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.article import Details, SectionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from annotator.domain.span import Span
    from annotator.importers.findings import Finding
    from annotator.text.decode import How

PARAGRAPHS = "\n\n"
"""What parts two blocks of running text."""


class Why(StrEnum):
    """Why a block was left out."""

    HEADER = "header"
    FOOTER = "footer"
    HIDDEN = "hidden"
    PROMPT = "prompt"
    PAGE = "page"


class NoteKind(StrEnum):
    """What a note is in its file."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, cell or the like, in the order of the file.

    `kind` is None for plain text, of which the segmenter may say more. `before` is what parts the block from
    the one before it. A block that is left out says `why`; a person can put it back. `place` is its number
    among all blocks of the file.
    """

    text: str
    kind: SectionKind | None = None
    before: str = PARAGRAPHS
    why: Why | None = None
    place: int = 0

    @property
    def is_kept(self) -> bool:
        """Say whether the block belongs to the article."""
        return self.why is None


Place = tuple[int, int]
"""A place in a draft: the number of a block and an offset in its text, in code points."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A comment, or the reference to a footnote or endnote, with the words that it is about.

    `start` and `end` are None for a comment that is bound to no words. `label` is a note's number as the
    file's own program would count it. `at` is an ISO 8601 time.
    """

    kind: NoteKind
    text: str
    author: str = ""
    at: str | None = None
    label: str = ""
    start: Place | None = None
    end: Place | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion for one field of the details: its value, and who in the file says so ("og:title")."""

    field: str
    value: str
    says: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that was found in one file; `findings` are what a person should know of the reading.

    `details` are the fields that the file's own statements fill, `offers` all statements that were found.
    `encoding`, `how`, `preview` and `alternatives` are as `annotator.text.decode` gives them.
    """

    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    details: Details = field(default_factory=Details)
    offers: tuple[Offer, ...] = ()
    findings: tuple[Finding, ...] = ()
    encoding: str = ""
    preview: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()

    how: How | None = None

    def with_blocks(self, places: Collection[int]) -> Draft:
        """Return the draft with the left-out blocks of these places put back."""
        blocks = (replace(block, why=None) if block.place in places else block for block in self.blocks)
        return replace(self, blocks=tuple(blocks))


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks of a file with their places."""
    return tuple(replace(block, place=at) for at, block in enumerate(blocks))


@dataclass(frozen=True, slots=True)
class Note:
    """A mark with its place in the article's text: what a comment or a note is about, and the words there.

    `span` is None, and `quoted` empty, for what is bound to no words of the text.
    """

    kind: NoteKind
    text: str
    author: str = ""
    at: str | None = None
    label: str = ""
    span: Span | None = None
    quoted: str = ""
