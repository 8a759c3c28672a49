"""Reading a Word file back: parsing it and its export, and comparing all three sides.

    python -m tests.bench.read_back

Prints CPU milliseconds, the best of three runs: `import` is parsing the same file as a new article, the
floor; `parse` reading what came back, which happens once more for the export; `compare` the rest, in the
program's own process. An editor has answered one comment and typed over one word. Nothing is asserted here.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from annotator import exporters, importers
from annotator.app import commands, exporting, queries, readback, reading
from annotator.app.library import Library
from annotator.exporters import Document, Options
from tests.bench.word import SIZES, a_long_review
from tests.returned_files import Edited

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 3


def best(work: Callable[[], object]) -> float:
    """Return the milliseconds of the fastest run."""
    times = []
    for _ in range(RUNS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times) * 1_000


def returned(library: Library, folder: Path, size: int) -> bytes:
    """Export the checking copy of a long review, and edit it."""
    done = commands.add_review(library, review=a_long_review(size))
    assert done.article is not None
    path = folder / "checking.docx"
    exporting.export(
        queries.review(library, article=done.article),
        path=path,
        exporter=exporters.by_ending(path),
        options=Options(document=Document.CHECKING),
        library=library,
    )
    file = Edited(path.read_bytes())
    file.reply(file.paras()[size // 2], "By whose count?")
    return file.type_over(f"{size // 3} boats", "nine boats").saved()


def measure(size: int) -> str:
    """Return a row of the table."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "bench.annotator") as library:
        data = returned(library, Path(folder), size)
        reading.warm_up()
        name = "checking.docx"
        times = (
            best(lambda: importers.read_bytes(data, name=name)),
            best(lambda: importers.read_returned(data, name=name)),
            best(lambda: readback.read_back(library, data, name=name)),
        )
    return f"| {size:,} | {' | '.join(f'{time:,.0f}' for time in times)} |"


def main() -> int:
    """Print the table."""
    sys.stdout.write("| comments | import | parse | compare |\n|---|---|---|---|\n")
    for size in SIZES:
        sys.stdout.write(f"{measure(size)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
