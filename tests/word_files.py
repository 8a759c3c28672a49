"""Word documents to test with, made part by part so that each holds exactly what its test is about."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships"

SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

STYLES = {
    "Title": "Title",
    "Subtitle": "Subtitle",
    "Heading1": "heading 1",
    "Caption": "caption",
    "Quote": "Quote",
    "ListBullet": "List Bullet",
    "Byline": "Byline",
}
"""Ids and names of the styles that `a_docx` knows."""


def run(text: str, properties: str = "") -> str:
    """Return a run of text."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inside: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of runs; what does not begin with < is made a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "".join(part if part.startswith("<") else run(part) for part in inside)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def cell(*paragraphs: str, properties: str = "") -> str:
    """Return a table cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of rows of words or of whole cells."""
    made = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl>"


def _cell(inside: str) -> str:
    return inside if inside.startswith("<w:tc>") else cell(paragraph(inside))


def style(key: str, name: str, inside: str = "") -> str:
    """Return a style."""
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{inside}</w:style>'


def a_docx(*body: str, parts: Mapping[str, str | bytes] | None = None, styles: str = "") -> bytes:
    """Return a document with that body; `parts` are the inner XML of footnotes, comments, header1 ….

    A part called core holds core properties; one with a slash or a dot in its name, and bytes, are
    written as they stand.
    """
    known = "".join(style(key, name) for key, name in STYLES.items())
    inner: dict[str, str | bytes] = {"styles": known + styles, **(parts or {})}
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{DECLARED}<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relationships(
            {"officeDocument": "word/document.xml", "core-properties": "docProps/core.xml"}
        ),
        "word/document.xml": xml("document", f"<w:body>{''.join(body)}</w:body>"),
        "word/_rels/document.xml.rels": relationships({key: f"{key}.xml" for key in inner if key.isalnum()}),
    }
    for key, inside in inner.items():
        files |= _part(key, inside)
    return a_zip(files)


def _part(key: str, inside: str | bytes) -> dict[str, str | bytes]:
    if not key.isalnum():
        return {key: inside}
    if isinstance(inside, bytes):
        return {f"word/{key}.xml": inside}
    if key == "core":
        spaces = (
            f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/"'
        )
        return {"docProps/core.xml": f"<cp:coreProperties {spaces}>{inside}</cp:coreProperties>"}
    root = {"h": "hdr", "f": "ftr"}.get(key[0], key) if key[-1].isdigit() else key
    return {f"word/{key}.xml": xml(root, inside)}


def xml(root: str, inside: str) -> str:
    """Return a part with that root element."""
    return f"{DECLARED}<w:{root} {SPACES}>{inside}</w:{root}>"


def relationships(targets: Mapping[str, str]) -> str:
    """Return a part of relationships: the kind and the target of each; its id is the target's stem."""
    rows = "".join(
        f'<Relationship Id="{target.split("/")[-1].split(".")[0]}" Type="{R}/{kind.rstrip("123456789")}"'
        f' Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def a_zip(files: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of those files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def strict(document: bytes) -> bytes:
    """Return a document in the strict flavour of its format."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return a_zip(
            {
                name: archive.read(name)
                .replace(W.encode(), STRICT_W.encode())
                .replace(R.encode(), STRICT_R.encode())
                for name in archive.namelist()
            }
        )
