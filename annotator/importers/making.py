"""What the importers share: agencies and scales from the resources, findings of every text, the result."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator import paths
from annotator.domain.article import Original
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.protocol import Imported
from annotator.text.decode import How, alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.text.agencies import Agency
    from annotator.text.decode import Decoded
    from annotator.text.normalise import Normalised
    from annotator.text.segment import Segmented

SHOWN = 100
"""Code points of foreign text that a finding quotes."""


@cache
def known_agencies() -> tuple[Agency, ...]:
    """Return the rows of resources/data/agencies.toml."""
    from annotator.text.agencies import parse

    return parse(paths.resource("data", "agencies.toml").read_text(encoding="utf-8"))


def segmented(text: str) -> Segmented:
    """Find the sections of a canonical text, by the agencies that we know."""
    from annotator.text.segment import segment

    return segment(text, agencies=known_agencies())


def make(
    data: bytes,
    decoded: Decoded,
    normalised: Normalised,
    parts: Segmented,
    *,
    name: str,
    importer: str,
    media_type: str,
    findings: tuple[Finding, ...] = (),
) -> Imported:
    """Put together what was read of a text file; `findings` are those of the format itself."""
    return Imported(
        importer=importer,
        original=Original(name, media_type, sha256(data).hexdigest(), decoded.encoding),
        data=data,
        text=normalised.text,
        sections=parts.sections,
        details=parts.details,
        doubled=parts.doubled,
        warnings=(
            *_of_decoding(decoded),
            *_of_repairs(normalised),
            *findings,
            *_of_sections(normalised, parts),
        ),
        decoded_how=decoded.how,
        preview=decoded.preview,
        alternatives=alternatives(data, decoded.encoding) if decoded.preview else (),
    )


def _of_decoding(decoded: Decoded) -> Iterator[Finding]:
    if decoded.how is How.GUESS:
        yield Finding.of(FindingCode.GUESS, encoding=decoded.encoding)
    if decoded.how is How.UTF16_PATTERN:
        yield Finding.of(FindingCode.PATTERN, encoding=decoded.encoding)
    if decoded.damaged:
        yield Finding.of(FindingCode.DAMAGED, count=decoded.damaged)


def _of_repairs(normalised: Normalised) -> Iterator[Finding]:
    for repair in normalised.repairs:
        yield Finding.of(FindingCode(repair.kind.value), count=repair.count)


def _of_sections(normalised: Normalised, parts: Segmented) -> Iterator[Finding]:
    for places in parts.doubled:
        words = shortened(places[0].of(normalised.text))
        yield Finding.of(FindingCode.DOUBLED, count=len(places), words=words)
    if parts.undated and parts.details.published is None:
        yield Finding.of(FindingCode.UNDATED, words=parts.undated)


def shortened(words: str) -> str:
    """Return the words in one line, cut at SHOWN code points."""
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rstrip()}…"
