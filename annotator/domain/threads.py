"""Comments as threads: each followed by its replies, with the comment that the thread began with."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.ids import CommentId
    from annotator.domain.marks import Comment


class Said(NamedTuple):
    """A comment in its thread: how deep it stands, and the comment that began the thread."""

    comment: Comment
    depth: int
    root: Comment

    @property
    def is_settled(self) -> bool:
        """Say whether the comment is resolved, by itself or with its thread."""
        return self.comment.resolved or self.root.resolved


def threaded(comments: Iterable[Comment]) -> tuple[Said, ...]:
    """Return comments thread by thread, in the order given; a reply to what is gone begins its own."""
    comments = tuple(comments)
    known = {comment.id for comment in comments}
    replies: dict[CommentId, list[Comment]] = defaultdict(list)
    waiting: list[Said] = []
    for comment in reversed(comments):
        if comment.reply_to is not None and comment.reply_to in known:
            replies[comment.reply_to].append(comment)
        else:
            waiting.append(Said(comment, 0, comment))
    found: list[Said] = []
    while waiting:
        said = waiting.pop()
        found.append(said)
        waiting += [Said(reply, said.depth + 1, said.root) for reply in replies[said.comment.id]]
    return tuple(found)
