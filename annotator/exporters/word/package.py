"""The zip round the parts: always in one order and of one date, so that equal parts are equal files."""

from __future__ import annotations

from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator.exporters.sanitise import escape
from annotator.exporters.word.names import DECLARATION, IMAGE, KINDS, LINK, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip can hold; every part has it."""

_ORIGIN_UNIX = 3
_READABLE = 0o644 << 16

_OF_DOCUMENT = ("word/", "customXml/item1.xml")
_SECTION_PARTS = {
    "word/header.xml": "rHeader",
    "word/footer.xml": "rFooter",
    "word/headerWide.xml": "rHeaderWide",
    "word/footerWide.xml": "rFooterWide",
}
"""Parts that the document names by the id of their relationship."""


def package(
    parts: Mapping[str, str | bytes], links: Mapping[str, str], pictures: Mapping[str, bytes]
) -> bytes:
    """Return the file: `parts` by name, `links` the ids of the document's relationships by web address.

    `pictures` are PNGs by the names of their parts, whose stems are the ids of their relationships.
    """
    held = {name: parts[name] for name in KINDS if name in parts}
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(held, pictures),
        "_rels/.rels": _relationships(_of_package(held)),
        **held,
        "word/_rels/document.xml.rels": _relationships(
            (*_of_document(held), *_of_links(links), *_of_pictures(pictures))
        ),
        "customXml/_rels/item1.xml.rels": _relationships(_of_item(held)),
        **pictures,
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of files by name, text in UTF-8."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = ZipInfo(name, DATE)
            info.create_system = _ORIGIN_UNIX
            info.external_attr = _READABLE
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, content)
    return target.getvalue()


def _content_types(held: Mapping[str, str | bytes], pictures: Mapping[str, bytes]) -> str:
    png = '<Default Extension="png" ContentType="image/png"/>' if pictures else ""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{KINDS[name].content_type}"/>' for name in held
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{png}{overrides}</Types>'
    )


def _relationships(entries: Iterator[str] | tuple[str, ...]) -> str:
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _relationship(id_: str, kind: str, target: str, more: str = "") -> str:
    return f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"{more}/>'


def _of_package(held: Mapping[str, str | bytes]) -> Iterator[str]:
    names = ["word/document.xml", *(name for name in held if name.startswith("docProps/"))]
    for number, name in enumerate(names, start=1):
        yield _relationship(f"rId{number}", KINDS[name].relationship, name)


def _of_document(held: Mapping[str, str | bytes]) -> Iterator[str]:
    named = (name for name in held if name.startswith(_OF_DOCUMENT) and name != "word/document.xml")
    for number, name in enumerate(named, start=1):
        target = name.removeprefix("word/") if name.startswith("word/") else f"../{name}"
        yield _relationship(_SECTION_PARTS.get(name, f"rId{number}"), KINDS[name].relationship, target)


def _of_links(links: Mapping[str, str]) -> Iterator[str]:
    for address, id_ in links.items():
        yield _relationship(id_, LINK, escape(address), ' TargetMode="External"')


def _of_pictures(pictures: Iterable[str]) -> Iterator[str]:
    for name in pictures:
        yield _relationship(PurePosixPath(name).stem, IMAGE, name.removeprefix("word/"))


def _of_item(held: Mapping[str, str | bytes]) -> Iterator[str]:
    for name in held:
        if name == "customXml/itemProps1.xml":
            yield _relationship("rId1", KINDS[name].relationship, "itemProps1.xml")
