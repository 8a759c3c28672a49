"""The library against its floors: a raw append with fsync, and one executemany of the same rows.

    python -m tests.bench.store [--claims MANY]

Prints medians in milliseconds and their ratio to the floor timed in the same run, turn by turn, so that a
busy disk or processor weighs on both. Nothing is asserted here.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from annotator.app import commands, queries
from annotator.app.library import Library
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.store import schema
from tests.bench.word import a_long_review
from tests.libraries import everything

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.ids import ArticleId, ClaimId
    from annotator.domain.review import Review

FEW = 100
TURNS = 100
IMPORTS = 3
CLAIMS = {"claim", "mention", "attribution", "verdict"}
PAGE = b"x" * 4_096


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=10_000)
    many = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as folder:
        for size in (FEW, many):
            _actions(Path(folder) / str(size), size)
        _imports(Path(folder), many)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _actions(path: Path, size: int) -> None:
    """Time one claim, one verdict and one reading of a claim among `size` others."""
    with Library.open(path) as library, path.with_suffix(".raw").open("ab", buffering=0) as raw:
        article = _taken_in(library, a_long_review(size))
        claim = queries.claims(library, article=article)[0].id
        places, ratings = count(), count()

        def append() -> None:
            raw.write(PAGE)
            os.fsync(raw.fileno())

        def mark() -> None:
            start = next(places) * 7
            commands.add_claim(library, article=article, mentions=[[Span(start, start + 40)]])

        def judge() -> None:
            rating = ("disputed", "unverified")[next(ratings) % 2]
            commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating=rating)

        floor, marked, judged, one = _turns(append, mark, judge, lambda: _one(library, article, claim))
        whole = _turns(lambda: queries.review(library, article=article), turns=IMPORTS)[0]
    _say(f"{size:>6} claims  raw append+fsync {floor:7.3f}  read one claim {one:7.3f}  read all {whole:8.1f}")
    _say(f"               add a claim {marked:7.3f} = {marked / floor:4.2f} x raw")
    _say(f"               verdict     {judged:7.3f} = {judged / floor:4.2f} x raw")


def _one(library: Library, article: ArticleId, claim: ClaimId) -> None:
    queries.claims(library, article=article, ids=[claim])


def _turns(*actions: Callable[[], object], turns: int = TURNS) -> list[float]:
    """Return the median time of each action, taken in turns."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(turns):
        for action, own in zip(actions, times, strict=True):
            start = perf_counter()
            action()
            own.append((perf_counter() - start) * 1_000)
    return [median(own) for own in times]


def _imports(folder: Path, size: int) -> None:
    """Time taking in a review of `size` claims, and writing the same rows into the same tables without us."""
    review = a_long_review(size)
    ours, floors, words = [], [], []
    for number in range(IMPORTS):
        path = folder / f"import-{number}"
        with Library.open(path) as library:
            _taken_in(library, replace(review, claims=()))
            start = perf_counter()
            _taken_in(library, review)
            ours.append((perf_counter() - start) * 1_000)
            start = perf_counter()
            library.index_words()
            words.append((perf_counter() - start) * 1_000)
        floors.append(_executemany(path, folder / f"floor-{number}"))
    own, floor = median(ours), median(floors)
    _say(f"import of {size} claims: {own:.0f}, executemany of its rows {floor:.0f}: {own / floor:.2f} x")
    _say(f"its words, indexed at the next search: {median(words):.0f}")


def _taken_in(library: Library, review: Review) -> ArticleId:
    article = commands.add_review(library, review=review).article
    assert article is not None
    return article


def _executemany(source: Path, to: Path) -> float:
    tables: dict[str, list[tuple[object, ...]]] = {}
    ground: dict[str, list[tuple[object, ...]]] = {}
    for (table, _), row in everything(source).items():
        (tables if table in CLAIMS else ground).setdefault(table, []).append(row)
    with closing(sqlite3.connect(to, isolation_level=None)) as plain:
        schema.migrate(plain)
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute(
            "INSERT INTO text SELECT 1, text_sha256, 'text' FROM (SELECT ? AS text_sha256)", _text(ground)
        )
        _write(plain, ground)
        start = perf_counter()
        _write(plain, tables)
        return (perf_counter() - start) * 1_000


def _text(ground: dict[str, list[tuple[object, ...]]]) -> tuple[object]:
    return (ground["revision"][0][3],)


def _write(plain: sqlite3.Connection, tables: dict[str, list[tuple[object, ...]]]) -> None:
    plain.execute("BEGIN")
    for table, rows in tables.items():
        marks = ", ".join("?" * len(rows[0]))
        # The table is one of our own; values are bound.
        plain.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
    plain.execute("COMMIT")


if __name__ == "__main__":
    main()
