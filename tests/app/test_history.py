"""Undo, redo and the history, as a person meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.app.library import Library
from annotator.domain.changes import Scope
from annotator.domain.errors import LaterStepError, NotFoundError, NothingToUndoError
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, an_article_in, everything, span_of

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId, ClaimId


def test_undo_survives_a_restart(library: Library, article: ArticleId, claim: ClaimId) -> None:
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    path = library.path
    library.close()
    with Library.open(path) as again:
        history.undo(again, article=article)
        history.undo(again, article=article)
        assert queries.claims(again, article=article) == ()
        with pytest.raises(NothingToUndoError, match="nothing to undo"):
            history.undo(again, article=article)
        history.redo(again, article=article)
        history.redo(again, article=article)
        assert queries.claims(again, article=article)[0].is_checked
        with pytest.raises(NothingToUndoError, match="nothing to redo"):
            history.redo(again, article=article)


def test_undo_is_of_the_open_article(library: Library, article: ArticleId) -> None:
    a_claim_in(library, article, "Nobody was hurt")
    other = an_article_in(library, "The quay is open.\n")
    a_claim_in(library, other, "The quay", "The quay is open.\n")
    history.undo(library, article=article)
    assert queries.claims(library, article=article) == ()
    assert len(queries.claims(library, article=other)) == 1


def test_the_import_is_undone_from_the_library_alone(library: Library, article: ArticleId) -> None:
    assert history.can_undo(library, article=article) is None
    step = history.can_undo(library, article=None)
    assert step is not None
    assert (step.article, step.scope) == (article, Scope.LIBRARY)
    history.undo(library, article=None)
    assert queries.articles(library) == ()
    assert history.can_undo(library, article=None) is None


def test_redo_tells_what_it_would_bring_back_and_ends_with_the_next_command(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    assert queries.claims(library, article=article)[0].id == claim
    assert history.can_redo(library, article=article) is None
    history.undo(library, article=article)
    step = history.can_redo(library, article=article)
    assert step is not None
    assert history.told(step) == "Marked claim 1"
    a_claim_in(library, article, "Nobody was hurt")
    assert history.can_redo(library, article=article) is None


def test_the_history_tells_each_step_in_a_sentence(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    history.undo(library, article=article)
    history.redo(library, article=article)
    told = [history.told(step) for step in queries.steps(library)]
    assert told == [
        "Redone: Confirmed: claim 1",
        "Undone: Confirmed: claim 1",
        "Confirmed: claim 1",
        "Marked claim 1",
        "Imported “Ferry to Aldra halted”",
        "Ada Brandt is at work",
        "Made the library",
    ]


def test_any_step_is_taken_back_unless_a_later_one_needs_it(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    other = a_claim_in(library, article, "Nobody was hurt")
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    verdict, second, first = queries.steps(library, limit=3)
    history.take_back(library, step=second.seq)
    assert [found.id for found in queries.claims(library, article=article)] == [claim]
    with pytest.raises(LaterStepError, match=r"Marked claim 1.*Confirmed: claim 1"):
        history.take_back(library, step=first.seq)
    with pytest.raises(NothingToUndoError):
        history.take_back(library, step=second.seq)
    history.take_back(library, step=verdict.seq)
    history.take_back(library, step=first.seq)
    assert queries.claims(library, article=article) == ()
    assert other


def test_taking_back_an_undoing_brings_back_and_taking_that_back_undoes_again(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    undone = history.undo(library, article=article)
    redone = history.take_back(library, step=undone.step)
    assert [found.id for found in queries.claims(library, article=article)] == [claim]
    history.take_back(library, step=redone.step)
    assert queries.claims(library, article=article) == ()


def test_the_making_of_the_library_is_never_taken_back(library: Library) -> None:
    for step in queries.steps(library):
        with pytest.raises(NothingToUndoError):
            history.take_back(library, step=step.seq)
    with pytest.raises(NotFoundError, match="step"):
        history.take_back(library, step=99)


def test_a_new_text_is_not_taken_back_from_under_what_was_marked_in_it(
    library: Library, article: ArticleId
) -> None:
    revised = commands.revise(library, article=article, text=FERRY.replace("Monday", "Wednesday"))
    words = FERRY.replace("Monday", "Wednesday")
    commands.add_claim(library, article=article, mentions=[[span_of(words, "Wednesday")]])
    with pytest.raises(LaterStepError, match=r"Took in revision 2.*Marked claim 1"):
        history.take_back(library, step=revised.step)
    assert queries.article(library, article).text == words


def test_words_do_not_come_back_into_another_text(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    removed = commands.remove_claims(library, claims=[claim])
    commands.revise(library, article=article, text=f"Update. {FERRY}")
    with pytest.raises(LaterStepError, match=r"Deleted claim 1.*Took in revision 2"):
        history.take_back(library, step=removed.step)
    assert queries.claims(library, article=article) == ()


def test_a_claim_does_not_come_back_with_the_number_of_another(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    a_claim_in(library, article, "Nobody was hurt")
    removed = commands.remove_claims(library, claims=[claim])
    commands.renumber(library, article=article)
    with pytest.raises(LaterStepError, match=r"Deleted claim 1.*Numbered the claims by place"):
        history.take_back(library, step=removed.step)
    assert len(queries.claims(library, article=article)) == 1


def test_deleting_many_claims_with_all_that_hangs_on_them_is_undone(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    others = [a_claim_in(library, article, words) for words in ("Nobody was hurt", "a mess", "left")]
    commands.attribute(library, claims=[claim, *others], new_source="Ida Orlo", cue=span_of(FERRY, "said"))
    commands.set_verdict(library, claims=others, layer=Layer.CONTENT, rating="disputed")
    commands.tick(library, article=article, spans=[span_of(FERRY, "Monday")], claim=claim)
    before = everything(library.path)
    commands.remove_claims(library, claims=[claim, *others])
    assert not {"claim", "mention", "attribution", "verdict"} & {
        table for table, _ in everything(library.path)
    }
    history.undo(library, article=article)
    assert everything(library.path) == before
