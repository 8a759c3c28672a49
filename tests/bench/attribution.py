"""How well and how fast attributions are suggested, on articles with gold ones: a table, no timed test.

    ANNOTATOR_SHARED=FOLDER python -m tests.bench.attribution [odd | even | all]

FOLDER holds `attribution/train.jsonl.gz` and `attribution/score.py`, which explains each figure.
`attributions` is what that folder's predict.py asks for: text -> attributions.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.article import Article, Details, Original, Revision
from annotator.domain.attribution import Confidence
from annotator.domain.ids import ArticleId, RevisionId
from annotator.suggest import Memory, Suggestion, suggest

if TYPE_CHECKING:
    from collections.abc import Iterable

HALVES = {"even": slice(0, None, 2), "odd": slice(1, None, 2), "all": slice(None)}
FRAMES = frozenset({"dateline", "byline", "credit", "doubled", "quotation", "claim"})
WORDS = 750
SHA = "0" * 64


def attributions(text: str, *, normal: bool = False) -> list[dict[str, list[list[int]]]]:
    """Return the attributions of a text as score.py wants them; with `normal` the surer ones alone."""
    return [
        _spans(made)
        for made in suggest(_article(text))
        if made.rule not in FRAMES and not (normal and made.confidence is Confidence.LOW)
    ]


def _article(text: str) -> Article:
    details, original = Details(language="en"), Original()
    return Article(ArticleId("bench"), details, original, Revision(RevisionId("bench"), 1, text, SHA))


def _spans(made: Suggestion) -> dict[str, list[list[int]]]:
    one = {"source": made.source_span, "cue": made.cue_span}
    spans = {role: [[span.start, span.end]] if span else [] for role, span in one.items()}
    return {**spans, "content": [[span.start, span.end] for span in made.content]}


def _measure(folder: Path) -> Any:  # noqa: ANN401  score.py lies outside the project and is not typed
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predicted(gold: dict[str, Any], *, normal: bool) -> dict[str, Any]:
    return {key: {"attributions": attributions(item["text"], normal=normal)} for key, item in gold.items()}


def _after_an_edit(texts: Iterable[str]) -> float:
    """Return the CPU seconds of suggesting again once a word was added to the middle line of each text."""
    spent = 0.0
    for text in texts:
        memory, lines = Memory(), text.split("\n")
        suggest(_article(text), memory=memory)
        lines[len(lines) // 2] += " Again."
        started = time.process_time()
        suggest(_article("\n".join(lines)), memory=memory)
        spent += time.process_time() - started
    return spent


def main(half: str = "all") -> None:
    """Print the figures of one half of the articles, or of all."""
    folder = Path(os.environ["ANNOTATOR_SHARED"], "attribution")
    score = _measure(folder)
    gold = dict(list(score.read(str(folder / "train.jsonl.gz")).items())[HALVES[half]])
    wire = {key: item for key, item in gold.items() if item["wire"]}
    words = sum(len(item["text"].split()) for item in gold.values())
    attributions("A word to load the pack.")
    started = time.process_time()
    predicted = _predicted(gold, normal=False)
    spent = time.process_time() - started
    report = score.evaluate(gold, predicted)
    normal = score.evaluate(gold, _predicted(gold, normal=True))
    rows = {name: report[name] for name in ("found", "useful", "strict")}
    rows |= {name: report[name] for name in report if name.startswith("useful recall")}
    rows["useful, wire"] = score.evaluate(wire, predicted)["useful"]
    rows["useful, normal confidence"] = normal["useful"]
    again = _after_an_edit(item["text"] for item in gold.values())
    rows[f"ms per {WORDS} words"] = (round(1000 * spent * WORDS / words, 1),)
    rows["the same after an edit"] = (round(1000 * again * WORDS / words, 1),)
    for name, values in rows.items():
        print(f"{name:28} {'  '.join(map(str, values))}")  # noqa: T201  a table is what a benchmark is for


if __name__ == "__main__":
    main(*sys.argv[1:2])
