"""Links to the web: the only relationships that a document part has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.addresses import web_address

if TYPE_CHECKING:
    from annotator.exporters.sanitise import Sanitiser


class Links:
    """Gives each web address its relationship's id, the same address the same id."""

    def __init__(self, sanitiser: Sanitiser) -> None:
        self._sanitiser = sanitiser
        self.targets: dict[str, str] = {}

    def to(self, address: str) -> str | None:
        """Return the relationship's id, or None for what is no address of the web and stays plain words."""
        target = web_address(address, self._sanitiser)
        if target is None:
            return None
        return self.targets.setdefault(target, f"rLink{len(self.targets) + 1}")
