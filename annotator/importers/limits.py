"""How much of a stranger's archive is opened."""

from __future__ import annotations

FILE_LIMIT = 100_000_000
"""Bytes of a file that is opened at all."""

PART_LIMIT = 50_000_000
"""Bytes of a part, unpacked."""

TOTAL_LIMIT = 100_000_000
"""Bytes of all parts together, unpacked; pictures and the like, which never are, are not counted."""

ENTRY_LIMIT = 2_000
RATIO_LIMIT = 200
RATIO_FROM = 1_000_000
"""Unpacked bytes from which a part is refused that is packed more than RATIO_LIMIT to 1."""
