"""Reviews out: one module or package per format, listed in REGISTRY."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import UnknownFormatError
from annotator.exporters.html import HtmlExporter
from annotator.exporters.jsonld.claim_reviews import ClaimReviewExporter
from annotator.exporters.jsonld.web_annotations import WebAnnotationExporter
from annotator.exporters.markdown import MarkdownExporter
from annotator.exporters.pdf import PdfExporter
from annotator.exporters.protocol import A4, LETTER, Document, Exporter, Options, PageSize, Renderer, Shown
from annotator.exporters.review_file import ReviewFileExporter
from annotator.exporters.sheets.csv_file import CsvExporter
from annotator.exporters.sheets.workbook import WorkbookExporter
from annotator.exporters.word import WordExporter

if TYPE_CHECKING:
    from pathlib import PurePath

__all__ = [
    "A4",
    "LETTER",
    "REGISTRY",
    "Document",
    "Exporter",
    "Options",
    "PageSize",
    "Renderer",
    "Shown",
    "by_ending",
    "by_name",
]

REGISTRY: tuple[Exporter, ...] = (
    WordExporter(),
    HtmlExporter(),
    PdfExporter(),
    MarkdownExporter(),
    WorkbookExporter(),
    CsvExporter(),
    ReviewFileExporter(),
    WebAnnotationExporter(),
    ClaimReviewExporter(),
)
"""Every format that a review can be written in; a new one is a file and a row here."""


def by_name(name: str) -> Exporter:
    """Return the exporter called `name`, letter case apart; raises UnknownFormatError."""
    for exporter in REGISTRY:
        if exporter.name == name.casefold():
            return exporter
    raise UnknownFormatError(name=name, known=_known())


def by_ending(path: PurePath) -> Exporter:
    """Return the exporter whose ending `path` has, letter case apart; raises UnknownFormatError."""
    for exporter in REGISTRY:
        if path.name.casefold().endswith(exporter.ending):
            return exporter
    raise UnknownFormatError(name=path.name, known=_known())


def _known() -> str:
    return ", ".join(f"{exporter.name} ({exporter.ending})" for exporter in REGISTRY)
