"""Neutral blocks: what a document says, without saying how a format draws it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.exporters.outline.language import say, spoken
from annotator.text.direction import first_way, has_ltr, has_rtl, is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.claim import Claim, Mention
    from annotator.domain.verdict import Underline
    from annotator.exporters.drawing import Drawing


class Tone(StrEnum):
    """In what voice words stand in a sentence."""

    PLAIN = "plain"
    STRONG = "strong"
    LABEL = "label"
    QUOTE = "quote"
    FAINT = "faint"


class Look(NamedTuple):
    """How a rating is shown wherever it stands: mark, word, colour (RRGGBB) and line, always together."""

    mark: str
    label: str
    tint: str
    underline: Underline | None

    @property
    def words(self) -> str:
        """Return mark and word."""
        return f"{self.mark} {say(self.label)}".strip()


NOT_CHECKED = Look("", "Not yet checked", "EFECE6", None)
"""The look of a claim without a verdict: a light neutral and a thin grey line."""


class Inline(NamedTuple):
    """Words of one tone. `link` is `#anchor` inside the document or a web address; `look` tints the words.

    Quotes are the article's own words, in its language and direction.
    """

    text: str
    tone: Tone = Tone.PLAIN
    link: str = ""
    look: Look | None = None


Sentence = tuple[Inline, ...]
"""What stands in one paragraph."""


_WHO_DECIDES = (
    frozenset({Tone.PLAIN, Tone.LABEL, Tone.FAINT}),
    frozenset({Tone.STRONG}),
    frozenset({Tone.QUOTE}),
)


def runs_rtl(words: Iterable[Inline]) -> bool:
    """Say whether a paragraph of these words runs from right to left.

    Our own words in it decide, so that a name or a quotation in front does not turn a sentence about it
    round; where there are none, what is strong, and last what is quoted. Where nothing decides, such as for
    numbers, a paragraph runs as the language that is spoken.
    """
    words = tuple(words)
    own = is_rtl_language(spoken())
    if not any(has_rtl(part.text) for part in words):
        return own and not any(has_ltr(part.text) for part in words)
    by_tone = ("".join(part.text for part in words if part.tone in tones) for tones in _WHO_DECIDES)
    return next((way for way in map(first_way, by_tone) if way is not None), own)


def plain(text: str) -> Sentence:
    """Return a sentence of plain words."""
    return (Inline(text),)


QUESTION_MARKS = ("?", "؟")


def labelled(label: str, *rest: Inline) -> Sentence:
    """Return a sentence that begins with its label."""
    told = say(label)
    mark = "" if told.endswith(QUESTION_MARKS) else say(":")
    return (Inline(f"{told}{mark} ", Tone.LABEL), *rest)


def quoted(text: str) -> Inline:
    """Return the article's words between quotation marks, unless they bring their own."""
    return Inline(text if text.startswith(OWN_MARKS) else f"“{text}”", Tone.QUOTE)


def outward(address: str) -> Inline:
    """Return an address that somebody typed, linked; `#…` would lead astray inside the document."""
    return Inline(address, link="" if address.startswith("#") else address)


OWN_MARKS = ("“", "„", "«", "‘", "‚", "‹", "「", "『", '"', "»")
"""Marks with which a quotation begins, in one language or another."""


class Heading(NamedTuple):
    """A heading; level 1 begins a part. A `fresh` one begins a page as well, where there are pages."""

    text: str
    level: int = 1
    anchor: str = ""
    fresh: bool = False

    def says(self, title: str) -> bool:
        """Say whether a table of this title, right below, need not say it again: “4. Claims” and “Claims”."""
        return self.text.partition(". ")[2] == title or self.text == title


class Prose(NamedTuple):
    """One paragraph; `style` is one of body, eyebrow, title, item, draft, quotation, faint."""

    words: Sentence
    style: str = "body"


class Column(NamedTuple):
    """A column of a table; `share` is its part of the width, in whatever unit its neighbours use.

    `link` is where its title leads, as that of an Inline.
    """

    title: str
    share: int
    link: str = ""


class Cell(NamedTuple):
    """One cell: its paragraphs, and the look whose tint it has, if any."""

    paragraphs: tuple[Sentence, ...]
    look: Look | None = None


class Row(NamedTuple):
    """A row that links can lead to by its anchor."""

    cells: tuple[Cell, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Without `header` its first column names what the second says, and no row is a header.

    The cells of a `tight` one hold signs rather than words: small, centred, with little room around them.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    header: bool = True
    tight: bool = False

    def __post_init__(self) -> None:
        """Say the titles in the language that is spoken; columns are written down once, in English."""
        spoken = tuple(column._replace(title=say(column.title)) for column in self.columns)
        object.__setattr__(self, "columns", spoken)
        object.__setattr__(self, "title", say(self.title))


class Picture(NamedTuple):
    """A drawing at its own size; where nothing can draw, its words stand for it."""

    drawing: Drawing


class Contents(NamedTuple):
    """The list of the document's parts, each a link to its heading."""

    title: str
    headings: tuple[Heading, ...]


class AnnotatedArticle(NamedTuple):
    """The place where the article stands with its claims."""


class Orphan(NamedTuple):
    """A mention whose words stand nowhere in this revision; they keep their comment here.

    `first` says that no mention of the claim comes before it, so that the whole entry is here.
    """

    claim: Claim
    mention: Mention
    first: bool


Block = Heading | Prose | Table | Picture | Contents | AnnotatedArticle | Orphan


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document; a wide one stands on landscape pages."""

    blocks: tuple[Block, ...] = field(default_factory=tuple)
    wide: bool = False
