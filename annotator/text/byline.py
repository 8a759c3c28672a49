"""Bylines, lines that only date a story, and footers: who wrote, when, and who edited."""

from __future__ import annotations

import re

from annotator.text.dates import find_date

LONGEST = 140
"""Code points of the longest byline."""

TAIL = 500
"""Code points at the end of a paragraph in which its footer is looked for."""

MOST_WORDS = 16
"""The most words of a byline."""

_BY = re.compile(
    r"(?:(?:story |reported |words |text |written )?by(?:line)?|"
    r"par|von|por|di|text|texte|بقلم|كتبت?|تقرير|إعداد)"
    r"\s*[:\s]\s*(?P<who>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_SMALL = re.compile(
    "and|et|und|y|e|in|à|au|en|de|du|des|von|van|der|den|da|di|bin|ibn|al|el|for|the|of|with|at|from"
)
_DATE_WORDS = re.compile(
    r"(?:published|updated?|posted|last|modified|first|on|at|by|gmt|utc|e[sd]t|p[sd]t|bst|ce?s?t|local|time|min|mins|minutes?|"
    r"read|publié|le|à|mis|mise|jour|stand|uhr|am|pm|a\.m|p\.m|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|[\d:.,|·h\s()/–—-])+",
    re.IGNORECASE,
)
_CLOSING = (
    r"(?:additional |further )?"
    r"(?:reporting|writing|editing|compiled|edited|written|translat(?:ed|ion)|production)"
    r"(?: and [a-z]+)? (?:by|in)\b"
)
_FOOTER = re.compile(
    rf"[(\[]?\s*(?:{_CLOSING}|copyright\b|©|\(c\)|all rights reserved|our standards:|tous droits réservés|"
    r"alle rechte vorbehalten|\(?end\)?$|ends$|###|-30-|\*{3}$|this (?:story|article) (?:was|has been)\b|"
    r"follow .{2,40} on (?:twitter|x|facebook)|جميع الحقوق محفوظة|إعداد\b.*تحرير)|"
    r"[a-z]{2,4}(?:-[a-z]{2,4})*/[a-z]{2,4}(?:[/-][a-z]{2,4})*$",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"(?:[Ee]dit|[Rr]eport|[Ww]rit|[Cc]ompil|[Tt]ranslat|[Pp]roduc)[a-z]{2,4} (?:by|in|and)\b"
)
_TAIL = re.compile(
    rf"\s+(?P<tail>[(\[]{_CLOSING}[^()]{{2,400}}[)\]]|(?<=[.!?”\"]\s){_CLOSING}.{{2,300}})$", re.IGNORECASE
)


def byline_of(words: str) -> str | None:
    """Return whom a line names as its writers, or None when it is no byline.

    Every word of a byline is written like a name, small words such as "and" and "in" apart.
    """
    found = _BY.fullmatch(words) if len(words) <= LONGEST else None
    if found is None:
        return None
    who = found["who"].strip()
    names = [word.strip(",;|·()/’'.") for word in who.split()]
    is_named = all(not name or not name[0].islower() or _SMALL.fullmatch(name) for name in names)
    ends = who.endswith(("!", "?", ":", "”", '"')) or (who.endswith(".") and len(names[-1]) > len("Jr"))
    return (
        who if is_named and len(names) <= MOST_WORDS and not ends and not _SMALL.fullmatch(names[0]) else None
    )


def is_date_line(words: str) -> bool:
    """Say whether a line says when the story was published and nothing else."""
    if len(words) > LONGEST:
        return False
    dated = find_date(words)
    if dated is None:
        return False
    rest = words[: dated.span.start] + " " + words[dated.span.end :]
    return not rest.strip() or _DATE_WORDS.fullmatch(rest) is not None


def is_footer(words: str) -> bool:
    """Say whether a unit says who reported and edited, whose the rights are, or that the story ends."""
    return _FOOTER.match(words) is not None


def footer_start(words: str) -> int | None:
    """Return where a footer begins that stands at the end of a paragraph's own line, or None."""
    tail = words[-TAIL:]
    found = _TAIL.search(tail) if _EDITED.search(tail) else None
    return None if found is None else len(words) - len(tail) + found.start("tail")
