"""What an editor did in comments: answers, new ones, other words in ours, resolved, deleted."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.app.readback.context import key_of
from annotator.app.readback.model import (
    AddComment,
    Change,
    EditComment,
    How,
    Kind,
    Notice,
    Remarkable,
    RemoveComment,
    Settle,
    State,
)
from annotator.domain.ids import CommentId, derived_id
from annotator.domain.marks import Comment, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.app.readback.context import Context
    from annotator.app.readback.matching import Pair, Said
    from annotator.domain.ids import ClaimId
    from annotator.domain.marks import Reviewer

LONGEST = 200
"""Code points of the article's words that a note quotes."""


class On(NamedTuple):
    """What a new comment hangs on: a claim, or with None the article; a comment that it answers."""

    claim: ClaimId | None
    how: How
    answers: CommentId | None = None
    is_resolved: bool = False


def said_anew(context: Context) -> Iterator[Change]:
    """Yield the comments that an editor wrote: replies in their claim's thread, others at their place."""
    places = _Places(context)
    for said in context.matched.new:
        if said.folded:
            yield places.change(said)


class _Places:
    """Finds what each new comment hangs on; answers come after what they answer."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ours = {pair.back.remark.para: pair for pair in context.matched.pairs if pair.back.remark.para}
        self._theirs: dict[str, tuple[On, CommentId]] = {}
        self._times: Counter[str] = Counter()

    def change(self, said: Said) -> Change:
        context, remark = self._context, said.remark
        on = self._on(said)
        by = context.person(remark.author, remark.initials)
        comment = self._comment(said, on, by)
        if remark.para:
            self._theirs[remark.para] = on, comment.id
        known = comment.id in context.known
        return Change(
            key_of(comment.id),
            Kind.REPLY if remark.parent else Kind.NOTE,
            AddComment(comment, by),
            on.how,
            before=self._covered(said),
            after=comment.text,
            claim=on.claim,
            number=None if on.claim is None else context.numbers.get(on.claim),
            author=remark.author,
            at=remark.at,
            state=State.DONE if known else State.NEW,
        )

    def _comment(self, said: Said, on: On, by: Reviewer | None) -> Comment:
        """Make the comment; its id is the same whenever the same words of the same author are read."""
        article = self._context.now.article.id
        remark = said.remark
        quoted = self._covered(said) if on.claim is None and on.answers is None else ""
        text = f"“{quoted}”: {said.words}" if quoted else said.words
        place = f"comment/{on.claim}/{remark.author}/{remark.at}/{said.folded}"
        self._times[place] += 1
        return Comment(
            CommentId(derived_id(article, f"{place}/{self._times[place]}")),
            Subject.ARTICLE if on.claim is None else Subject.CLAIM,
            on.claim or article,
            text,
            on.answers,
            by=None if by is None else by.id,
            at=remark.at,
            resolved=on.is_resolved or bool(remark.done),
        )

    def _on(self, said: Said) -> On:
        parent = said.remark.parent
        if parent in self._ours:
            pair = self._ours[parent]
            claim = self._kept(self._context.claim_named(pair.base)) or self._at_place(said).claim
            return On(claim, How.THREAD, is_resolved=bool(pair.back.remark.done))
        if parent in self._theirs:
            on, answered = self._theirs[parent]
            return On(on.claim, How.THREAD, answered, on.is_resolved)
        return self._at_place(said)

    def _at_place(self, said: Said) -> On:
        """Find the claim by the bookmark under the comment, else by its line, else by the words it covers."""
        context = self._context
        marked = (self._kept(context.claim_of_mention.get(mention)) for mention in said.mentions)
        claim = next((claim for claim in marked if claim is not None), None)
        if claim is not None:
            return On(claim, How.BOOKMARK)
        claim = self._kept(context.claim_named(said))
        return On(claim, How.LINE) if claim is not None else On(self._quoted(said), How.WORDS)

    def _kept(self, claim: ClaimId | None) -> ClaimId | None:
        """Return the claim if it is still there: else a comment on it goes to the article."""
        return claim if self._context.claim(claim) is not None else None

    def _quoted(self, said: Said) -> ClaimId | None:
        words = self._covered(said)
        named = (
            claim.id
            for claim in self._context.marks.claims
            if any(words in (quote.strip() for quote in mention.quotes) for mention in claim.mentions)
        )
        return self._kept(next(named, None)) if words else None

    def _covered(self, said: Said) -> str:
        """Return the words that a comment lies on, in one line."""
        start, end = said.remark.start, said.remark.end
        if start is None or end is None:
            return ""
        words = " ".join(self._context.back.covered(start, end).split())
        return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


# --- Ours, reworded ---


def reworded(context: Context) -> Iterator[Change | Notice]:
    """Yield what became of our own comments whose words were changed."""
    for pair in context.matched.pairs:
        if pair.back.folded == pair.base.folded:
            continue
        if pair.base.remark.parent:
            yield from _reply_reworded(context, pair)
        else:
            yield _entry_reworded(context, pair)


def _reply_reworded(context: Context, pair: Pair) -> Iterator[Change]:
    comment = context.comment(pair.base)
    claim = context.claim_named(pair.base)
    if comment is None:  # It was deleted here meanwhile.
        return
    ours = " ".join(comment.text.split())
    head = pair.base.words.removesuffix(comment.text)  # Such as "Query to the author" and a line feed.
    is_same = pair.base.folded.endswith(ours)
    text = pair.back.words.removeprefix(head).strip() if is_same else pair.back.words
    number = None if claim is None else context.numbers.get(claim)
    if not text:
        key, deed = key_of("comment", comment.id), RemoveComment(comment.id)
        yield Change(key, Kind.REMOVE_COMMENT, deed, pair.how, comment.text, "", claim, number)
        return
    said_before, has_words, _ = pair.back.folded.rpartition(ours)
    is_done = bool(has_words) and pair.back.folded.endswith(ours) and pair.base.folded.startswith(said_before)
    yield Change(
        key_of("edit", comment.id, text),
        Kind.EDIT_COMMENT,
        EditComment(comment.id, text),
        pair.how,
        before=pair.base.words,
        after=pair.back.words,
        claim=claim,
        number=number,
        state=State.NEW if is_same else State.DONE if is_done else State.CONFLICT,
    )


def _entry_reworded(context: Context, pair: Pair) -> Change | Notice:
    """Make a note of what was written into a claim's entry: it is not ours to rewrite what it was made of."""
    claim = context.claim_named(pair.base)
    ours = {line.strip() for line in pair.base.words.splitlines()}
    added = "\n".join(line for line in pair.back.words.splitlines() if line.strip() not in ours).strip()
    if not added or claim is None or context.claim(claim) is None:
        return Notice(Remarkable.SHORTENED, context.numbers.get(claim, 0) if claim else 0)
    id_ = CommentId(derived_id(claim, f"entry/{added}"))
    known = id_ in context.known
    return Change(
        key_of(id_),
        Kind.NOTE,
        AddComment(Comment(id_, Subject.CLAIM, claim, added)),
        pair.how,
        before=pair.base.words,
        after=added,
        claim=claim,
        number=context.numbers.get(claim),
        state=State.DONE if known else State.NEW,
    )


