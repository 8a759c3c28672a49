"""What does not leave the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.attribution import Level
from annotator.domain.ids import CommentId, ReviewerId
from annotator.domain.marks import Audience, Comment, Reviewer, Subject
from annotator.domain.review import Withheld
from annotator.domain.withhold import STAND_IN, withhold
from tests.builders import AUTHORITY, LETTER, LOGBOOK, WORKER, a_review, rich_review, uid

if TYPE_CHECKING:
    from annotator.domain.claim import Claim


def test_a_review_without_secrets_stays_as_it_is() -> None:
    review = a_review()
    assert withhold(review) == review


def test_confidential_sources_and_evidence_and_private_comments_go_and_are_counted() -> None:
    given = withhold(rich_review())
    assert WORKER not in given.sources
    assert LETTER not in given.evidence
    assert all(comment.audience is Audience.SHARED for comment in given.comments)
    assert given.withheld == Withheld(sources=1, evidence=1, comments=1)


def test_what_is_confidential_stands_nowhere_in_what_is_given_away() -> None:
    told = repr(withhold(rich_review()))
    assert [secret for secret in (WORKER.id, WORKER.name, LETTER.id, "on the pier") if secret in told] == []


def test_an_attribution_to_a_confidential_source_stays_and_cites_an_anonymous_stand_in() -> None:
    given = withhold(rich_review())
    claim = given.claim_by_id[rich_review().claims[5].id]
    assert not claim.nobody_cited
    assert given.source_by_id[claim.attributions[0].source or WORKER.id].name == STAND_IN
    assert claim.attributions[0].level is Level.ANONYMOUS
    assert claim.attributions[0].source_words is not None
    assert claim.attributions[1].nested_in == claim.attributions[0].id


def test_withholding_twice_changes_nothing() -> None:
    once = withhold(rich_review())
    assert withhold(once) == once


def test_a_shared_reply_to_a_private_comment_stands_alone() -> None:
    review = a_review()
    private = replace(review.comments[0], audience=Audience.PRIVATE)
    answer = Comment(CommentId(uid("answer")), Subject.CLAIM, private.on, "Asked.", reply_to=private.id)
    given = withhold(replace(review, comments=(private, answer)))
    assert given.comments == (replace(answer, reply_to=None),)


def test_comments_on_confidential_evidence_go_with_it() -> None:
    review = rich_review()
    on_letter = Comment(CommentId(uid("on letter")), Subject.EVIDENCE, LETTER.id, "Signed by whom?")
    given = withhold(replace(review, comments=(*review.comments, on_letter)))
    assert on_letter not in given.comments
    assert given.withheld.comments == 2


def test_a_source_forgets_a_confidential_parent_and_a_tick_confidential_evidence() -> None:
    review = rich_review()
    sources = tuple(replace(s, confidential=s.id == AUTHORITY.id) for s in review.sources)
    evidence = tuple(replace(e, confidential=e.id == LOGBOOK.id) for e in review.evidence)
    given = withhold(replace(review, sources=sources, evidence=evidence))
    assert all(source.parent != AUTHORITY.id for source in given.sources)
    assert all(tick.evidence is None for tick in given.ticks)


def test_the_reason_of_a_suggestion_does_not_name_a_confidential_source() -> None:
    review = rich_review()
    claim = review.claims[5]
    told = replace(claim.attributions[0], rule="alias", reason=f"he = {WORKER.name}")
    claims = tuple(replace(c, attributions=(told,)) if c is claim else c for c in review.claims)
    assert WORKER.name not in repr(withhold(replace(review, claims=claims)))


def test_people_whom_nothing_names_do_not_leave_the_desk() -> None:
    review = a_review()
    stranger = Reviewer(ReviewerId(uid("stranger")), "Somebody Else", "SE")
    given = withhold(replace(review, reviewers=(*review.reviewers, stranger)))
    assert given.reviewers == review.reviewers


WORDS = st.text("äöü", min_size=3, max_size=8).map("§{}§".format)


@given(names=st.tuples(WORDS, WORDS, WORDS), private=WORDS, title=WORDS, reason=WORDS)
def test_nothing_that_is_withheld_is_anywhere_in_what_is_given_away(
    names: tuple[str, str, str], private: str, title: str, reason: str
) -> None:
    review = rich_review()
    name, alias, note = names
    secret = replace(review.sources[0], name=name, aliases=(alias,), note=note, confidential=True)
    letter = replace(review.evidence[0], title=title, publisher=title, url=title, confidential=True)
    aside = replace(review.comments[0], text=private, audience=Audience.PRIVATE)
    claims = tuple(
        replace(
            claim, attributions=tuple(replace(a, reason=reason, source=secret.id) for a in claim.attributions)
        )
        for claim in review.claims
    )
    full = replace(
        review,
        claims=tuple(_without_sourceless_levels(claim) for claim in claims),
        sources=(secret, *review.sources[1:]),
        evidence=(letter, *review.evidence[1:]),
        comments=(aside, *review.comments[1:]),
    )
    told = repr(withhold(full))
    assert [word for word in (*names, private, title, reason, secret.id) if word in told] == []


def _without_sourceless_levels(claim: Claim) -> Claim:
    return replace(claim, attributions=tuple(replace(a, level=None) for a in claim.attributions))
