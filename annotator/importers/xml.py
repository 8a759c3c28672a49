"""XML from strangers: no document type, no entity, no encoding but the two that every parser must know."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from annotator.domain.errors import BrokenFileError, HostileFileError

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse(data: bytes, *, name: str, part: str) -> _Element:
    """Return the root of a part of the file `name`.

    Comments and processing instructions are left out. Raises HostileFileError for a document type (it could
    hold entities that grow, or name other files), BrokenFileError for what is no well-formed XML in UTF-8 or
    UTF-16.
    """
    from lxml import etree

    data = _as_utf8(data, name, part)
    if b"<!DOCTYPE" in data:
        raise HostileFileError(name=name, reason=f"its part {part} declares a document type")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if error.code == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        raise BrokenFileError(name=name, reason=f"its part {part} is not well-formed XML") from error


def _as_utf8(data: bytes, name: str, part: str) -> bytes:
    """Return the bytes in UTF-8, whichever of the encodings that OPC allows (ECMA-376 part 2) they are in."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")):
        return data
    order = "utf-16-le" if data.startswith((codecs.BOM_UTF16_LE, b"<\0")) else "utf-16-be"
    try:
        return data.decode(order).removeprefix("\ufeff").encode()
    except UnicodeDecodeError as error:
        raise BrokenFileError(name=name, reason=f"its part {part} is not well-formed XML") from error
