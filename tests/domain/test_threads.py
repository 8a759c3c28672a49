from __future__ import annotations

from annotator.domain.ids import CommentId
from annotator.domain.marks import Comment, Subject
from annotator.domain.threads import threaded


def comment(key: str, reply_to: str | None = None, *, resolved: bool = False) -> Comment:
    answers = None if reply_to is None else CommentId(reply_to)
    return Comment(CommentId(key), Subject.CLAIM, "c", key, answers, resolved=resolved)


def test_each_comment_is_followed_by_its_replies() -> None:
    given = [comment("a"), comment("b"), comment("a1", "a"), comment("b1", "b"), comment("a2", "a")]
    given.append(comment("a1x", "a1"))
    assert [(said.comment.id, said.depth, said.root.id) for said in threaded(given)] == [
        ("a", 0, "a"),
        ("a1", 1, "a"),
        ("a1x", 2, "a"),
        ("a2", 1, "a"),
        ("b", 0, "b"),
        ("b1", 1, "b"),
    ]


def test_a_reply_to_what_is_gone_is_a_thread_of_its_own() -> None:
    assert [(s.depth, s.root.id) for s in threaded([comment("r", "gone")])] == [(0, "r")]


def test_a_thread_is_settled_with_its_first_comment() -> None:
    given = [comment("a", resolved=True), comment("a1", "a"), comment("b"), comment("b1", "b", resolved=True)]
    assert [said.is_settled for said in threaded(given)] == [True, True, False, True]


def test_very_deep_threads_are_read() -> None:
    chain = [comment("0"), *(comment(str(n), str(n - 1)) for n in range(1, 5_000))]
    assert threaded(chain)[-1].depth == 4_999
