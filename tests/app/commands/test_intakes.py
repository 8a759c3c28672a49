"""What an import left out can be put back, what the file says confirmed, its comments taken over."""

from __future__ import annotations

import pytest

from annotator import importers
from annotator.app import commands, history, intakes, queries, upkeep
from annotator.app.intakes import Hold
from annotator.app.library import Library
from annotator.app.told import Action
from annotator.domain.article import SectionKind
from annotator.domain.errors import InvalidError, LibraryUnreadableError, NotFoundError
from annotator.domain.ids import ArticleId
from annotator.store import files
from annotator.store import intakes as rows
from tests.libraries import FERRY, everything, span_of
from tests.made_files import noted
from tests.web_files import a_page

READ_ALSO = "Read also: Storm warning for the coast"


@pytest.fixture
def page(library: Library) -> ArticleId:
    """Add the ferry's web page."""
    imported = importers.read_bytes(a_page().encode(), name="ferry.html")
    return ArticleId(str(commands.add_article(library, imported=imported).article))


@pytest.fixture
def document(library: Library) -> ArticleId:
    """Add a Word document with a comment."""
    imported = importers.read_bytes(noted(), name="ferry.docx")
    return ArticleId(str(commands.add_article(library, imported=imported).article))


def text(library: Library, article: ArticleId) -> str:
    return queries.article(library, article).text


def place(library: Library, article: ArticleId, words: str) -> int:
    came = intakes.came_with(library, article=article)
    return next(block.place for block in came.record.left_out if words in block.text)


def hold(library: Library, article: ArticleId) -> Hold:
    review = queries.review(library, article=article)
    return intakes.came_with(library, article=article).hold(review, marked=bool(review.claims))


def test_what_came_with_a_page_is_there_after_a_restart(library: Library, page: ArticleId) -> None:
    before = intakes.came_with(library, article=page)
    library.close()
    with Library.open(library.path) as again:
        came = intakes.came_with(again, article=page)
    assert came == before
    assert {block.text for block in came.record.left_out} >= {"Home", "World", "© 2031 The Aldra Post"}
    assert {(offer.field, offer.says) for offer in came.record.offers} >= {("title", "h1")}
    assert "no part of the article" in came.record.findings[0].text


def test_a_block_goes_to_its_place_and_out_again(library: Library, page: ArticleId) -> None:
    before, rows_before = text(library, page), everything(library.path)
    at = place(library, page, "Read also")
    commands.put_back(library, article=page, places=[at])
    now = queries.article(library, page)
    assert READ_ALSO in now.text
    assert now.text.index("three cars") < now.text.index(READ_ALSO) < now.text.index("within a week")
    assert now.revision.number == 1
    assert intakes.came_with(library, article=page).put_back == {at}
    assert upkeep.check(library) == ()
    commands.leave_out(library, article=page, places=[at])
    assert text(library, page) == before
    history.undo(library, article=page)
    assert READ_ALSO in text(library, page)
    history.undo(library, article=page)
    assert everything(library.path) == rows_before


def test_the_kinds_that_a_person_chose_stay(library: Library, page: ArticleId) -> None:
    section = next(s for s in queries.article(library, page).revision.sections if s.kind != "headline")
    assert section.id is not None
    commands.set_section_kind(library, sections=[section.id], kind=SectionKind.DECK)
    words = section.span.of(text(library, page))
    commands.put_back(library, article=page, places=[place(library, page, "Home")])
    now = queries.article(library, page)
    assert next(s.kind for s in now.revision.sections if s.span.of(now.text) == words) is SectionKind.DECK


def test_once_a_claim_stands_a_block_makes_a_new_revision(library: Library, page: ArticleId) -> None:
    words = "Nobody was hurt"
    assert hold(library, page) is Hold.FREE
    commands.add_claim(library, article=page, mentions=[[span_of(text(library, page), words)]])
    assert hold(library, page) is Hold.MARKED
    done = commands.put_back(library, article=page, places=[place(library, page, "Home")])
    review = queries.review(library, article=page)
    piece = review.claims[0].mentions[0].pieces[0]
    assert review.article.revision.number == 2
    assert piece.span is not None
    assert piece.span.of(review.article.text) == words
    assert history.told(queries.steps(library)[0]) == "Put back what the import had left out: 1 block"
    assert done.touches("revision")
    assert upkeep.check(library) == ()


def test_a_new_text_from_elsewhere_ends_the_choice(library: Library, page: ArticleId) -> None:
    at = place(library, page, "Home")
    commands.revise(library, article=page, text=FERRY)
    assert hold(library, page) is Hold.OUTDATED
    with pytest.raises(InvalidError, match="another text"):
        commands.put_back(library, article=page, places=[at])


