"""What every importer is, and what each gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from annotator.domain.article import Details, Original, Section
    from annotator.domain.review import Review
    from annotator.domain.span import Span
    from annotator.importers.draft import Block, Draft, Note, Offer
    from annotator.importers.findings import Finding
    from annotator.text.decode import How

HEAD = 4_096
"""Bytes at the beginning of a file by which an importer may know its own."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An article as it came in.

    `data` are the original bytes, whose SHA-256 stands in `original`; `text` is canonical, and the spans of
    `sections` and `doubled` (places of lines that stand more than once) lie in it. `warnings` say what a
    person should know. When the encoding was guessed or chosen, `preview` shows lines that tell and
    `alternatives` are encodings that would read them otherwise. `review` is there when the file holds a
    whole review.

    A file that is more than its text has `notes` (comments, references to footnotes), `offers` (what it says
    of itself, for the fields of the details) and a `draft`, from which blocks can be put back (`put_back`).
    """

    importer: str
    original: Original
    data: bytes
    text: str
    sections: tuple[Section, ...]
    details: Details
    doubled: tuple[tuple[Span, ...], ...] = ()
    warnings: tuple[Finding, ...] = ()
    decoded_how: How | None = None
    preview: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    review: Review | None = None
    notes: tuple[Note, ...] = ()
    offers: tuple[Offer, ...] = ()
    draft: Draft | None = None

    @property
    def left_out(self) -> tuple[Block, ...]:
        """Return the blocks of the file that are not part of the text, in the order of the file."""
        return () if self.draft is None else tuple(block for block in self.draft.blocks if not block.is_kept)


class Importer(Protocol):
    """One format of files."""

    @property
    def name(self) -> str:
        """Return what the library calls the importer."""
        ...

    @property
    def label(self) -> str:
        """Return what dialogs call the format."""
        ...

    @property
    def endings(self) -> tuple[str, ...]:
        """Return the endings of its files, with the dot and in small letters."""
        ...

    @property
    def media_types(self) -> tuple[str, ...]:
        """Return its media types, the usual one first."""
        ...

    def takes(self, name: str, head: bytes, /) -> bool:
        """Say whether a file of that name that begins with `head` (HEAD bytes) is of this format."""
        ...

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a whole file; raises UserError for whatever cannot be read."""
        ...


class Foreign(Importer, Protocol):
    """A format whose files are parsed in the worker process: `parse` there, `finish` here.

    `read` does both at once.
    """

    limit: int
    """The most bytes of a file."""

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a file; raises UserError for whatever cannot be read."""
        ...

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        ...
