"""OpenDocument texts are read with notes, tables, lists and comments, from an archive or a flat file."""

from __future__ import annotations

import io
import zipfile

import pytest

from annotator import importers
from annotator.domain.article import SectionKind
from annotator.domain.errors import (
    BrokenFileError,
    EncryptedFileError,
    HostileFileError,
    UnsupportedFileError,
)
from annotator.importers.draft import Draft, Mark, NoteKind, Offer, Why
from annotator.importers.findings import FindingCode
from annotator.importers.odt import OpenDocument
from tests.word_files import a_zip

ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    [f'xmlns:{name}="{ODF}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta")]
    + [f'xmlns:draw="{ODF}:drawing:1.0"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"']
)
STYLES = (
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1"/>'
    '<style:style style:name="Figure_20_Caption"/><style:style style:name="Caption"/>'
    '<style:style style:name="P1" style:parent-style-name="Caption"/>'
    '<style:style style:name="Round" style:parent-style-name="Round"/>'
    '<style:style style:name="Hush"><style:text-properties text:display="none"/></style:style>'
)
TYPE = "application/vnd.oasis.opendocument.text"


def part(root: str, inside: str) -> str:
    return f"<office:{root} {SPACES}>{inside}</office:{root}>"


def a_text(*inside: str) -> str:
    return f"<office:body><office:text>{''.join(inside)}</office:text></office:body>"


def archive(*inside: str, styles: str = "", **parts: str) -> bytes:
    files = {
        "mimetype": TYPE,
        "content.xml": part("document-content", a_text(*inside)),
        "styles.xml": part("document-styles", f"<office:styles>{STYLES}</office:styles>{styles}"),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archived:  # Not packed, so that the type can be read at the beginning.
        for name, content in (files | parts).items():
            archived.writestr(zipfile.ZipInfo(name.replace("_", ".", 1)), content)
    return made.getvalue()


def p(*inside: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{''.join(inside)}</text:p>"


def read(*inside: str, styles: str = "") -> Draft:
    return OpenDocument().parse(archive(*inside, styles=styles), name="ferry.odt")


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if block.is_kept]


def quoted(draft: Draft, mark: Mark) -> str:
    assert mark.start is not None
    assert mark.end is not None
    return draft.blocks[mark.start[0]].text[mark.start[1] : mark.end[1]]


def test_an_article_is_read_whatever_the_file_is_called_and_from_a_flat_file() -> None:
    inside = (p("Ferry halted", style="Heading_20_1"), p("The ferry was halted."))
    flat = part("document", a_text(*inside)).encode()
    for data, name in (
        (archive(*inside), "a.odt"),
        (archive(*inside), "a.docx"),
        (flat, "a.fodt"),
        (flat, "a.xml"),
    ):
        imported = importers.read_bytes(data, name=name)
        assert imported.importer == "odt"
        assert imported.text == "Ferry halted\n\nThe ferry was halted."


def test_styles_say_what_paragraphs_are() -> None:
    draft = read(
        p("Head", style="Heading_20_1"),
        p("A quay", style="P1"),
        p("Words", style="Round"),
        "<text:h>Second</text:h>",
        f"<text:list><text:list-item>{p('Item')}</text:list-item></text:list>",
    )
    assert [block.kind for block in draft.blocks] == [
        SectionKind.HEADLINE,
        SectionKind.CAPTION,
        None,
        SectionKind.HEADLINE,
        SectionKind.LIST_ITEM,
    ]


def test_white_space_is_as_the_format_has_it() -> None:
    inside = '\n  One <text:span> two</text:span><text:s text:c="2"/><text:s text:c="x"/>three<text:tab/>four'
    assert texts(read(p(inside, "<text:line-break/> five <text:a>six</text:a>"))) == [
        "One two   three\tfour\n five six"
    ]


def test_a_table_is_read_row_by_row_without_what_is_covered_or_repeated() -> None:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(text: str, name: str = "table-cell", more: str = "") -> str:
        return f"<table:{name}{more}>{p(text)}</table:{name}>"

    head = f"<table:table-header-rows>{row(cell('Town'), cell('Cars'))}</table:table-header-rows>"
    body = row(
        cell("Aldra", more=' table:number-columns-repeated="900000"'),
        cell("x", "covered-table-cell"),
        cell("3"),
    )
    draft = read(f"<table:table>{head}{body}</table:table>")
    assert [(block.text, block.before) for block in draft.blocks] == [
        ("Town", "\n\n"),
        ("Cars", "\t"),
        ("Aldra", "\n"),
        ("3", "\t"),
    ]


def note(kind: str, label: str, text: str) -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{label}</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )


