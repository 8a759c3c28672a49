"""The rules that values keep by themselves: spans, anchors, claims, attributions, sources, comments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article, Details, Original, Revision
from annotator.domain.attribution import Attribution, AttributionState, Level
from annotator.domain.changes import Act, Changes, RowChange
from annotator.domain.claim import Claim, Mention
from annotator.domain.errors import EmptyTextError, TooLargeError, UserError
from annotator.domain.ids import (
    ArticleId,
    AttributionId,
    ClaimId,
    CommentId,
    MentionId,
    RevisionId,
    ScaleId,
    SourceId,
    VerdictId,
    derived_id,
    is_id,
    new_id,
)
from annotator.domain.marks import Comment, CommentKind, Subject
from annotator.domain.review import Review, Withheld
from annotator.domain.source import Source
from annotator.domain.span import CONTEXT, Anchor, Found, Span, ordered_and_disjoint
from annotator.domain.verdict import Layer, Rating, Scale, Verdict

TEXT = "The port of Velmar closed at noon, the harbour master said."


def mention(*spans: tuple[int, int], key: str = "m") -> Mention:
    return Mention(MentionId(key), tuple(Anchor.at(TEXT, Span(*span)) for span in spans))


def verdict(rating: str | None, *, layer: Layer = Layer.CONTENT, explanation: str = "") -> Verdict:
    return Verdict(VerdictId(new_id()), layer, ScaleId("desk"), rating, explanation)


def attribution(source: str | None, **fields: object) -> Attribution:
    key = None if source is None else SourceId(source)
    return Attribution(AttributionId("a"), key, **fields)  # type: ignore[arg-type]  # fields of Attribution


# --- Ids ---


def test_a_new_id_is_a_uuid_and_never_the_same() -> None:
    assert is_id(new_id())
    assert new_id() != new_id()


def test_a_derived_id_depends_on_text_and_place_alone() -> None:
    assert derived_id("ab", "claims/0") == derived_id("ab", "claims/0")
    assert len({derived_id("ab", "x"), derived_id("ab", "y"), derived_id("cd", "x")}) == 3


KEY = "6f1d2a52-64f5-4a4e-9d0b-7c2f7c2c6a11"


@pytest.mark.parametrize("written", ["C01", "", KEY.upper(), KEY.replace("-", "")])
def test_what_is_not_written_as_a_key_is_none(written: str) -> None:
    assert not is_id(written)


# --- Spans and anchors ---


@pytest.mark.parametrize("ends", [(-1, 3), (3, 3), (5, 2)])
def test_a_span_is_neither_negative_nor_empty_nor_reversed(ends: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(*ends)


def test_spans_know_what_they_share() -> None:
    first, inner, after = Span(0, 10), Span(2, 5), Span(10, 12)
    assert first.overlaps(inner)
    assert not first.overlaps(after)
    assert not after.overlaps(first)
    assert first.contains(inner)
    assert not inner.contains(first)
    assert not first.contains(after)
    assert (len(inner), inner.of(TEXT)) == (3, "e p")


@given(st.text(min_size=1), st.data())
def test_an_anchor_holds_the_words_at_its_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.at(text, Span(start, end))
    assert anchor.exact == text[start:end]
    assert text[:start].endswith(anchor.prefix)
    assert text[end:].startswith(anchor.suffix)
    assert max(len(anchor.prefix), len(anchor.suffix)) <= CONTEXT


def test_an_anchor_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond"):
        Anchor.at("short", Span(2, 9))


def test_an_orphan_keeps_its_words() -> None:
    anchor = Anchor.at(TEXT, Span(4, 8))
    orphan = anchor.orphaned()
    assert (orphan.exact, orphan.found, orphan.is_orphan) == (anchor.exact, Found.ORPHAN, True)
    assert not anchor.is_orphan


def test_pieces_are_in_order_and_apart() -> None:
    assert ordered_and_disjoint([Span(0, 3), Span(3, 5), Span(8, 9)])
    assert not ordered_and_disjoint([Span(0, 3), Span(2, 5)])
    assert ordered_and_disjoint([])


# --- Claims ---


def test_a_claim_stands_where_its_mentions_do() -> None:
    claim = Claim(ClaimId("c"), 1, (mention((12, 18)), mention((4, 8), (19, 25))))
    assert claim.spans == (Span(4, 8), Span(12, 18), Span(19, 25))
    assert claim.start == 4
    assert claim.quote == "Velmar"
    assert claim.mentions[1].quote == "port … closed"
    assert not claim.orphans


def test_a_claim_whose_words_are_all_orphans_has_no_place() -> None:
    lost = Mention(MentionId("m"), (Anchor.at(TEXT, Span(4, 8)).orphaned(),))
    claim = Claim(ClaimId("c"), 1, (lost,))
    assert (claim.start, claim.spans, claim.quote) == (None, (), "port")
    assert [piece.exact for piece in claim.orphans] == ["port"]


def test_a_claim_without_mentions_has_no_words() -> None:
    assert Claim(ClaimId("c"), 1, ()).quote == ""


def test_the_newest_verdict_of_a_layer_counts() -> None:
    claim = Claim(
        ClaimId("c"),
        1,
        (mention((4, 8)),),
        verdicts=(
            verdict("disputed"),
            verdict("accurate", layer=Layer.ATTRIBUTION, explanation="as quoted"),
            verdict("confirmed", explanation="two logs agree"),
        ),
    )
    newest = claim.verdict()
    assert newest is not None
    assert newest.rating == "confirmed"
    assert claim.explanation() == "two logs agree"
    assert claim.explanation(Layer.ATTRIBUTION) == "as quoted"
    assert claim.is_checked


def test_a_verdict_taken_back_leaves_its_explanation() -> None:
    claim = Claim(ClaimId("c"), 1, (), verdicts=(verdict("confirmed"), verdict(None, explanation="wait")))
    assert claim.verdict() is None
    assert not claim.is_checked
    assert claim.explanation() == "wait"


def test_a_claim_without_verdict_is_not_checked() -> None:
    claim = Claim(ClaimId("c"), 1, ())
    assert (claim.verdict(), claim.explanation(), claim.is_checked) == (None, "", False)


def test_only_confirmed_attributions_count() -> None:
    suggested = attribution("s", state=AttributionState.SUGGESTED)
    assert not Claim(ClaimId("c"), 1, (), attributions=(suggested,)).is_attributed
    assert Claim(ClaimId("c"), 1, (), attributions=(suggested, attribution("s"))).is_attributed


def test_nobody_is_cited_is_an_answer() -> None:
    claim = Claim(ClaimId("c"), 1, (), attributions=(attribution(None),))
    assert claim.is_attributed
    assert claim.nobody_cited
    assert not Claim(ClaimId("c"), 1, (), attributions=(attribution("s"),)).nobody_cited


@pytest.mark.parametrize("level", [level for level in Level if level not in {Level.NONE, Level.ANONYMOUS}])
def test_nobody_has_no_level_that_names_somebody(level: Level) -> None:
    with pytest.raises(ValueError, match="nobody"):
        attribution(None, level=level)


@pytest.mark.parametrize("level", [None, Level.NONE, Level.ANONYMOUS])
def test_nobody_may_be_anonymous(level: Level | None) -> None:
    assert attribution(None, level=level).level is level


# --- The rest ---


def test_a_source_goes_by_its_name_and_its_aliases() -> None:
    source = Source(SourceId("s"), "Velmar Port Authority", aliases=("the Authority",))
    assert source.goes_by("velmar port authority")
    assert source.goes_by("The Authority")
    assert not source.goes_by("the Port")


def test_a_scale_finds_its_ratings_by_code() -> None:
    scale = Scale(ScaleId("desk"), "Desk", Layer.CONTENT, (Rating("confirmed", "Confirmed"),))
    found = scale.rating("confirmed")
    assert found is not None
    assert found.label == "Confirmed"
    assert scale.rating("maybe") is None


def test_a_query_is_open_until_it_is_resolved() -> None:
    def comment(kind: CommentKind, *, resolved: bool = False) -> Comment:
        return Comment(CommentId("k"), Subject.CLAIM, "c", "Which gate?", kind=kind, resolved=resolved)

    assert comment(CommentKind.QUERY_AUTHOR).is_open_query
    assert not comment(CommentKind.QUERY_AUTHOR, resolved=True).is_open_query
    assert not comment(CommentKind.NOTE).is_open_query


def test_withheld_things_are_added_up() -> None:
    assert Withheld(sources=1, evidence=2, comments=3).total == 6


@pytest.fixture
def review() -> Review:
    revision = Revision(RevisionId("r"), 1, TEXT, "0" * 64)
    article = Article(ArticleId("a"), Details(), Original(), revision)
    scale = Scale(ScaleId("desk"), "Desk", Layer.CONTENT, (Rating("confirmed", "Confirmed"),))
    lost = Mention(MentionId("m"), (Anchor.at(TEXT, Span(4, 8)).orphaned(),))
    claims = (
        Claim(ClaimId("1"), 1, (lost,)),
        Claim(ClaimId("2"), 2, (mention((12, 18)),)),
        Claim(ClaimId("3"), 3, (mention((4, 8)),)),
    )
    comments = (
        Comment(CommentId("k1"), Subject.CLAIM, "2", "first"),
        Comment(CommentId("k2"), Subject.SOURCE, "2", "elsewhere"),
        Comment(CommentId("k3"), Subject.CLAIM, "2", "second"),
    )
    return Review(article, claims, scales=(scale,), comments=comments)


def test_claims_are_read_in_the_order_of_the_text_and_orphans_last(review: Review) -> None:
    assert [claim.number for claim in review.in_reading_order] == [3, 2, 1]
    assert review.article.text == TEXT


def test_a_thread_holds_the_comments_on_one_thing(review: Review) -> None:
    assert [comment.text for comment in review.comments_on(Subject.CLAIM, "2")] == ["first", "second"]


def test_a_verdict_has_the_rating_of_its_scale(review: Review) -> None:
    rating = review.rating_of(verdict("confirmed"))
    assert rating is not None
    assert rating.label == "Confirmed"
    assert review.rating_of(verdict(None)) is None
    other = Verdict(VerdictId("v"), Layer.CONTENT, ScaleId("other"), "confirmed")
    assert review.rating_of(other) is None


def test_things_are_found_by_their_ids(review: Review) -> None:
    assert set(review.claim_by_id) == {"1", "2", "3"}
    assert (review.source_by_id, review.evidence_by_id, review.reviewer_by_id) == ({}, {}, {})


def test_changes_tell_what_was_touched() -> None:
    changes = Changes(
        step=4,
        action="add_claim",
        article=ArticleId("a"),
        rows=(
            RowChange("claim", "c1", Act.MADE),
            RowChange("mention", "m1", Act.MADE, "c1"),
            RowChange("verdict", "v1", Act.REMOVED, "c2"),
            RowChange("comment", "k1", Act.CHANGED, "c3"),
        ),
    )
    assert changes.made("claim") == ("c1",)
    assert changes.claims == {"c1", "c2"}
    assert changes.touches("source", "comment")
    assert not changes.touches("source")
    assert changes.lost("verdict")
    assert not changes.lost("claim", "comment")
    assert changes.removed("verdict", "v1")
    assert not changes.removed("claim", "c1")


def test_a_known_error_says_what_happened_and_what_to_do_next() -> None:
    error = TooLargeError(name="long.txt", size=12, limit=10)
    assert "long.txt" in error.what
    assert "12 MB" in error.what
    assert str(error) == f"{error.what} {error.next_step}"
    assert str(UserError()) == ""


def test_foreign_text_in_an_error_is_not_taken_for_a_template() -> None:
    assert "{braces}" in str(EmptyTextError(name="{braces}"))
