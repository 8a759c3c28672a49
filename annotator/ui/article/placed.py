"""Things that stand on one stretch of words each, such as ticks and corrections, by place and by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from annotator.ui.article.intervals import Intervals, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Anchor
    from annotator.ui.article.blocks import Stretch


class _Anchored(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def anchor(self) -> Anchor: ...


T = TypeVar("T", bound=_Anchored)


class Placed(Generic[T]):
    """The things of one kind on a page; `marks` are theirs by place, orphans have none."""

    def __init__(self) -> None:
        """Begin with none."""
        self.marks = Intervals()
        self.by_id: dict[str, T] = {}

    def take(self, things: Iterable[T]) -> list[Stretch]:
        """Take these in place of those before, and return the stretches in which the two differ."""
        new = {str(one.id): one for one in things}
        before, self.by_id = self.by_id, new
        touched = [m[:2] for key, one in before.items() if new.get(key) != one for m in self.marks.take(key)]
        for key, one in new.items():
            span = one.anchor.span
            if before.get(key) != one and span is not None:
                self.marks.put(key, (Mark(span.start, span.end, key),))
                touched.append((span.start, span.end))
        return touched

    def between(self, start: int, end: int) -> list[T]:
        """Return the things that share code points with a stretch, in reading order."""
        return [self.by_id[mark.owner] for mark in self.marks.between(start, end)]
