"""Laid-out pages to a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from annotator.ui.render.painting import painting
from annotator.ui.render.sheets import DOTS_PER_INCH, Sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.exporters.paper import Paper

NAMESPACE = UUID("0c7f7f5e-5a0f-4a55-9a53-2a6c8b9d3b11")
"""The namespace of the ids of our PDF files: made once, never changed."""

METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>
<?xpacket end="w"?>
"""
"""What Qt else fills with the time and a random id."""


def pdf(paper: Paper, report: Callable[[float], None]) -> bytes:
    """Return a document as PDF: letters embedded, links and named places kept.

    `report` is told the share that is drawn, and may raise to end the work.
    """
    sheets = Sheets(paper, lambda: report(0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, paper)
    writer.setPageLayout(_page(sheets.size(0)))
    with painting(writer) as painter:
        for page in range(len(sheets)):
            if page:
                writer.setPageLayout(_page(sheets.size(page)))
                writer.newPage()
            sheets.paint(painter, page)
            report((page + 1) / len(sheets))
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(paper.title)
    writer.setAuthor(paper.authors)
    writer.setCreator("Annotator")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE, f"{paper.head}/{paper.hash}"))))
    writer.setDocumentXmpMetadata(METADATA.encode())
    return writer


def _page(size: QSizeF) -> QPageLayout:
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF())
