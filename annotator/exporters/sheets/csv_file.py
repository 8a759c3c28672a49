"""The table of claims as CSV.

For Excel, LibreOffice and Numbers, which open it by a double click: UTF-8 with a byte order mark, for Excel
takes it else for the system's old code page and breaks every name; commas and CR LF (RFC 4180); an apostrophe
before what would else be computed. Programs read it as `utf-8-sig`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from annotator.exporters.protocol import Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Document, Options
    from annotator.exporters.sanitise import Sanitiser
    from annotator.exporters.sheets.tables import Cell


@dataclass(frozen=True, slots=True)
class CsvExporter:
    """Writes .csv: one table, a row for each claim."""

    name: str = "csv"
    label: str = "Claims as a table (CSV)"
    ending: str = ".csv"
    media_type: str = "text/csv"
    documents: tuple[Document, ...] = ()
    shown: Shown = Shown.TABLE

    def export(self, review: Review, options: Options) -> bytes:
        """Return the table in UTF-8 with a byte order mark."""
        from annotator.exporters.outline import Digest
        from annotator.exporters.sanitise import Sanitiser
        from annotator.exporters.sheets.tables import claims

        sheet = claims(Digest.of(review, options))
        sanitiser = Sanitiser()
        out = StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow([field.title for field in sheet.fields])
        writer.writerows([_written(cell, sanitiser) for cell in line.cells] for line in sheet.lines)
        return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell, sanitiser: Sanitiser) -> str | int:
    from annotator.exporters.sheets.cells import cut, would_compute

    if cell is None or isinstance(cell, int):
        return "" if cell is None else cell
    words = sanitiser.clean(cell)
    return cut(f"'{words}" if would_compute(cell) or would_compute(words) else words)
