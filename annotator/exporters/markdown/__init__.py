"""Markdown for any viewer: CommonMark, with tables only where they are small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.exporters.protocol import Document, Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Options


@dataclass(frozen=True, slots=True)
class MarkdownExporter:
    """Writes .md: it reads well as it stands, and foreign words in it are never markup."""

    name: str = "md"
    label: str = "Markdown"
    ending: str = ".md"
    media_type: str = "text/markdown"
    documents: tuple[Document, ...] = (Document.REPORT, Document.CHECKING)
    shown: Shown = Shown.TEXT

    def export(self, review: Review, options: Options) -> bytes:
        """Return the text in UTF-8."""
        from annotator.exporters.markdown.write import write
        from annotator.exporters.outline.language import speaking

        with speaking(options.language):
            return write(review, options)
