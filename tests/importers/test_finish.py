"""From a draft to an article: its text, sections, details, notes, and blocks that are put back."""

from __future__ import annotations

import pytest

from annotator import importers
from annotator.domain.article import Details, SectionKind
from annotator.domain.errors import EmptyTextError
from annotator.importers.draft import Block, Draft, Mark, NoteKind, Offer, Why, numbered
from annotator.importers.findings import FindingCode
from annotator.importers.finish import finish
from tests.web_files import FERRY, a_page
from tests.word_files import a_docx, paragraph

PROSE = "The ferry was halted on Monday, the harbour master said."


def finished(
    *blocks: Block,
    marks: tuple[Mark, ...] = (),
    details: Details | None = None,
    offers: tuple[Offer, ...] = (),
) -> importers.Imported:
    """Return the article of a draft with these blocks."""
    draft = Draft(numbered(blocks), marks, details or Details(), offers)
    return finish(draft, b"data", name="ferry.docx", importer="docx", media_type="x/y")


def parts(imported: importers.Imported) -> list[tuple[SectionKind, str]]:
    """Return the sections with their words."""
    return [(section.kind, section.span.of(imported.text)) for section in imported.sections]


def test_the_kinds_of_the_file_count_and_plain_text_is_looked_into() -> None:
    made = finished(
        Block("Ferry halted", SectionKind.HEADLINE),
        Block("By Nora Vell"),
        Block(PROSE),
        Block("First", SectionKind.LIST_ITEM),
    )
    assert parts(made) == [
        (SectionKind.HEADLINE, "Ferry halted"),
        (SectionKind.BYLINE, "By Nora Vell"),
        (SectionKind.PARAGRAPH, PROSE),
        (SectionKind.LIST_ITEM, "First"),
    ]
    assert (made.details.title, made.details.byline) == ("Ferry halted", "Nora Vell")


def test_headings_after_the_headline_are_decks() -> None:
    headings = [Block(f"Part {n}", SectionKind.HEADLINE) for n in range(3)]
    assert [kind for kind, _ in parts(finished(*headings))] == [
        SectionKind.HEADLINE,
        SectionKind.DECK,
        SectionKind.DECK,
    ]


def test_a_heading_deep_in_the_text_is_not_its_headline() -> None:
    made = finished(*[Block(PROSE)] * 6, Block("What next", SectionKind.HEADLINE))
    assert (SectionKind.DECK, "What next") in parts(made)


def test_what_looks_like_a_headline_beside_the_file_s_own_is_a_deck() -> None:
    made = finished(Block("Exclusive"), Block("Ferry halted", SectionKind.HEADLINE), Block(PROSE))
    assert [kind for kind, _ in parts(made)] == [
        SectionKind.DECK,
        SectionKind.HEADLINE,
        SectionKind.PARAGRAPH,
    ]
    assert made.details.title == "Ferry halted"


def test_a_title_among_the_properties_stands_in_where_there_is_no_headline() -> None:
    offer = Offer("title", "Ferry halted", "the document’s title")
    assert finished(Block(PROSE), offers=(offer,)).details.title == "Ferry halted"
    headed = finished(Block("Storm", SectionKind.HEADLINE), Block(PROSE), offers=(offer,))
    assert headed.details.title == "Storm"
    assert headed.offers == (offer,)


def test_what_the_file_states_goes_before_what_its_text_says() -> None:
    stated = Details(
        title="Ferry", byline="Ed Harrow", published="2031-03-04", url="https://x.example/", language="de"
    )
    made = finished(
        Block("Storm", SectionKind.HEADLINE), Block("By Nora Vell"), Block(PROSE), details=stated
    ).details
    assert (made.title, made.byline, made.published, made.url, made.language) == (
        "Ferry", "Ed Harrow", "2031-03-04", "https://x.example/", "de",
    )  # fmt: skip


def test_a_byline_that_the_file_marks_is_the_byline() -> None:
    assert (
        finished(Block("Nora Vell in Aldra", SectionKind.BYLINE), Block(PROSE)).details.byline
        == "Nora Vell in Aldra"
    )


def test_a_paragraph_with_a_line_break_stays_one_and_a_blank_line_parts_it() -> None:
    made = finished(
        Block(PROSE),
        Block("It was an old one,\nhe said.\n\nNobody was hurt."),
        Block("A list\n\nof two", SectionKind.LIST_ITEM),
    )
    assert [words for _, words in parts(made)] == [
        PROSE,
        "It was an old one,\nhe said.",
        "Nobody was hurt.",
        "A list",
        "of two",
    ]


def test_cells_of_a_row_are_parted_by_tabs_also_where_one_is_left_out() -> None:
    row = [
        Block("a", SectionKind.TABLE_CELL),
        Block("b", SectionKind.TABLE_CELL, "\t", Why.PAGE),
        Block("c", SectionKind.TABLE_CELL, "\t"),
    ]
    following = [Block("d", SectionKind.TABLE_CELL, "\n", Why.PAGE), Block("e", SectionKind.TABLE_CELL, "\t")]
    assert finished(*row, *following).text == "a\tc\ne"


