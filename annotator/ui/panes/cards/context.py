"""What the parts of the open card share: the desk, the theme, the keys, and the way to change something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.ui.errors import attempt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.ui.models.places import Places
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme


@dataclass(slots=True)
class Context:
    """Handed to each part of the open card.

    `keys` are the shown keys by action id; `drafts` holds what was typed and could not be saved or is not
    finished, by the field's key; `want` asks the window for an action by its id, `go_to` for a Span to be
    shown, `leave` gives the focus back to the list, `edit_source` asks for a source to be edited.
    """

    pane: QWidget
    state: DeskState
    theme: Theme
    places: Callable[[], Places]
    want: Callable[[str], None]
    go_to: Callable[[object], None]
    leave: Callable[[], None]
    edit_source: Callable[[str], None]
    keys: dict[str, str] = field(default_factory=dict)
    drafts: dict[tuple[str, ...], str] = field(default_factory=dict)

    @property
    def library(self) -> Library:
        """Return the library that commands change."""
        return self.state.library

    def do(self, work: Callable[[], Changes]) -> bool:
        """Run a command; a known error is told in the window. Return whether it was done."""
        return attempt(self.pane, work) is not None
