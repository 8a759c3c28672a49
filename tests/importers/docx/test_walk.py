"""What the walk over a Word document makes of its paragraphs, tables, boxes, fields and changes."""

from __future__ import annotations

import pytest

from annotator.domain.article import SectionKind
from annotator.importers.docx.parse import parse
from annotator.importers.draft import Draft, Why
from annotator.importers.findings import FindingCode
from tests.word_files import W, a_docx, cell, paragraph, run, style, table

DELETED = '<w:del w:id="1" w:author="Ed"><w:r><w:delText>gone</w:delText></w:r></w:del>'


def read(*body: str, styles: str = "", **parts: str | bytes) -> Draft:
    """Return the draft of a document with that body."""
    return parse(a_docx(*body, parts=parts, styles=styles), name="ferry.docx")


def texts(draft: Draft) -> list[str]:
    """Return the texts of the blocks that are kept."""
    return [block.text for block in draft.blocks if block.is_kept]


def counts(draft: Draft) -> dict[FindingCode, str]:
    """Return how often each thing was noticed."""
    return {finding.code: dict(finding.parameters)["count"] for finding in draft.findings}


def a_field(code: str, result: str) -> str:
    """Return the runs of a field with its code and its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


# --- Paragraphs and words ---


def test_paragraphs_come_in_order_and_empty_ones_are_none() -> None:
    draft = read(paragraph("The ferry was halted."), paragraph(), paragraph("Nobody was hurt."))
    assert texts(draft) == ["The ferry was halted.", "Nobody was hurt."]


def test_runs_of_one_paragraph_are_one_text() -> None:
    assert texts(read(paragraph("The fer", "ry was ", "halted."))) == ["The ferry was halted."]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", "one\ttwo"),
        ("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "one\ntwo"),
        ('<w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t></w:r>', "one\ntwo"),
        ("<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>", "one\ntwo"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>", "co\u2011op"),
        ("<w:r><w:t>har</w:t><w:softHyphen/><w:t>bour</w:t></w:r>", "har\u00adbour"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "α"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✔"),
        ('<w:r><w:sym w:font="Georgia" w:char="20AC"/></w:r>', "€"),
        ("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2"),
        ('<w:hyperlink w:anchor="x"><w:r><w:t>the report</w:t></w:r></w:hyperlink>', "the report"),
        ('<w:smartTag w:element="place"><w:r><w:t>Aldra</w:t></w:r></w:smartTag>', "Aldra"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Aldra</w:t></w:r></w:sdtContent></w:sdt>", "Aldra"),
        ('<w:bdo w:val="rtl"><w:r><w:t>عدن</w:t></w:r></w:bdo>', "عدن"),
        ('<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>', "7"),
        ("<w:r><w:t>  at both ends  </w:t></w:r>", "at both ends"),
        ("<w:r><w:t>a</w:t></w:r><w:r><w:t> b </w:t></w:r><w:r><w:t>c</w:t></w:r>", "abc"),
        ("<w:r><w:t>two\nlines</w:t></w:r>", "two lines"),
        ("<w:r><w:t>ab<!-- not text -->cd</w:t></w:r>", "abcd"),
        ("<w:r><w:t><![CDATA[1 < 2]]></w:t></w:r>", "1 < 2"),
    ],
)
def test_what_stands_in_a_paragraph(inside: str, text: str) -> None:
    assert texts(read(paragraph(inside))) == [text]


def test_a_symbol_of_an_unknown_font_is_shown_as_missing_and_noticed() -> None:
    draft = read(
        paragraph('<w:r><w:sym w:font="Homemade" w:char="F041"/></w:r>', '<w:r><w:sym w:char="no"/></w:r>')
    )
    assert texts(draft) == ["��"]
    assert counts(draft) == {FindingCode.SYMBOLS: "2"}


def test_a_reading_over_a_word_is_left_out() -> None:
    ruby = f"<w:ruby><w:rt>{run('かな')}</w:rt><w:rubyBase>{run('仮名')}</w:rubyBase></w:ruby>"
    draft = read(paragraph(f"<w:r>{ruby}</w:r>"))
    assert texts(draft) == ["仮名"]
    assert counts(draft) == {FindingCode.READINGS: "1"}


# --- Kinds ---


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("Title", SectionKind.HEADLINE),
        ("Heading1", SectionKind.HEADLINE),
        ("Subtitle", SectionKind.DECK),
        ("Byline", SectionKind.BYLINE),
        ("Caption", SectionKind.CAPTION),
        ("Quote", SectionKind.QUOTE),
        ("ListBullet", SectionKind.LIST_ITEM),
        ("Unheard", None),
        ("", None),
    ],
)
def test_a_style_says_what_a_paragraph_is(key: str, kind: SectionKind | None) -> None:
    assert read(paragraph("Words.", style=key)).blocks[0].kind is kind


def test_a_style_means_what_the_one_means_that_it_is_based_on() -> None:
    styles = style("House", "house head", '<w:basedOn w:val="Heading1"/>') + style(
        "A", "a", '<w:basedOn w:val="A"/>'
    )
    draft = read(paragraph("Words.", style="House"), paragraph("Words.", style="A"), styles=styles)
    assert [block.kind for block in draft.blocks] == [SectionKind.HEADLINE, None]


def test_an_outline_level_makes_a_heading() -> None:
    styles = style("Head", "kop", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    draft = read(
        paragraph("One.", style="Head", properties=""),
        paragraph("Two.", properties='<w:outlineLvl w:val="1"/>'),
        paragraph("Three.", properties='<w:outlineLvl w:val="9"/>'),
        styles=styles,
    )
    assert [block.kind for block in draft.blocks] == [SectionKind.HEADLINE, SectionKind.HEADLINE, None]


def test_numbering_makes_a_list_item_and_number_zero_takes_it_away() -> None:
    styles = style("L", "l", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')
    draft = read(
        paragraph("One.", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        paragraph("Two.", style="L"),
        paragraph("Three.", style="L", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles=styles,
    )
    assert [block.kind for block in draft.blocks] == [SectionKind.LIST_ITEM, SectionKind.LIST_ITEM, None]


# --- Fields ---


def test_a_field_shows_its_result_and_not_its_code() -> None:
    assert texts(read(paragraph("Page ", a_field(" PAGE ", run("7")), "."))) == ["Page 7."]


def test_a_field_in_the_code_of_a_field_shows_nothing() -> None:
    inner = a_field(" REF x ", run("hidden"))
    assert texts(
        read(paragraph(a_field(f" IF </w:instrText></w:r>{inner}<w:r><w:instrText>", run("shown"))))
    ) == ["shown"]


def test_a_field_without_a_result_shows_nothing() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TC</w:instrText></w:r>'
    ended = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(read(paragraph("a", begun, ended, "b"))) == ["ab"]


def test_a_field_that_never_ends_swallows_no_further_paragraph() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>'
    stray = '<w:r><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>'
    draft = read(paragraph("a", stray, begun), paragraph("b"), paragraph("c"))
    assert texts(draft) == ["a", "b", "c"]


# --- Tracked changes ---


def test_insertions_stay_deletions_go_and_both_are_told() -> None:
    inserted = '<w:ins w:id="2" w:author="Ed"><w:r><w:t>new</w:t></w:r></w:ins>'
    draft = read(paragraph("The ", DELETED, inserted, " ferry", DELETED))
    assert texts(draft) == ["The new ferry"]
    assert counts(draft) == {FindingCode.INSERTIONS: "1", FindingCode.DELETIONS: "2"}


def test_moved_text_stands_once() -> None:
    gone = '<w:moveFrom w:id="1"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom>'
    here = '<w:moveTo w:id="2"><w:r><w:t>Moved.</w:t></w:r></w:moveTo>'
    draft = read(paragraph("First. ", gone), paragraph("Second. ", here))
    assert texts(draft) == ["First.", "Second. Moved."]
    assert counts(draft) == {FindingCode.MOVES: "1"}


def test_a_paragraph_whose_mark_is_deleted_goes_on_in_the_next() -> None:
    mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    draft = read(paragraph("One ", properties=mark), paragraph("two.", style="Quote"))
    assert [(block.text, block.kind) for block in draft.blocks] == [("One two.", SectionKind.QUOTE)]
    assert counts(draft) == {FindingCode.DELETIONS: "1"}


def test_the_properties_of_the_paragraph_that_goes_on_are_those_that_count() -> None:
    mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    draft = read(paragraph("One ", style="Quote", properties=mark), paragraph("two."))
    assert [(block.text, block.kind) for block in draft.blocks] == [("One two.", None)]


def test_what_was_before_a_change_of_properties_counts_nothing() -> None:
    old = '<w:pStyle w:val="Quote"/><w:numPr><w:numId w:val="1"/></w:numPr>'
    past = f'<w:pPrChange w:id="1"><w:pPr>{old}</w:pPr></w:pPrChange>'
    assert read(paragraph("Words.", properties=past)).blocks[0].kind is None


def test_tab_stops_are_no_tabs() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert texts(read(paragraph("Words.", properties=stops))) == ["Words."]


def test_a_paragraph_whose_mark_is_deleted_stays_where_nothing_follows() -> None:
    mark = '<w:rPr><w:moveFrom w:id="1"/></w:rPr>'
    inside = cell(paragraph("In a cell.", properties=mark))
    draft = read(
        paragraph("Before a table.", properties=mark),
        table((inside, "b")),
        paragraph("At the end.", properties=mark),
    )
    assert texts(draft) == ["Before a table.", "In a cell.", "b", "At the end."]


def test_old_properties_hide_nothing() -> None:
    before = "<w:rPr><w:vanish/></w:rPr>"
    changed = f'<w:r><w:rPr><w:rPrChange w:id="1">{before}</w:rPrChange></w:rPr><w:t>Shown.</w:t></w:r>'
    assert texts(read(paragraph(changed))) == ["Shown."]


def test_a_deleted_row_and_a_deleted_cell_are_left_out() -> None:
    row = f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{cell(paragraph('x'))}{cell(paragraph('y'))}</w:tr>"
    gone = cell(paragraph("b"), properties="<w:cellDel/>")
    kept = f"<w:tr>{cell(paragraph('a'))}{gone}{cell(paragraph('c'))}</w:tr>"
    draft = read(f"<w:tbl>{row}{kept}</w:tbl>")
    assert texts(draft) == ["a", "c"]
    assert counts(draft) == {FindingCode.DELETIONS: "2"}


# --- Tables ---


def test_a_table_is_read_once_row_by_row() -> None:
    draft = read(paragraph("Before."), table(("Town", "Cars"), ("Aldra", "3")), paragraph("After."))
    assert [(b.before, b.text) for b in draft.blocks] == [
        ("\n\n", "Before."),
        ("\n\n", "Town"), ("\t", "Cars"),
        ("\n", "Aldra"), ("\t", "3"),
        ("\n\n", "After."),
    ]  # fmt: skip
    assert {block.kind for block in draft.blocks[1:5]} == {SectionKind.TABLE_CELL}


def test_merged_cells_are_read_once() -> None:
    wide = cell(paragraph("Wide"), properties='<w:gridSpan w:val="2"/>')
    tall = cell(paragraph("Tall"), properties='<w:vMerge w:val="restart"/>')
    below = cell(paragraph("Tall"), properties="<w:vMerge/>")
    beside = cell(paragraph("x"), properties='<w:hMerge w:val="continue"/>')
    draft = read(table((wide, "c"), (tall, "1"), (below, "2", beside)))
    assert texts(draft) == ["Wide", "c", "Tall", "1", "2"]


def test_a_cell_of_several_paragraphs_has_a_line_for_each() -> None:
    draft = read(table((cell(paragraph("a"), paragraph("b")), "c")))
    assert [(b.before, b.text) for b in draft.blocks] == [("\n\n", "a"), ("\n", "b"), ("\n", "c")]


def test_a_table_of_one_column_or_with_a_story_in_a_cell_only_frames_it() -> None:
    story = [paragraph(f"Paragraph {number}.") for number in range(4)]
    framed = read(table((paragraph_cell("Head", "Title"),), ("Words.",)))
    assert [block.kind for block in framed.blocks] == [SectionKind.HEADLINE, None]
    assert {block.kind for block in read(table((cell(*story), "Aside"))).blocks} == {None}


def paragraph_cell(text: str, key: str) -> str:
    """Return a cell with one paragraph of that style."""
    return cell(paragraph(text, style=key))


def test_a_table_in_a_table_is_read_once_where_it_stands() -> None:
    inner = cell(table(("x", "y")), paragraph("z"))
    assert texts(read(table((inner, "c"), ("d", "e")))) == ["x", "y", "z", "c", "d", "e"]


def test_a_table_of_which_nothing_is_left_leaves_nothing() -> None:
    assert texts(read(paragraph("a"), "<w:tbl/>", table(("", "")))) == ["a"]


# --- What could be read twice ---


def a_box(text: str) -> str:
    """Return a run with a text box as Word writes it, once for new readers and once for old ones."""
    inside = f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    draft = read(paragraph("The fer", a_box("In the box."), "ry."), paragraph("Next."))
    assert texts(draft) == ["The ferry.", "In the box.", "Next."]


def test_the_fallback_is_read_where_the_choice_has_no_words() -> None:
    choice = '<mc:Choice Requires="x"/>'
    fallback = f"<mc:Fallback>{run('Old words.')}</mc:Fallback>"
    assert texts(read(paragraph(f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>"))) == [
        "Old words."
    ]


def test_only_the_first_choice_is_read() -> None:
    choices = "".join(f'<mc:Choice Requires="{word}">{run(word)}</mc:Choice>' for word in ("one", "two"))
    assert texts(read(paragraph(f"<mc:AlternateContent>{choices}</mc:AlternateContent>"))) == ["one"]


def test_a_text_box_keeps_a_paragraph_with_a_deleted_mark_apart() -> None:
    mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    draft = read(paragraph("One.", a_box("Box."), properties=mark), paragraph("Two."))
    assert texts(draft) == ["One.", "Box.", "Two."]


# --- What is not shown ---


def test_hidden_words_are_left_out_and_offered() -> None:
    draft = read(paragraph("Shown. ", run("Secret.", "<w:vanish/>"), " Shown too."))
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("Shown.  Shown too.", None),
        ("Secret.", Why.HIDDEN),
    ]


def test_words_that_are_expressly_not_hidden_are_shown() -> None:
    draft = read(paragraph(run("Shown.", '<w:vanish w:val="false"/>')))
    assert texts(draft) == ["Shown."]


def test_a_style_hides_its_paragraph_but_not_a_run_that_says_otherwise() -> None:
    styles = style("Hush", "hush", "<w:rPr><w:vanish/></w:rPr>")
    shown = run(" Loud.", '<w:vanish w:val="0"/>')
    draft = read(paragraph("Quiet.", shown, style="Hush"), styles=styles)
    assert [(block.text, block.why) for block in draft.blocks] == [("Loud.", None), ("Quiet.", Why.HIDDEN)]


def test_a_run_style_hides_its_run() -> None:
    styles = style("Hush", "hush", "<w:rPr><w:vanish/></w:rPr>") + style("Plain", "plain")
    hidden = run("Quiet.", '<w:rStyle w:val="Hush"/>')
    against = run("Loud.", '<w:rStyle w:val="Hush"/><w:vanish w:val="0"/>')
    plain = run("Plain.", '<w:rStyle w:val="Plain"/>')
    assert texts(read(paragraph(hidden, against, plain), styles=styles)) == ["Loud.Plain."]


def test_the_prompt_of_an_unfilled_control_is_left_out_and_told() -> None:
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    inside = prompt.format(run("Type a name."))
    empty = prompt.format(paragraph())
    draft = read(prompt.format(paragraph("Click here.")), paragraph("Words ", inside, "here."), empty)
    assert [(block.text, block.why) for block in draft.blocks] == [
        ("Click here.", Why.PROMPT),
        ("Words here.", None),
        ("Type a name.", Why.PROMPT),
    ]


def test_charts_and_embedded_files_are_told() -> None:
    draft = read(
        paragraph("Words.", '<w:r><w:drawing><c:chart r:id="x"/></w:drawing></w:r>'), '<w:altChunk r:id="y"/>'
    )
    assert counts(draft) == {FindingCode.DRAWINGS: "1", FindingCode.EMBEDDED: "1"}


# --- Damaged structure ---


def test_words_outside_any_paragraph_are_not_lost() -> None:
    draft = read(
        run("Loose."), paragraph("Kept."), f"<w:tbl><w:tr>{cell(run('In a cell.'))}<w:tc/></w:tr></w:tbl>"
    )
    assert texts(draft) == ["Loose.", "Kept.", "In a cell."]


def test_a_cell_and_a_row_outside_any_table_are_not_lost() -> None:
    draft = read(cell(paragraph("One.")), f"<w:tr>{cell(paragraph('Two.'))}</w:tr>", "<w:pPr/>")
    assert texts(draft) == ["One.", "Two."]


def test_a_part_whose_root_is_a_paragraph_is_read() -> None:
    part = f'<w:p xmlns:w="{W}"><w:r><w:t>The Post</w:t></w:r><w:p/></w:p>'.encode()
    draft = read(
        '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>', paragraph("Words."), header1=part
    )
    assert [block.text for block in draft.blocks] == ["The Post", "Words."]


def test_words_after_a_box_go_on_in_their_own_paragraph_in_a_cell_too() -> None:
    draft = read(
        table((cell(paragraph("The fer", a_box("Box."), "ry", "<w:r><w:tab/></w:r>", "sank.")), "b"))
    )
    assert texts(draft) == ["The ferry\tsank.", "Box.", "b"]
