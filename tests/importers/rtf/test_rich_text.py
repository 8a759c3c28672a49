"""Rich text is read with its notes, tables and letters, in whatever code page it was written."""

from __future__ import annotations

import pytest

from annotator import importers
from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError, EmptyTextError, TooLargeError
from annotator.importers.draft import Draft, NoteKind, Offer, Why
from annotator.importers.findings import FindingCode
from annotator.importers.rtf import Rtf
from annotator.importers.rtf.parse import parse

FONTS = (
    r"{\fonttbl{\f0\fnil Times;}{\f1\fnil\fcharset204 Times CYR;}{\f2\fnil\fcharset2 Symbol;}"
    r"{\f3\fnil\fcharset2 Wingdings;}{\f4\fnil\fcharset0 Arial;}}"
)
STYLES = r"{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\*\cs2 Strong;}{\s3 caption;}}"
INFO = (
    r"{\info{\title The ferry}{\author Nora Vell}{\creatim\yr2031\mo3\dy4\hr9}{\operator x}"
    r"{\doccomm never}}"
)


def rich(*inside: str, head: str = r"\ansi\ansicpg1252") -> bytes:
    return (r"{\rtf1" + head + FONTS + STYLES + INFO + "\n" + "".join(inside) + "}").encode("latin-1")


def read(*inside: str, head: str = r"\ansi\ansicpg1252", encoding: str | None = None) -> Draft:
    return Rtf().parse(rich(*inside, head=head), name="ferry.rtf", encoding=encoding)


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if block.is_kept]


def words(*inside: str, head: str = r"\ansi\ansicpg1252", encoding: str | None = None) -> str:
    return "\n".join(texts(read(*inside, head=head, encoding=encoding)))


def test_an_article_is_made_of_paragraphs_whatever_the_file_is_called() -> None:
    data = rich(r"\pard\s1 Ferry to Aldra halted\par\pard The ferry was halted.\par Nobody was hurt.")
    for name in ("ferry.rtf", "ferry.doc", "ferry.docx", "ferry.txt"):
        imported = importers.read_bytes(data, name=name)
        assert imported.importer == "rtf"
        assert imported.text == "Ferry to Aldra halted\n\nThe ferry was halted.\n\nNobody was hurt."
        assert imported.sections[0].kind is SectionKind.HEADLINE
        assert imported.details.title == "Ferry to Aldra halted"


def test_what_the_document_says_of_itself_is_offered() -> None:
    assert read("x").offers == (
        Offer("title", "The ferry", "the document’s title"),
        Offer("byline", "Nora Vell", "the document’s author"),
        Offer("published", "2031-03-04", "the day the document was made"),
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"a\tab b\line c", "a\tb\nc"),
        (r"\ldblquote Yes\rdblquote\emdash no\rquote", "“Yes”—no’"),
        (r"a\~b\_c\-d \{e\} \\f", "a\u00a0b\u2011c\u00add {e} \\f"),
        ("a\r\nb", "ab"),
        ("one\\\ntwo", "one\ntwo"),
        (r"caf\'e9 na\'efve", "café naïve"),
        ("caf\xe9", "café"),
        (r"\f1 \'cf\'ee\'f0\'f2\f0  \'e9", "Порт é"),
        (r"{\f2 a\'b7}{\f3 \'fc}", "α•✔"),
        (r"\u1055?\u1086?\u1088?\u1090?", "Порт"),
        (r"\uc2\u233\'65\'65t\uc0\u233 x\uc1", "étéx"),
        (r"\u-10179?\u-8704?!", "\U0001f600!"),
        (r"\u233{e}", "ée"),
        (r"{\uc1\u233\~}x", "éx"),
        (r"\u233\tab x", "éx"),
        (r"{\upr{plain}{\*\ud{\u1087?}}}.", "п."),
        (r"{\*\unheard of}a{\pict 0a0b}b{\listtext 1.\tab}c", "abc"),
        (r"a{\field{\*\fldinst PAGE}{\fldrslt 7}}b", "a7b"),
        ("a\\bin3 {\\}b", "ab"),
        (r"{\*\bkmkstart x}a{\*\bkmkend x}", "a"),
    ],
)  # fmt: skip
def test_characters(source: str, text: str) -> None:
    assert words(source) == text


def test_the_code_page_is_the_files_own_or_a_persons() -> None:
    polish = r"\'b9"
    assert words(polish, head=r"\ansi\ansicpg1250") == "ą"
    assert words(r"\'8a", head=r"\mac") == "ä"
    assert words(r"\'84", head=r"\pc") == "ä"
    assert words("\xc3\xa4", head=r"\ansi\ansicpg65001") == "ä"
    assert words(r"\'b9", head=r"\ansi\ansicpg99999") == "¹"
    assert words(polish, head=r"\ansi\ansicpg1252\mac", encoding="cp1250") == "ą"


