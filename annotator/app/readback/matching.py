"""Comments of a returned file matched with those of its export, by the surest layer that is left of each.

Word keeps ids of its own for comments and their paragraphs; LibreOffice keeps neither, but the last line that
names the claim and the words. Numbers of comments (`w:id`) change with each save and are never looked at.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.app.readback.model import How
from annotator.codec.word_marks import parse_bookmark, split_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from annotator.domain.ids import MentionId
    from annotator.importers.returned import Remark, Returned


class Said(NamedTuple):
    """A comment with its words parted from the line that names its claim, and the mentions that it touches.

    `key` is the start of the claim's id, empty where no line names one. `mentions` are those whose words the
    comment's range shares, the one that fits it best first.
    """

    remark: Remark
    words: str
    key: str
    mentions: tuple[MentionId, ...]

    @property
    def folded(self) -> str:
        """Return the words as they are compared: programs change white space."""
        return " ".join(self.words.split())


class Pair(NamedTuple):
    """A comment that came back, the one of the export that it is, and by which layer that is known."""

    back: Said
    base: Said
    how: How


@dataclass(frozen=True, slots=True)
class Matched:
    """All comments of both files: those in both, those that are new, copies of ours, and those deleted."""

    pairs: tuple[Pair, ...]
    new: tuple[Said, ...]
    copies: tuple[Said, ...]
    gone: tuple[Said, ...]


def said_in(file: Returned) -> tuple[Said, ...]:
    """Return the comments of a file, in its order."""
    places = _Places(file)
    return tuple(_said(remark, places) for remark in file.remarks)


def _said(remark: Remark, places: _Places) -> Said:
    words, named = split_identity(remark.text)
    return Said(remark, words, named.key if named else "", places.touched(remark))


class _Places:
    """The mentions of a file by the places of their bookmarks, found without looking at all of them."""

    BLOCK = 1_024
    """Code points of a block of the register."""

    def __init__(self, file: Returned) -> None:
        self._blocks: defaultdict[int, list[tuple[int, int, MentionId]]] = defaultdict(list)
        for mark in file.bookmarks:
            named = parse_bookmark(mark.name)
            if named is not None and not named.is_copy:
                for block in self._blocks_of(mark.start, mark.end):
                    self._blocks[block].append((mark.start, mark.end, named.mention))

    def _blocks_of(self, start: int, end: int) -> range:
        return range(start // self.BLOCK, end // self.BLOCK + 1)

    def touched(self, remark: Remark) -> tuple[MentionId, ...]:
        """Return the mentions that a comment's range touches; the one that differs least comes first."""
        start, end = remark.start, remark.end
        if start is None or end is None:
            return ()
        near = (place for block in self._blocks_of(start, end) for place in self._blocks.get(block, ()))
        touched = {
            (abs(first - start) + abs(last - end), mention)
            for first, last, mention in near
            if (first < end and start < last) or first <= start == end <= last
        }
        return tuple(dict.fromkeys(mention for _, mention in sorted(touched)))


LAYERS: tuple[tuple[How, Callable[[Said], Hashable]], ...] = (
    (How.DURABLE_ID, lambda one: one.remark.durable),
    (How.PARAGRAPH_ID, lambda one: one.remark.para),
    (How.LINE, lambda one: one.key and (one.key, one.folded, one.mentions[:1])),
    (How.LINE, lambda one: one.key and (one.key, one.folded)),
    (How.WORDS, lambda one: one.folded and (one.folded, one.mentions[:1])),
    (How.WORDS, lambda one: one.folded),
    (How.BOOKMARK, lambda one: one.key and one.mentions and (one.key, one.mentions[0], one.remark.author)),
)
"""What must be equal, layer by layer; a key that is one of NOTHING matches nothing."""

NOTHING = ("", ())


def match(back: Sequence[Said], base: Sequence[Said]) -> Matched:
    """Match the comments that came back with those that went out, one to one."""
    pairs: list[Pair] = []
    left, lost = list(back), list(base)
    for how, key in LAYERS:
        found = _paired(left, lost, key)
        pairs += [Pair(one, other, how) for one, other in found]
        taken = {id(one) for pair in found for one in pair}
        left = [one for one in left if id(one) not in taken]
        lost = [one for one in lost if id(one) not in taken]
    copied = {(one.key, one.folded) for one in base}
    copies = [one for one in left if one.key and (one.key, one.folded) in copied]
    set_aside = {id(one) for one in copies}
    new = [one for one in left if id(one) not in set_aside]
    return Matched(tuple(pairs), tuple(new), tuple(copies), tuple(lost))


def _paired(
    back: Iterable[Said], base: Iterable[Said], key: Callable[[Said], Hashable]
) -> list[tuple[Said, Said]]:
    waiting = defaultdict(list)
    for one in base:
        waiting[key(one)].append(one)
    found = []
    for one in back:
        there = waiting.get(key(one), [])
        if key(one) not in NOTHING and there:
            found.append((one, there.pop(0)))
    return found
