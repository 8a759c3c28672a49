"""Where in an article something stands, in the words of a reader: caption, headline, ¶ 3."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.article import SectionKind
from annotator.ui.words import counted, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.article import Section
    from annotator.domain.claim import Claim


translate = QCoreApplication.translate


class Places:
    """Names the section that a code point lies in; paragraphs are counted from 1."""

    def __init__(self, sections: Sequence[Section]) -> None:
        """Number the paragraphs of one revision."""
        self._starts = [section.span.start for section in sections]
        self._names = list(_names(sections))

    def name(self, at: int) -> str:
        """Return the name of the section at a code point; nothing before the first section."""
        found = bisect_right(self._starts, at) - 1
        return self._names[found] if found >= 0 else ""

    def of(self, claim: Claim) -> str:
        """Return where a claim stands: “caption, twice”, “headline and ¶ 1”, “¶ 3”; nothing for orphans."""
        firsts = sorted(mention.spans[0].start for mention in claim.mentions if mention.spans)
        names = [self.name(first) for first in firsts]
        return _joined(names) if names else ""


def _names(sections: Sequence[Section]) -> list[str]:
    names, paragraph = [], 0
    for section in sections:
        if section.kind is SectionKind.PARAGRAPH:
            paragraph += 1
            names.append(f"¶\u00a0{paragraph}")
        else:
            names.append(word(section.kind))
    return names


def _joined(names: list[str]) -> str:
    first, others = names[0], names[1:]
    if not others:
        return first
    if set(others) == {first}:
        return _times(first, len(names))
    if len(others) == 1:
        return translate("Places", "{place} and {other}").format(place=first, other=others[0])
    return counted(
        "Places", len(others), "{place} and {n} more place", "{place} and {n} more places", place=first
    )


def _times(place: str, times: int) -> str:
    if times == 2:
        return translate("Places", "{place}, twice").format(place=place)
    return counted("Places", times, "{place}, {n} time", "{place}, {n} times", place=place)
