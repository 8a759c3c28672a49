"""What the parts of the open card share: the desk, the theme, the keys, and the way to change something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from annotator.app.jobs import Progress
from annotator.ui.errors import attempt
from annotator.ui.panes.cards.incoming import add_kept, keep

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ClaimId
    from annotator.ui.models.places import Places
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme


T = TypeVar("T")


class Run(Protocol):
    """How a window works on a thread, with progress and cancel."""

    def __call__(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None], /) -> None:
        """Work on a thread, then do something with what came of it on this one."""


@dataclass(slots=True)
class Context:
    """Handed to each part of the open card.

    `runner` is the window's way to work on a thread, None where there is no window.
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
    runner: Run | None = None

    @property
    def library(self) -> Library:
        """Return the library that commands change."""
        return self.state.library

    def run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Work on a thread and then do something with what came of it; without a window, at once."""
        if self.runner is not None:
            self.runner(title, work, done)
            return
        attempt(self.pane, lambda: done(work(Progress(lambda _share, _what: None))))

    def add_file(self, claim: ClaimId, path: Path) -> None:
        """Make a file evidence of a claim; it is read and kept on a thread."""
        self.run(
            QCoreApplication.translate("Evidence", "Keeping {name}").format(name=path.name),
            lambda _progress: keep(self.library, path),
            lambda sha256: self._add_kept(claim, path.name, sha256),
        )

    def _add_kept(self, claim: ClaimId, name: str, sha256: str) -> None:
        self.do(lambda: add_kept(self.library, claim=claim, name=name, sha256=sha256))

    def do(self, work: Callable[[], Changes]) -> bool:
        """Run a command; a known error is told in the window. Return whether it was done."""
        return attempt(self.pane, work) is not None
