"""Dates as articles write them, with or without a year, in English, French, German, Spanish and Arabic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from annotator.domain.span import Span

_NAMES = (
    "january|jan|janvier|janv|januar|jänner|enero|ene|يناير|كانون الثاني",
    "february|feb|février|févr|februar|febrero|فبراير|شباط",
    "march|mar|mars|märz|marzo|مارس|آذار|اذار",
    "april|apr|avril|avr|abril|abr|أبريل|ابريل|إبريل|نيسان",
    "may|mai|mayo|مايو|أيار|ايار",
    "june|jun|juin|juni|junio|يونيو|حزيران",
    "july|jul|juillet|juil|juli|julio|يوليو|تموز",
    "august|aug|août|agosto|ago|أغسطس|اغسطس|آب",
    "september|sept|sep|septembre|septiembre|سبتمبر|أيلول|ايلول",
    "october|oct|octobre|oktober|okt|octubre|أكتوبر|اكتوبر|تشرين الأول",
    "november|nov|novembre|noviembre|نوفمبر|تشرين الثاني",
    "december|dec|décembre|déc|dezember|dez|diciembre|dic|ديسمبر|كانون الأول",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split("|")}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?!\d)"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_DATES = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"{_DAY}\s+(?:of\s+|de\s+)?{_MONTH}(?:,?\s+(?:de\s+)?{_YEAR})?",
        rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?",
    )
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text: its place, its words, and its ISO 8601 form when the year stands there."""

    span: Span
    words: str
    iso: str | None


def find_date(text: str, start: int = 0, end: int | None = None) -> Dated | None:
    """Return the first date between two offsets, or None. "May 40" is none."""
    stop = len(text) if end is None else min(end, len(text))
    found = [dated for pattern in _DATES if (dated := _first(text, pattern, start, stop))]
    return min(found, key=lambda dated: (dated.span.start, -dated.span.end), default=None)


def _first(text: str, pattern: re.Pattern[str], start: int, end: int) -> Dated | None:
    return next(filter(None, map(_dated, pattern.finditer(text, start, end))), None)


def _dated(match: re.Match[str]) -> Dated | None:
    parts = match.groupdict()
    month = int(parts["number"]) if "number" in parts else _MONTHS[parts["month"].casefold()]
    if month == MAY and parts.get("month") == "may":
        return None
    try:
        day = date(int(parts["year"] or LEAP_YEAR), month, int(parts["day"]))
    except ValueError:
        return None
    return Dated(Span(match.start(), match.end()), match[0], day.isoformat() if parts["year"] else None)


MAY = 5
"""The month whose name in lower case is a verb."""

LEAP_YEAR = 2000
"""A year that has every day, to judge a date without one."""
