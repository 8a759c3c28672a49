from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.errors import InvalidError, LaterStepError, NotFoundError
from annotator.domain.ids import SourceId
from annotator.domain.marks import Subject
from annotator.domain.source import Source, SourceKind

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId, ClaimId


def add(library: Library, name: str, **fields: object) -> SourceId:
    made = commands.add_source(library, name=name, **fields)  # type: ignore[arg-type]  # fields by name
    return SourceId(made.made("source")[0])


def source(library: Library, key: SourceId) -> Source:
    return next(known for known in queries.sources(library) if known.id == key)


def test_a_source_is_added_with_names_kind_and_parent(library: Library) -> None:
    parent = add(library, " Aldra Line ", kind=SourceKind.COMPANY)
    child = add(
        library, "Its press office", aliases=("the office", "The Office", " ", "press\0"), parent=parent
    )
    assert queries.sources(library) == (
        Source(parent, "Aldra Line", SourceKind.COMPANY),
        Source(child, "Its press office", None, ("the office", "press\ufffd"), parent),
    )


def test_a_source_is_undone_from_the_library_or_from_the_article_that_it_was_made_in(
    library: Library, article: ArticleId
) -> None:
    add(library, "Aldra Line")
    add(library, "Ferry Watch", article=article)
    history.undo(library, article=article)
    assert [known.name for known in queries.sources(library)] == ["Aldra Line"]
    history.undo(library, article=None)
    assert queries.sources(library) == ()


def test_fields_of_a_source_are_set_one_by_one(library: Library) -> None:
    key = add(library, "Aldra Line")
    commands.edit_source(
        library, source=key, name="Aldra Ferry Line", aliases=["AFL", "afl"], confidential=True
    )
    assert source(library, key) == Source(key, "Aldra Ferry Line", None, ("AFL",), confidential=True)
    commands.edit_source(library, source=key, kind=SourceKind.COMPANY, note="Quay 4")
    assert source(library, key).note == "Quay 4"


def test_a_source_has_a_name_of_its_own(library: Library) -> None:
    key = add(library, "Aldra Line")
    other = add(library, "Ferry Watch")
    with pytest.raises(InvalidError, match="has a name"):
        add(library, " ")
    with pytest.raises(InvalidError, match="already"):
        add(library, "ALDRA LINE")
    with pytest.raises(InvalidError, match="already"):
        commands.edit_source(library, source=other, name="Aldra line")
    commands.edit_source(library, source=key, name="aldra line")
    assert source(library, key).name == "aldra line"


def test_a_source_belongs_to_one_that_is_there_and_never_to_itself(library: Library) -> None:
    top = add(library, "Aldra Line")
    middle = add(library, "Press office", parent=top)
    low = add(library, "Spokesman", parent=middle)
    with pytest.raises(NotFoundError):
        add(library, "Other", parent=SourceId("none"))
    for own in (top, low):
        with pytest.raises(InvalidError, match="itself"):
            commands.edit_source(library, source=top, parent=own)


def test_merging_makes_one_source_of_two(library: Library, article: ArticleId, claim: ClaimId) -> None:
    kept = add(library, "Aldra Line", aliases=("the line",))
    gone = add(library, "Aldra Ferries", kind=SourceKind.COMPANY, aliases=("The Line", "AF"), parent=kept)
    child = add(library, "Spokesman", parent=gone)
    commands.edit_source(library, source=kept, parent=None, note="Quay 4")
    commands.edit_source(library, source=gone, note="Quay 5")
    commands.attribute(library, claims=[claim], source=gone)
    commands.comment(library, subject=Subject.SOURCE, on=gone, text="Same firm?")
    commands.merge_sources(library, kept=kept, gone=gone)
    merged = Source(
        kept, "Aldra Line", SourceKind.COMPANY, ("the line", "Aldra Ferries", "AF"), note="Quay 4\nQuay 5"
    )
    assert source(library, kept) == merged
    assert source(library, child).parent == kept
    review = queries.review(library, article=article)
    assert review.claims[0].attributions[0].source == kept
    assert review.comments[0].on == kept
    history.undo(library, article=None)
    assert len(queries.sources(library)) == 3


def test_a_source_merged_into_its_child_leaves_no_circle(library: Library) -> None:
    gone = add(library, "Aldra Line")
    kept = add(library, "Press office", parent=gone)
    commands.merge_sources(library, kept=kept, gone=gone)
    assert source(library, kept).parent is None


def test_a_source_merged_into_a_grandchild_leaves_no_circle(library: Library) -> None:
    gone = add(library, "Aldra Line")
    middle = add(library, "Press office", parent=gone)
    kept = add(library, "Spokesman", parent=middle)
    commands.merge_sources(library, kept=kept, gone=gone)
    assert source(library, kept).parent is None
    assert source(library, middle).parent == kept


def test_a_source_and_itself_are_one_already(library: Library) -> None:
    key = add(library, "Aldra Line")
    with pytest.raises(InvalidError, match="itself"):
        commands.merge_sources(library, kept=key, gone=key)
    with pytest.raises(NotFoundError):
        commands.merge_sources(library, kept=key, gone=SourceId("none"))


def test_a_source_that_nothing_names_can_be_deleted(library: Library, claim: ClaimId) -> None:
    key = add(library, "Aldra Line")
    commands.comment(library, subject=Subject.SOURCE, on=key, text="Who?")
    changes = commands.attribute(library, claims=[claim], source=key)
    with pytest.raises(InvalidError, match="name this source"):
        commands.remove_source(library, source=key)
    history.take_back(library, step=changes.step)
    commands.remove_source(library, source=key)
    assert queries.sources(library) == ()


def test_a_source_that_an_article_cites_since_is_not_taken_back(library: Library, claim: ClaimId) -> None:
    key = add(library, "Aldra Line")
    commands.attribute(library, claims=[claim], source=key)
    with pytest.raises(LaterStepError, match=r"Added the source “Aldra Line”.*Attributed claim 1"):
        history.undo(library, article=None)
    assert source(library, key) == replace(source(library, key), name="Aldra Line")
