"""The article's words in a Word file, with what tracking says of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.codec.word_marks import parse_correction
from annotator.importers.returned import Piece, Tracked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.ids import CorrectionId
    from annotator.importers.returned import Returned


class Proposal(NamedTuple):
    """A correction as the export proposed it: old words at a place of the text, and new ones."""

    correction: CorrectionId
    start: int
    old: str
    new: str


class Stretch(NamedTuple):
    """A piece of the file: where it begins in it and in the text, and whether the export tracked it."""

    raw: int
    start: int
    end: int
    piece: Piece
    is_ours: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The article in one file.

    `text` is what it reads with the editor's tracked changes accepted and those that the export proposed left
    open.
    """

    text: str
    stretches: tuple[Stretch, ...]

    def changer(self, start: int, end: int) -> Piece | None:
        """Return what an editor tracked that touches a stretch of the text, the first of several."""
        found = (
            one.piece
            for one in self.stretches
            if one.piece.tracked and not one.is_ours and one.start <= end and start <= one.end
        )
        return next(found, None)

    def ours_within(self, start: int, end: int) -> list[Stretch]:
        """Return what the export tracked between two places of the file."""
        return [one for one in self.stretches if one.is_ours and start <= one.raw < end]


Counted = Counter[tuple[Tracked, str]]


def words_of(file: Returned, *, ours: Mapping[tuple[Tracked, str], int] | None = None) -> Words:
    """Return the article in a file; `ours` counts the tracked pieces of its export, None in that itself."""
    left = tracked_in(file) if ours is None else Counter(ours)
    raw, pieces = _article(file)
    stretches: list[Stretch] = []
    text: list[str] = []
    length = 0
    for piece in pieces:
        is_ours = piece.tracked is not Tracked.NO and left[piece.tracked, piece.text] > 0
        left[piece.tracked, piece.text] -= is_ours
        shown = piece.text if _is_shown(piece, is_ours=is_ours) else ""
        stretches.append(Stretch(raw, length, length + len(shown), piece, is_ours))
        text.append(shown)
        length += len(shown)
        raw += len(piece.text)
    return Words("".join(text).rstrip("\n"), tuple(stretches))


def _is_shown(piece: Piece, *, is_ours: bool) -> bool:
    """Say whether a piece stands in the text: proposals are open, so their old words do."""
    return not piece.tracked or (piece.tracked is Tracked.DELETED) is is_ours


def tracked_in(file: Returned) -> Counted:
    """Count the tracked pieces of a file's article."""
    return Counter((piece.tracked, piece.text) for piece in _article(file)[1] if piece.tracked)


def _article(file: Returned) -> tuple[int, Sequence[Piece]]:
    """Return the pieces from the article's first paragraph to its last, and where they begin in the file."""
    own = [at for at, piece in enumerate(file.pieces) if piece.of_article and piece.text.strip()]
    if not own:
        return 0, ()
    return sum(len(piece.text) for piece in file.pieces[: own[0]]), file.pieces[own[0] : own[-1] + 1]


def proposals(file: Returned, words: Words) -> Iterator[Proposal]:
    """Yield the corrections of an export by the bookmarks round them; one that tracks nothing is none."""
    for correction, start, end in _corrections(file):
        found = words.ours_within(start, end)
        old, new = (
            "".join(one.piece.text for one in found if one.piece.tracked is kind)
            for kind in (Tracked.DELETED, Tracked.INSERTED)
        )
        if found:
            yield Proposal(correction, found[0].start, old, new)


def still_open(file: Returned, words: Words) -> set[CorrectionId]:
    """Return the corrections of which a file that came back still tracks something."""
    return {key for key, start, end in _corrections(file) if words.ours_within(start, end)}


def _corrections(file: Returned) -> Iterator[tuple[CorrectionId, int, int]]:
    for mark in file.bookmarks:
        correction = parse_correction(mark.name)
        if correction is not None:
            yield correction, mark.start, mark.end
