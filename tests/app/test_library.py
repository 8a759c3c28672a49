"""A library that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.app import library as libraries
from annotator.app.library import Library, default_scales
from annotator.domain.errors import InvalidError, LibraryHeldError, NotFoundError
from annotator.domain.ids import ArticleId
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, an_article_in, span_of

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.changes import Changes


def test_a_new_library_has_the_scales_that_come_with_the_program(library: Library) -> None:
    article = an_article_in(library)
    scales = queries.review(library, article=article).scales
    assert scales == default_scales()
    assert [(scale.id, scale.layer) for scale in scales] == [
        ("desk", Layer.CONTENT),
        ("attribution", Layer.ATTRIBUTION),
        ("five_point", Layer.CONTENT),
    ]


def test_the_desk_scale_has_six_ratings_each_with_mark_underline_tint_and_meaning() -> None:
    desk = default_scales()[0]
    assert [rating.label for rating in desk.ratings] == [
        "Confirmed",
        "Confirmed with change",
        "Disputed",
        "Contradicted",
        "Unverified",
        "Not checkable",
    ]
    for scale in default_scales():
        for field in ("code", "mark", "tint"):
            assert len({getattr(rating, field) for rating in scale.ratings}) == len(scale.ratings)
        assert all(rating.meaning for rating in scale.ratings)


def test_whoever_was_at_work_is_at_work_at_the_next_opening(tmp_path: Path) -> None:
    path = tmp_path / "desk.annotator"
    with Library.open(path) as first:
        assert first.reviewer is None
        commands.set_reviewer(first, name="Ada Brandt", initials="AB")
    with Library.open(path) as second:
        assert second.reviewer is not None
        assert (second.reviewer.name, second.reviewer.initials) == ("Ada Brandt", "AB")


def test_a_person_is_known_again_by_name_and_initials(library: Library) -> None:
    ada = library.reviewer
    commands.set_reviewer(library, name="Bo Lind", initials="")
    assert library.reviewer is not None
    assert library.reviewer.initials == "BL"
    assert commands.set_reviewer(library, name="Ada Brandt", initials="AB").rows == ()
    assert library.reviewer == ada


def test_somebody_without_a_name_is_not_at_work(library: Library) -> None:
    with pytest.raises(InvalidError, match="name"):
        commands.set_reviewer(library, name="  ", initials="AB")


def test_every_step_is_published_once_it_is_durable(library: Library) -> None:
    heard: list[tuple[str, int]] = []

    def listen(changes: Changes) -> None:
        heard.append((changes.action, len(queries.articles(library))))

    end = library.bus.subscribe(listen)
    article = an_article_in(library)
    commands.edit_details(library, article=article, title="Ferry to Aldra halted")
    end()
    end()
    commands.remove_article(library, article=article)
    assert heard == [("add_article", 1)]


def test_a_second_window_reads_and_is_told_who_writes(library: Library) -> None:
    with Library.open(library.path) as second:
        assert second.read_only
        assert second.held_by is not None
        assert second.read_only_reason == ""
        with pytest.raises(LibraryHeldError):
            commands.add_source(second, name="Aldra Line")


def test_the_last_few_texts_are_kept_in_memory(library: Library) -> None:
    texts = [f"{FERRY}{number}" for number in range(libraries.TEXTS + 2)]
    articles = [an_article_in(library, text) for text in texts]
    for article in (*articles, articles[0]):
        commands.add_claim(library, article=article, mentions=[[span_of(FERRY, "Monday")]])
    with library.reading() as db:
        assert [library.text(db, article) for article in articles] == texts
        with pytest.raises(NotFoundError):
            library.text(db, ArticleId("none"))


def test_moments_are_utc_to_the_millisecond() -> None:
    assert libraries.now().endswith("Z")
    assert len(libraries.now()) == len("2024-05-06T12:00:00.000Z")


def test_a_library_that_cannot_begin_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ValueError("no scales")

    with monkeypatch.context() as patched:
        patched.setattr(libraries, "default_scales", fail)
        with pytest.raises(ValueError, match="no scales"):
            Library.open(tmp_path / "desk.annotator")
    with Library.open(tmp_path / "desk.annotator") as again:
        assert not again.read_only


def test_a_library_without_scales_that_can_only_be_read_is_read(tmp_path: Path) -> None:
    from annotator.store.connect import Store

    Store.open(tmp_path / "bare.annotator").close()
    with Library.open(tmp_path / "bare.annotator", read_only=True) as bare:
        assert queries.articles(bare) == ()
