"""What a person types, made into a query that the index always understands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.store import search

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (body)")
        connection.execute("INSERT INTO words VALUES ('The ferry to Aldra was halted')")
        yield connection


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("ferry", '"ferry"*'),
        ("ferry ald", '"ferry" "ald"*'),
        ("fer* aldra", '"fer*"* "aldra"*'),
        ('"to aldra"', '"to aldra"'),
        ("“to aldra” fer", '"to aldra" "fer"*'),
        ('"to aldra', '"to aldra"'),
        ("NOT OR (", '"NOT" "OR"*'),
        ("  ", ""),
        ("?! …", ""),
        ('""', ""),
    ],
)
def test_every_word_is_quoted_and_the_last_one_may_go_on(typed: str, query: str) -> None:
    assert search.query(typed) == query


@given(st.text() | st.text('"“”„*()^:+-{}\0 ab'))
@example("a\0b")
@example("\ud800")
@example('"""')
@example("²")
def test_no_text_that_is_typed_is_a_syntax_error(index: sqlite3.Connection, typed: str) -> None:
    query = search.query(typed)
    if query:
        index.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,)).fetchall()


@pytest.mark.parametrize("typed", ["ferry", "FERRY", "fer*", "ald", '"ferry to aldra"', "halted ferry"])
def test_words_prefixes_and_phrases_are_found(index: sqlite3.Connection, typed: str) -> None:
    found = index.execute("SELECT rowid FROM words WHERE words MATCH ?", (search.query(typed),)).fetchall()
    assert found == [(1,)]


@pytest.mark.parametrize("typed", ["ferries", '"aldra ferry"', "ferry train"])
def test_what_does_not_stand_there_is_not_found(index: sqlite3.Connection, typed: str) -> None:
    query = search.query(typed)
    assert index.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,)).fetchall() == []
