"""Evidence, and how it bears on a claim."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import EvidenceId, LinkId, ReviewerId


class EvidenceKind(StrEnum):
    """What sort of evidence it is."""

    DOCUMENT = "document"
    WEB_PAGE = "web_page"
    DATASET = "dataset"
    INTERVIEW = "interview"
    CORRESPONDENCE = "correspondence"
    STATEMENT = "statement"
    RECORDING = "recording"
    FOOTAGE = "footage"
    IMAGE = "image"
    OBSERVATION = "observation"
    CALCULATION = "calculation"
    PUBLISHED_FACT_CHECK = "published_fact_check"


class Stance(StrEnum):
    """How the evidence bears on the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    QUALIFIES = "qualifies"
    CONTEXT = "context"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence of the library. `sha256` addresses the file that is kept, if one is."""

    id: EvidenceId
    kind: EvidenceKind = EvidenceKind.WEB_PAGE
    title: str = ""
    publisher: str = ""
    url: str | None = None
    archive_url: str | None = None
    published: str | None = None
    captured_at: str | None = None
    captured_by: ReviewerId | None = None
    sha256: str | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """Evidence for or against one claim; `locator` is a page, a paragraph or a time code."""

    id: LinkId
    evidence: EvidenceId
    stance: Stance = Stance.SUPPORTS
    locator: str = ""
    excerpt: str = ""
    note: str = ""
