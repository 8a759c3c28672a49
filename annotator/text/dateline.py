"""The dateline: where and by which agency a story was filed, at the head of its first paragraph.

"ORLA, Norland (AFP) — ", "ORLA, March 3 (Reuters) –", "(AFP) -", "Orla, 3 mars (AFP) -", "أورلا (رويترز) -".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.text.agencies import named
from annotator.text.dates import find_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.text.agencies import Agency
    from annotator.text.dates import Dated

HEAD = 120
"""Code points at the head of a paragraph in which the dash of a dateline stands."""

PLACE_WORDS = 7
"""The most words of a place: "NEW YORK/PORT OF SPAIN, Trinidad and Tobago" has seven."""

CITY_WORDS = 4
"""The most words of a city without an agency: more are a heading in capitals."""

LETTERS = 3
"""The fewest capital letters that make a place without an agency."""

_DASH = re.compile(r"\s*[—–―]\s*|\s*--\s*|\s+[-_]\s+|(?<=[)\]])\s*-\s*")
_BRACKETED = re.compile(r"\s*[(\[](?P<agency>[^()\[\]]{2,60})[)\]]$")
_SHORT_FORM = re.compile(r"[A-Z][A-Z/ -]{1,14}")
_NO_PLACE = re.compile(
    r"(?:BREAKING|UPDATE|EXCLUSIVE|ANALYSIS|OPINION|FACTBOX|EXPLAINER|CORRECTED|CORRECTION|WATCH|VIDEO|LIVE|NEWS|"
    r"PHOTO|PHOTOS|FILE|FEATURE|INTERVIEW|TIMELINE|ALERT|URGENT|NOTE|EDITOR|ADVISORY|WRAPUP|REFILE|FOCUS)\b"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: its words without the dash, where the story begins behind it, and what it says."""

    span: Span
    body: int
    place: str
    agency: str
    dated: Dated | None


def find_dateline(text: str, unit: Span, agencies: Sequence[Agency] = ()) -> Dateline | None:
    """Return the dateline at the head of a unit, or None.

    Without an agency that is known, the place must stand in capitals.
    """
    return next(_candidates(text, unit, agencies), None)


def _candidates(text: str, unit: Span, agencies: Sequence[Agency]) -> Iterator[Dateline]:
    for dash in _DASH.finditer(text, unit.start, min(unit.end, unit.start + HEAD)):
        if unit.start < dash.start() and dash.end() < unit.end:
            found = _read(text, Span(unit.start, dash.start()), dash.end(), agencies)
            if found:
                yield found


def _read(text: str, head: Span, body: int, agencies: Sequence[Agency]) -> Dateline | None:
    words = head.of(text)
    rest, agency, is_known = _without_agency(words, agencies)
    dated = find_date(text, head.start, head.start + len(rest))
    if dated and not rest[dated.span.end - head.start :].strip(" ,"):
        rest = rest[: dated.span.start - head.start]
    place = rest.strip(" ,-–—/\t\xa0")
    if not _is_place(place, agency, is_known=is_known):
        return None
    return Dateline(head, body, place, agency, dated)


def _without_agency(words: str, agencies: Sequence[Agency]) -> tuple[str, str, bool]:
    """Return the words before the agency, the agency as it is shown, and whether it is one that we know."""
    bracketed = _BRACKETED.search(words)
    if bracketed:
        known = named(bracketed["agency"], agencies)
        return words[: bracketed.start()], known.short if known else bracketed["agency"], known is not None
    for agency in agencies:
        for form in (agency.name, agency.short, *agency.forms):
            if re.search(rf"(?:^|[\s,/–—-]){re.escape(form)}$", words):
                return words[: -len(form)], agency.short, True
    return words, "", False


def _is_place(place: str, agency: str, *, is_known: bool) -> bool:
    """Say whether the words can be a place; with a known agency it may be missing or in small letters."""
    if not place:
        return is_known or _SHORT_FORM.fullmatch(agency) is not None
    if len(place.split()) > PLACE_WORDS or re.search(r"[.!?;:“”\"]\s|[“”\"?!;:]", place):
        return False
    if is_known:
        return not place[0].islower()
    return _is_in_capitals(place) and (not agency or _SHORT_FORM.fullmatch(agency) is not None)


def _is_in_capitals(place: str) -> bool:
    city = place.split(",", 1)[0]
    letters = [letter for letter in city if letter.isalpha()]
    shouted = len(letters) >= LETTERS and all(letter.isupper() for letter in letters)
    return shouted and len(city.split()) <= CITY_WORDS and _NO_PLACE.match(city) is None
