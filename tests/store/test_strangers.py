"""Libraries from strangers: their rows are taken over, nothing of their files is run."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries, upkeep
from annotator.app.library import Library
from annotator.domain.errors import FileMissingError, FileUnwritableError, LibraryUnreadableError
from annotator.domain.verdict import Layer
from annotator.store import schema, strangers
from tests.libraries import a_claim_in, an_article_in, everything

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def theirs(path: Path) -> Path:
    """Make a library with a claim and a verdict, and close it."""
    with Library.open(path) as library:
        claim = a_claim_in(library, an_article_in(library), "Nobody was hurt")
        commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="disputed")
    return path


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as outside, outside:
        for statement in statements:
            outside.execute(statement)


TRIGGER = """
CREATE TRIGGER forge AFTER INSERT ON verdict BEGIN UPDATE verdict SET rating = 'confirmed'; END
"""
ENDLESS = """
CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n
"""


def test_the_rows_are_taken_over_and_the_rest_stays_behind(theirs: Path, tmp_path: Path) -> None:
    before = everything(theirs)
    tamper(theirs, TRIGGER, ENDLESS, "CREATE INDEX extra ON claim (state)", "CREATE TABLE more (id TEXT)")
    with pytest.raises(LibraryUnreadableError, match="parts that Annotator did not make"):
        Library.open(theirs)
    ours = tmp_path / "ours.annotator"
    upkeep.take_over(theirs, ours)
    assert everything(ours) == before
    with Library.open(ours) as library:
        assert upkeep.check(library) == ()
        assert {hit.kind for hit in queries.search(library, words="nobody hurt")} == {"article", "claim"}
        article = queries.articles(library)[0].id
        history.undo(library, article=article)
        assert not queries.claims(library, article=article)[0].is_checked


@pytest.mark.parametrize(
    "tampering",
    [
        ["UPDATE verdict SET rating = 'confirmed'"],
        ["DROP TABLE tick", "CREATE VIEW tick AS SELECT * FROM claim"],
        ["DROP TABLE tick"],
        [
            "DROP TABLE setting",
            "CREATE TABLE setting (name TEXT, value TEXT AS (upper(name)))",
            "INSERT INTO setting (name) VALUES ('reviewer')",
        ],
        [f"PRAGMA user_version = {schema.newest() + 1}"],
        ["PRAGMA application_id = 7"],
    ],
)
def test_rows_that_are_not_what_they_should_be_are_not_taken_over(
    theirs: Path, tmp_path: Path, tampering: list[str]
) -> None:
    tamper(theirs, *tampering)
    with pytest.raises(LibraryUnreadableError):
        upkeep.take_over(theirs, tmp_path / "ours.annotator")
    assert {path.name for path in tmp_path.iterdir()} == {theirs.name, f"{theirs.name}-holder"}


def test_what_still_lies_in_the_log_is_taken_over_too(path: Path, tmp_path: Path) -> None:
    with Library.open(path) as library:
        an_article_in(library)
        upkeep.take_over(path, tmp_path / "ours.annotator")
        assert everything(tmp_path / "ours.annotator") == everything(path)


def test_a_file_that_takes_too_long_is_left(
    theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "SECONDS", -1.0)
    monkeypatch.setattr(strangers, "BETWEEN_LOOKS", 1)
    with pytest.raises(LibraryUnreadableError, match="interrupted"):
        upkeep.take_over(theirs, tmp_path / "ours.annotator")


def test_nothing_is_taken_over_from_nowhere_or_over_something(theirs: Path, tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        upkeep.take_over(tmp_path / "none", tmp_path / "ours.annotator")
    with pytest.raises(FileUnwritableError, match="a file of that name"):
        upkeep.take_over(theirs, theirs)
