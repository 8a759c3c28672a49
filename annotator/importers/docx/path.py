"""The containers that a walk is inside of, worked out from the elements that it meets.

lxml's `iter` tells where elements start, not where they end, and costs a third of `iterwalk`, which makes an
object of every element on its way. So a container is closed when something is met that does not lie in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element


class Path:
    """The open containers, outermost first, each with what is done when it closes."""

    def __init__(self, root: _Element) -> None:
        self._depths: dict[_Element | None, int] = {None: 0, root: 0}
        self._open: list[tuple[_Element, Callable[[], None]]] = []

    def enter(self, element: _Element, close: Callable[[], None]) -> None:
        """Open a container that has been settled."""
        self._open.append((element, close))
        self._depths[element] = len(self._open)

    def settle(self, element: _Element) -> None:
        """Close the containers that an element does not lie in, innermost first."""
        parent = element.getparent()
        while parent is not None and parent not in self._depths:
            parent = parent.getparent()
        self._close_to(self._depths[parent])

    def leave(self) -> None:
        """Close all containers."""
        self._close_to(0)

    def _close_to(self, depth: int) -> None:
        while len(self._open) > depth:
            element, close = self._open.pop()
            del self._depths[element]
            close()


def lies_in(element: _Element, container: _Element) -> bool:
    """Say whether an element lies in another."""
    parent = element.getparent()
    while parent is not None and parent is not container:
        parent = parent.getparent()
    return parent is not None
