"""How else the bytes of an article might read: asked again at any time, for the bytes are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.app import queries
from annotator.text.decode import alternatives, decode

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.article import Article

TEXTS = frozenset({"text", "markdown"})
"""Importers whose files are nothing but text, so that another encoding makes another text."""


class Readings(NamedTuple):
    """Lines with special characters as they read now, and the encodings to choose from, that in use first."""

    preview: tuple[str, ...] = ()
    encodings: tuple[str, ...] = ()


def is_open(article: Article) -> bool:
    """Say whether a person may doubt an article's encoding: UTF-8 and UTF-16 are what they are."""
    encoding = article.original.encoding
    return article.importer in TEXTS and bool(encoding) and not encoding.lower().startswith("utf")


def readings(library: Library, article: Article) -> Readings:
    """Return how an article's bytes read; nothing where their encoding cannot be doubted.

    Raises NotFoundError, and NotTextError where they were read with gaps.
    """
    if not is_open(article):
        return Readings()
    original = article.original
    data = queries.file_bytes(library, original.sha256)
    preview = decode(data, name=original.name, encoding=original.encoding).preview
    return Readings(preview, (original.encoding, *alternatives(data, original.encoding)))
