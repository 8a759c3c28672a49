"""What an editor does in comments finds its claim again, whichever layer of identity is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.app.readback import How, Kind, Remarkable, State
from annotator.codec.word_marks import HexIds
from annotator.domain.errors import NotOursError, UnknownExportError
from annotator.domain.marks import Subject
from annotator.exporters import Document
from tests.app.readback.conftest import only
from tests.libraries import FERRY, everything
from tests.word_files import a_docx, paragraph

if TYPE_CHECKING:
    from tests.app.readback.conftest import Round

DOCUMENTS = pytest.mark.parametrize("document", [Document.CHECKING, Document.REPORT])


@DOCUMENTS
def test_a_file_that_nobody_touched_offers_nothing(round_: Round, document: Document) -> None:
    read = round_.read(round_.export(document))
    assert (read.changes, read.notices, read.is_older, read.how) == ((), (), False, How.PROPERTY)


def test_a_file_is_intact_byte_for_byte_only(round_: Round) -> None:
    file = round_.export()
    assert round_.read(file.data).is_intact
    assert not round_.read(file.reply(round_.para(1), "On Monday.")).is_intact


@DOCUMENTS
def test_a_reply_joins_the_thread_of_its_claim(round_: Round, document: Document) -> None:
    file = round_.export(document).reply(round_.para(2), "Two were, see the coastguard’s log.")
    change = only(round_.take(file), Kind.REPLY)
    assert (change.number, change.how, change.author) == (2, How.THREAD, "Rhea Olin")
    (said,) = (one for one in round_.comments() if one.on == round_.claims[1])
    assert said.text == "Two were, see the coastguard’s log."
    assert said.at == "2024-06-01T09:00:00Z"
    read = round_.read(file)
    assert only(read, Kind.REPLY).state is State.DONE


def test_the_editor_is_known_by_name_and_initials(round_: Round) -> None:
    round_.take(round_.export().reply(round_.para(2), "Two were."))
    people = {one.name: one.initials for one in queries.people(round_.library).values()}
    assert people == {"Ada Brandt": "AB", "Rhea Olin": "RO"}
    again = round_.export().reply(round_.para(2), "Three, I hear.", para="0A000009")
    round_.take(again)
    assert len(queries.people(round_.library)) == 2


def test_the_same_file_twice_changes_nothing(round_: Round) -> None:
    file = round_.export().reply(round_.para(1), "On Monday.").comment("and left", "She stayed.")
    file.insert("mess", " of ropes")
    round_.take(file)
    before = everything(round_.library.path)
    read = round_.take(file)
    assert {change.state for change in read.changes} == {State.DONE}
    assert everything(round_.library.path) == before


def test_all_of_it_is_undone_in_one_step(round_: Round) -> None:
    file = (
        round_.export()
        .reply(round_.para(1), "On Monday.")
        .insert("mess", " of ropes")
        .resolve(round_.para(1))
    )
    before = everything(round_.library.path)
    round_.take(file)
    assert round_.text.count("mess of ropes") == 1
    history.undo(round_.library, article=round_.article)
    after = everything(round_.library.path)
    assert {key: row for key, row in after.items() if key[0] not in {"step", "change"}} == before
    assert len(round_.read(file).new) == 3


def test_some_of_it_can_be_taken(round_: Round) -> None:
    file = round_.export().reply(round_.para(1), "On Monday.")
    read = round_.read(file.reply(round_.para(2), "Two.", para="0A000003"))
    commands.take_back(round_.library, read=read, keys=[read.changes[1].key])
    assert [one.text for one in round_.comments()] == ["Since when?", "Two."]


def test_a_new_comment_on_a_claims_words_is_a_note_on_that_claim(round_: Round) -> None:
    change = only(round_.take(round_.export().comment("ferry was halted", "Which one?")), Kind.NOTE)
    assert (change.number, change.how, change.before) == (1, How.BOOKMARK, "ferry was halted")


def test_a_new_comment_elsewhere_is_a_note_on_the_article_that_quotes_the_words(round_: Round) -> None:
    change = only(round_.take(round_.export().comment("Ida Orlo", "Spelling?")), Kind.NOTE)
    assert change.number is None
    (note,) = (one for one in round_.comments() if one.subject is Subject.ARTICLE)
    assert note.text == "“Ida Orlo”: Spelling?"


def test_an_answer_to_a_new_comment_answers_it(round_: Round) -> None:
    file = round_.export().comment("Ida Orlo", "Spelling?")
    file.reply("0A000002", "Orlo is right.", para="0A000004")
    round_.take(file)
    note, answer = (one for one in round_.comments() if one.subject is Subject.ARTICLE)
    assert answer.reply_to == note.id
    assert answer.text == "Orlo is right."


def test_an_answer_can_be_taken_without_what_it_answers(round_: Round) -> None:
    file = round_.export().comment("Ida Orlo", "Spelling?")
    file.reply("0A000002", "Orlo is right.", para="0A000004")
    read = round_.read(file)
    answer = next(change for change in read.changes if change.kind is Kind.REPLY)
    commands.take_back(round_.library, read=read, keys=[answer.key])
    assert round_.comments()[-1].reply_to is None


def test_a_resolved_thread_resolves_its_comments(round_: Round) -> None:
    file = round_.export().resolve(round_.para(1)).resolve(HexIds().take(round_.query, "comment"))
    change = only(round_.take(file), Kind.RESOLVE)
    assert (change.number, change.before) == (1, "Since when?")
    assert [one.resolved for one in round_.comments()] == [True]
    assert only(round_.read(file), Kind.RESOLVE).state is State.DONE


def test_a_resolved_comment_can_be_opened_again(round_: Round) -> None:
    commands.resolve(round_.library, comment=round_.query, resolved=True)
    file = round_.export().resolve(HexIds().take(round_.query, "comment"), done=False)
    only(round_.take(file), Kind.REOPEN)
    assert [one.resolved for one in round_.comments()] == [False]


def test_a_resolved_claim_without_comments_is_told(round_: Round) -> None:
    read = round_.read(round_.export().resolve(round_.para(2)))
    assert read.changes == ()
    assert [(one.what, one.number) for one in read.notices] == [(Remarkable.NOTHING_TO_RESOLVE, 2)]


def test_a_reply_in_a_resolved_thread_is_resolved(round_: Round) -> None:
    round_.take(round_.export().reply(round_.para(2), "Two were.").resolve(round_.para(2)))
    assert [one.resolved for one in round_.comments()] == [False, True]


def test_other_words_in_a_reply_of_ours_are_its_words(round_: Round) -> None:
    file = round_.export().reword_last("Since when?", "Since which day?")
    change = only(round_.take(file), Kind.EDIT_COMMENT)
    assert change.how is How.DURABLE_ID
    assert [one.text for one in round_.comments()] == ["Since which day?"]
    assert only(round_.read(file), Kind.EDIT_COMMENT).state is State.DONE


def test_a_reply_that_was_changed_here_too_is_in_conflict(round_: Round) -> None:
    file = round_.export().reword_last("Since when?", "Since which day?")
    commands.edit_comment(round_.library, comment=round_.query, text="From when on?")
    assert only(round_.read(file), Kind.EDIT_COMMENT).state is State.CONFLICT


def test_words_written_into_a_claims_entry_are_a_note(round_: Round) -> None:
    line = "<w:p><w:r><w:t>I doubt it.</w:t></w:r></w:p>"
    last = f'<w:p w14:paraId="{round_.para(2)}"'
    file = round_.export().change("word/comments.xml", last, line + last)
    change = only(round_.take(file), Kind.NOTE)
    assert (change.number, change.after) == (2, "I doubt it.")
    assert only(round_.read(file), Kind.NOTE).state is State.DONE


def test_a_deleted_comment_is_proposed_and_not_offered(round_: Round) -> None:
    read = round_.read(round_.export().delete_comment(round_.para(2)))
    change = only(read, Kind.REMOVE_CLAIM)
    assert (change.number, read.offered) == (2, ())
    commands.take_back(round_.library, read=read, keys=[change.key])
    assert [claim.number for claim in queries.claims(round_.library, article=round_.article)] == [1, 3]


def test_a_deleted_reply_of_ours_is_proposed(round_: Round) -> None:
    file = round_.export().delete_comment(HexIds().take(round_.query, "comment"))
    read = round_.read(file)
    commands.take_back(round_.library, read=read, keys=[only(read, Kind.REMOVE_COMMENT).key])
    assert round_.comments() == ()


def test_a_deleted_comment_on_a_second_place_proposes_that_place_alone(round_: Round) -> None:
    second = HexIds().take(round_.claim(3).mentions[1].id, "comment")
    read = round_.read(round_.export().delete_comment(second))
    commands.take_back(round_.library, read=read, keys=[only(read, Kind.REMOVE_MENTION).key])
    assert len(round_.claim(3).mentions) == 1


def test_all_comments_deleted_is_told_and_proposes_nothing(round_: Round) -> None:
    read = round_.read(round_.export().delete_all_comments())
    assert read.changes == ()
    assert [one.what for one in read.notices] == [Remarkable.ALL_COMMENTS_DELETED]


def test_other_numbers_change_nothing(round_: Round) -> None:
    file = round_.export().reply(round_.para(2), "Two were.").renumber()
    assert only(round_.read(file), Kind.REPLY).number == 2


def test_a_copied_paragraph_doubles_nothing(round_: Round) -> None:
    read = round_.read(round_.export().copy_paragraph("Nobody was hurt"))
    assert [change.kind for change in read.changes] == [Kind.TEXT]
    assert [one.what for one in read.notices] == [Remarkable.COPIES]


def test_without_any_id_of_words_the_last_line_and_the_bookmark_tell(round_: Round) -> None:
    file = round_.export().comment("ferry was halted", "Which one?").forget_ids()
    change = only(round_.read(file), Kind.NOTE)
    assert (change.number, change.how) == (1, How.BOOKMARK)


def test_without_bookmarks_the_words_tell(round_: Round) -> None:
    file = round_.export().comment("Nobody was hurt", "Two were.").forget_ids()
    change = only(round_.read(file.forget_bookmarks()), Kind.NOTE)
    assert (change.number, change.how) == (2, How.WORDS)


def test_without_its_property_the_hidden_part_names_the_export(round_: Round) -> None:
    file = round_.export().forget_properties()
    assert round_.read(file).how is How.CUSTOM_XML
    file.change("customXml/item1.xml", "<review", "<!DOCTYPE x><review")
    assert round_.read(file).how is How.BOOKMARK


def test_without_both_the_newest_export_stands_in(round_: Round) -> None:
    round_.export(Document.REPORT)
    file = round_.export().reply(round_.para(2), "Two were.").forget_properties().forget_ids()
    read = round_.read(file)
    assert (read.how, [change.number for change in read.changes]) == (How.BOOKMARK, [2])
    assert round_.read(file.forget_bookmarks()).how is How.LINE


def test_a_file_whose_article_is_gone_is_unknown(round_: Round) -> None:
    file = round_.export()
    commands.remove_article(round_.library, article=round_.article)
    with pytest.raises(UnknownExportError):
        round_.read(file)
    with pytest.raises(UnknownExportError):
        round_.read(file.forget_properties().forget_ids())


def test_a_file_without_any_mark_is_none_of_ours(round_: Round) -> None:
    with pytest.raises(NotOursError):
        round_.read(a_docx(paragraph("Words of somebody else.")))


def test_a_comment_of_nobody_stays_without_a_name(round_: Round) -> None:
    file = (
        round_.export()
        .comment("Ida Orlo", "Spelling?")
        .rework("word/comments.xml", lambda xml: xml.replace('w:author="Rhea Olin"', 'w:author=" "'))
    )
    round_.take(file)
    assert [one.by for one in round_.comments() if one.subject is Subject.ARTICLE] == [None]


def test_an_empty_comment_is_none(round_: Round) -> None:
    assert round_.read(round_.export().comment("Ida Orlo", " ")).changes == ()


def test_a_reply_to_a_claim_that_is_gone_goes_to_the_article(round_: Round) -> None:
    file = round_.export().reply(round_.para(2), "Two were.")
    commands.remove_claims(round_.library, claims=[round_.claims[1]])
    change = next(one for one in round_.take(file).changes if one.kind is Kind.REPLY)
    assert change.number is None
    assert round_.comments()[-1].text == "“Nobody was hurt”: Two were."


def test_a_comment_reworded_to_nothing_is_proposed_for_deletion(round_: Round) -> None:
    read = round_.read(round_.export().reword_last("Since when?", "").reword_last("Query to the author", ""))
    assert only(read, Kind.REMOVE_COMMENT).number == 1
    assert read.offered == ()


def test_a_reply_that_is_gone_here_is_not_reworded(round_: Round) -> None:
    file = round_.export().reword_last("Since when?", "Since which day?")
    commands.remove_comment(round_.library, comment=round_.query)
    assert round_.read(file).changes == ()


def test_words_cut_from_a_claims_entry_are_told(round_: Round) -> None:
    own = r"(?:(?!</w:p>).)*"
    line = rf'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{own}Source: {own}</w:p>'
    file = round_.export().rework("word/comments.xml", lambda xml: re.sub(line, "", xml, count=1))
    read = round_.read(file)
    assert read.changes == ()
    assert [(one.what, one.number) for one in read.notices] == [(Remarkable.SHORTENED, 3)]


def test_a_reply_of_ours_can_be_resolved_by_itself(round_: Round) -> None:
    file = round_.export().resolve(HexIds().take(round_.query, "comment"))
    only(round_.take(file), Kind.RESOLVE)
    assert [one.resolved for one in round_.comments()] == [True]


def test_long_words_are_quoted_in_part(round_: Round) -> None:
    words = "The quay stayed shut. " * 20
    commands.revise(round_.library, article=round_.article, text=f"{FERRY}{words}\n")
    round_.take(round_.export().comment(words.strip()[100:], "Again and again?"))
    note = next(one.text for one in round_.comments() if one.subject is Subject.ARTICLE)
    assert note.endswith("…”: Again and again?")
    assert len(note) < 240


@pytest.mark.parametrize("document", list(Document))
def test_every_document_can_say_that_it_is_intact(round_: Round, document: Document) -> None:
    assert round_.read(round_.export(document).data).is_intact
