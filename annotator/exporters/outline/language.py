"""The language of a document's own words: headings, labels, what is counted, dates.

The outline is written in English and says each of its words through `say`; a catalogue in
resources/data/document gives them in another language. What people typed goes through nothing. The language
is that of the export, whatever the window's is: it is set by `speaking` round the writing of one document,
and each thread has its own.
"""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية"}
"""The languages that documents are written in, each by its own name."""

ENGLISH = "en"

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def _one_or_other(number: int) -> int:
    return 0 if number == 1 else 1


def _french(number: int) -> int:
    return 0 if number < 2 else 1  # noqa: PLR2004 - zero and one are singular


def _arabic(number: int) -> int:
    """Return the place of the form: zero, one, two, few (3–10), many (11–99), other."""
    few, many = (3, 10), (11, 99)
    if number <= 2:  # noqa: PLR2004 - none, one and two have forms of their own
        return number
    rest = number % 100
    return 3 if few[0] <= rest <= few[1] else 4 if many[0] <= rest <= many[1] else 5


PLURALS: dict[str, Callable[[int], int]] = {"en": _one_or_other, "fr": _french, "ar": _arabic}
"""Which of a language's forms goes with a number (Unicode CLDR, plural rules)."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language by the English ones; `counted` gives the forms of a counted thing."""

    language: str = ENGLISH
    words: dict[str, str] = field(default_factory=dict)
    counted: dict[str, list[str]] = field(default_factory=dict)
    months: tuple[str, ...] = MONTHS


_SPOKEN: ContextVar[Catalogue] = ContextVar("spoken", default=Catalogue())  # noqa: B039 - it is frozen


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language (BCP 47 tag), English where there is none."""
    primary = language.split("-", maxsplit=1)[0].lower()
    if primary == ENGLISH or primary not in LANGUAGES:
        return Catalogue()
    rows = tomllib.loads(resource("data", "document", f"{primary}.toml").read_text(encoding="utf-8"))
    return Catalogue(primary, rows["words"], rows["counted"], tuple(rows["months"]))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let `say` speak a language while a document is written."""
    token = _SPOKEN.set(catalogue(language))
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def spoken() -> str:
    """Return the language that is spoken: a primary subtag of LANGUAGES."""
    return _SPOKEN.get().language


def say(text: str, **values: object) -> str:
    """Return English words in the language that is spoken, with `values` in the places that they name."""
    words = _SPOKEN.get().words.get(text, text)
    return words.format(**values) if values else words


def counted(number: int, one: str, many: str = "") -> str:
    """Return `1 claim`, `2 claims`; `one` is the key of a language's forms."""
    forms = _SPOKEN.get()
    if one in forms.counted:
        return forms.counted[one][PLURALS[forms.language](number)].format(n=number)
    return f"{number} {one if number == 1 else many or one + 's'}"


def day(moment: str | None) -> str:
    """Return the day of an ISO 8601 date or time as `28 March 2016`; what is no such date stays as it is."""
    if not moment:
        return ""
    try:
        when = date.fromisoformat(moment[:10])
    except ValueError:
        return moment
    return f"{when.day} {_SPOKEN.get().months[when.month - 1]} {when.year}"
