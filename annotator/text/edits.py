"""What was edited between two texts, as replacements that can be shown, chosen, moved and applied.

Lines are paired first, then the words of what lies between paired lines, both by `difflib` (J. W. Ratcliff
and D. E. Metzener, "Pattern matching: the Gestalt approach", Dr. Dobb's Journal, July 1988). Equal ends are
cut off before, so that an edit in a long text costs little more than reading it.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from annotator.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST = 1_000_000
"""The most comparisons of words between two paired lines; what would need more is one edit."""


class Edit(NamedTuple):
    """The words from `start` to `end` of the old text (code points, half-open) became `new`."""

    start: int
    end: int
    new: str

    def meets(self, other: Edit) -> bool:
        """Say whether the two touch the same words, or the same gap between words."""
        return self.start <= other.end and other.start <= self.end


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return the edits that make `new` of `old`, in order and apart; none for equal texts."""
    return tuple(_joined(old, _by_lines(old, new)))


def applied(text: str, made: Iterable[Edit]) -> str:
    """Return the text with edits made; they must not overlap. Those at one place are made in their order."""
    pieces, at = [], 0
    for edit in sorted(made, key=lambda one: (one.start, one.end)):
        pieces += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*pieces, text[at:]])


def image(made: Iterable[Edit], place: int, *, after: bool = False) -> int:
    """Return where a place of the old text is in the new one.

    A place inside an edit goes to its start, or with `after` to its end; so does one at an insertion.
    """
    moved = place
    for edit in made:
        if edit.start > place or (edit.start == place and not after):
            break
        size = edit.end - edit.start
        if edit.end > place:
            return moved + edit.start - place + (len(edit.new) if after else 0)
        moved += len(edit.new) - size
    return moved


def _by_lines(old: str, new: str) -> Iterator[Edit]:
    ours, theirs = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for before, after in _stretches(ours, theirs):
        yield from _by_words(before, after, old, new)


Place = tuple[int, int]


def _stretches(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[Place, Place]]:
    """Yield the offsets of what differs between two lists of stretches of a text."""
    head = _same(ours, theirs)
    tail = _same(ours[head:][::-1], theirs[head:][::-1])
    mine, yours = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    starts, others = _offsets(mine, sum(map(len, ours[:head]))), _offsets(yours, sum(map(len, theirs[:head])))
    for tag, i, j, k, m in SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes():
        if tag != "equal":
            yield (starts[i], starts[j]), (others[k], others[m])


def _same(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return how many stretches at the beginning are equal."""
    pairs = zip(ours, theirs, strict=False)
    return next((at for at, (mine, yours) in enumerate(pairs) if mine != yours), min(len(ours), len(theirs)))


def _offsets(stretches: Sequence[str], start: int) -> list[int]:
    offsets = [start]
    for stretch in stretches:
        offsets.append(offsets[-1] + len(stretch))
    return offsets


def _by_words(before: Place, after: Place, old: str, new: str) -> Iterator[Edit]:
    ours, theirs = _cut(old[slice(*before)]), _cut(new[slice(*after)])
    if len(ours) * len(theirs) > MOST:
        yield Edit(*before, new[slice(*after)])
        return
    for (start, end), (first, last) in _stretches(ours, theirs):
        changed = new[after[0] + first : after[0] + last]
        yield Edit(before[0] + start, before[0] + end, changed)


def _cut(text: str) -> list[str]:
    """Return words, signs and the white space between them; joined they are the text."""
    cuts, at = [], 0
    for token in tokens(text):
        cuts += [text[at : token.start], text[token.start : token.end]]
        at = token.end
    return [cut for cut in [*cuts, text[at:]] if cut]


def _joined(old: str, made: Iterable[Edit]) -> Iterator[Edit]:
    """Join edits that only a space parts: a person reads them as one."""
    last: Edit | None = None
    for edit in made:
        between = "" if last is None else old[last.end : edit.start]
        if last is None or between.strip(" ") or "\n" in last.new + old[slice(*last[:2])]:
            if last is not None:
                yield last
            last = edit
        else:
            last = Edit(last.start, edit.end, last.new + between + edit.new)
    if last is not None:
        yield last
