"""Links to the web: the only relationships that a document part has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from annotator.exporters.word.sanitise import Sanitiser

_LEGAL = "%/:=&?~#+!$,;'@()*[]"
"""Characters that stand unescaped in an address beside letters, digits and `_.-~` (RFC 3986)."""

LONGEST = 2_000
"""Characters of an address that Word follows."""


class Links:
    """Gives each web address its relationship's id, the same address the same id."""

    def __init__(self, sanitiser: Sanitiser) -> None:
        self._sanitiser = sanitiser
        self.targets: dict[str, str] = {}

    def to(self, address: str) -> str | None:
        """Return the relationship's id, or None for what is no address of the web and stays plain words."""
        target = quote(self._sanitiser.clean(address), safe=_LEGAL)
        if not _is_web(target):
            return None
        return self.targets.setdefault(target, f"rLink{len(self.targets) + 1}")


def _is_web(target: str) -> bool:
    try:
        parts = urlsplit(target)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        port_is_fine and parts.scheme in {"http", "https"} and bool(parts.hostname) and len(target) <= LONGEST
    )