# --- Resolved ---


def settled(context: Context) -> Iterator[Change | Notice]:
    """Yield a change for each thread that was resolved, or opened again."""
    wanted: defaultdict[tuple[ClaimId, bool], dict[CommentId, How]] = defaultdict(dict)
    for pair in context.matched.pairs:
        claim = context.claim_named(pair.base)
        done = pair.back.remark.done
        if claim is None or done is None or done is bool(pair.base.remark.done):
            continue
        targets = _settles(context, pair, claim)
        if not targets:
            yield Notice(Remarkable.NOTHING_TO_RESOLVE, context.numbers[claim])
        wanted[claim, done] |= dict.fromkeys(targets, pair.how)
    for (claim, done), found in wanted.items():
        if found:
            yield _settle(context, claim, found, resolved=done)


def _settles(context: Context, pair: Pair, claim: ClaimId) -> list[CommentId]:
    """Return the comments that resolving one means: a reply by itself, an entry its thread as it went out."""
    own = context.comment(pair.base)
    if pair.base.remark.parent:
        return [] if own is None else [own.id]
    in_thread = map(context.comment, context.replies.get(pair.base.remark.para, []))
    return [one.id for one in in_thread if one is not None and one.on == claim]


def _settle(context: Context, claim: ClaimId, found: dict[CommentId, How], *, resolved: bool) -> Change:
    there = [one for one in context.thread(claim) if one.id in found]
    open_ = tuple(one.id for one in there if one.resolved is not resolved)
    return Change(
        key_of("settle", claim, resolved),
        Kind.RESOLVE if resolved else Kind.REOPEN,
        Settle(open_, resolved),
        next(iter(found.values())),
        before="\n".join(one.text for one in there),
        after="resolved" if resolved else "open",
        claim=claim,
        number=context.numbers[claim],
        state=State.NEW if open_ else State.DONE,
    )
