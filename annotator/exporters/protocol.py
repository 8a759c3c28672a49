"""What every exporter is: a name, an ending, the documents that it knows, and a pure function to bytes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from annotator.domain.withhold import withhold

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.marks import Reviewer
    from annotator.domain.review import Review
    from annotator.exporters.drawing import Drawing
    from annotator.exporters.paper import Paper


class Document(StrEnum):
    """The three documents that one store yields, with one numbering."""

    REPORT = "report"
    CHECKING = "checking"
    CHECKED = "checked"


class Shown(StrEnum):
    """How a preview shows a format: as pages, as the rows of a table, or as the start of its text."""

    PAGES = "pages"
    TABLE = "table"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PageSize:
    """A sheet of paper; both edges in twentieths of a point, as Word counts."""

    name: str
    width: int
    height: int


A4 = PageSize("A4", 11906, 16838)
LETTER = PageSize("Letter", 12240, 15840)


class Renderer(Protocol):
    """What draws; no exporter does so itself. It is given in by whoever asks for an export (app/ports.py)."""

    def picture(self, drawing: Drawing, *, scale: float = 3) -> bytes:
        """Return a drawing as a PNG of `scale` dots a point; raises NoRendererError where nothing draws."""
        ...

    def pdf(self, paper: Paper) -> bytes:
        """Return a document as PDF, with named places for its anchors; raises NoRendererError."""
        ...


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chooses at an export.

    `language` is that of the document's own words as a BCP 47 tag (the article's is kept with the article).
    `suggestions` are claims in state suggested, listed in an annex that says so; nothing else names them.
    `include_withheld` lets out what is confidential and private, for one's own archive. `by` is who hands the
    document over. `organisation` publishes it, at the address `published_at`, as far as that is known.
    `renderer` draws what the format asks to be drawn; None where nothing can.
    """

    document: Document = Document.REPORT
    language: str = "en"
    page: PageSize = A4
    suggestions: tuple[Claim, ...] = ()
    include_withheld: bool = False
    by: Reviewer | None = None
    organisation: str = ""
    published_at: str = ""
    renderer: Renderer | None = field(default=None, compare=False, repr=False)

    def allowed(self, review: Review) -> Review:
        """Return what of the review may leave: every exporter begins with this."""
        return review if self.include_withheld else withhold(review)

    def signed(self, review: Review) -> Review:
        """Return the review with `by` as its reviewer where it names none: no verdict was given as yet."""
        return review if review.reviewers or self.by is None else replace(review, reviewers=(self.by,))


class Exporter(Protocol):
    """One format. The same review and options give the same bytes, on any machine and at any time.

    What a renderer draws is the same on one machine: its letters are those of the fonts that are there.
    """

    @property
    def name(self) -> str:
        """Return the name by which a person asks for it: `docx`."""
        ...

    @property
    def label(self) -> str:
        """Return what a list of formats calls it."""
        ...

    @property
    def ending(self) -> str:
        """Return the ending of its files, with the dot, in lower case."""
        ...

    @property
    def media_type(self) -> str:
        """Return the media type of its files."""
        ...

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents that it can write; none when one file holds everything."""
        ...

    @property
    def shown(self) -> Shown:
        """Return how a preview shows it."""
        ...

    def export(self, review: Review, options: Options) -> bytes:
        """Return the whole file; raises UserError for what the format cannot hold."""
        ...
