"""What an editor does to the article's words becomes a new revision, with every mark carried over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands
from annotator.app.readback import How, Kind, Remarkable, State
from annotator.domain.errors import EmptyTextError, NotFoundError, StaleError
from annotator.domain.verdict import Layer
from annotator.exporters import Document
from tests.app.readback.conftest import only
from tests.libraries import FERRY
from tests.returned_files import BODY

if TYPE_CHECKING:
    from tests.app.readback.conftest import Round

DOCUMENTS = pytest.mark.parametrize("document", [Document.CHECKING, Document.REPORT])


@DOCUMENTS
def test_words_typed_over_are_an_edit_found_by_comparing(round_: Round, document: Document) -> None:
    file = round_.export(document).type_over("a mess", "an outrage")
    change = only(round_.take(file), Kind.TEXT)
    assert (change.how, change.author, change.number) == (How.DIFFERENCE, "", None)
    assert "called it “a mess” and left" in change.before
    assert "called it “an outrage” and left" in change.after
    assert round_.text == FERRY.replace("a mess", "an outrage")
    assert only(round_.read(file), Kind.TEXT).state is State.DONE


@DOCUMENTS
def test_tracked_words_say_who_changed_them(round_: Round, document: Document) -> None:
    file = round_.export(document).insert("a mess", " of ropes").delete(" and left")
    read = round_.take(file)
    assert [(change.how, change.author) for change in read.changes] == [(How.TRACKED, "Rhea Olin")] * 2
    assert round_.text == FERRY.replace("a mess", "a mess of ropes").replace(" and left", "")


def test_an_edit_inside_a_claim_belongs_to_it_and_reopens_it(round_: Round) -> None:
    commands.set_verdict(round_.library, claims=[round_.claims[0]], layer=Layer.CONTENT, rating="confirmed")
    change = only(round_.take(round_.export().type_over("halted on Monday", "halted on Tuesday")), Kind.TEXT)
    assert change.number == 1
    assert round_.claim(1).quote == "The ferry was halted on Tuesday"
    assert not round_.claim(1).is_checked


def test_one_edit_of_two_can_be_taken_and_the_other_later(round_: Round) -> None:
    file = round_.export().type_over("a mess", "an outrage").type_over("stayed shut", "stayed closed")
    first, second = round_.read(file).changes
    commands.take_back(round_.library, read=round_.read(file), keys=[first.key])
    assert [change.state for change in round_.read(file).changes] == [State.DONE, State.NEW]
    commands.take_back(round_.library, read=round_.read(file), keys=[second.key])
    assert round_.text == FERRY.replace("a mess", "an outrage").replace("stayed shut", "stayed closed")
    assert round_.read(file).new == ()


def test_an_older_export_is_compared_with_what_went_out_then(round_: Round) -> None:
    file = round_.export().type_over("a mess", "an outrage")
    commands.revise(round_.library, article=round_.article, text=f"UPDATE\n\n{FERRY}")
    read = round_.take(file)
    assert read.is_older
    assert [one.what for one in read.notices] == [Remarkable.OLDER]
    assert round_.text == f"UPDATE\n\n{FERRY}".replace("a mess", "an outrage")


def test_words_that_were_changed_here_too_are_in_conflict(round_: Round) -> None:
    file = round_.export().type_over("a mess", "an outrage")
    newer = FERRY.replace("a mess", "a disgrace")
    commands.revise(round_.library, article=round_.article, text=newer)
    read = round_.read(file)
    change = only(read, Kind.TEXT)
    assert (change.state, read.offered) == (State.CONFLICT, ())
    with pytest.raises(NotFoundError):
        commands.take_back(round_.library, read=read, keys=[change.key])
    assert round_.text == newer


def test_a_key_that_is_none_is_refused(round_: Round) -> None:
    with pytest.raises(NotFoundError):
        commands.take_back(round_.library, read=round_.read(round_.export()), keys=["none"])


def test_a_reading_of_another_text_is_stale(round_: Round) -> None:
    read = round_.read(round_.export().type_over("a mess", "an outrage"))
    commands.revise(round_.library, article=round_.article, text=f"{FERRY}More.\n")
    with pytest.raises(StaleError):
        commands.take_back(round_.library, read=read, keys=[read.changes[0].key])


def test_a_moved_paragraph_is_one_change_and_its_claims_go_with_it(round_: Round) -> None:
    moved = "The ferry was halted on Monday"
    file = round_.export().move_paragraph(moved, behind="Ida Orlo")
    change = only(round_.take(file), Kind.MOVE)
    assert change.after.startswith("The ferry was halted")
    assert round_.text.index("Ida Orlo") < round_.text.index(moved)
    assert round_.claim(1).quote == moved
    assert round_.read(file).new == ()


def test_a_copied_paragraph_is_an_insertion_and_claims_stay_where_they_were(round_: Round) -> None:
    before = round_.claim(1).start
    round_.take(round_.export().copy_paragraph("Nobody was hurt"))
    assert round_.text.count("Nobody was hurt") == 2
    assert round_.claim(1).start == before
    assert len(round_.claim(2).mentions) == 1


def test_deleted_words_under_a_claim_leave_an_orphan_that_keeps_them(round_: Round) -> None:
    round_.take(round_.export().delete("The quay stayed shut"))
    assert "quay" not in round_.text
    assert [mention.quote for mention in round_.claim(3).mentions] == [
        "Ferry to Aldra halted",
        "The quay stayed shut",
    ]


def test_a_text_of_which_nothing_would_be_left_is_refused(round_: Round) -> None:
    read = round_.read(round_.export().rework(BODY, lambda xml: re.sub(r"(<w:t [^>]*>)[^<]*", r"\1", xml)))
    keys = [change.key for change in read.new]
    with pytest.raises(EmptyTextError):
        commands.take_back(round_.library, read=read, keys=keys)
    assert round_.text == FERRY


def test_a_paragraph_typed_into_the_report_is_parted_as_the_others_are(round_: Round) -> None:
    new = '<w:p><w:pPr><w:pStyle w:val="ArticleText"/></w:pPr><w:r><w:t>A second ferry ran.</w:t></w:r></w:p>'
    file = round_.export(Document.REPORT)
    own = file.paragraph_with("Ida Orlo")
    only(round_.take(file.change(BODY, own, new + own)), Kind.TEXT)
    assert "he added.\n\nA second ferry ran.\n\nIda Orlo" in round_.text
    assert round_.read(file).new == ()
