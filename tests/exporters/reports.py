"""Review reports as Word files, read back: their headings, their tables, their facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.codec.review_json import content_hash
from annotator.domain.ids import SignOffId
from annotator.domain.marks import SignOff, Stage
from annotator.exporters import Options, by_name
from tests.builders import (
    ADA,
    LATER,
    uid,
)
from tests.exporters.reading import W, WordFile, read

if TYPE_CHECKING:
    from annotator.domain.review import Review


def report(review: Review, **options: object) -> WordFile:
    chosen = replace(Options(), **options)  # type: ignore[arg-type]  # the keywords are those of Options
    return read(by_name("docx").export(review, chosen))


def headings(found: WordFile, level: int = 1) -> list[str]:
    styled = zip(found.styles(), found.paragraphs, strict=True)
    return [text for style, text in styled if style == f"Heading{level}"]


def tables(found: WordFile) -> dict[str, list[list[str]]]:
    """Return the cells of each table by its title; the paragraphs of a cell are joined by a bar."""
    found_tables = {}
    for table in found.body.iter(f"{W}tbl"):
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        assert caption is not None
        rows = [[_cell(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        found_tables[caption.get(f"{W}val", "")] = rows
    return found_tables


def _cell(cell: object) -> str:
    paragraphs = cell.iter(f"{W}p")  # type: ignore[attr-defined]  # an element of lxml
    return "|".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in paragraphs)


def facts(found: WordFile, title: str) -> dict[str, str]:
    return {row[0]: row[1] for row in tables(found)[title]}


def signed(review: Review) -> Review:
    one = SignOff(
        SignOffId(uid("s")), Stage.CHECK, "The rest waits for the court.", content_hash(review), ADA.id, LATER
    )
    return replace(review, sign_offs=(one,))
