"""Why an action cannot be done now, in plain words with what to do: a key that does nothing says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.ui.hands import (
    can_write,
    has_article,
    has_claim,
    has_words,
    has_words_and_claim,
    may_write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.hands import Hands

WRITING = frozenset({may_write, has_words, has_claim, has_words_and_claim})
"""What asks for a library that can be written."""


def reason_against(when: Callable[[Hands], bool], hands: Hands) -> str:
    """Return why `when` says no; nothing where it says yes, or where the reason is before one's eyes."""
    if when(hands):
        return ""
    if when is can_write:
        return _reading_only(hands)
    if not has_article(hands):
        return _tr("Open an article first.")
    if hands.library.read_only:
        return _reading_only(hands)
    if when in {has_words, has_words_and_claim} and hands.state.words is None:
        return _tr("Select the words in the article first.")
    return _tr("Choose a claim first.") if when in WRITING else ""


def _reading_only(hands: Hands) -> str:
    """Say that this window reads only, who writes, and what to do."""
    holder = hands.library.held_by
    if holder:
        text = _tr(
            "Another window of Annotator works in this library ({holder}), so this one only reads. "
            "Close the other one, then open this one again."
        )
        return text.format(holder=holder)
    text = _tr("This library can only be read: {reason}. Nothing can be marked in it.")
    return text.format(reason=hands.library.read_only_reason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
