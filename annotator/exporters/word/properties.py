"""What the file says of itself: title, author, language, and the marks by which it is known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.codec.word_marks import BASE_PROPERTY, EXPORT_PROPERTY, to_xml
from annotator.exporters.word.names import DECLARATION, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.codec.word_marks import Marks
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import Options
    from annotator.exporters.sanitise import Sanitiser

_CORE = f"{PACKAGE}/metadata/core-properties"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_STORE_ID = "{5B6B9D0C-8E5C-4B39-9C80-33A1C1F8A5E2}"
"""The id of our own custom part, drawn once."""


def properties(
    digest: Digest, options: Options, sanitiser: Sanitiser, marks: Marks
) -> Iterator[tuple[str, str]]:
    """Yield the parts that speak of the file, by name; none holds a time or anything of the machine."""
    yield "customXml/item1.xml", to_xml(marks)
    yield "customXml/itemProps1.xml", _item()
    yield "docProps/core.xml", _core(digest, options, sanitiser)
    yield (
        "docProps/app.xml",
        f'{DECLARATION}<Properties xmlns="{_EXTENDED}"><Application>Annotator</Application></Properties>',
    )
    yield "docProps/custom.xml", _custom({EXPORT_PROPERTY: marks.export, BASE_PROPERTY: marks.base})


def _core(digest: Digest, options: Options, sanitiser: Sanitiser) -> str:
    authors = sanitiser.attribute("; ".join(reviewer.name for reviewer in digest.review.reviewers))
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{sanitiser.attribute(digest.title)}</dc:title><dc:creator>{authors}</dc:creator>"
        f"<dc:language>{sanitiser.attribute(options.language)}</dc:language></cp:coreProperties>"
    )


def _custom(values: dict[str, str]) -> str:
    entries = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{pid}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
        for pid, (name, value) in enumerate(values.items(), start=2)
    )
    return f'{DECLARATION}<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">{entries}</Properties>'


def _item() -> str:
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{_STORE_ID}">'
        '<ds:schemaRefs><ds:schemaRef ds:uri="urn:annotator:marks:1"/></ds:schemaRefs></ds:datastoreItem>'
    )