def test_a_place_that_was_never_left_out_changes_nothing_of_the_text(
    library: Library, page: ArticleId
) -> None:
    before = text(library, page)
    commands.put_back(library, article=page, places=[10_000])
    assert text(library, page) == before


def test_an_article_that_was_all_text_has_nothing_to_choose(library: Library, article: ArticleId) -> None:
    assert intakes.came_with(library, article=article) == intakes.Came()
    with pytest.raises(NotFoundError, match="import"):
        commands.put_back(library, article=article, places=[0])


def test_a_statement_of_the_file_is_confirmed(library: Library, page: ArticleId) -> None:
    commands.edit_details(library, article=page, title="Ferry")
    before = queries.article(library, page).details
    offers = intakes.came_with(library, article=page).record.offers
    title = next(offer for offer in offers if offer.says == "h1")
    assert not intakes.is_used(title, before)
    commands.confirm_detail(library, article=page, field="title", value=title.value)
    assert queries.article(library, page).details.title == "Ferry to Aldra halted"
    assert intakes.is_used(title, queries.article(library, page).details)
    assert intakes.came_with(library, article=page).confirmed == {"title"}
    assert history.told(queries.steps(library)[0]) == "Confirmed the title: Ferry to Aldra halted"
    history.undo(library, article=page)
    assert queries.article(library, page).details == before
    assert intakes.came_with(library, article=page).confirmed == frozenset()


def test_the_site_of_a_page_goes_into_the_agency(library: Library, page: ArticleId) -> None:
    commands.confirm_detail(library, article=page, field="site", value="The Aldra Post")
    assert queries.article(library, page).details.agency == "The Aldra Post"


def test_a_comment_of_the_file_becomes_one_of_the_review_by_its_author(
    library: Library, document: ArticleId
) -> None:
    came = intakes.came_with(library, article=document)
    ((number, note),) = came.comments
    assert (note.author, note.quoted) == ("Ed Harrow", "ferry")
    commands.take_notes(library, article=document, numbers=[number, number, 99])
    commands.take_notes(library, article=document, numbers=[number])
    review = queries.review(library, article=document)
    (comment,) = review.comments
    assert comment.text == "“ferry”: Which one?"
    assert comment.by is not None
    assert [(r.name, r.initials) for r in review.reviewers if r.id == comment.by] == [("Ed Harrow", "EH")]
    assert intakes.came_with(library, article=document).taken == {number}
    history.undo(library, article=document)
    assert queries.review(library, article=document).comments == ()


def test_what_is_kept_of_an_import_goes_with_its_article_and_comes_back(
    library: Library, page: ArticleId
) -> None:
    before = everything(library.path)
    commands.remove_article(library, article=page)
    assert {table for table, _ in everything(library.path)} == {"reviewer", "scale"}
    history.undo(library, article=None)
    assert everything(library.path) == before


def test_a_record_of_an_import_may_be_damaged(library: Library, page: ArticleId) -> None:
    with library.step(Action.PUT_BACK, article=page) as tx:
        row = rows.get(tx, page)
        assert row is not None
        rows.change(tx, row._replace(record_sha256=files.keep(tx, b'{"findings": 1}')))
    with pytest.raises(LibraryUnreadableError, match="import"):
        intakes.came_with(library, article=page)


def test_a_draft_of_an_import_may_be_damaged(library: Library, page: ArticleId) -> None:
    at = place(library, page, "Home")
    with library.step(Action.PUT_BACK, article=page) as tx:
        row = rows.get(tx, page)
        assert row is not None
        rows.change(tx, row._replace(draft_sha256=files.keep(tx, b'{"draft": 1}')))
    with pytest.raises(LibraryUnreadableError, match="import"):
        commands.put_back(library, article=page, places=[at])


def test_what_was_left_out_is_mended_as_the_text_is(library: Library) -> None:
    said = rb"{\*\atnauthor E\u-9216?d}{\*\annotation W\'01hy?}"
    data = rb"{\rtf1 The quay is shut.{\v h\u-10179?us\'07h}" + said + b"}"
    imported = importers.read_bytes(data, name="quay.rtf")
    article = ArticleId(str(commands.add_article(library, imported=imported).article))
    record = intakes.came_with(library, article=article).record
    assert [block.text for block in record.left_out] == ["h\ufffdus\ufffdh"]
    assert [(note.author, note.text) for note in record.notes] == [("E\ufffdd", "W\ufffdhy?")]
