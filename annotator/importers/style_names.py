"""What the names of paragraph styles say, in Word’s files and in others that were made after them."""

from __future__ import annotations

import re

from annotator.domain.article import SectionKind

_MEANINGS = (
    (re.compile(r"(?:article ?)?(?:headline|hed|title)"), SectionKind.HEADLINE),
    (re.compile(r"heading ?\d"), SectionKind.HEADLINE),
    (
        re.compile(r"(?:article ?)?(?:subtitle|sub-?headline|deck|dek|stand-?first|article summary)"),
        SectionKind.DECK,
    ),
    (re.compile(r"(?:article ?)?by-?line|author"), SectionKind.BYLINE),
    (re.compile(r"(?:article ?)?caption|figure|illustration|photo caption"), SectionKind.CAPTION),
    (re.compile(r"(?:photo ?|image ?)?credit"), SectionKind.CREDIT),
    (re.compile(r"(?:article ?|block ?|intense ?|pull ?)?quot(?:e|ations?)|block text"), SectionKind.QUOTE),
    (
        re.compile(r"list (?:bullet|number|continue)(?: \d)?|toc \d|(?:article ?)list ?item"),
        SectionKind.LIST_ITEM,
    ),
    (re.compile(r"(?:foot|end)note text"), SectionKind.NOTE),
)
"""Names of styles, in lower case, and what they say: Word writes its own styles' names in English always."""


def meaning(name: str) -> SectionKind | None:
    """Return what paragraphs of a style of that name are, or None for running text."""
    lower = name.strip().lower()
    return next((kind for pattern, kind in _MEANINGS if pattern.fullmatch(lower)), None)
