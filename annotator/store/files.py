"""Bytes of originals and of evidence, kept once by their SHA-256 and verified whenever they are read.

Nothing is collected in this version: a file stays also when nothing names it any more, so that every step of
the history can be taken back.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from annotator.domain.errors import LibraryUnreadableError, NotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.db import Db, Writer


def keep(db: Writer, data: bytes) -> str:
    """Keep the bytes, once, and return their SHA-256 in hexadecimal."""
    sha256 = hashlib.sha256(data).hexdigest()
    db.run("INSERT OR IGNORE INTO file (sha256, data) VALUES (?, ?)", sha256, data)
    return sha256


def read(db: Db, sha256: str, path: Path) -> bytes:
    """Return the bytes with that SHA-256 out of the library at `path`.

    Raises NotFoundError when they are not kept, LibraryUnreadableError when they are no longer what they
    were.
    """
    data: bytes | None = db.value("SELECT data FROM file WHERE sha256 = ?", sha256)
    if data is None:
        raise NotFoundError(thing="file", key=sha256)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise LibraryUnreadableError(path=path, reason=f"the file {sha256[:12]}… in it is damaged")
    return data
