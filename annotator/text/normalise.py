"""The canonical text of a revision: what is mended, how often, and nothing else."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.errors import EmptyTextError, TooLargeError, TooManyLinesError

TEXT_LIMIT = 10_000_000
"""The most bytes of UTF-8 that an article's text may have."""

LINE_LIMIT = 200_000
"""The most lines of an article's text: a long novel has a twentieth of them."""

REPLACEMENT = "\ufffd"


class RepairKind(StrEnum):
    """What was mended."""

    BOM = "bom"
    CR_LF = "cr_lf"
    CR = "cr"
    FORM_FEED = "form_feed"
    VERTICAL_TAB = "vertical_tab"
    NUL = "nul"
    CONTROL = "control"
    SURROGATE = "surrogate"


@dataclass(frozen=True, slots=True)
class Repair:
    """One kind of change with the number of its places."""

    kind: RepairKind
    count: int


@dataclass(frozen=True, slots=True)
class Normalised:
    """A canonical text with what was changed on the way to it, in the order of RepairKind."""

    text: str
    repairs: tuple[Repair, ...] = ()


_RULES = (
    (RepairKind.BOM, re.compile(r"\A\ufeff"), ""),
    (RepairKind.CR_LF, re.compile(r"\r\n"), "\n"),
    (RepairKind.CR, re.compile(r"\r"), "\n"),
    (RepairKind.FORM_FEED, re.compile(r"\f"), "\n"),
    (RepairKind.VERTICAL_TAB, re.compile(r"\v"), "\n"),
    (RepairKind.NUL, re.compile(r"\x00"), REPLACEMENT),
    (RepairKind.CONTROL, re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x9f]"), REPLACEMENT),
    (RepairKind.SURROGATE, re.compile(r"[\ud800-\udfff]"), REPLACEMENT),
)


def normalise(text: str, *, name: str) -> Normalised:
    """Return the canonical text of what came under `name`, with every change counted.

    A text without a byte order mark, with LF and without control characters stays identical, code point for
    code point. Raises TooLargeError above TEXT_LIMIT, TooManyLinesError above LINE_LIMIT, EmptyTextError for
    nothing but white space.
    """
    mended = mend(text)
    if not mended.text or mended.text.isspace():
        raise EmptyTextError(name=name)
    refuse_large(len(mended.text.encode()), name=name)
    if mended.text.count("\n") > LINE_LIMIT:
        raise TooManyLinesError(name=name, limit=f"{LINE_LIMIT:,}")
    return mended


def mend(text: str) -> Normalised:
    """Return any piece of text as it may stand in an article, with every change counted."""
    repairs: list[Repair] = []
    for kind, pattern, mended in _RULES:
        text, count = pattern.subn(mended, text)
        if count:
            repairs.append(Repair(kind, count))
    return Normalised(text, tuple(repairs))


def refuse_large(size: int, *, name: str, limit: int = TEXT_LIMIT) -> None:
    """Raise TooLargeError when `size` bytes are more than `limit`."""
    if size > limit:
        raise TooLargeError(name=name, size=f"{size / 1e6:.1f}", limit=f"{limit / 1e6:g}")


def sha256_of(text: str) -> str:
    """Return the hexadecimal SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()
