"""Files and links that become evidence of a claim."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.domain.errors import FileMissingError, FileUnreadableError, InvalidError
from annotator.domain.evidence import EvidenceKind
from annotator.ui.panes.cards.addresses import host_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData, QUrl

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ClaimId

FILE_LIMIT = 50_000_000
"""Bytes of a file that is kept in the library; larger ones would make every backup of it slow."""

KINDS = {"image": EvidenceKind.IMAGE, "video": EvidenceKind.FOOTAGE, "audio": EvidenceKind.RECORDING}


def kind_of_file(name: str) -> EvidenceKind:
    """Return the kind that a file's name speaks for; a document where it does not tell."""
    media = mimetypes.guess_type(name)[0] or ""
    if media == "text/csv" or name.lower().endswith((".xlsx", ".ods", ".tsv")):
        return EvidenceKind.DATASET
    return KINDS.get(media.split("/")[0], EvidenceKind.DOCUMENT)


def keep(library: Library, path: Path) -> str:
    """Read a file and keep its bytes, on any thread; return their SHA-256.

    Raises FileMissingError, FileUnreadableError, InvalidError beyond FILE_LIMIT, and what `keep_file` raises.
    """
    return commands.keep_file(library, _read(path))


def add_kept(library: Library, *, claim: ClaimId, name: str, sha256: str) -> Changes:
    """Add a file that is kept already as evidence of a claim; raises what `add_evidence` raises."""
    kind = kind_of_file(name)
    return commands.add_evidence(library, claim=claim, kind=kind, title=name, sha256=sha256)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise InvalidError(
                reason=f"“{path.name}” is larger than {FILE_LIMIT // 1_000_000} MB",
                remedy="Keep the file where it is, and add its address or a title.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissingError(path=path) from error
    except OSError as error:
        raise FileUnreadableError(path=path, reason=error.strerror or str(error)) from error


def addresses_in(data: QMimeData) -> list[QUrl]:
    """Return the files and web addresses among what was dropped."""
    return [url for url in data.urls() if url.isLocalFile() or host_of(url.toString())]


def add_address(library: Library, *, claim: ClaimId, url: QUrl) -> Changes:
    """Add a web address as evidence of a claim; raises what `add_evidence` raises."""
    return commands.add_evidence(
        library, claim=claim, kind=EvidenceKind.WEB_PAGE, title="", url=url.toString()
    )
