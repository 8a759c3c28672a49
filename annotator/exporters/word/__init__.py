"""Word files: report, checking copy and checked copy, written as strings into a template of our own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.exporters.protocol import Document, Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Options


@dataclass(frozen=True, slots=True)
class WordExporter:
    """Writes .docx; what it needs loads at the first export."""

    name: str = "docx"
    label: str = "Word"
    ending: str = ".docx"
    media_type: str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    documents: tuple[Document, ...] = (Document.REPORT, Document.CHECKING, Document.CHECKED)
    shown: Shown = Shown.PAGES

    def export(self, review: Review, options: Options) -> bytes:
        """Return the file; raises TooManyCommentsError for more comments than Word opens."""
        from annotator.exporters.word.document import write

        return write(review, options)
