"""What Word refuses, and what time must not do: many comments, many claims on one spot, many pieces."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codec.word_marks import MOST_PIECES
from annotator.domain.claim import Claim, Mention
from annotator.domain.errors import TooManyCommentsError
from annotator.domain.ids import MentionId
from annotator.domain.review import Review
from annotator.domain.span import Anchor, Span
from annotator.exporters import Document, Options, by_name
from annotator.exporters.word import comments
from annotator.exporters.word.signing import word_date
from tests.builders import a_claim, a_review, an_article, uid
from tests.exporters.reading import WordFile, read


def checking_copy(review: Review) -> WordFile:
    return read(by_name("docx").export(review, Options(document=Document.CHECKING)))


def piled(text: str, spans: list[tuple[int, int]]) -> Review:
    def claim(n: int, start: int, end: int) -> Claim:
        mention = Mention(MentionId(uid(f"mention {n}")), (Anchor.at(text, Span(start, end)),))
        return a_claim(n, mention)

    return Review(an_article(text), tuple(claim(n, *span) for n, span in enumerate(spans, start=1)))


def test_a_review_with_more_comments_than_word_opens_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comments, "MOST", 2)
    with pytest.raises(TooManyCommentsError, match="more than 2 comments"):
        checking_copy(a_review())


def test_the_limit_is_that_of_word_and_replies_count() -> None:
    assert comments.MOST == 32_767
    assert len(checking_copy(a_review()).comments) == len(a_review().claims) + len(a_review().comments)


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_as_many_comments_as_word_opens_are_written_and_one_more_is_not() -> None:
    text = "a " * comments.MOST + "b"
    spans = [(2 * n, 2 * n + 1) for n in range(comments.MOST)]
    assert len(checking_copy(piled(text, spans)).comments) == comments.MOST
    with pytest.raises(TooManyCommentsError):
        checking_copy(piled(text, [*spans, (len(text) - 1, len(text))]))


def test_a_thousand_claims_inside_each_other_are_each_marked() -> None:
    text = "x" * 2_001
    spans = [(n, 2_001 - n) for n in range(1_000)]
    found = checking_copy(piled(text, spans))
    assert [(s.start, s.end) for s in found.ranges.values()] == spans
    assert found.text == text


def test_pieces_beyond_what_a_bookmark_can_name_are_shaded_without_one() -> None:
    text = "a " * (MOST_PIECES + 2)
    pieces = tuple(Anchor.at(text, Span(2 * n, 2 * n + 1)) for n in range(MOST_PIECES + 2))
    claim = a_claim(1, Mention(MentionId(uid("many")), pieces))
    found = checking_copy(Review(an_article(text), (claim,)))
    assert len(found.bookmarks) == MOST_PIECES
    assert found.parts["word/document.xml"].count(b"<w:shd") == MOST_PIECES + 2


@pytest.mark.parametrize(
    ("at", "written"),
    [
        ("2024-05-06T12:00:00Z", "2024-05-06T12:00:00Z"),
        ("2024-05-06T12:00:00.123+02:00", "2024-05-06T10:00:00Z"),
        ("2024-05-06T12:00:00", "2024-05-06T12:00:00Z"),
        ("2024-05-06", "2024-05-06T00:00:00Z"),
        ("0987-01-01T00:00:00Z", "0987-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00+14:00", ""),
        ("yesterday", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_comment_s_date_is_written_only_when_it_is_known(at: str | None, written: str) -> None:
    assert word_date(at) == written
    review = a_review()
    asked = replace(review.comments[0], at=at)
    found = checking_copy(replace(review, comments=(asked,)))
    reply = next(c for c in found.comments.values() if c.lines[0] == "Query to the author")
    assert (reply.date or "") == written
