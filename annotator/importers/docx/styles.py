"""What the paragraph styles of a document mean, and which styles hide their text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.importers.docx.names import OFF, local, space, tag
from annotator.importers.style_names import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

HEADING_LEVELS = frozenset("012345678")
"""The outline levels of headings; level 9 is running text."""


@dataclass(frozen=True, slots=True)
class Styles:
    """By the id of a style: its meaning, its outline level, and whether it hides what it is used on."""

    kinds: Mapping[str, SectionKind] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Style:
    name: str
    base: str
    listed: bool
    heads: bool
    vanishes: bool | None


def read(root: _Element | None) -> Styles:
    """Return the meanings of the styles in a styles part."""
    if root is None:
        return Styles()
    rows = {style.get(tag(space(root), "styleId"), ""): _style(style) for style in root if _is_style(style)}
    chains = {key: tuple(_chain(rows, key)) for key in rows}
    kinds = {key: kind for key, chain in chains.items() if (kind := _kind(chain))}
    hidden = frozenset(key for key, chain in chains.items() if _vanishes(chain))
    return Styles(kinds, hidden)


def _is_style(element: _Element) -> bool:
    return local(element) == "style"


def _style(element: _Element) -> _Style:
    w = space(element)

    def value(path: str, default: str = "") -> str:
        found = element.find(path.replace("w:", f"{{{w}}}"))
        return default if found is None else found.get(tag(w, "val"), "")

    return _Style(
        name=value("w:name").lower(),
        base=value("w:basedOn"),
        listed=value("w:pPr/w:numPr/w:numId", "0") != "0",
        heads=value("w:pPr/w:outlineLvl") in HEADING_LEVELS,
        vanishes=is_on(element.find(f"{{{w}}}rPr/{{{w}}}vanish")),
    )


def is_on(switch: _Element | None) -> bool | None:
    """Return what an on-off property says, or None when it is not there."""
    if switch is None:
        return None
    return switch.get(tag(space(switch), "val"), "1") not in OFF


def _chain(rows: dict[str, _Style], key: str) -> Iterator[_Style]:
    """Yield a style and those that it is based on, nearest first; a circle ends where it closes."""
    seen = set()
    while key in rows and key not in seen:
        seen.add(key)
        yield rows[key]
        key = rows[key].base


def _kind(chain: tuple[_Style, ...]) -> SectionKind | None:
    for row in chain:
        kind = meaning(row.name)
        if kind is not None:
            return kind
        if row.heads:
            return SectionKind.HEADLINE
    return SectionKind.LIST_ITEM if any(row.listed for row in chain) else None


def _vanishes(chain: tuple[_Style, ...]) -> bool:
    return next((row.vanishes for row in chain if row.vanishes is not None), False)
