"""Which words are addresses of the web that a document may link to; all else stays plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from annotator.exporters.sanitise import Sanitiser

_LEGAL = "%/:=&?~#+!$,;'@()*[]"
"""Characters that stand unescaped in an address beside letters, digits and `_.-~` (RFC 3986)."""

LONGEST = 2_000
"""Characters of an address that Word follows."""


def web_address(words: str, sanitiser: Sanitiser) -> str | None:
    """Return `words` as an address with its foreign characters escaped, or None for no address of the web."""
    target = quote(sanitiser.clean(words), safe=_LEGAL)
    return target if _is_web(target) else None


def _is_web(target: str) -> bool:
    try:
        parts = urlsplit(target)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        port_is_fine and parts.scheme in {"http", "https"} and bool(parts.hostname) and len(target) <= LONGEST
    )
