"""The template: made once from python-docx's own with `python -m annotator.exporters.word.template`.

`resources/word/template.docx` is kept in the tree; a test holds it against what `build` makes.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from annotator import paths
from annotator.exporters.protocol import A4
from annotator.exporters.word.package import zipped
from annotator.exporters.word.styles import NORMAL, STYLES, TABLE, defaults, fonts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

STATIC = ("word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/theme/theme1.xml")
"""The parts of the template that every export holds."""

MODE = "http://schemas.microsoft.com/office/word"
SETTINGS = (
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="708"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{MODE}" w:val="15"/></w:compat>',
    '<w:decimalSymbol w:val="."/>',
    '<w:listSeparator w:val=","/>',
)
"""Mode 15 is Word 2013 and later, without the label "compatibility mode" in the title bar."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NEEDED = ("/officeDocument", "/core-properties", "/styles", "/settings", "/fontTable", "/theme")
RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
EAST_ASIAN_LANGUAGES = frozenset({"ja", "ko", "zh"})
_TAG = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


TRACKING = b"<w:trackRevisions/>"
"""The setting that lets Word go on tracking what is changed."""


def static_parts(own: str, article: str, *, tracking: bool = False) -> dict[str, bytes]:
    """Return the template's parts by name, with the languages (BCP 47) of our words and of the article.

    With `tracking` whatever somebody changes in the file is tracked in its turn.
    """
    marks = {
        mark.encode(): tag.encode()
        for mark, tag in (*_languages("x-own", own), *_languages("x-article", article))
    }
    parts = {name: _filled(content, marks) for name, content in _kept().items()}
    if tracking:
        stop = b"<w:defaultTabStop"
        settings = parts["word/settings.xml"]
        parts["word/settings.xml"] = settings.replace(stop, TRACKING + stop, 1)
    return parts


def _filled(content: bytes, marks: dict[bytes, bytes]) -> bytes:
    for mark, tag in marks.items():
        content = content.replace(mark, tag)
    return content


def _languages(mark: str, tag: str) -> tuple[tuple[str, str], ...]:
    """Return what each of Word's three languages is: of Latin, East Asian and right-to-left scripts."""
    known = tag if _TAG.fullmatch(tag) else "x-none"
    first = known.split("-", maxsplit=1)[0].lower()
    rtl, east = first in RTL_LANGUAGES, first in EAST_ASIAN_LANGUAGES
    return (
        (f"{mark}-bidi", known if rtl else "ar-SA"),
        (f"{mark}-east", known if east else "zh-CN"),
        (f"{mark}-latin", "en-GB" if rtl or east else known),
    )


@cache
def _kept() -> dict[str, bytes]:
    with ZipFile(paths.resource("word", "template.docx")) as template:
        return {name: template.read(name) for name in STATIC}


def build() -> bytes:
    """Make the template from python-docx's own: our styles in place of its, nothing that is not needed."""
    from docx import Document

    document = Document()
    _style(document)
    _settle(document)
    _strip(document)
    saved = BytesIO()
    document.save(saved)
    return _repacked(saved)


def _parsed(xml: str) -> BaseOxmlElement:
    """Parse one element of WordprocessingML."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return parse_xml(re.sub("^<([A-Za-z:]+)", rf"<\1 {nsdecls('w')}", xml))


def _style(document: Document) -> None:
    """Put our styles in place of python-docx's, but for the defaults that every file needs."""
    styles = document.styles.element
    for style in list(styles):
        if style.get(f"{_W}default") is None or style.get(f"{_W}type") == "paragraph":
            styles.remove(style)
    ours = (NORMAL, *(style.xml() for style in STYLES), TABLE)
    for place, xml in enumerate((defaults(), *ours)):
        styles.insert(place, _parsed(xml))


def _settle(document: Document) -> None:
    """Set an A4 page and today's Word in place of the settings of python-docx's author."""
    from docx.shared import Twips

    settings = document.settings.element
    for setting in list(settings):
        settings.remove(setting)
    for xml in SETTINGS:
        settings.append(_parsed(xml))
    page = document.sections[0]
    page.page_width, page.page_height = Twips(A4.width), Twips(A4.height)


def _strip(document: Document) -> None:
    """Take out the thumbnail, python-docx's words about itself, and parts that nothing here refers to."""
    core = document.core_properties
    core.author = core.title = core.comments = core.keywords = core.last_modified_by = ""
    core.created = core.modified = datetime(1980, 1, 1, tzinfo=UTC)
    package = document.part.package
    for holder in (document.part, package):
        for id_, relationship in list(holder.rels.items()):
            if not relationship.reltype.endswith(_NEEDED):
                del holder.rels[id_]


def _repacked(saved: BytesIO) -> bytes:
    with ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**parts, "word/fontTable.xml": fonts().encode()})


def main() -> None:
    """Make the template and write it to the file that the command line names."""
    Path(sys.argv[1]).write_bytes(build())


if __name__ == "__main__":
    main()