def test_notes_stand_at_the_end_endnotes_last_and_know_their_words() -> None:
    draft = read(
        p("The bridge", note("endnote", "i", "See the log."), " fell", note("footnote", "1", "In 1901."), ".")
    )
    assert texts(draft) == ["The bridge fell.", "In 1901.", "See the log."]
    assert {block.kind for block in draft.blocks[1:]} == {SectionKind.NOTE}
    assert [(m.kind, m.label, m.text, quoted(draft, m)) for m in draft.marks] == [
        (NoteKind.FOOTNOTE, "1", "In 1901.", "fell"),
        (NoteKind.ENDNOTE, "i", "See the log.", "bridge"),
    ]


def test_a_note_where_no_words_are() -> None:
    (mark,) = read(p('<text:note text:note-class="footnote"/>')).marks
    assert (mark.text, mark.start) == ("", None)


def test_comments_come_with_author_time_and_words() -> None:
    who = "<dc:creator>Ed Harrow</dc:creator><dc:date>2031-03-04T10:00:00</dc:date>"
    said = f'<office:annotation office:name="c">{who}'
    alone = f"<office:annotation>{p('Alone.')}<text:list/></office:annotation>"
    ended = f'{said}{p("Which one?")}</office:annotation>ferry<office:annotation-end office:name="c"/>'
    draft = read(p("The ", ended, " was", alone, " halted."), alone)
    assert texts(draft) == ["The ferry was halted."]
    first, second, third = draft.marks
    assert (first.text, first.author, first.at) == ("Which one?", "Ed Harrow", "2031-03-04T10:00:00")
    assert quoted(draft, first) == "ferry"
    assert (second.text, second.author, second.at, second.start) == ("Alone.", "", None, None)
    assert third.start is None


def test_what_is_hidden_deleted_or_no_text_is_left_out() -> None:
    old = f"<text:changed-region><text:deletion>{p('old')}</text:deletion></text:changed-region>"
    draft = read(
        f"<text:tracked-changes>{old}</text:tracked-changes><text:sequence-decls/>",
        f'<text:section text:display="none">{p("Secret")}</text:section>',
        f"<text:section>{p('Open')}</text:section>",
        p("Hushed", style="Hush"),
        p(
            "A ",
            '<text:span text:style-name="Hush">quiet</text:span>',
            "word",
            "<text:hidden-paragraph>x</text:hidden-paragraph>",
        ),
        p("B<draw:frame><draw:text-box>", p("Boxed"), "</draw:text-box></draw:frame>", "<draw:object/>"),
    )
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("Secret", Why.HIDDEN),
        ("Open", None),
        ("Hushed", Why.HIDDEN),
        ("A word", None),
        ("quiet", Why.HIDDEN),
        ("B", None),
        ("Boxed", None),
    ]
    assert {finding.code for finding in draft.findings} == {FindingCode.DELETIONS, FindingCode.DRAWINGS}


def test_headers_and_footers_are_left_out_each_once() -> None:
    page = f"<style:header>{p('The Post')}</style:header><style:footer>{p('Page')}</style:footer>"
    pages = (
        f"<style:master-page>{page}<style:header-left>{p('The Post')}</style:header-left></style:master-page>"
    )
    draft = read(p("Words."), styles=f"<office:master-styles>{pages}</office:master-styles>")
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("The Post", Why.HEADER),
        ("Words.", None),
        ("Page", Why.FOOTER),
    ]


def test_the_properties_are_offered() -> None:
    said = (
        "<dc:title>The ferry</dc:title><meta:initial-creator>Nora Vell</meta:initial-creator>"
        "<meta:creation-date>2031-03-04T10:00:00</meta:creation-date>"
    )
    data = archive(p("x"), meta_xml=part("document-meta", f"<office:meta>{said}</office:meta>"))
    assert OpenDocument().parse(data, name="x").offers == (
        Offer("title", "The ferry", "the document’s title"),
        Offer("byline", "Nora Vell", "the document’s author"),
        Offer("published", "2031-03-04", "the day the document was made"),
    )


def test_damaged_properties_cost_no_text() -> None:
    assert texts(OpenDocument().parse(archive(p("Words."), meta_xml="<broken"), name="x")) == ["Words."]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (a_zip({"mimetype": TYPE, "META-INF/manifest.xml": "<m:encryption-data/>"}), EncryptedFileError),
        (a_zip({"mimetype": TYPE}), BrokenFileError),
        (a_zip({"mimetype": TYPE, "word/document.xml": "x"}), BrokenFileError),
        (a_zip({"xl/workbook.xml": "x"}), UnsupportedFileError),
        (part("x", "<office:body><office:spreadsheet/></office:body>").encode(), UnsupportedFileError),
        (part("document-content", "<office:body/>").encode(), BrokenFileError),
        (b'<!DOCTYPE x SYSTEM "y"><x/>', HostileFileError),
        (b"", BrokenFileError),
    ],
)  # fmt: skip
def test_refusals(data: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        OpenDocument().parse(data, name="ferry.odt")
