from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.evidence import EvidenceKind
from annotator.domain.ids import CommentId
from annotator.domain.marks import Audience, Comment, CommentKind, Subject

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId, ClaimId


def say(
    library: Library, subject: Subject, on: str, text: str = "Who says so?", **fields: object
) -> CommentId:
    made = commands.comment(library, subject=subject, on=on, text=text, **fields)  # type: ignore[arg-type]  # by name
    return CommentId(made.made("comment")[0])


def comments(library: Library, article: ArticleId) -> dict[str, Comment]:
    return {comment.id: comment for comment in queries.review(library, article=article).comments}


def test_a_comment_says_who_asks_whom_and_when(library: Library, article: ArticleId, claim: ClaimId) -> None:
    library.clock = lambda: "2024-05-06T12:00:00.000Z"
    key = say(
        library, Subject.CLAIM, claim, " Who? ", kind=CommentKind.QUERY_AUTHOR, audience=Audience.PRIVATE
    )
    assert library.reviewer is not None
    assert comments(library, article)[key] == Comment(
        key,
        Subject.CLAIM,
        claim,
        "Who?",
        kind=CommentKind.QUERY_AUTHOR,
        audience=Audience.PRIVATE,
        by=library.reviewer.id,
        at="2024-05-06T12:00:00.000Z",
    )


def test_a_comment_hangs_on_an_article_a_source_or_evidence_as_well(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.attribute(library, claims=[claim], new_source="Aldra Line")
    made = commands.add_evidence(library, claim=claim, kind=EvidenceKind.DOCUMENT, title="Timetable")
    source = queries.sources(library)[0].id
    for subject, on in (
        (Subject.ARTICLE, article),
        (Subject.SOURCE, source),
        (Subject.EVIDENCE, made.made("evidence")[0]),
    ):
        key = say(library, subject, on)
        assert (comments(library, article)[key].subject, comments(library, article)[key].on) == (subject, on)
    told = [history.told(step) for step in queries.steps(library, limit=3)]
    assert told == ["Commented on “Timetable”", "Commented on “Aldra Line”", "Commented on the article"]


def test_a_comment_on_a_source_is_undone_from_the_library_or_from_the_article(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.attribute(library, claims=[claim], new_source="Aldra Line")
    source = queries.sources(library)[0].id
    first, second = (
        say(library, Subject.SOURCE, source),
        say(library, Subject.SOURCE, source, article=article),
    )
    history.undo(library, article=article)
    assert set(comments(library, article)) == {first}
    history.undo(library, article=None)
    assert comments(library, article) == {}
    assert second != first


def test_a_reply_hangs_on_what_its_comment_hangs_on(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    first = say(library, Subject.CLAIM, claim)
    reply = say(library, Subject.CLAIM, claim, "The master.", reply_to=first)
    assert comments(library, article)[reply].reply_to == first
    with pytest.raises(InvalidError, match="reply"):
        say(library, Subject.ARTICLE, article, reply_to=first)
    commands.remove_comment(library, comment=first)
    assert comments(library, article)[reply].reply_to is None


def test_a_comment_is_edited_settled_and_reopened(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    key = say(library, Subject.CLAIM, claim)
    commands.edit_comment(library, comment=key, text="Who says?", kind=CommentKind.LEGAL)
    commands.resolve(library, comment=key, resolved=True)
    found = comments(library, article)[key]
    assert (found.text, found.kind, found.resolved) == ("Who says?", CommentKind.LEGAL, True)
    commands.resolve(library, comment=key, resolved=False)
    assert not comments(library, article)[key].resolved


def test_a_comment_has_words_and_something_to_hang_on(library: Library, article: ArticleId) -> None:
    key = say(library, Subject.ARTICLE, article)
    with pytest.raises(InvalidError, match="has words"):
        say(library, Subject.ARTICLE, article, " \n")
    with pytest.raises(InvalidError, match="has words"):
        commands.edit_comment(library, comment=key, text="")
    for subject in Subject:
        with pytest.raises(NotFoundError):
            say(library, subject, "none")
    with pytest.raises(NotFoundError, match="comment"):
        commands.remove_comment(library, comment=CommentId("none"))
