"""What painting a block goes by besides the block: fonts and colours, and what the reader does just now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.ui.article.typography import Typography
    from annotator.ui.theme import Colours, Theme


@dataclass(frozen=True, slots=True)
class Focus:
    """What the reader does at the moment, in code points.

    `claims` are selected; the mention (claim, number) has the handles, and stands at `pending` while one of
    them is dragged. `hit` is the start of the found place that is looked at.
    """

    words: tuple[int, int] | None = None
    claims: frozenset[str] = frozenset()
    mention: tuple[str, int] | None = None
    pending: tuple[Span, ...] = ()
    suggestion: str | None = None
    hit: int | None = None


@dataclass(frozen=True, slots=True)
class Ink:
    """Fonts, colours, the column's width in pixels, and what the reader does."""

    typography: Typography
    measure: float
    focus: Focus

    @property
    def theme(self) -> Theme:
        """Return the theme."""
        return self.typography.theme

    @property
    def colours(self) -> Colours:
        """Return the theme's colours."""
        return self.typography.theme.colours
