"""The start: what it leaves behind."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from annotator.paths import resource
from annotator.ui import start

if TYPE_CHECKING:
    from pathlib import Path


def test_what_starting_made_is_not_searched_for_cycles_again() -> None:
    gc.disable()
    try:
        start.settle()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.enable()


PROGRAM = """
import gc, sys
from annotator.cli import main
from annotator.ui import start

settled = []
settle = start.settle
start.settle = lambda: settled.append((gc.isenabled(), settle(), gc.isenabled()))
code = main([*sys.argv[1:], "--exit-after-first-paint"])
print(code, settled)
"""


def test_no_cycles_are_searched_until_the_window_is_shown(tmp_path: Path) -> None:
    library, sample = tmp_path / "desk.annotator", resource("samples", "harbour.txt")
    command = [sys.executable, "-c", PROGRAM, "--library", str(library), str(sample)]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    ran = subprocess.run(command, env={**os.environ, **home}, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "0 [(False, None, True)]", ran.stderr
