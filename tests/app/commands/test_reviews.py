"""Taking in a review: word for word what docs/interchange promises."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.app import commands, history, queries, upkeep
from annotator.app.library import Library
from annotator.codec import review_json
from annotator.domain.changes import Scope
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.errors import BadReviewError, ConflictError, InvalidError
from annotator.domain.evidence import Stance
from annotator.domain.ids import AttributionId, ClaimId, ReviewerId, ScaleId
from annotator.domain.marks import Reviewer, TickResult
from annotator.domain.source import SourceKind
from annotator.domain.span import Anchor, Span
from annotator.domain.verdict import Layer
from tests.builders import (
    DESK,
    a_claim,
    a_mention,
    a_review,
    a_verdict,
    an_article,
    rich_review,
    uid,
)
from tests.held import as_held
from tests.libraries import brought, everything
from tests.strategies import reviews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.domain.claim import Claim
    from annotator.domain.review import Review


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open a new library in which nobody is at work yet."""
    with Library.open(tmp_path / "empty.annotator") as made:
        yield made


def add(library: Library, review: Review) -> Review:
    changes = commands.add_review(library, review=review)
    assert changes.article is not None
    return queries.review(library, article=changes.article)


def without_suggestions(review: Review) -> Review:
    return replace(
        review,
        claims=tuple(
            replace(claim, state=ClaimState.PARKED) if claim.state is ClaimState.SUGGESTED else claim
            for claim in review.claims
        ),
    )


def with_claim(review: Review, claim: Claim, at: int = 0) -> Review:
    return replace(review, claims=(*review.claims[:at], claim, *review.claims[at + 1 :]))


def test_a_review_makes_its_article_when_no_article_has_its_text(library: Library) -> None:
    review = a_review()
    found = add(library, review)
    assert as_held(found).claims == as_held(review).claims
    assert found.article.details == review.article.details
    assert (found.sources, found.comments) == (review.sources, review.comments)
    (step,) = queries.steps(library, limit=1)
    assert (step.scope, history.told(step)) == (Scope.LIBRARY, "Took in a review with 2 claims")


def test_everything_that_a_review_can_hold_comes_back_as_it_was(library: Library) -> None:
    review = rich_review()
    found = add(library, review)
    assert found.claims == review.claims
    assert found.ticks == review.ticks
    assert found.comments == review.comments
    assert found.corrections == review.corrections
    assert found.sign_offs == review.sign_offs
    assert found.evidence == review.evidence
    assert found.sources == review.sources
    assert found.article == review.article
    assert upkeep.check(library) == ()


def test_a_review_joins_the_article_that_has_its_text(library: Library) -> None:
    review = a_review()
    article = commands.add_article(library, imported=brought(review.article.text)).article
    found = add(library, review)
    assert found.article.id == article
    assert len(found.claims) == 2
    (step,) = queries.steps(library, limit=1)
    assert step.scope is Scope.ARTICLE
    history.undo(library, article=article)
    assert queries.review(library, article=found.article.id).claims == ()


def test_comments_on_the_article_hang_on_the_librarys_article(library: Library) -> None:
    review = rich_review()
    article = commands.add_article(library, imported=brought(review.article.text)).article
    found = add(library, review)
    assert {c.on for c in found.comments if c.subject == "article"} == {article}


def test_the_same_review_twice_is_the_same_rows(library: Library) -> None:
    commands.add_review(library, review=rich_review())
    before = everything(library.path)
    assert commands.add_review(library, review=rich_review()).rows == ()
    assert everything(library.path) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(review=reviews().map(without_suggestions))
