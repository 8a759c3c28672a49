"""Every format of one review, at several sizes.

    python -m tests.bench.formats

Prints CPU milliseconds of the report (or the one document of a format), the best of several runs, and the
kilobytes of the file. Nothing is asserted here.
"""

from __future__ import annotations

import sys
from time import process_time

from annotator.exporters import REGISTRY, Exporter, Options
from annotator.ui.render import QtRenderer
from tests.bench.word import a_long_review

SIZES = (30, 500)
RUNS = 3


def measured(exporter: Exporter, claims: int, options: Options) -> tuple[float, int]:
    """Return the least CPU milliseconds of an export, and the bytes of its file."""
    review = a_long_review(claims)
    best, size = float("inf"), 0
    for _ in range(RUNS):
        start = process_time()
        size = len(exporter.export(review, options))
        best = min(best, (process_time() - start) * 1000)
    return best, size


def main() -> int:
    """Print a row for each format."""
    options = Options(renderer=QtRenderer())
    sys.stdout.write(f"{'format':12}" + "".join(f"{f'{n} claims':>22}" for n in SIZES) + "\n")
    for exporter in REGISTRY:
        cells = (measured(exporter, n, options) for n in SIZES)
        row = "".join(f"{time:>12,.0f} ms {size / 1000:>5,.0f} kB" for time, size in cells)
        sys.stdout.write(f"{exporter.name:12}{row}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
