"""Drafts and refusals as JSON: how they come back from the worker process.

What comes from there is read as data. A file that took the worker over could put words into a draft, as it
can anyway, and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain import errors
from annotator.domain.article import Details, SectionKind
from annotator.importers.draft import Block, Draft, Mark, NoteKind, Offer, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.returned import Marked, Piece, Remark, Returned, Tracked
from annotator.text.decode import How

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_REFUSALS: dict[str, type[errors.UserError]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.UserError)
}


def pack_draft(draft: Draft) -> bytes:
    """Return a draft as UTF-8 JSON."""
    rows = {
        "blocks": block_rows(draft.blocks),
        "marks": [(m.kind, m.text, m.author, m.at, m.label, m.start, m.end) for m in draft.marks],
        "details": asdict(draft.details),
        "offers": offer_rows(draft.offers),
        "findings": finding_rows(draft.findings),
        "encoding": draft.encoding,
        "how": draft.how,
        "preview": draft.preview,
        "alternatives": draft.alternatives,
    }
    return json.dumps({"draft": rows}).encode()


def pack_refusal(error: errors.UserError) -> bytes:
    """Return a refusal as UTF-8 JSON; its parameters become words and numbers."""
    plain = {key: value if isinstance(value, int) else str(value) for key, value in error.parameters.items()}
    return json.dumps({"refused": type(error).__name__, "parameters": plain}).encode()


def unpack(answer: bytes) -> Draft:
    """Return the draft that was packed, or raise the refusal. Raises ValueError for anything else."""
    return _unpacked(answer, "draft", _draft)


def pack_returned(returned: Returned) -> bytes:
    """Return what a file that came back holds as UTF-8 JSON."""
    return json.dumps({"returned": asdict(returned)}).encode()


def unpack_returned(answer: bytes) -> Returned:
    """Return what was packed, or raise the refusal. Raises ValueError for anything else."""
    return _unpacked(answer, "returned", _returned)


def _returned(rows: dict[str, Any]) -> Returned:
    pieces = (Piece(text, Tracked(tracked), *rest) for text, tracked, *rest in rows.pop("pieces"))
    bookmarks = tuple(Marked(*row) for row in rows.pop("bookmarks"))
    remarks = tuple(Remark(*row) for row in rows.pop("remarks"))
    return Returned(tuple(pieces), bookmarks, remarks, **rows)


def _unpacked(answer: bytes, key: str, make: Callable[[dict[str, Any]], T]) -> T:
    try:
        rows = json.loads(answer)
        if "refused" in rows:
            raise _REFUSALS[rows["refused"]](**rows["parameters"])
        return make(rows[key])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not an answer of the worker") from error


def _draft(rows: dict[str, Any]) -> Draft:
    return Draft(
        blocks=blocks(rows["blocks"]),
        marks=tuple(
            Mark(
                NoteKind(kind),
                text,
                author,
                at,
                label,
                start and (start[0], start[1]),
                end and (end[0], end[1]),
            )
            for kind, text, author, at, label, start, end in rows["marks"]
        ),
        details=Details(**rows["details"]),
        offers=offers(rows["offers"]),
        findings=findings(rows["findings"]),
        encoding=rows["encoding"],
        how=rows["how"] and How(rows["how"]),
        preview=tuple(rows["preview"]),
        alternatives=tuple(rows["alternatives"]),
    )


# --- The parts of a draft, which a record has as well ---


def block_rows(given: Iterable[Block]) -> list[tuple[object, ...]]:
    """Return blocks as JSON takes them."""
    return [(b.text, b.kind, b.before, b.why, b.place) for b in given]


def blocks(rows: list[list[Any]]) -> tuple[Block, ...]:
    """Return the blocks that `block_rows` wrote."""
    return tuple(
        Block(text, kind and SectionKind(kind), before, why and Why(why), place)
        for text, kind, before, why, place in rows
    )


def offer_rows(given: Iterable[Offer]) -> list[tuple[str, ...]]:
    """Return offers as JSON takes them."""
    return [(o.field, o.value, o.says) for o in given]


def offers(rows: list[list[str]]) -> tuple[Offer, ...]:
    """Return the offers that `offer_rows` wrote."""
    return tuple(Offer(*row) for row in rows)


def finding_rows(given: Iterable[Finding]) -> list[tuple[object, ...]]:
    """Return findings as JSON takes them."""
    return [(f.code, f.parameters) for f in given]


def findings(rows: list[list[Any]]) -> tuple[Finding, ...]:
    """Return the findings that `finding_rows` wrote."""
    return tuple(
        Finding(FindingCode(code), tuple((name, value) for name, value in parameters))
        for code, parameters in rows
    )
