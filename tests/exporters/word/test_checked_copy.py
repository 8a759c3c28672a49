"""The checked copy: the article with its corrections as tracked changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.codec.word_marks import bookmark_name, claim_key, correction_bookmark, parse_correction
from annotator.domain.ids import CommentId, CorrectionId
from annotator.domain.marks import Comment, Correction, CorrectionState, Severity, Subject
from annotator.domain.review import Review
from annotator.domain.span import Anchor, Found, Span
from annotator.exporters import Document, Options, by_name
from annotator.exporters.outline.changing import changes
from annotator.exporters.sanitise import Sanitiser
from tests.builders import a_claim, a_mention, an_article, rich_review, uid
from tests.exporters.reading import W15, W, WordFile, read
from tests.exporters.settling import accepted, rejected
from tests.parts import ADA, LATER, NOON, NOOR, SMALL_TEXT, a_verdict, anchor
from tests.strategies import reviews

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT = "Quay shut\n\nThe quay was shut on Monday.\n\nNobody said why; nobody asked.\n"


def a_correction(words: str, new: str, text: str = TEXT, **fields: object) -> Correction:
    bare = Correction(CorrectionId(uid(f"correction of {words}")), anchor(text, words), new)
    return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Correction


def exported(review: Review) -> WordFile:
    return read(by_name("docx").export(review, Options(document=Document.CHECKED)))


def checked(*corrections: Correction, text: str = TEXT) -> WordFile:
    return exported(Review(an_article(text), reviewers=(ADA, NOOR), corrections=corrections))


def tracked(found: WordFile, kind: str) -> list[str]:
    """Return the words of each insertion or deletion."""
    words = {"ins": f"{W}t", "del": f"{W}delText"}[kind]
    runs = [one for one in found.body.iter(f"{W}{kind}") if one.getparent().tag == f"{W}p"]  # type: ignore[union-attr]
    return ["".join(t.text or "" for t in one.iter(words)) for one in runs]


def notes(found: WordFile) -> str:
    return found.text.partition("Notes of the checkers")[2]


def test_a_correction_is_a_deletion_and_an_insertion_by_whom_and_when() -> None:
    found = checked(a_correction("Monday", "Sunday", by=NOOR.id, at=LATER))
    assert (tracked(found, "del"), tracked(found, "ins")) == (["Monday"], ["Sunday"])
    assert rejected(found) == TEXT
    assert accepted(found) == TEXT.replace("Monday", "Sunday")
    for kind in ("ins", "del"):
        (change,) = found.body.iter(f"{W}{kind}")
        assert (change.get(f"{W}author"), change.get(f"{W}date")) == (NOOR.name, LATER)


def test_who_and_when_are_not_invented() -> None:
    found = exported(Review(an_article(TEXT), corrections=(a_correction("Monday", "Sunday"),)))
    (change,) = found.body.iter(f"{W}ins")
    assert (change.get(f"{W}author"), change.get(f"{W}date")) == ("Annotator", None)
    (comment,) = found.comments.values()
    assert (comment.author, comment.date) == ("Annotator", None)


def test_an_empty_correction_lets_the_words_go() -> None:
    found = checked(a_correction("; nobody asked", ""))
    assert (tracked(found, "del"), tracked(found, "ins")) == (["; nobody asked"], [])
    assert accepted(found) == TEXT.replace("; nobody asked", "")


def test_an_accepted_one_is_a_change_as_well_and_one_let_stand_is_none() -> None:
    found = checked(
        a_correction("Monday", "Sunday", state=CorrectionState.ACCEPTED),
        a_correction("Nobody", "Somebody", state=CorrectionState.STET),
    )
    assert tracked(found, "ins") == ["Sunday"]
    (comment,) = found.comments.values()
    assert comment.lines[0] == "Change 1 · Must be fixed · accepted"
    assert "Somebody" not in found.text


def test_the_comment_lies_on_both_words_and_says_how_pressing_why_and_on_which_claim() -> None:
    claim = replace(
        a_claim(7, a_mention(TEXT, "shut on Monday")),
        verdicts=(a_verdict("quay", "contradicted", "See log."),),
    )
    correction = a_correction(
        "Monday", "Sunday", reason="Port log.", severity=Severity.SHOULD, by=NOOR.id, at=LATER
    )
    found = exported(Review(an_article(TEXT), (claim,), reviewers=(ADA, NOOR), corrections=(correction,)))
    (comment,) = found.comments.values()
    assert comment.lines[:-1] == ["Change 1 · Should be fixed", "Port log.", "Claim 7 · contradicted"]
    assert comment.lines[-1] == f"Change 1 · ann-{claim_key(correction.id)}"
    assert (comment.author, comment.initials, comment.date) == (NOOR.name, NOOR.initials, LATER)
    assert found.ranges[comment.id].text == "Sunday"


def test_each_change_and_each_mention_is_known_again_by_a_hidden_bookmark() -> None:
    mention = a_mention(TEXT, "shut on Monday")
    correction = a_correction("Monday", "Sunday")
    review = Review(an_article(TEXT), (a_claim(1, mention),), corrections=(correction,))
    found = exported(review)
    name = correction_bookmark(correction.id)
    assert found.bookmarks.keys() == {name, bookmark_name(mention.id)}
    assert found.bookmarks[name].text == "Sunday"
    assert found.bookmarks[bookmark_name(mention.id)].text == "shut on Sunday"
    assert parse_correction(name) == parse_correction(f"{name}_Co") == correction.id
    assert parse_correction(bookmark_name(mention.id)) is None


def test_what_a_claim_s_border_cuts_stays_one_change() -> None:
    claims = (
        a_claim(1, a_mention(TEXT, "quay was shut")),
        a_claim(2, a_mention(TEXT, "was shut on")),
        a_claim(3, a_mention(TEXT, "shut on Monday")),
    )
    found = exported(Review(an_article(TEXT), claims, corrections=(a_correction("was shut on", "closed"),)))
    assert "".join(tracked(found, "del")) == "was shut on"
    assert tracked(found, "ins") == ["closed"]
    assert rejected(found) == TEXT
    assert accepted(found) == TEXT.replace("was shut on", "closed")


def test_a_correction_over_paragraphs_deletes_and_inserts_their_ends() -> None:
    over = "Monday.\n\nNobody said why"
    found = checked(a_correction(over, "Monday, and nobody\nsaid\r\nwhy"))
    assert rejected(found) == TEXT
    assert accepted(found) == TEXT.replace(over, "Monday, and nobody\nsaid\nwhy")


def test_neighbours_stay_two_changes() -> None:
    found = checked(a_correction("Monday", "Sunday"), a_correction("on ", "last "))
    assert tracked(found, "del") == ["on ", "Monday"]
    assert accepted(found) == TEXT.replace("on Monday", "last Sunday")
    firsts = [comment.lines[0] for comment in found.comments.values()]
    assert firsts == ["Change 1 · Must be fixed", "Change 2 · Must be fixed"]


def test_what_overlaps_an_earlier_change_is_told_in_a_comment() -> None:
    found = checked(
        a_correction("shut on Monday", "open"),
        a_correction("Monday", "Sunday"),
        a_correction("on Monday.", ""),
    )
    assert tracked(found, "ins") == ["open"]
    assert accepted(found) == TEXT.replace("shut on Monday", "open")
    told = [comment.lines[1] for comment in found.comments.values()]
    assert told[1:] == [
        "Another proposal for these words: they go",
        "Another proposal for these words: “Sunday”",
    ]


def test_a_change_right_to_left_is_marked_so() -> None:
    text = "قالت هيئة الميناء إن الرصيف مغلق."
    found = checked(a_correction("مغلق", "مفتوح", text), text=text)
    assert next(found.body.iter(f"{W}p")).find(f"{W}pPr/{W}bidi") is not None
    for kind in ("ins", "del"):
        (change,) = found.body.iter(f"{W}{kind}")
        assert change.find(f"{W}r/{W}rPr/{W}rtl") is not None
    assert accepted(found) == text.replace("مغلق", "مفتوح")


def test_threads_come_along_with_who_when_and_whether_they_are_resolved() -> None:
    claim = a_claim(4, a_mention(TEXT, "shut on Monday"))
    thread = tuple(
        Comment(CommentId(uid(f"c{n}")), Subject.CLAIM, claim.id, words, by=by, at=at, resolved=done)
        for n, (words, by, at, done) in enumerate(
            [("Which Monday?", ADA.id, NOON, True), ("The sixth.", NOOR.id, LATER, False)]
        )
    )
    quiet = a_claim(5, a_mention(TEXT, "nobody asked"))
    review = Review(an_article(TEXT), (claim, quiet), reviewers=(ADA, NOOR), comments=thread)
    found = exported(review)
    assert [(c.lines[-2], c.author, c.date) for c in found.comments.values()] == [
        ("Claim 4 · Not yet checked", ADA.name, None),
        ("Which Monday?", ADA.name, NOON),
        ("The sixth.", NOOR.name, LATER),
    ]
    extended = list(found.tree("word/commentsExtended.xml"))
    parent = extended[0].get(f"{W15}paraId")
    assert [one.get(f"{W15}paraIdParent") for one in extended] == [None, parent, parent]
    assert [one.get(f"{W15}done") for one in extended] == ["0", "1", "0"]
    assert {stretch.text for stretch in found.ranges.values()} == {"shut on Monday"}


def test_it_says_what_it_cannot_show_and_when_nothing_is_proposed() -> None:
    lost = Anchor(None, "at dawn", found=Found.ORPHAN)
    found = checked(a_correction("Monday", "", anchor=lost, reason="No log."))
    assert "No change is proposed" in notes(found)
    assert "“at dawn” becomes they go — No log." in notes(found)
    assert notes(checked(a_correction("Monday", "Sunday"))) == ""
    assert "No change is proposed" in notes(checked())


def test_word_goes_on_tracking_in_it() -> None:
    def settings_of(document: Document) -> str:
        data = by_name("docx").export(Review(an_article(SMALL_TEXT)), Options(document=document))
        return read(data).parts["word/settings.xml"].decode()

    assert "<w:trackRevisions/>" in settings_of(Document.CHECKED)
    assert "trackRevisions" not in settings_of(Document.REPORT)


def test_ids_of_changes_stand_once() -> None:
    found = exported(rich_review())
    ids = [one.get(f"{W}id") for kind in ("ins", "del") for one in found.body.iter(f"{W}{kind}")]
    assert len(ids) == len(set(ids)) >= 4


def applied(text: str, corrections: Iterable[Correction]) -> str:
    """Return the text with every correction that is shown as a change made."""
    for change in reversed([c for c in changes(corrections, ()) if not c.rival]):
        text = text[: change.span.start] + change.correction.new + text[change.span.end :]
    return text


@pytest.mark.slow
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(reviews())
def test_rejecting_all_gives_the_article_and_accepting_all_the_corrected_one(review: Review) -> None:
    found = exported(review)
    text, clean = review.article.text, Sanitiser().clean
    lines = text.count("\n") + 1
    assert rejected(found).split("\n")[:lines] == clean(text).split("\n")
    wanted = clean(applied(text, review.corrections)).split("\n")
    assert accepted(found).split("\n")[: len(wanted)] == wanted


def test_places_of_changes_are_counted_in_reading_order() -> None:
    found = changes([a_correction("nobody asked", "x"), a_correction("Monday", "Sunday")], ())
    assert [(c.number, c.span.of(TEXT), c.rival) for c in found] == [
        (1, "Monday", False),
        (2, "nobody asked", False),
    ]
    assert found[0].span == Span(TEXT.index("Monday"), TEXT.index("Monday") + 6)
