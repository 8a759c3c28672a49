"""What the paragraph styles of an OpenDocument text mean, and which styles hide their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.importers import style_names
from annotator.importers.odt.names import STYLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from annotator.domain.article import SectionKind

_CODED = re.compile(r"_([0-9a-f]{2})_")


@dataclass(frozen=True, slots=True)
class Styles:
    """By the name of a style: what its paragraphs are; and the names of those that hide their text."""

    kinds: dict[str, SectionKind] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()


def read(roots: Iterable[_Element]) -> Styles:
    """Return the meanings of the styles in these parts."""
    rows = {row.get(f"{STYLE}name", ""): row for root in roots for row in root.iter(f"{STYLE}style")}
    chains = {name: tuple(_chain(rows, name)) for name in rows}
    kinds = {name: kind for name, chain in chains.items() if (kind := _kind(chain)) is not None}
    return Styles(kinds, frozenset(name for name, chain in chains.items() if any(map(_hides, chain))))


def _chain(rows: dict[str, _Element], name: str) -> Iterator[_Element]:
    """Yield a style and its parents, nearest first; a circle ends where it closes."""
    seen = set()
    while name in rows and name not in seen:
        seen.add(name)
        yield rows[name]
        name = rows[name].get(f"{STYLE}parent-style-name", "")


def _kind(chain: tuple[_Element, ...]) -> SectionKind | None:
    names = (row.get(f"{STYLE}display-name") or row.get(f"{STYLE}name") or "" for row in chain)
    return next((kind for name in names if (kind := style_names.meaning(_decoded(name))) is not None), None)


def _decoded(name: str) -> str:
    """Return a style's name with the characters that XML does not allow in one: "Heading_20_1"."""
    return _CODED.sub(lambda match: chr(int(match[1], 16)), name)


def _hides(row: _Element) -> bool:
    return any(part.get(f"{TEXT}display") == "none" for part in row.iter(f"{STYLE}text-properties"))
