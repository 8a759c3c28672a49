"""Deeds that open something: the palette, the sheet of keys, preferences, the reviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.hands import Hands


def palette(hands: Hands) -> None:
    """Open the list of every action by name."""
    hands.frame.open_palette()


def key_sheet(hands: Hands) -> None:
    """Open the sheet of keys."""
    hands.frame.open_key_sheet()


def preferences(hands: Hands) -> None:
    """Open the preferences."""
    hands.frame.openings.preferences()


def restore(hands: Hands) -> None:
    """Open the list of copies that were kept."""
    hands.frame.openings.restore()


def hand_off(hands: Hands) -> None:
    """Open the list of what is missing before the review is handed over."""
    hands.frame.openings.hand_off()


def sign_off(hands: Hands) -> None:
    """Open what is to be signed of the article on the desk."""
    hands.frame.openings.sign_off()


def reviewer(hands: Hands) -> None:
    """Ask who is at work."""
    hands.frame.openings.reviewer()


def quit_program(hands: Hands) -> None:
    """Close the window; all is saved already."""
    hands.frame.close()
