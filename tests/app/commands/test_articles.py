from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.article import SectionKind
from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, SectionId
from annotator.domain.marks import Subject, TickResult
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, brought, everything, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ClaimId


def test_an_article_is_kept_as_it_was_imported_with_its_bytes(library: Library) -> None:
    imported = brought()
    changes = commands.add_article(library, imported=imported)
    assert changes.article is not None
    article = queries.article(library, changes.article)
    assert (article.text, article.details, article.original) == (FERRY, imported.details, imported.original)
    assert (article.importer, article.revision.number) == ("text", 1)
    assert [(s.kind, s.span) for s in article.revision.sections] == [
        (s.kind, s.span) for s in imported.sections
    ]
    assert all(section.id for section in article.revision.sections)
    assert queries.file_bytes(library, imported.original.sha256) == imported.data


def test_a_text_that_is_there_already_is_not_added_again(library: Library, article: ArticleId) -> None:
    changes = commands.add_article(library, imported=brought(name="copy.txt"))
    assert (changes.article, changes.rows) == (article, ())


def test_details_are_corrected_one_by_one(library: Library, article: ArticleId) -> None:
    commands.edit_details(library, article=article, byline="Bo\0 Lind ", published="2024-05-06", url=None)
    details = queries.article(library, article).details
    assert (details.byline, details.published, details.url) == ("Bo\ufffd Lind", "2024-05-06", None)
    assert details.title == "Ferry to Aldra halted"


def test_sections_are_told_what_they_are(library: Library, article: ArticleId) -> None:
    first = queries.article(library, article).revision.sections[1]
    changes = commands.set_section_kind(library, sections=[first.id or SectionId("")], kind=SectionKind.DECK)
    assert changes.article == article
    assert queries.article(library, article).revision.sections[1].kind is SectionKind.DECK
    with pytest.raises(NotFoundError, match="section"):
        commands.set_section_kind(library, sections=[SectionId("none")], kind=SectionKind.DECK)


def test_an_article_is_deleted_with_everything_on_it_and_comes_back(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.attribute(library, claims=[claim], new_source="Aldra Line")
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    commands.tick(
        library, article=article, spans=[span_of(FERRY, "Monday")], claim=claim, result=TickResult.OK
    )
    commands.comment(library, subject=Subject.ARTICLE, on=article, text="Which quay?")
    before, review = everything(library.path), queries.review(library, article=article)
    commands.remove_article(library, article=article)
    with pytest.raises(NotFoundError):
        queries.article(library, article)
    assert {table for table, _ in everything(library.path)} == {"reviewer", "scale", "source"}
    history.undo(library, article=None)
    assert everything(library.path) == before
    assert queries.review(library, article=article) == review


@pytest.mark.parametrize("digest", [sha256(b"other").hexdigest(), ""])
def test_a_file_that_is_not_kept_is_not_found(library: Library, digest: str) -> None:
    with pytest.raises(NotFoundError, match="file"):
        queries.file_bytes(library, digest)


def test_what_is_not_there_cannot_be_changed(library: Library) -> None:
    none = ArticleId("none")
    with pytest.raises(NotFoundError):
        commands.edit_details(library, article=none, title="A")
    with pytest.raises(NotFoundError):
        commands.remove_article(library, article=none)
