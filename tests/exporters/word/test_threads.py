"""Comment threads as Word keeps them, in all three documents: parents, resolved state, hands, dates, ids."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.ids import CommentId
from annotator.domain.marks import Comment, Subject
from annotator.domain.review import Review
from annotator.exporters import Document, Options, by_name
from tests.builders import a_claim, a_mention, an_article, uid
from tests.exporters.reading import CID, W15, WordFile, read
from tests.parts import ADA, LATER, NEXT_DAY, NOON, NOOR, SMALL_TEXT

CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
CLAIM = a_claim(1, a_mention(SMALL_TEXT, "halted on Monday"))


def said(key: str, reply_to: str | None = None, **fields: object) -> Comment:
    answers = None if reply_to is None else CommentId(uid(reply_to))
    bare = Comment(CommentId(uid(key)), Subject.CLAIM, CLAIM.id, key, answers, by=ADA.id, at=NOON)
    return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Comment


THREADS = (
    said("Which Monday?", resolved=True),
    said("Who halted it?", by=None, at=None),
    said("The sixth.", "Which Monday?", by=NOOR.id, at=LATER),
    said("The master.", "Who halted it?", at=NEXT_DAY),
)


def exported(document: Document, comments: tuple[Comment, ...] = THREADS) -> WordFile:
    review = Review(an_article(SMALL_TEXT), (CLAIM,), reviewers=(ADA, NOOR), comments=comments)
    return read(by_name("docx").export(review, Options(document=document)))


def thread(found: WordFile) -> list[tuple[str, str, str | None, bool]]:
    """Return words, initials, date and resolved state of what answers the first comment, in order."""
    first, *rest = found.comments.values()
    extended = {e.get(f"{W15}paraId"): e for e in found.tree("word/commentsExtended.xml")}
    assert extended[first.para].get(f"{W15}paraIdParent") is None
    assert {extended[c.para].get(f"{W15}paraIdParent") for c in rest} == {first.para}
    return [(c.lines[-2], c.initials, c.date, extended[c.para].get(f"{W15}done") == "1") for c in rest]


@pytest.mark.parametrize("document", Document)
def test_a_thread_follows_its_comment_in_order_with_hands_dates_and_state(document: Document) -> None:
    assert thread(exported(document)) == [
        ("Which Monday?", ADA.initials, NOON, True),
        ("The sixth.", NOOR.initials, LATER, True),
        ("Who halted it?", "A", None, False),
        ("The master.", ADA.initials, NEXT_DAY, False),
    ]


@pytest.mark.parametrize("document", Document)
def test_every_comment_of_a_thread_has_a_range_and_a_reference_on_the_same_words(document: Document) -> None:
    found = exported(document)
    assert found.ranges.keys() == set(found.references) == found.comments.keys()
    assert {stretch.text for stretch in found.ranges.values()} == {"halted on Monday"}


@pytest.mark.parametrize("document", Document)
def test_ids_are_told_once_and_below_word_s_limits(document: Document) -> None:
    found = exported(document)
    paras = [comment.para for comment in found.comments.values()]
    assert len(set(paras)) == len(paras)
    assert all(0 < int(para, 16) < 0x80000000 for para in paras)
    ids = [(e.get(f"{CID}paraId"), e.get(f"{CID}durableId")) for e in found.tree("word/commentsIds.xml")]
    assert [para for para, _ in ids] == paras
    moments = [(e.get(f"{CEX}durableId"), e.get(f"{CEX}dateUtc")) for e in found.tree(EXTENSIBLE)]
    assert moments == [
        (durable, comment.date) for (_, durable), comment in zip(ids, found.comments.values(), strict=True)
    ]


EXTENSIBLE = "word/commentsExtensible.xml"


@pytest.mark.parametrize(
    ("document", "done"), [(Document.REPORT, "0"), (Document.CHECKING, "0"), (Document.CHECKED, "1")]
)
def test_a_claim_s_entry_is_never_folded_up_but_a_bare_thread_is(document: Document, done: str) -> None:
    found = exported(document, tuple(replace(comment, resolved=True) for comment in THREADS))
    assert next(iter(found.tree("word/commentsExtended.xml"))).get(f"{W15}done") == done
