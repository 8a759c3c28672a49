"""The tables of a review as an Excel workbook, by XlsxWriter: cells of words are words, never formulas."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from annotator.exporters.protocol import Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.outline.blocks import Look
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import Document, Options
    from annotator.exporters.sanitise import Sanitiser
    from annotator.exporters.sheets.tables import Cell, Line, Sheet

CREATED = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""When every workbook says that it was made, so that the same review is the same file."""

PAPER = {"A4": 9, "Letter": 1}
"""Excel's numbers of sizes of paper."""

BODY: dict[str, Any] = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#D5D0C6"}
HEAD: dict[str, Any] = {**BODY, "bold": True, "bg_color": "#F3F0EA"}
NEUTRAL: dict[str, Any] = {"quote_prefix": True}
"""Excel then takes the words for words even when somebody edits the cell."""


@dataclass(frozen=True, slots=True)
class WorkbookExporter:
    """Writes .xlsx: claims, attributions, sources and evidence, a sheet each, and one about the file."""

    name: str = "xlsx"
    label: str = "Tables (Excel)"
    ending: str = ".xlsx"
    media_type: str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    documents: tuple[Document, ...] = ()
    shown: Shown = Shown.TABLE

    def export(self, review: Review, options: Options) -> bytes:
        """Return the workbook; its library loads here."""
        from annotator.codec.review_json import fingerprint
        from annotator.exporters.outline import Digest
        from annotator.exporters.sheets import tables

        digest = Digest.of(review, options)
        sheets = [
            make(digest) for make in (tables.claims, tables.attributions, tables.sources, tables.evidence)
        ]
        sheets.append(tables.about(digest, fingerprint=fingerprint(options.allowed(review))))
        return _Workbook(digest, options).written(sheets)


class _Workbook:
    """One workbook and the looks of its cells."""

    def __init__(self, digest: Digest, options: Options) -> None:
        from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it has no types

        from annotator.exporters.sanitise import Sanitiser

        self._out = BytesIO()
        self._book = Workbook(
            self._out,
            {"in_memory": True},
        )
        self._sanitiser: Sanitiser = Sanitiser()
        self._options = options
        self._formats: dict[str, Any] = {}
        title = self._sanitiser.attribute(digest.title, most=255)
        authors = "; ".join(reviewer.name for reviewer in digest.review.reviewers)
        author = self._sanitiser.attribute(authors, most=255)
        self._book.set_properties({"title": title, "author": author, "created": CREATED})

    def written(self, sheets: list[Sheet]) -> bytes:
        """Return the file with these sheets."""
        for sheet in sheets:
            self._sheet(sheet)
        self._book.close()
        return self._out.getvalue()

    def _sheet(self, sheet: Sheet) -> None:
        page = self._book.add_worksheet(sheet.name)
        head = self._format("head", HEAD)
        for at, field in enumerate(sheet.fields):
            page.set_column(at, at, field.width)
            page.write_string(0, at, field.title, head)
        for number, line in enumerate(sheet.lines, start=1):
            self._line(page, number, line, sheet.tinted)
        page.freeze_panes(1, 1)
        page.autofilter(0, 0, max(1, len(sheet.lines)), len(sheet.fields) - 1)
        page.set_landscape()
        page.set_paper(PAPER[self._options.page.name])
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)

    def _line(self, page: Any, number: int, line: Line, tinted: int | None) -> None:  # noqa: ANN401 - loads late
        for at, cell in enumerate(line.cells):
            self._cell(page, (number, at), cell, line.look if at == tinted else None)

    def _cell(self, page: Any, place: tuple[int, int], cell: Cell, look: Look | None) -> None:  # noqa: ANN401
        from annotator.exporters.sheets.cells import cut, would_compute

        if cell is None or cell == "":
            page.write_blank(*place, None, self._look(look, computes=False))
        elif isinstance(cell, int):
            page.write_number(*place, cell, self._look(look, computes=False))
        else:
            words = cut(self._sanitiser.clean(cell))
            page.write_string(*place, words, self._look(look, computes=would_compute(words)))

    def _look(self, look: Look | None, *, computes: bool) -> Any:  # noqa: ANN401 - its library loads late
        more = NEUTRAL if computes else {}
        if look is None:
            return self._format(f"body {computes}", {**BODY, **more})
        tint = {"bg_color": f"#{look.tint}", "font_color": "#1F2328", "bold": True}
        return self._format(f"{look.tint} {computes}", {**BODY, **tint, **more})

    def _format(self, name: str, properties: dict[str, Any]) -> Any:  # noqa: ANN401 - its library loads late
        if name not in self._formats:
            self._formats[name] = self._book.add_format(properties)
        return self._formats[name]
