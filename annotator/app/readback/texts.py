"""What an editor did to the article's words: corrections accepted or refused, words edited, paragraphs moved.

Three texts meet: the one that went out (old), the one that came back, and the article's newest (now). An edit
is placed by the edits between old and now; where these touch the same words otherwise, it is a conflict.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from annotator.app.readback.context import key_of
from annotator.app.readback.model import Change, Decide, EditText, How, Kind, State
from annotator.app.readback.words import proposals, still_open, tracked_in, words_of
from annotator.domain.marks import CorrectionState
from annotator.domain.span import Span
from annotator.text.edits import Edit, applied, edits, image

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.app.readback.context import Context
    from annotator.app.readback.words import Proposal, Words
    from annotator.domain.claim import Claim
    from annotator.domain.marks import Correction

AROUND = 40
"""Code points of context that are shown before and after an edit."""


def of_words(context: Context) -> Iterator[Change]:
    """Yield what was done to the words of the article, in its order."""
    base = words_of(context.base)
    back = words_of(context.back, ours=tracked_in(context.base))
    made = edits(base.text, back.text)
    decided = list(_decisions(context, base, back, made))
    yield from (_correction(context, *one) for one in decided)
    taken = [_taken_back(one, made) for one, _, state in decided if state is CorrectionState.ACCEPTED]
    yield from _Edited(context, base, applied(back.text, taken), back).changes()


# --- Corrections ---


def _decisions(
    context: Context, base: Words, back: Words, made: Sequence[Edit]
) -> Iterator[tuple[Proposal, Correction, CorrectionState]]:
    """Yield the corrections that an editor decided on, by what stands in their place; others are edits."""
    known = {one.id: one for one in context.now.corrections}
    is_open = still_open(context.back, back)
    for proposal in proposals(context.base, base):
        correction = known.get(proposal.correction)
        if correction is None or proposal.correction in is_open:
            continue
        start, end = _image(proposal, made)
        stands = back.text[start:end]
        if (correction.anchor.exact, correction.new) != (proposal.old, proposal.new):
            continue  # It was changed here since, or it is another proposal for the same words.
        if stands in {proposal.new, proposal.old}:
            is_accepted = stands == proposal.new
            yield proposal, correction, CorrectionState.ACCEPTED if is_accepted else CorrectionState.STET


def _image(proposal: Proposal, made: Sequence[Edit]) -> tuple[int, int]:
    """Return where the words of a correction are in the text that came back."""
    start = image(made, proposal.start)
    return start, max(start, image(made, proposal.start + len(proposal.old), after=True))


def _taken_back(proposal: Proposal, made: Sequence[Edit]) -> Edit:
    """Return the edit that puts the old words back: what was accepted is no edit of the text any more."""
    return Edit(*_image(proposal, made), proposal.old)


def _correction(
    context: Context, proposal: Proposal, correction: Correction, state: CorrectionState
) -> Change:
    claim = _claim_at(context, correction.anchor.span)
    is_accepted = state is CorrectionState.ACCEPTED
    return Change(
        key_of("correction", correction.id, state),
        Kind.ACCEPT if is_accepted else Kind.STET,
        Decide(correction.id, state),
        How.BOOKMARK,
        before=proposal.old,
        after=proposal.new if is_accepted else proposal.old,
        claim=claim.id if claim else None,
        number=claim.number if claim else None,
        state=State.DONE if correction.state is state else State.NEW,
    )


def _claim_at(context: Context, span: Span | None) -> Claim | None:
    """Return the claim whose words a place touches, the shortest of several."""
    found = [
        (len(piece.span), claim.number, claim)
        for claim in context.now.claims
        for mention in claim.mentions
        for piece in mention.pieces
        if span is not None and piece.span is not None and piece.span.overlaps(span)
    ]
    return min(found, key=itemgetter(0, 1))[2] if found else None


# --- Edits ---


class _Placed(NamedTuple):
    """An edit of the old text, where it goes in the text of now, and whether it can."""

    old: Edit
    now: Edit
    state: State


class _Edited:
    """The edits between what went out and what came back."""

    def __init__(self, context: Context, base: Words, text: str, back: Words) -> None:
        self._context = context
        self._old, self._now = context.old_text, context.now.article.text
        self._back = back
        wanted = [_on_old(edit, base.text, self._old) for edit in edits(base.text, text)]
        self._wanted = edits(self._old, applied(self._old, wanted))
        self._here = edits(self._old, self._now)
        self._there = edits(self._old, back.text)

    def changes(self) -> Iterator[Change]:
        placed = [self._placed(edit) for edit in self._wanted]
        moved: set[Edit] = set()
        for one in placed:
            other = self._counterpart(one, placed) if one.old not in moved else None
            if other is not None:
                moved |= {one.old, other.old}
                yield self._change((one, other), Kind.MOVE)
            elif one.old not in moved:
                yield self._change((one,), Kind.TEXT)

    def _placed(self, edit: Edit) -> _Placed:
        meeting = [other for other in self._here if other.meets(edit)]
        start = image(self._here, edit.start)
        now = Edit(start, max(start, image(self._here, edit.end)), edit.new)
        if not meeting:
            return _Placed(edit, now, State.NEW)
        is_done = edit in meeting or self._stands(edit, meeting)
        return _Placed(edit, now, State.DONE if is_done else State.CONFLICT)

    def _stands(self, edit: Edit, meeting: Sequence[Edit]) -> bool:
        """Say whether the text of now reads as if the edit, or all of them here, had been made in it."""
        start = min(edit.start, *(other.start for other in meeting))
        end = max(edit.end, *(other.end for other in meeting))
        stands = _within(self._old, self._here, start, end)
        every = [other for other in self._wanted if start <= other.start and other.end <= end]
        return stands in {_within(self._old, [edit], start, end), _within(self._old, every, start, end)}

    def _counterpart(self, one: _Placed, placed: Sequence[_Placed]) -> _Placed | None:
        """Return the other half of a move: whole lines that are gone here and new there, or the reverse."""
        gone, came = self._old[one.old.start : one.old.end].strip(), one.old.new.strip()
        if bool(gone) is bool(came) or one.state is not State.NEW:
            return None
        for other in placed:
            theirs = self._old[other.old.start : other.old.end].strip()
            if (
                other is not one
                and other.state is one.state
                and (theirs, other.old.new.strip()) == (came, gone)
            ):
                return other
        return None

    def _change(self, placed: Sequence[_Placed], kind: Kind) -> Change:
        first = placed[0]
        shown = _shown(self._old, first.old) if kind is Kind.TEXT else self._moved(placed)
        who = self._who(first.old)
        claim = self._claim(first)
        return Change(
            key_of("text", *(part for one in placed for part in one.old)),
            kind,
            EditText(tuple(one.now for one in placed)),
            How.DIFFERENCE if who is None else How.TRACKED,
            *shown,
            claim=claim.id if claim else None,
            number=claim.number if claim else None,
            author=who[0] if who else "",
            at=who[1] if who else None,
            state=first.state,
        )

    def _moved(self, placed: Sequence[_Placed]) -> tuple[str, str]:
        words = max((one.old.new.strip() for one in placed), key=len)
        return words, words

    def _claim(self, placed: _Placed) -> Claim | None:
        start = max(0, placed.now.start - 1)
        return _claim_at(self._context, Span(start, max(start + 1, placed.now.end)))

    def _who(self, edit: Edit) -> tuple[str, str | None] | None:
        """Return who tracked an edit, and when."""
        start, end = image(self._there, edit.start), image(self._there, edit.end, after=True)
        found = self._back.changer(start, end)
        return None if found is None else (found.author, found.at)


def _on_old(edit: Edit, base: str, old: str) -> Edit:
    """Return an edit of the file's words as one of the article's: the report leaves blank lines out."""
    if base == old.rstrip("\n"):
        return edit
    made = edits(base, old)
    parts = "\n\n" if "\n\n" not in base and "\n\n" in old else "\n"
    start = image(made, edit.start, after=True)
    return Edit(start, max(start, image(made, edit.end)), edit.new.replace("\n", parts))


def _within(old: str, made: Sequence[Edit], start: int, end: int) -> str:
    """Return a stretch of the old text with those edits made that lie in it."""
    inside = (edit for edit in made if start <= edit.start and edit.end <= end)
    return applied(old[start:end], (Edit(e.start - start, e.end - start, e.new) for e in inside))


def _shown(text: str, edit: Edit) -> tuple[str, str]:
    """Return an edit with some words round it, as it was and as it is."""
    before = text[max(0, edit.start - AROUND) : edit.start].rpartition("\n")[2]
    after = text[edit.end : edit.end + AROUND].partition("\n")[0]
    if edit.start > AROUND and len(before) == AROUND:
        before = f"…{before.partition(' ')[2]}"
    if len(after) == AROUND:
        after = f"{after.rpartition(' ')[0]}…"
    return f"{before}{text[edit.start : edit.end]}{after}".strip(), f"{before}{edit.new}{after}".strip()
