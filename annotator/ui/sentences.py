"""What the lower floors say, in the language of the window: errors, steps of history, notes of an import.

They speak in templates with parameters. Some parameters are words themselves ("3 claims", the reason of an
error); those are put into the language too, where they are known.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.told import TEMPLATES, Action, told
from annotator.ui.words import counted, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.changes import Step
    from annotator.domain.errors import UserError
    from annotator.importers.findings import Finding

CLAIMS = re.compile(r"claims? ([\d, ]+?)(?: and (\d+))?")
COUNT = re.compile(r"(\d+) (\w+)")
CODES = frozenset({"kind", "state", "stage", "field"})
"""Parameters of steps that hold a code, or words made of one."""

KEPT = frozenset({"title", "name", "source", "gone", "kept", "words", "value"})
"""Parameters of steps that hold a person's own words."""

NOUNS = {
    "claim": "{n} claims",
    "section": "{n} sections",
    "place": "{n} places",
    "sentence": "{n} sentences",
    "tick": "{n} ticks",
    "suggestion": "{n} suggestions",
    "comment": "{n} comments",
    "block": "{n} blocks",
    "word": "{n} words",
}
"""What steps count, and the sentence for many of each."""


def error(mishap: UserError) -> str:
    """Say what happened and what to do next."""
    filled = {name: _reason(value) for name, value in mishap.parameters.items()}
    parts = (_tr("errors", mishap.message).format(**filled), _tr("errors", mishap.advice).format(**filled))
    return " ".join(part for part in parts if part)


def _reason(value: object) -> object:
    """Return the reason of an error in the window's language; what was filled into it stays as it is."""
    if not isinstance(value, str) or not value:
        return value
    said = _tr("reasons of errors", value)
    return said if said != value else value


def finding(noticed: Finding) -> str:
    """Say what an importer noticed."""
    return _tr("findings", noticed.template).format(**dict(noticed.parameters))


def step(one: Step) -> str:
    """Say what a step did."""
    try:
        return _filled(TEMPLATES[Action(one.action)], one.parameters)
    except (ValueError, KeyError):
        return told(one)


def _filled(template: str, parameters: Mapping[str, str]) -> str:
    return _tr("steps", template).format(**{name: _part(name, value) for name, value in parameters.items()})


def _part(name: str, value: str) -> str:
    if name in KEPT:
        return value
    if name in CODES:
        return word(value)
    if name == "told":
        return _told_again(value)
    return _phrase(value)


def _phrase(text: str) -> str:
    """Return "claim 5", "claims 5 and 7" or "12 claims" in the window's language; other words as they are."""
    if found := COUNT.fullmatch(text):
        one = found[2].removesuffix("s")
        return counted("steps", int(found[1]), f"{{n}} {one}", NOUNS[one]) if one in NOUNS else text
    if found := CLAIMS.fullmatch(text):
        if found[2] is None:
            return _tr("steps", "claim {number}").format(number=found[1])
        return _tr("steps", "claims {numbers} and {last}").format(numbers=found[1], last=found[2])
    return _tr("scales", text)


def _told_again(text: str) -> str:
    """Say again, in the window's language, what a step that was undone had been told as."""
    for template, shape in _shapes():
        if found := shape.fullmatch(text):
            return _filled(template, found.groupdict())
    return text


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each template with the shape of its sentences, those with the most words of their own first."""
    rows = [(template, re.compile(_pattern(template))) for template in TEMPLATES.values()]
    return tuple(sorted(rows, key=lambda row: -len(re.sub(r"\{\w+\}", "", row[0]))))


def _pattern(template: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
