"""Bookmarks: numbered in one row through the whole document."""

from __future__ import annotations

from itertools import count
from typing import NamedTuple


class Bookmark(NamedTuple):
    """The two elements of a bookmark."""

    start: str
    end: str

    def round(self, content: str) -> str:
        """Return `content` with the bookmark round it."""
        return f"{self.start}{content}{self.end}"


class Bookmarks:
    """Gives out the bookmarks of one document."""

    def __init__(self) -> None:
        self._ids = count()

    def named(self, name: str) -> Bookmark:
        """Return a bookmark of that name, which is our own: letters, digits and underscores, 40 at most."""
        id_ = next(self._ids)
        return Bookmark(f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{id_}"/>')
