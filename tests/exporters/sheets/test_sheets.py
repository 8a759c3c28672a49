"""CSV and workbooks, opened again: every word is there, and no cell computes."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from annotator.exporters import LETTER, Options, by_name
from annotator.exporters.sheets.cells import LONGEST, cut, would_compute
from tests.builders import a_review, rich_review

if TYPE_CHECKING:
    from openpyxl import Workbook

    from annotator.domain.review import Review

EVIL = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", '=HYPERLINK("https://x.example")')
ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=30)


def rows(review: Review) -> list[list[str]]:
    data = by_name("csv").export(review, Options())
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def book(review: Review, **options: object) -> Workbook:
    data = by_name("xlsx").export(review, replace(Options(), **options))  # type: ignore[arg-type]  # its keywords
    return load_workbook(BytesIO(data))


def told(review: Review, words: str) -> Review:
    """Return a review that has these words in every kind of cell that a person fills."""
    claim = replace(review.claims[0], restatement=words)
    source = replace(review.sources[0], name=words, aliases=(words,), note=words)
    details = replace(review.article.details, title=words, agency=words, byline=words)
    article = replace(review.article, details=details)
    return replace(
        review, claims=(claim, *review.claims[1:]), sources=(source, *review.sources[1:]), article=article
    )


def test_a_csv_has_a_row_for_each_claim() -> None:
    head, *found = rows(rich_review())
    assert head[:3] == ["No.", "Claim", "In other words"]
    assert [row[0] for row in found] == ["1", "2", "3", "4", "5", "6", "7", "8", "10"]
    assert {len(row) for row in found} == {len(head)}
    fourth = dict(zip(head, found[3], strict=True))
    assert fourth["Claim"] == "a two-day closure, the longest in its history"
    assert fourth["Is it so?"] == "✗ Contradicted"
    assert fourth["Explanation"] == "In 1987 it was closed for nine days.\nSee p. 14."


def test_places_are_code_points_of_the_text() -> None:
    head, *found = rows(rich_review())
    text = rich_review().article.text
    seventh = dict(zip(head, found[6], strict=True))
    assert text[int(seventh["Start"]) : int(seventh["End"])] == seventh["Claim"]


def test_a_csv_begins_with_a_byte_order_mark_and_ends_lines_as_the_standard_says() -> None:
    data = by_name("csv").export(a_review(), Options())
    assert data.startswith(b"\xef\xbb\xbfNo.,Claim,")
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize("words", EVIL)
def test_no_cell_begins_as_a_formula_does(words: str) -> None:
    found = rows(told(rich_review(), words))
    assert [cell for row in found for cell in row if would_compute(cell)] == []
    assert any(cell.startswith("'") for row in found for cell in row)


@pytest.mark.parametrize("words", EVIL)
def test_a_reopened_workbook_computes_nothing(words: str) -> None:
    found = book(told(rich_review(), words))
    cells = [cell for sheet in found for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    risky = [cell for cell in cells if isinstance(cell.value, str) and would_compute(cell.value)]
    assert risky
    assert all(cell.quotePrefix for cell in risky)


def test_a_workbook_has_its_sheets_with_frozen_heads_filters_and_widths() -> None:
    found = book(rich_review(), page=LETTER)
    assert found.sheetnames == ["Claims", "Attributions", "Sources", "Evidence", "About"]
    for sheet in found:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref
        assert sheet.column_dimensions["B"].width > 9
        assert (sheet.print_title_rows, sheet.page_setup.paperSize) == ("$1:$1", 1)


def test_the_sheets_hold_claims_attributions_sources_and_evidence() -> None:
    found = book(rich_review())
    counts = {sheet.title: sheet.max_row - 1 for sheet in found}
    assert counts["Claims"] == 9
    assert counts["Attributions"] == sum(len(c.attributions) for c in rich_review().claims)
    assert (counts["Sources"], counts["Evidence"]) == (6, 1)
    about = {str(row[0]): str(row[1]) for row in found["About"].values}
    assert about["Withheld"] == "1 confidential source, 1 confidential piece of evidence, 1 private comment"
    assert found["Claims"]["K2"].fill.fgColor.rgb == "FFB2D5E8"


def test_words_that_no_cell_holds_are_cut() -> None:
    assert cut("x" * LONGEST) == "x" * LONGEST
    assert cut("x" * (LONGEST + 1)) == "x" * (LONGEST - 1) + "…"
    found = book(told(rich_review(), "y" * 40_000))
    assert found["Claims"]["C2"].value == "y" * (LONGEST - 1) + "…"


@settings(max_examples=150)
@given(ANYTHING)
def test_any_words_can_be_written_and_read_again(words: str) -> None:
    assert rows(told(a_review(), words))
    assert book(told(a_review(), words)).sheetnames
