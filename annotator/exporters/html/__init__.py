"""One web page that needs nothing but itself: the accessible form, and the one to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.exporters.protocol import Document, Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Options


@dataclass(frozen=True, slots=True)
class HtmlExporter:
    """Writes .html: no script, nothing loaded from anywhere, landmarks, headings and table headers."""

    name: str = "html"
    label: str = "Web page"
    ending: str = ".html"
    media_type: str = "text/html"
    documents: tuple[Document, ...] = (Document.REPORT, Document.CHECKING, Document.CHECKED)
    shown: Shown = Shown.PAGES

    def export(self, review: Review, options: Options) -> bytes:
        """Return the page in UTF-8."""
        from annotator.exporters.html.page import write
        from annotator.exporters.outline.language import speaking

        with speaking(options.language):
            return write(review, options)
