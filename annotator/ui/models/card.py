"""What a claim's card says, worked out once and painted many times."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.attribution import Role
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.verdict import Layer
from annotator.ui.words import counted, marked_label, rating_label, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.app.desk import Desk
    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim
    from annotator.domain.verdict import Rating
    from annotator.ui.models.places import Places

translate = QCoreApplication.translate

OWN_WORD_KINDS = frozenset(
    {
        ClaimKind.CHARACTERISATION,
        ClaimKind.PREDICTION,
        ClaimKind.PROMISE,
        ClaimKind.QUOTATION_WORDING,
        ClaimKind.PERSONAL_EXPERIENCE,
        ClaimKind.PROVENANCE,
    }
)
"""Kinds of claim that only their own source can make: for these, one source is no lack."""


class ChipStyle(Enum):
    """How a chip is drawn: a source or count, an answer that lacks, or something to do."""

    PLAIN = auto()
    DASHED = auto()


@dataclass(frozen=True, slots=True)
class ChipText:
    """The words of a chip: `strong` in the text colour, `soft` after it."""

    strong: str
    soft: str = ""
    style: ChipStyle = ChipStyle.PLAIN


@dataclass(frozen=True, slots=True)
class Card:
    """All that the card of a claim shows while it is closed; `rating` None is not yet checked."""

    number: int
    meta: str
    quote: str
    rating: Rating | None
    verdict: str
    chips: tuple[ChipText, ...]
    faded: bool = False

    @property
    def spoken(self) -> str:
        """Return the card as a screen reader says it."""
        chips = "; ".join(f"{chip.strong} {chip.soft}".strip() for chip in self.chips)
        said = translate("Card", "Claim {number}, {meta}: {quote}. {verdict}. {chips}.")
        verdict = rating_label(self.rating) if self.rating else self.verdict
        return said.format(
            number=self.number, meta=self.meta, quote=self.quote.rstrip(" ."), verdict=verdict, chips=chips
        )


def card_of(desk: Desk, claim: Claim, places: Places, comments: int) -> Card:
    """Write the card of a claim; `comments` counts the open ones on it."""
    rating = desk.rating(claim.verdict(Layer.CONTENT))
    return Card(
        claim.number,
        meta_of(claim, places),
        claim.quote,
        rating,
        verdict_words(rating),
        (*source_chips(desk, claim), *_count_chips(claim, comments)),
        faded=claim.state in {ClaimState.DROPPED, ClaimState.PARKED},
    )


def verdict_words(rating: Rating | None) -> str:
    """Return mark and label of a rating, or that there is none yet."""
    if rating is None:
        return translate("Card", "not yet checked")
    return marked_label(rating)


def meta_of(claim: Claim, places: Places) -> str:
    """Return the line beside the number: place, kind, and what is worth a look."""
    return " · ".join(part for part in _meta(claim, places) if part)


def _meta(claim: Claim, places: Places) -> Iterator[str]:
    yield places.of(claim)
    yield word(claim.kind)
    if claim.state is not ClaimState.OPEN:
        yield word(claim.state)
    if claim.orphans:
        yield translate("Card", "words lost")
    if has_one_source(claim):
        yield translate("Card", "one source only")


def has_one_source(claim: Claim) -> bool:
    """Say whether a single source asserts what others could confirm."""
    claimants = {a.source for a in claim.stated if a.role is Role.CLAIMANT}
    return len(claimants) == 1 and None not in claimants and claim.kind not in OWN_WORD_KINDS


def source_chips(desk: Desk, claim: Claim) -> tuple[ChipText, ...]:
    """Return a chip for each answer to who says so, or that there is none yet."""
    if not claim.stated:
        return (ChipText(translate("Card", "not attributed yet"), style=ChipStyle.DASHED),)
    return tuple(source_chip(desk, attribution) for attribution in claim.stated)


def source_chip(desk: Desk, attribution: Attribution) -> ChipText:
    """Return the chip of one attribution: source and role, or that nobody is cited and who carries it."""
    if attribution.source is None:
        agency = desk.article.details.agency
        return ChipText(
            translate("Card", "nobody is cited"),
            translate("Card", "carried by {agency}").format(agency=agency) if agency else "",
        )
    return ChipText(source_name(desk, attribution), word(attribution.role))


def source_name(desk: Desk, attribution: Attribution) -> str:
    """Return the name of an attribution's source, or that nobody is cited."""
    if attribution.source is None:
        return translate("Card", "nobody is cited")
    source = desk.sources.get(attribution.source)
    return source.name if source else translate("Card", "unknown source")


def _count_chips(claim: Claim, comments: int) -> Iterator[ChipText]:
    if claim.evidence:
        yield ChipText(counted("Card", len(claim.evidence), "{n} evidence", "{n} evidence"))
    if comments:
        yield ChipText(counted("Card", comments, "{n} comment", "{n} comments"))
