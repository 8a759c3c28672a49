"""Deeds on suggestions: show them, go from one to the next, accept, adjust, dismiss."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.hands import Hands


def has_suggestion(hands: Hands) -> bool:
    """Say whether a suggestion is current that can be judged."""
    return hands.suggestions.current is not None and not hands.library.read_only


def toggle(hands: Hands) -> None:
    """Show suggestions, or hide them."""
    shown = not hands.suggestions.shown
    hands.suggestions.show(shown=shown)


def _step(by: int) -> Callable[[Hands], None]:
    def deed(hands: Hands) -> None:
        suggestions = hands.suggestions
        if not suggestions.shown:
            suggestions.show(shown=True)
            return
        suggestions.step(by, hands.article.caret())

    return deed


following = _step(1)
preceding = _step(-1)


def accept(hands: Hands) -> None:
    """Make a claim, with its source, of the current suggestion."""
    current = hands.suggestions.current
    if current is not None:
        hands.suggestions.accept(current)


def adjust(hands: Hands) -> None:
    """Accept the current suggestion and select its claim, so that its ends and source can be changed."""
    current = hands.suggestions.current
    if current is None:
        return
    place = current.content[0]
    made = hands.suggestions.accept(current)
    hands.state.select(*made[:1])
    hands.article.go_to(place)
    hands.article.surface().setFocus()


def dismiss(hands: Hands) -> None:
    """Let the current suggestion not come up again."""
    current = hands.suggestions.current
    if current is not None:
        hands.suggestions.dismiss(current)


def accept_rule(hands: Hands) -> None:
    """Accept every suggestion of the current one's kind, in one step."""
    current = hands.suggestions.current
    if current is not None:
        hands.suggestions.accept(*hands.suggestions.like(current)[0])


def accept_source(hands: Hands) -> None:
    """Accept every suggestion of the current one's source, in one step."""
    current = hands.suggestions.current
    if current is not None and current.source is not None:
        hands.suggestions.accept(*hands.suggestions.like(current)[1])


def dismiss_rule(hands: Hands) -> None:
    """Dismiss every suggestion of the current one's kind, in one step."""
    current = hands.suggestions.current
    if current is not None:
        hands.suggestions.dismiss(*hands.suggestions.like(current)[0])
