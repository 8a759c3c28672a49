"""How a review stands before hand-off, in one line."""

from __future__ import annotations

from dataclasses import replace

from annotator.app.handoff import hand_off, told
from annotator.codec.review_json import content_hash
from annotator.domain.handoff import Concern
from annotator.domain.ids import SignOffId
from annotator.domain.marks import SignOff, Stage
from annotator.domain.review import Review
from annotator.text.sentences import sentences
from tests.builders import ADA, a_review, an_article, clean_review, rich_review, uid


def test_a_clean_review_is_final() -> None:
    assert told(clean_review()) == "FINAL: nothing is left before hand-off."
    assert hand_off(clean_review()).is_final


def test_what_is_left_is_counted_in_its_order() -> None:
    assert told(a_review()) == (
        "DRAFT: not yet checked 1, not attributed yet 1, verdict without evidence 1, open queries 1, "
        "one source only 1, untouched sentences 1."
    )
    assert told(Review(an_article("One line."))).startswith("DRAFT: no claim is marked")


def test_a_signature_makes_it_final_and_what_is_left_is_told_all_the_same() -> None:
    review = rich_review()
    one = SignOff(SignOffId(uid("s")), Stage.CHECK, "Waits for the court.", content_hash(review), ADA.id)
    signed = replace(review, sign_offs=(one,))
    assert hand_off(signed).signature == one
    assert told(signed).startswith("FINAL: signed off, not yet checked 3, ")


def test_sentences_that_are_known_are_not_sought_again() -> None:
    review = a_review()
    spans = sentences(review.article.text, review.article.revision.sections)
    assert hand_off(review, spans=spans) == hand_off(review)
    assert Concern.UNTOUCHED not in {one.concern for one in hand_off(review, spans=()).left}
