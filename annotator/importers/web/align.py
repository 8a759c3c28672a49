"""Which blocks of a page an extractor kept: its text laid beside the page's own, white space apart."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from annotator.importers.web.page import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

REACH = 200
"""Blocks of the page that are compared with one that stands nowhere as it is."""

SHORT = 12
"""Characters of a block that may be part of another by accident."""


def mark_kept(page: list[Piece], kept: Sequence[Piece]) -> list[Piece]:
    """Return the blocks of the page in their order, those that the extractor kept marked so.

    Both are read in one direction, so that of two blocks with the same words the one that fits is taken. A
    block of which the extractor kept a part has that part's text. What the extractor made of several blocks
    keeps them as they are; what stands nowhere in the page goes in where it was met.
    """
    places: dict[str, deque[int]] = defaultdict(deque)
    for at, piece in enumerate(page):
        places[piece.key].append(at)
    made: dict[int, list[Piece]] = defaultdict(list)
    here = 0
    for piece in kept:
        found = _next(places[piece.key], here) if piece.key in places else None
        if found is not None:
            page[found].kept = True
            here = found + 1
        else:
            here = _partly(page, piece, here, made)
    return [piece for at in range(len(page) + 1) for piece in (*made[at], *page[at : at + 1])]


def _next(places: deque[int], here: int) -> int | None:
    """Take the first place from `here` on, or else the first of all."""
    for at in places:
        if at >= here:
            places.remove(at)
            return at
    return places.popleft() if places else None


def _partly(page: list[Piece], piece: Piece, here: int, made: dict[int, list[Piece]]) -> int:
    """Keep what has the piece in it, or what the piece is made of; return the place behind it."""
    key = piece.key
    within = range(here, min(here + REACH, len(page)))
    whole = next((at for at in within if not page[at].kept and key in page[at].key), None)
    if whole is not None and len(key) >= SHORT:
        page[whole].text, page[whole].kept = piece.text, True
        return whole + 1
    parts = [at for at in within if not page[at].kept and len(page[at].key) >= SHORT and page[at].key in key]
    if sum(len(page[at].key) for at in parts) * 10 >= len(key) * 9:
        for at in parts:
            page[at].kept = True
        return parts[-1] + 1
    for at in parts:  # Their words stand in the piece; put back, they would stand twice.
        page[at].text = ""
    made[here].append(Piece(piece.text, piece.kind, kept=True))
    return here
