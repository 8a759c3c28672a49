"""File names made of titles: safe on every system, inside the folder that was chosen."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 200
"""Bytes of UTF-8 of the longest name, its ending included; most file systems take 255."""

UNTITLED = "article"
"""The name of what has no title, or one without a letter."""

_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:$|\.)", re.IGNORECASE
)
_KEPT = frozenset({"L", "M", "N"})


def slug(title: str, *, ending: str) -> str:
    """Return a file name for a title, with `ending` (".docx") at its end.

    Letters, marks and digits of every script stay, everything else becomes a hyphen: no separators of paths,
    no control or bidirectional characters, nothing that Windows reserves, at most LONGEST bytes.
    """
    plain = unicodedata.normalize("NFC", title)
    words = "".join(sign if unicodedata.category(sign)[0] in _KEPT else "-" for sign in plain)
    name = re.sub(r"-{2,}", "-", words).strip("-")
    name = _shortened(name, LONGEST - len(ending.encode())) or UNTITLED
    return f"{UNTITLED}-{name}{ending}" if _RESERVED.match(name) else f"{name}{ending}"


def _shortened(name: str, most: int) -> str:
    """Cut a name to so many bytes, at a hyphen when one is near, never inside a character."""
    if len(name.encode()) <= most:
        return name
    cut = name.encode()[:most].decode(errors="ignore")
    at = cut.rfind("-", len(cut) // 2)
    return cut[:at] if at > 0 else cut.rstrip("-")
