"""Whether a library is what it was: every fault is found, and a sound one has none."""

from __future__ import annotations

import random
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, upkeep
from annotator.app.library import Library
from annotator.app.told import Action
from annotator.domain.errors import LibraryUnreadableError, UserError
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, an_article_in, span_of

if TYPE_CHECKING:
    from pathlib import Path

OVERWRITES = 200


@pytest.fixture
def worked_in(path: Path) -> Path:
    """Make a library with an article, claims, a source and some history, and close it."""
    with Library.open(path) as library:
        article = an_article_in(library)
        claim = a_claim_in(library, article, "The ferry was halted on Monday")
        other = a_claim_in(library, article, "Nobody was hurt")
        commands.restate(library, claim=claim, text="No sailing to the island")
        commands.attribute(library, claims=[claim], new_source="Lighthouse Board")
        commands.set_verdict(library, claims=[claim, other], layer=Layer.CONTENT, rating="confirmed")
        commands.tick(library, article=article, spans=[span_of(FERRY, "said")])
        commands.remove_claims(library, claims=[other])
        history.undo(library, article=article)
    return path


def findings(path: Path) -> str:
    with Library.open(path, read_only=True) as library:
        return "\n".join(upkeep.check(library))


def test_a_sound_library_has_no_faults(worked_in: Path) -> None:
    assert findings(worked_in) == ""


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("UPDATE text SET body = replace(body, 'Monday', 'Friday')", "The text .* is not what it was"),
        ("UPDATE file SET data = x'00'", "The file .* is not what it was"),
        ("UPDATE claim SET state = 'parked'", "The claim .* is not what its history says"),
        ("DELETE FROM verdict", "The verdict .* is missing"),
        (
            "INSERT INTO reviewer VALUES ('r1', 'Mallory', 'M')",
            "The reviewer r1 is not what its history says",
        ),
        ("UPDATE change SET before = NULL WHERE before NOT NULL AND tbl = 'claim'", "history of the claim"),
        ("DELETE FROM step WHERE action = 'restate'", "step .* of the history are not whole"),
        ("DELETE FROM change WHERE n = (SELECT max(n) FROM change)", "step .* of the history are not whole"),
        ("UPDATE step SET last = seq - 1 WHERE action = 'restate'", "step .* of the history are not whole"),
        ("DELETE FROM source", "names a row of “source” that is not there"),
        (
            "UPDATE mention SET pieces = replace(pieces, 'Nobody', 'Someone')",
            "mention .* is not what its history",
        ),
        ("DELETE FROM word WHERE kind = 'claim'", "index of words is wrong in 2"),
    ],
)
def test_every_fault_is_told_in_a_sentence(worked_in: Path, fault: str, told: str) -> None:
    with closing(sqlite3.connect(worked_in)) as outside, outside:
        outside.execute(fault)
    assert re.search(told, findings(worked_in))


def test_words_and_numbers_that_do_not_fit_are_told_as_well(path: Path) -> None:
    with Library.open(path) as library:
        article = an_article_in(library)
        a_claim_in(library, article, "Nobody was hurt")
        a_claim_in(library, article, "a mess")
        with library.step(Action.RENUMBER, article=article) as tx:
            tx.run("UPDATE claim SET number = 1")
            tx.run("UPDATE mention SET pieces = replace(pieces, 'Nobody', 'Someone')")
    assert re.search("words of claim 1 .* do not stand", findings(path))
    assert "Two claims have the number 1" in findings(path)


def test_words_that_wait_to_be_indexed_are_no_fault(path: Path) -> None:
    with Library.open(path) as library:
        a_claim_in(library, an_article_in(library), "Nobody was hurt")
        assert upkeep.check(library) == ()


def test_a_torn_page_is_damage(worked_in: Path) -> None:
    data = bytearray(worked_in.read_bytes())
    with closing(sqlite3.connect(worked_in)) as outside:
        (page,) = outside.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'verdict'").fetchone()
    size = int.from_bytes(data[16:18], "big")
    data[(page - 1) * size + 3 : (page - 1) * size + 12] = b"\xff" * 9
    worked_in.write_bytes(data)
    assert findings(worked_in).startswith("The file is damaged")


def test_a_row_that_its_index_does_not_know_is_damage(worked_in: Path) -> None:
    with closing(sqlite3.connect(worked_in)) as outside:
        (key,) = outside.execute("SELECT id FROM claim").fetchone()
    whole = worked_in.read_bytes()
    told = set()
    for at in _places(whole, key.encode())[:: len(key)]:
        data = bytearray(whole)
        data[at] ^= 1
        worked_in.write_bytes(data)
        told.add(findings(worked_in).split(":")[0])
    assert "The file is damaged" in told


def test_every_random_overwrite_in_texts_and_claims_is_caught(worked_in: Path) -> None:
    whole = worked_in.read_bytes()
    chance = random.Random(2024)  # noqa: S311 - no secret.
    words = [b"halted on Monday", b"No sailing to the island", b"Nobody was hurt"]
    places = [at for word in words for at in _places(whole, word)]
    missed = []
    for _ in range(OVERWRITES):
        at = chance.choice(places)
        data = bytearray(whole)
        data[at] ^= chance.randrange(1, 256)
        worked_in.write_bytes(data)
        try:
            found = findings(worked_in)
        except UserError:
            continue
        if not found:
            missed.append(at)
    assert [whole[at - 30 : at + 10] for at in missed] == []


def _places(data: bytes, word: bytes) -> list[int]:
    """Return where a byte of the word stands, all copies of it counted."""
    found: list[int] = []
    at = data.find(word)
    while at >= 0:
        found += range(at, at + len(word))
        at = data.find(word, at + 1)
    return found


def test_a_library_that_is_damaged_beyond_reading_says_so(worked_in: Path) -> None:
    worked_in.write_bytes(worked_in.read_bytes()[:4096])
    with pytest.raises(LibraryUnreadableError):
        findings(worked_in)
