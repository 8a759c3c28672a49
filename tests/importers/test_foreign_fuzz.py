"""Whatever is done to a foreign file, it is read or refused by name."""

from __future__ import annotations

import io
import random
import zipfile
from copy import deepcopy

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator import importers
from annotator.domain.errors import UserError
from tests.made_files import noted
from tests.pdf_files import a_pdf, stacked
from tests.web_files import FERRY, a_page, an_archive
from tests.word_files import a_docx, a_zip, cell, paragraph, run, style, table

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>'
    "<w:txbxContent>{0}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
RICH = a_docx(
    paragraph("Ferry halted", style="Title"),
    paragraph(
        "The ",
        run("hidden", "<w:vanish/>"),
        FIELD,
        BOX.format(paragraph("Boxed.")),
        "ferry",
        "<w:r><w:tab/><w:br/></w:r>",
    ),
    paragraph("One", properties='<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>'),
    table(("Town", "Cars"), (cell(paragraph("Aldra"), properties="<w:vMerge/>"), cell(table(("a", "b"))))),
    "<w:sdt><w:sdtPr/><w:sdtContent>",
    paragraph('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>'),
    "</w:sdtContent></w:sdt>",
    '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>',
    parts={"header1": paragraph("The Post"), "core": "<dc:title>Ferry</dc:title>"},
    styles=style("Hush", "hush", "<w:rPr><w:vanish/></w:rPr>"),
)
DOCUMENTS = (RICH, noted())
PAGES = (a_page(more="<table><tr><td>a<td>b</table><ul><li>x</ul>").encode(), an_archive(a_page()))


def reads_or_refuses(data: bytes, name: str) -> None:
    """Read a file; anything but an article or a refusal fails the test."""
    try:
        read = importers.read_bytes(data, name=name)
    except UserError as error:
        refusal = str(error)
    else:
        is_sound(read)
        return
    assert refusal


def is_sound(read: importers.Imported) -> None:
    """Assert that what was read keeps the rules of an article."""
    for section in read.sections:
        assert section.span.of(read.text).strip() == section.span.of(read.text)
    assert all(note.span is None or note.span.of(read.text) == note.quoted for note in read.notes)


def parts_of(document: bytes) -> dict[str, str | bytes]:
    """Return the parts of a document."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@st.composite
def flipped(draw: st.DrawFn, files: tuple[bytes, ...]) -> bytes:
    """Draw a file with some of its bytes changed, and perhaps its end missing."""
    data = bytearray(draw(st.sampled_from(files)))
    for at, byte in draw(
        st.lists(st.tuples(st.integers(0, len(data) - 1), st.integers(0, 255)), max_size=12)
    ):
        data[at] = byte
    return bytes(data[: draw(st.just(len(data)) | st.integers(0, len(data)))])


@settings(max_examples=150)
@given(flipped(DOCUMENTS))
def test_a_document_with_changed_bytes(data: bytes) -> None:
    reads_or_refuses(data, "a.docx")


@settings(max_examples=100)
@given(st.sampled_from(DOCUMENTS), st.data())
def test_a_document_with_changed_parts(document: bytes, data: st.DataObject) -> None:
    parts = parts_of(document)
    for name in data.draw(st.lists(st.sampled_from(sorted(parts)), max_size=3, unique=True)):
        changed = data.draw(
            st.none() | st.binary(max_size=40) | st.sampled_from([parts[other] for other in sorted(parts)])
        )
        if changed is None:
            del parts[name]
        else:
            parts[name] = changed
    reads_or_refuses(a_zip(parts), "a.docx")


def shuffled(xml: bytes, seed: int) -> bytes:
    """Return XML with some of its elements moved, copied, renamed or taken away."""
    chance = random.Random(seed)  # noqa: S311 - a game of chance, not of secrets.
    root = etree.fromstring(xml)
    for _ in range(chance.randrange(1, 12)):
        elements = list(root.iter())
        one, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(4):
            case 0 if one is not root:
                one.getparent().remove(one)  # type: ignore[union-attr]  # All but the root have a parent.
            case 1:
                other.append(deepcopy(one))
            case 2:
                one.tag, other.tag = other.tag, one.tag
            case _:
                one.attrib.update(other.attrib)
    return etree.tostring(root)


@settings(max_examples=200)
@given(st.sampled_from(DOCUMENTS), st.integers(0, 2**32))
def test_a_document_with_shuffled_elements(document: bytes, seed: int) -> None:
    parts = {
        name: shuffled(bytes(content), seed) if isinstance(content, bytes) else content
        for name, content in parts_of(document).items()
    }
    reads_or_refuses(a_zip(parts), "a.docx")


@settings(max_examples=100)
@given(flipped(PAGES), st.sampled_from(["a.html", "a.mhtml"]))
def test_a_page_with_changed_bytes(data: bytes, name: str) -> None:
    reads_or_refuses(data, name)


ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(f'xmlns:{name}="{ODF}:{name}:1.0"' for name in ("office", "text", "table"))
ROW = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
FLAT = (
    f"<office:document {SPACES}><office:body><office:text><text:h>Ferry</text:h>"
    f"<text:p>The<text:s text:c='3'/>ferry</text:p><table:table>{ROW}</table:table>"
    "</office:text></office:body></office:document>"
)
FONTS = rb"{\rtf1\ansi{\fonttbl{\f1\fcharset2 Symbol;}}{\info{\title F}}"
RTF = FONTS + rb"\trowd a\cell\row{\footnote b}\u233?c\par}"
MIXED = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
OTHERS = {
    "a.pdf": a_pdf(stacked("Ferry to Aldra halted", *FERRY[0].split(",")), info="/Title (Ferry)"),
    "a.odt": FLAT.encode(),
    "a.rtf": RTF,
    "a.eml": MIXED + b"--x\r\n\r\nThe ferry.\r\n--x--",
}


@settings(max_examples=200)
@given(st.sampled_from(sorted(OTHERS)), st.data())
def test_any_other_file_with_changed_bytes(name: str, data: st.DataObject) -> None:
    reads_or_refuses(data.draw(flipped((OTHERS[name],))), name)


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<table>",
                "<td>",
                "<li>",
                "The ferry was halted. ",
                "<br>",
                "<h1>",
                "<!--",
                "-->",
                "<b",
                "&#xD800;",
                "\0",
                "\ufeff",
                "<pre>",
                "<script>",
                "</script>",
            ]
        ),
        max_size=40,
    )
)
def test_a_page_of_any_tags(tags: list[str]) -> None:
    reads_or_refuses("".join(tags).encode(), "a.html")


@settings(max_examples=100)
@given(
    st.binary(max_size=300),
    st.sampled_from(["a.docx", "a.html", "a.mhtml", "a.doc", "a.rtf", "a.eml", "a.odt"]),
)
def test_any_bytes_at_all(data: bytes, ending: str) -> None:
    reads_or_refuses(data, f"a.{ending}")


WORDS = (
    r"{ } \par \'e9 \u233? \uc3 \bin9 \cell \row \v {\footnote {\*\annotation {\fonttbl "
    r"\f1\fcharset2 {\shptxt {\upr \* {\header \intbl \pard \u-10179? {\title {\*\ud \s1 {\stylesheet"
)


@settings(max_examples=100)
@given(st.lists(st.sampled_from(["The ferry ", *WORDS.split()]), max_size=40))
def test_rich_text_of_any_words(tokens: list[str]) -> None:
    reads_or_refuses(("{\\rtf1 " + " ".join(tokens)).encode(), "a.rtf")
