"""What the parts of a window may ask of the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.jobs import Bug, Progress
    from annotator.app.readback import ReadBack
    from annotator.domain.changes import Changes
    from annotator.domain.errors import UserError
    from annotator.domain.review import Review
    from annotator.importers import Imported

T = TypeVar("T")


class Openings(Protocol):
    """The dialogs of a window that change what is kept."""

    def preferences(self) -> None:
        """Open the preferences."""

    def read_back(self, read: ReadBack, review: Review, import_anew: Callable[[], object]) -> None:
        """Open what came back in a Word file; `import_anew` imports it as a new article instead."""

    def restore(self) -> None:
        """Open the list of copies that were kept."""

    def hand_off(self) -> None:
        """Open the list of what is missing before the review is handed over."""

    def sign_off(self) -> None:
        """Open what is to be signed of the article on the desk."""

    def reviewer(self) -> None:
        """Ask who is at work."""


class Frame(Protocol):
    """The window, as its deeds and helpers see it."""

    @property
    def openings(self) -> Openings:
        """Return what opens dialogs."""

    def guarded(self, work: Callable[[], object]) -> Callable[[], None]:
        """Return `work` with its known errors told in the window."""

    def run_job(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do work on a thread, with progress and cancel once it takes longer than half a second."""

    def say(
        self, text: str, *, offer: str = "", deed: Callable[[], object] | None = None, stay: bool = False
    ) -> None:
        """Say something in the quiet bar, with a button for `deed` if there is one."""

    def tell_error(self, error: UserError | Bug) -> None:
        """Say what happened and what to do next."""

    def tell_step(self, changes: Changes) -> None:
        """Say what a step did, and offer to take it back."""

    def welcome(self, imported: Imported, *, known: bool) -> None:
        """Show what there is to know of an article that has just come in."""

    def show_right(self, name: str) -> None:
        """Show claims, details or history beside the article."""

    def toggle_library(self) -> None:
        """Show the library pane, or hide it."""

    def focus_pane(self, by: int) -> None:
        """Give the focus to the next pane that is shown, or the one before."""

    def open_export(self) -> None:
        """Open the export window."""

    def open_palette(self) -> None:
        """Open the list of every action by name."""

    def open_key_sheet(self) -> None:
        """Open the sheet of keys."""

    def close(self) -> bool:
        """Close the window."""
