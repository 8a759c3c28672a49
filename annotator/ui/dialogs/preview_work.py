"""What a preview shows, made off the window's thread: pages, rows of a table, or the start of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.exporters.outline import Digest
from annotator.exporters.pdf.on_paper import on_paper
from annotator.exporters.protocol import Shown
from annotator.exporters.sheets.tables import claims
from annotator.ui.render.picture import png
from annotator.ui.render.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.jobs import Progress
    from annotator.domain.review import Review
    from annotator.exporters import Exporter, Options
    from annotator.exporters.sheets.tables import Sheet

SCALE = 2.0
"""Dots a point of the pictures of pages: sharp up to twice their size on paper."""

MOST_PAGES = 60
MOST_ROWS = 200
MOST_CHARACTERS = 60_000
"""How much of a long document a preview shows; the file has all of it."""


class Page(NamedTuple):
    """One page as a picture: PNG, its size in points, and of how many pages it is one."""

    picture: bytes
    width: float
    height: float
    of: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown: a review, in a format, with these choices."""

    review: Review
    exporter: Exporter
    options: Options

    def make(self, progress: Progress, show: Callable[[Page], None]) -> Sheet | str | None:
        """Return a table or a text, or hand the pages to `show` one after the other."""
        if self.exporter.shown is Shown.PAGES:
            self._pages(progress, show)
            return None
        if self.exporter.shown is Shown.TABLE:
            sheet = claims(Digest.of(self.review, self.options))
            return sheet._replace(lines=sheet.lines[:MOST_ROWS])
        return self.exporter.export(self.review, self.options).decode("utf-8-sig")[:MOST_CHARACTERS]

    def _pages(self, progress: Progress, show: Callable[[Page], None]) -> None:
        sheets = Sheets(on_paper(self.review, self.options), progress.check)
        for at in range(min(len(sheets), MOST_PAGES)):
            progress.check()
            size = sheets.size(at)
            show(Page(png(sheets.picture(at, SCALE)), size.width(), size.height(), len(sheets)))
            progress.report((at + 1) / len(sheets))
