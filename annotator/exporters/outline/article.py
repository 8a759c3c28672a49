"""The article for formats without comments: its lines, with a tag before each claim's words."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from annotator.exporters.outline.blocks import Inline, Look, Tone
from annotator.exporters.outline.language import say
from annotator.exporters.outline.lines import Words, lines, tangled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.article import SectionKind
    from annotator.domain.ids import MentionId
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.lines import Line, Place


class Tag(NamedTuple):
    """A claim's number and mark between brackets, before its words or (without `look`) behind them.

    `link` leads to what is said of the claim, `anchor` is where links to its first place lead; `told` says
    the same in words, for those who hear the page.
    """

    text: str
    told: str
    link: str = ""
    look: Look | None = None
    anchor: str = ""


class Change(Enum):
    """What becomes of words in a checked copy."""

    STRUCK = "struck"
    NEW = "new"


class Stretch(NamedTuple):
    """Words of the article of one section, tinted as the shortest claim over them is.

    In a checked copy `change` marks those that go and those that come.
    """

    text: str
    kind: SectionKind
    look: Look | None
    change: Change | None = None


class ArticleLine(NamedTuple):
    """A line of the article that has words or tags; `kind` is None where it has no words.

    `goes_on` says that the next line belongs to the same section.
    """

    kind: SectionKind | None
    pieces: tuple[Tag | Stretch, ...]
    goes_on: bool

    @property
    def words(self) -> str:
        """Return the words of the article alone."""
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Stretch))


def tag_words(tag: Tag) -> Inline:
    """Return a tag as words."""
    return Inline(tag.text, Tone.LABEL, tag.link, tag.look)


def article_lines(digest: Digest, *, every_end: bool = False) -> Iterator[ArticleLine]:
    """Yield the lines of the article; ends are told where claims overlap, or all of them (`every_end`)."""
    article = digest.review.article
    told = {(p.mention.id, p.piece) for p in digest.places} if every_end else tangled(digest.places)
    for line in lines(article.text, article.revision.sections, digest.places):
        if line.items:
            yield ArticleLine(line.kind, tuple(_pieces(digest, line, told)), line.goes_on)


def _pieces(
    digest: Digest, line: Line, told: frozenset[tuple[MentionId, int]] | set[tuple[MentionId, int]]
) -> Iterator[Tag | Stretch]:
    for item in line.items:
        if isinstance(item, Words):
            yield Stretch(item.text, item.kind, None if item.top is None else digest.look(item.top.claim))
        else:
            yield from (_end(place) for place in item.ends if (place.mention.id, place.piece) in told)
            yield from (_begin(digest, place) for place in item.begins)


def tag_label(place: Place, mark: str) -> str:
    """Return what stands between the brackets: `12 ✓`, or `12·2 ✓` before a further piece."""
    piece = "" if place.leads else f"·{place.piece}"
    return " ".join(part for part in (f"{place.claim.number}{piece}", mark) if part)


def _begin(digest: Digest, place: Place) -> Tag:
    number, look = place.claim.number, digest.look(place.claim)
    piece = "" if place.leads else say(", piece {number}", number=place.piece)
    anchor = f"place_{number}" if place.leads and place.first else ""
    told = f"{say('Claim {number}', number=number)}{piece}{say(':')} {say(look.label)}"
    return Tag(f"⟦{tag_label(place, look.mark)}⟧", told, f"#claim_{number}", look, anchor)


def _end(place: Place) -> Tag:
    number = place.claim.number
    return Tag(f"⟦{say('end {number}', number=number)}⟧", say("End of claim {number}", number=number))
