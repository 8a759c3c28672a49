"""What is read of a Word document beside its body: notes, comments, margins, properties; what is refused."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from annotator.domain.article import SectionKind
from annotator.domain.errors import (
    BrokenFileError,
    EncryptedFileError,
    HostileFileError,
    TooLargeError,
    UnsupportedFileError,
    UserError,
)
from annotator.importers import limits
from annotator.importers.docx.parse import OLE, parse
from annotator.importers.draft import Draft, Mark, NoteKind, Offer, Why
from tests.word_files import DECLARED, a_docx, a_zip, paragraph, relationships, strict, xml

BODY = paragraph("The ferry was halted.")


def read(*body: str, styles: str = "", **parts: str) -> Draft:
    """Return the draft of a document with that body."""
    return parse(a_docx(*body, parts=parts, styles=styles), name="ferry.docx")


def quoted(draft: Draft, mark: Mark) -> str:
    """Return the words of one block that a mark is about."""
    assert mark.start is not None
    assert mark.end is not None
    assert mark.start[0] == mark.end[0]
    return draft.blocks[mark.start[0]].text[mark.start[1] : mark.end[1]]


# --- Notes ---


def a_note(kind: str, key: str, *paragraphs: str) -> str:
    return f'<w:{kind} w:id="{key}">{"".join(paragraphs)}</w:{kind}>'


def refers(kind: str, key: str, more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}" {more}/></w:r>'


def test_notes_stand_at_the_end_and_never_in_a_sentence() -> None:
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>'
    draft = read(
        paragraph("The bridge", refers("footnote", "2"), " fell", refers("endnote", "1"), "."),
        paragraph("It was old", refers("footnote", "1"), "."),
        footnotes=separator
        + a_note("footnote", "1", paragraph("Built in 1901."))
        + a_note("footnote", "2", paragraph("Aldra’s.")),
        endnotes=a_note("endnote", "1", paragraph("See the log."), paragraph("Page 3.")),
    )
    assert [block.text for block in draft.blocks] == [
        "The bridge fell.", "It was old.", "Aldra’s.", "Built in 1901.", "See the log.", "Page 3.",
    ]  # fmt: skip
    assert {block.kind for block in draft.blocks[2:]} == {SectionKind.NOTE}
    assert [(mark.kind, mark.label, quoted(draft, mark), mark.text) for mark in draft.marks] == [
        (NoteKind.FOOTNOTE, "1", "bridge", "Aldra’s."),
        (NoteKind.FOOTNOTE, "2", "old", "Built in 1901."),
        (NoteKind.ENDNOTE, "1", "fell", "See the log.\nPage 3."),
    ]


def test_the_sign_of_a_note_with_a_sign_of_its_own_is_not_in_the_sentence() -> None:
    own = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    draft = read(paragraph("Old", own, "."), footnotes=a_note("footnote", "1", paragraph("Very.")))
    assert [block.text for block in draft.blocks] == ["Old.", "Very."]


def test_a_note_that_is_referred_to_at_the_very_start_or_nowhere() -> None:
    draft = read(
        paragraph(refers("footnote", "1"), "Words."),
        paragraph(refers("footnote", "3")),
        footnotes=a_note("footnote", "1", paragraph("One."))
        + a_note("footnote", "2", paragraph("Two."))
        + a_note("footnote", "3", paragraph("Three.")),
    )
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("Words.", None),
        ("One.", None),
        ("Three.", None),
        ("Two.", Why.HIDDEN),
    ]
    assert [(mark.start, mark.end) for mark in draft.marks] == [((0, 0), (0, 0)), (None, None)]


# --- Comments ---


def comment(key: str, text: str, author: str = "Ed Harrow") -> str:
    said = f'w:id="{key}" w:author="{author}" w:date="2031-03-04T10:00:00Z"'
    return f"<w:comment {said}>{paragraph(text)}</w:comment>"


def test_a_comment_comes_with_its_author_and_the_words_it_is_about() -> None:
    draft = read(
        paragraph(
            "The ", '<w:commentRangeStart w:id="1"/>', "ferry", '<w:commentRangeEnd w:id="1"/>', " sank."
        ),
        comments=comment("1", "Which one?"),
    )
    (mark,) = draft.marks
    assert (mark.kind, mark.author, mark.at, mark.text) == (
        NoteKind.COMMENT, "Ed Harrow", "2031-03-04T10:00:00Z", "Which one?",
    )  # fmt: skip
    assert quoted(draft, mark) == "ferry"


def test_white_space_and_marks_before_a_text_shift_no_comment() -> None:
    draft = read(
        paragraph(
            "\ufeff \ufeff A ", '<w:commentRangeStart w:id="1"/>', "ferry", '<w:commentRangeEnd w:id="1"/>'
        ),
        comments=comment("1", "Which?"),
    )
    assert quoted(draft, draft.marks[0]) == "ferry"


def test_a_comment_may_begin_and_end_between_paragraphs() -> None:
    draft = read(
        paragraph("One."),
        '<w:commentRangeEnd w:id="7"/><w:commentRangeStart w:id="1"/>',
        paragraph("  Two."),
        paragraph("Three."),
        '<w:commentRangeEnd w:id="1"/>',
        comments=comment("1", "Both?"),
    )
    assert [(mark.start, mark.end) for mark in draft.marks] == [((1, 0), (2, 6))]


def test_a_comment_without_words_is_kept_without_a_place() -> None:
    stray = '<w:commentRangeEnd w:id="2"/>'
    draft = read(
        stray, paragraph(stray, "Words."), comments=comment("1", "Where?") + comment("2", "And here?")
    )
    assert [(mark.text, mark.start, mark.end) for mark in draft.marks] == [
        ("Where?", None, None), ("And here?", None, None),
    ]  # fmt: skip


# --- Margins and properties ---


def test_headers_and_footers_are_left_out_once_each() -> None:
    refs = "".join(f'<w:{kind}Reference r:id="{kind}{n}"/>' for kind in ("header", "footer") for n in (1, 2))
    draft = read(
        paragraph("Words.", properties=f"<w:sectPr>{refs}</w:sectPr>"),
        f'<w:sectPr>{refs}<w:headerReference r:id="nowhere"/><w:headerReference r:id="styles"/></w:sectPr>',
        header1=paragraph("The Aldra Post"),
        header2=paragraph("The Aldra Post"),
        footer1=paragraph("Page 1"),
        footer2=paragraph(),
    )
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("The Aldra Post", Why.HEADER), ("Words.", None), ("Page 1", Why.FOOTER),
    ]  # fmt: skip


def test_properties_are_suggestions() -> None:
    core = (
        "<dc:title> Ferry halted </dc:title><dc:creator>Nora Vell</dc:creator><dc:language/>"
        "<dcterms:created>2031-03-04T10:00:00Z</dcterms:created>"
    )
    assert read(BODY, core=core).offers == (
        Offer("title", "Ferry halted", "the document’s title"),
        Offer("byline", "Nora Vell", "the document’s author"),
        Offer("published", "2031-03-04", "the day the document was made"),
    )


def test_what_programs_write_for_nobody_suggests_nothing() -> None:
    core = (
        "<dc:title>Microsoft Word - Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>"
        "<dcterms:created>yesterday</dcterms:created>"
    )
    assert read(BODY, core=core).offers == ()


def test_damaged_properties_suggest_nothing() -> None:
    assert parse(a_docx(BODY, parts={"docProps/core.xml": "<broken"}), name="x.docx").offers == ()


# --- Flavours ---


def test_the_strict_flavour_reads_like_the_other() -> None:
    document = a_docx(
        paragraph("Head", style="Title"),
        paragraph("Words", refers("footnote", "1"), "."),
        parts={"footnotes": a_note("footnote", "1", paragraph("Note."))},
    )
    assert parse(strict(document), name="x") == parse(document, name="x")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_parts_may_be_in_either_unicode_encoding(encoding: str) -> None:
    text = xml("document", f"<w:body>{paragraph('Zürich.')}</w:body>").replace(DECLARED, "")
    assert (
        parse(a_docx(parts={"word/document.xml": text.encode(encoding)}), name="x").blocks[0].text
        == "Zürich."
    )


def test_the_main_part_may_have_another_name_and_backslashes() -> None:
    files = {
        "_rels/.rels": relationships({"officeDocument": "/word/story.xml"}),
        "word\\story.xml": xml("document", f"<w:body>{BODY}</w:body>"),
    }
    assert parse(a_zip(files), name="x").blocks[0].text == "The ferry was halted."


# --- Refusals ---


def refused(data: bytes) -> UserError:
    """Return the refusal of a file."""
    with pytest.raises(UserError) as raised:
        parse(data, name="ferry.docx")
    assert "ferry.docx" in raised.value.what
    assert raised.value.next_step
    return raised.value


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (OLE + bytes(40) + "EncryptedPackage".encode("utf-16-le"), EncryptedFileError, "password"),
        (OLE + bytes(400), UnsupportedFileError, "Word 97"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><pkg:package/>", UnsupportedFileError, "flat XML"),
        (b" <html>", UnsupportedFileError, "web page"),
        (b"", BrokenFileError, "does not begin"),
        (b"Just words.", BrokenFileError, "does not begin"),
        (b"PK\x03\x04 and then nothing", BrokenFileError, "ZIP"),
        (a_docx(BODY)[:700], BrokenFileError, "ZIP"),
        (a_zip({"xl/workbook.xml": "<x/>"}), UnsupportedFileError, "Excel"),
        (a_zip({"ppt/presentation.xml": "<x/>"}), UnsupportedFileError, "presentation"),
        (a_zip({"content.xml": "<x/>"}), UnsupportedFileError, "OpenDocument"),
        (a_zip({"META-INF/container.xml": "<x/>"}), UnsupportedFileError, "book"),
        (a_zip({"Index/Document.iwa": b"x"}), UnsupportedFileError, "Pages"),
        (a_zip({"notes.txt": "x"}), BrokenFileError, "no document"),
        (a_zip({"word/document.xml": "<document/>"}), BrokenFileError, "no document"),
        (a_docx(parts={"word/document.xml": "<w:document"}), BrokenFileError, "well-formed"),
        (a_docx(parts={"word/document.xml": ""}), BrokenFileError, "well-formed"),
        (a_docx("&nbsp;"), BrokenFileError, "well-formed"),
        (a_docx(parts={"word/document.xml": b"\xff\xfe<\0x"}), BrokenFileError, "well-formed"),
        (a_docx(BODY, parts={"comments": "<w:"}), BrokenFileError, "comments.xml"),
        (a_docx("<w:x>" * 400 + "</w:x>" * 400), BrokenFileError, "well-formed"),
    ],
)
def test_what_is_no_document_is_refused_by_name(data: bytes, kind: type[UserError], words: str) -> None:
    error = refused(data)
    assert type(error) is kind
    assert words in str(error)


ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_document_type_is_refused_in_any_part(encoding: str) -> None:
    text = f"{ENTITIES}<w:document xmlns:w='x'>&b;</w:document>"
    assert "document type" in str(refused(a_docx(parts={"word/document.xml": text.encode(encoding)})))
    assert "word/styles.xml" in str(refused(a_docx(BODY, parts={"word/styles.xml": text.encode(encoding)})))


def test_a_name_that_leads_out_of_the_archive_is_refused() -> None:
    for name in ("../../evil.xml", "word\\..\\..\\evil.xml", "c:/evil.xml"):
        assert type(refused(a_docx(BODY, parts={name: "x"}))) is HostileFileError


def test_a_part_that_is_packed_too_well_is_refused_before_it_is_unpacked() -> None:
    assert "200 to 1" in str(refused(a_docx(BODY, parts={"word/numbering.xml": "\0" * 2_000_000})))


def test_a_picture_of_one_colour_may_be_packed_as_it_likes_for_nobody_unpacks_it() -> None:
    document = a_docx(BODY, parts={"word/media/picture.bmp": "\0" * 2_000_000})
    assert parse(document, name="a.docx").blocks


def test_parts_that_are_too_large_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART_LIMIT", 3_000)
    assert type(refused(a_docx(BODY, parts={"word/big.xml": "x" * 3_001}))) is HostileFileError
    assert parse(a_docx(BODY, parts={"word/media/big.bin": "x" * 3_001}), name="x").blocks


def test_all_parts_together_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TOTAL_LIMIT", 9_000)
    assert (
        type(refused(a_docx(BODY, parts={"word/a.xml": "x" * 5_000, "word/b.xml": "x" * 5_000})))
        is HostileFileError
    )


def test_an_archive_that_lies_about_its_sizes_is_refused() -> None:
    document = a_docx(paragraph("x" * 6_000))
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    assert (
        type(refused(document.replace(struct.pack("<I", size), struct.pack("<I", 4_000)))) is BrokenFileError
    )


def test_what_is_unpacked_is_counted_wherever_it_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART_LIMIT", 5_000)
    files = {
        "_rels/.rels": relationships({"officeDocument": "word/media/story.xml"}),
        "word/media/story.xml": xml("document", f"<w:body>{paragraph('x' * 6_000)}</w:body>"),
    }
    assert type(refused(a_zip(files))) is HostileFileError


def test_an_archive_of_too_many_files_is_refused() -> None:
    assert "2,000" in str(refused(a_zip({f"word/{n}.xml": "" for n in range(2_001)})))
    assert "2,000" in str(refused(b"PK\x03\x04" + b"PK\x01\x02" * 4_001))


def test_an_archive_with_a_password_is_refused() -> None:
    document = bytearray(a_docx(BODY))
    at = document.index(b"PK\x01\x02")
    document[at + 8] |= 1
    assert type(refused(bytes(document))) is EncryptedFileError


def test_a_file_that_is_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_LIMIT", 10)
    assert type(refused(a_docx(BODY))) is TooLargeError


def test_a_part_that_does_not_unpack_is_named() -> None:
    document = a_docx(paragraph("x" * 300))
    broken = document.replace(document[document.index(b"word/document.xml") + 20 :][:10], b"\xff" * 10, 1)
    assert "word/document.xml" in str(refused(broken))
