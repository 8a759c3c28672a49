"""The parts of an article: headline, deck, byline, captions, credits, dateline, paragraphs, lists, footer.

A pure reading of the canonical text by its lines. What it finds is a suggestion that a person corrects.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.article import Details, Section, SectionKind
from annotator.text.byline import byline_of, footer_start, is_date_line, is_footer
from annotator.text.clusters import trim
from annotator.text.credit import find_credit, is_caption
from annotator.text.dateline import Dateline, find_dateline
from annotator.text.dates import Dated, find_date
from annotator.text.language import language_of
from annotator.text.lines import LIST_MARK, units
from annotator.text.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.span import Span
    from annotator.text.agencies import Agency

HEADER = 15
"""Units at the head of a text among which its header ends."""

SIGNED = 6
"""Units at the head of a text among which a byline is looked for."""

HEADLINE = 200
"""Code points of the longest headline."""

STOPPED = 120
"""Code points of the longest headline that ends with a full stop, before a longer paragraph."""

DECK = 400
"""Code points of the longest deck; what is longer belongs to the story."""

TITLE = 90
"""Code points of a title that is made of the first words of a text without a headline."""

DOUBLED = 20
"""Code points from which a line that stands twice is noticed."""

LEAD = 600
"""Code points of the first paragraph in which a date is looked for."""

_ENDS = tuple(end + closing for end in ".!?…。؟" for closing in ("", "”", '"', "»", ")"))


@dataclass(frozen=True, slots=True)
class Segmented:
    """The sections of a text (ids None), what they say of the article, and what stands twice.

    `doubled` groups the places of lines that stand more than once, a credit at the end of a line left out.
    `undated` holds the words of a date whose year is not known, such as "March 3", when there is no other.
    """

    sections: tuple[Section, ...]
    details: Details
    doubled: tuple[tuple[Span, ...], ...] = ()
    undated: str = ""


def segment(text: str, *, agencies: Sequence[Agency] = ()) -> Segmented:
    """Find the sections of a canonical text: ordered, disjoint, every letter and digit inside one of them.

    Marks of lists and quotes and the dash of a dateline lie between sections. `agencies` are the rows of
    resources/data/agencies.toml; without them an agency is known only by its brackets.
    """
    story = _Story(text, tuple(agencies), units(text))
    kinds = story.kinds()
    sections = tuple(part for at, kind in enumerate(kinds) for part in story.parts(at, kind))
    headline = next((part.span for part in sections if part.kind is SectionKind.HEADLINE), None)
    return Segmented(sections, story.details(headline), tuple(story.doubled(sections)), story.undated())


@dataclass(frozen=True)
class _Story:
    """A text in units, and what each of them is."""

    text: str
    agencies: tuple[Agency, ...]
    units: tuple[Span, ...]

    def words(self, at: int) -> str:
        return self.units[at].of(self.text)

    @cached_property
    def twins(self) -> dict[int, list[int]]:
        """The units that stand more than once: of each, all that read the same."""
        same: defaultdict[str, list[int]] = defaultdict(list)
        for at, unit in enumerate(self.units):
            if len(unit) >= DOUBLED:
                same[unit.of(self.text)].append(at)
        return {at: places for places in same.values() if len(places) > 1 for at in places}

    @cached_property
    def opening(self) -> tuple[int, Dateline] | None:
        """The first unit with a dateline, and that."""
        for at, unit in enumerate(self.units[:HEADER]):
            found = find_dateline(self.text, unit, self.agencies)
            if found and (found.agency or (at < SIGNED and (at or self.is_prose(at)))):
                return at, found
        return None

    @cached_property
    def signed(self) -> dict[int, str]:
        """The lines of the header that name writers, an agency or a date: of each, the writers or nothing."""
        found: dict[int, str] = {}
        limit = self.opening[0] if self.opening else min(SIGNED, len(self.units) - 1)
        for at, unit in enumerate(self.units[:limit]):
            if len(unit) > DECK:
                break
            who = byline_of(self.words(at))
            if who or self.agency_line(at) or is_date_line(self.words(at)):
                found[at] = who or ""
        return found

    def agency_line(self, at: int) -> Agency | None:
        """Return the agency whose name is all that stands in a unit."""
        words = self.words(at).strip("()[]—–-. ") if len(self.units[at]) <= HEADLINE else ""
        return next((agency for agency in self.agencies if agency.goes_by(words)), None)

    def is_prose(self, at: int) -> bool:
        """Say whether a unit reads like a sentence and not like a heading."""
        return self.words(at).endswith(_ENDS) or len(self.units[at]) > HEADLINE

    def header_end(self) -> int:
        """Return the number of units before the story begins."""
        if self.opening:
            return self.opening[0]
        if self.signed:
            end = max(self.signed) + 1
            while end < len(self.units) and self.picture(end, alone=True):
                end += 1
            return end
        if not self.units or (self.is_prose(0) and not self.heads(0)):
            return 0
        return 2 if self.decks(1) else 1

    def heads(self, at: int) -> bool:
        """Say whether a unit is a heading despite its full stop: one short sentence before a story."""
        unit = self.units[at]
        is_short = len(unit) <= STOPPED and at + 2 < len(self.units) and len(self.units[at + 1]) > len(unit)
        return is_short and not self.marked(at) and len(list(split(self.text, unit))) == 1

    def decks(self, at: int) -> bool:
        """Say whether a unit is a deck: no sentence itself, right before one."""
        if at + 1 >= len(self.units) or self.is_prose(at) or self.marked(at) or self.picture(at):
            return False
        return self.is_prose(at + 1)

    def picture(self, at: int, *, alone: bool = False) -> SectionKind | None:
        """Return CREDIT or CAPTION for a unit that goes with a picture."""
        unit = self.units[at]
        credit = find_credit(self.text, unit, self.agencies, alone=alone)
        if credit == unit:
            return SectionKind.CREDIT
        is_beside_twin = any(abs(twin - at) == 1 for twin in self.twins.get(at, ()))
        return SectionKind.CAPTION if credit or is_beside_twin or is_caption(self.text, unit) else None

    def marked(self, at: int) -> SectionKind | None:
        """Return LIST_ITEM or QUOTE for a unit that begins with such a mark."""
        unit = self.units[at]
        if self.text.startswith(">", unit.start):
            return SectionKind.QUOTE
        return SectionKind.LIST_ITEM if LIST_MARK.match(self.text, unit.start, unit.end) else None

    def kinds(self) -> Iterator[SectionKind]:
        """Yield what each unit is."""
        end = self.header_end()
        yield from self._header(end)
        for at in range(end, len(self.units)):
            yield self._kind(at)

    def _header(self, end: int) -> Iterator[SectionKind]:
        headline: str | None = None
        for at in range(end):
            kind = SectionKind.BYLINE if at in self.signed else self._heading(at, headline)
            if kind is SectionKind.HEADLINE:
                headline = self.words(at)
            yield kind

    def _heading(self, at: int, headline: str | None) -> SectionKind:
        """Return what a unit of the header is, given the headline when there has been one."""
        words = self.words(at)
        if words == headline:
            return SectionKind.HEADLINE
        picture = self.picture(at, alone=True) if headline is not None or not self._may_head(at) else None
        other = picture or self.marked(at)
        if other:
            return other
        if headline is None and len(words) <= HEADLINE:
            return SectionKind.HEADLINE
        return SectionKind.DECK if len(words) <= DECK else SectionKind.PARAGRAPH

    def _may_head(self, at: int) -> bool:
        """Say whether the first unit but bylines can be a headline: it is neither caption nor credit."""
        unit = self.units[at]
        return find_credit(self.text, unit, self.agencies, alone=True) is None and not is_caption(
            self.text, unit
        )

    def _kind(self, at: int) -> SectionKind:
        """Return what a unit of the story is."""
        words = self.words(at)
        is_last = at == len(self.units) - 1
        if is_footer(words) or (is_last and at and self.agency_line(at)):
            return SectionKind.FOOTER
        if is_last and at and byline_of(words):
            return SectionKind.BYLINE
        return self.picture(at) or self.marked(at) or SectionKind.PARAGRAPH

    def parts(self, at: int, kind: SectionKind) -> Iterator[Section]:
        """Yield the sections of a unit: a dateline, a credit or a footer in its line is cut off."""
        start, end = self.units[at].start, self.units[at].end
        if self.opening and self.opening[0] == at:
            yield Section(SectionKind.DATELINE, self.opening[1].span)
            start = self.opening[1].body
        last, cut = self._last(at, kind)
        cut = max(start, cut)
        yield from self._section(kind, self._after_mark(start, kind), cut)
        if last:
            yield from self._section(last, cut, end)

    def _last(self, at: int, kind: SectionKind) -> tuple[SectionKind | None, int]:
        """Return what stands at the end of a unit besides its kind, and where that begins."""
        unit = self.units[at]
        if kind is SectionKind.CAPTION:
            credit = find_credit(self.text, unit, self.agencies, alone=True)
            return (SectionKind.CREDIT, credit.start) if credit else (None, unit.end)
        footer = footer_start(self.words(at)) if kind is SectionKind.PARAGRAPH else None
        return (None, unit.end) if footer is None else (SectionKind.FOOTER, unit.start + footer)

    def _after_mark(self, start: int, kind: SectionKind) -> int:
        """Return where the words begin behind a mark of a quote or a list; numbers are words."""
        if kind is SectionKind.QUOTE:
            return start + 1
        mark = LIST_MARK.match(self.text, start) if kind is SectionKind.LIST_ITEM else None
        return start if mark is None or any(map(str.isalnum, mark[0])) else mark.end()

    def _section(self, kind: SectionKind, start: int, end: int) -> Iterator[Section]:
        span = trim(self.text, start, end)
        if span:
            yield Section(kind, span)

    def doubled(self, sections: Sequence[Section]) -> Iterator[tuple[Span, ...]]:
        """Yield the places of each line that stands more than once, credits at their ends left out."""
        cuts = {part.span.start: part.span for part in sections}
        for at, places in self.twins.items():
            if at == places[0]:
                yield tuple(cuts.get(self.units[place].start, self.units[place]) for place in places)

    def details(self, headline: Span | None) -> Details:
        """Return what the header says of the article."""
        line = self.opening[1] if self.opening else None
        dated = next((dated for dated in self.dates() if dated.iso), None)
        return Details(
            title=self.title(headline),
            byline="; ".join(filter(None, self.signed.values())) or byline_of(self.words(-1)) or "",
            agency=line.agency if line and line.agency else self.signing_agency(),
            dateline=line.place if line else "",
            published=dated.iso if dated else None,
            language=language_of(self.text),
        )

    def signing_agency(self) -> str:
        """Return the agency that stands alone in a line of the header or at the very end."""
        places = [*self.signed, *range(max(1, len(self.units) - 1), len(self.units))]
        return next((agency.short for at in places if (agency := self.agency_line(at))), "")

    def title(self, headline: Span | None) -> str:
        """Return the headline in one line, or the first words of the text."""
        if headline:
            return " ".join(headline.of(self.text).split())
        start = self.opening[1].body if self.opening and self.opening[0] == 0 else self.units[0].start
        first = " ".join(self.text[start : self.units[0].end].split())
        return first if len(first) <= TITLE else f"{first[:TITLE].rsplit(' ', 1)[0]}…"

    def dates(self) -> Iterator[Dated]:
        """Yield the dates of the header and of the dateline."""
        spans = [self.units[at] for at in self.signed]
        spans += [self.opening[1].span] if self.opening else []
        yield from filter(None, (find_date(self.text, span.start, span.end) for span in spans))

    def undated(self) -> str:
        """Return the words of a date without its year, when no date of the header has one."""
        dates = list(self.dates())
        if any(dated.iso for dated in dates):
            return ""
        body = self.opening[1].body if self.opening else None
        lead = find_date(self.text, body, body + LEAD) if body is not None else None
        return next((dated.words for dated in (*dates, lead) if dated and dated.iso is None), "")
