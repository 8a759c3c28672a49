"""One call from its words to its exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from annotator.cli import output
from annotator.cli.rows import BY_NAME, VALUED, call_parser, window_parser
from annotator.cli.window import open_window
from annotator.domain.errors import UserError, WrongUsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


QUESTIONS = ("-h", "--help", "--version")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one call and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    output.set_up()
    try:
        code = _carry_out(given)
        output.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # Whoever read our output has left; nothing more can be said.
        output.abandon()
        return REFUSED
    except UserError as error:
        output.say(error)
        return WRONG_USAGE if isinstance(error, WrongUsageError) else REFUSED
    except Exception as error:  # noqa: BLE001 - the last place where a bug can be told in words
        _tell_bug(error)
        return REFUSED
    return code


def _carry_out(given: list[str]) -> int:
    word = first_word(given)
    questions = [one for one in given if one in QUESTIONS]
    try:
        if word in BY_NAME or questions:
            options = call_parser().parse_args(given if word in BY_NAME else questions)
            return BY_NAME[options.command].carry_out(options)
        return open_window(window_parser().parse_args(given), word, tuple(BY_NAME))
    except SystemExit as end:  # argparse ends so after --help and --version
        return DONE if end.code is None else int(end.code)


def first_word(given: Sequence[str]) -> str | None:
    """Return the first word that is no option and no value of one; None when a `--` stands before it."""
    words = iter(given)
    for word in words:
        if word == "--":
            return None
        if not word.startswith("-"):
            return word
        if word in VALUED:
            next(words, None)
    return None


def _tell_bug(error: Exception) -> None:
    from annotator.app import crashes

    kept = crashes.keep(error)
    where = f" What is known of it lies in {kept}; no word of an article is in it." if kept else ""
    output.say(f"Something went wrong in Annotator itself ({type(error).__name__}: {error}).{where}")
