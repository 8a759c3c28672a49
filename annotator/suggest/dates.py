"""Dates in words: what "last year" means on the day of publication, and whether a weekday fits its date."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.suggest.model import Check, CheckReason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.suggest.pack import Pack
    from annotator.suggest.tokens import Token

_MONTHS_A_YEAR = 12
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_LAST_DAY = 31
_WINDOW = 6


class Unit(IntEnum):
    """Units of time, in the order in which packs list their words."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    YEAR = 3
    DECADE = 4


_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10}
_NAMED_DAYS = (("dates.yesterday", -1), ("dates.today", 0), ("dates.tomorrow", 1))
_NEXT_TO_NOW = (("dates.before", -1), ("dates.now", 0), ("dates.after", 1))
_LONGEST_AMOUNT = 4


def published_on(value: str | None) -> date | None:
    """Return an ISO 8601 date, or None where it is missing or no date."""
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def date_checks(
    words: Sequence[Token], places: Sequence[int], published: date | None, pack: Pack
) -> Iterator[Check]:
    """Return the dates that begin at some places of a sentence's words.

    Relative ones are worked out where the day of publication is known.
    """
    done = -1
    for index in places:
        token = words[index]
        if token.start < done or not (token.word[0].isdigit() or token.word in pack.dated):
            continue
        found = _relative(words, index, published, pack) or _weekday(words, index, published, pack)
        if found:
            done = found.span.end
            yield found
        elif _YEAR.match(token.word) or (pack.has(token.word, "dates.months") and token.capital):
            yield Check(CheckReason.DATE, Span(token.start, token.end))


def _relative(words: Sequence[Token], index: int, today: date | None, pack: Pack) -> Check | None:
    return (
        _named_day(words[index], today, pack)
        or _next_to_now(words, index, today, pack)
        or _ago(words, index, today, pack)
    )


def _named_day(token: Token, today: date | None, pack: Pack) -> Check | None:
    """Find "yesterday"."""
    for name, days in _NAMED_DAYS:
        if pack.has(token.word, name):
            return _check(Span(token.start, token.end), Unit.DAY, days, today, exact=True)
    return None


def _next_to_now(words: Sequence[Token], index: int, today: date | None, pack: Pack) -> Check | None:
    """Find "last year"."""
    unit = _unit(words, index + 1, pack)
    for name, shift in _NEXT_TO_NOW:
        if unit is not None and pack.has(words[index].word, name):
            return _check(Span(words[index].start, words[index + 1].end), unit, shift, today)
    return None


def _ago(words: Sequence[Token], index: int, today: date | None, pack: Pack) -> Check | None:
    """Find "two weeks ago"."""
    unit, amount = _unit(words, index + 1, pack), _amount(words[index].word, pack)
    if unit is None or not amount or index + 2 >= len(words):
        return None
    if not pack.has(words[index + 2].word, "dates.ago"):
        return None
    return _check(Span(words[index].start, words[index + 2].end), unit, -amount, today)


def _unit(words: Sequence[Token], index: int, pack: Pack) -> Unit | None:
    """Return the unit of time that a word names; a pack lists its own in the order of Unit."""
    units = pack.lists.get("dates.units", ())
    word = pack.singular(words[index].word, "dates.units") if index < len(words) else ""
    return Unit(units.index(word)) if word in units else None


def _amount(word: str, pack: Pack) -> int:
    numbers = pack.lists.get("dates.numbers", ())
    if word in numbers:
        return numbers.index(word) + 1
    return int(word) if word.isdecimal() and len(word) <= _LONGEST_AMOUNT else 0


def _check(span: Span, unit: Unit, shift: int, today: date | None, *, exact: bool = False) -> Check:
    note = worked_out(unit, shift, today, exact=exact) if today else ""
    return Check(CheckReason.RELATIVE_DATE, span, note)


def worked_out(unit: Unit, shift: int, today: date, *, exact: bool = False) -> str:
    """Return the year, month or day that lies `shift` units from today, "" beyond the calendar.

    Written as ISO 8601 has it: "2015", "2016-02"; days are marked "about" unless they are `exact`.
    """
    if unit in _DAYS:
        try:
            day = (today + timedelta(shift * _DAYS[unit])).isoformat()
        except OverflowError:
            return ""
        return day if exact else f"about {day}"
    if unit is Unit.MONTH:
        year, month = divmod(today.year * _MONTHS_A_YEAR + today.month - 1 + shift, _MONTHS_A_YEAR)
        return f"{year}-{month + 1:02}"
    return str(today.year + shift * _YEARS[unit])


def _weekday(words: Sequence[Token], index: int, published: date | None, pack: Pack) -> Check | None:
    """Find "Sunday (March 27)" and say so where that day was no Sunday."""
    weekdays = pack.lists.get("dates.weekdays", ())
    first = words[index]
    if first.word not in weekdays:
        return None
    place = _month_after(words, index, pack)
    day = _date_at(words, place, published, pack) if place else None
    if day is None:
        return Check(CheckReason.DATE, Span(first.start, first.end))
    span = Span(first.start, max(words[place].end, words[place + 1].end))
    meant = weekdays[day.weekday()]
    if meant == first.word:
        return Check(CheckReason.DATE, span, day.isoformat())
    return Check(CheckReason.WRONG_WEEKDAY, span, f"{day.isoformat()} is a {meant.capitalize()}")


def _month_after(words: Sequence[Token], index: int, pack: Pack) -> int:
    """Return the place of the month, or of the day before it, that belongs to a weekday.

    0 when there is none.
    """
    for place in range(index + 1, min(index + 4, len(words) - 1)):
        pair = words[place].word, words[place + 1].word
        if any(pack.has(word, "dates.months") for word in pair) and any(word.isdecimal() for word in pair):
            return place
        if words[place].word not in {",", "("}:
            return 0
    return 0


def _date_at(words: Sequence[Token], place: int, published: date | None, pack: Pack) -> date | None:
    months = pack.lists.get("dates.months", ())
    pair = [words[place].word, words[place + 1].word]
    month = next((months.index(word) + 1 for word in pair if word in months), 0)
    day = next((int(word) for word in pair if word.isdecimal() and int(word) <= _LAST_DAY), 0)
    year = next((int(t.word) for t in words[place + 1 : place + _WINDOW] if _YEAR.match(t.word)), 0)
    if not (year or published) or not month or not day:
        return None
    try:
        return date(year or (published.year if published else 0), month, day)
    except ValueError:
        return None
