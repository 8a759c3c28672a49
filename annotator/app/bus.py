"""Who wants to hear of changes: each command publishes one `Changes` here after its commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes

    Listener = Callable[[Changes], None]


class Bus:
    """Listeners in the order in which they subscribed, called on the thread of the command."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each step; call what is returned to end that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def publish(self, changes: Changes) -> None:
        """Tell everybody who listens now."""
        for listener in tuple(self._listeners):
            listener(changes)
