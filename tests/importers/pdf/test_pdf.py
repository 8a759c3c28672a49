"""The text layer of a PDF comes in paragraphs again, without what stands at the edges of its pages."""

from __future__ import annotations

import pytest

from annotator import importers
from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, EmptyTextError, EncryptedFileError, ScanError
from annotator.importers.draft import Draft, Offer, Why
from annotator.importers.findings import FindingCode
from annotator.importers.pdf import Pdf
from annotator.importers.pdf.lines import HYPHEN, Line, lines
from annotator.importers.pdf.paragraphs import paragraphs
from tests.hostile_files import locked_pdf
from tests.pdf_files import Placed, a_pdf, stacked

FULL = "The ferry to Aldra was halted on Monday after a storm tore away its"
SECOND = "landing stage, and the company said that it would pay for the three"
STORY = (FULL, SECOND, "cars that were lost in the bay.")


def read(*pages: list[Placed], info: str = "") -> Draft:
    return Pdf().parse(a_pdf(*pages, info=info), name="ferry.pdf")


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if block.is_kept]


def test_an_article_is_made_of_paragraphs_whatever_the_file_is_called() -> None:
    page = [*stacked("Ferry to Aldra halted", size=20), *stacked(*STORY, *STORY, top=500)]
    for name in ("ferry.pdf", "ferry.txt", "ferry.docx"):
        imported = importers.read_bytes(a_pdf(page), name=name)
        assert imported.importer == "pdf"
        assert imported.text == "\n\n".join(("Ferry to Aldra halted", " ".join(STORY), " ".join(STORY)))
        assert imported.sections[0].kind is SectionKind.HEADLINE


def test_a_wider_distance_an_indent_and_larger_letters_begin_a_paragraph() -> None:
    apart = [*stacked(FULL, SECOND), *stacked(FULL, SECOND, top=480)]
    assert texts(read(apart)) == [f"{FULL} {SECOND}"] * 2
    first, second = stacked(FULL, SECOND, FULL, SECOND)[:2], stacked(FULL, SECOND, FULL, SECOND)[2:]
    indented = [*first, second[0]._replace(x=60), second[1]]
    assert len(texts(read(indented))) == 2
    larger = [*stacked(FULL, SECOND), *stacked("A heading", top=512, size=13)]
    assert texts(read(larger)) == [f"{FULL} {SECOND}", "A heading"]


def test_a_hanging_indent_belongs_to_its_item() -> None:
    rows = stacked(f"• {FULL}", SECOND, "was lost.")
    hung = [rows[0], *(row._replace(x=48) for row in rows[1:])]
    assert texts(read(hung)) == [f"• {FULL} {SECOND} was lost."]


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = stacked(FULL, SECOND, FULL, SECOND, top=300)
    assert texts(read(first, stacked(SECOND, "was lost."))) == [
        f"{FULL} {SECOND} {FULL} {SECOND} {SECOND} was lost."
    ]
    assert len(texts(read(first, stacked(FULL, "was lost.")))) == 2


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (("The harbour of Bren-", "haven was shut."), "The harbour of Brenhaven was shut."),
        (("Brenhaven. At Bren-", "haven."), "Brenhaven. At Brenhaven."),
        (("A well-known, a well-", "known quay"), "A well-known, a well-known quay"),
        (("It is known as well that a well-", "known quay"), "It is known as well that a well-known quay"),
        (("From 2-", "3 cars"), "From 2-3 cars"),
    ],
)
def test_a_word_that_is_parted_by_a_hyphen_is_one_again(rows: tuple[str, ...], text: str) -> None:
    assert texts(read(stacked(*rows))) == [text]


def test_headers_and_footers_and_numbers_of_pages_are_left_out_each_once() -> None:
    pages = [
        [Placed("The Aldra Post", 40, 580), *stacked(*STORY), Placed(f"Page {n} of 3", 200, 20)]
        for n in (1, 2, 3)
    ]
    draft = read(*pages)
    assert texts(draft) == [" ".join(STORY)] * 3
    assert [(block.text, block.why) for block in draft.blocks if block.why] == [
        ("The Aldra Post", Why.HEADER),
        ("Page 1 of 3", Why.FOOTER),
        ("Page 2 of 3", Why.FOOTER),
        ("Page 3 of 3", Why.FOOTER),
    ]


def test_the_properties_are_offered() -> None:
    said = "/Title (The ferry) /Author (Nora Vell) /CreationDate (D:20310304100000Z)"
    assert read(stacked("Words."), info=said).offers == (
        Offer("title", "The ferry", "the document’s title"),
        Offer("byline", "Nora Vell", "the document’s author"),
        Offer("published", "2031-03-04", "the day the document was made"),
    )


def test_a_page_without_words_is_told_and_a_file_of_such_pages_is_a_scan() -> None:
    assert [finding.code for finding in read(stacked("Words."), []).findings] == [FindingCode.PICTURES]
    with pytest.raises(ScanError, match="is a scan"):
        Pdf().parse(a_pdf([], picture=True), name="ferry.pdf")
    with pytest.raises(EmptyTextError, match="holds no text"):
        Pdf().parse(a_pdf([]), name="ferry.pdf")


def test_a_page_that_is_damaged_has_no_words() -> None:
    whole = a_pdf(stacked("First."), stacked("Second."))
    damaged = whole.replace(b"8 0 obj\n<< /Type /Page", b"8 0 obj\n<< /Type /Pogo")
    assert texts(Pdf().parse(damaged, name="x")) in (["First."], ["First.", "Second."])


@pytest.mark.parametrize("data", [b"%PDF-1.7 and nothing more", b"", b"Words.", a_pdf(stacked("x"))[:60]])
def test_what_is_damaged_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenFileError):
        Pdf().parse(data, name="ferry.pdf")


def test_a_file_with_a_password_is_refused() -> None:
    with pytest.raises(EncryptedFileError):
        Pdf().parse(locked_pdf(), name="ferry.pdf")


# --- Lines and paragraphs by themselves ---


def laid(text: str, *, drawn: bool = False) -> list[Line]:
    """Return the lines of a text whose letters stand from left to right, or where Arabic is read."""
    step = 5 if drawn else -5
    return list(lines(text, lambda at: (at * step, 0.0, at * step + 5, 10.0), 0))


def test_right_to_left_words_are_read_as_they_are_read_whichever_way_the_file_holds_them() -> None:
    assert [line.text for line in laid("العبارة توقفت")] == ["العبارة توقفت"]
    assert [line.text for line in laid("تفقوت ةرابعلا", drawn=True)] == ["العبارة توقفت"]
    assert [line.text for line in laid("س", drawn=True)] == ["س"]


def test_shapes_of_letters_become_letters_and_hyphens_are_what_they_were() -> None:
    assert [line.text for line in laid("ﬁrst of\r\n \r\n ﻻ ", drawn=True)] == ["first of", "لا"]
    assert [(line.text, line.goes_on) for line in laid(f"Bren{HYPHEN}haven\r\n{HYPHEN}", drawn=True)] == [
        ("Bren", True),
        ("haven", False),
    ]


def test_no_lines_make_no_paragraphs() -> None:
    assert list(paragraphs([])) == []
