"""News agencies and the forms by which datelines, bylines and credits name them.

The rows lie in resources/data/agencies.toml and are read by whoever may touch files; nothing here does.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PARTS = re.compile(r"\s*[/,;+&]\s*|\s+(?:and|et|und|with)\s+")


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency: its full name, the short form by which it is shown, and every other form in texts."""

    name: str
    short: str
    forms: tuple[str, ...] = ()

    def goes_by(self, words: str) -> bool:
        """Say whether the words are one of its names, letter case apart."""
        wanted = words.casefold()
        return any(own.casefold() == wanted for own in (self.name, self.short, *self.forms))


def parse(toml: str) -> tuple[Agency, ...]:
    """Read the rows of agencies.toml; raises tomllib.TOMLDecodeError or KeyError when they are not right."""
    return tuple(
        Agency(row["name"], row["short"], tuple(row.get("forms", ())))
        for row in tomllib.loads(toml)["agency"]
    )


def named(words: str, agencies: Iterable[Agency]) -> Agency | None:
    """Return the agency that the words name; of several ("AFP/Reuters") the first that is known."""
    rows = tuple(agencies)
    parts = [words.strip(), *_PARTS.split(words.strip())]
    return next((row for part in parts for row in rows if row.goes_by(part)), None)
