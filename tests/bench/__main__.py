"""Every benchmark, one after the other, each in a process of its own and bounded in time.

    python -m tests.bench [NAME...]

Prints their tables; docs/performance.md holds the last that were kept, and what each is measured against.
A benchmark that takes longer than its bound is ended and named. Nothing is asserted here.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NamedTuple


class Bench(NamedTuple):
    """One benchmark: its module with the words of its call, and the seconds that it may take."""

    name: str
    words: tuple[str, ...] = ()
    seconds: int = 240


ALL = (
    Bench("start"),
    Bench("store"),
    Bench("word", ("--peer", "500")),
    Bench("formats"),
    Bench("docx_in"),
    Bench("desk", seconds=600),
    Bench("watch"),
    Bench("attribution"),
)


def run(bench: Bench) -> bool:
    """Run one benchmark and say whether it came to its end."""
    sys.stdout.write(f"\n== {bench.name}\n")
    sys.stdout.flush()
    command = [sys.executable, "-m", f"tests.bench.{bench.name}", *bench.words]
    try:
        return subprocess.run(command, timeout=bench.seconds, check=False).returncode == 0
    except subprocess.TimeoutExpired:
        sys.stdout.write(f"ended after {bench.seconds} seconds\n")
        return False


def chosen(names: list[str]) -> list[Bench]:
    """Return the benchmarks of these names, or all that can be run here."""
    if unknown := set(names) - {bench.name for bench in ALL}:
        raise SystemExit(
            f"There is no benchmark {', '.join(sorted(unknown))}: {', '.join(b.name for b in ALL)}"
        )
    # Attributions are measured on articles that lie outside the project.
    able = [bench for bench in ALL if bench.name != "attribution" or "ANNOTATOR_SHARED" in os.environ]
    return [bench for bench in ALL if bench.name in names] if names else able


def main() -> int:
    """Run them and return 1 when one failed."""
    ended = [run(bench) for bench in chosen(sys.argv[1:])]
    return 0 if all(ended) else 1


if __name__ == "__main__":
    sys.exit(main())
