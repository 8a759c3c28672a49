"""A new user marks a whole article in a real window: by keys alone, and by the mouse alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from annotator.app import queries
from annotator.app.library import Library
from annotator.importers import read_file
from annotator.paths import resource
from tests.journeys.day import EXPLANATION, SOURCE
from tests.journeys.play import Wanted, wanted_of
from tests.journeys.screen import lacking, screen

if TYPE_CHECKING:
    from annotator.domain.span import Span

BOUND = 85
"""Seconds that one journey may take."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(BOUND + 20),
    pytest.mark.skipif(bool(lacking()), reason=f"this machine has no {' and no '.join(lacking())}"),
]

PARTS = ("selection", "mark", "mentions", "source", "verdict", "hand-over")


@pytest.fixture
def palmyra(shared: Path) -> tuple[Path, Path]:
    return shared / "articles" / "palmyra.txt", shared / "articles" / "palmyra.review.json"


@pytest.fixture
def harbour() -> tuple[Path, Path]:
    return resource("samples", "harbour.txt"), resource("samples", "harbour.review.json")


def play(way: str, files: tuple[Path, Path], folder: Path, most: int) -> list[dict[str, int]]:
    """Play a journey; return the gestures, claim by claim."""
    live(folder, "play", way, *files, folder, most)
    rows: list[dict[str, int]] = json.loads((folder / "gestures.json").read_text("utf-8"))
    sys.stdout.write(table(way, rows))  # shown by pytest -s, and with a failure
    return rows


def live(folder: Path, module: str, *words: object) -> None:
    """Run a module of this folder in a process and on a screen of its own, with a home in `folder`."""
    places = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}
    for name in places.values():
        (folder / name).mkdir()
    root = Path(__file__).parents[2]
    call = [sys.executable, "-m", f"tests.journeys.{module}", *map(str, words)]
    with screen() as display:
        kept = {key: str(folder / name) for key, name in places.items()}
        env = os.environ | kept | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            call, check=False, cwd=root, env=env, timeout=BOUND, capture_output=True, text=True
        )
    assert done.returncode == 0, done.stderr


def table(way: str, rows: list[dict[str, int]]) -> str:
    """Return the gestures as a table: a row for each claim, keys and clicks and drags by part."""
    lines = [f"{way:>6} | " + " | ".join(f"{part:^18}" for part in PARTS)]
    for row in rows:
        cells = [
            " ".join(f"{value} {key.split()[1]}" for key, value in row.items() if key.startswith(f"{part} "))
            for part in PARTS
        ]
        lines.append(f"{row.get('claim', ''):>6} | " + " | ".join(f"{cell:<18}" for cell in cells))
    return "\n".join([*lines, ""])


def marked(folder: Path) -> list[Wanted]:
    """Return what the library holds, in the form in which a review file is read."""
    with Library.open(folder / "library.annotator") as library:
        (article,) = queries.articles(library)
        review = queries.review(library, article=article.id)
    names = {source.id: source.name for source in review.sources}
    return [
        Wanted(
            claim.number,
            tuple(mention.spans[0] for mention in claim.mentions),
            tuple((names.get(one.source, "") if one.source else "", None) for one in claim.attributions),
        )
        for claim in review.claims
    ]


def spans(claims: list[Wanted]) -> list[tuple[Span, ...]]:
    return sorted(claim.mentions for claim in claims)


def sources(claims: list[Wanted]) -> list[tuple[tuple[Span, ...], list[str]]]:
    return sorted((claim.mentions, [name for name, _ in claim.sources]) for claim in claims)


def carried(claims: list[Wanted]) -> list[list[tuple[Span, ...]]]:
    """Return which claims have the same source, whatever it is called; nobody is nobody's name."""
    groups: defaultdict[str, list[tuple[Span, ...]]] = defaultdict(list)
    for claim in claims:
        for name, _ in claim.sources:
            groups[name].append(claim.mentions)
    return sorted(sorted(group) for group in groups.values())


def quickest(rows: list[dict[str, int]]) -> list[int]:
    """Return the keys after the selection, where the picker's first proposal was right."""
    return [
        sum(row[f"{part} keys"] for part in ("mark", "source", "verdict"))
        for row in rows
        if row.get("sources") == 1 and row["first"] and "mentions keys" not in row
    ]


def insist_on_the_report(folder: Path, wanted: list[Wanted], text: str) -> None:
    """Insist that one Word report was written, and that it quotes each claim."""
    (report,) = (folder / "home").glob("*-report.docx")
    document = docx.Document(str(report))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    said = plain(" ".join((*(paragraph.text for paragraph in document.paragraphs), *cells)))
    quotes = [plain(claim.mentions[0].of(text))[:60] for claim in wanted]
    assert [quote for quote in quotes if quote not in said] == []


def plain(text: str) -> str:
    return " ".join(text.split())


def test_keys_alone_mark_the_real_article(palmyra: tuple[Path, Path], tmp_path: Path) -> None:
    rows = play("keys", palmyra, tmp_path, 100)
    wanted, has = wanted_of(palmyra[1], 100), marked(tmp_path)
    assert len(has) == 27
    assert sum(len(claim.sources) for claim in has) == 16
    assert sources(has) == sources(wanted)
    assert quickest(rows)
    assert max(quickest(rows)) <= 4
    insist_on_the_report(tmp_path, wanted, read_file(palmyra[0]).text)


def test_the_mouse_alone_marks_the_real_article(palmyra: tuple[Path, Path], tmp_path: Path) -> None:
    play("mouse", palmyra, tmp_path, 100)
    wanted, has = wanted_of(palmyra[1], 100), marked(tmp_path)
    assert spans(has) == spans(wanted)
    assert carried(has) == carried(wanted)
    insist_on_the_report(tmp_path, wanted, read_file(palmyra[0]).text)


def test_keys_alone_mark_the_sample(harbour: tuple[Path, Path], tmp_path: Path) -> None:
    rows = play("keys", harbour, tmp_path, 10)
    assert sources(marked(tmp_path)) == sources(wanted_of(harbour[1], 10))
    assert all(keys <= 4 for keys in quickest(rows))


def test_the_mouse_alone_marks_the_sample(harbour: tuple[Path, Path], tmp_path: Path) -> None:
    play("mouse", harbour, tmp_path, 10)
    wanted, has = wanted_of(harbour[1], 10), marked(tmp_path)
    assert spans(has) == spans(wanted)
    assert carried(has) == carried(wanted)


def test_a_day_by_keys_alone_ends_with_two_documents(harbour: tuple[Path, Path], tmp_path: Path) -> None:
    live(tmp_path, "day", harbour[0], tmp_path)
    report, checking = sorted((tmp_path / "home").glob("*.docx"), reverse=True)
    assert report.name.endswith("-report.docx")
    assert checking.name.endswith("-checking.docx")
    (comment,) = (one for one in docx.Document(str(checking)).comments if EXPLANATION in one.text)
    assert comment.initials == "AL"
    assert SOURCE in comment.text
