"""Moments as Word files write them."""

from __future__ import annotations

from datetime import datetime


def moment(written: str) -> str | None:
    """Return an ISO 8601 moment as it is written, None for none: LibreOffice writes `0-00-00T00:00:00Z`."""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return None
    return written
