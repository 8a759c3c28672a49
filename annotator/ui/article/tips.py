"""What is said of the words under the pointer, or under the caret, in plain text."""

from __future__ import annotations

from collections import Counter
from textwrap import shorten, wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.coverage import SentenceState
from annotator.ui.words import counted, marked_label, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.marks import Correction
    from annotator.ui.article.sheet import Sheet

WIDTH = 64
"""Characters of a line."""

QUOTED = 160
"""Characters of a quote that are shown."""

MOST = 4
"""Claims on one place that are told; for more, how many there are."""


def tip_at(sheet: Sheet, place: int) -> str:
    """Return what is to be said of a code point; empty when nothing is recorded of it.

    Qt takes a tip for HTML by its first line alone, so that line never holds foreign words.
    """
    claims = claims_at(sheet, place)
    parts = [_block(_of_claim(sheet, claim)) for claim in claims[:MOST]]
    if len(claims) > MOST:
        parts.append(_tr("and {count} more claims").format(count=len(claims) - MOST))
    parts += [_block(_of_correction(one)) for one in sheet.corrections.between(place, place + 1)]
    source = sheet.source_at(place)
    if source is not None:
        parts.append(_block((_tr("Source"), sheet.sources[source].name)))
    return "\n\n".join(parts)


def claims_at(sheet: Sheet, place: int) -> list[Claim]:
    """Return the claims over a code point, the shortest first."""
    owners = dict.fromkeys(mark.owner for mark in sheet.claims_at(place))
    return [claim for key in owners if (claim := sheet.claim(key)) is not None]


def counts_between(sheet: Sheet, start: int, end: int) -> str:
    """Return how many claims lie in a stretch, and below that how many have which verdict."""
    owners = dict.fromkeys(piece.mark.owner for piece in sheet.shown(start, end))
    claims = [claim for key in owners if (claim := sheet.claim(key)) is not None]
    if not claims:
        return _tr("No claims here")
    verdicts = Counter(verdict_of(sheet, claim) for claim in claims).most_common()
    told = ", ".join(f"{count} {verdict}" for verdict, count in verdicts)
    return counted("article", len(claims), "{n} claim", "{n} claims") + "\n" + "\n".join(wrap(told, WIDTH))


def title_of(sheet: Sheet, claim: Claim) -> str:
    """Return a claim's number, verdict and first words, in one line."""
    return f"{claim.number} · {verdict_of(sheet, claim)} · {shorten(claim.quote, WIDTH, placeholder='…')}"


def verdict_of(sheet: Sheet, claim: Claim) -> str:
    """Return the mark and word of a claim's verdict on the layer that is shown."""
    rating = sheet.rating(claim)
    return _tr("not yet checked") if rating is None else marked_label(rating)


def spoken(sheet: Sheet, place: int) -> str:
    """Return what a screen reader says when the caret comes to a code point: claims and changes."""
    told = [
        f"{_tr('Claim {number}').format(number=claim.number)}, {verdict_of(sheet, claim)}"
        for claim in claims_at(sheet, place)
    ]
    changes = (one for one in sheet.corrections.between(place, place + 1) if one.is_live)
    told += [f"{_tr('to be changed')}: {one.new or _tr('the words go')}" for one in changes]
    return "; ".join(told)


def _of_claim(sheet: Sheet, claim: Claim) -> Iterator[str]:
    yield _tr("Claim {number}").format(number=claim.number)
    yield verdict_of(sheet, claim)
    yield f"“{shorten(claim.quote, QUOTED, placeholder='…')}”"
    if not claim.is_attributed:
        yield _tr("not attributed yet")
    for key in dict.fromkeys(attribution.source for attribution in claim.stated):
        if key is None:
            yield _tr("nobody is cited")
        elif key in sheet.sources:
            yield sheet.sources[key].name


def _of_correction(correction: Correction) -> Iterator[str]:
    yield f"{_tr('Correction')}: {word(correction.severity)}, {word(correction.state)}"
    new = shorten(correction.new, QUOTED, placeholder="…")
    yield f"→ “{new}”" if new else _tr("→ the words go")
    if correction.reason:
        yield shorten(correction.reason, QUOTED, placeholder="…")


def tip_of(state: SentenceState) -> str:
    """Return what a bar of the gutter means."""
    match state:
        case SentenceState.CHECKED:
            return _tr("Checked: every claim of this sentence has a verdict")
        case SentenceState.OPEN:
            return _tr("Open: a claim of this sentence has no verdict yet")
        case SentenceState.NOTHING_TO_CHECK:
            return _tr("Nothing to check in this sentence")
        case SentenceState.UNTOUCHED:
            return _tr("Nobody has looked at this sentence yet")


def _block(lines: Iterator[str] | tuple[str, ...]) -> str:
    return "\n".join("\n".join(wrap(line, WIDTH)) for line in lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("article", words)
