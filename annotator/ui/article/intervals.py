"""Which of ten thousand marks lie in a stretch of text, and putting one in or taking one out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHIFT = 10
"""Marks are kept in drawers of 2 ** SHIFT code points."""

WIDE = 64
"""A mark over more drawers than this lies in a row of its own, which every question looks through."""


class Mark(NamedTuple):
    """Code points `start` up to `end` that belong to something; `part` counts the parts of an owner."""

    start: int
    end: int
    owner: str
    part: int = 0


class Intervals:
    """Marks by their place; each owner's marks are put in and taken out together."""

    __slots__ = ("_drawers", "_owned", "_wide")

    def __init__(self) -> None:
        self._drawers: dict[int, list[Mark]] = {}
        self._wide: list[Mark] = []
        self._owned: dict[str, tuple[Mark, ...]] = {}

    def fill(self, rows: Iterable[tuple[str, tuple[Mark, ...]]]) -> None:
        """Put in the marks of many owners that have none yet; half as costly as one by one."""
        drawers, owned = self._drawers, self._owned
        for owner, marks in rows:
            owned[owner] = marks
            for mark in marks:
                drawer = mark[0] >> SHIFT
                if drawer != (mark[1] - 1) >> SHIFT:
                    self._place(mark)
                elif drawer in drawers:
                    drawers[drawer].append(mark)
                else:
                    drawers[drawer] = [mark]

    def put(self, owner: str, marks: tuple[Mark, ...]) -> None:
        """Put in an owner's marks in place of those that it had."""
        if owner in self._owned:
            self.take(owner)
        self._owned[owner] = marks
        for mark in marks:
            self._place(mark)

    def _place(self, mark: Mark) -> None:
        first, last = mark.start >> SHIFT, (mark.end - 1) >> SHIFT
        if last - first >= WIDE:
            self._wide.append(mark)
            return
        for drawer in range(first, last + 1):
            self._drawers.setdefault(drawer, []).append(mark)

    def take(self, owner: str) -> tuple[Mark, ...]:
        """Take out an owner's marks and return them; an owner without any has none."""
        marks = self._owned.pop(owner, ())
        for mark in marks:
            for row in self._rows(mark.start, mark.end):
                if mark in row:
                    row.remove(mark)
        return marks

    def of(self, owner: str) -> tuple[Mark, ...]:
        """Return an owner's marks."""
        return self._owned.get(owner, ())

    def owners(self) -> Iterable[str]:
        """Return everything that has marks."""
        return self._owned.keys()

    def _rows(self, start: int, end: int) -> Iterator[list[Mark]]:
        for drawer in range(start >> SHIFT, ((max(start, end - 1)) >> SHIFT) + 1):
            if drawer in self._drawers:
                yield self._drawers[drawer]
        if self._wide:
            yield self._wide

    def between(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a code point with the stretch, in reading order, the longer first."""
        found = {mark for row in self._rows(start, end) for mark in row if mark[0] < end and start < mark[1]}
        return sorted(found, key=_by_place)

    def at(self, place: int) -> list[Mark]:
        """Return the marks over a code point, the shortest first."""
        return sorted(self.between(place, place + 1), key=lambda mark: (mark.end - mark.start, mark))


def _by_place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end
