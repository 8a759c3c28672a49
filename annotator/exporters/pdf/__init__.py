"""Pages as PDF: laid out and drawn by whatever fills the port, finished here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.errors import NoRendererError
from annotator.exporters.protocol import Document, Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Options


@dataclass(frozen=True, slots=True)
class PdfExporter:
    """Writes .pdf. The letters are those of the machine's fonts, embedded, so bytes are its own too."""

    name: str = "pdf"
    label: str = "PDF"
    ending: str = ".pdf"
    media_type: str = "application/pdf"
    documents: tuple[Document, ...] = (Document.REPORT, Document.CHECKING, Document.CHECKED)
    shown: Shown = Shown.PAGES

    def export(self, review: Review, options: Options) -> bytes:
        """Return the file; raises NoRendererError where nothing draws."""
        from annotator.exporters.pdf.finish import finish
        from annotator.exporters.pdf.on_paper import on_paper

        if options.renderer is None:
            raise NoRendererError(reason="nothing that draws was given")
        sheets = on_paper(review, options)
        return finish(options.renderer.pdf(sheets), sheets)
