from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.errors import BadSpanError, InvalidError, NotFoundError
from annotator.domain.ids import ArticleId, ClaimId, MentionId
from annotator.domain.span import Span
from tests.libraries import FERRY, a_claim_in, an_article_in, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.claim import Claim

HALTED = "The ferry was halted on Monday"
FAMILY = "Nobody was 👩🏽‍🔧 hurt\n\nin Zoe\u0308’s boat.\n"


def claim_of(library: Library, claim: ClaimId) -> Claim:
    (article,) = {summary.id for summary in queries.articles(library)}
    (found,) = queries.claims(library, article=article, ids=[claim])
    return found


def test_a_claim_stands_where_it_was_marked(library: Library, article: ArticleId, claim: ClaimId) -> None:
    found = claim_of(library, claim)
    assert (found.number, found.quote, found.state, found.kind) == (1, HALTED, ClaimState.OPEN, None)
    piece = found.mentions[0].pieces[0]
    assert FERRY[piece.span.start : piece.span.end] == piece.exact if piece.span else False
    assert piece.prefix.endswith("halted\n\n")
    assert queries.claims(library, article=article) == (found,)


def test_a_claim_has_pieces_and_places(library: Library, article: ArticleId) -> None:
    places = [[span_of(FERRY, "said"), span_of(FERRY, "The ferry")], [span_of(FERRY, "Ferry to Aldra")]]
    made = commands.add_claim(library, article=article, mentions=places, kind=ClaimKind.EVENT)
    found = claim_of(library, ClaimId(made.made("claim")[0]))
    assert [mention.quote for mention in found.mentions] == ["The ferry … said", "Ferry to Aldra"]
    assert found.kind is ClaimKind.EVENT


@pytest.mark.parametrize(
    ("words", "kept"),
    [("👩", "👩🏽‍🔧"), ("hurt\n\n", "hurt"), (" was ", "was"), ("Zoe", "Zoe\u0308")],
)
def test_a_span_never_splits_a_character_and_has_no_space_at_its_ends(
    library: Library, words: str, kept: str
) -> None:
    article = an_article_in(library, FAMILY)
    made = commands.add_claim(library, article=article, mentions=[[span_of(FAMILY, words)]])
    assert claim_of(library, ClaimId(made.made("claim")[0])).quote == kept


@pytest.mark.parametrize(
    ("spans", "reason"),
    [
        ([], "no words"),
        ([Span(0, 10_000)], "outside"),
        ([span_of(FERRY, "\n\n")], "white space"),
        ([span_of(FERRY, "The ferry was"), span_of(FERRY, "ferry was halted")], "overlap"),
    ],
)
def test_words_that_cannot_be_marked_are_refused_in_plain_words(
    library: Library, article: ArticleId, spans: list[Span], reason: str
) -> None:
    with pytest.raises(BadSpanError, match=reason):
        commands.add_claim(library, article=article, mentions=[spans])
    assert queries.claims(library, article=article) == ()


def test_a_claim_stands_somewhere_in_an_article_that_is_there(library: Library, article: ArticleId) -> None:
    with pytest.raises(InvalidError, match="stands somewhere"):
        commands.add_claim(library, article=article, mentions=[])
    with pytest.raises(NotFoundError):
        commands.add_claim(library, article=ArticleId("none"), mentions=[[Span(0, 1)]])


def test_a_claim_gets_another_place_and_loses_one(library: Library, claim: ClaimId) -> None:
    commands.add_mention(library, claim=claim, spans=[span_of(FERRY, "Ferry to Aldra halted")])
    first, second = claim_of(library, claim).mentions
    assert second.quote == "Ferry to Aldra halted"
    commands.remove_mention(library, mention=first.id)
    assert claim_of(library, claim).mentions == (second,)
    with pytest.raises(InvalidError, match="only place"):
        commands.remove_mention(library, mention=second.id)
    with pytest.raises(NotFoundError, match="mention"):
        commands.remove_mention(library, mention=MentionId("none"))


def test_a_place_is_moved_and_what_hangs_on_the_claim_stays(library: Library, claim: ClaimId) -> None:
    commands.restate(library, claim=claim, text=" Nothing sailed. ")
    mention = claim_of(library, claim).mentions[0]
    changes = commands.move_mention(library, mention=mention.id, spans=[span_of(FERRY, "halted on Monday")])
    found = claim_of(library, claim)
    assert (found.quote, found.restatement) == ("halted on Monday", "Nothing sailed.")
    assert changes.claims == {claim}


def test_kind_and_state_are_set_for_many_at_once(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    other = a_claim_in(library, article, "Nobody was hurt")
    commands.set_kind(library, claims=[claim, other], kind=ClaimKind.STATUS)
    changes = commands.set_state(library, claims=[claim, other], state=ClaimState.PARKED)
    assert changes.claims == {claim, other}
    assert {(c.kind, c.state) for c in queries.claims(library, article=article)} == {
        (ClaimKind.STATUS, ClaimState.PARKED)
    }
    commands.set_kind(library, claims=[claim], kind=None)
    assert claim_of(library, claim).kind is None


def test_a_claim_of_a_library_is_no_suggestion(library: Library, claim: ClaimId) -> None:
    with pytest.raises(InvalidError, match="suggestion"):
        commands.set_state(library, claims=[claim], state=ClaimState.SUGGESTED)


def test_a_number_is_never_given_twice(library: Library, article: ArticleId, claim: ClaimId) -> None:
    commands.remove_claims(library, claims=[claim])
    second = a_claim_in(library, article, "Nobody was hurt")
    history.undo(library, article=article)
    third = a_claim_in(library, article, "Nobody was hurt")
    assert claim_of(library, third).number == 3
    assert second not in {found.id for found in queries.claims(library, article=article)}


def test_claims_are_numbered_by_place_on_demand(library: Library, article: ArticleId, claim: ClaimId) -> None:
    last = a_claim_in(library, article, "The quay stayed shut")
    first = a_claim_in(library, article, "Ferry to Aldra halted")
    commands.renumber(library, article=article)
    assert [found.id for found in queries.claims(library, article=article)] == [first, claim, last]
    assert claim_of(library, a_claim_in(library, article, "left")).number == 4
    assert commands.renumber(library, article=article).claims != frozenset()


def test_claims_that_are_there_already_in_order_keep_their_numbers(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    assert claim_of(library, claim).number == 1
    assert commands.renumber(library, article=article).rows == ()


def test_what_is_not_there_or_not_together_cannot_be_changed(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    other = an_article_in(library, FAMILY)
    far = a_claim_in(library, other, "Nobody", FAMILY)
    with pytest.raises(NotFoundError, match="claim “none”"):
        commands.remove_claims(library, claims=[claim, ClaimId("none")])
    with pytest.raises(InvalidError, match="one article"):
        commands.set_kind(library, claims=[claim, far], kind=None)
    with pytest.raises(InvalidError, match="one article"):
        commands.remove_claims(library, claims=[])
    assert len(queries.claims(library, article=article)) == 1


def test_places_that_are_added_together_are_one_step(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    before = claim_of(library, claim)
    places = [[span_of(FERRY, "Ferry to Aldra")], [span_of(FERRY, "halted\n")]]
    done = commands.add_mentions(library, claim=claim, mentions=places)
    assert [mention.quote for mention in claim_of(library, claim).mentions[1:]] == [
        "Ferry to Aldra",
        "halted",
    ]
    (step,) = queries.steps(library, before=done.step + 1, limit=1)
    assert history.told(step) == "Added 2 places to claim 1"
    history.undo(library, article=article)
    assert claim_of(library, claim) == before
