"""What can be asked of a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.domain.claim import ClaimState
from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, ClaimId
from annotator.domain.marks import Subject, TickResult
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, an_article_in, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library

QUAY = "The quay is open again.\n\nA lamp was mended there.\n"


def test_the_list_of_articles_counts_claims_and_those_that_are_checked(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    library.clock = lambda: "2024-05-06T12:00:00.000Z"
    quay = an_article_in(library, QUAY)
    checked, dropped = (a_claim_in(library, article, words) for words in ("Nobody was hurt", "left"))
    commands.set_verdict(library, claims=[checked, claim], layer=Layer.CONTENT, rating="confirmed")
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating=None)
    commands.set_state(library, claims=[dropped], state=ClaimState.DROPPED)
    newest, oldest = queries.articles(library)
    assert (newest.id, newest.claims, newest.imported_at) == (quay, 0, "2024-05-06T12:00:00.000Z")
    assert (oldest.id, oldest.claims, oldest.checked) == (article, 2, 1)
    assert (oldest.title, oldest.origin, oldest.language) == ("Ferry to Aldra halted", "ferry.txt", "en")
    assert queries.articles(library, ids=[article]) == (oldest,)


def test_a_review_holds_what_its_article_names_and_nothing_else(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    line = commands.add_source(library, name="Aldra Line").made("source")[0]
    commands.add_source(library, name="Ferry Watch")
    press = commands.add_source(library, name="Press office", parent=line).made("source")[0]  # type: ignore[arg-type]  # a fresh key
    commands.attribute(library, claims=[claim], source=press)  # type: ignore[arg-type]  # a fresh key
    review = queries.review(library, article=article)
    assert [source.name for source in review.sources] == ["Aldra Line", "Press office"]
    assert [found.id for found in review.claims] == [claim]
    bare = queries.review(library, article=article, claims=False)
    assert (bare.claims, bare.sources) == ((), review.sources)


def test_claims_that_are_gone_are_left_out(library: Library, article: ArticleId, claim: ClaimId) -> None:
    found = queries.claims(library, article=article, ids=[claim, ClaimId("none")])
    assert [one.id for one in found] == [claim]


def test_what_is_confidential_is_withheld_on_demand(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.attribute(library, claims=[claim], new_source="Ida Orlo")
    commands.edit_source(library, source=queries.sources(library)[0].id, confidential=True)
    assert "Ida Orlo" in repr(queries.review(library, article=article).sources)
    given = queries.review(library, article=article, withhold=True)
    assert "Ida Orlo" not in repr(given.sources)
    assert given.withheld.sources == 1


def test_coverage_counts_sentences_that_were_looked_at(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    commands.tick(
        library,
        article=article,
        spans=[span_of(FERRY, "The quay stayed shut.")],
        result=TickResult.NOTHING_TO_CHECK,
    )
    found = queries.coverage_of(queries.review(library, article=article))
    assert (found.checked, found.nothing, found.open) == (1, 1, 0)
    assert found.sentences > 2


def test_an_article_is_meant_by_its_id_the_start_of_it_or_its_title(
    library: Library, article: ArticleId
) -> None:
    for key in (article, article[:8], article.upper(), " ferry to Aldra HALTED "):
        assert queries.resolve_article(library, key) == article


@pytest.mark.parametrize("key", ["", " ", "none", "The ferry"])
def test_an_article_that_is_not_there_or_not_the_only_one_is_not_found(library: Library, key: str) -> None:
    for number in range(20):
        an_article_in(library, f"{FERRY}{number}\n")
    with pytest.raises(NotFoundError):
        queries.resolve_article(library, key)
    with pytest.raises(NotFoundError):
        queries.resolve_article(library, "Ferry to Aldra halted")


def test_articles_claims_and_sources_are_found_by_their_words(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.restate(library, claim=claim, text="No sailing to the island")
    commands.attribute(
        library, claims=[claim], new_source="Lighthouse Board", source_words=span_of(FERRY, "he")
    )
    commands.edit_details(library, article=article, title="Ferrying halted")
    (hit,) = queries.search(library, words="mess* left")
    assert (hit.kind, hit.key, hit.article, hit.title) == ("article", article, article, "Ferrying halted")
    assert "“a mess” and left" in hit.snippet
    (hit,) = queries.search(library, words="sailing island")
    assert (hit.kind, hit.key, hit.article) == ("claim", claim, article)
    assert hit.title == "Claim 1 · Ferrying halted"
    (hit,) = queries.search(library, words="lighthouse")
    assert (hit.kind, hit.article, hit.title) == ("source", None, "Lighthouse Board")
    (hit,) = queries.search(library, words="ferrying")
    assert (hit.kind, hit.snippet) == ("article", "")


def test_what_was_deleted_or_renamed_is_found_no_more(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.restate(library, claim=claim, text="No sailing")
    commands.restate(library, claim=claim, text="No crossing")
    assert queries.search(library, words="sailing") == ()
    commands.move_mention(
        library,
        mention=queries.claims(library, article=article)[0].mentions[0].id,
        spans=[span_of(FERRY, "The quay stayed shut")],
    )
    assert {hit.kind for hit in queries.search(library, words="stayed shut")} == {"article", "claim"}
    commands.remove_article(library, article=article)
    assert queries.search(library, words="shut") == ()
    assert queries.search(library, words="crossing") == ()


def test_every_sort_of_hit_has_its_share(library: Library) -> None:
    for number in range(30):
        article = an_article_in(library, f"{FERRY}{number}\n")
        claim = a_claim_in(library, article, "The quay stayed shut")
        commands.restate(library, claim=claim, text=f"Quay {number}")
    commands.add_source(library, name="Quay Watch")
    hits = queries.search(library, words="quay", limit=12)
    assert len(hits) == 12
    assert {hit.kind for hit in hits} == {"article", "claim", "source"}
    assert len(queries.search(library, words="quay", limit=1)) == 1


def test_so_many_hits_are_not_ranked_but_shown_newest_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.store import search

    monkeypatch.setattr(search, "FEW", 2)
    added = [an_article_in(library, f"{FERRY}{number}\n") for number in range(5)]
    hits = queries.search(library, words="harbour", limit=3)
    assert [hit.key for hit in hits] == added[:1:-1]


def test_no_words_find_nothing(library: Library, article: ArticleId) -> None:
    assert queries.search(library, words=" ?! ") == ()
    assert article


def test_a_file_that_is_kept_is_given_out_by_its_hash(library: Library, article: ArticleId) -> None:
    digest = queries.article(library, article).original.sha256
    assert queries.file_bytes(library, digest).decode() == FERRY
    with pytest.raises(NotFoundError):
        queries.review(library, article=ArticleId("none"))


def test_the_history_of_a_claim_is_what_touched_it_and_what_hangs_on_it(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    other = a_claim_in(library, article, "Nobody was hurt")
    commands.restate(library, claim=other, text="All are well")
    commands.set_verdict(library, claims=[claim, other], layer=Layer.CONTENT, rating="confirmed")
    commands.comment(library, subject=Subject.CLAIM, on=claim, text="Who?")
    told = [step.action for step in queries.steps_of_claim(library, article=article, claim=claim)]
    assert told == ["comment", "set_verdict", "add_claim"]


def test_everybody_who_has_worked_in_the_library_is_known(library: Library) -> None:
    commands.set_reviewer(library, name="Bo Lind", initials="BL")
    assert sorted(one.name for one in queries.people(library).values()) == ["Ada Brandt", "Bo Lind"]
