"""The command line: everything but the window works without a display.

Exit codes: 0 done, 1 refused with a reason, 2 wrong usage, 130 interrupted with Ctrl+C. With `--json` data
goes to standard output, in UTF-8 whatever the terminal speaks; messages always go to standard error. Standard
input is never read.

entry.py carries out a call, rows.py lists the calls and their words, the other modules hold the calls.
"""

from annotator.cli.entry import main

__all__ = ["main"]
