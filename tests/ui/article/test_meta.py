"""The line that says where an article comes from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.article import Details
from annotator.ui.article.meta import citation, meta_of, shown_date
from tests.builders import an_article


def test_the_line_names_agency_place_date_file_hash_and_revision() -> None:
    article = an_article(agency="Tidewater", dateline="LINDMOOR", published="2024-05-05")
    digest = article.original.sha256
    assert meta_of(article) == (
        f"Tidewater · LINDMOOR · 5 May 2024 · story.txt · sha-256 {digest[:4]}…{digest[-2:]} · revision 1"
    )


def test_what_is_not_known_is_left_out_of_the_line() -> None:
    article = an_article()
    bare = replace(article, original=replace(article.original, name="", sha256=""))
    assert meta_of(bare) == "revision 1"


@pytest.mark.parametrize(
    ("published", "shown"),
    [(None, ""), ("2024-05-05", "5 May 2024"), ("2024-05", "2024-05"), ("05-06", "05-06")],
)
def test_a_date_that_is_not_whole_stays_as_it_is(published: str | None, shown: str) -> None:
    assert shown_date(published) == shown


def test_a_citation_names_title_agency_and_date() -> None:
    details = Details(title="Ferry halted", agency="Tidewater", published="2024-05-05")
    assert citation(details) == "“Ferry halted”, Tidewater, 5 May 2024"
    assert citation(Details()) == ""
