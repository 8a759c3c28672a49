"""Deeds of reading: the selection, the caret, finding, zoom, panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from annotator.app import settings
from annotator.ui.article.meta import cited

if TYPE_CHECKING:
    from annotator.ui.hands import Hands

ZOOM_STEP = 1.1


def grow(hands: Hands) -> None:
    """Grow the selection: word, clause, sentence, paragraph."""
    hands.article.grow()


def shrink(hands: Hands) -> None:
    """Shrink the selection again."""
    hands.article.shrink()


def copy(hands: Hands) -> None:
    """Copy the selected words, else the words of the selected claims, with a line that cites the article."""
    desk, words = hands.state.desk, hands.state.words
    if desk is None:
        return
    quoted = [claim.quote for claim in hands.state.claims] if words is None else [words.of(desk.text)]
    QGuiApplication.clipboard().setText(cited("\n\n".join(quoted), desk.article.details))


def find(hands: Hands) -> None:
    """Go to the search field, with the selected words in it."""
    words, desk = hands.state.words, hands.state.desk
    start = "" if words is None or desk is None else words.of(desk.text)
    hands.finder.begin(start if "\n" not in start else "")


def find_next(hands: Hands) -> None:
    """Go to the next place of what was looked for."""
    hands.finder.step(1)


def find_previous(hands: Hands) -> None:
    """Go to the place before."""
    hands.finder.step(-1)


def _zoom_to(hands: Hands, zoom: float) -> None:
    bounded = min(max(zoom, settings.ZOOM.low or zoom), settings.ZOOM.high or zoom)
    hands.article.set_zoom(bounded)


def zoom_in(hands: Hands) -> None:
    """Make the article's type larger."""
    _zoom_to(hands, hands.article.zoom() * ZOOM_STEP)


def zoom_out(hands: Hands) -> None:
    """Make the article's type smaller."""
    _zoom_to(hands, hands.article.zoom() / ZOOM_STEP)


def zoom_reset(hands: Hands) -> None:
    """Give the article's type its usual size."""
    _zoom_to(hands, 1.0)


def next_pane(hands: Hands) -> None:
    """Give the focus to the next pane."""
    hands.frame.focus_pane(1)


def previous_pane(hands: Hands) -> None:
    """Give the focus to the pane before."""
    hands.frame.focus_pane(-1)


def show_claims(hands: Hands) -> None:
    """Show the claims beside the article."""
    hands.frame.show_right("claims")


def show_corrections(hands: Hands) -> None:
    """Show what is to be changed in the article."""
    hands.frame.show_right("corrections")


def show_details(hands: Hands) -> None:
    """Show the article's details beside it."""
    hands.frame.show_right("details")


def show_sources(hands: Hands) -> None:
    """Show who carries how much of the text."""
    hands.frame.show_right("sources")


def show_history(hands: Hands) -> None:
    """Show who did what when."""
    hands.frame.show_right("history")


def toggle_library(hands: Hands) -> None:
    """Show the library pane, or hide it."""
    hands.frame.toggle_library()
