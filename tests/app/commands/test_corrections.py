from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.errors import BadSpanError, InvalidError, NotFoundError
from annotator.domain.ids import CorrectionId
from annotator.domain.marks import Correction, CorrectionState, Severity
from tests.libraries import FERRY, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId

NONE = CorrectionId("none")


def corrections(library: Library, article: ArticleId) -> tuple[Correction, ...]:
    return queries.review(library, article=article).corrections


def corrected(library: Library, article: ArticleId, words: str, new: str, **fields: Severity) -> CorrectionId:
    made = commands.correct(library, article=article, span=span_of(FERRY, words), new=new, **fields)
    return CorrectionId(made.made("correction")[0])


def test_a_correction_keeps_the_old_words_the_new_ones_who_and_when(
    library: Library, article: ArticleId
) -> None:
    commands.correct(
        library,
        article=article,
        span=span_of(FERRY, "Monday"),
        new=" Sunday ",
        reason="Port log.",
        severity=Severity.SHOULD,
    )
    (one,) = corrections(library, article)
    assert (one.anchor.exact, one.new, one.reason, one.severity) == (
        "Monday",
        "Sunday",
        "Port log.",
        Severity.SHOULD,
    )
    assert one.state is CorrectionState.PROPOSED
    assert library.reviewer is not None
    assert one.by == library.reviewer.id
    assert one.at is not None
    assert one.is_live


def test_a_correction_is_changed_accepted_let_stand_and_deleted(library: Library, article: ArticleId) -> None:
    key = corrected(library, article, "Monday", "Sunday")
    commands.edit_correction(library, correction=key, new="", reason="Nobody knows.", severity=Severity.MAY)
    commands.set_correction_state(library, correction=key, state=CorrectionState.ACCEPTED)
    (one,) = corrections(library, article)
    assert (one.new, one.reason, one.severity, one.state) == (
        "",
        "Nobody knows.",
        Severity.MAY,
        CorrectionState.ACCEPTED,
    )
    commands.set_correction_state(library, correction=key, state=CorrectionState.STET)
    assert not corrections(library, article)[0].is_live
    commands.remove_correction(library, correction=key)
    assert corrections(library, article) == ()


def test_every_step_is_taken_back_and_made_again(library: Library, article: ArticleId) -> None:
    key = corrected(library, article, "Monday", "Sunday")
    commands.edit_correction(library, correction=key, new="Tuesday")
    history.undo(library, article=article)
    assert corrections(library, article)[0].new == "Sunday"
    history.undo(library, article=article)
    assert corrections(library, article) == ()
    history.redo(library, article=article)
    history.redo(library, article=article)
    assert corrections(library, article)[0].new == "Tuesday"


def test_no_two_corrections_in_force_overlap(library: Library, article: ArticleId) -> None:
    first = corrected(library, article, "halted on Monday", "stopped")
    with pytest.raises(InvalidError, match="“halted on Monday” is to be changed already"):
        corrected(library, article, "Monday, the harbour", "Sunday, the harbour")
    corrected(library, article, "harbour master", "pilot")
    commands.set_correction_state(library, correction=first, state=CorrectionState.STET)
    corrected(library, article, "Monday", "Sunday")
    with pytest.raises(InvalidError, match="“Monday” is to be changed already"):
        commands.set_correction_state(library, correction=first, state=CorrectionState.PROPOSED)


def test_what_changes_nothing_or_is_not_there_is_refused(library: Library, article: ArticleId) -> None:
    with pytest.raises(InvalidError, match="the new words are the old ones"):
        corrected(library, article, "Monday", "Monday")
    with pytest.raises(BadSpanError):
        corrected(library, article, "\n\n", "x")
    with pytest.raises(NotFoundError, match="correction"):
        commands.edit_correction(library, correction=NONE, new="x")
    with pytest.raises(NotFoundError, match="correction"):
        commands.remove_correction(library, correction=NONE)


def test_one_that_has_lost_its_place_can_still_be_judged(library: Library, article: ArticleId) -> None:
    key = corrected(library, article, "Monday", "Sunday")
    commands.revise(library, article=article, text=FERRY.replace("on Monday", "at noon"))
    commands.set_correction_state(library, correction=key, state=CorrectionState.ACCEPTED)
    (one,) = corrections(library, article)
    assert one.anchor.is_orphan
    assert not one.is_live


def test_the_history_tells_the_old_words_shortened(library: Library, article: ArticleId) -> None:
    commands.correct(
        library, article=article, span=span_of(FERRY, FERRY[23:100].strip()), new="The ferry lay still."
    )
    step = queries.steps(library, article=article, limit=1)[0]
    assert step.parameters["words"].endswith("…")
    assert len(step.parameters["words"]) <= 40
