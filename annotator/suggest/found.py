"""What a rule finds: the words of a source, of a cue and of a content; and which of several finds stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.span import Span
    from annotator.suggest.sentence import Sentence


class Found(NamedTuple):
    """One attribution as it stands in a sentence.

    `low` says that the rule is often wrong here, `elided` that the source is the subject of another verb;
    `group` is the class of the cue's frame.
    """

    rule: str
    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    low: bool = False
    elided: bool = False
    group: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return every span: content, cue, and the source unless it is the subject of another verb."""
        return (*self.content, self.cue, *((self.source,) if self.source and not self.elided else ()))

    def moved(self, by: int) -> Found:
        """Return the find `by` code points further on."""
        source = None if self.source is None else self.source.moved(by)
        content = tuple(span.moved(by) for span in self.content)
        return self._replace(source=source, cue=self.cue.moved(by), content=content)


class Rule(Protocol):
    """A way in which English, or another language, says who said something."""

    name: str

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return what the rule finds in one sentence; finds may overlap."""
        ...


def choose(finds: Iterable[tuple[int, Found]]) -> tuple[Found, ...]:
    """Return the finds that stand, in reading order.

    A find has a rank, lower first; among equals the earlier cue wins, then the longer. What lies inside the
    content of another is not told apart: gold annotators do not nest, and a reader asks for the outermost.
    """
    kept: list[Found] = []
    for _, found in sorted(finds, key=lambda item: (item[0], item[1].cue.start, -item[1].cue.end)):
        if not any(_clash(found, other) for other in kept):
            kept.append(found)
    return tuple(sorted(kept, key=lambda found: found.cue.start))


def _clash(found: Found, other: Found) -> bool:
    mine = (found.cue, *found.content)
    theirs = (other.cue, *other.content)
    return any(a.overlaps(b) for a in mine for b in theirs) or (
        other.source is not None and any(a.overlaps(other.source) for a in mine)
    )
