"""Anchors as they lie in a column: a JSON array of [start, end, exact, prefix, suffix, found] each.

`start` and `end` are code points, null for an orphan.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.span import Anchor, Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

FOUND = {str(found): found for found in Found}

# Written and read ten thousand at a time: without the machinery round the encoder and the decoder.
_quoted = json.encoder.encode_basestring
_decode = json.JSONDecoder().raw_decode


def pack(anchors: Iterable[Anchor]) -> str:
    """Return anchors as the text of one column."""
    return f"[{','.join(map(_row, anchors))}]"


def pack_one(anchor: Anchor | None) -> str:
    """Return one anchor, or none, as the text of one column."""
    return pack(() if anchor is None else (anchor,))


def unpack(column: str) -> tuple[Anchor, ...]:
    """Return the anchors of a column."""
    return tuple(map(_anchor, _decode(column)[0]))


def words(column: str) -> list[str]:
    """Return the quotes of a column."""
    return [row[2] for row in _decode(column)[0]]


def unpack_one(column: str) -> Anchor | None:
    """Return the anchor of a column that holds at most one."""
    return next(map(_anchor, _decode(column)[0]), None)


def _row(anchor: Anchor) -> str:
    words = f'{_quoted(anchor.exact)},{_quoted(anchor.prefix)},{_quoted(anchor.suffix)},"{anchor.found}"'
    span = anchor.span
    return f"[null,null,{words}]" if span is None else f"[{span.start},{span.end},{words}]"


def _anchor(row: list[Any]) -> Anchor:
    start, end, exact, prefix, suffix, found = row
    return Anchor(None if start is None else Span(start, end), exact, prefix, suffix, FOUND[found])
