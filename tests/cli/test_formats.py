"""Every format from the command line, in a process without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from annotator import exporters, paths

if TYPE_CHECKING:
    from pathlib import Path

HARBOUR = paths.resource("samples", "harbour.txt")
HARBOUR_REVIEW = paths.resource("samples", "harbour.review.json")
PROGRAM = (
    "import sys; from annotator.cli import main; code = main(sys.argv[1:]); "
    "print('PySide6' in sys.modules); sys.exit(code)"
)


@pytest.mark.parametrize("exporter", exporters.REGISTRY, ids=lambda exporter: exporter.name)
def test_a_format_is_written_without_a_display(exporter: exporters.Exporter, tmp_path: Path) -> None:
    out = tmp_path / f"out{exporter.ending}"
    call = ["review", HARBOUR, "--annotations", HARBOUR_REVIEW, "--to", exporter.name, "-o", out]
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    environment = {**bare, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = [sys.executable, "-c", PROGRAM, *map(str, call)]
    done = subprocess.run(run, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"Written: {out}" in done.stderr.splitlines()
    assert out.stat().st_size > 500
    if exporter.name not in {"docx", "pdf"}:
        assert done.stdout.strip() == "False"
