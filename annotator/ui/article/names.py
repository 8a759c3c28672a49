"""Names and aliases of sources, found again in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.ids import SourceId
    from annotator.domain.source import Source

SHORTEST = 2
"""Letters of the shortest name that is looked for."""

# Scripts that are written without spaces: a name may stand inside a longer run of letters.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


class Names:
    """Finds sources by name. A name at the start of a sentence may begin with a capital, no more."""

    def __init__(self, sources: Mapping[SourceId, Source]) -> None:
        self._of: dict[str, SourceId] = {}
        for key, source in sources.items():
            for name in (source.name, *source.aliases):
                for form in _forms(name.strip()):
                    self._of.setdefault(form, key)
        self._pattern = _pattern(self._of)

    def find(self, words: str) -> Iterator[tuple[int, int, SourceId]]:
        """Yield start, end and source of each name in some words; the longest name counts."""
        if self._pattern is not None:
            for match in self._pattern.finditer(words):
                yield match.start(), match.end(), self._of[match.group()]


def _forms(name: str) -> Iterable[str]:
    if len(name) < SHORTEST:
        return ()
    return dict.fromkeys((name, name[0].upper() + name[1:], name[0].lower() + name[1:]))


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(_bounded, longest_first))) if longest_first else None


def _bounded(name: str) -> str:
    before = "" if _IS_UNSPACED.match(name[0]) else r"(?<!\w)"
    after = "" if _IS_UNSPACED.match(name[-1]) else r"(?!\w)"
    return f"{before}{re.escape(name)}{after}"
