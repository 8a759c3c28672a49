"""The reading surface against itself: with no claims, with a thousand, with ten thousand.

    python -m tests.bench.desk [--sizes 100 1000 5000] [--seed 1]

Prints CPU milliseconds of the window's thread for each text (kB of prose, and one megabyte without a space):
`rows` to read the article from the library, `open` from the desk to the first frame, `scroll` the frames
of 200 steps of the wheel (median, 95th percentile), `jump` the slowest of four leaps of the scroll bar, `add`
the frames in which a claim is stored, its commit included, and shown (milliseconds by the clock, since an
fsync takes no CPU), `resize` a window made so narrow that the column changes. `plain` is a bare QTextEdit
that shows the same text. Nothing is asserted here.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.app.desk import Desk
from annotator.app.library import Library
from annotator.domain.claim import Mention
from annotator.domain.ids import MentionId
from annotator.domain.review import Review
from annotator.domain.span import Anchor, Span
from annotator.text.graphemes import snap
from tests.parts import ADA, SCALES, a_claim, a_verdict, an_article, uid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId
    from annotator.ui.article.view import ArticleView

SENTENCE = (
    "The harbour master of Lindmoor said on Monday that fourteen boats had left the quay before the storm "
    "came in from the sea, and that nobody was hurt. "
)
CLAIMS = (0, 1_000, 10_000)
STEPS = 200
ADDED = 40
WHEEL = 90
SIZE = (800, 860)


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of one text with one number of claims."""

    rows: float
    open: float
    scroll: Sequence[float]
    jump: float
    resize: float
    add: Sequence[float]

    def row(self) -> str:
        """Return the figures as a row of the table."""
        scroll, add = quantiles(self.scroll, n=20)[-1], quantiles(self.add, n=20)[-1]
        return (
            f"{self.rows:8.1f} {self.open:8.1f} {median(self.scroll):8.1f} {scroll:8.1f}"
            f" {self.jump:8.1f} {self.resize:8.1f} {median(self.add):8.1f} {add:8.1f}"
        )


def prose(size: int) -> str:
    """Return a headline and paragraphs of one to four sentences, in all about `size` code points."""
    lines, length = ["Boats leave the harbour of Lindmoor before the storm", ""], 53
    while length < size:
        lines += [(SENTENCE * (1 + len(lines) // 2 % 4)).strip(), ""]
        length += len(lines[-2]) + 2
    return "\n".join(lines)


def claims_in(text: str, count: int, dice: random.Random) -> Iterable[Claim]:
    """Yield claims of twenty to ninety code points anywhere in the text, six in seven with a verdict."""
    ratings = [*(rating.code for rating in SCALES[0].ratings), None]
    for number in range(1, count + 1):
        start = dice.randrange(60, len(text) - 200)
        span = snap(text, Span(start, start + dice.randrange(20, 90)))
        if span is not None:
            mention = Mention(MentionId(uid(f"mention {number}")), (Anchor.at(text, span),))
            rating = ratings[number % len(ratings)]
            verdicts = (a_verdict(str(number), rating),) if rating else ()
            yield replace(a_claim(number, mention), verdicts=verdicts)


def timed(work: Callable[[], object], clock: Callable[[], float] = thread_time) -> float:
    """Return the milliseconds that some work takes."""
    start = clock()
    work()
    return (clock() - start) * 1_000


def measure(text: str, count: int, folder: Path, dice: random.Random) -> Figures:
    """Store the text with that many claims, open it in a window, read on, jump about, add claims."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.article.view import ArticleView
    from annotator.ui.state import DeskState

    with Library.open(folder / f"{len(text)}-{count}-{dice.random()}.annotator") as library:
        claims = tuple(claims_in(text, count, dice))
        made = commands.add_review(
            library, review=Review(an_article(text), claims, scales=SCALES, reviewers=(ADA,))
        )
        state = DeskState(library)
        view = ArticleView(state)
        view.resize(*SIZE)
        view.show()
        QApplication.processEvents()
        article = made.article
        if article is None:
            raise ValueError("the review came without an article")
        rows = timed(lambda: Desk(library, article))
        state.desk = Desk(library, article)
        opened = timed(lambda: _open(state.opened.emit, view))
        view.surface().rest()
        figures = Figures(
            rows, opened, _scroll(view), _jump(view), _resize(view), _add(view, library, article, text)
        )
        state.close()
        view.close()
        view.deleteLater()
        return figures


def _open(tell: Callable[[], object], view: ArticleView) -> None:
    tell()
    view.surface().viewport().repaint()


def _scroll(view: ArticleView) -> list[float]:
    bar = view.surface().verticalScrollBar()
    return [timed(lambda: _turn(bar.value() + WHEEL, view)) for _ in range(STEPS)]


def _turn(value: int, view: ArticleView) -> None:
    from PySide6.QtWidgets import QApplication

    view.surface().verticalScrollBar().setValue(value)
    QApplication.processEvents()


def _jump(view: ArticleView) -> float:
    bar = view.surface().verticalScrollBar()
    return max(timed(partial(_turn, int(bar.maximum() * at), view)) for at in (0.9, 0.1, 1.0, 0.5))


def _resize(view: ArticleView) -> float:
    from PySide6.QtWidgets import QApplication

    took = timed(partial(view.resize, SIZE[0] // 2, SIZE[1])) + timed(QApplication.processEvents)
    view.surface().rest()
    return took


def _add(view: ArticleView, library: Library, article: ArticleId, text: str) -> list[float]:
    place = min(view.scroll_place(), len(text) - 200 - 10 * ADDED)
    spans = (snap(text, Span(place + 10 * n, place + 10 * n + 60)) for n in range(ADDED))
    return [timed(partial(_mark, library, article, span), perf_counter) for span in spans if span]


def _mark(library: Library, article: ArticleId, span: Span) -> None:
    from PySide6.QtWidgets import QApplication

    commands.add_claim(library, article=article, mentions=[[span]])
    QApplication.processEvents()


def plain(text: str) -> float:
    """Return what a bare QTextEdit takes to show the text."""
    from PySide6.QtWidgets import QApplication, QTextEdit

    bare = QTextEdit()
    bare.resize(*SIZE)
    bare.show()
    QApplication.processEvents()
    took = timed(partial(bare.setPlainText, text)) + timed(bare.viewport().repaint)
    bare.close()
    return took


def main() -> None:
    """Print the table."""
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    wanted.add_argument("--sizes", type=int, nargs="*", default=[100, 1_000, 5_000])
    wanted.add_argument("--seed", type=int, default=1)
    chosen = wanted.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    texts = {f"{size} kB": prose(size * 1_000) for size in chosen.sizes}
    texts["1000 kB unbroken"] = "x" * 1_000_000
    print(  # noqa: T201 - a table for whoever runs this
        f"{'text':18} {'claims':>7} {'plain':>8} {'rows':>8} {'open':>8} {'scroll':>8} {'p95':>8}"
        f" {'jump':>8} {'resize':>8} {'add':>8} {'p95':>8}"
    )
    with TemporaryDirectory() as folder:
        for name, text in texts.items():
            bare = f"{plain(text):8.1f}" if " " in text else f"{'–':>8}"
            for count in CLAIMS:
                found = measure(text, count, Path(folder), random.Random(chosen.seed))  # noqa: S311 - no secret
                print(f"{name:18} {count:7} {bare} {found.row()}", flush=True)  # noqa: T201
    del app


if __name__ == "__main__":
    main()
