"""The border between words and cells: what a spreadsheet would take for a formula stays words.

The characters are those of OWASP's page on CSV injection, with their full-width forms.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("[\t\r]|\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]")

LONGEST = 32_767
"""Characters that Excel keeps in a cell."""


def would_compute(words: str) -> bool:
    """Say whether a program might read a cell of these words as a formula."""
    return _FORMULA.match(words) is not None


def cut(words: str) -> str:
    """Return words that fit in a cell, cut by an ellipsis if they do not."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