def test_a_note_is_bound_to_its_words_in_the_text() -> None:
    marks = (
        Mark(NoteKind.COMMENT, "Which?", "Ed", "2031-03-04T10:00:00Z", start=(1, 4), end=(1, 9)),
        Mark(NoteKind.FOOTNOTE, "Old.", label="1", start=(1, 4), end=(1, 4)),
        Mark(NoteKind.COMMENT, "Left out.", start=(0, 0), end=(0, 3)),
        Mark(NoteKind.COMMENT, "Of all."),
        Mark(NoteKind.COMMENT, "Beyond.", start=(1, 0), end=(1, 9_999)),
    )
    made = finished(Block("The Post", why=Why.HEADER), Block(PROSE), marks=marks)
    first, *others = made.notes
    assert (first.author, first.at, first.text, first.quoted) == (
        "Ed",
        "2031-03-04T10:00:00Z",
        "Which?",
        "ferry",
    )
    assert first.span is not None
    assert first.span.of(made.text) == "ferry"
    assert [(note.span, note.quoted) for note in others] == [(None, "")] * 4
    assert {(f.code, f.parameters) for f in made.warnings} >= {
        (FindingCode.COMMENTS, (("count", "4"),)),
        (FindingCode.NOTES, (("count", "1"),)),
        (FindingCode.MARGINS, (("count", "1"),)),
    }


def test_every_finding_has_its_sentence() -> None:
    for code in FindingCode:
        parameters = {"count": 1, "encoding": "x", "words": "x", "addresses": "x"}
        assert importers.Finding.of(code, **parameters).text


def test_a_block_without_a_word_is_a_paragraph_all_the_same() -> None:
    made = finished(Block(PROSE), Block("———"), Block("\n\nSecond.", SectionKind.LIST_ITEM))
    assert parts(made)[1:] == [(SectionKind.PARAGRAPH, "———"), (SectionKind.LIST_ITEM, "Second.")]


def test_byte_order_marks_before_a_text_shift_nothing() -> None:
    made = finished(Block("\ufeff\ufeffFerry.", SectionKind.QUOTE), Block("\ufeff Words.", SectionKind.QUOTE))
    assert parts(made) == [(SectionKind.QUOTE, "Ferry."), (SectionKind.QUOTE, "Words.")]


def test_nothing_but_left_out_blocks_is_no_text() -> None:
    with pytest.raises(EmptyTextError):
        finished(Block("The Post", why=Why.HEADER))


def test_blocks_are_put_back_at_their_places() -> None:
    page = importers.read_bytes(a_page().encode(), name="ferry.html")
    chosen = [block for block in page.left_out if block.text.startswith("Read also")]
    again = importers.put_back(page, chosen)
    assert again.text.split("\n\n")[3] == "Read also: Storm warning for the coast"
    assert again.text.replace("Read also: Storm warning for the coast\n\n", "") == page.text
    assert [block.text for block in again.left_out] == ["Home", "World", "© 2031 The Aldra Post"]
    assert again.original == page.original
    assert importers.put_back(page, []) == page


def test_a_header_that_is_put_back_stands_first_and_notes_keep_their_words() -> None:
    comment = '<w:comment w:id="1" w:author="Ed"><w:p><w:r><w:t>Which?</w:t></w:r></w:p></w:comment>'
    body = paragraph(
        "The ", '<w:commentRangeStart w:id="1"/>', "ferry", '<w:commentRangeEnd w:id="1"/>', " sank."
    )
    section = '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>'
    document = a_docx(body, section, parts={"comments": comment, "header1": paragraph("The Post")})
    read = importers.read_bytes(document, name="ferry.docx")
    again = importers.put_back(read, read.left_out)
    assert (read.text, again.text) == ("The ferry sank.", "The Post\n\nThe ferry sank.")
    assert [note.quoted for note in again.notes] == ["ferry"]
    assert again.left_out == ()


def test_there_is_nothing_to_put_back_into_plain_text() -> None:
    plain = importers.read_paste("The ferry was halted.")
    assert plain.left_out == ()
    assert importers.put_back(plain, [Block("x")]) == plain


# --- Which importer takes what ---


@pytest.mark.parametrize(
    ("name", "data", "importer"),
    [
        ("a.docx", b"", "docx"),
        ("a.DOCM", b"", "docx"),
        ("a.dotx", b"", "docx"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "docx"),
        ("a", a_docx(paragraph("x")), "docx"),
        ("a.html", b"", "web"),
        ("a.HTM", b"", "web"),
        ("a.mht", b"", "web"),
        ("a", b"<!DOCTYPE html><p>x", "web"),
        ("a", b"\xef\xbb\xbf<!-- saved --> <HTML>", "web"),
        ("a", "\ufeff<html>".encode("utf-16-le"), "web"),
        ("a.txt", b"Html is a word.", "text"),
        ("a.txt", b"PK are two letters.", "text"),
    ],
)
def test_a_file_goes_to_its_importer(name: str, data: bytes, importer: str) -> None:
    assert importers.chosen(data, name=name).name == importer


def test_the_media_type_says_whether_there_are_macros_or_an_archive() -> None:
    document = a_docx(paragraph("Words."))
    assert importers.read_bytes(document, name="a.docx").original.media_type.endswith(
        "wordprocessingml.document"
    )
    assert importers.read_bytes(document, name="a.docm").original.media_type.endswith("macroEnabled.12")
    page = importers.read_bytes(a_page().encode(), name="a.html")
    assert page.original.media_type == "text/html"
    assert page.original.encoding == "utf-8"
    assert page.text.endswith(FERRY[-1])
