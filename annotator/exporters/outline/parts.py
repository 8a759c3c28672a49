"""The parts of the review report in their order, numbered, with the anchors that links lead to."""

from __future__ import annotations

from annotator.exporters.outline.blocks import Contents, Heading
from annotator.exporters.outline.language import say

PARTS = {
    "glance": "Finding at a glance",
    "article": "Annotated article",
    "claims": "Claims",
    "sheets": "Claim sheets",
    "matrix": "Who says what",
    "sources": "Sources",
    "evidence": "Evidence",
    "corrections": "Proposed corrections",
    "method": "Method",
    "sign_off": "Sign-off",
    "file": "Hashes, and what was withheld",
}
"""The titles of the parts by anchor; the first part is the title block, which has none."""

FRESH = frozenset({"glance", "article", "corrections"})
"""Parts that begin a page although the pages do not turn before them."""


def heading(anchor: str) -> Heading:
    """Return the heading of a part: its number, which is its place in the report, and its title."""
    number = list(PARTS).index(anchor) + 2
    return Heading(f"{number}. {say(PARTS[anchor])}", 1, anchor, anchor in FRESH)


def contents() -> Contents:
    """Return the list of the parts."""
    return Contents(say("Contents"), tuple(map(heading, PARTS)))
