"""Which addresses are of the web: only those are opened, kept as a link, or taken from a drop."""

from __future__ import annotations

from PySide6.QtCore import QUrl

SCHEMES = frozenset({"http", "https"})
"""Addresses of other kinds could start programs."""


def host_of(address: str) -> str | None:
    """Return the host of a web address as it is looked up (in ASCII); None for what is no web address."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES or not url.host():
        return None
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)
