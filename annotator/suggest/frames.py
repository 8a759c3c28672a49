"""The frame around a story: dateline and agency, byline, credits of pictures, lines that stand twice."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.attribution import Role
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.pack import Pack

_DATELINE = re.compile(
    r"(?P<all>[^\W\d_a-z][^()\n]{1,60}?\s*(?:\([^()\n]*\d[^()\n]*\)\s*)?"
    r"\((?P<agency>[^\W\d_a-z][\w .&/-]{1,30})\))\s*(?:[—–―]|--?)\s*\S"
)
_CAPITALS = 2
_BRACKETS = re.compile(r"\(([^()\n]{3,120})\)\s*$")
_LINE_LIMIT = 80
_BYLINES_STAND_IN = 6
_DOUBLED_LENGTH = 20


class Frame(NamedTuple):
    """A find outside the sentences: its rule, what it cites, and its words."""

    rule: str
    reason: str
    role: Role
    source: Span | None
    cue: Span | None
    content: tuple[tuple[Span, ...], ...]


def frames(text: str, pack: Pack) -> Iterator[Frame]:
    """Return the datelines, bylines, credits and doubled lines of a text, rule by rule."""
    lines = list(_lines(text))
    yield from (found for line in lines for found in dateline(text, line))
    yield from (found for line in lines[:_BYLINES_STAND_IN] for found in byline(text, line, pack))
    yield from _grouped(text, [found for line in lines for found in credit(text, line, pack)])
    yield from doubled(text, lines)


def _lines(text: str) -> Iterator[Span]:
    for match in re.finditer(r"[^\n]+", text):
        words = match[0]
        if words.strip():
            start = match.start() + len(words) - len(words.lstrip())
            yield Span(start, match.start() + len(words.rstrip()))


def dateline(text: str, line: Span) -> Iterator[Frame]:
    """Find "CITY, Country (AGENCY) — " at the start of a line."""
    match = _DATELINE.match(text, line.start, line.end)
    if match is None or not text[line.start : line.start + _CAPITALS].strip():
        return
    agency = Span(*match.span("agency"))
    content = Span(*match.span("all"))
    reason = f"{agency.of(text)} stands in the dateline and carries the whole article"
    yield Frame("dateline", reason, Role.CARRIER, agency, None, ((content,),))


def byline(text: str, line: Span, pack: Pack) -> Iterator[Frame]:
    """Find a short line "By NAME"."""
    first, _, rest = line.of(text).partition(" ")
    if not pack.has(first.lower(), "frames.byline") or len(line) > _LINE_LIMIT or not rest[:1].isupper():
        return
    if rest.endswith((".", "!", "?")):
        return
    name = Span(line.end - len(rest), line.end)
    cue = Span(line.start, line.start + len(first))
    yield Frame("byline", f"{rest} stands in the byline", Role.CREDIT, name, cue, ((line,),))


def credit(text: str, line: Span, pack: Pack) -> Iterator[Frame]:
    """Find the bracket at the end of a caption that says where its picture comes from."""
    match = _BRACKETS.search(text, line.start, line.end)
    if match is None:
        return
    inside = Span(*match.span(1))
    words = [token.strip(".,:/").lower() for token in re.split(r"[\s/]+", inside.of(text))]
    if not any(pack.has(word, "frames.media") for word in words):
        return
    cue = _credit_cue(text, inside, pack)
    source = Span(cue.end + 1, inside.end) if cue else _first_part(text, inside)
    reason = f"{source.of(text)} is credited for the picture; a medium, not a speaker"
    yield Frame("credit", reason, Role.CREDIT, source, cue, ((inside,),))


def _credit_cue(text: str, inside: Span, pack: Pack) -> Span | None:
    for phrase in pack.lists.get("frames.credit", ()):
        pattern = rf"\b{re.escape(phrase.replace('_', ' '))}(?=\s\S)"
        match = re.compile(pattern, re.IGNORECASE).search(text, inside.start, inside.end)
        if match:
            return Span(*match.span())
    return None


def _first_part(text: str, inside: Span) -> Span:
    """Return the part before a slash ("Meridian Photo/J. Doe")."""
    slash = text.find("/", inside.start, inside.end)
    return Span(inside.start, slash if slash > inside.start else inside.end)


def _grouped(text: str, found: list[Frame]) -> Iterator[Frame]:
    """Return credits of the same words as one with several places."""
    groups: dict[str, list[Frame]] = defaultdict(list)
    for frame in found:
        groups[frame.content[0][0].of(text)].append(frame)
    for same in groups.values():
        yield same[0]._replace(content=tuple(frame.content[0] for frame in same))


def doubled(text: str, lines: list[Span]) -> Iterator[Frame]:
    """Find lines that stand more than once: one claim with several mentions, asked once."""
    places: dict[str, list[Span]] = defaultdict(list)
    for line in lines:
        match = _BRACKETS.search(text, line.start, line.end)
        end = len(text[line.start : match.start()].rstrip()) + line.start if match else line.end
        if end - line.start >= _DOUBLED_LENGTH:
            places[text[line.start : end]].append(Span(line.start, end))
    for same in places.values():
        if len(same) > 1:
            reason = f"the same words stand {len(same)} times"
            yield Frame("doubled", reason, Role.CLAIMANT, None, None, tuple((place,) for place in same))
