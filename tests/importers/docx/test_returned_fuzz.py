"""Whatever is done to an export, it is read back or refused by name, and its places lie in its words."""

from __future__ import annotations

import random
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator import importers
from annotator.domain.errors import UserError
from annotator.exporters import Document, Options, by_name
from tests.builders import rich_review
from tests.word_files import a_zip

if TYPE_CHECKING:
    from annotator.importers.returned import Returned

PARTS = (
    "word/document.xml",
    "word/comments.xml",
    "word/commentsExtended.xml",
    "word/commentsIds.xml",
    "word/styles.xml",
    "customXml/item1.xml",
    "docProps/custom.xml",
    "word/_rels/document.xml.rels",
)


@cache
def exported(document: Document) -> bytes:
    return by_name("docx").export(rich_review(), Options(document=document))


def is_sound(found: Returned) -> bool:
    """Say whether every place lies in the words."""
    places = [(mark.start, mark.end) for mark in found.bookmarks]
    places += [(one.start, one.end) for one in found.remarks if one.start is not None and one.end is not None]
    return all(0 <= start <= end <= len(found.text) for start, end in places)


def reads_or_refuses(data: bytes) -> None:
    try:
        found = importers.read_returned(data, name="back.docx")
    except UserError as error:
        refusal = str(error)
    else:
        refusal = "back.docx"
        assert is_sound(found)
    assert "back.docx" in refusal


def shuffled(xml: bytes, seed: int) -> bytes:
    """Drop, double and move some elements of a part."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret.
    root = etree.fromstring(xml)
    for element in list(root.iter())[1:]:
        parent = element.getparent()
        if parent is None or chance.random() > 0.05:
            continue
        if chance.random() < 0.5:
            parent.remove(element)
        else:
            parent.insert(0, element)
    return etree.tostring(root)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(Document)), st.sampled_from(PARTS), st.integers(0, 10_000))
def test_elements_may_be_anywhere(document: Document, part: str, seed: int) -> None:
    with ZipFile(BytesIO(exported(document))) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
        parts[part] = shuffled(archive.read(part), seed)
    reads_or_refuses(a_zip(parts))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(Document)), st.integers(0, 1 << 20), st.binary(min_size=1, max_size=8))
def test_bytes_may_be_any(document: Document, place: int, noise: bytes) -> None:
    data = bytearray(exported(document))
    at = place % len(data)
    data[at : at + len(noise)] = noise
    reads_or_refuses(bytes(data))