def test_a_table_is_read_row_by_row_and_what_follows_stands_apart() -> None:
    rows = (
        rf"\trowd\cellx1\cellx2\pard\intbl {one}\cell {two}\cell\row"
        for one, two in (("Town", "Cars"), ("Aldra", "3"))
    )
    draft = read(r"Before.\par", *rows, r"\pard After.\par")
    assert [(block.text, block.before) for block in draft.blocks] == [
        ("Before.", "\n\n"),
        ("Town", "\n\n"),
        ("Cars", "\t"),
        ("Aldra", "\n"),
        ("3", "\t"),
        ("After.", "\n\n"),
    ]


def test_a_table_that_breaks_off_keeps_its_words() -> None:
    assert texts(read(r"\trowd\pard\intbl One\cell Two\par")) == ["One", "Two"]
    assert texts(read(r"\row\pard\intbl One\par Two\row")) == ["One", "Two"]


def test_headings_captions_and_lists() -> None:
    draft = read(
        r"\pard\outlinelevel0 Head\par\pard\s3 A quay\par\pard\ls1 Item\par\pard\outlinelevel9\ls0 Text"
    )
    assert [block.kind for block in draft.blocks] == [
        SectionKind.HEADLINE,
        SectionKind.CAPTION,
        SectionKind.LIST_ITEM,
        None,
    ]


def test_a_footnote_stands_at_the_end_and_knows_its_word() -> None:
    draft = read(r"The old bridge{\super 1{\footnote\pard Built in 1901.\par Or 1902.}} fell.")
    assert texts(draft) == ["The old bridge1 fell.", "Built in 1901.", "Or 1902."]
    assert {block.kind for block in draft.blocks[1:]} == {SectionKind.NOTE}
    (mark,) = draft.marks
    assert (mark.kind, mark.label, mark.text) == (NoteKind.FOOTNOTE, "1", "Built in 1901.\nOr 1902.")
    assert mark.start == (0, 8)


def test_a_footnote_without_words_before_it() -> None:
    draft = read(r"{\footnote Alone.}")
    assert [(mark.start, mark.end) for mark in draft.marks] == [(None, None)]


def test_a_comment_comes_with_its_author() -> None:
    said = r"\chatn{\*\annotation{\*\atndate 7}Which?\par So?}"
    draft = read(r"Words.{\*\atnid EH}{\*\atnauthor Ed Harrow}" + said)
    assert texts(draft) == ["Words."]
    assert [(m.kind, m.author, m.text) for m in draft.marks] == [
        (NoteKind.COMMENT, "Ed Harrow", "Which?\nSo?")
    ]


def test_margins_hidden_words_and_deletions_are_left_out_and_told() -> None:
    draft = read(
        r"{\header The Post\par}{\footerf Page 1}A {\v hush}{\deleted old}{\revised new}\v not\plain  end."
    )
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("The Post", Why.HEADER),
        ("A new end.", None),
        ("hushnot", Why.HIDDEN),
        ("Page 1", Why.FOOTER),
    ]
    assert {finding.code for finding in draft.findings} == {FindingCode.DELETIONS, FindingCode.INSERTIONS}


def test_a_text_box_comes_after_its_paragraph_once() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Boxed.\par}}{\shprslt{\*\do Boxed.}}}"
    assert texts(read("Before " + box + r"after.\par Next.")) == ["Before after.", "Boxed.", "Next."]


@pytest.mark.parametrize(
    "source",
    [r"{\rtf1 Words.", r"{\rtf1 Words.}}}", "\ufeff{\\rtf1 Words.}\0\0", r"{\rtf1{Words.\'"],
)
def test_a_damaged_file_keeps_its_words(source: str) -> None:
    assert parse(source.encode(), name="x", limit=99).blocks[0].text.startswith("Words.")


def test_refusals() -> None:
    with pytest.raises(BrokenFileError, match="nested too deeply"):
        parse(b"{\\rtf1" + b"{" * 20_000, name="x", limit=99_999)
    with pytest.raises(BrokenFileError, match="begin as rich text"):
        importers.read_bytes(b"Words.", name="x.rtf")
    with pytest.raises(TooLargeError):
        parse(b"{\\rtf1}" * 20, name="x", limit=99)
    with pytest.raises(EmptyTextError):
        importers.read_bytes(b"{\\rtf1 }", name="x.rtf")
