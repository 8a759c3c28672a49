"""The ZIP archive of an office document from a stranger: looked over first, then unpacked by count."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import (
    BrokenFileError,
    EncryptedFileError,
    HostileFileError,
    UnsupportedFileError,
)
from annotator.importers import limits, xml
from annotator.text.normalise import refuse_large

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTRY = b"PK\x01\x02"
_UNREAD = (
    *("word/media/", "word/embeddings/", "word/fonts/", "docprops/app.xml", "docprops/thumbnail"),
    *("pictures/", "media/", "object", "thumbnails/", "configurations2/", "fonts/"),
)
"""Parts that are never unpacked: pictures of one colour are packed more tightly than any text."""

_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises over damaged archives."""

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_KINDS = (
    ("xl/workbook.xml", "an Excel workbook", "Copy what you need from it and paste it."),
    ("ppt/presentation.xml", "a presentation", "Copy its text and paste it."),
    ("visio/document.xml", "a Visio drawing", "Copy its text and paste it."),
    ("content.xml", "an OpenDocument file", "Open it in its own program and save it as .docx."),
    ("meta-inf/container.xml", "an electronic book", "Copy its text and paste it."),
    ("index/document.iwa", "a Pages document", "In Pages, choose File > Export To > Word."),
    ("index.zip", "a Pages document", "In Pages, choose File > Export To > Word."),
)
"""A part that tells what else an archive is, and what to do with that."""


class Relation(NamedTuple):
    """A reference from one part to another: its id, the last word of its type, and the other part's name."""

    id: str
    type: str
    target: str


class Package:
    """The parts of an archive, by their names in lower case and without a leading slash.

    Raises the UserError that fits: too large, broken, encrypted, hostile.
    """

    def __init__(self, data: bytes, *, name: str) -> None:
        self.name = name
        refuse_large(len(data), name=name, limit=limits.FILE_LIMIT)
        if data.count(_ENTRY) > 2 * limits.ENTRY_LIMIT:
            raise self._hostile(f"it holds more than {limits.ENTRY_LIMIT:,} files")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise BrokenFileError(name=name, reason="its ZIP archive cannot be read") from error
        self._entries = {_part(entry.filename): entry for entry in self._zip.infolist()}
        self._left = limits.TOTAL_LIMIT
        self._look_over()

    def _look_over(self) -> None:
        """Refuse an archive by what it says of itself, before anything is unpacked."""
        entries = self._zip.infolist()
        if len(entries) > limits.ENTRY_LIMIT:
            raise self._hostile(f"it holds more than {limits.ENTRY_LIMIT:,} files")
        if any(entry.flag_bits & 1 for entry in entries):
            raise EncryptedFileError(name=self.name)
        if any(".." in part.split("/") or part[1:2] == ":" for part in self._entries):
            raise self._hostile("it holds a name that leads out of its folder")
        read = [entry for part, entry in self._entries.items() if not part.startswith(_UNREAD)]
        if any(_is_bomb(entry) for entry in read):
            raise self._hostile(f"a part of it is packed more than {limits.RATIO_LIMIT} to 1")
        sizes = [entry.file_size for entry in read]
        if max(sizes, default=0) > limits.PART_LIMIT:
            raise self._too_large("a part of it", limits.PART_LIMIT)
        if sum(sizes) > limits.TOTAL_LIMIT:
            raise self._too_large("it", limits.TOTAL_LIMIT)

    def _hostile(self, reason: str) -> HostileFileError:
        return HostileFileError(name=self.name, reason=reason)

    def _too_large(self, what: str, limit: int) -> HostileFileError:
        return self._hostile(f"{what} unpacks to more than {limit // 1_000_000} MB")

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts, in lower case."""
        return tuple(self._entries)

    def read(self, part: str) -> bytes | None:
        """Return the bytes of a part, counted while they are unpacked, or None when there is none."""
        entry = self._entries.get(part.lower())
        if entry is None:
            return None
        most = min(limits.PART_LIMIT, self._left)
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(most + 1)
        except _FAULTS as error:
            raise BrokenFileError(name=self.name, reason=f"its part {part} cannot be unpacked") from error
        if len(data) > most:
            raise self._too_large(f"with its part {part} it", most)
        self._left -= len(data)
        return data

    def xml(self, part: str) -> _Element | None:
        """Return the root of a part, or None when there is none. Raises UserError for what is not XML."""
        data = self.read(part)
        return None if data is None else xml.parse(data, name=self.name, part=part)

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Return the references of a part ("" for the package) to other parts; those outside are left out."""
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = [] if root is None else root.findall(_RELATIONSHIP)
        return tuple(
            Relation(
                row.get("Id", ""),
                row.get("Type", "").rpartition("/")[2],
                _joined(folder, row.get("Target", "")),
            )
            for row in found
            if row.get("TargetMode") != "External"
        )

    def refuse_others(self) -> None:
        """Raise UnsupportedFileError when the archive is some other known thing."""
        for part, kind, remedy in _KINDS:
            if part in self._entries:
                raise UnsupportedFileError(name=self.name, kind=kind, remedy=remedy)


def _part(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _joined(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > max(limits.RATIO_FROM, limits.RATIO_LIMIT * entry.compress_size)
