"""A file that came back is read as it stands: tracked words, comments wherever they hang, marks or none."""

from __future__ import annotations

import pytest

from annotator import importers
from annotator.domain.errors import BrokenFileError, UnsupportedFileError
from annotator.importers import wire
from annotator.importers.returned import Returned, Tracked
from tests.word_files import a_docx, a_zip, cell, paragraph, run, strict, style

ARTICLE = style("ArticleText", "Article text") + style("Tag", "Annotator tag")
WHO = 'w:id="1" w:author="Rhea Olin" w:date="2024-06-01T09:00:00Z"'


def read(*body: str, **parts: str) -> Returned:
    return importers.read_returned(a_docx(*body, parts=parts, styles=ARTICLE), name="back.docx")


def text(words: str, properties: str = "") -> str:
    return paragraph(words, style="ArticleText", properties=properties)


def shown(file: Returned) -> list[tuple[str, str]]:
    return [(piece.text, piece.tracked.value) for piece in file.pieces]


def test_paragraphs_of_the_article_are_known_by_the_names_of_their_styles() -> None:
    found = read(text("One."), paragraph("Aside."), text("Two."))
    assert [(piece.text, piece.of_article) for piece in found.pieces] == [
        ("One.", True),
        ("\n", True),
        ("Aside.", False),
        ("\n", False),
        ("Two.", True),
    ]


def test_tracked_words_are_kept_with_who_changed_them() -> None:
    deleted = "<w:r><w:delText>old</w:delText></w:r>"
    found = read(text(f"<w:ins {WHO}>{run('new')}</w:ins><w:del {WHO}>{deleted}</w:del>"))
    assert shown(found) == [("new", "inserted"), ("old", "deleted")]
    assert {(piece.author, piece.at) for piece in found.pieces} == {("Rhea Olin", "2024-06-01T09:00:00Z")}


def test_what_somebody_inserted_and_another_deleted_is_deleted() -> None:
    inner = f"<w:del {WHO}><w:r><w:delText>word</w:delText></w:r></w:del>"
    assert shown(read(text(f"<w:ins {WHO}>{inner}</w:ins>"))) == [("word", "deleted")]


@pytest.mark.parametrize(("mark", "tracked"), [("ins", Tracked.INSERTED), ("del", Tracked.DELETED)])
def test_the_end_of_a_paragraph_can_be_tracked(mark: str, tracked: Tracked) -> None:
    found = read(text("One", f"<w:rPr><w:{mark} {WHO}/></w:rPr>"), text("Two"))
    assert [piece.tracked for piece in found.pieces] == [Tracked.NO, tracked, Tracked.NO]


def test_tags_of_the_report_text_boxes_and_second_readings_are_passed_over() -> None:
    tag = run("⟦1 ✓⟧", '<w:rStyle w:val="Tag"/>')
    box = f"<w:r><w:txbxContent>{paragraph('In a box.')}</w:txbxContent></w:r>"
    other = f"<mc:AlternateContent><mc:Fallback>{run('Twice.')}</mc:Fallback></mc:AlternateContent>"
    assert shown(read(text(f"{tag}{run('Words.')}{box}{other}"))) == [("Words.", "")]


def test_signs_are_words_and_tab_stops_are_none() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'
    found = read(text("<w:r><w:t>a </w:t><w:tab/><w:t>b\nc</w:t></w:r>", stops))
    assert shown(found) == [("a\tb c", "")]


def test_a_comment_without_a_range_stands_where_it_is_referred_to() -> None:
    point = '<w:r><w:commentReference w:id="7"/></w:r>'
    comment = f'<w:comment w:id="7" w:author="Rhea Olin">{paragraph("Here.")}</w:comment>'
    nowhere = f'<w:comment w:id="8">{paragraph("Lost.")}</w:comment><w:comment w:id="9"/>'
    here, lost, empty = read(text(f"{run('Words')}{point}"), comments=comment + nowhere).remarks
    assert (here.start, here.end, here.text, here.done) == (5, 5, "Here.", None)
    assert (lost.start, lost.end, lost.at) == (None, None, None)
    assert empty.text == ""


def test_a_comment_keeps_its_paragraphs_and_loses_what_was_deleted_in_it() -> None:
    gone = f"<w:del {WHO}><w:r><w:delText>not </w:delText></w:r></w:del>"
    words = f"{paragraph(gone, 'One.')}{paragraph('Two.')}"
    (found,) = read(text("Words."), comments=f'<w:comment w:id="7">{words}</w:comment>').remarks
    assert found.text == "One.\nTwo."


def test_bookmarks_have_their_words_and_one_that_never_began_is_none() -> None:
    mark = '<w:bookmarkStart w:id="3" w:name="_men_x"/>'
    found = read(text(f'{run("a ")}{mark}{run("word")}<w:bookmarkEnd w:id="3"/><w:bookmarkEnd w:id="4"/>'))
    assert [(one.name, one.start, one.end) for one in found.bookmarks] == [("_men_x", 2, 6)]


def test_a_strangers_file_has_no_marks() -> None:
    found = read(text("Words."))
    assert (found.export, found.base, found.marks, found.is_intact) == ("", "", "", False)


def test_a_strict_file_is_read_as_well() -> None:
    found = importers.read_returned(strict(a_docx(text("Words."), styles=ARTICLE)), name="strict.docx")
    assert shown(found) == [("Words.", "")]


def test_what_is_no_document_of_word_is_refused() -> None:
    with pytest.raises(BrokenFileError):
        importers.read_returned(a_zip({"word/other.xml": "<x/>"}), name="none.docx")
    with pytest.raises(UnsupportedFileError):
        importers.read_returned(b"<html>", name="none.docx")


def test_tables_are_read_cell_by_cell() -> None:
    row = f"<w:tbl><w:tr>{cell(paragraph('a'))}{cell(paragraph('b'))}</w:tr></w:tbl>"
    assert read(row).text == "a\nb"


def test_it_crosses_from_the_worker_as_it_is() -> None:
    comment = f'<w:comment w:id="7">{paragraph("Here.")}</w:comment>'
    found = read(text(f"<w:ins {WHO}>{run('new')}</w:ins>"), comments=comment)
    assert wire.unpack_returned(wire.pack_returned(found)) == found
    with pytest.raises(ValueError, match="worker"):
        wire.unpack_returned(b'{"draft": {}}')
