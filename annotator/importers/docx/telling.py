"""One pass over a body for what was said and changed in it: words with their tracking, bookmarks, comments.

Unlike `walk`, which makes an article of whatever stands in a file, it keeps deleted words, and it knows the
paragraphs of ours by the names of their styles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.importers.docx import names
from annotator.importers.docx.moments import moment
from annotator.importers.docx.path import lies_in
from annotator.importers.docx.walk import SIGNS
from annotator.importers.returned import Marked, Piece, Tracked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element

    from annotator.importers.docx.names import Spaces

ARTICLE = "article "
"""What the names of the styles of the article's paragraphs begin with, in lower case."""

TAG = "annotator tag"
"""The style of the brackets and numbers that the report puts into the article."""

CHANGES = {
    "ins": Tracked.INSERTED,
    "moveTo": Tracked.INSERTED,
    "del": Tracked.DELETED,
    "moveFrom": Tracked.DELETED,
}

ONE_LINE = {ord("\n"): " ", ord("\r"): " "}
"""Line ends in the XML are spaces: those of the text are elements of their own."""

Change = tuple[Tracked, str, str | None]
NONE: Change = (Tracked.NO, "", None)


class Told:
    """What a pass collects."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.bookmarks: list[Marked] = []
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.references: dict[str, int] = {}
        self.length = 0

    def say(self, text: str, change: Change, *, of_article: bool) -> None:
        """Add words; those that look the same to tracking are one piece, but paragraphs end by themselves."""
        piece = Piece(text, *change, of_article)
        last = self.pieces[-1] if self.pieces else None
        if last is not None and last[1:] == piece[1:] and "\n" not in (last.text, text):
            self.pieces[-1] = last._replace(text=last.text + text)
        else:
            self.pieces.append(piece)
        self.length += len(text)

    def place(self, comment: str) -> tuple[int, int] | tuple[None, None]:
        """Return where a comment stands: its range, else the point that it is referred to at."""
        at = self.references.get(comment)
        start, end = self.starts.get(comment, at), self.ends.get(comment, at)
        return (None, None) if start is None or end is None else (start, max(start, end))


def telling(root: _Element, spaces: Spaces, styles: Mapping[str, str]) -> Told:
    """Return what is said under `root`; `styles` are names in lower case by their ids."""
    return _Teller(root, spaces, styles).tell()


class _Teller:
    def __init__(self, root: _Element, spaces: Spaces, styles: Mapping[str, str]) -> None:
        self._root = root
        self._w = spaces.w
        self._styles = styles
        self._told = Told()
        self._open: dict[str, tuple[str, int]] = {}  # Bookmarks that have begun, by their ids.
        self._skipped: _Element | None = None  # A text box, or the second reading of an alternative.
        self._ended: Change | None = None  # How the mark of the paragraph before is tracked.
        self._of_article = False
        self._is_tag = False
        self._run = names.tag(self._w, "r")
        self._changes = {names.tag(self._w, name): kind for name, kind in CHANGES.items()}

    def tell(self) -> Told:
        handlers = self._handlers()
        for element in self._root.iter(*handlers):
            if self._skipped is None or not lies_in(element, self._skipped):
                self._skipped = None
                handlers[str(element.tag)](element)
        return self._told

    def _handlers(self) -> dict[str, Callable[[_Element], None]]:
        own: dict[str, Callable[[_Element], None]] = {
            "p": self._paragraph, "pStyle": self._style, "r": self._starts_run, "rStyle": self._run_style,
            "t": self._text, "delText": self._text, "txbxContent": self._skip,
            "bookmarkStart": self._bookmark, "bookmarkEnd": self._bookmark_end,
            "commentRangeStart": self._comment, "commentRangeEnd": self._comment_end,
            "commentReference": self._reference, **dict.fromkeys(SIGNS, self._sign),
        }  # fmt: skip
        named = {names.tag(self._w, name): handler for name, handler in own.items()}
        return {**named, f"{names.CHOICES}Fallback": self._skip}

    def _value(self, element: _Element, name: str) -> str:
        return element.get(names.tag(self._w, name), "")

    def _skip(self, element: _Element) -> None:
        self._skipped = element

    def _paragraph(self, element: _Element) -> None:
        if self._ended is not None:
            self._told.say("\n", self._ended, of_article=self._of_article)
        mark = element.find(f"{names.tag(self._w, 'pPr')}/{names.tag(self._w, 'rPr')}")
        found = [] if mark is None else [child for child in mark if child.tag in self._changes]
        self._ended = self._as_change(found[0]) if found else NONE
        self._of_article = False

    def _style(self, element: _Element) -> None:
        self._of_article = self._styles.get(self._value(element, "val"), "").startswith(ARTICLE)

    def _starts_run(self, _element: _Element) -> None:
        self._is_tag = False

    def _run_style(self, element: _Element) -> None:
        self._is_tag = self._styles.get(self._value(element, "val")) == TAG

    def _text(self, element: _Element) -> None:
        text = element.text or ""
        if element.get(names.SPACE) != "preserve":
            text = text.strip(" \t\n\r")
        self._say(text.translate(ONE_LINE), element)

    def _sign(self, element: _Element) -> None:
        parent = element.getparent()
        if parent is not None and parent.tag == self._run:  # A tab stop is a w:tab as well.
            self._say(SIGNS[names.local(element)], element)

    def _say(self, text: str, element: _Element) -> None:
        if text and not self._is_tag:
            self._told.say(text, self._change(element), of_article=self._of_article)

    def _change(self, element: _Element) -> Change:
        """Return what tracking says of a run; deleted is what is deleted, whoever had inserted it."""
        found = [up for up in element.iterancestors() if up.tag in self._changes]
        gone = [up for up in found if self._changes[str(up.tag)] is Tracked.DELETED]
        return self._as_change((gone or found)[0]) if found else NONE

    def _as_change(self, element: _Element) -> Change:
        at = moment(self._value(element, "date"))
        return self._changes[str(element.tag)], self._value(element, "author"), at

    # --- Places ---

    @property
    def _here(self) -> int:
        """Return the place of what comes next, behind the end of the paragraph that is not yet said."""
        return self._told.length

    def _bookmark(self, element: _Element) -> None:
        self._open[self._value(element, "id")] = self._value(element, "name"), self._here

    def _bookmark_end(self, element: _Element) -> None:
        name, start = self._open.pop(self._value(element, "id"), ("", 0))
        if name:
            self._told.bookmarks.append(Marked(name, start, self._here))

    def _comment(self, element: _Element) -> None:
        self._told.starts.setdefault(self._value(element, "id"), self._here)

    def _comment_end(self, element: _Element) -> None:
        self._told.ends[self._value(element, "id")] = self._here

    def _reference(self, element: _Element) -> None:
        self._told.references.setdefault(self._value(element, "id"), self._here)
