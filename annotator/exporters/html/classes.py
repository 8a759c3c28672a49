"""Looks of ratings and widths of columns as classes: the policy of the page allows no style but its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.verdict import Underline

if TYPE_CHECKING:
    from annotator.exporters.outline.blocks import Look

LINES = {
    Underline.SOLID: "solid 2px",
    Underline.DASHED: "dashed 2px",
    Underline.WAVE: "wavy 1px",
    Underline.DOUBLE: "double 1px",
    Underline.DOTTED: "dotted 2px",
    Underline.THIN: "solid 1px",
    None: "solid 1px",
}
"""How the style sheet draws the lines under ratings; the last is that of a claim without a verdict."""


class Classes:
    """Gives each look and each width a class, the same one each time."""

    def __init__(self) -> None:
        self._looks: dict[tuple[str, Underline | None], str] = {}
        self._widths: set[int] = set()

    def look(self, look: Look) -> str:
        """Return the class of a look."""
        return self._looks.setdefault((look.tint, look.underline), f"look{len(self._looks) + 1}")

    def width(self, percent: int) -> str:
        """Return the class of a column that takes so much of its table."""
        self._widths.add(percent)
        return f"w{percent}"

    def rules(self) -> str:
        """Return the rules of all classes that were given."""
        looks = (
            f".{name} {{ --tint: #{tint}; --line: {LINES[underline]}; }}\n"
            for (tint, underline), name in self._looks.items()
        )
        widths = (f".w{percent} {{ width: {percent}%; }}\n" for percent in sorted(self._widths))
        return "".join((*looks, *widths))
