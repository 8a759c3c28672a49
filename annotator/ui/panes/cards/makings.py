"""The sections of the open card, made one by one before they are wanted: all at once takes 70 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from annotator.ui.panes.cards.attributions import Attributions
from annotator.ui.panes.cards.comments import Comments
from annotator.ui.panes.cards.corrections import Corrections
from annotator.ui.panes.cards.evidence import EvidenceSection
from annotator.ui.panes.cards.history import ClaimHistory
from annotator.ui.panes.cards.mentions import Mentions
from annotator.ui.panes.cards.verdicts import Explanation, VerdictSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.ui.panes.cards.context import Context

S = TypeVar("S", bound="QWidget")

SECTIONS: tuple[Callable[[Context], QWidget], ...] = (
    Attributions,
    VerdictSection,
    EvidenceSection,
    Explanation,
    Corrections,
    Comments,
    Mentions,
    ClaimHistory,
)
"""The sections of a card in their order."""


class Makings:
    """Sections that wait for their card; until then they are hidden parts of the pane."""

    def __init__(self, context: Context) -> None:
        """Make none yet."""
        self._context = context
        self._left = list(SECTIONS)
        self._made: list[QWidget] = []

    def make_one(self) -> bool:
        """Make the next section; say whether there was one to be made."""
        if not self._left:
            return False
        made = self._left.pop(0)(self._context)
        made.setParent(self._context.pane)
        self._made.append(made)
        return True

    def drop(self) -> None:
        """Delete what was made: it is to be made anew."""
        self._left = list(SECTIONS)
        while self._made:
            self._made.pop().deleteLater()

    def take(self, kind: Callable[[Context], S]) -> S:
        """Return the section of a kind, made now if it was not."""
        found = next((made for made in self._made if type(made) is kind), None)
        if found is None:
            return kind(self._context)
        self._made.remove(found)
        return cast("S", found)
