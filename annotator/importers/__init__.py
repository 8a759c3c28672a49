"""Files in: one module per format, one line each in REGISTRY.

read_file(path), read_bytes(data, name=…), read_paste(text) -> Imported     raise UserError

Word documents and web pages come from strangers and in formats that are easy to get wrong:
`annotator.app.reading` parses them in a process of their own.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from annotator.domain.errors import FileMissingError, FileUnreadableError, NotFoundError, UnknownFormatError
from annotator.importers.docx import WordDocument
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.mail import Mail
from annotator.importers.markdown import Markdown
from annotator.importers.odt import OpenDocument
from annotator.importers.pdf import Pdf
from annotator.importers.plain import PlainText, read_paste
from annotator.importers.protocol import HEAD, Foreign, Imported, Importer
from annotator.importers.refused import refusal
from annotator.importers.review_file import ReviewFile
from annotator.importers.rtf import Rtf
from annotator.importers.web import WebPage
from annotator.text.normalise import TEXT_LIMIT, refuse_large

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path, PurePath

    from annotator.importers.draft import Block, Draft
    from annotator.importers.returned import Returned


__all__ = [
    "FOREIGN",
    "REGISTRY",
    "Finding",
    "FindingCode",
    "Foreign",
    "Imported",
    "Importer",
    "as_foreign",
    "chosen",
    "from_draft",
    "load",
    "name_of",
    "put_back",
    "read_bytes",
    "read_file",
    "read_paste",
    "read_returned",
    "warm_up",
]

FOREIGN: tuple[Foreign, ...] = (Pdf(), Rtf(), OpenDocument(), WordDocument(), Mail(), WebPage())
"""The formats whose files are parsed apart from the window, in the worker process."""

REGISTRY: tuple[Importer, ...] = (ReviewFile(), *FOREIGN, Markdown(), PlainText())
"""Every importer; the first that takes a file reads it, plain text last."""

FILE_LIMIT = 4 * TEXT_LIMIT
"""The most bytes that are read of a text: one at its own limit may fill four times as many in UTF-32."""

LARGEST = max(FILE_LIMIT, *(importer.limit for importer in FOREIGN))
"""The most bytes that are read of any file."""


def read_file(path: Path, *, encoding: str | None = None) -> Imported:
    """Read an article from a file, in this process; `encoding` overrules what its bytes say.

    Raises what `load` and `read_bytes` raise.
    """
    return read_bytes(load(path), name=name_of(path), encoding=encoding)


def name_of(path: PurePath) -> str:
    """Return what a file is called; bytes of its name that are no Unicode become U+FFFD."""
    return path.name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises FileMissingError, FileUnreadableError (a folder, a device, no permission), and TooLargeError before
    anything is read.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FileUnreadableError(path=path, reason=_is_no_file(found.st_mode))
        refuse_large(found.st_size, name=path.name, limit=LARGEST)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise FileMissingError(path=path) from error
    except (OSError, ValueError) as error:
        raise FileUnreadableError(path=path, reason=getattr(error, "strerror", None) or str(error)) from error


def _is_no_file(mode: int) -> str:
    return "it is a folder" if stat.S_ISDIR(mode) else "it is not an ordinary file"


def read_bytes(data: bytes, *, name: str, encoding: str | None = None) -> Imported:
    """Read an article from the bytes of a file called `name`, in this process.

    Raises UserError: NotTextError, EmptyTextError, TooLargeError, BadReviewError, UnsupportedFileError …
    """
    return chosen(data, name=name).read(data, name=name, encoding=encoding)


def chosen(data: bytes, *, name: str) -> Importer:
    """Return the importer that takes a file. Raises TooLargeError or the refusal that fits."""
    head = data[:HEAD]
    for importer in REGISTRY:
        if importer.takes(name, head):
            refuse_large(len(data), name=name, limit=_limit(importer))
            return importer
    known = "; ".join(f"{importer.label} ({', '.join(importer.endings)})" for importer in REGISTRY)
    raise refusal(name) or UnknownFormatError(name=name, known=known)


def _limit(importer: Importer) -> int:
    foreign = as_foreign(importer.name)
    return FILE_LIMIT if foreign is None else foreign.limit


def as_foreign(name: str) -> Foreign | None:
    """Return the importer of that name if its files are parsed in the worker, else None."""
    return next((importer for importer in FOREIGN if importer.name == name), None)


def put_back(imported: Imported, blocks: Iterable[Block]) -> Imported:
    """Return the article with these of its `left_out` blocks in it, at their places. Raises TooLargeError."""
    if imported.draft is None:
        return imported
    draft = imported.draft.with_blocks({block.place for block in blocks})
    return from_draft(draft, imported.data, importer=imported.importer, name=imported.original.name)


def from_draft(draft: Draft, data: bytes, *, importer: str, name: str) -> Imported:
    """Return the article that a draft of a foreign file makes, whose bytes are `data`.

    Raises NotFoundError where no importer of that name reads foreign files, EmptyTextError or TooLargeError.
    """
    foreign = as_foreign(importer)
    if foreign is None:
        raise NotFoundError(thing="importer", key=importer)
    return foreign.finish(draft, data, name=name)


def read_returned(data: bytes, *, name: str) -> Returned:
    """Return what a Word file of ours holds that came back. Raises UserError for all that cannot be read."""
    from annotator.importers.docx import returned

    return returned.read(data, name=name)


def warm_up() -> None:
    """Load what the importers of foreign formats need, which takes a moment."""
    import lxml.html
    import trafilatura

    del lxml, trafilatura