def test_what_is_written_loads_back_without_loss_into_an_empty_library(
    review: Review, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("empty")
    with Library.open(folder / "first.annotator") as first:
        written = review_json.write(add(first, review))
    with Library.open(folder / "second.annotator") as second:
        read = review_json.read(written, name="review.json", scales=())
        again = add(second, read)
        assert review_json.write(again) == written
        assert commands.add_review(second, review=read).rows == ()
        assert upkeep.check(second) == ()


CONFLICTS: dict[str, Callable[[Review], Review]] = {
    "claim": lambda r: with_claim(r, replace(r.claims[0], kind=ClaimKind.PROMISE)),
    "mention": lambda r: with_claim(
        r,
        replace(
            r.claims[0], mentions=(replace(r.claims[0].mentions[0], pieces=r.claims[1].mentions[0].pieces),)
        ),
    ),
    "attribution": lambda r: with_claim(
        r, replace(r.claims[0], attributions=(replace(r.claims[0].attributions[0], cue=None),))
    ),
    "comment": lambda r: replace(r, comments=(replace(r.comments[0], text="Other"),)),
    "source": lambda r: replace(r, sources=(replace(r.sources[0], kind=SourceKind.COURT),)),
    "reviewer": lambda r: replace(r, reviewers=(replace(r.reviewers[0], name="Other"),)),
}


@pytest.mark.parametrize("what", CONFLICTS)
def test_the_same_id_with_other_content_is_an_error_that_names_it_and_nothing_is_taken(
    library: Library, what: str
) -> None:
    review = a_review()
    commands.add_review(library, review=review)
    before = everything(library.path)
    extra = a_claim(9, a_mention(review.article.text, "Monday"))
    other = CONFLICTS[what](replace(review, claims=(*review.claims, extra)))
    with pytest.raises(ConflictError, match=what):
        commands.add_review(library, review=other)
    assert everything(library.path) == before


@pytest.mark.parametrize("what", ["evidence", "ticks", "corrections", "sign_offs"])
def test_marks_and_evidence_with_other_content_are_conflicts_too(library: Library, what: str) -> None:
    review = rich_review()
    commands.add_review(library, review=review)
    first, *rest = getattr(review, what)
    changes: dict[str, dict[str, Any]] = {
        "evidence": {"title": "Other"},
        "ticks": {"result": TickResult.UNVERIFIABLE},
        "corrections": {"reason": "Other"},
        "sign_offs": {"decision": "Other"},
    }
    other = replace(review, **{what: (replace(first, **changes[what]), *rest)})  # type: ignore[arg-type]  # by name
    with pytest.raises(ConflictError):
        commands.add_review(library, review=other)


def test_an_id_that_belongs_to_another_article_is_a_conflict(library: Library) -> None:
    review = rich_review()
    commands.add_review(library, review=review)
    other = an_article("The quay is open.\n")
    mention = a_mention(other.text, "The quay")
    stolen = {
        "claim": a_claim(1, mention),
        "mention": replace(a_claim(99, replace(mention, id=review.claims[0].mentions[0].id))),
        "attribution": replace(
            a_claim(99, mention),
            attributions=(replace(review.claims[0].attributions[0], source=None, level=None),),
        ),
    }
    bare = replace(a_review(), article=other, claims=(), comments=(), sources=())
    for noun, claim in stolen.items():
        key = review.claims[0].id if noun == "claim" else claim.id
        with pytest.raises(ConflictError, match=noun):
            commands.add_review(library, review=replace(bare, claims=(replace(claim, id=key),)))
    tick = replace(review.ticks[0], anchor=Anchor.at(other.text, Span(0, 3)), claim=None, evidence=None)
    with pytest.raises(ConflictError, match="tick"):
        commands.add_review(library, review=replace(bare, ticks=(tick,)))
    correction = replace(review.corrections[0], anchor=Anchor.at(other.text, Span(0, 3)))
    with pytest.raises(ConflictError, match="correction"):
        commands.add_review(library, review=replace(bare, corrections=(correction,)))
    with pytest.raises(ConflictError, match="sign-off"):
        commands.add_review(library, review=replace(bare, sign_offs=review.sign_offs))


def test_what_a_review_knows_besides_is_added_to_a_claim_that_is_there(library: Library) -> None:
    review = rich_review()
    commands.add_review(library, review=review)
    claim = review.claims[0]
    verdict = a_verdict("later", "disputed")
    link = replace(review.claims[0].evidence[0], stance=Stance.REFUTES) if claim.evidence else None
    mention = replace(a_mention(review.article.text, claim.mentions[0].pieces[0].exact.split()[0]))
    stated = replace(claim.attributions[0], id=AttributionId(uid("another")), nested_in=None)
    more = replace(
        claim,
        mentions=(*claim.mentions, mention),
        attributions=(*claim.attributions, stated),
        verdicts=(*claim.verdicts, verdict),
        evidence=claim.evidence if link is None else (*claim.evidence, link),
    )
    found = add(library, with_claim(review, more)).claim_by_id[claim.id]
    assert found.mentions == more.mentions
    assert found.attributions == more.attributions
    assert [v.rating for v in found.verdicts] == [v.rating for v in more.verdicts]
    assert len(found.evidence) == len(more.evidence)
    assert add(library, with_claim(review, more)).claim_by_id[claim.id] == found


def test_a_verdict_at_a_place_where_another_stood_gets_a_key_of_its_own(library: Library) -> None:
    review = a_review()
    commands.add_review(library, review=review)
    claim = review.claims[0]
    changed = replace(claim, verdicts=(replace(claim.verdicts[0], rating="disputed"),))
    found = add(library, with_claim(review, changed)).claim_by_id[claim.id]
    assert [verdict.rating for verdict in found.verdicts] == ["confirmed", "disputed"]
    assert len({verdict.id for verdict in found.verdicts}) == 2


def test_sources_and_people_are_those_of_the_library(library: Library) -> None:
    commands.set_reviewer(library, name="Ada Brandt", initials="AB")
    commands.add_source(library, name="Harbour master", aliases=("Lindmoor Harbour Master",))
    here, ada = queries.sources(library)[0], library.reviewer
    assert ada is not None
    found = add(library, a_review())
    assert {a.source for claim in found.claims for a in claim.attributions} == {here.id}
    assert {verdict.by for claim in found.claims for verdict in claim.verdicts} == {ada.id}
    assert {comment.by for comment in found.comments} == {ada.id}
    assert [(s.id, s.name) for s in found.sources] == [(here.id, "Harbour master")]
    assert add(library, a_review()) == found


def test_numbers_that_were_never_given_are_kept_and_others_are_drawn(library: Library) -> None:
    review = a_review()
    article = commands.add_article(library, imported=brought(review.article.text)).article
    assert article is not None
    commands.add_claim(library, article=article, mentions=[[Span(0, 5)]])
    seventh = replace(review.claims[1], number=7)
    found = add(library, with_claim(review, seventh, at=1))
    assert [claim.number for claim in found.claims] == [1, 7, 8]
    made = commands.add_claim(library, article=article, mentions=[[Span(6, 9)]])
    (claim,) = queries.claims(library, article=article, ids=[ClaimId(made.made("claim")[0])])
    assert claim.number == 9


def test_numbers_of_an_existing_claim_stay_the_librarys(library: Library) -> None:
    review = a_review()
    commands.add_review(library, review=review)
    renumbered = replace(review.claims[0], number=5)
    assert commands.add_review(library, review=with_claim(review, renumbered)).rows == ()


def test_an_article_that_has_another_text_by_now_is_another_article(library: Library) -> None:
    review = a_review()
    first = add(library, review)
    with library.step("revise", article=first.article.id) as tx:  # type: ignore[arg-type]  # any code will do
        tx.run("INSERT INTO text (sha256, body) VALUES ('other', 'Other')")
        tx.run("UPDATE revision SET text_sha256 = 'other'")
    bare = replace(review, claims=(), comments=())
    second = add(library, bare)
    assert second.article.id != first.article.id
    assert second.article.revision.id != review.article.revision.id
    assert second.article.text == review.article.text
    assert len(queries.articles(library)) == 2


def test_words_that_do_not_stand_in_the_text_are_refused(library: Library) -> None:
    review = a_review()
    wrong = replace(review.claims[0].mentions[0].pieces[0], exact="The train to Aldra")
    mention = replace(review.claims[0].mentions[0], pieces=(wrong,))
    with pytest.raises(BadReviewError, match=r"claim 1.*The train to Aldra"):
        commands.add_review(
            library, review=with_claim(review, replace(review.claims[0], mentions=(mention,)))
        )
    assert queries.articles(library) == ()


def test_a_review_of_suggestions_is_refused(library: Library) -> None:
    review = a_review()
    suggested = replace(review.claims[0], state=ClaimState.SUGGESTED)
    with pytest.raises(InvalidError, match="suggestions"):
        commands.add_review(library, review=with_claim(review, suggested))


@pytest.mark.parametrize(("rating", "scale"), [("accurate", "desk"), ("confirmed", "unknown")])
def test_a_rating_that_no_scale_has_is_refused(library: Library, rating: str, scale: str) -> None:
    review = a_review()
    verdict = replace(review.claims[0].verdicts[0], rating=rating, scale=ScaleId(scale))
    with pytest.raises(InvalidError, match=f"claim 1 is rated “{rating}”"):
        commands.add_review(
            library, review=with_claim(review, replace(review.claims[0], verdicts=(verdict,)))
        )


def test_a_verdict_that_takes_a_rating_back_needs_none(library: Library) -> None:
    review = a_review()
    verdict = replace(review.claims[0].verdicts[0], rating=None)
    found = add(library, with_claim(review, replace(review.claims[0], verdicts=(verdict,))))
    assert found.claims[0].verdict(Layer.CONTENT) is None


def test_the_scales_of_a_review_come_with_it(library: Library) -> None:
    own = replace(DESK, id=ScaleId("own"), label="Own")
    other = replace(DESK, label="Other desk")
    found = add(library, replace(a_review(), scales=(other, own)))
    assert {scale.label for scale in found.scales} >= {"Own", "Other desk"}
    stranger = Reviewer(ReviewerId(uid("bo")), "Bo Lind", "BL")
    assert stranger not in found.reviewers


def test_a_review_by_itself_is_taken_in_by_a_fresh_library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "fresh.annotator") as fresh:
        assert len(add(fresh, rich_review()).claims) == len(rich_review().claims)
