"""Corrections that went out as tracked changes come back accepted, refused, or as they were."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.app.readback import How, Kind, State
from annotator.codec.word_marks import HexIds
from annotator.domain.marks import CorrectionState
from annotator.exporters import Document
from tests.app.readback.conftest import only
from tests.libraries import FERRY, span_of
from tests.returned_files import BODY, Edited

if TYPE_CHECKING:
    from tests.app.readback.conftest import Round


def went_out(round_: Round, *pairs: tuple[str, str]) -> Edited:
    """Propose corrections, and export them as tracked changes."""
    for words, new in pairs:
        commands.correct(round_.library, article=round_.article, span=span_of(FERRY, words), new=new)
    return round_.export(Document.CHECKED)


def accepted(file: Edited) -> Edited:
    """Accept every tracked change, as Word does."""
    file.rework(BODY, lambda xml: re.sub(r"<w:del w:id.*?</w:del>", "", xml))
    return file.rework(BODY, lambda xml: re.sub(r"</?w:ins\b[^>]*>", "", xml))


def refused(file: Edited) -> Edited:
    """Refuse every tracked change, as Word does."""
    file.rework(BODY, lambda xml: re.sub(r"<w:ins w:id.*?</w:ins>", "", xml))
    file.rework(BODY, lambda xml: re.sub(r"</?w:del\b[^>]*>", "", xml))
    return file.rework(BODY, lambda xml: xml.replace("w:delText", "w:t"))


def states(round_: Round) -> list[CorrectionState]:
    return [one.state for one in queries.review(round_.library, article=round_.article).corrections]


def test_proposals_that_nobody_touched_are_no_change(round_: Round) -> None:
    assert round_.read(went_out(round_, ("a mess", "an outrage"))).changes == ()


@pytest.mark.parametrize("new", ["an outrage", ""])
def test_an_accepted_correction_is_accepted_and_no_edit_of_the_text(round_: Round, new: str) -> None:
    file = accepted(went_out(round_, ("a mess", new)))
    change = only(round_.take(file), Kind.ACCEPT)
    assert (change.before, change.after, change.how) == ("a mess", new, How.BOOKMARK)
    assert (states(round_), round_.text) == ([CorrectionState.ACCEPTED], FERRY)
    assert only(round_.read(file), Kind.ACCEPT).state is State.DONE


def test_a_refused_correction_lets_the_old_words_stand(round_: Round) -> None:
    file = refused(went_out(round_, ("a mess", "an outrage")))
    only(round_.take(file), Kind.STET)
    assert (states(round_), round_.text) == ([CorrectionState.STET], FERRY)


def test_a_correction_in_a_claim_is_listed_with_it(round_: Round) -> None:
    file = accepted(went_out(round_, ("Monday", "Tuesday")))
    assert only(round_.read(file), Kind.ACCEPT).number == 1


def test_other_words_than_either_are_an_edit(round_: Round) -> None:
    file = accepted(went_out(round_, ("a mess", "an outrage"))).change(BODY, "an outrage", "a disgrace")
    only(round_.take(file), Kind.TEXT)
    assert (states(round_), round_.text) == (
        [CorrectionState.PROPOSED],
        FERRY.replace("a mess", "a disgrace"),
    )


def test_an_edit_beside_an_open_proposal_is_the_editors_alone(round_: Round) -> None:
    file = (
        went_out(round_, ("a mess", "an outrage")).insert("The quay", " itself").type_over("Monday", "Friday")
    )
    read = round_.take(file)
    assert [change.kind for change in read.changes] == [Kind.TEXT, Kind.TEXT]
    assert round_.text == FERRY.replace("The quay", "The quay itself").replace("Monday", "Friday")


def test_proposals_behind_an_edit_stay_open(round_: Round) -> None:
    file = went_out(round_, ("a mess", "an outrage")).insert("The ferry", " to Aldra")
    assert [change.kind for change in round_.read(file).changes] == [Kind.TEXT]


def test_a_correction_that_is_gone_here_is_an_edit(round_: Round) -> None:
    file = accepted(went_out(round_, ("a mess", "an outrage")))
    (only_one,) = queries.review(round_.library, article=round_.article).corrections
    commands.remove_correction(round_.library, correction=only_one.id)
    assert only(round_.read(file), Kind.TEXT).state is State.NEW


def test_a_correction_that_was_changed_here_is_an_edit(round_: Round) -> None:
    file = accepted(went_out(round_, ("a mess", "an outrage")))
    (only_one,) = queries.review(round_.library, article=round_.article).corrections
    commands.edit_correction(round_.library, correction=only_one.id, new="a shame")
    assert only(round_.read(file), Kind.TEXT).state is State.NEW


def test_a_correction_of_several_lines_is_accepted_whole(round_: Round) -> None:
    file = accepted(went_out(round_, ("a mess” and left.", "a mess”.\nShe left.")))
    only(round_.take(file), Kind.ACCEPT)
    assert round_.text == FERRY


def test_a_deleted_comment_on_a_change_proposes_nothing(round_: Round) -> None:
    file = went_out(round_, ("Monday", "Tuesday"))
    for para in file.paras()[:1]:
        file.delete_comment(para)
    assert round_.read(file).changes == ()


def test_an_answer_on_a_change_goes_to_the_claim_whose_words_it_changes(round_: Round) -> None:
    file = went_out(round_, ("Monday", "Tuesday"), ("a mess", "an outrage"))
    (made, other) = queries.review(round_.library, article=round_.article).corrections
    paras = [HexIds().take(one.id, "comment") for one in (made, other)]
    file.reply(paras[0], "It was Tuesday.").reply(paras[1], "She said mess.", para="0A000005")
    read = round_.take(file)
    assert [(one.number, one.how) for one in read.changes] == [(1, How.THREAD), (None, How.THREAD)]
    assert {"It was Tuesday.", "“a mess”: She said mess."} <= {one.text for one in round_.comments()}
