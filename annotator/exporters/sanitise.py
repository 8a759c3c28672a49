"""The border between our text and XML: the one place where characters are replaced and escaped."""

from __future__ import annotations

import re

from annotator.text.direction import RTL_BLOCKS

REPLACEMENT = "\ufffd"
"""What stands for a character that XML 1.0 cannot hold."""

# Control characters but tab and line feed, lone surrogates, U+FFFE and U+FFFF (XML 1.0, production 2: Char).
_FOREIGN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")

# Those, what XML escapes, tabs and line feeds, and scripts that may run from right to left.
_TAKES_CARE = re.compile(f"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff{RTL_BLOCKS}]")


def needs_no_care(text: str) -> bool:
    """Say whether `text` can stand in XML as it is, in one run: a shortcut for nearly all that is written."""
    return _TAKES_CARE.search(text) is None


class Sanitiser:
    """Makes text fit for XML and counts what it had to replace; the same text is counted once."""

    def __init__(self) -> None:
        self._replaced: dict[str, int] = {}

    @property
    def replaced(self) -> int:
        """Return how many characters have been replaced so far."""
        return sum(self._replaced.values())

    def clean(self, text: str) -> str:
        """Return `text` with CR LF and CR as line feeds and each character that XML cannot hold as U+FFFD."""
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if _FOREIGN.search(text) is None:
            return text
        cleaned, count = _FOREIGN.subn(REPLACEMENT, text)
        self._replaced[text] = count
        return cleaned

    def text(self, text: str) -> str:
        """Return `text` as the content of an element."""
        return escape(self.clean(text))

    def attribute(self, text: str, *, most: int | None = None) -> str:
        """Return `text` on one line as an attribute's value, cut to `most` characters by an ellipsis."""
        line = " ".join(self.clean(text).split())
        if most is not None and len(line) > most:
            line = f"{line[: most - 1]}…"
        return escape(line).replace('"', "&quot;")


def escape(text: str) -> str:
    """Return clean text as XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
